/**
 * What was asked, and the newest that the network said of each job, on disk: the network forgets jobs that are over, and whoever asked
 * for them does not.
 */
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { readJsonFileSync } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { RENTED_LIST, type Rented } from '../../messages/requester-answers.ts'
import type { JobView } from '../../messages/view.ts'

const FILE = v.object({ jobs: RENTED_LIST, key: v.optional(v.string(), '') })

export interface RentBook {
  jobsOf(demand: string): readonly Rented[] | undefined
  demands(): readonly string[]
  /** Durable when it resolves. @param key whoever asks with it again means the same */
  add(demand: string, inputs: readonly string[], key: string): Promise<readonly string[]>
  /** What was asked with that key. */
  demandOf(key: string): string | undefined
  /** What the network says now, and which results are here. */
  note(jobs: Readonly<Record<string, JobView>>, isHere: (result: string) => boolean): Promise<void>
  /** The machines of a job, as far as the network said; undefined where it is none of its. */
  machinesOf(job: string): readonly string[] | undefined
  /** Whether some job has that result. */
  hasResult(result: string): boolean
}

/** What was about to be asked as this ended: the network may know of it, and the book does not. */
export interface Torn {
  readonly key: string
  readonly inputs: readonly string[]
}

export function openRentBook(folder: string, torn?: Torn): RentBook {
  mkdirSync(folder, { recursive: true })
  const book = new Map<string, readonly Rented[]>()
  const keys = new Map<string, string>()
  for (const name of readdirSync(folder)) {
    const read = /^[0-9a-f]{64}\.json$/.test(name)
      ? readJsonFileSync(join(folder, name), FILE, {
          hint: 'Remove it: what was asked goes on, and is not followed.',
        })
      : undefined
    if (read === undefined) continue
    book.set(name.slice(0, 64), read.jobs)
    if (read.key !== '') keys.set(read.key, name.slice(0, 64))
  }
  const save = async (demand: string, jobs: readonly Rented[], key = keyOf(demand)) => {
    await writeAtomically(join(folder, `${demand}.json`), `${JSON.stringify({ jobs, key })}\n`)
    book.set(demand, jobs)
    if (key !== '') keys.set(key, demand)
  }
  /** Machines that judge what was made for it: jobs that nobody asked for. */
  let checkers: ReadonlyMap<string, readonly string[]> = new Map()
  const keyOf = (demand: string) => [...keys].find(([, named]) => named === demand)?.[0] ?? ''
  return {
    jobsOf: demand => book.get(demand),
    demands: () => [...book.keys()].sort(),
    demandOf: key => keys.get(key),
    async add(demand, inputs, key) {
      const jobs = inputs.map((input, at) => newJob(`${demand}:${at}`, input))
      await save(demand, jobs, key)
      return jobs.map(({ job }) => job)
    },
    async note(all, isHere) {
      const views = Object.fromEntries(Object.entries(all).filter(([, { of }]) => of === ''))
      checkers = checkersIn(all)
      // Ended between asking and writing that down: what the network knows as its own is its own.
      for (const [demand, jobs] of Map.groupBy(Object.entries(views), ([job]) =>
        job.slice(0, job.indexOf(':')),
      ))
        if (!book.has(demand)) {
          const made = adopted(demand, jobs)
          const isTorn =
            torn !== undefined &&
            !keys.has(torn.key) &&
            `${made.map(({ input }) => input)}` === `${torn.inputs}`
          await save(demand, made, isTorn ? torn.key : '')
        }
      for (const [demand, jobs] of book) {
        if (jobs.every(isSettled)) continue
        const next = jobs.map(one => noted(one, views[one.job], isHere))
        if (JSON.stringify(next) !== JSON.stringify(jobs)) await save(demand, next)
      }
    },
    machinesOf: job => checkers.get(job) ?? machinesIn(book.get(job.slice(0, job.indexOf(':'))), job),
    hasResult: result => [...book.values()].flat().some(job => job.result === result),
  }
}

function machinesIn(jobs: readonly Rented[] | undefined, job: string): readonly string[] | undefined {
  return jobs?.find(one => one.job === job)?.machines.map(({ machine }) => machine)
}

function checkersIn(all: Readonly<Record<string, JobView>>): ReadonlyMap<string, readonly string[]> {
  const checks = Object.entries(all).filter(([, { of }]) => of !== '')
  return new Map(checks.map(([job, { machines }]) => [job, machines.map(({ worker }) => worker)] as const))
}

/** Those that are over may be forgotten already: their places are kept. */
function adopted(demand: string, jobs: readonly (readonly [string, JobView])[]): readonly Rented[] {
  const inputs = new Map(jobs.map(([job, { input }]) => [Number(job.slice(job.indexOf(':') + 1)), input]))
  const count = Math.max(...inputs.keys()) + 1
  return Array.from({ length: count }, (_, at) => {
    const made = newJob(`${demand}:${at}`, inputs.get(at) ?? '')
    return inputs.has(at) ? made : Object.assign(made, { stage: 'over', why: 'unknown' } as const)
  })
}

/** Nothing of it changes any more. */
function isSettled({ stage, isHere, outcome }: Rented): boolean {
  return stage === 'over' || (stage === 'done' && (isHere || outcome !== 'done'))
}

function newJob(job: string, input: string): Rented {
  const nothing = { result: '', outcome: '', fuel: 0, why: '', need: 0, isHere: false, machines: [] }
  return { job, input, stage: 'unknown', ...nothing }
}

function noted(before: Rented, view: JobView | undefined, isHere: (result: string) => boolean): Rented {
  const { job, input } = before
  const here = before.result !== '' && isHere(before.result)
  if (view === undefined) return here === before.isHere ? before : Object.assign({}, before, { isHere: here })
  const { stage, result, outcome, burned: fuel, why, need } = view
  const machines = view.machines.map(({ worker: machine, stage: at, cause }) => ({
    machine,
    stage: at,
    cause,
  }))
  return { job, input, stage, result, outcome, fuel, why, need, isHere: isHere(result), machines }
}
