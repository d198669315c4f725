import { type Signal, signal } from '@preact/signals'

/** A newer version of the game that waits; calling it lets it take over and loads the page anew. */
export const update: Signal<(() => void) | undefined> = signal(undefined)

/** Whether this is a site that can be kept: its page then names a manifest. The one file and the workshop do not. */
const canKeep = (): boolean =>
  document.querySelector('link[rel=manifest]') !== null && 'serviceWorker' in navigator

function offer(waiting: ServiceWorker): void {
  update.value = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting.postMessage('go-on')
  }
}

/** Tells of a version once it is whole, when it would take the place of one that is in use. */
function watch(coming: ServiceWorker): void {
  coming.addEventListener('statechange', () => {
    if (coming.state === 'installed' && navigator.serviceWorker.controller) offer(coming)
  })
}

/**
 * Keeps the game on the device where the browser can, and offers a newer version when there is one: it never takes over
 * in the middle of play. What a browser refuses is left: the game then needs the network.
 */
export async function keepOffline(): Promise<void> {
  if (!canKeep()) return
  try {
    const registration = await navigator.serviceWorker.register('./service-worker.js')
    if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting)
    registration.addEventListener('updatefound', () => {
      if (registration.installing) watch(registration.installing)
    })
  } catch {
    // Private windows and old browsers refuse: nothing is lost but play without a network.
  }
}
