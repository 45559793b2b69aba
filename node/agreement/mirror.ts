/** What another oracle has said of the epochs that are talked about, put together from its news. Bounded, whatever it says. */

import type { News } from './news.ts'
import { EMPTY_ROUND, type LogNews, type RoundView } from './peer.ts'

export interface Mirror {
  /** @param bytes as it came. @throws {TypeError} when it says nothing, or more than any honest oracle has to say. */
  add(news: News, bytes: number): void
  /** The same value until there is news. Undefined for an epoch that it does not talk about any more. */
  get(epoch: number): RoundView | undefined
  /** A new connection begins with all that is known. @param first the oldest epoch that is talked about. */
  restart(first: number): void
}

/** Epochs that are kept. */
const EPOCHS = 12
/** Items of one kind in one epoch, and bytes of all that is kept. */
const [MOST, MOST_BYTES] = [16_384, 32 * 1024 * 1024]
/** Acknowledgements in one epoch: each newer one holds for all before it. */
const MOST_ACKS = 1_024

export function createMirror(): Mirror {
  const rounds = new Map<number, RoundView>()
  const sizes = new Map<number, number>()
  let oldest = Number.POSITIVE_INFINITY

  function merge(epoch: number, more: RoundView): void {
    if (epoch < oldest) return
    const known = rounds.get(epoch) ?? EMPTY_ROUND
    rounds.set(epoch, {
      segments: join(known.segments, more.segments),
      ballots: join(known.ballots, more.ballots),
      votes: join(known.votes, more.votes),
      headers: join(known.headers, more.headers),
      openings: join(known.openings, more.openings),
      logs: joinLogs(epoch, known.logs, more.logs),
    })
  }

  function count(epoch: number, bytes: number): void {
    sizes.set(epoch, (sizes.get(epoch) ?? 0) + bytes)
    const all = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    if (all > MOST_BYTES) throw new TypeError(`an oracle says at most ${MOST_BYTES} bytes`)
  }

  function forgetOldest(): void {
    while (rounds.size > EPOCHS) {
      oldest = Math.min(...rounds.keys()) + 1
      rounds.delete(oldest - 1)
    }
    for (const epoch of sizes.keys()) if (epoch < oldest) sizes.delete(epoch)
  }

  return {
    add({ epoch, round }, bytes) {
      if (Object.values(round).every(items => items.length === 0))
        throw new TypeError('news that say nothing')
      if (epoch >= oldest) count(epoch, bytes)
      const { logs, ...rest } = round
      merge(epoch, { ...rest, logs: [] })
      // Logs are told with those of earlier epochs.
      for (const log of logs) merge(log.epoch, { ...EMPTY_ROUND, logs: [log] })
      forgetOldest()
    },
    get: epoch => (epoch < oldest ? undefined : (rounds.get(epoch) ?? EMPTY_ROUND)),
    restart(first) {
      rounds.clear()
      sizes.clear()
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

/** The newest log that it shows is all of what it showed before. */
function joinLogs(epoch: number, known: readonly LogNews[], more: readonly LogNews[]): readonly LogNews[] {
  if (more.length === 0) return known
  const all = [...known, ...more]
  const log = all.findLast(one => one.log !== undefined)?.log
  const acks = all.flatMap(one => one.acks).slice(-MOST_ACKS)
  return [log === undefined ? { epoch, acks } : { epoch, log, acks }]
}
