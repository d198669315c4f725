import type { Plugin, Rolldown, UserConfig } from 'vite'

/** The name of the one file. */
const FILE = 'wrong-pockets.html'

/** How the build differs when all is to be in one file: nothing is split off, and every drawing and font is in the text. */
export const singleBuild: UserConfig['build'] = {
  outDir: 'dist/single',
  assetsInlineLimit: () => true,
  cssCodeSplit: false,
  sourcemap: false,
  modulePreload: false,
  rolldownOptions: { output: { codeSplitting: false } },
}

type Bundle = Rolldown.OutputBundle

/** Takes a file out of the bundle. Throws when it is not there: the page would miss it. */
function taken(bundle: Bundle, address: string): string | Uint8Array {
  const name = address.replace(/^\.\//, '')
  const file = bundle[name]
  if (!file) throw new Error(`the page asks for ${address}, which the build does not have`)
  delete bundle[name]
  return file.type === 'chunk' ? file.code : file.source
}

const textOf = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source)

/** The page with its script and styles in it. A module waits for the whole page wherever it stands. */
function inlined(page: string, bundle: Bundle): string {
  const scripts: string[] = []
  const bare = page
    .replace(/(<link rel="icon" href=")([^"]+)"/g, (_, tag: string, href: string) => {
      return `${tag}data:image/svg+xml;base64,${Buffer.from(taken(bundle, href)).toString('base64')}"`
    })
    .replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (_, href: string) => {
      return `<style>${textOf(taken(bundle, href))}</style>`
    })
    .replace(/\s*<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g, (_, src: string) => {
      // The end tag of a script ends it even within a string of the script.
      scripts.push(textOf(taken(bundle, src)).replaceAll('</script', '<\\/script'))
      return ''
    })
  return bare.replace('</head>', () => `<script type="module">${scripts.join('\n')}</script>\n  </head>`)
}

/** Puts the code of web workers into the text too, since there is no other file to load it from. */
export const workersWithin = (): Plugin => ({
  name: 'wrong-pockets-workers-within',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\?worker$/ },
    handler(id, importer) {
      return this.resolve(`${id}&inline`, importer)
    },
  },
})

/** Makes one file of the whole game, which plays from a double click, without a server or a network. */
export const single = (): Plugin => ({
  name: 'wrong-pockets-single',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('the build has no page')
      const text = inlined(String(page.source), bundle)
      for (const name of Object.keys(bundle)) delete bundle[name]
      this.emitFile({ type: 'asset', fileName: FILE, source: text })
    },
  },
})
