/**
 * What a detector sees of a meter: a week of it against what its neighbours and its own history explain, as whole numbers (parts of
 * a thousand). Pure sums, products and quotients of doubles in a fixed order, rounded at the end: the same on every machine.
 *
 * Neighbours are a panel of their district: at most 31 owners that are vouched for, or any where fewer than three are, those with the longest record first. So
 * identities do not choose what is usual, and a large district costs no more for each meter than a small one.
 */
import type { Address, SubjectId } from '../../../../protocol/ids.ts'

/** A meter with panels, and what is known of its last slots; both end with the same slot. */
export interface Seen {
  readonly id: SubjectId
  readonly owner: Address
  /** Undefined where it has none: then it has no neighbours. */
  readonly district: string | undefined
  readonly vouched: boolean
  /** Rated, above 0. */
  readonly pvW: number
  /** Wh in each slot, newest last; 0 where it is not known. */
  readonly made: readonly number[]
  readonly used: readonly number[]
  /** What it usually makes, ppm of the median, and on how many days that was compared. */
  readonly own: { readonly ppm: number; readonly days: number }
}

/**
 * Name → what it is, in words, as a figure in thousandths follows them. Where it says "usual" it is against the middle of the panel in the
 * same week: weather makes all of them larger at once. `up`: more speaks against a meter; `down`: less does.
 */
export const TRAITS = {
  aboveUsual: { up: true, words: 'generation against what the home usually makes among its neighbours' },
  trend: { up: true, words: 'the newest third of the week against the oldest, among the neighbours' },
  peak: { up: true, words: 'highest power above the rated one' },
  unexplained: { up: true, words: 'what the neighbours do not explain of its generation, against the usual' },
  lasting: {
    up: false,
    words: 'how far that lasts into the next slot, as shade does and made-up noise does not',
  },
  nearest: { up: true, words: 'what the most similar neighbour does not explain, against the usual' },
  nearestLasting: { up: false, words: 'how far that lasts into the next slot' },
  nearer: { up: false, words: 'how much farther the second most similar neighbour is' },
  rough: { up: true, words: 'leaps from slot to slot, against the usual' },
  dayToDay: { up: true, words: 'how its days differ from its week, against the usual' },
  changes: { up: true, words: 'changes from one day to the next, against the neighbours’' },
  sameUse: { up: false, words: 'distance of its consumption from the most similar neighbour’s' },
} as const satisfies Record<string, { readonly up: boolean; readonly words: string }>

export type Trait = keyof typeof TRAITS
export const TRAIT_NAMES = Object.keys(TRAITS) as readonly Trait[]

const LEAST_PANEL = 3
const [PANEL, WEEK_DAYS, THOUSAND] = [31, 7, 1000]
/** A comparison needs so many slots in which the sun shone. */
const LEAST_LIT = 30
/** Of the brightest slot's median. */
const LIT_PART = 0.1
const [MOST, LEAST] = [9_999, 0.001]

/**
 * Of each meter that can be compared: its traits in the order of `TRAIT_NAMES`.
 * @param only these, where given
 */
export function traitsOf(
  meters: readonly Seen[],
  slotsADay: number,
  only: (id: SubjectId) => boolean = () => true,
): ReadonlyMap<SubjectId, readonly number[]> {
  const traits = new Map<SubjectId, readonly number[]>()
  const placed = meters.filter(({ district }) => district !== undefined)
  for (const all of Map.groupBy(placed, ({ district }) => district).values()) {
    const sorted = all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const asked = sorted.filter(({ id }) => only(id))
    const street = asked.length === 0 ? undefined : streetOf(sorted, slotsADay)
    if (street === undefined) continue
    for (const meter of asked) {
      const own = traitsIn(street, meter)
      if (own !== undefined) traits.set(meter.id, own)
    }
  }
  return traits
}

/** A district for a week: what its panel made for each kW, slot by slot. */
interface Week {
  readonly panel: readonly Series[]
  readonly slotsADay: number
  /** Slots of the window. */
  readonly slots: number
  readonly median: Float64Array
  /** Slots with light, ascending. */
  readonly lit: readonly number[]
}

interface Street extends Week {
  /** The middle of the panel. */
  readonly usual: Residuals
}

interface Series {
  readonly owner: Address
  readonly vouched: boolean
  /** Wh for each kW in each slot of the window. */
  readonly made: Float64Array
  /** Wh. */
  readonly used: Float64Array
}

