/** The rounds of an oracle in memory: what was said of the epochs that are worked on, and of the last few before. */
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import { createRound, type OnSigned, type Round } from './round.ts'

export interface Rounds {
  of(epoch: number): Round
  /** Undefined where nothing was heard of the epoch, or it is forgotten. */
  known(epoch: number): Round | undefined
  /** Ascending. */
  epochs(): readonly number[]
  /**
   * Forgets what was said of epochs that are over, but for the newest few: others may still be settling those.
   * @param worked the epochs that are not settled yet: none of them is forgotten, however many have begun since.
   */
  forget(worked: readonly number[]): void
  /** Epochs that were not worked on when that was said last, and are not forgotten; also those that are open still. */
  idle(): readonly number[]
}

/** Kept beside those of the epochs that are worked on. */
const KEPT = 8

export function createRounds(place: Place, onSigned: OnSigned): Rounds {
  const rounds = new Map<number, Round>()
  let current: readonly number[] = []
  /** Made again when one comes or goes: it is asked for with each thing that is said. */
  let sorted: readonly number[] | undefined
  const epochs = () => (sorted ??= [...rounds.keys()].sort((a, b) => a - b))
  const idle = () => epochs().filter(epoch => !current.includes(epoch))
  return {
    of(epoch) {
      const known = rounds.get(epoch)
      if (known !== undefined) return known
      const round = createRound(epoch, place, onSigned)
      rounds.set(epoch, round)
      sorted = undefined
      return round
    },
    known: epoch => rounds.get(epoch),
    epochs,
    idle,
    forget(worked) {
      current = worked
      for (const epoch of idle().slice(0, -KEPT)) {
        rounds.delete(epoch)
        sorted = undefined
      }
    },
  }
}
