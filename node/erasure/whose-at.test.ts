import { expect, it } from 'vitest'
import { account } from '../../kernel/testing/fixtures.ts'
import { whoseAt } from './whose-at.ts'

const [first, second, third] = [account(1), account(2), account(3)]
const was = (owner: typeof first, untilMs: number) => ({ owner, cell: 'there', untilMs })

it('is nobody’s before it was registered', () => {
  const device = { owner: first, cell: 'here', registeredAtMs: 100, past: [] }
  expect([0, 99, 100, 5_000].map(at => whoseAt(device, at))).toEqual([undefined, undefined, first, first])
  const sold = { ...device, owner: second, past: [was(first, 200)] }
  expect([99, 100, 199, 200].map(at => whoseAt(sold, at))).toEqual([undefined, first, first, second])
})

it('is who had it last’s while nobody had it, whoever registered it then', () => {
  // Removed at 100, registered by another at 150, and sold at 200.
  const device = {
    owner: third,
    cell: 'here',
    registeredAtMs: 150,
    past: [was(second, 200), was(first, 100)],
  }
  expect([60, 99, 100, 149, 150, 199, 200].map(at => whoseAt(device, at))).toEqual([
    ...[first, first, first, first],
    ...[second, second, third],
  ])
})
