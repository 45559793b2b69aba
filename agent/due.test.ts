import { expect, it } from 'vitest'
import { createDue } from './due.ts'

it('a device has come as far as the earliest of what is due and not done', () => {
  const due = createDue()
  expect(due.doneUntilMs(100)).toBe(100)
  const [late, later, future] = [due.begin(40), due.begin(70), due.begin(500)]
  expect(due.doneUntilMs(100)).toBe(40)
  late()
  expect(due.doneUntilMs(100)).toBe(70)
  later()
  later()
  // What is not due yet keeps nobody.
  expect(due.doneUntilMs(100)).toBe(100)
  expect(due.doneUntilMs(600)).toBe(500)
  future()
  expect(due.doneUntilMs(600)).toBe(600)
})

it('two things that are due at the same moment are two', () => {
  const due = createDue()
  const [one, other] = [due.begin(40), due.begin(40)]
  one()
  expect(due.doneUntilMs(100)).toBe(40)
  other()
  expect(due.doneUntilMs(100)).toBe(100)
})
