import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { receiptOf } from '../../session/index.ts'
import { csvOf } from '../../ui/receipts/csv.ts'
import { ReceiptsView } from '../../ui/receipts/receipts.tsx'
import { t } from '../../ui/words/index.ts'
import type { CompareScreen } from '../compare/screen.tsx'
import type { Kept } from '../compare/side.ts'
import { personaName } from '../personas.ts'
import { handOver } from '../receipt-file.ts'
import { findScenario, type Seated } from '../solo/open.ts'
import { breathe, checkFile, type Outcome, type Shelf, withTwins } from './check.ts'

const shelf: Shelf = { find: findScenario, nameOf: personaName }

/** Two of the sessions, and the screen that puts them side by side. */
interface Beside {
  readonly Screen: typeof CompareScreen
  readonly kept: readonly [Kept, Kept]
}

/** A session that was handed in as one side of a comparison: looked at from the first person’s seat. */
function asSide(outcome: Outcome | undefined): Kept | undefined {
  const { session, told } = outcome ?? {}
  if (!session || told === undefined) return undefined
  const seats = session.scenario.data.seats.map(({ id }) => id)
  const seat = seats.find((id) => session.roster[id]?.holder === 'person') ?? seats[0] ?? ''
  return { name: told.file, seat, receipt: receiptOf(session) }
}

interface Props {
  readonly files: readonly File[]
  readonly onOpen: (seated: Seated) => void
  /** Takes other files in place of these. */
  readonly onFiles: (files: readonly File[]) => void
  readonly onStart: () => void
}

/** Checks receipts one after another, tells what each came to, and opens the one that is chosen. */
export function ReceiptsScreen({ files, onOpen, onFiles, onStart }: Props): VNode {
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])
  useEffect(() => {
    let gone = false
    const work = async (): Promise<void> => {
      const done: Outcome[] = []
      for (const file of files) {
        done.push(await checkFile(file, shelf))
        if (gone) return
        setOutcomes([...done])
        await breathe()
      }
    }
    setOutcomes([])
    void work()
    return () => {
      gone = true
    }
  }, [files])
  const [beside, setBeside] = useState<Beside>()
  const [lost, setLost] = useState(false)
  const compare = async (first: number, second: number): Promise<void> => {
    const [a, b] = [asSide(outcomes[first]), asSide(outcomes[second])]
    if (!a || !b) return
    try {
      const { CompareScreen: Screen } = await import('../compare/screen.tsx')
      setBeside({ Screen, kept: [a, b] })
    } catch {
      setLost(true)
    }
  }
  if (beside) return <beside.Screen kept={beside.kept} onBack={() => setBeside(undefined)} />
  const rows = withTwins(outcomes.map(({ told }) => told))
  return (
    <ReceiptsView
      rows={rows}
      total={files.length}
      problem={lost ? t('start:problem.load') : undefined}
      onOpen={(at, seat) => {
        const session = outcomes[at]?.session
        if (session) onOpen({ session, seat })
      }}
      onCompare={(first, second) => void compare(first, second)}
      onCsv={() => handOver('receipts.csv', csvOf(rows), 'text/csv')}
      onFiles={onFiles}
      onStart={onStart}
    />
  )
}
