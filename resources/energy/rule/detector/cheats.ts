/** Cheats that a detector is trained on, made of what honest homes recorded; and others, that it is measured on. */
import { type Chance, createChance } from '../../../../kernel/detector/chance.ts'

/** What a home made and used, slot by slot, Wh. */
export interface HomeSeries {
  readonly pvW: number
  readonly made: readonly number[]
  readonly used: readonly number[]
}

export interface Cheat {
  readonly kind: string
  /** Panels of paper beside the others; otherwise it is said instead of the home's own. */
  readonly beside: boolean
  /** @param home its own, or whom it copies; @param others its neighbours */
  say(home: HomeSeries, others: readonly HomeSeries[], seed: number, slotsADay: number): HomeSeries
}

export const CHEATS: readonly Cheat[] = [
  ...[0.1, 0.35].map(noise => invented((home, _, chance, slotsADay) => dome(home, chance, slotsADay, noise))),
  ...[0.05, 0.2].map(noise => invented((_, others, chance) => weatherReport(others, chance, noise))),
  invented((home, _, chance, slotsADay) => otherDays(home, chance, slotsADay)),
  ...[0.02, 0.05, 0.12].map(noise => copied(evenly(noise), sameUse)),
  ...[0.03, 0.1].map(noise => copied(evenly(noise), usedByAnother)),
  ...[0.05, 0.15].map(noise => copied(slowly(noise), usedByAnother)),
  copied(evenly(0.04, 0.8), usedByAnother),
  ...[
    [0.4, 40],
    [0.6, 30],
    [0.5, 70],
    [0.3, 25],
  ].map(([more, days]) => ramp((day: number) => 1 + Math.min(more!, (more! * day) / days!))),
  ...[0.1, 0.06].map(step => ramp(day => 1 + Math.min(0.55, step * Math.floor(day / 7)))),
]

/** That no detector was fitted to: what one finds of these is what its file says. */
export const OTHER_CHEATS: readonly Cheat[] = [
  ...[0.01, 0.07, 0.25].map(noise =>
    named(`copy of a home, even noise of ${Math.round(noise * 100)} %`, copied(evenly(noise), sameUse)),
  ),
  ...[0.03, 0.1].map(noise =>
    named(`copy of panels, noise of ${Math.round(noise * 100)} %, consumption made up`, bellCopy(noise)),
  ),
  named('invented: a dome, clouds of three slots', invented(madeUpSky)),
  named('its own panels of 25 days before', invented(longBefore)),
  named('two neighbours mixed, noise of 3 %', mixed(0.03)),
  ...(
    [
      [1.6, 28],
      [1.5, 60],
      [1.6, 120],
    ] as const
  ).map(([most, days]) => named(`slow ramp to ×${most} in ${days} days`, ramp(towards(most, days)))),
  ...[1.3, 1.7].map(factor => named(`×${factor} from the first day`, fromTheFirstDay(factor))),
]

function named(kind: string, cheat: Cheat): Cheat {
  return { ...cheat, kind }
}

/** Faster and faster. */
function towards(most: number, days: number) {
  return (day: number) => 1 + (most - 1) * Math.min(1, day / days) * Math.min(1, day / days)
}

function bellCopy(noise: number): Cheat {
  const change = (made: readonly number[], chance: Chance) =>
    made.map(wh => Math.round(wh * Math.max(0, 1 + noise * chance.normal())))
  return copied(change, ({ used }, _, chance) => used.map(() => Math.round(200 + 600 * chance.next())))
}

function mixed(noise: number): Cheat {
  return {
    kind: 'mixed',
    beside: true,
    say: (home, others, seed, slotsADay) => {
      const chance = createChance(seed)
      const other = others[0] ?? home
      const made = home.made.map((wh, slot) => {
        const both = wh / home.pvW + (other.made[slot] ?? 0) / other.pvW
        return Math.round(2_500 * both * (1 + noise * chance.normal()))
      })
      const { length } = home.used
      return {
        pvW: 5_000,
        made,
        used: home.used.map((_, slot) => home.used[(slot + 100 * slotsADay) % length]!),
      }
    },
  }
}

function fromTheFirstDay(factor: number): Cheat {
  return {
    kind: 'scaled',
    beside: false,
    say: home => ({ pvW: home.pvW, made: home.made.map(wh => Math.round(wh * factor)), used: home.used }),
  }
}

function longBefore({ made }: HomeSeries, _: unknown, __: Chance, slotsADay: number): readonly number[] {
  return made.map((wh, slot) => made[slot - 25 * slotsADay] ?? wh)
}

