/** What providers and consumers of storage might say. */
import fc from 'fast-check'
import type { EpochWindow } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { type MessageId, type SubjectId, toAddress, toSubjectId } from '../../../protocol/ids.ts'
import { heightOf } from '../../../protocol/piece/piece-size.ts'
import type { ConformanceCase, SaidPayload } from '../../conformance.ts'
import {
  ACCEPT_TYPE,
  DEAL_TYPE,
  dealId,
  END_TYPE,
  encodeDeal,
  encodeDeals,
  encodeProbe,
  encodeProof,
  encodeReceipt,
  PROBE_TYPE,
  PROOF_TYPE,
  RECEIPT_TYPE,
} from '../messages/storage-messages.ts'
import { storage } from '../rule/resource.ts'

export const HOUR = 3_600_000
export const START = Date.UTC(2026, 0, 1)

export function member(number: number, model: 'provider' | 'consumer' | 'prober', owner = number): Subject {
  return {
    id: toSubjectId(number.toString(16).padStart(64, '0')),
    owner: toAddress(`0x${owner.toString(16).padStart(40, '0')}`),
    resource: 'storage',
    model: `storage/${model}`,
    cell: '',
    details: {},
    registeredAtMs: START - 24 * HOUR + number,
    movedAtMs: START - 24 * HOUR + number,
    accepted: true,
  }
}

const MEMBERS = [
  member(1, 'provider'),
  member(2, 'provider'),
  member(3, 'provider', 4),
  member(4, 'consumer'),
  { ...member(5, 'consumer'), accepted: false },
  member(6, 'prober'),
]

export const storageCase: ConformanceCase = {
  resource: storage({ every: '1h', answer: 1 }),
  subjects: MEMBERS,
  startMs: START,
  epochMs: HOUR,
  payloads: epoch =>
    fc.oneof(
      { weight: 4, arbitrary: deals(epoch) },
      { weight: 2, arbitrary: lists(epoch) },
      { weight: 1, arbitrary: receipts(epoch) },
      { weight: 1, arbitrary: proofs(epoch) },
      { weight: 1, arbitrary: probes(epoch) },
    ),
  balance: 2_000_000n,
  mostStateValues: 10_000,
}

const said = (epoch: EpochWindow, contentType: string, payload: fc.Arbitrary<Uint8Array>) =>
  fc
    .tuple(payload, fc.integer({ min: epoch.startMs, max: epoch.endMs }))
    .map(([bytes, timeMs]): SaidPayload => ({ contentType, timeMs, payload: bytes }))

const provider: fc.Arbitrary<SubjectId> = fc
  .integer({ min: 1, max: 6 })
  .map(number => member(number, 'provider').id)
const root = fc.uint8Array({ minLength: 32, maxLength: 32 })
/** Mostly of nobody: ids of messages cannot be guessed. */
const deal = fc
  .tuple(root, fc.nat({ max: 3 }))
  .map(([bytes, index]) => dealId(Buffer.from(bytes).toString('hex') as MessageId, index))

function deals(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const share = fc
    .tuple(provider, root, fc.integer({ min: 0, max: 2 ** 40 }), fc.bigInt(0n, 2n ** 31n))
    .map(([who, bytes, rawSize, price]) => ({
      provider: who,
      price,
      egress: price,
      piece: { root: bytes, rawSize, height: heightOf(rawSize) },
    }))
  const offer = fc.record({
    file: fc.constantFrom('ab'.repeat(16), 'cd'.repeat(16)),
    needed: fc.integer({ min: 1, max: 3 }),
    untilMs: fc.integer({ min: epoch.startMs, max: epoch.endMs + 9 * HOUR }),
    shares: fc.array(share, { minLength: 1, maxLength: 4 }),
  })
  return said(epoch, DEAL_TYPE, offer.map(encodeDeal))
}

function lists(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const payload = fc.array(deal, { maxLength: 3 }).map(encodeDeals)
  return fc.constantFrom(ACCEPT_TYPE, END_TYPE).chain(type => said(epoch, type, payload))
}

function receipts(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  return said(epoch, RECEIPT_TYPE, fc.record({ deal, bytes: fc.nat() }).map(encodeReceipt))
}

function proofs(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const leaf = fc.record({ leaf: root, path: fc.array(root, { maxLength: 4 }) })
  const proof = fc.record({ epoch: fc.nat({ max: 4 }), leaves: fc.array(leaf, { maxLength: 3 }) })
  return said(epoch, PROOF_TYPE, proof.map(encodeProof))
}

function probes(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const ms = fc.option(fc.record({ ms: fc.nat() }), { nil: {} })
  const asked = fc.record({ epoch: fc.nat({ max: 4 }), number: fc.nat({ max: 3 }) })
  return said(
    epoch,
    PROBE_TYPE,
    fc.tuple(asked, ms).map(([probe, came]) => encodeProbe({ ...probe, ...came })),
  )
}
