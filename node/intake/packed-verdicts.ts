/** Verdicts on their way from a checking thread: two strings for all that passed, instead of an object for each. */
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import type { Checked } from './check-message.ts'

export interface PackedVerdicts {
  readonly count: number
  /** Hex digits of each that passed, blanks for any other, one after the other. */
  readonly ids: string
  readonly subjects: string
  /** Those that did not pass, each with its place. */
  readonly denied: readonly (readonly [number, Checked])[]
}

const DIGITS = 64
const BLANK = ' '.repeat(DIGITS)

export function packVerdicts(verdicts: readonly Checked[]): PackedVerdicts {
  const denied: [number, Checked][] = []
  let [ids, subjects] = ['', '']
  for (const [place, verdict] of verdicts.entries()) {
    const { id, subject, denial } = verdict
    const passed = id !== undefined && subject !== undefined && denial === undefined
    if (!passed) denied.push([place, verdict])
    ids += passed ? id : BLANK
    subjects += passed ? subject : BLANK
  }
  return { count: verdicts.length, ids, subjects, denied }
}

export function unpackVerdicts({ count, ids, subjects, denied }: PackedVerdicts): readonly Checked[] {
  const verdicts = Array.from({ length: count }, (_, place): Checked => {
    const [from, to] = [place * DIGITS, (place + 1) * DIGITS]
    return { id: ids.slice(from, to) as MessageId, subject: subjects.slice(from, to) as SubjectId }
  })
  for (const [place, verdict] of denied) verdicts[place] = verdict
  return verdicts
}
