import type { ReplayError } from '../../session/index.ts'
import { t } from '../../ui/words/index.ts'

/** Why a receipt cannot be replayed, in the player’s words. */
export const fault = ({ code, data }: ReplayError): string => t(`receipts:fault.${code}`, data)
