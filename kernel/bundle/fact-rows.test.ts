import { describe, expect, it } from 'vitest'
import type { CborValue } from '../../protocol/cbor/cbor.ts'
import { decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import { PAST_DEVICES } from '../chain-facts.ts'
import { account, deviceOf, makeSigners } from '../testing/fixtures.ts'
import { ALLOWANCES, DEPOSITS, DEVICES } from './fact-rows.ts'
import type { PartKind } from './parts.ts'

const [signer] = makeSigners(1)
const past = Array.from({ length: PAST_DEVICES }, (_, index) => ({
  untilMs: 9_000 - index * 1000,
  owner: account(index),
  cell: '',
}))
const device = deviceOf(signer!, account(1), { cell: '872a1008dffffff', details: { pvW: 1.5 }, past })
const allowance = {
  account: account(1),
  subject: signer!.subject,
  asset: account(2),
  amount: 5n,
  periodMs: 60_000,
  total: 2n ** 128n - 1n,
  untilMs: 2 ** 48 - 1,
}
const deposit = { account: account(1), asset: account(2), deposited: 2n ** 128n - 1n, withdrawn: 0n }

const wire = <Row>(kind: PartKind<Row>, row: Row) => decodeCbor(encodeCbor(kind.encode(row)))
const list = (value: CborValue) => value as readonly CborValue[]
const PLACES = ['key', 'owner', 'accepted', 'model', 'cell', 'details', 'registered', 'moved', 'past']
const deviceWith = (name: string, value: CborValue) =>
  list(wire(DEVICES, device)).with(PLACES.indexOf(name), value)

describe('rows of chain facts', () => {
  it('are read as they were written, at the ends of their ranges', () => {
    expect(DEVICES.decode(wire(DEVICES, device), 'row')).toEqual(device)
    expect(ALLOWANCES.decode(wire(ALLOWANCES, allowance), 'row')).toEqual(allowance)
    expect(DEPOSITS.decode(wire(DEPOSITS, deposit), 'row')).toEqual(deposit)
  })

  it.each<[string, () => unknown, string]>([
    ['a device with a field of its own', () => [...list(wire(DEVICES, device)), 1], '9 items'],
    ['an acceptance that is no yes and no no', () => deviceWith('accepted', 1), 'accepted'],
    ['a time beyond 2^48', () => deviceWith('registered', 2 ** 48), 'below 2^48'],
    ['a cell that is none', () => deviceWith('cell', 'here'), '15 hex digits'],
    ['a model that is none', () => deviceWith('model', ''), 'printable ASCII'],
    ['a key that is none', () => deviceWith('key', new Uint8Array(3)), 'bytes follow'],
    ['an owner of 19 bytes', () => deviceWith('owner', new Uint8Array(19)), '20 bytes'],
    ['details that are nested', () => deviceWith('details', new Map([['a', []]])), 'a number or text'],
    ['nine former owners', () => deviceWith('past', [...pastRows(), pastRows()[7]!]), 'at most 8'],
    [
      'former owners out of order',
      () => deviceWith('past', pastRows().toReversed()),
      'the newest comes first',
    ],
  ])('refuse %s', (_, value, why) => {
    expect(() => DEVICES.decode(value() as CborValue, 'row')).toThrow(why)
  })

  it.each<[string, number, CborValue, string]>([
    ['a period of 59 seconds', 4, 59_000, '60 to 2^32'],
    ['a period that is no whole seconds', 4, 60_001, '60 to 2^32'],
    ['a period beyond 2^32 seconds', 4, 2 ** 32 * 1000, '60 to 2^32'],
    ['an amount of 2^128', 3, String(2n ** 128n), 'below 2^128'],
    ['an amount with a leading zero', 3, '05', 'decimal digits'],
    ['a subject of 31 bytes', 1, new Uint8Array(31), '32 bytes'],
  ])('an allowance with %s is refused', (_, at, value, why) => {
    expect(() => ALLOWANCES.decode(list(wire(ALLOWANCES, allowance)).with(at, value), 'row')).toThrow(why)
  })

  it('a deposit with more or less than its four fields is refused', () => {
    const row = list(wire(DEPOSITS, deposit))
    for (const wrong of [row.slice(1), [...row, 0]])
      expect(() => DEPOSITS.decode(wrong, 'row')).toThrow('4 items are needed')
  })
})

function pastRows(): readonly CborValue[] {
  return list(list(wire(DEVICES, device)).at(-1))
}
