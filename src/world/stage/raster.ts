/** The height of the bands in which a large drawing is made, in device pixels: one takes less than half a frame. */
const BAND = 48

/** The longest that each part of a drawing stands back for what else the page has to do, in ms; a drawing has some thirty. */
const PATIENCE = 80

/**
 * Waits for a moment in which the page has nothing else to do: what was pressed is answered and shown before. Where the
 * browser does not tell of such moments, the next frame is waited for, and that it is over.
 */
export const idleMoment = (): Promise<unknown> =>
  new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(done, { timeout: PATIENCE })
    else requestAnimationFrame(() => setTimeout(done))
  })

/**
 * Turns SVG documents, each made when it is asked for, that lie over one another, the first below, into a canvas of the given size in device pixels. They are
 * drawn band by band, each when the page is idle, so that it goes on meanwhile. Data URLs, so that they need no more than
 * `img-src data:`. What is no longer `wanted` is left as it is.
 */
export async function rasterise(
  documents: readonly (() => string)[],
  width: number,
  height: number,
  wanted: () => boolean,
): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  // Of several each has only a share of what is in a band, which can be as much higher.
  const band = BAND * documents.length
  for (const made of documents) {
    // Making and reading a document takes a moment of its own, and its first band another.
    await idleMoment()
    if (!wanted()) return canvas
    const image = await read(made(), width, height)
    for (let y = 0; y < height && wanted(); y += band) {
      const high = Math.min(band, height - y)
      await idleMoment()
      pen?.drawImage(image, 0, y, width, high, 0, y, width, high)
      // Reading a pixel has the band drawn now and not with all others at once.
      pen?.getImageData(0, y, 1, 1)
    }
  }
  return canvas
}

async function read(svg: string, width: number, height: number): Promise<HTMLImageElement> {
  const image = new Image()
  const sized = svg.replace('<svg ', `<svg width="${width}" height="${height}" `)
  image.src = `data:image/svg+xml,${encodeURIComponent(sized)}`
  await image.decode()
  return image
}

/** Lets the edges of a drawing fade into the page, whatever its colour: `deep` device pixels on each side. */
export function fadeEdges(canvas: HTMLCanvasElement, deep: number): void {
  const pen = canvas.getContext('2d')
  if (pen === null) return
  const { width, height } = canvas
  const side = (from: number, to: number, upright: boolean): void => {
    const fade = upright ? pen.createLinearGradient(0, from, 0, to) : pen.createLinearGradient(from, 0, to, 0)
    fade.addColorStop(0, '#000')
    fade.addColorStop(1, 'transparent')
    pen.fillStyle = fade
    const at = Math.min(from, to)
    if (upright) pen.fillRect(0, at, width, deep)
    else pen.fillRect(at, 0, deep, height)
  }
  pen.globalCompositeOperation = 'destination-out'
  side(0, deep, false)
  side(width, width - deep, false)
  side(0, deep, true)
  side(height, height - deep, true)
  pen.globalCompositeOperation = 'source-over'
}
