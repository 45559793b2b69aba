/** An epoch of a network with storage in words. */
import type { EpochLines } from '../../../cli/up/epoch-lines.ts'
import { formatAsset, formatBytes } from '../../../client/format.ts'
import { toWhole } from '../../../client/whole.ts'

export const storageLines: EpochLines = {
  resource: 'storage',
  lines(highlights, { payment, style }) {
    const { deals, proven, faulted, bytes, providers, paid } = highlights
    if (Number(deals) + Number(proven) === 0) return []
    const missed = Number(faulted)
    const text = [
      `${formatBytes(Number(bytes))} on ${providers} disks`,
      `${proven} of them proved it`,
      ...(missed === 0 ? [] : [style.warn(`${missed} did not, and is not paid`)]),
      `${formatAsset(toWhole(paid) ?? 0n, payment, 6)} paid`,
    ].join(', ')
    return [['stored', text]]
  },
}
