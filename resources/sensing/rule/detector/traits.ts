/**
 * What a detector sees of a quantity of a station: a week of hours against what its neighbours and its own days explain, as whole numbers
 * (parts of a thousand). Pure sums, products and quotients of doubles in a fixed order, rounded at the end: the same on every machine.
 *
 * What is compared is free of scale and of place: of each hour of the day its own mean is taken out, and what a neighbour explains is
 * what a line through it explains. So a roof, a hollow and a hedge are no trait, and one model serves every quantity that is compared.
 *
 * Neighbours are those of the other rules: at most so many owners, those that are vouched for alone where there are enough of them.
 * Strangers are not asked about a station that is vouched for. What speaks against a station is what two thirds of its neighbours say, so
 * one that lies makes nobody beside it look odd.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import { type Located, nearestAmong } from '../together/nearest.ts'
import { fitTo, isEnough, type Profile, profileOf, signedSquare } from './week.ts'

/** A station, and what it said: quantity → the hours of a week, NaN where nothing is known; all end with the same hour. */
export interface Watched extends Located {
  readonly id: SubjectId
  readonly hours: ReadonlyMap<string, Float64Array>
}

/**
 * Name → what it is, in words, as a figure in thousandths follows them. "Usual" is the middle of the neighbours among themselves in the
 * same week: weather makes all of them larger at once. `up`: more speaks against a station; otherwise less does.
 */
export const TRAITS = {
  unexplained: { up: true, words: 'what the neighbours do not explain of its weather, against the usual' },
  lasting: {
    up: false,
    words: 'how far that lasts into the next hour, as places do and made-up noise does not',
  },
  nearest: { up: true, words: 'what the most similar neighbour does not explain, against the usual' },
  nearestLasting: { up: false, words: 'how far that lasts into the next hour' },
  shifted: { up: true, words: 'how much better it would fit its neighbours some hours earlier or later' },
  shape: { up: true, words: 'how its usual day differs from the neighbours’ usual day' },
  rough: { up: true, words: 'leaps from hour to hour, against the usual' },
  smooth: { up: true, words: 'leaps from hour to hour that the neighbours have and it has not' },
  together: { up: true, words: 'how much less its quantities change together than the neighbours’ do' },
  yesterday: { up: true, words: 'hours that repeat the day before, more than the neighbours’ do' },
  stands: { up: true, words: 'hours that repeat the hour before, more than the neighbours’ do' },
} as const satisfies Record<string, { readonly up: boolean; readonly words: string }>

export type Trait = keyof typeof TRAITS
export const TRAIT_NAMES = Object.keys(TRAITS) as readonly Trait[]

export interface Compared {
  /** Name of the quantity. */
  readonly quantity: string
  /** Within so many metres. */
  readonly scaleM: number
  readonly fewest: number
  readonly most: number
}

const [THOUSAND, MOST, LEAST] = [1000, 9_999, 0.001]
/** Hours by which a series is moved against its neighbours, either way. */
const MOST_SHIFT = 6

/**
 * Of each station that can be compared in a quantity: its traits in the order of `TRAIT_NAMES`.
 * @param only these, where given
 */
