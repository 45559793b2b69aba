import { expect, it } from 'vitest'
import { KERNEL_REASONS } from '../../kernel/reasons.ts'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import { createReasons } from './reasons.ts'

const network = testNetwork()
const [tally] = network.resources
const of = (name: string) => ({ ...tally!, name, reasons: { too_new: `Too new for ${name}.` } })
const both = { ...network, resources: [of('a'), of('b')] }

it('a code that two resources share is explained by the one whose it is', () => {
  expect(createReasons(both, 'a')('too_new')).toBe('Too new for a.')
  expect(createReasons(both, 'b')('too_new')).toBe('Too new for b.')
  expect(createReasons(both, 'a')('too_new', 'b')).toBe('Too new for b.')
})

it('a code of the kernel by the kernel, and one that nobody has by a word that says so', () => {
  const reasons = createReasons(both, 'a')
  expect(reasons('signature_invalid')).toBe(KERNEL_REASONS['signature_invalid'])
  expect(reasons('nonsense')).toMatch(/has no words for it/)
  expect(createReasons(both)('too_new')).toMatch(/^Too new for/)
})
