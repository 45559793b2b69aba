import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeCbor, encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { decodeEmission, encodeEmission } from './emission-codec.ts'
import type { EmissionState } from './policy.ts'

const amount = fc.bigInt({ min: 0n, max: 1n << 200n })
const states: fc.Arbitrary<EmissionState> = fc.oneof(
  fc.record({ kind: fc.constant('controller' as const), level: amount }),
  fc.record({ kind: fc.constant('demandLinked' as const), recent: fc.array(amount, { maxLength: 30 }) }),
  fc.record({
    kind: fc.constant('baseline' as const),
    steps: fc.nat(),
    effective: fc.nat(),
    here: amount,
    realized: amount,
    there: amount.map(its => its + 1n),
    reached: amount,
  }),
)

it('whatAPolicyRemembersIsReadBackAsItWas', () => {
  fc.assert(
    fc.property(states, state => {
      expect(decodeEmission(decodeCbor(encodeCbor(encodeEmission(state))))).toEqual(state)
    }),
  )
})

it.each([
  [[]],
  [['halving', '1']],
  [['controller']],
  [['controller', '-1']],
  [['controller', '1', '2']],
  ['controller'],
  [['demandLinked', new Array(1_025).fill('1')]],
  [['baseline', 1, 1, '1', '1', '0', '1']],
  [['baseline', -1, 1, '1', '1', '1', '1']],
])('refuses %o', value => {
  expect(() => decodeEmission(value as never)).toThrow(TypeError)
})
