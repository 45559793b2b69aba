/** The programs of the studio: compiled from what stands beside them, and the same answer on every machine. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readConfig } from '../../agent/config.ts'
import { SERVICES } from '../../bin/services.ts'
import { nameOf } from '../../resources/compute/messages/content-name.ts'
import { execute } from '../../resources/compute/messages/wasm/execute.ts'
import { compileSource } from '../../resources/compute/testing/compile.ts'
import { cast } from './cast.ts'

const read = (name: string) => readFileSync(join(import.meta.dirname, name))
const module = new Uint8Array(read('frames.wasm'))

it.each(['frames', 'quote'])('%s is compiled from its source', async name => {
  const compiled = await compileSource(read(`${name}.as`).toString())
  expect(Buffer.from(compiled)).toEqual(read(`${name}.wasm`))
})

it('says what a film would take that it renders', () => {
  const quote = new Uint8Array(read('quote.wasm'))
  const input = new TextEncoder().encode('{"query":"?frames=1&width=32&height=18&samples=4"}')
  const { outcome, result } = execute(quote, input, { fuel: 10 ** 6, pages: 16 })
  expect([outcome, JSON.parse(new TextDecoder().decode(result))]).toEqual([
    'done',
    { frames: 1, rays: 2_304, fuel: 2_304 * 1_654 },
  ])
})

it('has a cast whose members’ options are those of their drivers', () => {
  for (const { name, driver } of cast.members)
    expect(readConfig({ name, dataDir: '.', nodes: ['http://127.0.0.1:1'], driver }, SERVICES)).toBeDefined()
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
