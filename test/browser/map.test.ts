import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openPage, theBrowser } from './browser.ts'
import { press, reach, tabTo, untilOthersAreDone } from './keyboard.ts'

const link = '?scenario=winter-pressures&seed=map&seat=local-government&fast'

/** Opens a table in a window of the given size, in which `before` runs before the page does, and waits for its map. */
async function openMap(width: number, height: number, before: () => void): ReturnType<typeof openPage> {
  const context = await (await theBrowser()).newContext({ viewport: { width, height } })
  await context.addInitScript(before)
  const opened = await openPage(link, {}, context)
  await reach(opened.page, 'brief 1')
  await opened.page.locator('.map-canvas canvas').waitFor({ state: 'attached' })
  await opened.page.waitForFunction(() => document.querySelector('.map-note') === null)
  return opened
}

/** Makes the page believe that WebGL, which runs in software here, runs on a graphics card. */
function pretendCard(): void {
  const { getContext } = HTMLCanvasElement.prototype
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
    value(this: HTMLCanvasElement, kind: string, options: object = {}) {
      return Reflect.apply(getContext, this, [kind, { ...options, failIfMajorPerformanceCaveat: false }])
    },
  })
  const unmasked = 0x9246
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const { getParameter } = prototype
    prototype.getParameter = function (name: number): unknown {
      return name === unmasked ? 'A card' : getParameter.call(this, name)
    }
  }
}

/** Whether the map is drawn without WebGL, and how wide it is in device pixels; undefined where there is none. */
function drawing(): { plain: boolean; width: number } | undefined {
  const canvas = document.querySelector<HTMLCanvasElement>('.map-canvas canvas')
  if (canvas === null) return undefined
  return { plain: canvas.getContext('2d') !== null, width: canvas.width }
}

/** Whether something can be seen in the middle of the map, which is drawn without WebGL. */
function inked(): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>('.map-canvas canvas')
  const pen = canvas?.getContext('2d')
  if (!canvas || !pen) return false
  const { width, height } = canvas
  const { data } = pen.getImageData(width / 4, height / 4, width / 2, height / 2)
  return data.some((value, at) => at % 4 === 3 && value > 0)
}

/** Lets so many frames pass, however long a busy machine takes over each. */
const frames = async (count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) await new Promise(requestAnimationFrame)
}

it('draws the map anew without WebGL when the graphics card takes it away, and fits it to the window', async () => {
  const { page, faults, close } = await openMap(1280, 720, pretendCard)
  expect(await page.evaluate(drawing)).toMatchObject({ plain: false })
  await page.waitForTimeout(1000)
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map-canvas canvas')
    const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl')
    gl?.getExtension('WEBGL_lose_context')?.loseContext()
  })
  await page.waitForFunction(() => document.querySelector('.map-canvas canvas')?.matches(':only-child'))
  await page.waitForFunction(inked)
  const before = await page.evaluate(drawing)
  expect(before?.plain).toBe(true)
  // By then it rests.
  await page.waitForTimeout(2500)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.waitForFunction(
    (width) => (document.querySelector<HTMLCanvasElement>('.map-canvas canvas')?.width ?? 0) > width,
    before?.width ?? 0,
  )
  // What was there is seen until the map is drawn for the new size.
  await page.evaluate(frames, 4)
  expect(await page.evaluate(inked)).toBe(true)
  expect(faults).toEqual([])
  await close()
})

/** Keeps the page's questions about the fineness of the screen, to be answered by `moved`. */
function keepQueries(): void {
  const queries: MediaQueryList[] = []
  const { matchMedia } = window
  window.matchMedia = (text) => {
    const query = matchMedia.call(window, text)
    if (text.includes('resolution')) queries.push(query)
    return query
  }
  // A window that is moved tells those that no longer hold; the emulation changes the ratio and tells nobody.
  Object.assign(window, {
    moved: () => {
      for (const query of queries.splice(0))
        if (query.matches) queries.push(query)
        else query.dispatchEvent(new Event('change'))
    },
  })
}

