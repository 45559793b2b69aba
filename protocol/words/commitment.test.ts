import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { SubjectId } from '../ids.ts'
import { toHex } from '../testing/hex.ts'
import { type CommitmentParts, commitmentHash } from './commitment.ts'

const digits = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toHex)
const parts = fc.record<CommitmentParts>({
  networkId: digits.map((hex): `0x${string}` => `0x${hex}`),
  subject: digits.map(hex => hex as SubjectId),
  slot: fc.integer({ min: 0, max: 2 ** 48 - 1 }),
  salt: digits.map((hex): `0x${string}` => `0x${hex}`),
  payload: fc.uint8Array({ maxLength: 40 }),
})

it('whatOneCommitsToIsNobodyElsesAndOfNoOtherSlotOrNetwork', () => {
  fc.assert(
    fc.property(
      parts,
      parts,
      fc.constantFrom('networkId', 'subject', 'slot', 'salt', 'payload'),
      (said, other, part) => {
        const changed = { ...said, [part]: other[part] }
        const isSame =
          JSON.stringify([...changed.payload, changed]) === JSON.stringify([...said.payload, said])
        expect(commitmentHash(changed) === commitmentHash(said)).toBe(isSame)
      },
    ),
  )
})

it('parts of another length, and slots that are none, are refused', () => {
  const [said] = fc.sample(parts, 1)
  expect(() => commitmentHash({ ...said!, salt: '0x00' })).toThrow(RangeError)
  expect(() => commitmentHash({ ...said!, networkId: `0x${'00'.repeat(33)}` })).toThrow(RangeError)
  for (const slot of [-1, 0.5, Number.NaN, 2 ** 53])
    expect(() => commitmentHash({ ...said!, slot })).toThrow(RangeError)
})
