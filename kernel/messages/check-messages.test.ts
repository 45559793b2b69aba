/** What the check says of messages that name another network, or that say more than this network understands. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Signer } from '../../protocol/cose/signer.ts'
import type { Hash } from '../../protocol/ids.ts'
import { PAST_DEVICES } from '../chain-facts.ts'
import type { Evidence } from '../evidence.ts'
import { cellAt } from '../past-devices.ts'
import type { AnyResource } from '../resource.ts'
import {
  account,
  deviceOf,
  GENESIS_MS,
  HOUR_MS,
  makeSigners,
  NETWORK_ID,
  say,
  verify,
} from '../testing/fixtures.ts'
import { tally } from '../testing/tally.ts'
import { BUDGET, type Budget, checkMessages } from './check-messages.ts'

const ELSEWHERE: Hash = `0x${'77'.repeat(32)}`
let [signer, stranger]: Signer[] = []

beforeAll(() => {
  ;[signer, stranger] = makeSigners(2)
})

function check(evidence: readonly Evidence[], budget?: Budget) {
  const devices = [deviceOf(signer!, account(1))]
  const limits = { lateMs: HOUR_MS, earlyMs: HOUR_MS, gapsSinceMs: 0 }
  const known = { network: NETWORK_ID, devices, resources: [tally()], sequences: new Map() }
  return checkMessages({ evidence, ...known, ...limits, ...(budget && { budget }) }, verify)
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

describe('what a device says in an epoch', () => {
  it('isBounded: what it said first counts, whatever the order, and a flood takes nothing from anybody else', async () => {
    const said = await Promise.all([1, 2, 3, 4].map(sequence => say({ signer: signer!, sequence })))
    const [length] = said.map(({ message }) => message.payload.length) as [number]
    for (const budget of [
      { messages: 2, bytes: 1_000 },
      { messages: 9, bytes: 2 * length },
    ])
      for (const evidence of [said, said.toReversed()]) {
        const { rejected, bySubject, sequences } = check(evidence, budget)
        expect(bySubject.get(signer!.subject)?.map(({ sequence }) => sequence)).toEqual([1, 2])
        expect(rejected).toMatchObject([
          { verdict: { code: 'over_budget', facts: { messages: 3, mostMessages: budget.messages } } },
          { verdict: { code: 'over_budget', facts: { messages: 4 } } },
        ])
        expect(sequences.get(signer!.subject)?.runs).toMatchObject([{ from: 1, to: 4 }])
      }
    expect(check(said).rejected).toEqual([])
  })

  it('is not used up by what others forge in its name', async () => {
    const forged = await say({ signer: stranger!, sequence: 1 })
    const claimed = { ...forged, message: { ...forged.message, subject: signer!.subject } }
    const honest = await say({ signer: signer!, sequence: 2 })
    const { bySubject } = check([claimed, honest], { messages: 1, bytes: 1_000 })
    expect(bySubject.get(signer!.subject)?.map(({ sequence }) => sequence)).toEqual([2])
  })

  it('has room for a week of minutes, each committed to and opened', () => {
    expect(BUDGET.messages).toBeGreaterThan(2 * 3 * 7 * 24 * 60)
  })
})

describe('a device that has moved', () => {
  const [here, there] = ['872a1008dffffff', '872a1072bffffff']
  const movedAtMs = GENESIS_MS + HOUR_MS / 2
  const codeOf = async (timeMs: number, kind: AnyResource['kind'], pastCell: string, times = 1) => {
    const past = Array.from({ length: times }, () => ({
      untilMs: movedAtMs,
      owner: account(1),
      cell: pastCell,
    }))
    const devices = [deviceOf(signer!, account(1), { cell: here, movedAtMs, past })]
    const evidence = [await say({ signer: signer!, sequence: 1, timeMs, arrivedAtMs: movedAtMs + 1000 })]
    const resources = [{ ...tally(), kind }]
    const limits = { lateMs: HOUR_MS, earlyMs: HOUR_MS, gapsSinceMs: 0 }
    const input = { network: NETWORK_ID, evidence, devices, resources, sequences: new Map(), ...limits }
    const [rejected] = checkMessages(input, verify).rejected
    return rejected?.verdict.accepted === false ? rejected.verdict.code : 'accepted'
  }

  it('is not asked where it was in a digital resource: what was on its way counts', async () => {
    expect(await codeOf(movedAtMs - 1, 'digital', there!)).toBe('accepted')
  })

  it('speaks of the place where it was at the time of its message', async () => {
    expect(await codeOf(movedAtMs - 1, 'physical', there!)).toBe('accepted')
    expect(await codeOf(movedAtMs, 'physical', there!)).toBe('accepted')
    expect(await codeOf(movedAtMs - 1, 'physical', here!)).toBe('accepted')
  })

  it('is not judged anywhere where it was moved so often since that its place is forgotten', async () => {
    expect(await codeOf(movedAtMs - 1, 'physical', there!, PAST_DEVICES)).toBe('moved')
    expect(await codeOf(movedAtMs - 1, 'digital', there!, PAST_DEVICES)).toBe('accepted')
    expect(await codeOf(movedAtMs, 'physical', there!, PAST_DEVICES)).toBe('accepted')
  })
})

it('cellAt: where it was then, newest first', () => {
  const past = [
    { untilMs: 2000, owner: account(1), cell: 'b' },
    { untilMs: 1000, owner: account(1), cell: 'a' },
  ]
  expect(
    [0, 999, 1000, 1999, 2000].map(timeMs => cellAt({ cell: 'c', owner: account(1), past }, timeMs)),
  ).toEqual(['a', 'a', 'b', 'b', 'c'])
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
  const whole = (evidence: typeof said) => {
    const { sequences, ...checked } = check(evidence)
    return { ...checked, sequences: [...sequences] }
  }
  const expected = whole(said)
  fc.assert(
    fc.property(fc.shuffledSubarray(said, { minLength: said.length }), shuffled => {
      expect(whole(shuffled)).toEqual(expected)
    }),
    { numRuns: 30 },
  )
})
