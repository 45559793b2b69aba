/**
 * What a job needs, from whoever asked for it, with patience: a requester that is away for a moment costs nobody a job. It is asked again ever
 * more slowly, for as long as `patienceMs` and for no more than half of the time that the job had left, so that others can still do it.
 * Whatever fails may pass: what stands before a service that is away answers in its place, also that it knows nothing of it.
 */
import type { DeclineCause } from '../compute-messages.ts'
import type { JobId } from '../rows.ts'
import type { AskedView } from '../view.ts'
import type { Carrier, WorkParts, WorkPorts } from './ports.ts'

export interface Missing {
  readonly missing: DeclineCause
  readonly problem: unknown
}

export interface PartsBook {
  /** Whether it is time to ask for them; so long other jobs have the machine. */
  isDue(job: JobId, view: Pick<AskedView, 'askedIn'>): boolean
  /** Undefined: it is tried again later. Missing: patience is over, and the job is given back. */
  get(job: JobId, view: AskedView): Promise<WorkParts | Missing | undefined>
  /** Of other jobs it is not remembered when they are tried again. */
  keepOnly(asked: Readonly<Record<string, Pick<AskedView, 'askedIn'>>>): void
}

export interface PartsOptions
  extends Pick<WorkPorts, 'nowMs' | 'signal' | 'elapsedMs' | 'backoffMs' | 'patienceMs'> {
  readonly carrier: Pick<Carrier, 'get'>
}

interface Waiting {
  readonly attempt: number
  /** Of this process, ms. */
  readonly againMs: number
  readonly untilMs: number
  /** Of the network, ms. */
  readonly jobUntilMs: number
}

export function createParts(options: PartsOptions): PartsBook {
  const { carrier, patienceMs, nowMs, signal, elapsedMs, backoffMs } = options
  const waiting = new Map<string, Waiting>()

  /** @returns whether patience is over */
  function failed(name: string, view: AskedView): boolean {
    const [now, before] = [elapsedMs(), waiting.get(name)]
    const attempt = before === undefined ? 0 : before.attempt + 1
    const untilMs = before?.untilMs ?? now + patienceMs
    const jobUntilMs = before?.jobUntilMs ?? nowMs() + leftOf(view, nowMs()) / 2
    const againMs = Math.min(untilMs, now + backoffMs(attempt))
    waiting.set(name, { attempt, againMs, untilMs, jobUntilMs })
    return now >= untilMs || nowMs() >= jobUntilMs
  }

  return {
    isDue: (job, view) => elapsedMs() >= (waiting.get(nameOf(job, view))?.againMs ?? 0),
    async get(job, view) {
      const { requester, module, input, judges, claimed, sample } = view
      const name = nameOf(job, view)
      let missing: DeclineCause = 'module_missing'
      try {
        const program = await carrier.get(requester, module)
        missing = 'input_missing'
        const given = await carrier.get(requester, input)
        const judged = judges === '' ? undefined : await carrier.get(requester, judges)
        waiting.delete(name)
        const parts = { module: program, input: given }
        return judged === undefined ? parts : Object.assign(parts, { judged, claimed, sample })
      } catch (problem) {
        return signal.aborted || !failed(name, view) ? undefined : { missing, problem }
      }
    },
    keepOnly(asked) {
      const names = new Set(Object.entries(asked).map(([job, view]) => nameOf(job, view)))
      for (const name of waiting.keys()) if (!names.has(name)) waiting.delete(name)
    },
  }
}

function nameOf(job: string, { askedIn }: Pick<AskedView, 'askedIn'>): string {
  return `${job} ${askedIn}`
}

/** Ms of network time until the job is missed. */
function leftOf({ knownMs, forMs }: AskedView, nowMs: number): number {
  return knownMs === -1 ? forMs : Math.max(0, knownMs + forMs - nowMs)
}
