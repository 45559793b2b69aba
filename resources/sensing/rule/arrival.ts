/**
 * What a message's arrival is worth. What no quorum acknowledged counts at the last moment of its epoch, and what was left
 * out besides at the first of the epoch that it comes in (kernel/bundle/merge-segments.ts): neither says when it was there.
 */
import type { Knowledge } from '../../../kernel/knowledge.ts'
import type { EpochWindow, ReceivedMessage } from '../../../kernel/resource.ts'

type Arrived = Pick<ReceivedMessage, 'arrivedAtMs'>

export function isEstablished({ arrivedAtMs }: Arrived, { startMs, endMs }: EpochWindow): boolean {
  return arrivedAtMs !== endMs - 1 && arrivedAtMs !== startMs
}

/** The earliest moment at which it may have been there: nobody is late for what others did not acknowledge. */
export function arrivedFrom({ arrivedAtMs }: Arrived, { startMs, endMs }: EpochWindow): number {
  return arrivedAtMs === endMs - 1 ? startMs : arrivedAtMs
}

/** Was it there before anybody could know what the network had heard of that time? */
export function isPrompt(
  { arrivedAtMs }: Arrived,
  timeMs: number,
  { number, startMs, endMs }: EpochWindow,
  knownAtMs: Knowledge['knownAtMs'],
): boolean {
  const epoch = number + Math.floor((timeMs - startMs) / (endMs - startMs))
  const known = knownAtMs(epoch)
  return known === undefined || arrivedAtMs < known
}
