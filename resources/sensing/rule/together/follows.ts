/**
 * Does a station see the weather that its neighbours see? Counted are the neighbours' changes from one day to the next that are
 * large enough to tell, and how many of them it went along with (compare-neighbours.ts). Of a year of three airports each goes along
 * with 67 % at its worst (pressure: 99 %) and with 97 % usually; a replay of old days with a third and at most 55 % (74 %), an invented day with
 * 1 %, a constant with none.
 *
 * Where that is not known yet nothing is said; where a station does not go along what it says is held back. Nobody is accused: a
 * shaft, a cellar and a broken fan do not go along either.
 *
 * Whose word it is decides what it can do. Neighbours whom nobody vouches for may be invented, all of them: what they agree on
 * holds back and releases, and never forfeits. What those say that are vouched for, where there are enough of them, is counted by
 * itself, comes first, and forfeits. What was said before anybody could know what they say agrees with them independently.
 */
import type { SeriesState } from '../state.ts'
import type { Difference } from './compare-neighbours.ts'

/** Changes that tell, and those it went along with. */
export interface Followed {
  readonly compared: number
  readonly agreed: number
}

export type FollowState = Pick<SeriesState, 'compared' | 'agreed' | 'vouched'>

export type Agreement = 'agrees' | 'unknown' | 'strange'

/** What is known of whether a station goes along. */
export interface Following {
  readonly agreement: Agreement
  /** Enough to release what was held back. */
  readonly surelyAgrees: boolean
  /** Enough to forfeit it: those that are vouched for say so. */
  readonly surelyNot: boolean
  /** It agreed with those that are vouched for before it could know what they say. */
  readonly isIndependent: boolean
}

/** Counts are halved beyond it: about ten days of weather that changes. */
const MOST_COMPARED = 96
/** Changes that tell anything, and that forfeit. */
const [FEWEST, SURE] = [36, 48]
/** Surely is so much more than enough, or so much less. */
const [MORE_PPM, LESS_PPM, PPM] = [50_000, 100_000, 1_000_000]

/** All counts are halved together, so what those said that are gone is forgotten as others speak. */
export function countFollowed(known: FollowState, differences: readonly Difference[]): FollowState {
  let { compared, agreed } = known
  let vouched = known.vouched ?? NO_VOUCHED
  for (const { follows, isVouchedFor, isForetold } of differences) {
    if (follows === undefined) continue
    compared++
    if (follows) agreed++
    if (isVouchedFor)
      vouched = {
        all: oneMore(vouched.all, follows),
        foretold: isForetold ? oneMore(vouched.foretold, follows) : vouched.foretold,
      }
    if (compared > MOST_COMPARED) {
      compared >>= 1
      agreed >>= 1
      vouched = { all: halved(vouched.all), foretold: halved(vouched.foretold) }
    }
  }
  return vouched === NO_VOUCHED ? { compared, agreed } : { compared, agreed, vouched }
}

type Counts = readonly [compared: number, agreed: number]
const NO_VOUCHED: NonNullable<SeriesState['vouched']> = { all: [0, 0], foretold: [0, 0] }

function oneMore([compared, agreed]: Counts, follows: boolean): Counts {
  return [compared + 1, follows ? agreed + 1 : agreed]
}

function halved([compared, agreed]: Counts): Counts {
  return [compared >> 1, agreed >> 1]
}

function followedOf([compared, agreed]: Counts): Followed {
  return { compared, agreed }
}

/** @param enoughPpm the part that everybody goes along with who sees the same weather */
export function followingOf(known: FollowState, enoughPpm: number): Following {
  const { all, foretold } = known.vouched ?? NO_VOUCHED
  const vouched = followedOf(all)
  const heard = vouched.compared >= FEWEST ? vouched : known
  const agreement = agreementOf(heard, enoughPpm)
  return {
    agreement,
    surelyAgrees: surelyAgrees(heard, enoughPpm),
    surelyNot: agreement === 'strange' && surelyNot(vouched, enoughPpm),
    isIndependent: agreement === 'agrees' && surelyAgrees(followedOf(foretold), enoughPpm),
  }
}

/**
 * @param enoughPpm as of `followingOf`
 * @example agreementOf({ compared: 40, agreed: 38 }, 650_000) // → 'agrees'
 */
export function agreementOf({ compared, agreed }: Followed, enoughPpm: number): Agreement {
  if (compared < FEWEST) return 'unknown'
  return agreed * PPM >= compared * enoughPpm ? 'agrees' : 'strange'
}

function surelyAgrees({ compared, agreed }: Followed, enoughPpm: number): boolean {
  return compared >= FEWEST && agreed * PPM >= compared * Math.min(PPM, enoughPpm + MORE_PPM)
}

function surelyNot({ compared, agreed }: Followed, enoughPpm: number): boolean {
  return compared >= SURE && agreed * PPM < compared * (enoughPpm - LESS_PPM)
}
