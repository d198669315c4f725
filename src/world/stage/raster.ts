/** Turns an SVG document into a canvas of the given size in device pixels. A data URL, so that it needs no more than `img-src data:`. */
export async function rasterise(svg: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const image = new Image()
  const sized = svg.replace('<svg ', `<svg width="${width}" height="${height}" `)
  image.src = `data:image/svg+xml,${encodeURIComponent(sized)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height)
  return canvas
}
