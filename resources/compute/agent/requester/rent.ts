/**
 * Renting from a program of one's own, by the requester that runs beside it: what `cairn run` does, without the command line.
 *
 * What is asked is asked once, whatever ends the requester in between (`key`). Each job comes back with its bytes or with why it has none: the
 * machine and the cause are named, and what is there is kept.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import * as v from 'valibot'
import { parseJson, readJsonFile } from '../../../../disk/json-file.ts'
import { pause } from '../../../../links/pause.ts'
import { isOver, progressOf, whyOf } from '../../messages/progress-words.ts'
import { ASKED, type Ask, RENTED_LIST, type Rented } from '../../messages/requester-answers.ts'

export interface RentTerms extends Partial<Omit<Ask, 'module' | 'inputs' | 'confidence' | 'perGiga'>> {
  readonly program: Uint8Array
  /** A job for each. */
  readonly inputs: readonly Uint8Array[]
  /** How sure a result has to be, parts of one below it. */
  readonly verify: number
  /** At most, base units for 10^9 units of fuel. */
  readonly price: bigint
}

export interface RentedResult {
  readonly job: string
  /** Undefined where there is none. */
  readonly bytes: Uint8Array | undefined
  /** Why there is none, with machines and causes; empty where there is one. */
  readonly why: string
  readonly machines: readonly string[]
}

export interface Rental {
  /** The name of what was asked, as `cairn rent` knows it. */
  readonly demand: string
  /** How far it is, each time that this changes, until it is over. */
  progress(): AsyncGenerator<string>
  /** In the order of the inputs, once all is over. */
  results(): Promise<readonly RentedResult[]>
  /** Takes back what no machine was asked for yet. */
  cancel(): Promise<void>
}

export interface RentingFrom {
  readonly url: string
  readonly secret: string
  readonly signal?: AbortSignal
}

const LOOK_MS = 500
const [FUEL, PAGES, WITHIN_MS, LASTS_MS] = [10_000_000_000, 1_024, 21_600_000, 86_400_000]
const NAMED = v.object({ id: v.string() })
const CONFIG = v.object({ driver: v.object({ port: v.number() }) })
const SECRET = v.object({ secret: v.string() })
const PROBLEM = v.object({ code: v.string(), detail: v.optional(v.string(), '') })

/** Of the requester whose folder that is. @example await rentingFrom('.cairn/devices/renter') */
export async function rentingFrom(folder: string): Promise<RentingFrom> {
  const [config, kept] = [
    await readJsonFile(join(folder, 'agent.json'), CONFIG, { hint: 'cairn join writes it.' }),
    await readJsonFile(join(folder, 'rent.json'), SECRET, { hint: 'Start the requester: it writes it.' }),
  ]
  if (config === undefined || kept === undefined)
    throw new TypeError(
      `${folder} is no folder of a requester that was started: cairn join, then cairn agent`,
    )
  return { url: `http://127.0.0.1:${config.driver.port}`, secret: kept.secret }
}

/**
 * @throws {Error} where the requester is away or says no, with its code
 * @example
 * const rental = await rent(await rentingFrom('.cairn/devices/renter'), { program, inputs, verify: 0.99, price: 20_000n })
 * for await (const text of rental.progress()) console.log(text)
 * for (const { bytes, why } of await rental.results()) console.log(bytes ?? why)
 */
export async function rent(from: RentingFrom, terms: RentTerms): Promise<Rental> {
  const { program, inputs, verify, price, ...rest } = terms
  const put = async (bytes: Uint8Array) =>
    (await ask(from, '/-/blobs', NAMED, { method: 'POST', body: new Uint8Array(bytes) })).id
  const module = await put(program)
  const ids: string[] = []
  for (const input of inputs) ids.push(await put(input))
  const usual = { fuel: FUEL, pages: PAGES, start: '0', withinMs: WITHIN_MS, lastsMs: LASTS_MS }
  const own = { module, inputs: ids, perGiga: String(price), confidence: Math.round(verify * 1_000_000) }
  const body = JSON.stringify(Object.assign(usual, { key: randomBytes(16).toString('hex') }, rest, own))
  const { demand } = await ask(from, '/-/jobs', ASKED, { method: 'POST', body })
  const jobs = () => ask(from, `/-/jobs/${demand}`, RENTED_LIST)
  return {
    demand,
    progress: () => follow(from, jobs),
    results: async () => Promise.all((await untilOver(from, jobs)).map(job => resultOf(from, job))),
    async cancel() {
      await ask(from, `/-/cancel/${demand}`, v.unknown(), { method: 'POST' })
    },
  }
}

type Jobs = () => Promise<readonly Rented[]>

async function* follow({ signal }: RentingFrom, jobs: Jobs): AsyncGenerator<string> {
  for (let before = ''; ; await pause(LOOK_MS, signal)) {
    signal?.throwIfAborted()
    const all = await jobs()
    const text = progressOf(all)
    if (text !== before) yield text
    before = text
    if (all.every(isOver)) return
  }
}

async function untilOver({ signal }: RentingFrom, jobs: Jobs): Promise<readonly Rented[]> {
  for (; ; await pause(LOOK_MS, signal)) {
    signal?.throwIfAborted()
    const all = await jobs()
    if (all.every(isOver)) return all
  }
}

async function resultOf(from: RentingFrom, job: Rented): Promise<RentedResult> {
  const machines = job.machines.map(({ machine }) => machine)
  if (job.outcome !== 'done') return { job: job.job, bytes: undefined, why: whyOf(job), machines }
  const response = await send(from, `/blobs/${job.result}`)
  return { job: job.job, bytes: new Uint8Array(await response.arrayBuffer()), why: '', machines }
}

async function ask<const Schema extends v.GenericSchema<unknown, unknown>>(
  from: RentingFrom,
  path: string,
  schema: Schema,
  init?: RequestInit,
): Promise<v.InferOutput<Schema>> {
  const parsed = parseJson(await (await send(from, path, init)).text(), schema)
  if ('value' in parsed) return parsed.value
  throw new TypeError(`the requester answered something else: at ${parsed.fault.place} ${parsed.fault.right}`)
}

/** @throws {Error} with the code that the requester gave */
async function send(
  { url, secret, signal }: RentingFrom,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const headers = { authorization: `Bearer ${secret}` }
  const response = await fetch(`${url}${path}`, Object.assign({ headers }, signal && { signal }, init))
  if (response.ok) return response
  const parsed = parseJson(await response.text(), PROBLEM)
  const said = 'value' in parsed ? `${parsed.value.code}: ${parsed.value.detail}` : String(response.status)
  throw new Error(`the requester at ${url} says no: ${said}`)
}
