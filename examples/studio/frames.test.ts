/** The program of the studio: compiled from what stands beside it, and the same picture on every machine. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nameOf } from '../../resources/compute/messages/content-name.ts'
import { execute } from '../../resources/compute/messages/wasm/execute.ts'
import { compileSource } from '../../resources/compute/testing/compile.ts'

const read = (name: string) => readFileSync(join(import.meta.dirname, name))
const module = new Uint8Array(read('frames.wasm'))

it('is compiled from its source', async () => {
  expect(Buffer.from(await compileSource(read('frames.as').toString()))).toEqual(Buffer.from(module))
})

it('renders the picture that everybody gets, and burns what everybody burns', () => {
  const input = new TextEncoder().encode('5 24 32 18 4')
  const { outcome, result, fuel } = execute(module, input, { fuel: 10 ** 9, pages: 64 })
  expect([outcome, new TextDecoder().decode(result.subarray(0, 12)), result.length]).toEqual([
    'done',
    'P6\n32 18\n255',
    13 + 32 * 18 * 3,
  ])
  expect([nameOf(result), fuel]).toEqual([
    '91f8fc18b4469624d3d2763a2572e9ae836fc16cf8ce89203b948da699a1bb47',
    3_810_868,
  ])
})
