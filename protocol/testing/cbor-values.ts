/** Arbitrary values that CBOR carries, in the form in which `decodeCbor` gives them back. */
import fc from 'fast-check'
import { type CborKey, CborTag, type CborValue } from '../cbor/cbor.ts'

const UINT64 = 2n ** 64n

const numbers = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -70_000, max: 70_000 }),
  fc.double().filter(value => !Number.isSafeInteger(value) || Object.is(value, -0)),
)
const bigints = fc
  .bigInt({ min: -UINT64, max: UINT64 - 1n })
  .filter(value => value > BigInt(Number.MAX_SAFE_INTEGER) || value < -BigInt(Number.MAX_SAFE_INTEGER))
const texts = fc.string({ unit: 'grapheme', maxLength: 40 }).filter(text => text.isWellFormed())
const keys: fc.Arbitrary<CborKey> = fc.oneof(
  fc.integer({ min: -300, max: 300 }).map(key => key + 0),
  fc.string({ maxLength: 6 }),
)

export const cborValues: fc.Arbitrary<CborValue> = fc.letrec<{ value: CborValue }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<CborValue>(null, undefined, true, false),
    numbers,
    bigints,
    texts,
    fc.uint8Array({ maxLength: 40 }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.tuple(keys, tie('value')), { maxLength: 5 }).map(entries => new Map(entries)),
    fc.tuple(fc.constantFrom(4, 18, 1000), tie('value')).map(([number, value]) => new CborTag(number, value)),
  ),
})).value
