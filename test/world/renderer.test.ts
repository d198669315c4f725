import { expect, it } from 'vitest'
import { isSoftware } from '../../src/world/stage/renderer.ts'

it.each([
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)',
  'llvmpipe (LLVM 15.0.6, 256 bits)',
  'Apple Software Renderer',
])('%s draws on the processor', (name) => {
  expect(isSoftware(name)).toBe(true)
})

it.each([
  'ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11 vs_5_0 ps_5_0)',
  'ANGLE (Apple, ANGLE Metal Renderer: Apple M1, Unspecified Version)',
  'Mali-G57',
  'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11)',
])('%s is a graphics card', (name) => {
  expect(isSoftware(name)).toBe(false)
})
