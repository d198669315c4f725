import { type Signal, signal } from '@preact/signals'
import { t } from '../ui/words/index.ts'
import { takeInLate } from './late.ts'
import { downloadKept, downloadReceipt } from './receipt-file.ts'
import {
  type Aside,
  findSave,
  forget,
  listAside,
  listSaves,
  putAside,
  putBack,
  rename,
  type Save,
} from './saves.ts'

/** What was removed last, and can be put back while the page stands. */
export interface Removed {
  readonly title: string
  readonly what: Save | Aside
}

/** What a session is called: its own name, or its place. */
export const calledOf = ({ name, title }: Pick<Save, 'name' | 'title'>): string => name ?? title

/** The sessions that are kept on this device, as the start screen shows and changes them. */
export class KeptSessions {
  readonly saves: Signal<readonly Save[]> = signal([])
  readonly aside: Signal<readonly Aside[]> = signal([])
  readonly removed: Signal<Removed | undefined> = signal(undefined)
  readonly #onNotice: (words: string) => void

  #taken: Promise<void> | undefined

  constructor(onNotice: (words: string) => void) {
    this.#onNotice = onNotice
  }

  /** Has what pages noted as they went on the shelf, once. */
  #takeIn(): Promise<void> {
    this.#taken ??= takeInLate()
    return this.#taken
  }

  async list(): Promise<void> {
    await this.#takeIn()
    const { saves, aside } = await listSaves()
    this.saves.value = saves
    this.aside.value = await listAside()
    if (aside > 0) this.#onNotice(t('start:setaside', { count: aside }))
  }

  async find(id: string): Promise<Save | undefined> {
    await this.#takeIn()
    return findSave(id)
  }

  async putAside(id: string, why: string): Promise<void> {
    await putAside(id, why)
    await this.list()
  }

  async rename(id: string, name: string): Promise<void> {
    if (!(await rename(id, name))) this.#onNotice(t('sessions:problem.rename'))
    await this.list()
  }

  /** Takes a session off the device; `undo` puts it back. */
  async remove(id: string): Promise<void> {
    const save = this.saves.value.find((one) => one.id === id)
    const aside = this.aside.value.find((one) => one.id === id)
    const what = save ?? aside
    if (!what) return
    await forget(id, save ? 'sessions' : 'aside')
    await this.list()
    this.removed.value = { what, title: save ? calledOf(save) : t('sessions:aside.one', { id }) }
  }

  async undo(): Promise<void> {
    const { value } = this.removed
    this.removed.value = undefined
    if (value) await putBack(value.what)
    await this.list()
  }

  /** Hands a session’s receipt to the player; of what was put aside, all that is held. */
  save(id: string): void {
    const save = this.saves.value.find((one) => one.id === id)
    const aside = this.aside.value.find((one) => one.id === id)
    if (save) downloadReceipt(save.receipt)
    else if (aside) downloadKept(id, aside.held)
  }
}
