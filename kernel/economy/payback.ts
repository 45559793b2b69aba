/**
 * In how many days a device has paid for itself, from what the ledger really paid. By resource:
 *
 *   devices = the most that contributed in one of the epochs: who stands still by night is there all the same
 *   days    = ⌈price × devices × time / income⌉, for the least and the most that such a device costs
 *
 * Income is what others paid for use, and tokens only at a price that somebody names: nothing is guessed. What running it costs is not in
 * it. Means over devices, so half of them may take longer. Shown to people; decides nothing.
 */
import type { EpochEconomy } from './epoch-economy.ts'
import type { HardwarePrices } from './hardware.ts'

const DAY_MS = 86_400_000n
/** Nobody waits for longer: then it is no payback at all. */
const MOST_DAYS = 36_525n

export interface Days {
  readonly least: number
  readonly most: number
}

export interface Payback {
  readonly resource: string
  readonly devices: number
  /** Of a device, a day: base units of the payment asset that others paid, and tokens. Floored. */
  readonly paidADay: bigint
  readonly tokensADay: bigint
  /** What one costs, as the rules say; absent where they do not. */
  readonly price?: { readonly least: bigint; readonly most: bigint }
  /** By what others paid alone; `most` is absent in both where it is longer than a century, and all of it where even the cheapest takes longer. */
  readonly byUse?: Partial<Days> & Pick<Days, 'least'>
  /** With tokens, at the price that was named. */
  readonly withTokens?: Partial<Days> & Pick<Days, 'least'>
}

export interface PaybackInput {
  readonly epochMs: number
  readonly hardware: HardwarePrices
  /** Base units of a whole token. */
  readonly one: bigint
  /** Base units of the payment asset for a whole token. */
  readonly price?: bigint | undefined
}

/** Ascending by resource; of epochs whose records say it. */
export function paybackOf(
  economies: readonly Pick<EpochEconomy, 'classes'>[],
  { epochMs, hardware, one, price }: PaybackInput,
): readonly Payback[] {
  const counted = economies.flatMap(({ classes }) => (classes === undefined ? [] : [classes]))
  const sums = new Map<string, { devices: number; paid: bigint; tokens: bigint }>()
  for (const { resource, devices, paid, tokens } of counted.flat()) {
    const sum = sums.get(resource) ?? { devices: 0, paid: 0n, tokens: 0n }
    sums.set(resource, {
      devices: Math.max(sum.devices, devices),
      paid: sum.paid + paid,
      tokens: sum.tokens + tokens,
    })
  }
  const timeMs = BigInt(counted.length * epochMs)
  return [...sums]
    .filter(([, { devices }]) => devices > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([resource, { devices, paid, tokens }]) => {
      const deviceMs = BigInt(devices) * timeMs
      const known = {
        resource,
        devices,
        paidADay: (paid * DAY_MS) / deviceMs,
        tokensADay: (tokens * DAY_MS) / deviceMs,
      }
      const costs = hardware[resource]
      if (costs === undefined) return known
      // Income in parts of a base unit, so that nothing is rounded before the end.
      const daysFor = (income: bigint) => {
        const days = (cost: bigint) => daysOf(cost * one * deviceMs, income * DAY_MS)
        const [least, most] = [days(costs.least), days(costs.most)]
        if (least === undefined) return undefined
        return most === undefined ? { least } : { least, most }
      }
      const byUse = daysFor(paid * one)
      const withTokens = price === undefined ? undefined : daysFor(paid * one + tokens * price)
      const priced = { ...known, price: costs }
      const used = byUse === undefined ? priced : { ...priced, byUse }
      return withTokens === undefined ? used : { ...used, withTokens }
    })
}

/** Rounded up. */
function daysOf(costs: bigint, aDay: bigint): number | undefined {
  if (aDay <= 0n) return undefined
  const days = (costs + aDay - 1n) / aDay
  return days > MOST_DAYS ? undefined : Number(days)
}