function streetOf(meters: readonly Seen[], slotsADay: number): Street | undefined {
  const slots = Math.min(slotsADay * WEEK_DAYS, Math.max(0, ...meters.map(({ made }) => made.length)))
  const panel = panelOf(meters).map(meter => seriesOf(meter, slots))
  if (panel.length < LEAST_PANEL) return undefined
  const median = Float64Array.from({ length: slots }, (_, slot) =>
    middle(panel.map(({ made }) => made[slot]!)),
  )
  const bright = Math.max(0, ...median) * LIT_PART
  const lit = [...median.keys()].filter(slot => median[slot]! > 0 && median[slot]! >= bright)
  if (lit.length < LEAST_LIT) return undefined
  const week = { panel, slotsADay, slots, median, lit }
  const residuals = panel.flatMap(series => residualsOf(series, week) ?? [])
  const usual = (name: keyof Residuals) => middle(residuals.map(one => one[name]))
  const names = [
    'level',
    'unexplained',
    'lasting',
    'nearest',
    'nearestLasting',
    'nearer',
    'rough',
    'dayToDay',
  ] as const
  return {
    ...week,
    usual: Object.fromEntries(names.map(name => [name, usual(name)])) as unknown as Residuals,
  }
}

/** One meter an owner, the one with the longest record. */
function panelOf(meters: readonly Seen[]): readonly Seen[] {
  const ranked = meters.toSorted(
    (a, b) => Number(b.vouched) - Number(a.vouched) || b.own.days - a.own.days || (a.id < b.id ? -1 : 1),
  )
  const chosen = (from: readonly Seen[]) => {
    const owners = new Set<Address>()
    return from.filter(({ owner }) => owners.size < PANEL && !owners.has(owner) && owners.add(owner))
  }
  const vouched = chosen(ranked.filter(meter => meter.vouched))
  return vouched.length < LEAST_PANEL ? chosen(ranked) : vouched
}

function seriesOf({ owner, vouched, pvW, made, used }: Seen, slots: number): Series {
  const perKw = lastOf(made, slots).map(wh => (wh * THOUSAND) / pvW)
  return { owner, vouched, made: perKw, used: lastOf(used, slots) }
}

/** Missing ones in front are 0. */
function lastOf(values: readonly number[], count: number): Float64Array {
  const last = new Float64Array(count)
  last.set(values.slice(-count), Math.max(0, count - values.length))
  return last
}

/** What is left of a meter's week when its neighbours' is taken out. */
interface Residuals {
  readonly level: number
  readonly unexplained: number
  readonly lasting: number
  readonly nearest: number
  readonly nearestLasting: number
  readonly nearer: number
  readonly rough: number
  readonly dayToDay: number
}

/** Undefined of who made nothing. */
function residualsOf(own: Series, week: Week): Residuals | undefined {
  const { lit, median } = week
  const total = sumOf(lit, slot => own.made[slot]!)
  if (total === 0) return undefined
  const level = total / sumOf(lit, slot => median[slot]!)
  const { unexplained, lasting } = fitTo(own.made, median, week)
  const [near, second] = nearestOf(own, week)
  return {
    level,
    unexplained,
    lasting,
    nearest: near.unexplained,
    nearestLasting: near.lasting,
    nearer: second.unexplained / Math.max(near.unexplained, LEAST),
    rough: roughness(own.made, lit) / level,
    dayToDay: dayToDay(own.made, level, week),
  }
}

function traitsIn(street: Street, meter: Seen): readonly number[] | undefined {
  const { slots, usual, median } = street
  if (meter.made.length * 3 < slots * 2) return undefined
  const own = seriesOf(meter, slots)
  const residuals = residualsOf(own, street)
  if (residuals === undefined) return undefined
  const { level } = residuals
  const against = (name: keyof Residuals) => residuals[name] / Math.max(usual[name], LEAST)
  const values: Record<Trait, number> = {
    aboveUsual: (level * 1e6) / meter.own.ppm,
    trend: trendOf(own.made, street),
    // Up to what is rated it is the roof's business: honest ones differ by a third.
    peak: Math.max(THOUSAND, ...own.made) / THOUSAND,
    unexplained: against('unexplained'),
    lasting: residuals.lasting - usual.lasting,
    nearest: against('nearest'),
    nearestLasting: residuals.nearestLasting - usual.nearestLasting,
    nearer: residuals.nearer,
    rough: against('rough'),
    dayToDay: against('dayToDay'),
    changes: changesOf(own.made, street) / (level * changesOf(median, street)),
    sameUse: sameUseOf(own, street),
  }
  return TRAIT_NAMES.map(name => whole(values[name]))
}

