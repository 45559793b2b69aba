/**
 * To ask a target for its consent is free for whoever orders, so a requester that had this machine ask where there was none waits: a minute, and
 * twice as long each time, up to a day. What the rule holds against it in the whole network is in rule/kinds/consented.ts.
 *
 * Whether targets consented to others of its orders changes nothing: a target of one's own is soon made. A day without such a question is forgotten.
 */
import { Refusal } from '../../../../messages/scan/refusal.ts'

export interface Trust {
  /** @throws {Refusal} requester_asked_often */
  need(requester: string): void
  /** A target was asked for it, and did not consent. */
  lose(requester: string): void
}

interface Lost {
  readonly times: number
  readonly untilMs: number
}

const [FIRST_MS, MOST_MS, MOST_KEPT] = [60_000, 86_400_000, 4_096]

/** @param elapsedMs of this process, monotonic */
export function createTrust(elapsedMs: () => number = () => performance.now()): Trust {
  const lost = new Map<string, Lost>()
  return {
    need(requester) {
      const untilMs = lost.get(requester)?.untilMs ?? 0
      const waitMs = Math.ceil(untilMs - elapsedMs())
      if (waitMs > 0) throw new Refusal('requester_asked_often', { requester, waitMs })
    },
    lose(requester) {
      const nowMs = elapsedMs()
      for (const [name, { untilMs }] of lost)
        if (untilMs + MOST_MS <= nowMs || lost.size > MOST_KEPT) lost.delete(name)
      const times = (lost.get(requester)?.times ?? 0) + 1
      lost.set(requester, { times, untilMs: nowMs + Math.min(MOST_MS, FIRST_MS * 2 ** (times - 1)) })
    },
  }
}
