/** The height of the bands in which a large drawing is made, in device pixels: one takes less than half a frame. */
const BAND = 48

const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done))

/**
 * Turns an SVG document into a canvas of the given size in device pixels. A large one is drawn band by band, a band a
 * frame, so that the page goes on meanwhile. A data URL, so that it needs no more than `img-src data:`.
 */
export async function rasterise(svg: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const image = new Image()
  const sized = svg.replace('<svg ', `<svg width="${width}" height="${height}" `)
  image.src = `data:image/svg+xml,${encodeURIComponent(sized)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  for (let y = 0; y < height; y += BAND) {
    const high = Math.min(BAND, height - y)
    if (y > 0) await nextFrame()
    pen?.drawImage(image, 0, y, width, high, 0, y, width, high)
    // Reading a pixel has the band drawn now and not with all others at once.
    pen?.getImageData(0, y, 1, 1)
  }
  return canvas
}
