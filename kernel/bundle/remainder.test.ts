/** What is left of a part of which something was erased still has the evidence root, and gives nothing of what was erased away. */
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import type { Signer } from '../../protocol/cose/signer.ts'
import { evidenceRoot } from '../../protocol/merkle/evidence-tree.ts'
import { encodeMessage } from '../../protocol/message.ts'
import type { Evidence } from '../evidence.ts'
import { makeSigners, say } from '../testing/fixtures.ts'
import { EVIDENCE } from './bundle.ts'
import { compareRows } from './parts.ts'
import {
  encodeRemainder,
  eraseFrom,
  isErased,
  leafOf,
  type RemainingRow,
  readRemainder,
} from './remainder.ts'

const PART = `0x${'5e'.repeat(32)}` as const
let signers: readonly Signer[]
let rows: readonly Evidence[]
beforeAll(async () => {
  signers = makeSigners(3)
  const said = await Promise.all(
    signers.flatMap(signer => [0, 1].map(sequence => say({ signer, sequence, points: 7 }))),
  )
  rows = said.toSorted((a, b) => compareRows(EVIDENCE, a, b))
})

const rootOf = (of: readonly RemainingRow[]) =>
  evidenceRoot(of.map(leafOf).sort((a, b) => (a.id < b.id ? -1 : 1)))

it('theRootStaysWhoeverIsErased, in whatever order and however often', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2), { maxLength: 5 }), erased => {
      let left: readonly RemainingRow[] = rows
      for (const index of erased) {
        left = eraseFrom(left, signers[index]!.subject).rows
        left = readRemainder(encodeRemainder(PART, left), PART)
      }
      expect(rootOf(left)).toBe(rootOf(rows))
      const gone = new Set(erased.map(index => signers[index]!.subject))
      for (const [at, row] of left.entries()) {
        const { message, arrivedAtMs } = rows[at]!
        expect(isErased(row)).toBe(gone.has(message.subject))
        expect(
          isErased(row) ? row : { id: row.message.id, subject: row.message.subject, arrivedAtMs },
        ).toMatchObject({
          id: message.id,
          subject: message.subject,
          arrivedAtMs,
        })
      }
    }),
    { numRuns: 20 },
  )
})

it('nothing of what was said is in its bytes', () => {
  const { rows: left, erased } = eraseFrom(rows, signers[0]!.subject)
  expect(erased).toBe(2)
  const bytes = Buffer.from(encodeRemainder(PART, left))
  for (const { message } of rows) {
    const [said, signature] = [Buffer.from(encodeMessage(message)), Buffer.from(message.signature)]
    const isLeft = message.subject !== signers[0]!.subject
    expect([bytes.includes(said), bytes.includes(signature)]).toEqual([isLeft, isLeft])
  }
})

it('of another part, of another kind, in another order or with a byte more it is refused', () => {
  const bytes = encodeRemainder(PART, eraseFrom(rows, signers[1]!.subject).rows)
  expect(() => readRemainder(bytes, `0x${'00'.repeat(32)}`)).toThrow('not left of')
  expect(() => readRemainder(Uint8Array.from([...bytes, 0]), PART)).toThrow()
  expect(() => readRemainder(encodeRemainder(PART, rows.toReversed()), PART)).toThrow('ascend')
  expect(() => readRemainder(encodeRemainder(PART, [rows[0]!, rows[0]!]), PART)).toThrow('ascend')
  expect(() => readRemainder(Uint8Array.of(0x80), PART)).toThrow('remainder')
})
