/**
 * Many runs on all cores. Each run is decided by its seed alone, so which thread takes which in what order changes nothing: results are
 * handed on in the order of the plan, whatever order they come in.
 *
 * Laws: a run is handed on once, or said to be missing with why; no more than a few for each thread are under way or wait for one before
 * them, so memory does not grow with how many there are. A thread that ends is started again, and its run with it, once.
 */
import { extname } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { stopThread } from '../../links/stop-thread.ts'
import { unpackRows } from '../../sim/economy/pack-rows.ts'
import type { Scenario } from '../../sim/economy/scenario.ts'
import { type Planned, type Ran, runOne } from '../../sim/economy/sweep.ts'
import { scenarioOf, type ToldScenario } from '../../sim/economy/told-scenario.ts'

export type FromThread =
  | { readonly isThere: true }
  | { readonly rows: Float64Array<ArrayBuffer> }
  | { readonly why: string }

export interface ManyRuns {
  readonly scenarios: readonly ToldScenario[]
  readonly planned: readonly Planned[]
  /** 0: here, one after the other. */
  readonly threads: number
  /** In the order of the plan. */
  readonly take: (ran: Ran) => void
  /** Ends it at once: what is done is handed on, and nothing more. */
  readonly signal?: AbortSignal
  readonly start?: (scenarios: readonly ToldScenario[]) => Worker
}

export interface Missing {
  readonly planned: Planned
  readonly why: string
}

export interface CameTo {
  readonly done: number
  readonly missing: readonly Missing[]
}

/** For each thread so many runs are under way, or done and waiting for one before them. */
const AHEAD = 4
/** A thread that ended under a run is started again for it; one that ends under it twice is that run's fault. */
const TRIES = 2

export async function runMany(many: ManyRuns): Promise<CameTo> {
  const told = many.scenarios.map(scenarioOf)
  const names = told.map(({ name }) => name)
  return many.threads === 0 ? runHere(many, told) : new Runs(many, names).run()
}

export function startSimulateWorker(scenarios: readonly ToldScenario[]): Worker {
  return new Worker(new URL(`./simulate-worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: scenarios,
  })
}

async function runHere({ planned, take, signal }: ManyRuns, scenarios: readonly Scenario[]): Promise<CameTo> {
  const missing: Missing[] = []
  let done = 0
  for (const one of planned) {
    // So that somebody who wants it to end is heard.
    await nextTurn()
    if (signal?.aborted === true) break
    try {
      take(runOne(scenarios, one))
      done++
    } catch (error) {
      missing.push({ planned: one, why: error instanceof Error ? error.message : String(error) })
    }
  }
  return { done, missing }
}

interface Member {
  readonly worker: Worker
  isThere: boolean
  /** Its place in the plan. */
  at: number | undefined
}

class Runs {
  readonly #many: ManyRuns
  readonly #names: readonly string[]
  readonly #members = new Set<Member>()
  /** Those that are done, or missing, and wait for one before them. */
  readonly #waiting = new Map<number, Ran | undefined>()
  readonly #again: number[] = []
  readonly #tries = new Map<number, number>()
  readonly #missing: Missing[] = []
  #begun = 0
  #handedOn = 0
  #done = 0
  #failure: unknown
  #settle: () => void = () => undefined

  constructor(many: ManyRuns, names: readonly string[]) {
    this.#many = many
    this.#names = names
  }

  async run(): Promise<CameTo> {
    const { planned, threads, signal } = this.#many
    const settled = new Promise<void>(resolve => {
      this.#settle = resolve
    })
    signal?.addEventListener('abort', this.#settle)
    if (planned.length === 0 || signal?.aborted === true) this.#settle()
    else for (let one = 0; one < Math.min(threads, planned.length); one++) this.#start()
    await settled
    signal?.removeEventListener('abort', this.#settle)
    await this.#end()
    if (this.#failure !== undefined) throw this.#failure
    // Where it was ended early there are gaps: what came after them is there all the same.
    for (const [, ran] of [...this.#waiting].sort(([a], [b]) => a - b)) this.#give(ran)
    return { done: this.#done, missing: this.#missing }
  }

  #start(): void {
    const { start = startSimulateWorker, scenarios } = this.#many
    const member: Member = { worker: start(scenarios), isThere: false, at: undefined }
    this.#members.add(member)
    member.worker.on('message', (said: FromThread) => this.#hear(member, said))
    member.worker.on('error', error =>
      this.#lose(member, error instanceof Error ? error.message : `${error}`),
    )
    member.worker.on('exit', code => this.#lose(member, `its thread has ended with ${code}`))
  }

  #hear(member: Member, said: FromThread): void {
    if ('isThere' in said) member.isThere = true
    else {
      const { at } = member
      member.at = undefined
      if (at !== undefined) this.#answer(at, said)
    }
    this.#feed()
  }

  #answer(at: number, said: Exclude<FromThread, { readonly isThere: true }>): void {
    if ('why' in said) {
      this.#miss(at, said.why)
      return
    }
    const { scenario, subset, varied, run, seed } = this.#many.planned[at]!
    const rows = unpackRows(said.rows)
    this.#keep(at, { scenario: this.#names[scenario]!, subset, varied, run, seed, rows })
  }

  #lose(member: Member, why: string): void {
    if (!this.#members.delete(member)) return
    const { at } = member
    const wasThere = member.isThere
    if (at !== undefined) {
      const tries = (this.#tries.get(at) ?? 0) + 1
      this.#tries.set(at, tries)
      if (tries < TRIES) this.#again.push(at)
      else this.#miss(at, why)
    }
    if (this.#many.signal?.aborted === true || this.#handedOn === this.#many.planned.length) return
    // One that never came up would not come up the next time either.
    if (wasThere) this.#start()
    else if (this.#members.size === 0) this.#fail(new Error(`no thread could be started: ${why}`))
    this.#feed()
  }

  #miss(at: number, why: string): void {
    this.#missing.push({ planned: this.#many.planned[at]!, why })
    this.#keep(at, undefined)
  }

  #keep(at: number, ran: Ran | undefined): void {
    this.#waiting.set(at, ran)
    while (this.#waiting.has(this.#handedOn)) {
      const next = this.#waiting.get(this.#handedOn)
      this.#waiting.delete(this.#handedOn++)
      this.#give(next)
    }
    if (this.#handedOn === this.#many.planned.length) this.#settle()
  }

  #give(ran: Ran | undefined): void {
    if (ran === undefined || this.#failure !== undefined) return
    try {
      this.#many.take(ran)
      this.#done++
    } catch (error) {
      this.#fail(error)
    }
  }

  #fail(error: unknown): void {
    this.#failure ??= error
    this.#settle()
  }

  #feed(): void {
    if (this.#failure !== undefined || this.#many.signal?.aborted === true) return
    const { planned, threads } = this.#many
    for (const member of this.#members) {
      if (!member.isThere || member.at !== undefined) continue
      const mayBegin = this.#begun < planned.length && this.#begun < this.#handedOn + threads * AHEAD
      const at = this.#again.shift() ?? (mayBegin ? this.#begun++ : undefined)
      if (at === undefined) return
      member.at = at
      member.worker.postMessage(planned[at])
    }
  }

  /** One that still loads is told and ends itself (links/stop-thread.ts); nobody waits for one that computes. */
  async #end(): Promise<void> {
    const members = [...this.#members]
    this.#members.clear()
    await Promise.all(
      members.map(({ worker, isThere }) => (isThere ? worker.terminate() : stopThread(worker))),
    )
  }
}
