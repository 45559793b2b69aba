/** What another oracle has said of the epochs that are talked about, put together from its news. Bounded, whatever it says. */

import type { News } from './news.ts'
import { EMPTY_ROUND, type RoundView } from './peer.ts'

export interface Mirror {
  /** @throws {TypeError} when it says more than any honest oracle has to say. */
  add(news: News): void
  /** The same value until there is news. Undefined for an epoch that it does not talk about any more. */
  get(epoch: number): RoundView | undefined
  /** A new connection begins with all that is known. @param first the oldest epoch that is talked about. */
  restart(first: number): void
}

/** Epochs that are kept. */
const EPOCHS = 12
/** Items of one kind in one epoch. */
const MOST = 16_384

export function createMirror(): Mirror {
  const rounds = new Map<number, RoundView>()
  let oldest = Number.POSITIVE_INFINITY

  function merge(epoch: number, more: RoundView): void {
    if (epoch < oldest) return
    const known = rounds.get(epoch) ?? EMPTY_ROUND
    rounds.set(epoch, {
      segments: join(known.segments, more.segments),
      ballots: join(known.ballots, more.ballots),
      votes: join(known.votes, more.votes),
      openings: join(known.openings, more.openings),
      logs: join(known.logs, more.logs),
    })
    while (rounds.size > EPOCHS) {
      oldest = Math.min(...rounds.keys()) + 1
      rounds.delete(oldest - 1)
    }
  }

  return {
    add({ epoch, round }) {
      const { logs, ...rest } = round
      merge(epoch, { ...rest, logs: [] })
      // Logs are told with those of earlier epochs.
      for (const log of logs) merge(log.epoch, { ...EMPTY_ROUND, logs: [log] })
    },
    get: epoch => (epoch < oldest ? undefined : (rounds.get(epoch) ?? EMPTY_ROUND)),
    restart(first) {
      rounds.clear()
      oldest = first
    },
  }
}

function join<T>(known: readonly T[], more: readonly T[]): readonly T[] {
  if (more.length === 0) return known
  if (known.length + more.length > MOST)
    throw new TypeError(`an oracle says at most ${MOST} things of a kind`)
  return [...known, ...more]
}
