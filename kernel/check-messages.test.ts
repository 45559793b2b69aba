/** What the check says of messages that name another network, or that say more than this network understands. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Hash } from '../protocol/ids.ts'
import type { Signer } from '../protocol/signer.ts'
import { checkMessages } from './check-messages.ts'
import type { Evidence } from './epoch.ts'
import { account, deviceOf, HOUR_MS, makeSigners, NETWORK_ID, say, verify } from './testing/fixtures.ts'
import { tally } from './testing/tally.ts'

const ELSEWHERE: Hash = `0x${'77'.repeat(32)}`
let [signer, stranger]: Signer[] = []

beforeAll(() => {
  ;[signer, stranger] = makeSigners(2)
})

function check(evidence: readonly Evidence[]) {
  const devices = [deviceOf(signer!, account(1))]
  const limits = { lateMs: HOUR_MS, earlyMs: HOUR_MS, gapsSinceMs: 0 }
  const known = { network: NETWORK_ID, devices, resources: [tally()], sequences: new Map() }
  return checkMessages({ evidence, ...known, ...limits }, verify)
}

const codesOf = (evidence: readonly Evidence[]) =>
  check(evidence).rejected.map(({ verdict }) => (verdict.accepted ? 'accepted' : verdict.code))

describe('a message for another network', () => {
  it('is rejected, with both networks named, and uses up no sequence number', async () => {
    const other = await say({ signer: signer!, sequence: 5, network: ELSEWHERE })
    const { rejected, sequences, findings } = check([other])
    const facts = { named: ELSEWHERE, network: NETWORK_ID }
    expect(rejected).toMatchObject([{ verdict: { code: 'network_wrong', facts } }])
    expect([sequences.size, findings.length]).toEqual([0, 0])
  })

  it('aDeviceThatServesTwoNetworksIsNotReported: its numbers there are nothing to its numbers here', async () => {
    const here = await say({ signer: signer!, sequence: 5, points: 1 })
    const there = await say({ signer: signer!, sequence: 5, points: 2, network: ELSEWHERE })
    for (const evidence of [
      [here, there],
      [there, here],
    ]) {
      const { bySubject, findings, rejected } = check(evidence)
      expect(bySubject.get(signer!.subject)?.map(({ id }) => id)).toEqual([here.message.id])
      expect(findings).toEqual([])
      expect(rejected).toHaveLength(1)
    }
  })

  it('is that first of all, whoever signed it, or nobody', async () => {
    const said = await say({ signer: stranger!, sequence: 1, network: ELSEWHERE })
    const { message } = await say({ signer: signer!, sequence: 2, network: ELSEWHERE })
    const forged = { message: { ...message, signature: new Uint8Array(64) }, arrivedAtMs: said.arrivedAtMs }
    expect(codesOf([said, forged])).toEqual(['network_wrong', 'network_wrong'])
  })
})

describe('a message with an extension', () => {
  it('is rejected, and its sequence number is used: it is authentic', async () => {
    const extensions = new Map([['a', 1]])
    const said = await say({ signer: signer!, sequence: 3, extensions })
    const { rejected, sequences } = check([said])
    expect(rejected).toMatchObject([{ verdict: { code: 'extension_unknown', facts: { bytes: 4 } } }])
    expect(sequences.get(signer!.subject)?.runs).toMatchObject([{ from: 3, to: 3 }])
  })

  it('counts as said: two with one number and different extensions are one key in two hands', async () => {
    const said = [1, 2].map(value =>
      say({ signer: signer!, sequence: 3, extensions: new Map([['a', value]]) }),
    )
    expect(codesOf(await Promise.all(said))).toEqual(['extension_unknown', 'key_shared'])
  })
})

it('theVerdictsDoNotDependOnTheOrderOfTheEvidence', async () => {
  const said = await Promise.all(
    [0, 1, 2, 3, 4, 5].map(number =>
      say({
        signer: number % 2 === 0 ? signer! : stranger!,
        sequence: number >> 1,
        ...(number % 3 === 0 ? { network: ELSEWHERE } : {}),
        ...(number % 4 === 0 ? { extensions: new Map([['x', number]]) } : {}),
      }),
    ),
  )
  const expected = check(said)
  fc.assert(
    fc.property(fc.shuffledSubarray(said, { minLength: said.length }), shuffled => {
      expect(check(shuffled)).toEqual(expected)
    }),
    { numRuns: 30 },
  )
})
