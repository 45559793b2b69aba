/** What whoever has work done does for machines and for its command line. */
import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import * as v from 'valibot'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import type { Asked } from '../../../../links/http/questions.ts'
import { inPath, inQuery } from '../../../../links/http/questions.ts'
import { readBody } from '../../../../links/http/read-body.ts'
import { RequestError } from '../../../../links/http/request-error.ts'
import { respondJson } from '../../../../links/http/respond.ts'
import { openMessage } from '../../../../protocol/message.ts'
import { CANCEL, CHALLENGE, DEMAND, MOST_WORDS } from '../../messages/compute-messages.ts'
import { OPENED, type OpenedFor } from '../../messages/opened.ts'
import { ASK, type Ask, CHALLENGED, isMissing, RETRY, type Retry } from '../../messages/requester-answers.ts'
import type { JobId } from '../../messages/rows.ts'
import { sealOf } from '../../messages/seal.ts'
import { type ComputeView, readComputeView } from '../../messages/view.ts'
import { type BlobStore, MOST_BLOB } from '../blob-store.ts'
import { ComputeError } from '../compute-error.ts'
import type { BroughtBook } from './brought.ts'
import { type createReceipts, judgeBrought } from './receipts.ts'
import type { RentBook, Torn } from './rent-book.ts'
import { needConsented } from './scan-secrets.ts'

export interface Requester {
  /** What was asked last before it was ended. */
  readonly torn: Torn | undefined
  /** One demand after another: each is written together with its key. */
  asking: Promise<unknown>
  readonly context: ServiceContext
  readonly blobs: BlobStore
  readonly book: RentBook
  readonly secret: string
  readonly receipts: ReturnType<typeof createReceipts>
  readonly brought: BroughtBook
  /** What it opened for machines, by job, machine and when that was asked: each once since it was started. */
  readonly opened: Set<string>
}

export const ITS_RESULT = {
  demand: inPath(v.string(), 'The message that asked.'),
  index: inPath(v.string(), 'Place of the input in it.'),
  fuel: inQuery(v.string(), 'What it burned.'),
  outcome: inQuery(v.string(), 'How it ended.'),
  salt: inQuery(v.string(), 'Of the seal, hex.'),
  said: inQuery(v.string(), 'The machine’s signed word that seals it, base64url.'),
} as const

/** Of a job that is its own, by a machine that the network asked: bytes first, then the signature. */
export async function takeBrought(
  { demand, index, ...opens }: Asked<typeof ITS_RESULT>,
  { req }: Context,
  { blobs, book, brought, context, receipts }: Requester,
): Promise<Response> {
  const job = `${demand}:${index}`
  if (book.machinesOf(job) === undefined) throw new ComputeError('job_unknown', { job: job.slice(0, 80) })
  const bytes = await bodyOf(req.raw, MOST_BLOB)
  const one = await judgeBrought(Object.assign({ job }, opens), bytes, context, async machine => {
    if (book.machinesOf(job)?.includes(machine) === true) return true
    await look(context, blobs, book)
    return book.machinesOf(job)?.includes(machine) === true
  })
  await blobs.add(bytes)
  const { machine, result, fuel, outcome, salt, seal } = one
  // Durable before it is signed for: the machine may go away after that.
  await brought.put({ job: one.job, machine, result, fuel, outcome, salt })
  receipts.add({ job: one.job, machine, seal })
  return new Response(null, { status: 204 })
}

/** A machine may know sooner than this service what a job's result is. */
export async function look(
  { node, subject }: ServiceContext,
  blobs: BlobStore,
  book: RentBook,
): Promise<void> {
  const { state } = await node.getDeviceState(subject).catch((error: unknown) => {
    throw new ComputeError('node_unreachable', {}, error)
  })
  await book.note(readComputeView(state).jobs, blobs.has)
}

export function jobsOf(demand: string, { book }: Requester) {
  const jobs = book.jobsOf(demand)
  if (jobs === undefined) throw new ComputeError('job_unknown', { demand: demand.slice(0, 80) })
  return jobs
}

/**
 * What was brought before this was started, and is signed for in nothing that the network knows: it may have been ended between the two,
 * and the machine that brought it may be gone.
 */
export function signAgain(
  { jobs }: Pick<ComputeView, 'jobs'>,
  { brought, blobs, receipts }: Pick<Requester, 'brought' | 'blobs' | 'receipts'>,
): void {
  for (const [job, { machines }] of Object.entries(jobs))
    for (const { worker: machine, received } of machines) {
      const one = received ? undefined : brought.of(job, machine)
      if (one !== undefined && blobs.has(one.result))
        receipts.add({ job: one.job, machine: one.machine, seal: sealOf(one.machine, one) })
    }
}

/** What machines that are away sealed and brought: it is opened for them, and they are paid. */
export async function openForOthers({ jobs }: ComputeView, requester: Requester): Promise<void> {
  const { brought, opened, context, book } = requester
  const nowMs = context.nowMs()
  const wanted: { readonly name: string; readonly one: OpenedFor }[] = []
  for (const [job, { machines }] of Object.entries(jobs))
    for (const { worker, helpFromMs } of machines) {
      const name = `${job} ${worker} ${helpFromMs}`
      const one = brought.of(job, worker)
      const isWanted = helpFromMs !== -1 && nowMs >= helpFromMs && !opened.has(name)
      if (isWanted && one !== undefined) wanted.push({ name, one })
    }
  for (let at = 0; at < wanted.length; at += MOST_WORDS) {
    const part = wanted.slice(at, at + MOST_WORDS)
    const said = await context.say(OPENED.contentType, OPENED.encode({ jobs: part.map(({ one }) => one) }))
    if (said === undefined) return
    for (const { name } of part) opened.add(name)
    context.info('opened results for machines that are away', { results: part.length })
  }
  for (const name of opened) if (jobs[name.slice(0, name.indexOf(' '))] === undefined) opened.delete(name)
  await brought.keepOnly(job => !book.isSettled(job))
}

