/**
 * Epochs computed on the event loop for as long as they are small, and in the thread from the first large one on: a thread takes
 * 33 MB and a third of a second to start, 47 MB and a second from the sources, which a network of a few homes has no use for.
 *
 * Measured on two cores of an AMD EPYC, one oracle, the event loop's lag in 99 of 100 moments while an epoch is settled, here
 * and in the thread: 500 messages 27 and 12 ms, 2 000 messages 190 and 25 ms, 10 000 messages 534 and 27 ms.
 */
import type { Segment } from '../../kernel/bundle/segment.ts'
import type { SettleThread } from './settle-thread.ts'
import type { Settler } from './settler.ts'

export interface GrowingParts {
  /** @param onSegment has to be told of each segment that is read. */
  readonly openHere: (onSegment: (segment: Segment, epoch: number) => void) => Settler
  /** Starts with the first question to it. */
  readonly thread: SettleThread
  /** Told once, when epochs go into the thread for good. */
  readonly onGrown: () => void
}

/** Messages of an epoch, those of all oracles: more are not read, merged and computed within 50 ms. */
const MOST_MESSAGES = 500
/** What computing an epoch may hold the event loop up; once it may be longer, as the first is, or on a machine that is busy. */
const MOST_MS = 50
/** Epochs whose messages are counted. */
const COUNTED = 8

export function createGrowingSettler({ openHere, thread, onGrown }: GrowingParts): SettleThread {
  const messages = new Map<number, number>()
  let wasLong = false
  /** What it has read goes with it. */
  let here: Settler | undefined = openHere(count)
  const at = (): Settler => here ?? thread

  function count({ entries, late }: Segment, epoch: number): void {
    const more = late.reduce((sum, group) => sum + group.entries.length, entries.length)
    const all = (messages.get(epoch) ?? 0) + more
    messages.set(epoch, all)
    if (messages.size > COUNTED) messages.delete(messages.keys().next().value!)
    if (all > MOST_MESSAGES) grow()
  }

  function grow(): void {
    if (here === undefined) return
    here = undefined
    onGrown()
  }

  return {
    lookAt: (...args) => at().lookAt(...args),
    makeSegment: (...args) => at().makeSegment(...args),
    sealNext: (...args) => at().sealNext(...args),
    beaconAfter: (...args) => at().beaconAfter(...args),
    makeBundle: (...args) => at().makeBundle(...args),
    addressWith: (...args) => at().addressWith(...args),
    async compute(record) {
      const computed = await at().compute(record)
      const isLong = (computed.report?.computeMs ?? 0) > MOST_MS
      if (isLong && wasLong) grow()
      wasLong = isLong
      return computed
    },
    updateSpeakers: thread.updateSpeakers,
    hear: thread.hear,
    stop: thread.stop,
  }
}
