/** A reflector at work. */
import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import * as v from 'valibot'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { createApp } from '../../../../links/http/app.ts'
import { openToPages } from '../../../../links/http/open-to-pages.ts'
import { inPath } from '../../../../links/http/questions.ts'
import { readBody } from '../../../../links/http/read-body.ts'
import { RequestError } from '../../../../links/http/request-error.ts'
import { respondProblem } from '../../../../links/http/respond.ts'
import { jsonRoute, type Route, route } from '../../../../links/http/route.ts'
import { serveHttp } from '../../../../links/http/serve.ts'
import { pause } from '../../../../links/pause.ts'
import { OperatingError } from '../../../../protocol/operating-error.ts'
import { REFLECTED } from '../../messages/reflected.ts'
import { PROOF_HEADER, TOKEN_BYTES } from '../../messages/test-way.ts'
import { SIGNAL_ERRORS, SignalError, type SignalErrorCode } from '../signal-error.ts'
import { createAdmit } from './admit.ts'
import type { ReflectorOptions } from './reflector.ts'
import { TestsBook } from './tests-book.ts'

const [MOST_ASKED, CHUNK, WAITS] = [1_000, 65_536, { stopMs: 500, requestMs: 60_000, silenceMs: 20_000 }]
const HEX = v.pipe(v.string(), v.regex(/^([0-9a-f]{32})?$/, '32 hex digits'))
const test = inPath(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, '32 hex digits')), 'The test’s number.')
const GRANTED = v.object({
  test: v.string(),
  at: v.number(),
  downBytes: v.number(),
  upBytes: v.number(),
  pings: v.number(),
})
const SEEN = v.object({
  downMs: v.number(),
  upMs: v.number(),
  rtt: v.number(),
  rttMost: v.number(),
  jitter: v.number(),
})
const NOTHING = v.object({})
export async function runReflector(options: ReflectorOptions, context: ServiceContext): Promise<void> {
  const { node, signal, subject, network, speed } = context
  const book = new TestsBook(
    options,
    () => performance.now(),
    () => randomBytes(16).toString('hex'),
  )
  const admit = createAdmit({
    reflector: subject,
    network,
    speed,
    nowMs: () => context.nowMs(),
    modelOf: async id => (await node.getDevice(id)).model,
  })
  const app = createApp({
    routes: [openRoute(book, admit, context), ...wayRoutes(book, options), endRoute(book, context)],
    refuse: error => refuse(error, context),
    before: openToPages(PROOF_HEADER),
  })
  const onTrouble = (error: Error) => context.warn('nobody was let in', { problem: error.message })
  const server = await serveHttp(app, options, onTrouble, WAITS)
  context.info('tests of the way are answered', { port: server.port })
  try {
    while (!signal.aborted) await pause(60_000, signal)
  } finally {
    await server.stop()
  }
}

function openRoute(book: TestsBook, admit: ReturnType<typeof createAdmit>, context: ServiceContext): Route {
  return jsonRoute({
    method: 'POST',
    path: '/v1/tests',
    summary: 'A device that proves its key is granted a test of its way.',
    answer: { schema: GRANTED, description: 'Its number, and what will be moved.' },
    problems: Object.keys(SIGNAL_ERRORS) as SignalErrorCode[],
    async handle(_, { req }) {
      const body = await readBody(req.raw, MOST_ASKED)
      const of = await admit(req.header(PROOF_HEADER), body)
      return granted(book.open(of, context.nowMs()))
    },
  })
}

