/** An epoch of an energy community in words. */
import type { EpochLines } from '../../../cli/up/epoch-lines.ts'
import { formatAsset, formatCount } from '../../../client/format.ts'
import { toWhole } from '../../../client/whole.ts'

export const energyLines: EpochLines = {
  resource: 'energy',
  lines(highlights, { payment }) {
    const wh = toWhole(highlights['tradedWh'])
    if (wh === undefined) return []
    if (toWhole(highlights['slots']) === 0n)
      return [['traded', 'nothing yet: a market waits until all of its hour is in']]
    if (wh === 0n) return [['traded', 'nothing between neighbours']]
    const price = formatAsset(toWhole(highlights['pricePerKwh']) ?? 0n, { ...payment, symbol: '' }, 4).trim()
    const paid = formatAsset(toWhole(highlights['paid']) ?? 0n, payment)
    return [['traded', `${kwh(wh)} between neighbours at ${price} ${payment.symbol}/kWh, ${paid} paid`]]
  },
  finding({ yieldRatioPpm: ratio }) {
    if (typeof ratio !== 'number') return undefined
    return `its panels yield ${(ratio / 1_000_000).toFixed(2)} of its neighbours’`
  },
}

/** `61.3 kWh`. */
function kwh(wh: bigint): string {
  const tenths = (wh + 50n) / 100n
  return `${formatCount(tenths / 10n)}.${tenths % 10n} kWh`
}
