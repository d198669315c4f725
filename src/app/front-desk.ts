import { type Signal, signal } from '@preact/signals'
import { ok, type Result } from '../kernel/index.ts'
import { PERSONAS } from '../partners/personas/index.ts'
import type { Session } from '../session/index.ts'
import type { Choice, Offer } from '../ui/start/model.ts'
import { language, t } from '../ui/words/index.ts'
import type { Kept } from './compare/side.ts'
import { type Invitation, invitationOf } from './invitation.ts'
import { calledOf, KeptSessions } from './kept.ts'
import { linkTo, readLink, showLink } from './link.ts'
import { choiceLike } from './roster.ts'
import type { Save } from './saves.ts'
import type { Seated } from './solo/open.ts'

/** The rules, the board and the partners: loaded when somebody sits down, and sooner if there is time. */
const loadSolo = () => Promise.all([import('./solo/open.ts'), import('./solo/at-table.tsx')])
type Solo = Awaited<ReturnType<typeof loadSolo>>

/** Somebody at a table, and the screen that draws it. */
export interface Seat extends Seated {
  readonly id: string
  readonly Play: Solo[1]['AtTable']
}

/** The screen that checks receipts: loaded when somebody hands one in. */
const loadReceipts = () => import('./receipts/screen.tsx')
type Receipts = Awaited<ReturnType<typeof loadReceipts>>

/** Receipts that were handed in, and the screen that checks them. */
export interface HandedIn {
  readonly files: readonly File[]
  readonly Screen: Receipts['ReceiptsScreen']
}

/** The screen that puts two sessions side by side: loaded when that is asked for. */
const loadCompare = () => import('./compare/screen.tsx')
type Compared = Awaited<ReturnType<typeof loadCompare>>

/** Two kept sessions, and the screen that puts them side by side. */
export interface SideBySide {
  readonly kept: readonly [Kept, Kept]
  readonly Screen: Compared['CompareScreen']
}

/** How long the start screen is left in peace before the rest is loaded behind it, in ms. */
const PEACE = 1500

const sideOfSave = (save: Save): Kept => ({
  name: calledOf(save),
  seat: save.seat,
  when: save.when,
  receipt: save.receipt,
})

const newId = (): string => crypto.randomUUID().slice(0, 8)

/** Brings people to a table: a new one, a kept one, or one from a receipt; and back to the start with what went wrong. */
export class FrontDesk {
  readonly seat: Signal<Seat | undefined> = signal(undefined)
  /** The table to which a link leads, shown before anybody sits down. */
  readonly invited: Signal<Invitation | undefined> = signal(undefined)
  readonly handedIn: Signal<HandedIn | undefined> = signal(undefined)
  readonly compared: Signal<SideBySide | undefined> = signal(undefined)
  readonly notices: Signal<readonly string[]> = signal([])
  readonly kept = new KeptSessions((words) => this.#say(words))
  readonly busy: Signal<boolean> = signal(false)
  /** While the address leads straight to a table, which is not there yet. */
  readonly opening: Signal<boolean> = signal(false)
  /** Whether somebody came back to the start from another screen: the focus then goes to its heading. */
  returned = false
  readonly #offers: readonly Offer[]

  constructor(offers: readonly Offer[]) {
    this.#offers = offers
    const link = readLink(location.search)
    if (link.to === 'table') {
      const checked = this.#check(link.choice)
      if (!checked.ok) this.#fail(...checked.error)
      else if (link.now) this.opening.value = true
      else this.invited.value = checked.value
    } else this.opening.value = link.to === 'session'
  }

  /** Does what the address of the page asks for. */
  begin(): void {
    const link = readLink(location.search)
    if (link.to === 'session') void this.resume(link.id)
    else if (link.to === 'table' && link.now) this.play(link.choice)
    else setTimeout(() => void loadSolo().catch(() => undefined), PEACE)
    void this.kept.list()
  }

  play(choice: Choice): void {
    const checked = this.#check(choice)
    if (checked.ok) void this.#seat(newId(), ([open]) => open.openNew(checked.value.choice))
    else this.#fail(...checked.error)
  }

  /** Shows what is in receipts that were handed in, before one of them is opened. */
  async openFiles(files: readonly File[]): Promise<void> {
    if (files.length === 0) return
    this.busy.value = true
    try {
      const { ReceiptsScreen: Screen } = await loadReceipts()
      this.notices.value = []
      this.handedIn.value = { files, Screen }
      scrollTo(0, 0)
    } catch {
      this.#fail(t('start:problem.load'))
    }
    this.busy.value = false
  }

  /** Puts two kept sessions side by side. */
  async compare([a, b]: readonly [string, string]): Promise<void> {
    const [one, other] = [await this.kept.find(a), await this.kept.find(b)]
    if (!one || !other) {
      this.#say(t('start:problem.session'))
      return
    }
    try {
      const { CompareScreen: Screen } = await loadCompare()
      this.compared.value = { kept: [sideOfSave(one), sideOfSave(other)], Screen }
      scrollTo(0, 0)
    } catch {
      this.#fail(t('start:problem.load'))
    }
  }

  /** Sits down at a session that a receipt was replayed to. */
  openSession(seated: Seated): Promise<void> {
    return this.#seat(newId(), () => Promise.resolve(ok(seated)))
  }

  async resume(id: string): Promise<void> {
    const save = await this.kept.find(id)
    if (!save) {
      this.#fail(t('start:problem.session'))
      return
    }
    await this.#seat(id, async ([open]) => {
      const opened = await open.openReceipt(save.receipt, save.seat)
      if (opened.ok) return opened
      await this.kept.putAside(id, opened.error)
      return { ok: false, error: `${t('start:setaside', { count: 1 })} ${opened.error}` }
    })
  }

  /** The same weather from another seat, with the same partners around the table. */
  again({ scenario, seed, roster }: Session, seat: string): void {
    this.play(choiceLike(scenario.data.seats, { scenario: scenario.data.id, seed, roster }, [seat]))
  }

  /** The address that brings somebody else to the same table. */
  linkTo(choice: Choice): string {
    return linkTo(choice, location.href, language.peek())
  }

  /** Back to the start, from a table, an invitation or receipts. */
  leave(): void {
    this.returned = true
    this.seat.value = undefined
    this.invited.value = undefined
    this.handedIn.value = undefined
    this.compared.value = undefined
    showLink(undefined)
    void this.kept.list()
  }

  #check(choice: Choice): Result<Invitation, readonly string[]> {
    return invitationOf(choice, this.#offers, PERSONAS)
  }

  #say(...words: readonly string[]): void {
    this.notices.value = [...new Set([...this.notices.value, ...words])]
  }

  async #seat(id: string, open: (solo: Solo) => Promise<Result<Seated, string>>): Promise<void> {
    this.busy.value = true
    try {
      const solo = await loadSolo()
      const opened = await open(solo)
      if (opened.ok) this.#sit(opened.value, id, solo)
      else this.#fail(opened.error)
    } catch {
      this.#fail(t('start:problem.load'))
    }
    this.busy.value = false
  }

  #sit(seated: Seated, id: string, solo: Solo): void {
    this.notices.value = []
    this.opening.value = false
    this.invited.value = undefined
    this.handedIn.value = undefined
    this.seat.value = { ...seated, id, Play: solo[1].AtTable }
    scrollTo(0, 0)
  }

  #fail(...details: readonly string[]): void {
    this.#say(...details)
    this.opening.value = false
    this.seat.value = undefined
    this.invited.value = undefined
    showLink(undefined)
  }
}
