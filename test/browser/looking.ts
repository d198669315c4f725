import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** WCAG up to 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** Looks the page, or a part of it, over with axe, by all rules or by some; what it finds, as sentences. */
export async function faultsFor(page: Page, part?: string, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ content: axe.source })
  // As text: the page has its own axe, not this module’s.
  const where = part === undefined ? 'document' : JSON.stringify(part)
  // The least size of targets (WCAG 2.5.8) is off unless it is asked for.
  const some = { runOnly: { type: 'rule', values: rules } }
  const all = { runOnly: { type: 'tag', values: TAGS }, rules: { 'target-size': { enabled: true } } }
  const options = JSON.stringify({ resultTypes: ['violations'], ...(rules === undefined ? all : some) })
  // A colour that is on its way to another is not the one to be judged.
  await page.evaluate(() =>
    Promise.allSettled(
      document.getAnimations().flatMap((one) => (one instanceof CSSTransition ? [one.finished] : [])),
    ),
  )
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(${where}, ${options})`)
  return violations.flatMap((v) =>
    v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} ${n.failureSummary ?? ''}`),
  )
}

/**
 * What runs out of the page sideways: the page itself, or words cut off by a box that hides what does not fit.
 * What is hidden from sight on purpose, scrolls, or says by three dots that it goes on does not count.
 */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide on ${clientWidth} px`)
    const open = document.querySelector('dialog[open]') ?? document.body
    for (const one of open.querySelectorAll<HTMLElement>('*')) {
      const style = getComputedStyle(one)
      const dots = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
      if (dots || !/hidden|clip/.test(style.overflowX + style.overflowY)) continue
      if (one.closest('.unseen, svg, canvas, [aria-hidden="true"]') || !one.checkVisibility()) continue
      if (one.clientWidth < 4 || !(one.textContent ?? '').trim()) continue
      const wide = style.overflowX !== 'auto' && one.scrollWidth > one.clientWidth + 1
      const high = /hidden|clip/.test(style.overflowY) && one.scrollHeight > one.clientHeight + 1
      if (wide || high)
        found.push(
          `${one.tagName.toLowerCase()}.${one.className}: ${one.scrollWidth}×${one.scrollHeight} in ${one.clientWidth}×${one.clientHeight}`,
        )
    }
    return found
  })

/** What has the focus: a path to it, whether its focus can be seen, and whether something lies over all of it. */
export interface Focus {
  readonly at: string
  readonly seen: boolean
  readonly covered: boolean
}

export const focusNow = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const one = document.activeElement
    if (one === null || one === document.body) return { at: 'body', seen: true, covered: false }
    const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim()
    const at = `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} ${name.slice(0, 40)}`
    // A choice that is drawn by its label shows the focus there.
    const drawn = one instanceof HTMLInputElement ? [one, ...(one.labels ?? [])] : [one]
    const inked = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow.includes('inset')
    }
    const seen = drawn.some((element) =>
      [element, ...element.querySelectorAll('*'), element.nextElementSibling].some(
        (part) => part !== null && inked(part),
      ),
    )
    const boxes = drawn.flatMap((element) => [...element.getClientRects()])
    const points = boxes.flatMap((box) =>
      [0.1, 0.5, 0.9].flatMap((x) =>
        [0.15, 0.5, 0.85].map((y) => [box.x + x * box.width, box.y + y * box.height]),
      ),
    )
    const covered = !points.some(([x = -1, y = -1]) => {
      const top = document.elementFromPoint(x, y)
      return top !== null && drawn.some((element) => element.contains(top) || top.contains(element))
    })
    return { at, seen, covered }
  })

/** The most presses of Tab that it takes to come round a page of the game. */
const ROUND = 260

/** Goes once round the page (or the open dialog) by Tab: each stop whose focus cannot be seen, or that lies under something. */
export async function unseenFocus(page: Page): Promise<string[]> {
  const found = new Set<string>()
  let first: string | undefined
  for (let i = 0; i < ROUND; i++) {
    await page.keyboard.press('Tab')
    const { at, seen, covered } = await focusNow(page)
    if (at === 'body') break
    if (first === at && i > 1) break
    first ??= at
    if (!seen) found.add(`no focus to be seen: ${at}`)
    if (covered) found.add(`under something else: ${at}`)
  }
  return [...found]
}

/** How many animations and transitions run for long enough to be seen. */
export const moving = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      document.getAnimations().filter((one) => {
        const { duration = 0 } = one.effect?.getComputedTiming() ?? {}
        return one.playState === 'running' && Number(duration) > 20
      }).length,
  )

/** Waits until what was changed is drawn. */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

/** Lets nothing glide from one look to the next: colours are measured at once after the scheme was changed. */
export const STILL = '*,*::before,*::after{transition:none!important}'

/** The least spacing of text that WCAG 1.4.12 asks a page to bear. */
export const SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}'