function whole(value: number): number {
  // Nothing divided by nothing is no trait.
  return Number.isFinite(value) ? Math.max(-MOST, Math.min(MOST, Math.round(value * THOUSAND))) + 0 : MOST
}

interface Fit {
  readonly unexplained: number
  readonly lasting: number
}

/** What another series leaves unexplained when each time of the day has a factor of its own. */
function fitTo(own: Float64Array, other: Float64Array, { lit, slotsADay }: Week): Fit {
  const [owns, others] = [new Float64Array(slotsADay), new Float64Array(slotsADay)]
  for (const slot of lit) {
    owns[slot % slotsADay]! += own[slot]!
    others[slot % slotsADay]! += other[slot]!
  }
  let [products, squares, absolute, total, before, last] = [0, 0, 0, 0, 0, -2]
  for (const slot of lit) {
    const sum = others[slot % slotsADay]!
    const left = own[slot]! - (sum === 0 ? 0 : (owns[slot % slotsADay]! * other[slot]!) / sum)
    squares += left * left
    absolute += Math.abs(left)
    total += own[slot]!
    if (last === slot - 1) products += left * before
    ;[before, last] = [left, slot]
  }
  return { unexplained: total === 0 ? 1 : absolute / total, lasting: squares === 0 ? 0 : products / squares }
}

const FAR: Fit = { unexplained: 1, lasting: 0 }

/** Of the panel, but for the owner's own. */
function nearestOf(own: Series, week: Week): readonly [Fit, Fit] {
  let [near, second] = [FAR, FAR]
  for (const other of week.panel) {
    if (!isCompared(own, other)) continue
    const fit = fitTo(own.made, other.made, week)
    if (fit.unexplained < near.unexplained) [near, second] = [fit, near]
    else if (fit.unexplained < second.unexplained) second = fit
  }
  return [near, second]
}

/** Whoever is vouched for is like nobody else by what somebody says whom nobody vouches for: so a copy holds up no house. */
function isCompared(own: Series, other: Series): boolean {
  return other.owner !== own.owner && (other.vouched || !own.vouched)
}

function trendOf(made: Float64Array, { lit, median, slots }: Week): number {
  const part = (from: number, to: number) => {
    const within = lit.filter(slot => slot >= from && slot < to)
    return sumOf(within, slot => made[slot]!) / sumOf(within, slot => median[slot]!)
  }
  const third = Math.floor(slots / 3)
  return part(slots - third, slots) / part(0, third)
}

function roughness(values: Float64Array, lit: readonly number[]): number {
  return sumOf(lit, slot =>
    Math.abs(2 * values[slot]! - (values[slot - 1] ?? 0) - (values[slot + 1] ?? values[slot]!)),
  )
}

function dayToDay(made: Float64Array, level: number, { lit, median, slotsADay }: Week): number {
  const days = [...Map.groupBy(lit, slot => Math.floor(slot / slotsADay)).values()]
  const apart = days.map(day => {
    const usual = sumOf(day, slot => median[slot]!)
    return Math.abs(sumOf(day, slot => made[slot]!) - level * usual)
  })
  return apart.reduce((sum, one) => sum + one, 0) / (level * sumOf(lit, slot => median[slot]!))
}

function changesOf(values: Float64Array, { lit, slotsADay }: Week): number {
  return sumOf(lit, slot => (slot < slotsADay ? 0 : Math.abs(values[slot]! - values[slot - slotsADay]!)))
}

function sameUseOf(own: Series, { panel }: Week): number {
  const { used } = own
  let nearest = 1
  for (const other of panel) {
    if (!isCompared(own, other)) continue
    let [apart, all] = [0, 0]
    for (let slot = 0; slot < used.length; slot++) {
      apart += Math.abs(used[slot]! - other.used[slot]!)
      all += used[slot]! + other.used[slot]!
    }
    if (all > 0) nearest = Math.min(nearest, apart / all)
  }
  return nearest
}

/** The lower of the two in the middle where there are as many below as above. */
function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[(sorted.length - 1) >> 1]!
}

function sumOf(slots: readonly number[], of: (slot: number) => number): number {
  let sum = 0
  for (const slot of slots) sum += of(slot)
  return sum
}
