/**
 * Does a station see the weather that its neighbours see? Counted are the neighbours' changes from one day to the next that are
 * large enough to tell, and how many of them it went along with (compare-neighbours.ts). Of a year of three airports each goes along
 * with 67 % at its worst (pressure: 99 %) and with 97 % usually; a replay of old days with a third and at most 55 % (74 %), an invented day with
 * 1 %, a constant with none.
 *
 * Where that is not known yet nothing is said; where a station does not go along what it says is held back, and forfeited once it is
 * sure. Nobody is accused: a shaft, a cellar and a broken fan do not go along either.
 */
import type { SeriesState } from '../state.ts'
import type { Difference } from './compare-neighbours.ts'

export type Followed = Pick<SeriesState, 'compared' | 'agreed'>

export type Agreement = 'agrees' | 'unknown' | 'strange'

/** Counts are halved beyond it: about ten days of weather that changes. */
const MOST_COMPARED = 96
/** Changes that tell anything, and that forfeit. */
const [FEWEST, SURE] = [36, 48]
/** Surely is so much more than enough, or so much less. */
const [MORE_PPM, LESS_PPM, PPM] = [50_000, 100_000, 1_000_000]

export function countFollowed(known: Followed, differences: readonly Difference[]): Followed {
  let { compared, agreed } = known
  for (const { follows } of differences) {
    if (follows === undefined) continue
    compared++
    if (follows) agreed++
    if (compared > MOST_COMPARED) {
      compared >>= 1
      agreed >>= 1
    }
  }
  return { compared, agreed }
}

/**
 * @param enoughPpm the part that everybody goes along with who sees the same weather
 * @example agreementOf({ compared: 40, agreed: 38 }, 650_000) // → 'agrees'
 */
export function agreementOf({ compared, agreed }: Followed, enoughPpm: number): Agreement {
  if (compared < FEWEST) return 'unknown'
  return agreed * PPM >= compared * enoughPpm ? 'agrees' : 'strange'
}

/** Enough to release what was held back. */
export function surelyAgrees({ compared, agreed }: Followed, enoughPpm: number): boolean {
  return compared >= FEWEST && agreed * PPM >= compared * Math.min(PPM, enoughPpm + MORE_PPM)
}

/** Enough to forfeit it. */
export function surelyNot({ compared, agreed }: Followed, enoughPpm: number): boolean {
  return compared >= SURE && agreed * PPM < compared * (enoughPpm - LESS_PPM)
}
