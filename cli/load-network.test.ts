/** What no chain would take is refused when the file is loaded, however the file was made. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { loadNetwork } from './load-network.ts'
import { packageRoot } from './package-root.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-load-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (path: string) => JSON.stringify(pathToFileURL(join(packageRoot(), path)).href)
let files = 0
function fileWith(how: string): string {
  const path = join(folder, `network-${files++}.ts`)
  writeFileSync(
    path,
    `import { defineNetwork } from ${at('kernel/define-network.ts')}
import { halving } from ${at('kernel/money/emission/halving.ts')}
import { tally } from ${at('kernel/testing/tally.ts')}
const definition = {
  name: 'Loaded', token: { symbol: 'LOAD', supply: '1_000' }, epoch: '1h', resources: [tally()],
  emission: halving({ first: '100', every: '1y' }), shares: { tally: 1 },
}
${how}
`,
  )
  return path
}
const load = (how: string) => loadNetwork(fileWith(how), folder)

describe('a network file', () => {
  it.each([
    ['that throws', "throw new Error('no such home')", /network-\d+\.ts:\d+:\d+: no such home/],
    [
      'of a slip',
      'export default defineNetwork(defintion)',
      /network-\d+\.ts:\d+:\d+: defintion is not defined/,
    ],
  ])('%s is told with its line', async (_name, how, said) => {
    await expect(load(how)).rejects.toMatchObject({
      code: 'network_file',
      message: expect.stringMatching(said),
    })
  })

  it('is loaded where a chain would take it', async () => {
    const { network } = await load("export default defineNetwork({ ...definition, challenge: '4h' })")
    expect(network.rules.challengeMs).toBe(4 * 3_600_000)
  })

  it.each([
    ["defineNetwork({ ...definition, challenge: '5h' })", 'challenge: at most 4 epochs, which are "4h" here'],
    [
      'defineNetwork({ ...definition, inclusion: { epochs: 9 } })',
      'inclusion.epochs: a whole number from 1 to 8',
    ],
  ])('%s is refused with the field and what would be right', async (how, says) => {
    await expect(load(`export default ${how}`)).rejects.toMatchObject({
      code: 'network_file',
      message: expect.stringContaining(says),
    })
  })

  it.each([
    ['challengeMs: 5 * 3_600_000', 'challenge: at most 4 epochs'],
    ['epochMs: 1_500', 'epoch: whole seconds'],
    ['inclusion: { epochs: 0, acknowledgeMs: 1 }', 'inclusion.epochs'],
    ["emission: { kind: 'halving', first: 1n, everyMs: 0 }", 'emission.every'],
    ["token: { symbol: 'LOAD', decimals: 18, supply: 1n << 128n }", 'token.supply'],
    ['payment: { decimals: 25 }', 'payment.decimals'],
    ["name: 'Zürich'", 'name: 1 to 31 ASCII'],
  ])('rules that were changed afterwards, { %s }, are refused as well', async (change, says) => {
    const how = `const { rules, resources } = defineNetwork(definition)
export default { rules: { ...rules, ${change} }, resources }`
    await expect(load(how)).rejects.toMatchObject({
      code: 'network_file',
      message: expect.stringContaining(says),
      hint: expect.stringContaining('No chain takes it'),
    })
  })
})
