import { expect, it } from 'vitest'
import { type SubjectId, toSubjectId } from '../../protocol/ids.ts'
import { createMailbox } from './mailbox.ts'

const device = (number: number): SubjectId => toSubjectId(number.toString(16).padStart(64, '0'))

it('keeps the last offer for ten minutes', () => {
  let nowMs = 0
  const mailbox = createMailbox(() => nowMs)
  expect(mailbox.read(device(1))).toBeUndefined()
  mailbox.leave(device(1), Uint8Array.of(1))
  nowMs = 5 * 60_000
  mailbox.leave(device(2), Uint8Array.of(3))
  mailbox.leave(device(1), Uint8Array.of(2))
  nowMs = 14 * 60_000
  expect(mailbox.read(device(1))).toEqual(Uint8Array.of(2))
  nowMs = 15 * 60_000
  expect(mailbox.read(device(1))).toBeUndefined()
  expect(mailbox.read(device(2))).toBeUndefined()
})

it('is full at a thousand devices, and has room again when they are old', () => {
  let nowMs = 0
  const mailbox = createMailbox(() => nowMs)
  for (let number = 0; number < 1_000; number++)
    expect(mailbox.leave(device(number), Uint8Array.of(1))).toBe(true)
  expect(mailbox.leave(device(1_000), Uint8Array.of(1))).toBe(false)
  expect(mailbox.leave(device(7), Uint8Array.of(2))).toBe(true)
  nowMs = 10 * 60_000
  expect(mailbox.leave(device(1_000), Uint8Array.of(1))).toBe(true)
})
