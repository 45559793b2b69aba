/** A home's day from what its reward says of it: energy, what it cost, and what it would have cost with the grid alone. */
import type { DeviceEpochView, DeviceView, LineView } from '../../../client/node-api.ts'

export interface House {
  /** All in Wh, of the slots that were traded in the epoch. */
  readonly madeWh: number
  readonly importWh: number
  readonly exportWh: number
  readonly boughtWh: number
  readonly soldWh: number
  /** Used in the house of what it made; undefined where it made nothing, or nobody saw. */
  readonly selfConsumption: number | undefined
  /** Made by the house of what it used. */
  readonly selfSufficiency: number | undefined
  /** Base units of the payment asset; below zero where money comes in. */
  readonly bill: bigint
  readonly gridAlone: bigint
}

/** A store without panels is nobody's house. */
export function isHome({ details }: Pick<DeviceView, 'details'>): boolean {
  return Number(details['pvW'] ?? 0) > 0 || Number(details['storageWh'] ?? 0) === 0
}

/** Base units a kWh. */
export interface Tariff {
  readonly retail: bigint
  readonly feedIn: bigint
}

/** Undefined where the house said nothing that counted. */
export function houseOf(view: DeviceEpochView, { retail, feedIn }: Tariff): House | undefined {
  const facts = view.contributions.find(({ resource }) => resource === 'energy')?.facts
  if (facts === undefined) return undefined
  const wh = (name: string) => Number(facts[name] ?? 0)
  const [importWh, exportWh, boughtWh, soldWh] = ['importWh', 'exportWh', 'boughtWh', 'soldWh'].map(
    wh,
  ) as Four
  const madeWh = wh('madeThenWh') + wh('gapWh')
  const usedWh = Math.max(0, madeWh - exportWh)
  const grid = (buys: number, sells: number) => (BigInt(buys) * retail - BigInt(sells) * feedIn) / 1000n
  return {
    madeWh,
    importWh,
    exportWh,
    boughtWh,
    soldWh,
    selfConsumption: madeWh === 0 ? undefined : usedWh / madeWh,
    selfSufficiency: usedWh + importWh === 0 ? undefined : usedWh / (usedWh + importWh),
    bill: sumOf(view.paid) - sumOf(view.received) + grid(importWh - boughtWh, exportWh - soldWh),
    gridAlone: grid(importWh, exportWh),
  }
}

type Four = [number, number, number, number]

function sumOf(lines: readonly LineView[]): bigint {
  return lines.reduce((sum, { figures }) => sum + BigInt(String(figures['amount'])), 0n)
}