export function traitsOf(
  stations: readonly Watched[],
  { quantity, scaleM, fewest, most }: Compared,
  only: (id: SubjectId) => boolean = () => true,
): ReadonlyMap<SubjectId, readonly number[]> {
  const spoken = stations.filter(({ hours }) => hours.has(quantity)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const nearest = nearestAmong(spoken, { most, withinM: scaleM })
  const week = openWeek(spoken, quantity)
  const traits = new Map<SubjectId, readonly number[]>()
  for (const [index, { id, isVouched }] of spoken.entries()) {
    if (!only(id) || !isEnough(week.profile(index))) continue
    const around = nearest(index).map(neighbour => neighbour.index)
    const panel = panelOf(around, { isVouched, fewest, most }, at => spoken[at]!.isVouched).filter(
      other => week.fit(index, other) !== undefined,
    )
    if (panel.length >= fewest && panel.length > 1) traits.set(id, traitsIn(week, index, panel))
  }
  return traits
}

/** Those that are vouched for, where there are enough; whoever is vouched for is judged by nobody else. */
function panelOf(
  around: readonly number[],
  {
    isVouched,
    fewest,
    most,
  }: { readonly isVouched: boolean; readonly fewest: number; readonly most: number },
  isTrusted: (index: number) => boolean,
): readonly number[] {
  const trusted = around.filter(isTrusted)
  if (trusted.length >= Math.max(2, fewest)) return trusted.slice(0, most)
  return isVouched ? [] : around.slice(0, most)
}

type Fit = NonNullable<ReturnType<typeof fitTo>>

/** Of a week of a quantity: each station's own, and each by another, made when they are first asked for. */
interface Week {
  readonly profile: (index: number) => Profile
  readonly fit: (index: number, other: number) => Fit | undefined
  /** How two quantities of a station change together, for each that it has besides. */
  readonly together: (index: number) => ReadonlyMap<string, number>
}

function openWeek(spoken: readonly Watched[], quantity: string): Week {
  const profile = remembered((index: number) => profileOf(spoken[index]!.hours.get(quantity)!))
  const fits = remembered((pair: number) => {
    const [index, other] = [Math.floor(pair / spoken.length), pair % spoken.length]
    return fitTo(profile(index).centred, profile(other).centred)
  })
  return {
    profile,
    fit: (index, other) => fits(index * spoken.length + other),
    together: remembered((index: number) => {
      const { changes } = profile(index)
      const others = [...spoken[index]!.hours].filter(([name]) => name !== quantity)
      return new Map(others.map(([name, hours]) => [name, signedSquare(changes, profileOf(hours).changes)]))
    }),
  }
}

function remembered<Value>(make: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>()
  return key => {
    if (!known.has(key)) known.set(key, make(key))
    return known.get(key)!
  }
}

function traitsIn(week: Week, index: number, panel: readonly number[]): readonly number[] {
  const own = week.profile(index)
  const profiles = panel.map(week.profile)
  const fits = panel.map(other => week.fit(index, other)!)
  const [near, usualNear] = [nearestOf(fits), panel.map(one => nearestOf(fitsAmong(week, one, panel)))]
  const among = panel.flatMap(one => fitsAmong(week, one, panel))
  const against = (value: number, usual: readonly number[]) => value / Math.max(middle(usual), LEAST)
  const byMost = (of: (other: Profile) => number) => saidByMost(profiles.map(of))
  const leaps = (profile: Profile) => profile.leaps / Math.max(profile.spread, LEAST)
  const values: Record<Trait, number> = {
    unexplained: against(
      middle(fits.map(({ unexplained }) => unexplained)),
      among.map(({ unexplained }) => unexplained),
    ),
    lasting: middle(fits.map(({ lasting }) => lasting)) - middle(among.map(({ lasting }) => lasting)),
    nearest: against(
      near.unexplained,
      usualNear.map(({ unexplained }) => unexplained),
    ),
    nearestLasting: near.lasting - middle(usualNear.map(({ lasting }) => lasting)),
    shifted: byMost(other => shiftedOf(own, other)),
    shape: byMost(({ day }) => 1 - signedSquare(own.day, day)),
    rough: byMost(other => leaps(own) / Math.max(leaps(other), LEAST)),
    smooth: byMost(other => leaps(other) / Math.max(leaps(own), LEAST)),
    together: apartOf(week.together(index), panel.map(week.together)),
    yesterday: byMost(({ yesterday }) => own.yesterday - yesterday),
    stands: byMost(({ stands }) => own.stands - stands),
  }
  return TRAIT_NAMES.map(name => whole(values[name]))
}

const FAR: Fit = { unexplained: 1, lasting: 0 }

/** Of a neighbour, by each of the others. */
function fitsAmong(week: Week, one: number, panel: readonly number[]): readonly Fit[] {
  return panel.flatMap(other => (other === one ? [] : (week.fit(one, other) ?? [])))
}

function nearestOf(fits: readonly Fit[]): Fit {
  return fits.reduce((near, fit) => (fit.unexplained < near.unexplained ? fit : near), FAR)
}

/** What a neighbour leaves of it in its own time, by what it leaves at best in another. */
function shiftedOf(own: Profile, { centred }: Profile): number {
  const left = (shift: number) => 1 - signedSquare(own.centred, centred, shift)
  let best = Number.POSITIVE_INFINITY
  for (let shift = 1; shift <= MOST_SHIFT; shift++) best = Math.min(best, left(shift), left(-shift))
  return left(0) / Math.max(best, LEAST)
}

/** Of what a neighbour’s quantities have in common, the part that this one’s have not; the most of all. 0 where nothing is known. */
function apartOf(own: ReadonlyMap<string, number>, others: readonly ReadonlyMap<string, number>[]): number {
  let most = 0
  for (const [name, value] of own) {
    const known = others.flatMap(other => other.get(name) ?? [])
    if (known.length < 2) continue
    most = Math.max(most, saidByMost(known.map(usual => (usual < 0 ? value - usual : usual - value))))
  }
  return most
}

/** At least so much is said by two thirds of the neighbours: one that lies makes nobody beside it look odd. */
function saidByMost(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 3)] ?? 0
}

/** Of an even number the mean of the two in the middle. 0 of none. */
function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}

function whole(value: number): number {
  return Math.max(-MOST, Math.min(MOST, Math.round(value * THOUSAND))) + 0
}
