/** What a network's builder chooses about the market of what stations measured, checked once. */
import { describeMap, type MapOptions, readMap } from '../../../../kernel/map/map-params.ts'
import { readWhole } from '../../../../kernel/map/read-options.ts'
import { formatAmount, parseAmount } from '../../../../protocol/amounts/amount.ts'
import { REGION_RESOLUTION } from '../../../../protocol/cells/region.ts'
import { formatDuration, parseDuration } from '../../../../protocol/duration.ts'
import type { SteppedQuantity } from '../alone/stepped-quantity.ts'

/** `owners`, `keep`, `price` (for a thousand hours of a cell) and `fee` as of any map. */
export interface MarketOptions extends Omit<MapOptions, 'days'> {
  /** H3 resolution of the cells that are sold, 5 to 9; 6 (about 36 km²) unless said. Stations that stand in coarser ones are not in it. */
  readonly resolution?: number
  /** Names of what is sold; all of the network's quantities but directions unless said. */
  readonly quantities?: readonly string[]
  /** Other prices than `price`, by quantity. */
  readonly prices?: Readonly<Record<string, string>>
  /** A day comes out so long after its end, and never before what may be late has come in; `'36h'` unless said. */
  readonly delay?: string
  /** Figures are told in so many steps of the quantity's resolution, so that who knows all but one of an hour's owners does not read the last one's; 5 unless said. */
  readonly step?: number
  /** Only owners count of whom a voucher names the person (`person`); any that is vouched for counts unless said. */
  readonly persons?: boolean
}

export interface SoldParams {
  readonly quantity: SteppedQuantity
  /** With six decimals. */
  readonly microPrice: bigint
}

export interface MarketParams {
  readonly owners: number
  readonly keepDays: number
  readonly microPrice: bigint
  readonly feePpm: number
  readonly resolution: number
  readonly delayMs: number
  readonly step: number
  readonly needsPersons: boolean
  readonly sold: ReadonlyMap<string, SoldParams>
  /** Of a day: hours, or intervals where these are longer. */
  readonly partMs: number
  readonly parts: number
}

const [NAME, DAY_MS, HOUR_MS, PRICE_DECIMALS] = ['sensing.market', 86_400_000, 3_600_000, 6]
const [FINEST, MOST_STEP, MOST_DELAY_DAYS] = [9, 1_000, 31]
/** 359° and 1° have no middle. */
const isDirection = ({ unit }: SteppedQuantity) => unit === 'deg'

interface Measured {
  readonly quantities: readonly SteppedQuantity[]
  readonly intervalMs: number
}

/** @throws {TypeError} naming the option and what would be right. */
export function readMarket(options: MarketOptions, { quantities, intervalMs }: Measured): MarketParams {
  const { resolution = 6, delay = '36h', step = 5, persons = false, prices = {}, ...map } = options
  const { owners, keepDays, microPrice, feePpm } = readMap(Object.assign({ days: 1 }, map), NAME)
  const names = options.quantities ?? quantities.filter(one => !isDirection(one)).map(({ name }) => name)
  const strange = Object.keys(prices).find(name => !names.includes(name))
  if (strange !== undefined) throw new TypeError(`${NAME}.prices: "${strange}" is not sold`)
  const delayMs = parseDuration(delay)
  if (delayMs > MOST_DELAY_DAYS * DAY_MS)
    throw new TypeError(`${NAME}.delay: at most ${MOST_DELAY_DAYS}d, got ${delay}`)
  const partMs = Math.max(HOUR_MS, intervalMs)
  const sold = names.map((name): readonly [string, SoldParams] => {
    const quantity = quantities.find(one => one.name === name)
    if (quantity === undefined || isDirection(quantity))
      throw new TypeError(`${NAME}.quantities: those of the network but directions, got "${name}"`)
    const own = prices[name]
    return [name, { quantity, microPrice: own === undefined ? microPrice : parseAmount(own, PRICE_DECIMALS) }]
  })
  if (sold.length === 0) throw new TypeError(`${NAME}.quantities: at least one`)
  return {
    owners,
    keepDays,
    microPrice,
    feePpm,
    resolution: readWhole(`${NAME}.resolution`, resolution, REGION_RESOLUTION, FINEST),
    delayMs,
    step: readWhole(`${NAME}.step`, step, 1, MOST_STEP),
    needsPersons: persons,
    sold: new Map(sold),
    partMs,
    parts: DAY_MS / partMs,
  }
}

/** The options again, nothing left open. */
export function describeMarket(params: MarketParams) {
  const { days: _, ...map } = describeMap({ ...params, days: 1 })
  const prices = [...params.sold].map(([name, { microPrice }]) => [name, formatPrice(microPrice)] as const)
  return {
    ...map,
    resolution: params.resolution,
    quantities: [...params.sold.keys()],
    prices: Object.fromEntries(prices),
    delay: formatDuration(params.delayMs),
    step: params.step,
    persons: params.needsPersons,
  }
}

function formatPrice(microPrice: bigint): string {
  return formatAmount(microPrice, PRICE_DECIMALS)
}
