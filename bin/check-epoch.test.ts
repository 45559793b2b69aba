import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestNode, type TestNode, untilFinal } from '../node/testing/start-test-node.ts'
import { encodeCbor } from '../protocol/cbor/cbor.ts'
import { verifyWithNoble } from '../protocol/cose/noble-verify.ts'
import { type CheckParts, type CheckStep, checkEpoch } from './check-epoch.ts'

let test: TestNode
const steps: CheckStep[] = []

beforeAll(async () => {
  test = await startTestNode()
  for (const epoch of [0, 1]) {
    await test.post(await test.seal(epoch, { payload: encodeCbor(7 + epoch) }))
    await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
    await untilFinal(test, epoch)
  }
})
afterAll(() => test.stop())

/** @param change of what the node answers with */
function parts(change: (path: string, answer: unknown) => unknown = (_path, answer) => answer): CheckParts {
  return {
    json: async path => change(path, await test.get(path)),
    bytes: async path => new Uint8Array(await (await fetch(test.node.url + path)).arrayBuffer()),
    restore: () => test.options.network.resources,
    verify: verifyWithNoble,
    onStep: step => void steps.push(step),
  }
}

describe('an epoch computed again in a browser', () => {
  it.each([0, 1])('is what the header of epoch %i says, signature by signature', async epoch => {
    const { fields, messages, signatures, devices, entries } = await checkEpoch(epoch, parts())
    expect(fields.filter(({ here, there }) => here !== there)).toEqual([])
    expect(fields.map(({ field }) => field)).toContain('ledgerRoot')
    expect([messages, devices]).toEqual([1, 2])
    expect(signatures).toBeGreaterThan(0)
    expect(entries).toBeGreaterThan(0)
    expect(steps.some(({ step }) => step === 'fetching')).toBe(true)
    expect(steps.at(-1)).toEqual({ step: 'computing', messages: 1 })
  })

  it('shows which field a wrong header is wrong in', async () => {
    const wrong = `0x${'ab'.repeat(32)}`
    const lied = parts((path, answer) => {
      if (path !== '/v1/epochs/1') return answer
      const record = answer as { header: object }
      return { ...record, header: { ...record.header, ledgerRoot: wrong, tokenEarned: '1' } }
    })
    const { fields } = await checkEpoch(1, lied)
    expect(fields.filter(({ here, there }) => here !== there).map(({ field }) => field)).toEqual([
      'ledgerRoot',
      'tokenEarned',
    ])
  })

  it('computes nothing by rules or evidence that the header does not name', async () => {
    const otherRules: CheckParts = {
      ...parts(),
      bytes: async path => (path.startsWith('/v1/rules/') ? encodeCbor({}) : parts().bytes(path)),
    }
    await expect(checkEpoch(1, otherRules)).rejects.toThrow('these rules hash to')
    const otherBundle = parts((path, answer) => {
      const record = answer as { header?: object }
      return path === '/v1/epochs/1'
        ? { ...record, header: { ...record.header, bundle: `0x${'11'.repeat(32)}` } }
        : answer
    })
    await expect(checkEpoch(1, otherBundle)).rejects.toThrow('the bundle hashes to')
    await expect(checkEpoch(99, parts())).rejects.toThrow('not settled')
  })
})
