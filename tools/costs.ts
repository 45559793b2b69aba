/**
 * What the chain costs a network, made from the gas snapshots (contracts/snapshots/): `node tools/costs.ts` writes the tables into
 * docs/scale.md, and a test fails when they are old. Prices are assumptions, said beside the tables: gas is measured, its price is not.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './source-files.ts'

export const COSTS_FILE = 'docs/scale.md'
const [BEGIN, END] = ['<!-- costs: made by tools/costs.ts -->', '<!-- /costs -->']

/** Of a unit of gas, gwei, and of the chain's coin, dollars. */
export interface Prices {
  readonly name: string
  readonly gwei: number
  readonly coinUsd: number
}

export const PRICES: readonly Prices[] = [
  { name: 'L1 at 2 gwei', gwei: 2, coinUsd: 3_000 },
  { name: 'L1 at 20 gwei', gwei: 20, coinUsd: 3_000 },
  { name: 'L2 at 0.01 gwei', gwei: 0.01, coinUsd: 3_000 },
]
/** Of a month of thirty days. */
const EPOCHS = [
  { name: 'hours', count: 720 },
  { name: 'days', count: 30 },
] as const
const DEVICES = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8] as const

type Snapshot = Readonly<Record<string, string>>

function snapshot(name: string): Snapshot {
  return JSON.parse(readFileSync(join(ROOT, 'contracts/snapshots', `${name}.json`), 'utf8')) as Snapshot
}

function gasOf(table: Snapshot, what: string): number {
  const gas = table[what]
  if (gas === undefined) throw new Error(`contracts/snapshots has no "${what}"`)
  return Number(gas)
}

export function costsOf(): string {
  const [settlement, factory, registry] = ['settlement', 'factory', 'registry'].map(snapshot) as [
    Snapshot,
    Snapshot,
    Snapshot,
  ]
  const acts: readonly (readonly [string, number])[] = [
    ['launch, 7 founding oracles', gasOf(factory, 'launch, 7 founding oracles')],
    ['an epoch: its header by 5 of 7, and its root opened', epochGas(settlement)],
    ['a claim, first of an account', gasOf(settlement, 'claim, first, new holder')],
    ['a claim from then on', gasOf(settlement, 'claim, repeat')],
    ['a claim among 50 sent together', claimGas(settlement)],
    ['a device registered, among 100', gasOf(registry, 'registerBatch of 100, each')],
  ]
  const prices = PRICES.map(({ name, coinUsd }) => `${name}, ${coinUsd.toLocaleString('en')} USD a coin`)
  const acting = acts.map(([what, gas]) => [
    what,
    gas.toLocaleString('en'),
    ...PRICES.map(at => usd(gas, at)),
  ])
  const monthly = EPOCHS.flatMap(({ name, count }) =>
    DEVICES.map(devices => [
      `${devices.toLocaleString('en')}, epochs of ${name}`,
      Math.round((epochGas(settlement) * count) / devices).toLocaleString('en'),
      ...PRICES.map(at => usd((epochGas(settlement) * count) / devices, at)),
      ...PRICES.slice(-1).map(at => usd((epochGas(settlement) * count) / devices + claimGas(settlement), at)),
    ]),
  )
  return [
    table(['what', 'gas', ...prices], acting),
    `A device and a month of thirty days, its part of the network's epochs; the last column with a claim a month besides, among 50 sent together:`,
    table(['devices', 'gas', ...prices, `${PRICES.at(-1)!.name}, with a claim`], monthly),
  ].join('\n\n')
}

function epochGas(settlement: Snapshot): number {
  return gasOf(settlement, 'submit, 5 of 7') + gasOf(settlement, 'activate')
}

function claimGas(settlement: Snapshot): number {
  return Math.round(gasOf(settlement, 'claimMany, 50 at depth 6, repeat') / 50)
}

/** Two figures that mean something. */
function usd(gas: number, { gwei, coinUsd }: Prices): string {
  const dollars = gas * gwei * 1e-9 * coinUsd
  if (dollars >= 100) return dollars.toFixed(0)
  return dollars
    .toPrecision(2)
    .replace(/e-(\d)$/, (_all, digit: string) => ` · 10⁻${'⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]}`)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

/** The document with tables of today's snapshots. */
export function withCosts(text: string): string {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`${COSTS_FILE} has no place for the costs`)
  return `${text.slice(0, from + BEGIN.length)}\n\n${costsOf()}\n\n${text.slice(to)}`
}

if (process.argv[1]?.endsWith('costs.ts') === true) {
  const path = join(ROOT, COSTS_FILE)
  writeFileSync(path, withCosts(readFileSync(path, 'utf8')))
}
