/** When a batch counts as seen by a quorum, whoever lies about it. */
import { hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { signStatement } from '../../chain/oracles/sign-statement.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import {
  recoverWithNoble,
  sealStatement,
  useRecovery,
} from '../../protocol/chain-formats/oracle-statement.ts'
import { toAddress } from '../../protocol/ids.ts'
import { logHead } from '../../protocol/receipt/receipt-tree.ts'
import { ACK, acknowledgedAt, establishArrival } from './arrivals.ts'

const place = {
  chainId: 31337,
  settlement: toAddress(`0x${'ab'.repeat(20)}`),
  genesisHash: `0x${'07'.repeat(32)}`,
} as const
const accounts = [1, 2, 3, 4, 5].map(developmentAccount)
const members = accounts.slice(0, 4).map(({ address }) => toAddress(address))
const oracle = members[0]!
const EPOCH = 3
const END_MS = 1_000_000
const context = { place, members, acknowledgeMs: 1_000, endMs: END_MS }
const roots = [1, 2, 3].map(byte => new Uint8Array(32).fill(byte))

async function ack(
  by: number,
  count: number,
  seenMs: number,
  change: { head?: Uint8Array; epoch?: number; about?: string; kind?: string } = {},
): Promise<Uint8Array> {
  const { head = logHead(roots.slice(0, count)), epoch = EPOCH, about = oracle, kind = ACK } = change
  const body = encodeCbor([hexToBytes(about.slice(2)), count, head, seenMs])
  return sealStatement({ kind, epoch, body }, draft => signStatement(accounts[by]!, draft, place))
}

const times = async (...acks: Promise<Uint8Array>[]) =>
  acknowledgedAt({ oracle, epoch: EPOCH, roots, acks: await Promise.all(acks) }, context)

describe('a quorum has a batch', () => {
  it('when the oracle itself and two of the three others of four have it', async () => {
    expect(await times(ack(1, 2, 500), ack(2, 3, 700), ack(3, 3, 900))).toEqual([700, 700, 900])
    expect(await times(ack(1, 3, 500))).toEqual([undefined, undefined, undefined])
  })

  it('by what each said first, however often it says more', async () => {
    expect(await times(ack(1, 1, 100), ack(1, 3, 900), ack(2, 3, 200))).toEqual([200, 900, 900])
  })

  it('not by what comes too late after the epoch’s end', async () => {
    const late = END_MS + context.acknowledgeMs
    expect(await times(ack(1, 3, late), ack(2, 3, late))).toEqual([late, late, late])
    expect(await times(ack(1, 3, late), ack(2, 3, late + 1))).toEqual([undefined, undefined, undefined])
  })

  it('by its own word alone, where there is no other', () => {
    const alone = { ...context, members: [oracle] }
    expect(acknowledgedAt({ oracle, epoch: EPOCH, roots, acks: [] }, alone)).toEqual(
      roots.map(() => Number.NEGATIVE_INFINITY),
    )
  })

  it.each<[string, Parameters<typeof ack>]>([
    ['of a stranger', [4, 3, 100]],
    ['of the oracle itself', [0, 3, 100]],
    ['of another log', [2, 3, 100, { head: new Uint8Array(32).fill(9) }]],
    ['of another epoch', [2, 3, 100, { epoch: EPOCH + 1 }]],
    ['of another oracle’s log', [2, 3, 100, { about: members[1]! }]],
    ['of more batches than there are', [2, 4, 100, { head: logHead(roots) }]],
    ['of another kind', [2, 3, 100, { kind: 'prepare' }]],
  ])('not by a word %s', async (_, said) => {
    expect(await times(ack(1, 3, 500), ack(...said))).toEqual([undefined, undefined, undefined])
  })

  it('whatever noise lies among the acknowledgements', async () => {
    const noise = [
      Uint8Array.of(0xff),
      new Uint8Array(0),
      encodeCbor([2, ACK, EPOCH, encodeCbor([]), new Uint8Array(64)]),
    ]
    const good = await Promise.all([ack(1, 3, 500), ack(2, 3, 700)])
    expect(acknowledgedAt({ oracle, epoch: EPOCH, roots, acks: [...noise, ...good] }, context)).toEqual([
      700, 700, 700,
    ])
  })
})

