/** An epoch's stage as a live event: flat facts, with the figures once they are there. */
import type { Facts } from '../../kernel/resource.ts'
import type { EpochRecord } from '../store/epoch-record.ts'

export function describeEpochEvent(record: EpochRecord): Facts {
  const { epoch, stage, messages, headerHash, header, submission, report } = record
  return {
    epoch,
    stage,
    messages,
    ...(report === undefined
      ? {}
      : {
          accepted: report.accepted,
          rejected: sum(report.rejected),
          emission: report.emission - report.unissued,
        }),
    ...(header === undefined ? {} : { ledgerRoot: header.ledgerRoot }),
    ...(headerHash === undefined ? {} : { headerHash }),
    ...(submission === undefined ? {} : { transaction: submission.transaction, gasUsed: submission.gasUsed }),
  }
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}