/** Round trips, down, and up. */
function wayRoutes(book: TestsBook, { downBytes, upBytes }: ReflectorOptions): readonly Route[] {
  return [
    jsonRoute({
      method: 'POST',
      path: '/v1/tests/:test/pings',
      summary: 'A round trip: it shows the nonce of the answer before.',
      asks: { test },
      answer: { schema: v.object({ nonce: v.string() }), description: 'The next nonce.' },
      problems: ['test_unknown', 'test_order'],
      async handle(asked, { req }) {
        const { nonce } = await read(req, v.object({ nonce: HEX }))
        return { nonce: granted(book.ping(asked.test, nonce)) }
      },
    }),
    route({
      method: 'GET',
      path: '/v1/tests/:test/down',
      summary: 'Bytes down; the last of them are a token.',
      asks: { test },
      answer: { contentType: 'application/octet-stream', description: 'Bytes of chance.' },
      problems: ['test_unknown', 'test_order'],
      handle: asked => respondDown(granted(book.down(asked.test)), downBytes),
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/tests/:test/down',
      summary: 'All bytes are there: it shows the token.',
      asks: { test },
      answer: { schema: NOTHING, description: 'Seen.' },
      problems: ['test_unknown', 'test_order'],
      async handle(asked, { req }) {
        const { token } = await read(req, v.object({ token: HEX }))
        granted(book.token(asked.test, token))
        return {}
      },
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/tests/:test/up',
      summary: 'Bytes up.',
      asks: { test },
      answer: { schema: NOTHING, description: 'Seen.' },
      problems: ['test_unknown', 'test_order'],
      async handle(asked, { req }) {
        granted(book.up(asked.test))
        const [count, ms] = await countBody(req.raw, upBytes)
        book.came(asked.test, count, ms)
        return {}
      },
    }),
  ]
}

function endRoute(book: TestsBook, context: ServiceContext): Route {
  return jsonRoute({
    method: 'POST',
    path: '/v1/tests/:test/end',
    summary: 'The test is over: what the reflector saw is signed.',
    asks: { test },
    answer: { schema: SEEN, description: 'What it saw.' },
    problems: ['test_unknown', 'test_order'],
    async handle(asked) {
      const seen = granted(book.end(asked.test))
      if ((await context.say(REFLECTED.contentType, REFLECTED.encode(seen))) === undefined)
        throw new SignalError('reflector_busy')
      const { downMs, upMs, rtt, rttMost, jitter } = seen
      return { downMs, upMs, rtt, rttMost, jitter }
    },
  })
}

/** Bytes of chance, so that nothing on the way makes them fewer; the token comes last. */
function respondDown(token: string, downBytes: number): Response {
  const chunk = randomBytes(CHUNK)
  let left = downBytes - TOKEN_BYTES
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left > 0) {
        const part = chunk.subarray(0, Math.min(CHUNK, left))
        left -= part.length
        // Each chunk differs from the one before.
        chunk.writeUInt32LE(left, 0)
        controller.enqueue(new Uint8Array(part))
        return
      }
      controller.enqueue(new Uint8Array(Buffer.from(token, 'hex')))
      controller.close()
    },
  })
  const headers = {
    'content-type': 'application/octet-stream',
    'content-length': String(downBytes),
    'cache-control': 'no-store, no-transform',
  }
  return new Response(body, { headers })
}

/** Bytes from the first to the last of them, and how long that took; no more than was granted. */
async function countBody(request: Request, most: number): Promise<readonly [bytes: number, ms: number]> {
  let bytes = 0
  const startMs = performance.now()
  const reader = request.body?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done || value === undefined) return [bytes, performance.now() - startMs]
    bytes += value.length
    if (bytes > most) {
      await reader?.cancel()
      throw new RequestError('body_too_large', { most })
    }
  }
}

async function read<Schema extends v.GenericSchema>(req: Context['req'], schema: Schema) {
  const said = parseJson(Buffer.from(await readBody(req.raw, MOST_ASKED)).toString('utf8'), schema)
  if ('fault' in said)
    throw new RequestError('parameter_invalid', { name: said.fault.place, right: said.fault.right })
  return said.value
}

/** @throws {SignalError} where it was refused */
function granted<Answer>(answer: Answer): Exclude<Answer, SignalErrorCode> {
  if (typeof answer === 'string' && Object.hasOwn(SIGNAL_ERRORS, answer))
    throw new SignalError(answer as SignalErrorCode)
  return answer as Exclude<Answer, SignalErrorCode>
}

function refuse(error: unknown, context: ServiceContext): Response {
  const known = error instanceof OperatingError ? error : undefined
  if (known === undefined) context.warn('a request failed', { problem: String(error) })
  const status = error instanceof SignalError ? error.status : error instanceof RequestError ? 400 : 500
  const { code, message, facts, hint } = known ?? {
    code: 'failed',
    message: 'The reflector failed. Its log says how.',
    facts: {},
    hint: '',
  }
  const problem = {
    type: `urn:cairn:problem:${code}`,
    title: message,
    status,
    code,
    detail: message,
    facts,
    hint,
  }
  return respondProblem(problem)
}
