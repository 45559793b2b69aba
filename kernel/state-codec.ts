/**
 * The state that one epoch hands to the next, as canonical CBOR; its SHA-256 is the header's state root. The ledger has
 * a root and a codec of its own (protocol/chain-formats/ledger.ts), and the header's hash stands on chain.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { type CborValue, decodeCbor, encodeCbor, pourCbor } from '../protocol/cbor/cbor.ts'
import type { Ledger } from '../protocol/chain-formats/ledger.ts'
import { type Address, type Hash, type SubjectId, toAddress, toSubjectId } from '../protocol/ids.ts'
import { sha256OfPieces } from '../protocol/merkle/sha256.ts'
import { decodeAllowances, encodeAllowances } from './allowances/allowances-codec.ts'
import { decodeBeacon, encodeBeacon } from './beacon/beacon-codec.ts'
import { decodePurchases, encodePurchases } from './bundle/purchases-codec.ts'
import { SequenceColumns } from './columns/sequence-columns.ts'
import { encodedRowsOf } from './columns/state-rows.ts'
import { checkStateValue } from './columns/state-value.ts'
import { asAmount, asArray, asInteger, asMap, asText, field } from './decode.ts'
import type { KernelState, SequenceRun, SequenceWindow } from './epoch.ts'
import { decodeEmission, encodeEmission } from './money/emission/emission-codec.ts'
import { decodeRegions, encodeRegions } from './regions/region-codec.ts'
import { decodeReputations, encodeReputations } from './reputation/reputation-codec.ts'
import type { StateValue } from './resource.ts'
import {
  decodeCommitments,
  decodeHeld,
  decodeVouchers,
  encodeCommitments,
  encodeHeld,
  encodeVouchers,
} from './trust/trust-codec.ts'

type EncodedPart = Omit<KernelState, 'ledger' | 'headerHash'>

export function encodeState(state: EncodedPart): Uint8Array {
  return encodeCbor(encodableOf(state))
}

/** The same encoding, piece by piece; a piece is written over once `take` returns. */
export function pourState(state: EncodedPart, take: (piece: Uint8Array) => void): void {
  pourCbor(encodableOf(state), take)
}

/** SHA-256 of the encoding, of which no more than a piece is in memory at a time. */
export function stateRoot(state: EncodedPart): Hash {
  return `0x${bytesToHex(sha256OfPieces(take => pourState(state, take)))}`
}

function encodableOf(state: EncodedPart): CborValue {
  const sequences = columnsOf(state.sequences)
  const debts = [...state.debts].sort(([a], [b]) => (a < b ? -1 : 1))
  const resources = Object.entries(state.resources).map(([name, value]): [string, CborValue] => {
    checkStateValue(value, name)
    return [name, withRows(value)]
  })
  const encoded: { [name: string]: CborValue } = {
    epoch: state.epoch,
    sequences: sequences.encoded(),
    resources: Object.fromEntries(resources),
    debts: debts.map(([account, amount]): CborValue => [account, amount.toString()]),
    vouchers: encodeVouchers(state.vouchers),
    commitments: encodeCommitments(state.commitments),
    allowances: encodeAllowances(state.allowances),
    held: encodeHeld(state.held),
    reputations: encodeReputations(state.reputations),
    beacon: encodeBeacon(state.beacon),
  }
  if (state.emission !== undefined) encoded['emission'] = encodeEmission(state.emission)
  if (state.purchases !== undefined) encoded['purchases'] = encodePurchases(state.purchases)
  if (state.regions !== undefined) encoded['regions'] = encodeRegions(state.regions)
  return encoded
}

/** What a resource keeps in rows stands in its state, not below: the state of each device. */
function withRows(value: StateValue): CborValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).map(([key, part]): [string, CborValue] => {
    return [key, encodedRowsOf(part) ?? part]
  })
  return Object.fromEntries(entries)
}

function columnsOf(sequences: KernelState['sequences']): SequenceColumns {
  return sequences instanceof SequenceColumns ? sequences : new SequenceColumns(sequences)
}

/** @throws {TypeError} naming the path of whatever is not a state. */
export function decodeState(
  bytes: Uint8Array,
  rest: { readonly ledger: Ledger; readonly headerHash: Hash },
): KernelState {
  const map = asMap(decodeCbor(bytes, { maxDepth: 32 }), 'state')
  const sequences = asArray(field(map, 'sequences', 'state'), 'state.sequences').map(
    (item, index): [SubjectId, SequenceWindow] => {
      const [subject, floor, runs] = asArray(item, `state.sequences[${index}]`)
      return [
        toSubjectId(asText(subject, 'subject')),
        { floor: asInteger(floor, 'floor'), runs: asArray(runs, 'runs').map(readRun) },
      ]
    },
  )
  const resources = [...asMap(field(map, 'resources', 'state'), 'state.resources')].map(
    ([name, value]): [string, StateValue] => [String(name), toStateValue(value, `state.resources.${name}`)],
  )
  const debts = asArray(field(map, 'debts', 'state'), 'state.debts').map((item, index): [Address, bigint] => {
    const path = `state.debts[${index}]`
    const [account, amount] = asArray(item, path)
    return [toAddress(asText(account, path)), asAmount(amount, path)]
  })
  const state: KernelState = {
    epoch: asInteger(field(map, 'epoch', 'state'), 'state.epoch'),
    sequences: new SequenceColumns(sequences),
    resources: Object.fromEntries(resources),
    debts: new Map(debts),
    vouchers: decodeVouchers(field(map, 'vouchers', 'state')),
    commitments: decodeCommitments(field(map, 'commitments', 'state')),
    // A folder of before there were any goes on: nothing was spent of them.
    allowances: map.has('allowances') ? decodeAllowances(field(map, 'allowances', 'state')) : [],
    held: decodeHeld(field(map, 'held', 'state')),
    reputations: decodeReputations(field(map, 'reputations', 'state')),
    beacon: decodeBeacon(field(map, 'beacon', 'state')),
    ...rest,
  }
  const [emission, purchases] = [map.get('emission'), map.get('purchases')]
  const remembered = emission === undefined ? state : { ...state, emission: decodeEmission(emission) }
  const bought =
    purchases === undefined
      ? remembered
      : { ...remembered, purchases: decodePurchases(purchases, 'state.purchases') }
  const regions = map.get('regions')
  return regions === undefined ? bought : { ...bought, regions: decodeRegions(regions) }
}

function readRun(value: CborValue): SequenceRun {
  const [from, to, newest] = asArray(value, 'run').map(part => asInteger(part, 'run'))
  if (from === undefined || to === undefined || newest === undefined)
    throw new TypeError('a run has both its ends and when its newest arrived')
  return { from, to, newestMs: newest }
}

function toStateValue(value: CborValue, path: string): StateValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number') return asInteger(value, path)
  if (Array.isArray(value)) return value.map((part, index) => toStateValue(part, `${path}[${index}]`))
  const entries = [...asMap(value, path)].map(([key, part]): [string, StateValue] => [
    asText(key, path),
    toStateValue(part, `${path}.${key}`),
  ])
  return Object.fromEntries(entries)
}
