/**
 * Keeps the whole game on the device, so that it opens and plays without a network. The build fills in the files of this
 * version (`__FILES__`) and a name made of their content (`__VERSION__`); nothing else is ever kept or answered for.
 */
declare const __FILES__: readonly string[]
declare const __VERSION__: string

interface Extendable extends Event {
  waitUntil(done: Promise<unknown>): void
}
interface Fetching extends Extendable {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
/** The part of a service worker's world that is used here; its own type library clashes with that of pages. */
interface Worker_ {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listen: (event: Extendable) => void): void
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void
}
const worker = self as unknown as Worker_

const PREFIX = 'wrong-pockets-'
const CACHE = `${PREFIX}${__VERSION__}`
const HOME = './index.html'

const whole = async (): Promise<void> => {
  const cache = await caches.open(CACHE)
  // Past the browser's own cache: a file of the same name may be of an older version there.
  await cache.addAll(__FILES__.map((file) => new Request(file, { cache: 'reload' })))
}

const tidy = async (): Promise<void> => {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE)
  await Promise.all(old.map((name) => caches.delete(name)))
  await worker.clients.claim()
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  const isPage = request.mode === 'navigate'
  // A server that varies its answers by who asks (`Vary: Origin`) has but one of each of these files.
  const kept = await cache.match(isPage ? HOME : request, { ignoreSearch: isPage, ignoreVary: true })
  return kept ?? fetch(request)
}

worker.addEventListener('install', (event) => event.waitUntil(whole()))
worker.addEventListener('activate', (event) => event.waitUntil(tidy()))
worker.addEventListener('message', (event) => {
  if (event.data === 'go-on') void worker.skipWaiting()
})
worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && request.url.startsWith(worker.registration.scope))
    event.respondWith(answer(request))
})
