/**
 * Whoever has work done, at its own machine: what machines fetch and bring, by name, for anybody who knows the name; and a way in for the
 * command line beside it, with a secret of its own.
 *
 *   GET  /blobs/ID          a program or an input
 *   PUT  /blobs/ID          a result that one of its jobs has
 *   PUT  /results/DEMAND/N  what a machine sealed, before it is opened: it is signed for
 *   POST /scan/secret       what machines that scan for a job seal with
 *   POST /-/blobs           bytes in, their name out
 *   POST /-/jobs            a demand
 *   GET  /-/jobs            all demands; /-/jobs/DEMAND: its jobs, each with its machines
 *   GET  /-/asked/DEMAND    what was asked for with it
 *   POST /-/retry/DEMAND    asks again for what it gave nothing for
 *   POST /-/cancel/DEMAND   takes back what no machine was asked for yet
 *   POST, GET, DELETE /-/schedules  what is asked for again and again
 *   POST, GET /-/trainings  a model that owners train, and how far all are
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { join } from 'node:path'
import type { Context } from 'hono'
import * as v from 'valibot'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { createApp } from '../../../../links/http/app.ts'
import { inPath } from '../../../../links/http/questions.ts'
import { RequestError } from '../../../../links/http/request-error.ts'
import { respondBytes, respondJson, respondProblem } from '../../../../links/http/respond.ts'
import { type Route, route } from '../../../../links/http/route.ts'
import { serveHttp } from '../../../../links/http/serve.ts'
import { pause } from '../../../../links/pause.ts'
import { nameOf } from '../../messages/content-name.ts'
import { readComputeView } from '../../messages/view.ts'
import { MOST_BLOB, openBlobStore } from '../blob-store.ts'
import { ComputeError, type ComputeErrorCode, causeOf } from '../compute-error.ts'
import { openBroughtBook } from './brought.ts'
import type { RequesterOptions } from './compute-requester.ts'
import { createReceipts } from './receipts.ts'
import { openRentBook } from './rent-book.ts'
import {
  ask,
  askAs,
  bodyOf,
  cancel,
  challenge,
  ITS_RESULT,
  jobsOf,
  look,
  openForOthers,
  type Requester,
  readTorn,
  retry,
  signAgain,
  takeBrought,
} from './requester.ts'
import { secretRoutes } from './scan-secrets.ts'
import { openScheduleBook, type ScheduleBook } from './schedules.ts'
import { openTrainingShelf, type TrainingShelf } from './trainings.ts'

const WAITS = { requestMs: 0, keepAliveMs: 60_000, stopMs: 0 }
const SECRET = v.object({ secret: v.pipe(v.string(), v.nonEmpty()) })
const MOST_ASK = 65_536
const BYTES = 'application/octet-stream'
/** Machines may be pages of any node: what is given and taken hangs on names and seals, not on who asks. Never for the command line’s. */
const FOR_PAGES = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, PUT',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '86400',
}
const BLOB = { id: inPath(v.string(), 'SHA-256 of its bytes.') } as const
const ITS_DEMAND = { demand: inPath(v.string(), 'The message that asked.') } as const

export async function runRequester(options: RequesterOptions, context: ServiceContext): Promise<void> {
  const { dataDir, signal, node, subject } = context
  const torn = readTorn(context.recall())
  const requester: Requester = {
    context,
    torn,
    asking: Promise.resolve(),
    blobs: openBlobStore(join(dataDir, 'blobs')),
    book: openRentBook(join(dataDir, 'rented'), torn),
    secret: await readSecret(join(dataDir, 'rent.json')),
    receipts: createReceipts(context),
    brought: await openBroughtBook(join(dataDir, 'brought')),
    opened: new Set(),
  }
  const shelf = await openTrainingShelf(context, bodyOf)
  const schedules = await openScheduleBook(context, bodyOf)
  const app = appOf(requester, shelf, schedules)
  const onTrouble = (error: Error) => context.warn('nobody was let in', { problem: error.message })
  const server = await serveHttp(app, options, onTrouble, WAITS)
  context.info('renting for this machine', { port: server.port, demands: requester.book.demands().length })
  const outage = logOutage(
    context,
    'the network does not say how far jobs are',
    'the network says again how far jobs are',
  )
  const { blobs, book, receipts } = requester
  let isFirst = true
  try {
    for (; !signal.aborted; await pause(options.everyMs, signal))
      await node
        .getDeviceState(subject)
        .then(async ({ state }) => {
          const view = readComputeView(state)
          await book.note(view.jobs, blobs.has)
          await shelf.note(state)
          if (isFirst) signAgain(view, requester)
          isFirst = false
          await receipts.flush()
          await openForOthers(view, requester)
          await schedules.tick(what => askAs(what, requester))
        })
        .then(outage.worked, (error: unknown) => signal.aborted || outage.failed(error))
  } finally {
    await server.stop()
  }
}

