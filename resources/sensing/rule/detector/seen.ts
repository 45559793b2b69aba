/**
 * What was seen of a quantity of a station over some weeks: of one week weather alone may make an honest station look odd, of several it
 * does not. Each look takes a third of the difference to what was seen before. Whole numbers; rounding: half towards the larger.
 */
export interface Seen {
  readonly times: number
  readonly traits: readonly number[]
}

/** Days between looks, and looks that tell something: the first is of a week, so it takes 16 days of readings. */
export const [EVERY_DAYS, TELLING] = [3, 4]
const PART = 3

export function seenAfter(before: Seen | undefined, traits: readonly number[]): Seen {
  if (before === undefined || before.times === 0 || before.traits.length !== traits.length)
    return { times: 1, traits }
  return {
    times: Math.min(TELLING, before.times + 1),
    traits: traits.map((value, index) => {
      const known = before.traits[index]!
      return known + Math.round((value - known) / PART) + 0
    }),
  }
}

export function isTelling({ times }: Seen): boolean {
  return times >= TELLING
}