/** As long as the neighbours have light, highest when they have most. */
function madeUpSky(
  { made }: HomeSeries,
  others: readonly HomeSeries[],
  chance: Chance,
  slotsADay: number,
): readonly number[] {
  const light = new Array<number>(slotsADay).fill(0)
  for (const other of others) for (const [slot, wh] of other.made.entries()) light[slot % slotsADay]! += wh
  const brightest = Math.max(...light)
  const [noon, half] = [light.indexOf(brightest), light.filter(wh => wh > brightest / 50).length / 2]
  let cloud = 1
  return made.map((_, slot) => {
    if (slot % 3 === 0) cloud = 0.5 + 0.5 * chance.next()
    const apart = Math.abs((slot % slotsADay) - noon)
    const away = Math.min(apart, slotsADay - apart) / half
    return Math.round(Math.max(0, 3_900 * (1 - away * away)) * cloud)
  })
}

type Make = (
  home: HomeSeries,
  others: readonly HomeSeries[],
  chance: Chance,
  slotsADay: number,
) => readonly number[]
type Use = (home: HomeSeries, others: readonly HomeSeries[], chance: Chance) => readonly number[]

function invented(make: Make): Cheat {
  return {
    kind: 'invented',
    beside: true,
    say: (home, others, seed, slotsADay) => {
      const chance = createChance(seed)
      const made = make(home, others, chance, slotsADay)
      return { pvW: home.pvW, made, used: madeUpUse(home, chance, slotsADay) }
    },
  }
}

function copied(change: (made: readonly number[], chance: Chance) => readonly number[], use: Use): Cheat {
  return {
    kind: 'copied',
    beside: true,
    say: (home, others, seed) => {
      const chance = createChance(seed)
      return { pvW: home.pvW, made: change(home.made, chance), used: use(home, others, chance) }
    },
  }
}

function ramp(factorOn: (day: number) => number): Cheat {
  return {
    kind: 'ramp',
    beside: false,
    say: (home, _, seed, slotsADay) => {
      // It begins on a day of its own.
      const firstDay = 20 + (seed % 60)
      const factor = (slot: number) => factorOn(Math.max(0, Math.floor(slot / slotsADay) - firstDay))
      return {
        pvW: home.pvW,
        made: home.made.map((wh, slot) => Math.round(wh * factor(slot))),
        used: home.used,
      }
    },
  }
}

function evenly(noise: number, scale = 1) {
  return (made: readonly number[], chance: Chance) =>
    made.map(wh => Math.round(wh * scale * (1 + noise * (2 * chance.next() - 1))))
}

function slowly(noise: number) {
  return (made: readonly number[], chance: Chance) => {
    let off = 0
    return made.map(wh => {
      off = 0.8 * off + 0.6 * noise * chance.normal()
      return Math.max(0, Math.round(wh * (1 + off)))
    })
  }
}

function sameUse({ used }: HomeSeries): readonly number[] {
  return used
}

/** Another home's, of another time. */
function usedByAnother(home: HomeSeries, others: readonly HomeSeries[], chance: Chance): readonly number[] {
  const { used } = others[Math.floor(chance.next() * others.length)] ?? home
  const back = Math.floor((0.2 + 0.6 * chance.next()) * used.length)
  return used.map((_, slot) => used[(slot + back) % used.length]!)
}

function madeUpUse({ used }: HomeSeries, chance: Chance, slotsADay: number): readonly number[] {
  const mean = used.reduce((sum, wh) => sum + wh, 0) / Math.max(1, used.length)
  return used.map((_, slot) => {
    const part = (slot % slotsADay) / slotsADay
    return Math.round(mean * (0.5 + part) * (0.6 + 0.8 * chance.next()))
  })
}

/** The shape of the home's own best days, clouds that somebody threw dice for. */
function dome(home: HomeSeries, chance: Chance, slotsADay: number, noise: number): readonly number[] {
  const best = new Array<number>(slotsADay).fill(0)
  for (const [slot, wh] of home.made.entries()) best[slot % slotsADay] = Math.max(best[slot % slotsADay]!, wh)
  let cloud = 1
  return home.made.map((_, slot) => {
    if (slot % slotsADay === 0) cloud = 0.55 + 0.45 * chance.next()
    return Math.round(0.9 * best[slot % slotsADay]! * cloud * (1 - noise * chance.next()))
  })
}

/** What a forecast or the neighbours’ mean says, and noise. */
function weatherReport(others: readonly HomeSeries[], chance: Chance, noise: number): readonly number[] {
  const off = slowly(noise)
  const length = Math.max(0, ...others.map(({ made }) => made.length))
  const mean = Array.from({ length }, (_, slot) => {
    const sum = others.reduce((total, { made, pvW }) => total + ((made[slot] ?? 0) * 5_000) / pvW, 0)
    return sum / Math.max(1, others.length)
  })
  return off(mean, chance)
}

/** What it made on another day of the weeks before. */
function otherDays({ made }: HomeSeries, chance: Chance, slotsADay: number): readonly number[] {
  let back = slotsADay
  return made.map((wh, slot) => {
    if (slot % slotsADay === 0) back = slotsADay * (1 + Math.floor(10 * chance.next()))
    return made[slot - back] ?? wh
  })
}
