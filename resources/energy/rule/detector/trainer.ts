/**
 * A network's past as examples: every other home with panels and the first three fifths of the time to fit a model, the other homes, the
 * rest of the time and other cheats to measure it. Homes that made next to nothing are left out: a fault is no honest example.
 */
import type { Example } from '../../../../kernel/detector/fit.ts'
import type { PastEpoch, Trainer } from '../../../../kernel/resource.ts'
import { learnRatio } from '../fleet/plausible.ts'
import { ratedPower } from '../plant.ts'
import { type EnergyState, UNKNOWN_RATIO } from '../state.ts'
import { CHEATS, type Cheat, type HomeSeries, OTHER_CHEATS } from './cheats.ts'
import { type Seen, TRAIT_NAMES, TRAITS, traitsOf } from './traits.ts'

const [DAY_MS, WINDOW_DAYS, LEAST_DAYS, LEAST_HOMES] = [86_400_000, 8, 42, 6]
/** Usual ratios are learnt a little first. */
const LEARNING_DAYS = 12
/** Of the homes' median for each kW. */
const FAULTY_PART = 0.5
/** A cheat is told by so many homes, and every third day of it is looked at. */
const [TOLD_BY, EVERY] = [2, 3]

export function trainerFor(slotMs: number): Trainer {
  return {
    features: TRAIT_NAMES.map(name => ({ name, up: TRAITS[name].up })),
    examplesOf: past => {
      const homes = healthy(homesOf(past, slotMs))
      const slotsADay = DAY_MS / slotMs
      const days = Math.floor((homes[0]?.made.length ?? 0) / slotsADay)
      if (homes.length < LEAST_HOMES || days < LEAST_DAYS)
        throw new TypeError(
          `energy: ${LEAST_HOMES} homes with panels and ${LEAST_DAYS} days of them are the least to learn from; there are ${homes.length} and ${days}`,
        )
      const until = Math.floor((days * 3) / 5)
      const part = (which: number, from: number, to: number) =>
        homes
          .filter((_, index) => index % 2 === which)
          .map(({ pvW, made, used }) => {
            const cut = (values: readonly number[]) => values.slice(from * slotsADay, to * slotsADay)
            return { pvW, made: cut(made), used: cut(used) }
          })
      return {
        fit: examplesIn(part(0, 0, until), CHEATS, slotsADay, 1),
        measure: examplesIn(part(1, until, days), OTHER_CHEATS, slotsADay, 1_000),
      }
    },
  }
}

/** Whole series of each meter, put together from what each epoch's state still knew; ascending by id, all of one length. */
export function homesOf(past: readonly PastEpoch[], slotMs: number): readonly HomeSeries[] {
  const states = past.map(({ state }) => state as unknown as EnergyState)
  const [first, last] = [states[0]?.tradedUntil ?? 0, states.at(-1)?.tradedUntil ?? 0]
  const newest = past.at(-1)?.subjects ?? new Map()
  const slots = Math.max(0, (last - first) / slotMs)
  return [...newest.values()]
    .filter(subject => ratedPower(subject) > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(subject => {
      const [made, used] = [new Array<number>(slots).fill(0), new Array<number>(slots).fill(0)]
      const put = (series: number[], values: readonly number[], until: number) => {
        for (const [index, wh] of values.entries()) {
          const slot = (until - first) / slotMs - values.length + index
          if (slot >= 0 && slot < slots) series[slot] = wh
        }
      }
      for (const { meters, countedUntil, tradedUntil } of states) {
        const known = meters[subject.id]
        if (known === undefined) continue
        put(made, known.made, countedUntil)
        put(used, known.used, tradedUntil)
      }
      return { pvW: ratedPower(subject), made, used }
    })
}

function healthy(homes: readonly HomeSeries[]): readonly HomeSeries[] {
  const yieldOf = ({ made, pvW }: HomeSeries) => made.reduce((sum, wh) => sum + wh, 0) / pvW
  const sorted = homes.map(yieldOf).sort((a, b) => a - b)
  const least = (sorted[sorted.length >> 1] ?? 0) * FAULTY_PART
  return homes.filter(home => yieldOf(home) >= least)
}

export function examplesIn(
  street: readonly HomeSeries[],
  cheats: readonly Cheat[],
  slotsADay: number,
  seed: number,
): readonly Example[] {
  const honest = street.flatMap((_, index) => examplesOf(street, index, '', { slotsADay, every: 1 }))
  const cheating = cheats.flatMap((cheat, number) =>
    Array.from({ length: TOLD_BY }, (_, told) => {
      const victim = (number * 3 + told * 5) % street.length
      const others = street.filter((_, index) => index !== victim)
      const said = cheat.say(street[victim]!, others, seed + 17 * number + 101 * told, slotsADay)
      const changed = cheat.beside ? [...street, said] : street.with(victim, said)
      const who = cheat.beside ? street.length : victim
      return examplesOf(changed, who, cheat.kind, { slotsADay, every: EVERY })
    }).flat(),
  )
  return [...honest, ...cheating]
}

interface Looking {
  readonly slotsADay: number
  readonly every: number
}

/** One home, day by day, as the rule would look at it. */
function examplesOf(
  street: readonly HomeSeries[],
  who: number,
  kind: string,
  { slotsADay, every }: Looking,
): readonly Example[] {
  const idOf = (index: number) => index.toString().padStart(6, '0') as Seen['id']
  const days = Math.floor(street[who]!.made.length / slotsADay)
  const examples: Example[] = []
  let own = UNKNOWN_RATIO
  for (let day = WINDOW_DAYS; day <= days; day++) {
    const [from, to] = [(day - WINDOW_DAYS) * slotsADay, day * slotsADay]
    const seen = street.map(({ pvW, made, used }, index): Seen => {
      const series = { made: made.slice(from, to), used: used.slice(from, to) }
      const owner = idOf(index) as unknown as Seen['owner']
      return {
        id: idOf(index),
        owner,
        district: '',
        vouched: true,
        pvW,
        ...series,
        own: index === who ? own : UNKNOWN_RATIO,
      }
    })
    const features = traitsOf(seen, slotsADay, id => id === idOf(who)).get(idOf(who))
    if (features === undefined) continue
    if (day > LEARNING_DAYS && day % every === 0) {
      const value = seen[who]!.made.slice(-slotsADay).reduce((sum, wh) => sum + wh, 0)
      examples.push({ features, cheats: kind !== '', kind, value, subject: idOf(who) })
    }
    own = learnRatio(own, Math.round((features[0]! * own.ppm) / 1000))
  }
  return examples
}
