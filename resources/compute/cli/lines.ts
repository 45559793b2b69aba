/** An epoch of a network with compute in words. */
import type { EpochLines } from '../../../cli/up/epoch-lines.ts'
import { formatAsset } from '../../../client/format.ts'
import { toWhole } from '../../../client/whole.ts'

export const computeLines: EpochLines = {
  resource: 'compute',
  lines(highlights, { payment, style }) {
    const { machines, waiting, running, held, done, copies, wrong, paid } = highlights
    if (Number(machines) + Number(waiting) + Number(running) + Number(done) === 0) return []
    const text = [
      `${done} jobs done by ${copies} right copies on ${machines} machines`,
      `${Number(running) + Number(held)} on their way`,
      ...(Number(waiting) === 0 ? [] : [style.warn(`${waiting} wait for a machine`)]),
      ...(Number(wrong) === 0 ? [] : [style.warn(`${wrong} results were wrong, and are not paid`)]),
      `${formatAsset(toWhole(paid) ?? 0n, payment, 6)} paid`,
    ].join(', ')
    return [['computed', text]]
  },
}
