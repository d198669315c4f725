import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openPage } from './browser.ts'
import { press, reach, untilOthersAreDone } from './keyboard.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}
const WHERE = '/some/folder/'

/** Serves the built site in a folder of a site, as a school's or a trust's server would. */
async function inFolder(run: (address: string) => Promise<void>): Promise<void> {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://here').pathname
    try {
      if (!path.startsWith(WHERE)) throw new Error('outside the folder')
      const file = path.slice(WHERE.length) || 'index.html'
      const body = readFileSync(join(inject('folder'), file))
      // Many servers say that their answers vary by who asks.
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        vary: 'Origin',
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  try {
    await run(`http://127.0.0.1:${port}${WHERE}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/** Waits until this page is answered for by the worker that keeps the game on the device. */
const untilKept = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    async () => {
      await navigator.serviceWorker.ready
      return navigator.serviceWorker.controller !== null
    },
    undefined,
    { timeout: 30_000 },
  )

/** From the start screen to the end of the first board, as a player does. */
async function playOn(page: Page): Promise<void> {
  await press(page, /^Play Winter pressures/)
  await reach(page, 'brief 1')
  await press(page, /^Go to the board/)
  await reach(page, 'board 1')
  await untilOthersAreDone(page)
  await page.waitForSelector('.map canvas')
}

describe('without a network', () => {
  it('the game opens and plays from the device, wherever on a site it lies', () =>
    inFolder(async (address) => {
      const { page, faults, close } = await openPage(address, { reducedMotion: 'reduce' })
      await untilKept(page)
      const manifest = await page.evaluate(async () => {
        const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
        const found = await (await fetch(link?.href ?? '')).json()
        const icons = await Promise.all(
          found.icons.map(async (icon: { src: string }) => (await fetch(new URL(icon.src, link?.href))).ok),
        )
        return { name: found.name, icons }
      })
      expect(manifest).toEqual({ name: 'Wrong Pockets', icons: [true, true, true] })
      await page.context().setOffline(true)
      await page.goto(`${address}?scenario=winter-pressures&seed=off&seat=social-care`)
      await press(page, /^Take your seat/)
      await reach(page, 'brief 1')
      await page.goto(address)
      await playOn(page)
      await page.reload()
      await reach(page, 'board 1')
      expect(faults).toEqual([])
      await close()
    }))

  it('the one file plays from a double click', async () => {
    const file = pathToFileURL(inject('single')).href
    const { page, faults, close } = await openPage(file, { reducedMotion: 'reduce', offline: true })
    await playOn(page)
    expect(faults).toEqual([])
    await close()
  })
})