const NOTE = v.object({ key: v.string(), inputs: v.array(v.string()) })

export function readTorn(note: string | undefined): Torn | undefined {
  const parsed = parseJson(note ?? '', NOTE)
  return 'value' in parsed ? parsed.value : undefined
}

export function ask(body: Uint8Array, requester: Requester) {
  return inTurn(requester, () => askNow(read(body, ASK), requester))
}

/** As it was written down before. */
export function askAs(what: Ask, requester: Requester) {
  return inTurn(requester, () => askNow(what, requester))
}

/** For what a demand gave nothing for, on the same terms or others. */
export function retry(demand: string, body: Uint8Array, requester: Requester) {
  return inTurn(requester, () => retryNow(demand, read(body, RETRY), requester))
}

function read<Schema extends v.GenericSchema<unknown, unknown>>(body: Uint8Array, schema: Schema) {
  const parsed = parseJson(new TextDecoder().decode(body), schema)
  if ('value' in parsed) return parsed.value
  throw new ComputeError('demand_malformed', { ...parsed.fault })
}

function retryNow(demand: string, { key, ...change }: Retry, requester: Requester) {
  const jobs = jobsOf(demand, requester)
  const before = requester.book.askOf(demand)
  if (before === undefined) throw new ComputeError('terms_unknown', { demand: demand.slice(0, 80) })
  const missing = jobs.flatMap((job, at) => (isMissing(job) ? [{ job, at }] : []))
  if (missing.length === 0) throw new ComputeError('nothing_missing', { jobs: jobs.length })
  const isMore = (change.fuel ?? 0) > before.fuel || (change.pages ?? 0) > before.pages
  const wanted = missing.filter(({ job }) => job.stage === 'over' || isMore)
  if (wanted.length === 0)
    throw new ComputeError('fails_again', {
      jobs: missing.length,
      outcomes: [...new Set(missing.map(({ job }) => job.outcome))].join(', '),
    })
  const pick = <One>(all: readonly One[] | undefined) => all && wanted.map(({ at }) => all[at]!)
  const names = pick(before.names)
  const inputs = pick(before.inputs)!
  return askNow(Object.assign({}, before, change, { key, inputs }, names && { names }), requester)
}

function inTurn<Result>(requester: Requester, work: () => Promise<Result>): Promise<Result> {
  const asked = requester.asking.then(work)
  requester.asking = asked.catch(() => undefined)
  return asked
}

async function askNow(asked: Ask, { blobs, book, context, torn }: Requester) {
  const key = asked.key ?? randomBytes(16).toString('hex')
  const before = book.demandOf(key)
  if (before !== undefined) return { demand: before, jobs: (book.jobsOf(before) ?? []).map(({ job }) => job) }
  if (torn?.key === key) throw new ComputeError('demand_under_way', { key })
  for (const id of [asked.module, ...asked.inputs])
    if (!blobs.has(id)) throw new ComputeError('blob_unknown', { id })
  if (asked.kind === 'scan')
    for (const id of asked.inputs)
      needConsented(await blobs.read(asked.module), await blobs.read(id), { context })
  const { kind, builds, module, inputs, fuel, pages, confidence, withinMs: within, lastsMs } = asked
  const { near = [], uptime = 0 } = asked
  const [start, perGiga] = [BigInt(asked.start), BigInt(asked.perGiga)]
  const until = Math.floor(context.nowMs() + lastsMs)
  const demand = {
    kind,
    builds,
    module,
    inputs,
    fuel,
    pages,
    confidence,
    within,
    until,
    start,
    perGiga,
    near,
    uptime,
  } as const
  context.remember(JSON.stringify({ key, inputs }))
  const bytes = await context.say(DEMAND.contentType, DEMAND.encode(demand))
  if (bytes === undefined) throw new ComputeError('queue_full')
  const { id } = openMessage(bytes)
  context.info('asked for work', { demand: id, jobs: inputs.length })
  return { demand: id, jobs: await book.add(id, asked, key) }
}

export async function cancel(demand: string, requester: Requester): Promise<Response> {
  const jobs = jobsOf(demand, requester).map(({ job }) => job as JobId)
  const said = await requester.context.say(CANCEL.contentType, CANCEL.encode({ jobs }))
  if (said === undefined) throw new ComputeError('queue_full')
  return respondJson({ asked: jobs.length })
}

/** What single machines gave for these is computed by others. */
export async function challenge(demand: string, body: Uint8Array, requester: Requester): Promise<Response> {
  const all = jobsOf(demand, requester)
  const { jobs: places } = read(body, CHALLENGED)
  const jobs = places.map(at => {
    const found = all[at]
    if (found === undefined) throw new ComputeError('job_unknown', { job: `${demand}:${at}` })
    return found.job as JobId
  })
  for (let at = 0; at < jobs.length; at += MOST_WORDS) {
    const part = jobs.slice(at, at + MOST_WORDS)
    const said = await requester.context.say(CHALLENGE.contentType, CHALLENGE.encode({ jobs: part }))
    if (said === undefined) throw new ComputeError('queue_full')
  }
  requester.context.info('asked to have results checked', { demand, jobs: jobs.length })
  return respondJson({ asked: jobs.length })
}

export async function bodyOf(request: Request, most: number): Promise<Uint8Array> {
  return readBody(request, most).catch((error: unknown) => {
    if (error instanceof RequestError) throw new ComputeError('blob_too_long', { most })
    throw error
  })
}