function appOf(requester: Requester, shelf: TrainingShelf, schedules: ScheduleBook) {
  return createApp({
    routes: routesOf(requester, [...shelf.routes, ...schedules.routes]),
    refuse: error => refuse(error, requester.context),
    async before(asked, next) {
      const { path, method } = asked.req
      if (path.startsWith('/-/')) {
        needSecret(asked.req.header('authorization') ?? '', requester.secret)
        return next()
      }
      if (method === 'OPTIONS') return new Response(null, { status: 204, headers: FOR_PAGES })
      await next()
      // There is no answer before.
      for (const [name, value] of Object.entries(FOR_PAGES)) asked.res.headers.set(name, value)
      return undefined
    },
    otherwise({ req: { method, path } }) {
      throw new ComputeError('method_unknown', { method, path: path.slice(0, 200) })
    },
  })
}

async function readSecret(path: string): Promise<string> {
  const known = await readJsonFile(path, SECRET, { hint: 'Remove it: a new one is made at the next start.' })
  if (known !== undefined) return known.secret
  const secret = randomBytes(30).toString('base64url')
  await writeAtomically(path, `${JSON.stringify({ secret })}\n`)
  return secret
}

function needSecret(header: string, secret: string): void {
  const [given, wanted] = [Buffer.from(header), Buffer.from(`Bearer ${secret}`)]
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new ComputeError('requester_token_wrong')
}

const JSON_ANSWER = {
  contentType: 'application/json',
  description: 'As described in messages/requester-answers.ts',
} as const

function routesOf(
  requester: Requester,
  routes: readonly Route<ComputeErrorCode>[],
): readonly Route<ComputeErrorCode>[] {
  return [
    ...blobRoutes(requester),
    ...jobRoutes(requester),
    ...laterRoutes(requester),
    ...secretRoutes(requester),
    ...routes,
  ]
}

/** All of it where it is not asked for as machines ask. */
function respondFrom(bytes: Uint8Array, range = ''): Response {
  const from = Number(/^bytes=(\d{1,15})-$/.exec(range)?.[1] ?? 0)
  const whole = respondBytes(bytes.subarray(from < bytes.length ? from : 0), BYTES, true)
  if (from === 0 || from >= bytes.length) return whole
  const headers = new Headers(whole.headers)
  headers.set('content-range', `bytes ${from}-${bytes.length - 1}/${bytes.length}`)
  return new Response(whole.body, { status: 206, headers })
}

function blobRoutes(requester: Requester): readonly Route<ComputeErrorCode>[] {
  const { blobs } = requester
  return [
    route({
      method: 'GET',
      path: '/blobs/:id',
      summary: 'A program or an input; from a byte on, where a line broke off (range: bytes=N-).',
      asks: BLOB,
      answer: { contentType: BYTES, description: 'Its bytes' },
      problems: ['blob_unknown'],
      handle: async ({ id }, { req }) => respondFrom(await blobs.read(id), req.header('range')),
    }),
    route({
      method: 'PUT',
      path: '/blobs/:id',
      summary: 'A result that a job has.',
      asks: BLOB,
      body: { contentType: BYTES, description: 'Its bytes' },
      answer: { contentType: BYTES, description: 'Nothing: 204' },
      problems: ['blob_not_asked', 'blob_differs', 'blob_too_long'],
      handle: ({ id }, asked) => takeResult(id, asked, requester),
    }),
    route({
      method: 'PUT',
      path: '/results/:demand/:index',
      summary: 'What a machine sealed, before it is opened.',
      asks: ITS_RESULT,
      body: { contentType: BYTES, description: 'Its bytes' },
      answer: { contentType: BYTES, description: 'Nothing: 204. It is signed for.' },
      problems: ['job_unknown', 'result_not_sealed', 'blob_too_long', 'node_unreachable'],
      handle: (asked, context) => takeBrought(asked, context, requester),
    }),
    route({
      method: 'POST',
      path: '/-/blobs',
      summary: 'Keeps bytes under their name.',
      body: { contentType: BYTES, description: 'A program or an input' },
      answer: JSON_ANSWER,
      problems: ['requester_token_wrong', 'blob_too_long'],
      handle: async (_asked, { req }) =>
        respondJson({ id: await blobs.add(await bodyOf(req.raw, MOST_BLOB)) }),
    }),
  ]
}

