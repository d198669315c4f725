import type { ReplayError } from '../../session/index.ts'
import { t } from '../../ui/words/index.ts'

/** Why a receipt cannot be replayed, in the player’s words. */
export const fault = ({ code, data }: ReplayError): string => t(`receipts:fault.${code}`, data)

/** Whether what is wrong lies between two versions of the game, not in the receipt. */
export const isElsewhere = ({ code }: ReplayError): boolean =>
  code === 'wrong-version' ||
  code === 'other-engine' ||
  code === 'unknown-scenario' ||
  code === 'other-scenario'
