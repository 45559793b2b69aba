/**
 * Whether a thread that is asked for something does anything. How long an epoch takes nobody can say, so time alone ends none:
 * a thread that computes takes time of a core, a slow machine's as well, and one that hangs takes none.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'

/** Of the time that went by. What a thread takes that only says how much it took is a thousandth of this. */
const LEAST_SHARE = 0.001
/** Looks in a row: one is not enough where the machine itself stood still. */
const LOOKS = 2

export interface ThreadWatch {
  readonly worker: Pick<Worker, 'cpuUsage'>
  /** How many questions were answered, and how many are waiting. */
  readonly asked: () => { readonly answered: number; readonly waiting: number }
  /** For how long it may take no time of a core while something is asked, real time. */
  readonly patienceMs: number
  /** Told once; nothing is watched any more then. */
  readonly onHung: () => void
}

/** @returns what ends the watch */
export function watchThread({ worker, asked, patienceMs, onHung }: ThreadWatch): () => void {
  const everyMs = patienceMs / LOOKS
  let before: { readonly answered: number; readonly cpuMs: number } | undefined
  let [still, ended] = [0, false]
  const timer = setInterval(look, everyMs).unref()
  const end = () => {
    ended = true
    clearInterval(timer)
  }

  async function look() {
    const { answered, waiting } = asked()
    if (waiting === 0) {
      before = undefined
      still = 0
      return
    }
    const cpuMs = await cpuOf(worker, everyMs / 2)
    if (ended) return
    const works =
      before === undefined || before.answered !== answered || cpuMs - before.cpuMs > everyMs * LEAST_SHARE
    before = { answered, cpuMs }
    still = works ? 0 : still + 1
    if (still < LOOKS) return
    end()
    onHung()
  }

  return end
}

/** Milliseconds of a core; none where it does not say within that time. */
async function cpuOf(worker: ThreadWatch['worker'], withinMs: number): Promise<number> {
  const said = await Promise.race([
    // A thread that ends meanwhile has an event of its own.
    worker.cpuUsage().catch(() => undefined),
    sleep(withinMs, undefined, { ref: false }),
  ])
  return said === undefined ? 0 : (said.user + said.system) / 1_000
}
