/**
 * Whoever cannot listen is called through its node: a phone's page waits here for what others ask it, and answers. The node carries bytes for a device that proved
 * its key, and believes and keeps nothing of them: what matters in them is signed or sealed by those who speak.
 *
 * Bounded whatever strangers do: so many devices wait, so many calls of each, all in memory, and each is over within seconds.
 */
import { randomBytes } from 'node:crypto'
import type { SubjectId } from '../../protocol/ids.ts'

export interface Call {
  /** Of the switchboard; for its answer. */
  readonly call: number
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body: string
}

export interface CallAnswer {
  readonly call: number
  readonly status: number
  readonly body: string
}

/** `absent`: nobody waits for calls of it. `busy`: too many wait already. `silent`: it waits, and did not answer in time. */
export type CallOutcome = Pick<CallAnswer, 'status' | 'body'> | 'absent' | 'busy' | 'silent'

export interface Switchboard {
  /** From now on it waits. @returns what it shows each time; undefined when there is no room */
  open(device: SubjectId): string | undefined
  /** What it answers, and then what others ask it, as soon as there is something. @returns undefined where the ticket is not the one of now */
  wait(
    device: SubjectId,
    ticket: string,
    answers: readonly CallAnswer[],
  ): Promise<readonly Call[]> | undefined
  call(device: SubjectId, asked: Omit<Call, 'call'>): Promise<CallOutcome>
}

export interface SwitchboardParts {
  /** A clock that never goes back. */
  nowMs(): number
  /** @returns what stops it */
  after(ms: number, then: () => void): () => void
}

/** How long a device is given to come back, waits at once, and has to answer. */
const [GONE_MS, WAIT_MS, ANSWER_MS] = [60_000, 20_000, 15_000]
const [MOST_DEVICES, MOST_CALLS, TICKET_BYTES] = [1_000, 16, 24]

interface Line {
  readonly ticket: string
  seenMs: number
  /** Not told yet. */
  readonly fresh: Call[]
  readonly waiting: Map<number, (answer: CallOutcome) => void>
  /** Ends the wait that goes on. */
  wake: () => void
}

/** @example createSwitchboard({ nowMs: () => performance.now(), after }) */
export function createSwitchboard(parts: SwitchboardParts): Switchboard {
  const { nowMs, after } = parts
  const lines = new Map<SubjectId, Line>()
  let next = 1

  const lineOf = (device: SubjectId): Line | undefined => {
    const line = lines.get(device)
    return line !== undefined && nowMs() - line.seenMs <= GONE_MS ? line : undefined
  }
  const sweep = () => {
    for (const [device] of lines) if (lineOf(device) === undefined) lines.delete(device)
  }

  return {
    open(device) {
      sweep()
      if (lines.size >= MOST_DEVICES && !lines.has(device)) return undefined
      const ticket = randomBytes(TICKET_BYTES).toString('base64url')
      // Whoever waited before hears no more: one key answers at one place.
      lines.get(device)?.wake()
      lines.set(device, { ticket, seenMs: nowMs(), fresh: [], waiting: new Map(), wake: () => {} })
      return ticket
    },
    wait(device, ticket, answers) {
      const line = lineOf(device)
      if (line === undefined || line.ticket !== ticket) return undefined
      line.seenMs = nowMs()
      for (const { call, status, body } of answers) line.waiting.get(call)?.({ status, body })
      return line.fresh.length > 0 ? Promise.resolve(line.fresh.splice(0)) : waitFor(line, parts)
    },
    call(device, asked) {
      const line = lineOf(device)
      if (line === undefined) return Promise.resolve('absent')
      if (line.waiting.size >= MOST_CALLS) return Promise.resolve('busy')
      const call = next++
      const said = Promise.withResolvers<CallOutcome>()
      const stop = after(ANSWER_MS, () => said.resolve('silent'))
      line.waiting.set(call, said.resolve)
      line.fresh.push({ call, ...asked })
      line.wake()
      return said.promise.finally(() => {
        stop()
        line.waiting.delete(call)
        const at = line.fresh.findIndex(one => one.call === call)
        if (at >= 0) line.fresh.splice(at, 1)
      })
    },
  }
}

/** Until something is asked, and not for ever. */
function waitFor(line: Line, { nowMs, after }: SwitchboardParts): Promise<readonly Call[]> {
  const woken = Promise.withResolvers<readonly Call[]>()
  let stop = () => {}
  const end = () => {
    stop()
    // It has heard: what is asked next waits for the next one who listens.
    if (line.wake === end) line.wake = () => {}
    line.seenMs = nowMs()
    woken.resolve(line.fresh.splice(0))
  }
  line.wake()
  line.wake = end
  stop = after(WAIT_MS, end)
  return woken.promise
}