function jobRoutes(requester: Requester): readonly Route<ComputeErrorCode>[] {
  const { book } = requester
  return [
    route({
      method: 'POST',
      path: '/-/jobs',
      summary: 'Asks for work.',
      body: { contentType: 'application/json', description: 'What is asked' },
      answer: JSON_ANSWER,
      problems: [
        'requester_token_wrong',
        'demand_malformed',
        'demand_under_way',
        'blob_unknown',
        'scan_refused',
        'queue_full',
      ],
      handle: async (_asked, { req }) =>
        respondJson(await ask(await bodyOf(req.raw, MOST_ASK), requester), 201),
    }),
    route({
      method: 'GET',
      path: '/-/jobs',
      summary: 'Every demand.',
      answer: JSON_ANSWER,
      problems: ['requester_token_wrong'],
      handle: () => respondJson(book.demands()),
    }),
    route({
      method: 'GET',
      path: '/-/jobs/:demand',
      summary: 'How far the jobs of a demand are.',
      asks: ITS_DEMAND,
      answer: JSON_ANSWER,
      problems: ['requester_token_wrong', 'job_unknown'],
      handle: ({ demand }) => respondJson(jobsOf(demand, requester)),
    }),
  ]
}

/** Of what was asked for before. */
function laterRoutes(requester: Requester): readonly Route<ComputeErrorCode>[] {
  const { book } = requester
  return [
    route({
      method: 'GET',
      path: '/-/asked/:demand',
      summary: 'What was asked for with a demand; null where that is not kept.',
      asks: ITS_DEMAND,
      answer: JSON_ANSWER,
      problems: ['requester_token_wrong', 'job_unknown'],
      handle({ demand }) {
        jobsOf(demand, requester)
        return respondJson(book.askOf(demand) ?? null)
      },
    }),
    route({
      method: 'POST',
      path: '/-/retry/:demand',
      summary: 'Asks again for what a demand gave nothing for.',
      asks: ITS_DEMAND,
      body: { contentType: 'application/json', description: 'A key, and terms that are others' },
      answer: JSON_ANSWER,
      problems: [
        'requester_token_wrong',
        'demand_malformed',
        'job_unknown',
        'nothing_missing',
        'fails_again',
        'terms_unknown',
        'demand_under_way',
        'queue_full',
      ],
      handle: async ({ demand }, { req }) =>
        respondJson(await retry(demand, await bodyOf(req.raw, MOST_ASK), requester), 201),
    }),
    route({
      method: 'POST',
      path: '/-/cancel/:demand',
      summary: 'Takes back what no machine was asked for yet.',
      asks: ITS_DEMAND,
      answer: JSON_ANSWER,
      problems: ['requester_token_wrong', 'job_unknown', 'queue_full'],
      handle: ({ demand }) => cancel(demand, requester),
    }),
    route({
      method: 'POST',
      path: '/-/challenge/:demand',
      summary: 'Has what single machines gave checked by others.',
      asks: ITS_DEMAND,
      body: { contentType: 'application/json', description: 'The jobs’ places in it' },
      answer: JSON_ANSWER,
      problems: ['requester_token_wrong', 'demand_malformed', 'job_unknown', 'queue_full'],
      handle: async ({ demand }, { req }) => challenge(demand, await bodyOf(req.raw, MOST_ASK), requester),
    }),
  ]
}

async function takeResult(
  id: string,
  { req }: Context,
  { blobs, book, context }: Requester,
): Promise<Response> {
  if (!blobs.has(id)) {
    if (!book.hasResult(id)) await look(context, blobs, book)
    if (!book.hasResult(id)) throw new ComputeError('blob_not_asked', { id: id.slice(0, 80) })
    const bytes = await bodyOf(req.raw, MOST_BLOB)
    if (nameOf(bytes) !== id) throw new ComputeError('blob_differs', { id })
    await blobs.add(bytes)
  }
  return new Response(null, { status: 204 })
}

function refuse(error: unknown, { warn }: ServiceContext): Response {
  const problem = (status: number, code: string, detail: string, facts = {}) =>
    respondProblem({
      type: `urn:cairn:problem:${code}`,
      title: detail,
      status,
      code,
      detail,
      facts,
      hint: '',
    })
  if (error instanceof ComputeError) return problem(error.status, error.code, error.message, error.facts)
  if (error instanceof RequestError) return problem(400, error.code, error.message, error.facts)
  warn('a request failed', { problem: causeOf(error) })
  return problem(500, 'failed', 'The requester failed. Its log says how.')
}