/** How many device pixels the map has for a CSS pixel. */
const fineness = (): number => {
  const canvas = document.querySelector<HTMLCanvasElement>('.map-canvas canvas')
  return canvas === null ? Number.NaN : canvas.width / canvas.clientWidth
}

it('draws the map as finely as the screen to which the window is moved', async () => {
  const { page, faults, close } = await openMap(1024, 768, keepQueries)
  const cdp = await page.context().newCDPSession(page)
  for (const deviceScaleFactor of [2, 1, 1.5]) {
    await cdp.send('Emulation.setDeviceMetricsOverride', {
      width: 1024,
      height: 768,
      deviceScaleFactor,
      mobile: false,
    })
    await page.evaluate('moved()')
    await expect.poll(() => page.evaluate(fineness)).toBeCloseTo(deviceScaleFactor, 1)
  }
  expect(faults).toEqual([])
  await close()
})

/** How bright the middle of the map is, from 0 to 255. */
const brightness = (): number => {
  const canvas = document.querySelector<HTMLCanvasElement>('.map-canvas canvas')
  const pen = canvas?.getContext('2d')
  if (!canvas || !pen) return Number.NaN
  const { width, height } = canvas
  const { data } = pen.getImageData(width / 4, height / 4, width / 2, height / 2)
  return data.reduce((sum, value, at) => (at % 4 === 3 ? sum : sum + value), 0) / (data.length * 0.75)
}

it('draws the map in the dark when the page becomes dark, while it is played', async () => {
  const { page, faults, close } = await openMap(1024, 768, () => {})
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(() => page.evaluate(brightness)).toBeGreaterThan(150)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => page.evaluate(brightness)).toBeLessThan(90)
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'light'
  })
  await expect.poll(() => page.evaluate(brightness)).toBeGreaterThan(150)
  expect(faults).toEqual([])
  await close()
})

it('turns to evening with the scenes of an outturn, and back with those before', async () => {
  const { page, faults, close } = await openMap(1024, 768, () => {})
  await page.emulateMedia({ colorScheme: 'light' })
  const on = () => page.locator('.bar .button.primary').first().click()
  await on()
  await reach(page, 'board 1')
  await untilOthersAreDone(page)
  await on()
  await reach(page, 'budget 1')
  // The evening is drawn as soon as the afternoon has been, while the budget is thought about.
  await page.waitForTimeout(3000)
  const afternoon = await page.evaluate(brightness)
  await on()
  await page.getByRole('button', { name: 'Seal it', exact: true }).click()
  await reach(page, 'outturn 1')
  const key = (name: string) => page.getByRole('button', { name, exact: true })
  await key('Pause').click()
  const scenes = await page.locator('.player-dots > span').count()
  for (let at = 1; at < scenes; at++) await key('The next scene').click()
  await expect.poll(() => page.evaluate(brightness)).toBeLessThan(afternoon - 5)
  for (let at = 1; at < scenes; at++) await key('The scene before').click()
  await expect.poll(() => page.evaluate(brightness)).toBeGreaterThan(afternoon - 5)
  // On a phone the strip has one row once the scenes are over, and the map above it keeps its size.
  await page.setViewportSize({ width: 360, height: 780 })
  const high = (part: string): Promise<number> =>
    page.locator(part).evaluate((one) => one.getBoundingClientRect().height)
  const [map, strip] = [await high('.map-canvas'), await high('.player')]
  await key('Skip to the end').click()
  await key('Play it again').waitFor()
  expect(await high('.map-canvas')).toBe(map)
  expect(await high('.player')).toBeLessThan(0.6 * strip)
  expect(faults).toEqual([])
  await close()
})

it('is taken away while a new picture is being drawn, and nothing breaks', async () => {
  const { page, faults, close } = await openMap(1280, 720, () => {})
  await page.getByRole('button', { name: /^Menu/ }).click()
  const leave = page.getByRole('button', { name: 'Leave the table (it is kept)' })
  await leave.waitFor()
  // Another width asks for another picture, which takes many frames; the table is left after three of them.
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame)
    const map = document.querySelector<HTMLElement>('.map-canvas')
    if (map !== null) map.style.inlineSize = '70%'
    for (let at = 0; at < 3; at += 1) await frame()
    const buttons = [...document.querySelectorAll('button')]
    buttons.find(({ textContent }) => textContent.includes('Leave the table'))?.click()
  })
  await page.locator('.map-canvas').waitFor({ state: 'detached' })
  await page.waitForTimeout(1500)
  expect(faults).toEqual([])
  await close()
})

