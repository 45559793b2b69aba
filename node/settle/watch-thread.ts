/**
 * Whether a thread that is asked for something does anything. How long an epoch takes nobody can say, so time alone ends none:
 * a thread that computes takes time of a core, a slow machine's as well, and one that hangs takes none.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import type { Calls } from '../threads/calls.ts'

/** Of the time that went by. What a thread takes that only says how much it took is a thousandth of this. */
const LEAST_SHARE = 0.001
/** Looks in a row: one is not enough where the machine itself stood still. */
const LOOKS = 2

export interface WatchParts {
  readonly worker: Pick<Worker, 'cpuUsage'>
  readonly calls: Pick<Calls, 'waiting' | 'done'>
  /** For how long it may start, and take no time of a core while something is asked; real time. */
  readonly patienceMs: number
  /** Told once, in words; nothing is watched any more then. */
  readonly onHung: (why: string) => void
}

export interface ThreadWatch {
  /** It has started. */
  opened(): void
  end(): void
}

export function watchThread({ worker, calls, patienceMs, onHung }: WatchParts): ThreadWatch {
  const everyMs = patienceMs / LOOKS
  let before: { readonly done: number; readonly cpuMs: number } | undefined
  let [still, ended] = [0, false]
  const slow = setTimeout(giveUp, patienceMs, 'its thread did not start in time').unref()
  const timer = setInterval(look, everyMs).unref()

  async function look() {
    if (calls.waiting === 0) {
      before = undefined
      still = 0
      return
    }
    const { done } = calls
    const cpuMs = await cpuOf(worker, everyMs / 2)
    if (ended) return
    const works = before === undefined || before.done !== done || cpuMs - before.cpuMs > everyMs * LEAST_SHARE
    before = { done, cpuMs }
    still = works ? 0 : still + 1
    if (still >= LOOKS) giveUp('its thread did nothing')
  }

  function giveUp(why: string) {
    end()
    onHung(why)
  }

  function end() {
    ended = true
    clearTimeout(slow)
    clearInterval(timer)
  }

  return { opened: () => clearTimeout(slow), end }
}

/** Milliseconds of a core; none where it does not say within that time. */
async function cpuOf(worker: WatchParts['worker'], withinMs: number): Promise<number> {
  const said = await Promise.race([
    // A thread that ends meanwhile has an event of its own.
    worker.cpuUsage().catch(() => undefined),
    sleep(withinMs, undefined, { ref: false }),
  ])
  return said === undefined ? 0 : (said.user + said.system) / 1_000
}
