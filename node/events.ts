/**
 * What happens, as it happens: a bounded ring that live pages follow. Whoever was away for a while asks for what came
 * after the last event it saw; whoever was away too long gets what the ring still holds, and is told so.
 */
import type { Facts } from '../kernel/resource.ts'

export const EVENT_KINDS = {
  epoch: 'An epoch reached a stage; the first `final` of it carries its figures.',
  message: 'A message was written down. A sample when there are many.',
  denial: 'A delivery was refused, and why. A sample when there are many.',
  claim: 'Earnings were taken out on chain.',
  fault: 'An oracle signed what it must not have, or the proof of that has come further.',
  alarm: 'Something needs the operator, or no longer does.',
} as const

export type EventKind = keyof typeof EVENT_KINDS

export interface NodeEvent {
  /** `<start of the node>-<number>`, from 1 on: unique across restarts. */
  readonly id: string
  readonly kind: EventKind
  readonly atMs: number
  readonly facts: Facts
}

export interface EventRing {
  emit(kind: EventKind, facts: Facts): void
  /** Id of the newest, also where there is none yet: whoever begins to follow goes on after it. */
  readonly newest: string
  /** Events after the one named; all that the ring holds where that one is gone. */
  since(lastId: string): { readonly events: readonly NodeEvent[]; readonly complete: boolean }
  readonly listeners: number
  /** @returns a function that ends it. */
  subscribe(listener: (event: NodeEvent) => void): () => void
}

/** Messages and denials shown one by one in a second; epochs, claims and alarms always are. */
const SAMPLE_PER_SECOND = 50

export function createEventRing(options: {
  readonly capacity: number
  readonly nowMs: () => number
}): EventRing {
  const { capacity, nowMs } = options
  const start = Date.now().toString(36)
  const listeners = new Set<(event: NodeEvent) => void>()
  const ring: NodeEvent[] = []
  let count = 0
  let second = 0
  let inSecond = 0

  function sampledOut(): boolean {
    const now = Math.floor(performance.now() / 1000)
    if (now !== second) {
      second = now
      inSecond = 0
    }
    return inSecond++ >= SAMPLE_PER_SECOND
  }

  return {
    emit(kind, facts) {
      if ((kind === 'message' || kind === 'denial') && sampledOut()) return
      const event: NodeEvent = { id: `${start}-${++count}`, kind, atMs: nowMs(), facts }
      ring.push(event)
      if (ring.length > capacity) ring.shift()
      for (const listener of listeners) listener(event)
    },
    get newest() {
      return `${start}-${count}`
    },
    since(lastId) {
      if (lastId === `${start}-${count - ring.length}`) return { events: [...ring], complete: true }
      const at = ring.findIndex(({ id }) => id === lastId)
      return at === -1
        ? { events: [...ring], complete: false }
        : { events: ring.slice(at + 1), complete: true }
    },
    get listeners() {
      return listeners.size
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
