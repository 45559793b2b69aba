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
import { CANCEL, DEMAND } from '../../messages/compute-messages.ts'
import { ASK, type Ask } from '../../messages/requester-answers.ts'
import type { JobId } from '../../messages/rows.ts'
import { readComputeView } from '../../messages/view.ts'
import { type BlobStore, MOST_BLOB } from '../blob-store.ts'
import { ComputeError } from '../compute-error.ts'
import { type createReceipts, judgeBrought } from './receipts.ts'
import type { RentBook, Torn } from './rent-book.ts'

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
  { blobs, book, context, receipts }: Requester,
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
  receipts.add(one)
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

const NOTE = v.object({ key: v.string(), inputs: v.array(v.string()) })

export function readTorn(note: string | undefined): Torn | undefined {
  const parsed = parseJson(note ?? '', NOTE)
  return 'value' in parsed ? parsed.value : undefined
}

export function ask(body: Uint8Array, requester: Requester) {
  const asked = requester.asking.then(() => askNow(body, requester))
  requester.asking = asked.catch(() => undefined)
  return asked
}

async function askNow(body: Uint8Array, { blobs, book, context, torn }: Requester) {
  const parsed = parseJson(new TextDecoder().decode(body), ASK)
  if (!('value' in parsed)) throw new ComputeError('demand_malformed', { ...parsed.fault })
  const asked: Ask = parsed.value
  const key = asked.key ?? randomBytes(16).toString('hex')
  const before = book.demandOf(key)
  if (before !== undefined) return { demand: before, jobs: (book.jobsOf(before) ?? []).map(({ job }) => job) }
  if (torn?.key === key) throw new ComputeError('demand_under_way', { key })
  for (const id of [asked.module, ...asked.inputs])
    if (!blobs.has(id)) throw new ComputeError('blob_unknown', { id })
  const { kind, builds, module, inputs, fuel, pages, confidence, withinMs: within, lastsMs } = asked
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
  } as const
  context.remember(JSON.stringify({ key, inputs }))
  const bytes = await context.say(DEMAND.contentType, DEMAND.encode(demand))
  if (bytes === undefined) throw new ComputeError('queue_full')
  const { id } = openMessage(bytes)
  context.info('asked for work', { demand: id, jobs: inputs.length })
  return { demand: id, jobs: await book.add(id, inputs, key) }
}

export async function cancel(demand: string, requester: Requester): Promise<Response> {
  const jobs = jobsOf(demand, requester).map(({ job }) => job as JobId)
  const said = await requester.context.say(CANCEL.contentType, CANCEL.encode({ jobs }))
  if (said === undefined) throw new ComputeError('queue_full')
  return respondJson({ asked: jobs.length })
}

export async function bodyOf(request: Request, most: number): Promise<Uint8Array> {
  return readBody(request, most).catch((error: unknown) => {
    if (error instanceof RequestError) throw new ComputeError('blob_too_long', { most })
    throw error
  })
}
