/**
 * Finds a Chromium or Chrome to test with, or installs one: Debian's package where we are root on Debian, Playwright's
 * own build elsewhere. Prints its path; says in one line what to do when it cannot.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  '/snap/bin/chromium',
]

/** With which a browser is started here: it runs as root in containers, and asks nothing of any network. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
] as const

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of a browser on this machine: `CHROMIUM_PATH`, one on the path, a usual place, Playwright's own. */
export function findBrowser(): string | undefined {
  const given = process.env['CHROMIUM_PATH']
  if (given !== undefined && given !== '') return runs(given) ? given : undefined
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((dir) => NAMES.map((name) => join(dir, name)))
  return [...onPath, ...PLACES, chromium.executablePath()].find((path) => path !== '' && runs(path))
}

function install(): void {
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (debian) {
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] }
    execFileSync('apt-get', ['update', '-qq'], quiet)
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      ...quiet,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return
  }
  const done = spawnSync('npx', ['playwright-core', 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) throw new Error('playwright could not install Chromium')
}

/** The path of a browser, installed first where there is none. Throws with what to do when there is no way. */
export function needBrowser(): string {
  const found = findBrowser()
  if (found !== undefined) return found
  try {
    install()
  } catch {
    // What to do is said below, whatever went wrong.
  }
  const installed = findBrowser()
  if (installed !== undefined) return installed
  throw new Error('No Chromium or Chrome: install one, or set CHROMIUM_PATH to one, and run the tests again.')
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.stdout.write(`${needBrowser()}\n`)
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`)
    process.exitCode = 1
  }
}
