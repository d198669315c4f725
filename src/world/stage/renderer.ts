/** Names that drivers without a graphics card give themselves. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|mesa offscreen/i

/** Whether a renderer, by the name it gives, draws on the processor rather than on a graphics card. */
export const isSoftware = (renderer: string): boolean => SOFTWARE.test(renderer)

const nameOf = (gl: WebGLRenderingContext | WebGL2RenderingContext): string => {
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  return String(gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL))
}

/**
 * Whether WebGL runs on a graphics card: in software a 2D canvas is several times faster and as good. Not every browser
 * refuses a slow context when it is asked to, so the driver’s name is read as well.
 */
export function hasGraphicsCard(): boolean {
  const trial = document.createElement('canvas')
  const gl =
    trial.getContext('webgl2', { failIfMajorPerformanceCaveat: true }) ??
    trial.getContext('webgl', { failIfMajorPerformanceCaveat: true })
  if (gl === null) return false
  const software = isSoftware(nameOf(gl))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return !software
}
