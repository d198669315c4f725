import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { personaOf } from '../../partners/personas/index.ts'
import { csvOf } from '../../ui/receipts/csv.ts'
import { ReceiptsView } from '../../ui/receipts/receipts.tsx'
import { handOver } from '../receipt-file.ts'
import { findScenario, type Seated } from '../solo/open.ts'
import { breathe, checkFile, type Outcome, type Shelf, withTwins } from './check.ts'

const shelf: Shelf = { find: findScenario, nameOf: (id) => personaOf(id)?.name }

interface Props {
  readonly files: readonly File[]
  readonly onOpen: (seated: Seated) => void
  readonly onStart: () => void
}

/** Checks receipts one after another, tells what each came to, and opens the one that is chosen. */
export function ReceiptsScreen({ files, onOpen, onStart }: Props): VNode {
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
  const rows = withTwins(outcomes.map(({ told }) => told))
  return (
    <ReceiptsView
      rows={rows}
      total={files.length}
      onOpen={(at, seat) => {
        const session = outcomes[at]?.session
        if (session) onOpen({ session, seat })
      }}
      onCsv={() => handOver('receipts.csv', csvOf(rows), 'text/csv')}
      onStart={onStart}
    />
  )
}
