/**
 * What a part of an epoch's evidence comes to, as columns and plain values: it may go from one thread to another, and what is large of it is
 * handed over instead of copied.
 */
import type { SubjectId } from '../../protocol/ids.ts'
import type { EvidenceRows } from '../../protocol/merkle/evidence-columns.ts'
import type { SharedSequences } from '../columns/sequence-columns.ts'
import type { SummaryBlocks } from '../columns/summary-map.ts'
import type { VerdictRows } from '../columns/verdict-columns.ts'
import type { Finding, ReceivedMessage } from '../resource.ts'
import type { Subject } from '../subject.ts'
import type { Commitments } from '../trust/standing-commitment.ts'

/** Of a subject, what listed keys vouch for. */
export type Vouched = ReadonlyMap<SubjectId, NonNullable<Subject['vouched']>>

/** What is asked of a part. */
export interface PartTask {
  readonly part: number
  /** What is known of subjects as their messages are judged. */
  readonly vouched: Vouched
  /**
   * `first`: checked, and judged; `check`: checked alone, since it is judged once the words of all parts are known; `again`: judged by
   * what those words say.
   */
  readonly pass: 'first' | 'check' | 'again'
}

/** Summaries of one resource, in the order in which their subjects came. */
export interface SummaryRows {
  readonly subjects: readonly SubjectId[]
  readonly summaries: readonly unknown[]
}

/** @typeParam Summaries as they were made, or as they came from another thread. */
export interface PartOutcome<Summaries = SummaryRows | SummaryBlocks> {
  /** Empty the second time. */
  readonly evidence: EvidenceRows
  readonly rejected: VerdictRows
  readonly windows: SharedSequences
  readonly findings: readonly Finding[]
  readonly words: readonly ReceivedMessage[]
  /** What appraisals came to: empty where nothing was judged, or where the part itself has words that are to be known first. */
  readonly judged: VerdictRows
  /** By resource, in the order of the network's. */
  readonly summaries: readonly Summaries[]
  /** Of the second time: what stays open of who said something, and who of those that had committed did. */
  readonly commitments: Commitments
  readonly opened: readonly SubjectId[]
}

/** Its memory that is handed over. */
export function buffersOfOutcome({ evidence, rejected, judged }: PartOutcome<unknown>): ArrayBuffer[] {
  const arrays = [evidence.ids, evidence.arrivals, ...columnsOf(rejected), ...columnsOf(judged)]
  // What threads share is not handed over.
  return arrays.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []))
}

function columnsOf({ messages, subjects, subjectOf }: VerdictRows) {
  return [messages, subjects, subjectOf]
}
