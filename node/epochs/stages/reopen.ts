/** An epoch goes back a few stages: its view has passed, the chain was reorganised, or governance rejected what was settled. */
import type { EpochRecord } from '../../store/epoch-record.ts'

/** Back to where its seed is opened, or its list is agreed on. What was certified, and what was voted for, stays. */
export function reopened(record: EpochRecord): EpochRecord {
  const { epoch, startMs, endMs, messages, list } = record
  const kept = {
    ...(record.segment === undefined ? {} : { segment: record.segment }),
    ...(record.wish === undefined ? {} : { wish: record.wish }),
    ...(record.ballot === undefined ? {} : { ballot: record.ballot }),
    ...(list === undefined ? {} : { list }),
    ...(record.voted === undefined ? {} : { voted: record.voted }),
    ...(record.rejected === undefined ? {} : { rejected: record.rejected }),
  }
  const stage = list === undefined ? 'closed' : 'listed'
  return { epoch, stage, startMs, endMs, messages, ...kept }
}
