/** An epoch of a network with coverage in words. */
import type { EpochLines } from '../../../cli/up/epoch-lines.ts'
import { formatAsset, formatCount } from '../../../client/format.ts'
import { toWhole } from '../../../client/whole.ts'

export const coverageLines: EpochLines = {
  resource: 'coverage',
  lines(highlights, { payment }) {
    const { routes, packets, copies, beacons, witnesses, paid } = highlights
    const count = (fact: unknown) => formatCount(Number(fact))
    const carried = `${count(packets)} packets in ${count(copies)} copies for ${count(routes)} routes`
    const money = `${formatAsset(toWhole(paid) ?? 0n, payment, 6)} paid`
    return [
      ...(Number(copies) === 0 && toWhole(paid) === 0n ? [] : [['carried', `${carried}, ${money}`] as const]),
      ...(Number(beacons) === 0
        ? []
        : [['heard', `${count(beacons)} beacons, ${count(witnesses)} times`] as const]),
    ]
  },
}
