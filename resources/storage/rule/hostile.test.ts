/** Every field of every message of storage, at its edges and beyond: an epoch is settled, and the money adds up. */
import { expect, it } from 'vitest'
import { buildBundle } from '../../../kernel/bundle/bundle.ts'
import type { Evidence } from '../../../kernel/evidence.ts'
import { genesisState } from '../../../kernel/genesis.ts'
import { settleEpoch } from '../../../kernel/settle-epoch.ts'
import { decodeState, encodeState } from '../../../kernel/state-codec.ts'
import { account, depositOf, deviceOf, factsOf, GENESIS_MS, say } from '../../../kernel/testing/fixtures.ts'
import { type CborKey, type CborValue, decodeCbor, encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { ledgerKey } from '../../../protocol/chain-formats/ledger.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import { networkOf, quickSigner, takeAsGood } from '../../testing/settle-all.ts'
import {
  ACCEPT_TYPE,
  DEAL_TYPE,
  type DealId,
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
import { bytesOf, pieceOf } from '../testing/storage-network.ts'
import { storage } from './resource.ts'

const DAY_MS = 86_400_000
const DEPOSIT = 10n ** 24n
const [consumer, disk, prober] = [1, 2, 3].map(quickSigner) as [Signer, Signer, Signer]
const EDGES: readonly CborValue[] = [
  ...[
    0,
    1,
    -1,
    255,
    2 ** 32 - 1,
    2 ** 32,
    2 ** 40,
    2 ** 48 - 1,
    2 ** 48,
    Number.MAX_SAFE_INTEGER,
    0.5,
    1e300,
  ],
  ...['', '0', '1', '01', `${2n ** 128n - 1n}`, `${2n ** 128n}`, '-1', 'x'.repeat(100)],
  ...[new Uint8Array(0), new Uint8Array(32), new Uint8Array(33), new Uint8Array(4096)],
  ...[null, true, [], new Map()],
]

const piece = pieceOf(bytesOf(1, 20_000))
const share = { provider: disk.subject, piece, price: 10n ** 9n, egress: 10n ** 9n }
const offer = { file: 'ab'.repeat(16), needed: 1, untilMs: GENESIS_MS + 30 * DAY_MS, shares: [share] }
const node = new Uint8Array(32)
const saidOf = (deal: DealId): readonly (readonly [Signer, string, Uint8Array])[] => [
  [consumer, DEAL_TYPE, encodeDeal(offer)],
  [disk, ACCEPT_TYPE, encodeDeals([deal])],
  [disk, END_TYPE, encodeDeals([deal])],
  [consumer, RECEIPT_TYPE, encodeReceipt({ deal, bytes: 5 })],
  [disk, PROOF_TYPE, encodeProof({ epoch: 0, leaves: [{ leaf: node, path: [node, node] }] })],
  [prober, PROBE_TYPE, encodeProbe({ epoch: 0, number: 0, ms: 7 })],
]

/** The same with one of its fields replaced, each of them by each edge. */
function bentAll(payload: Uint8Array): readonly Uint8Array[] {
  const value = decodeCbor(payload)
  return Array.from({ length: fieldsOf(value) }, (_, place) => place).flatMap(place =>
    EDGES.map(edge => encodeCbor(replaced(value, { left: place }, edge))),
  )
}

function fieldsOf(value: CborValue): number {
  const parts = partsOf(value)
  return parts === undefined ? 1 : parts.reduce((sum: number, part) => sum + fieldsOf(part), 0)
}

function partsOf(value: CborValue): readonly CborValue[] | undefined {
  if (Array.isArray(value)) return value as readonly CborValue[]
  return value instanceof Map ? ([...value.values()] as CborValue[]) : undefined
}

function replaced(value: CborValue, counter: { left: number }, by: CborValue): CborValue {
  if (Array.isArray(value)) return value.map(part => replaced(part as CborValue, counter, by))
  if (value instanceof Map) {
    const rows = [...(value as ReadonlyMap<CborKey, CborValue>)]
    return new Map(rows.map(([key, part]) => [key, replaced(part, counter, by)]))
  }
  return counter.left-- === 0 ? by : value
}

it('noFieldOfAnyMessageStopsTheNetwork, nor moves or locks more than is there', async () => {
  const network = networkOf([storage({ every: '1d', answer: 2, faults: '3d' })], 18)
  const model = (name: string) => ({ resource: 'storage', model: `storage/${name}` })
  const devices = [
    deviceOf(consumer, account(1), model('consumer')),
    deviceOf(disk, account(2), model('provider')),
    deviceOf(prober, account(3), model('prober')),
  ]
  const facts = factsOf(devices, { deposits: [depositOf(account(1), DEPOSIT)] })
  const sequences = new Map<Signer, number>()
  const speak = (
    signer: Signer,
    contentType: string,
    payload: Uint8Array,
    timeMs: number,
  ): Promise<Evidence> => {
    const sequence = (sequences.get(signer) ?? -1) + 1
    sequences.set(signer, sequence)
    return say({ signer, sequence, contentType, payload, timeMs, arrivedAtMs: timeMs })
  }
  let state = genesisState(network)
  const first = await speak(consumer, DEAL_TYPE, encodeDeal(offer), GENESIS_MS + 1)
  const deal = dealId(first.message.id, 0)
  for (let epoch = 0; epoch < 6; epoch++) {
    const timeMs = GENESIS_MS + epoch * DAY_MS + 2
    const evidence: Evidence[] = epoch === 0 ? [first] : []
    if (epoch === 1) evidence.push(await speak(disk, ACCEPT_TYPE, encodeDeals([deal]), timeMs))
    if (epoch < 3)
      for (const [signer, contentType, payload] of saidOf(deal))
        for (const bent of bentAll(payload)) evidence.push(await speak(signer, contentType, bent, timeMs))
    const result = settleEpoch(
      { network, prior: state, bundle: buildBundle({ epoch, facts, evidence }) },
      takeAsGood,
    )
    expect(result.verdicts).toHaveLength(evidence.length)
    const { spent, locked } = result.state.ledger.get(ledgerKey(account(1), account(0xa3)))!
    expect(spent + locked <= DEPOSIT).toBe(true)
    if (epoch === 0) expect(locked > 0n).toBe(true)
    const { ledger, headerHash } = result.state
    state = decodeState(encodeState(result.state), { ledger, headerHash })
    expect(encodeState(state)).toEqual(encodeState(result.state))
  }
})
