/** Epochs in figures, one after the other: which devices came and went is told by the one before, once that was computed here. */
import { activeIn } from '../../kernel/economy/epoch-economy.ts'
import type { SettledEpoch } from '../../kernel/epoch.ts'
import type { EpochReport } from '../store/epoch-record.ts'
import { describeReport } from './describe-results.ts'

export function createReporter(): (result: SettledEpoch, computeMs: number) => EpochReport {
  let newest: { readonly epoch: number; readonly devices: ReadonlySet<string> } | undefined
  return (result, computeMs) => {
    const { epoch } = result.header
    const before = newest?.epoch === epoch - 1 ? newest.devices : undefined
    newest = { epoch, devices: activeIn(result.outcomes) }
    return describeReport(result, computeMs, before)
  }
}
