/** An epoch in figures, as the node's API shows them. */
import type { Answer } from '../api/answer.ts'
import type { EPOCH_REPORT } from '../api/epochs.ts'

export type EpochReportView = Answer<typeof EPOCH_REPORT>
