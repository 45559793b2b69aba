/**
 * Who has the bytes: a result is brought to its requester before it is opened, and its requester signs for it. Where one is signed for,
 * all that are equal to it are paid in full. Where none is in time, it takes two machines at least that the seed drew and that sealed
 * the same without knowing of each other: they say that it was there, and are believed. A single machine gets another one beside it.
 *
 * Nobody can say who of the two did not do its part, so both lose, and neither gains by it: of a price p and a part u (`unsigned`)
 *
 *   signed for                           the machine gets p             its requester pays p
 *   by nobody, two or more say so        the machine gets (1 − u) p     its requester pays (1 + u) p, 2u p is burned
 *   not, and by whom was asked for that  the machine gets p ÷ 2         its requester pays p for the other one, and p ÷ 2
 *   by nobody, and nobody else is there  the machine gets p ÷ 2         its requester pays 3p ÷ 2, p is burned
 *
 * So it is never cheaper to deny what came, and never dearer for a requester than for the machine that did not bring it.
 */
import { ALL_PPM } from '../messages/compute-messages.ts'
import { LEAST_COPIES } from '../messages/confidence.ts'
import type { Books, Copy, Job } from './books.ts'
import { deadlineOf } from './deadline.ts'

const HALF_PPM = ALL_PPM / 2

/** Its requester signed for what it sealed, and for nothing else. */
export function isReceived({ received, seal }: Pick<Copy, 'received' | 'seal'>): boolean {
  return seal !== '' && received === seal
}

/** What is to be done with results that are sealed: opened, waited for, or one more asked. */
export function mayOpen(
  { context, params }: Pick<Books, 'context' | 'params'>,
  job: Job,
  current: readonly Copy[],
): 'open' | 'wait' | 'ask another' {
  if (current.some(isReceived)) return 'open'
  const isOverdue = (copy: Copy) => {
    const untilMs = deadlineOf(copy, job, context, params)
    return untilMs !== undefined && untilMs <= context.completeUntilMs
  }
  if (!current.every(isOverdue)) return 'wait'
  return current.length >= LEAST_COPIES ? 'open' : 'ask another'
}

export interface Part {
  /** Of the price, ppm. */
  readonly paidPpm: number
  /** On top of what is paid. */
  readonly burnedPpm: number
  readonly code:
    | 'receipt_missing'
    | 'receipt_disputed'
    | 'receipt_untold'
    | 'check_missing'
    | 'witnesses_differ'
    | ''
}

/** Of a right copy, and all that are equal to it. */
export function partOf(copy: Copy, equal: readonly Copy[], unsignedPpm: number): Part {
  const isSigned = equal.some(isReceived)
  if (isSigned && (isReceived(copy) || !copy.disputed)) return { paidPpm: ALL_PPM, burnedPpm: 0, code: '' }
  if (isSigned) return { paidPpm: HALF_PPM, burnedPpm: 0, code: 'receipt_disputed' }
  if (equal.length < LEAST_COPIES) return { paidPpm: HALF_PPM, burnedPpm: ALL_PPM, code: 'receipt_missing' }
  return { paidPpm: ALL_PPM - unsignedPpm, burnedPpm: 2 * unsignedPpm, code: 'receipt_missing' }
}