describe('an arrival', () => {
  it('is believed as claimed when it was acknowledged soon after', () => {
    expect(establishArrival(500, 1_500, context)).toBe(500)
    expect(establishArrival(500, 1_501, context)).toBe(1_501)
    expect(establishArrival(END_MS - 2, END_MS + 500, context)).toBe(END_MS - 2)
  })

  it('never leaves its epoch, and is not established by nobody', () => {
    expect(establishArrival(500, END_MS + 900, context)).toBe(END_MS - 1)
    expect(establishArrival(500, undefined, context)).toBeUndefined()
  })

  it('noMinorityDatesItEarlierThanItWasThereButByTheTimeToAcknowledge', () => {
    const honest = fc.array(fc.integer({ min: 0, max: END_MS }), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(honest, fc.nat(END_MS), fc.nat(END_MS - 1), (seen, lie, claimed) => {
        // One of the three others lies; the liar whose log it is claims what it likes.
        const quorumAt = [...seen, lie].sort((a, b) => a - b)[1]!
        const established = establishArrival(claimed, quorumAt, context)!
        const there = Math.min(...seen, END_MS - 1)
        expect(established).toBeGreaterThanOrEqual(there - context.acknowledgeMs)
      }),
    )
  })
})

describe('what is acknowledged soon enough', () => {
  /** Of everybody, for each count, at these moments; some of them twice, and some that do not count. */
  const moments = [0, 900, 1_900, 2_600, END_MS + 999, END_MS + 1_001]
  const pool = Promise.all([
    ...[0, 1, 2, 3, 4].flatMap(by => [1, 3].flatMap(count => moments.map(seen => ack(by, count, seen)))),
    ack(2, 3, 100, { head: new Uint8Array(32).fill(9) }),
  ])

  it('establishesTheSame, whatever is claimed', async () => {
    const all = await pool
    const claims = fc.array(fc.constantFrom(...moments.filter(moment => moment < END_MS), END_MS - 1), {
      minLength: 1,
      maxLength: 3,
    })
    fc.assert(
      fc.property(
        fc.subarray(all, { maxLength: 24 }),
        fc.tuple(claims, claims, claims),
        fc.constantFrom(members, members.slice(0, 1), members.slice(0, 3)),
        (acks, claimed, them) => {
          const [log, within] = [
            { oracle, epoch: EPOCH, roots, acks },
            { ...context, members: them },
          ]
          const claimedMs = claimed.map(times => Math.min(...times))
          const [exact, soon] = [acknowledgedAt(log, within), acknowledgedAt({ ...log, claimedMs }, within)]
          const establish = (at: readonly (number | undefined)[]) =>
            claimed.map((times, batch) => times.map(ms => establishArrival(ms, at[batch], within)))
          expect(establish(soon)).toEqual(establish(exact))
        },
      ),
      { numRuns: 400 },
    )
  })

  it('costs a quorum of signatures, however often it was acknowledged', async () => {
    const seenMs = [2_001, 2_101, 2_201, 2_301]
    const acks = await Promise.all([1, 2, 3].flatMap(by => seenMs.map(seen => ack(by, 3, seen))))
    let asked = 0
    useRecovery((digest, compact) => {
      asked++
      return recoverWithNoble(digest, compact)
    })
    const log = { oracle, epoch: EPOCH, roots, acks, claimedMs: [2_000, 2_050, Number.POSITIVE_INFINITY] }
    expect(acknowledgedAt(log, context)).toEqual([2_301, 2_301, undefined])
    useRecovery(recoverWithNoble)
    expect(asked).toBe(2)
  })
})