/** How much of the middle column the map has, above the desk, in hundredths. */
const band = (): number => {
  const [middle, desk] = ['.middle', '.desk'].map((one) =>
    document.querySelector(one)?.getBoundingClientRect(),
  )
  return middle && desk ? (100 * (desk.y - middle.y)) / middle.height : Number.NaN
}

/** Where along the middle of the map, in hundredths of its width, something can be pressed. */
async function pressable(page: Page): Promise<number[]> {
  const found: number[] = []
  for (let at = 8; at < 100; at += 8) {
    const { x, y, width, height } = (await page.locator('.map-canvas canvas').boundingBox()) ?? fail()
    await page.mouse.move(x + (width * at) / 100, y + height / 2)
    // Phaser looks at what lies under the pointer in its next frame, and is woken for it when it rests.
    await page.evaluate(frames, 8)
    if (await page.evaluate(() => document.querySelector('canvas')?.style.cursor === 'pointer'))
      found.push(at)
  }
  return found
}

const fail = (): never => {
  throw new Error('there is no map to press')
}

it('leaves a band of the map in sight while one reads, and what is in it where it is seen', async () => {
  const { page, faults, close } = await openMap(1440, 900, () => {})
  expect(await page.evaluate(band)).toBeGreaterThan(22)
  const reading = await pressable(page)
  expect(reading).not.toEqual([])
  await press(page, /^Go to the board/)
  await reach(page, 'board 1')
  // The desk slides to where it stands.
  await expect.poll(() => page.evaluate(band)).toBeGreaterThan(49)
  await page.evaluate(() =>
    Promise.all(
      ['.desk', '.map-canvas'].flatMap(
        (one) =>
          document
            .querySelector(one)
            ?.getAnimations()
            .map(({ finished }) => finished) ?? [],
      ),
    ),
  )
  expect(await pressable(page)).toEqual(reading)
  expect(faults).toEqual([])
  await close()
})

/** Watches, from the next phase on for so many ms, what lies over the button that lowers the desk, frame by frame; ends as soon as it watches. `seenOver` has what it found. */
function watchOver(ms: number): void {
  const table = document.querySelector<HTMLElement>('main')
  const before = table?.dataset['phase']
  const over = new Promise<string[]>((done) => {
    const found = new Set<string>()
    let from = Number.POSITIVE_INFINITY
    const look = (now: number): void => {
      if (table?.dataset['phase'] !== before) from = Math.min(from, now)
      const button = document.querySelector('.desk-lower')
      const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect()
      for (const part of [0.1, 0.5, 0.9]) {
        const top = document.elementFromPoint(x + width / 2, y + height * part)
        if (now >= from && !button?.contains(top)) found.add(`${top?.tagName}.${top?.className}`)
      }
      if (now > from + ms) done([...found])
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  Object.assign(window, { over })
}

/** What `watchOver` found. */
const seenOver = (): unknown => Reflect.get(window, 'over')

it.each(['no-preference', 'reduce'] as const)(
  'is folded away under a budget in a low window, and leaves nothing over the desk on the way (motion: %s)',
  async (reducedMotion) => {
    const { page, faults, close } = await openMap(1280, 720, () => {})
    await page.emulateMedia({ reducedMotion })
    await press(page, /^Go to the board/)
    await reach(page, 'board 1')
    await untilOthersAreDone(page)
    await tabTo(page, /^Done at the board/)
    // Before the press, or it would wait for the phase after the next, which does not come.
    await page.evaluate(watchOver, 600)
    await page.keyboard.press('Enter')
    await reach(page, 'budget 1')
    expect(await page.evaluate(seenOver)).toEqual([])
    const words = page.getByText('The map in words')
    expect(await words.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'See the map' }).click()
    await words.waitFor()
    expect(faults).toEqual([])
    await close()
  },
)
