/** The evidence of several oracles' segments: whose arrival counts, and what nobody can spoil or date. */
import { hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { signStatement } from '../../chain/oracles/sign-statement.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { sealStatement } from '../../protocol/chain-formats/oracle-statement.ts'
import { toAddress } from '../../protocol/ids.ts'
import { logHead } from '../../protocol/receipt/receipt-tree.ts'
import type { Evidence } from '../evidence.ts'
import { ACK } from '../messages/arrivals.ts'
import {
  account,
  deviceOf,
  GENESIS_MS,
  HOUR_MS,
  makeSigners,
  NETWORK_ID,
  PLACE,
  say,
  verify,
} from '../testing/fixtures.ts'
import { batchesOf, type MergeContext, mergeSegments, type SignedSegment } from './merge-segments.ts'
import type { LateGroup, LoggedEvidence, Segment } from './segment.ts'

const EPOCH = 5
const ACKNOWLEDGE_MS = 60_000
const startMs = GENESIS_MS + EPOCH * HOUR_MS
const accounts = [1, 2, 3, 4].map(developmentAccount)
const members = accounts.map(({ address }) => toAddress(address))
const devices = makeSigners(3)
const context: MergeContext = {
  place: PLACE,
  epoch: EPOCH,
  startMs,
  endMs: startMs + HOUR_MS,
  members,
  verify,
  inclusion: { epochs: 2, acknowledgeMs: ACKNOWLEDGE_MS },
  devices: devices.map(signer => deviceOf(signer, account(1))),
}

let messages: readonly Evidence[]
beforeAll(async () => {
  messages = await Promise.all(
    devices.flatMap((signer, index) =>
      [1, 2].map(sequence => say({ signer, sequence: 10 * index + sequence })),
    ),
  )
})

/** The oracle's log of an epoch: each message a batch of its own, at the times given. */
function logOf(arrivals: readonly (readonly [number, number])[]): Pick<Segment, 'batches' | 'entries'> {
  const entries = arrivals.map(
    ([index, arrivedAtMs], batch): LoggedEvidence => ({ ...messages[index]!, arrivedAtMs, batch }),
  )
  return { batches: entries.map(() => 1), entries }
}

const rootsOf = (log: Pick<Segment, 'batches' | 'entries'>, epoch = EPOCH) =>
  batchesOf(log, epoch, NETWORK_ID).map(({ tree }) => tree.root)

/** All others acknowledge the whole log at these times. */
function acksOf(oracle: number, log: Pick<Segment, 'batches' | 'entries'>, seenMs: number, epoch = EPOCH) {
  const roots = rootsOf(log, epoch)
  const body = encodeCbor([hexToBytes(members[oracle]!.slice(2)), roots.length, logHead(roots), seenMs])
  const others = accounts.filter((_, index) => index !== oracle)
  return Promise.all(
    others.map(other =>
      sealStatement({ kind: ACK, epoch, body }, draft => signStatement(other, draft, PLACE)),
    ),
  )
}

async function segmentOf(
  oracle: number,
  arrivals: readonly (readonly [number, number])[],
  seenMs: number | undefined,
): Promise<SignedSegment> {
  const log = logOf(arrivals)
  const acks = seenMs === undefined ? [] : await acksOf(oracle, log, seenMs)
  return { signer: members[oracle]!, segment: { ...log, acks, late: [] } }
}

/** What it left out of an earlier epoch, carried by another. */
async function lateBy(carrier: number, group: LateGroup): Promise<SignedSegment> {
  return { signer: members[carrier]!, segment: { batches: [], acks: [], entries: [], late: [group] } }
}

async function groupOf(epoch: number, arrivedAtMs: number, seenMs: number | undefined): Promise<LateGroup> {
  const log = logOf([[0, arrivedAtMs]])
  const acks = seenMs === undefined ? [] : await acksOf(0, log, seenMs, epoch)
  const [batch] = batchesOf(log, epoch, NETWORK_ID)
  return {
    oracle: members[0]!,
    epoch,
    acks,
    roots: rootsOf(log, epoch),
    entries: [{ ...batch!.entries[0]!, path: batch!.tree.pathOf(0) }],
  }
}

const arrivalOf = (evidence: readonly Evidence[], index = 0) =>
  evidence.find(({ message }) => message.id === messages[index]!.message.id)?.arrivedAtMs

describe('an arrival', () => {
  const at = startMs + 1_000

  it('is the earliest that is established, so that nobody makes an honest device late', async () => {
    const honest = await segmentOf(0, [[0, at]], at + 500)
    const late = await segmentOf(1, [[0, at + 90_000]], at + 90_000)
    expect(arrivalOf(mergeSegments([late, honest], context))).toBe(at)
  })

  it('is not what an oracle dates for a friend when all is over', async () => {
    const endMs = startMs + HOUR_MS
    const dated = await segmentOf(0, [[0, startMs]], endMs - 10)
    expect(arrivalOf(mergeSegments([dated], context))).toBe(endMs - 10)
    const true_ = await segmentOf(1, [[0, at]], at + 500)
    expect(arrivalOf(mergeSegments([dated, true_], context))).toBe(at)
  })

  it('that nobody acknowledged is the epoch’s last millisecond', async () => {
    expect(arrivalOf(mergeSegments([await segmentOf(0, [[0, at]], undefined)], context))).toBe(
      startMs + HOUR_MS - 1,
    )
  })

  it('is believed of a lone oracle, which has nobody to acknowledge it', async () => {
    const alone = { ...context, members: members.slice(0, 1) }
    expect(arrivalOf(mergeSegments([await segmentOf(0, [[0, at]], undefined)], alone))).toBe(at)
  })
})

describe('what an earlier epoch left out', () => {
  const at = startMs - HOUR_MS + 1_000

  it('counts as it arrived, if it was acknowledged then and comes in time', async () => {
    for (const back of [1, 2]) {
      const time = at - (back - 1) * HOUR_MS
      const group = await groupOf(EPOCH - back, time, time + 500)
      expect(arrivalOf(mergeSegments([await lateBy(1, group)], context))).toBe(time)
    }
  })

  it('counts from this epoch’s start if it comes later, or nobody acknowledged it then', async () => {
    const old = await groupOf(EPOCH - 3, at - 2 * HOUR_MS, at - 2 * HOUR_MS + 500)
    const alone = await groupOf(EPOCH - 1, at, undefined)
    for (const group of [old, alone])
      expect(arrivalOf(mergeSegments([await lateBy(1, group)], context))).toBe(startMs)
  })

  it('does so with any other arrival than the one that was acknowledged, or in another log', async () => {
    const group = await groupOf(EPOCH - 1, at, at + 500)
    const earlier = group.entries.map(entry => ({ ...entry, arrivedAtMs: at - 500 }))
    const foreign = group.entries.map(entry => ({ ...entry, path: new Uint8Array(32) }))
    for (const entries of [earlier, foreign])
      expect(arrivalOf(mergeSegments([await lateBy(1, { ...group, entries })], context))).toBe(startMs)
    expect(arrivalOf(mergeSegments([await lateBy(1, { ...group, oracle: members[2]! })], context))).toBe(
      startMs,
    )
  })
})

describe('evidence', () => {
  it('isTheSameInAnyOrderOfSegments', async () => {
    const all = await Promise.all([
      segmentOf(
        0,
        [
          [0, startMs + 5],
          [1, startMs + 9],
        ],
        startMs + 100,
      ),
      segmentOf(
        1,
        [
          [1, startMs + 7],
          [2, startMs + 8],
        ],
        startMs + 100,
      ),
      segmentOf(
        2,
        [
          [0, startMs + 6],
          [3, startMs + 1],
        ],
        startMs + 100_000,
      ),
    ])
    const expected = mergeSegments(all, context)
    expect(expected).toHaveLength(4)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), shuffled => {
        expect(mergeSegments([...shuffled, ...shuffled], context)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  it('has the copy that is the device’s own, whatever an oracle makes of it', async () => {
    const honest = await segmentOf(1, [[0, startMs + 500]], startMs + 600)
    const message = {
      ...messages[0]!.message,
      signature: messages[0]!.message.signature.map(byte => byte ^ 1),
    }
    const log = { batches: [1], entries: [{ message, arrivedAtMs: startMs, batch: 0 }] }
    const acks = await acksOf(0, log, startMs + 10)
    const spoiled = { signer: members[0]!, segment: { ...log, acks, late: [] } }
    for (const both of [
      [honest, spoiled],
      [spoiled, honest],
    ])
      expect(mergeSegments(both, context)).toEqual([{ ...messages[0], arrivedAtMs: startMs + 500 }])
  })
})
