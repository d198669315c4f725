import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const WORKER = 'service-worker.js'
const MANIFEST = 'manifest.webmanifest'
const ICONS = [
  { file: 'icon-192.png', sizes: '192x192', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', purpose: 'any' },
  { file: 'maskable-512.png', sizes: '512x512', purpose: 'maskable' },
] as const

/** The web app manifest: what a device shows when the game is installed. Addresses are relative, for sites in a folder. */
const manifest = (): string =>
  JSON.stringify({
    name: 'Wrong Pockets',
    short_name: 'Wrong Pockets',
    description:
      'A serious game about sharing money and information between public agencies that do not trust each other yet.',
    lang: 'en-GB',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#f6f1e7',
    theme_color: '#f6f1e7',
    icons: ICONS.map(({ file, sizes, purpose }) => ({
      src: `icons/${file}`,
      sizes,
      type: 'image/png',
      purpose,
    })),
  })

/** Makes the built site a thing that can be installed and played without a network. */
export function offline(root: string): Plugin {
  return {
    name: 'wrong-pockets-offline',
    apply: (config, { command }) => command === 'build' && config.build?.ssr === undefined,
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: join(root, 'src/app/offline/service-worker.ts'),
        fileName: WORKER,
      })
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/touch-180.png' }, injectTo: 'head' },
    ],
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of [...ICONS.map((icon) => icon.file), 'touch-180.png'])
          this.emitFile({
            type: 'asset',
            fileName: `icons/${file}`,
            source: readFileSync(join(root, 'assets/icons', file)),
          })
        this.emitFile({ type: 'asset', fileName: MANIFEST, source: manifest() })
        const worker = bundle[WORKER]
        if (worker?.type !== 'chunk') throw new Error(`the build has no ${WORKER}`)
        const kept = Object.values(bundle).filter(({ fileName }) => isKept(fileName))
        const version = createHash('sha256')
        for (const one of kept)
          version.update(one.fileName).update(one.type === 'chunk' ? one.code : one.source)
        const files = JSON.stringify(kept.map(({ fileName }) => `./${fileName}`).sort())
        worker.code = worker.code
          .replace('__FILES__', () => files)
          .replace('__VERSION__', () => JSON.stringify(version.digest('hex').slice(0, 16)))
      },
    },
  }
}

/** What is kept on the device: all that play needs; not the worker itself, nor maps for debugging. */
const isKept = (file: string): boolean => file !== WORKER && !file.endsWith('.map')
