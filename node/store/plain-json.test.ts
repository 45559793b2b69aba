import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parsePlain, stringifyPlain } from './plain-json.ts'

const fact = fc.oneof(fc.string(), fc.integer(), fc.bigInt(), fc.boolean())

it('bigintsComeBackAsTheyWere', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(fact, fc.array(fact))), facts => {
      expect(parsePlain(stringifyPlain(facts))).toEqual({ ...facts })
    }),
  )
})
