import { useEffect, useState } from 'preact/hooks'

/** Where the debrief is a long strip, its chapters are folded: each shows what it says, and opens on its pictures. */
const NARROW = '(max-width: 44.99rem)'

/** Whether the page is so narrow that chapters are folded; kept up to date. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches)
  useEffect(() => {
    const query = matchMedia(NARROW)
    const told = (): void => {
      // Paper shows all, however wide it is.
      if (!matchMedia('print').matches) setNarrow(query.matches)
    }
    query.addEventListener('change', told)
    return () => query.removeEventListener('change', told)
  }, [])
  return narrow
}

const folds = (within: ParentNode): HTMLDetailsElement[] => [
  ...within.querySelectorAll<HTMLDetailsElement>('.chapter-fold'),
]

/** Opens the fold of a chapter, or of all in the page. */
export function unfold(within: ParentNode): void {
  for (const one of folds(within)) one.open = true
}

/** Paper shows every chapter: they are opened for it, and those that were folded are folded again. */
export function useUnfoldedOnPaper(): void {
  useEffect(() => {
    let folded: HTMLDetailsElement[] = []
    const before = (): void => {
      folded = folds(document).filter((one) => !one.open)
      unfold(document)
    }
    const after = (): void => {
      for (const one of folded) one.open = false
      folded = []
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
}
