import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inOrderOfIds } from './by-id.ts'

const id = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 })
/** Half of them begin as another does. */
const ids = fc.uniqueArray(
  fc.oneof(
    id,
    id.map(text => `0000000000000${text.slice(13)}`),
  ),
  { maxLength: 60 },
)

it('isTheOrderOfTheTextsWhateverTheyBeginWith', () => {
  fc.assert(
    fc.property(ids, all => {
      const rows = all.map((one, at) => [one, at] as const)
      expect(inOrderOfIds(rows)).toEqual(rows.toSorted((a, b) => (a[0] < b[0] ? -1 : 1)))
    }),
  )
})

it('is that of texts that are no hex digits as well', () => {
  expect(inOrderOfIds([['zz'], ['gateway'], ['0b']])).toEqual([['0b'], ['gateway'], ['zz']])
})
