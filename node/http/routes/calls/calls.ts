/**
 * Calls to devices that cannot listen (node/calls/switchboard.ts): `/v1/calls/ID/…` reaches the page that proved the key of ID here, as if it were a server of
 * its own. What it answers is data of a stranger, and is never shown as a page of this node.
 */
import * as v from 'valibot'
import { inPath } from '../../../../links/http/questions.ts'
import { readBody } from '../../../../links/http/read-body.ts'
import { invalid } from '../../../../links/http/request-error.ts'
import { jsonRoute, route } from '../../../../links/http/route.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { Call, CallAnswer, Switchboard } from '../../../calls/switchboard.ts'
import { NodeError } from '../../../errors.ts'
import { DEVICE, subjectId } from '../../questions.ts'
import type { Route } from '../../route.ts'
import { senderOf } from '../../sender.ts'
import type { NodeServices } from '../../services.ts'
import { findDevice } from '../find-device.ts'

const [MOST_BODY, MOST_PROOF, MOST_PATH, MOST_ANSWERS] = [20_000, 4_000, 200, 32]
const [JSON_TYPE, LEAST_STATUS, MOST_STATUS] = ['application/json', 200, 599]
const text = v.pipe(v.string(), v.maxLength(MOST_BODY))
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const PROVED = v.strictObject({ subject: subjectId, proof: v.pipe(v.string(), v.maxLength(MOST_PROOF)) })
const ANSWERS = v.strictObject({
  answers: v.pipe(
    v.array(
      v.strictObject({
        call: whole,
        status: v.pipe(whole, v.minValue(LEAST_STATUS), v.maxValue(MOST_STATUS)),
        body: text,
      }),
    ),
    v.maxLength(MOST_ANSWERS),
  ),
})
const HELLO = v.object({ network: v.string(), node: v.string(), nowMs: v.number(), windowMs: v.number() })
const CALLS = v.object({
  calls: v.array(
    v.object({ call: v.number(), method: v.picklist(['GET', 'POST']), path: v.string(), body: v.string() }),
  ),
})

type Services = Pick<NodeServices, 'devices' | 'calls' | 'trustProxy'>

export function callRoutes(services: Services): readonly Route[] {
  return [...calledRoutes(services), callRoute('GET', services), callRoute('POST', services)]
}

/** For the device. */
function calledRoutes(services: Services): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/called',
      summary: 'For whom and when a device that waits for calls proves its key (protocol/session-proof.ts).',
      answer: { schema: HELLO, description: 'This network, node and moment' },
      problems: [],
      handle: () => services.calls.sessions.hello(),
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/called',
      summary: 'A device that cannot listen proves its key: from now on others reach it at `/v1/calls/ID/…`.',
      body: { contentType: JSON_TYPE, description: 'subject and proof', schema: PROVED },
      answer: { schema: v.object({ ticket: v.string() }), description: 'Shown as it waits' },
      problems: ['parameter_invalid', 'body_too_large', 'device_unknown', 'call_unproved', 'calls_busy'],
      async handle(_, context) {
        takeTurn(services, senderOf(context, services.trustProxy))
        const { subject, proof } = await readJson(context.req.raw, PROVED, MOST_BODY)
        await findDevice(subject, services)
        const admitted = services.calls.sessions.admit(subject, proof)
        if ('why' in admitted) throw new NodeError('call_unproved', { why: admitted.why })
        const ticket = services.calls.board.open(admitted.subject)
        if (ticket === undefined) throw new NodeError('calls_busy', { retryAfterMs: 60_000 })
        return { ticket }
      },
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/called/:id',
      summary: 'Answers what was asked, and waits up to 20 s for what is asked next.',
      asks: DEVICE,
      body: { contentType: JSON_TYPE, description: 'Answers, by the number of their call', schema: ANSWERS },
      answer: { schema: CALLS, description: 'None, or some' },
      problems: ['parameter_invalid', 'body_too_large', 'call_unproved'],
      async handle({ id }, context) {
        const ticket = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1] ?? ''
        const { answers } = await readJson(context.req.raw, ANSWERS, MOST_ANSWERS * MOST_BODY)
        const waits = services.calls.board.wait(id, ticket, answers as readonly CallAnswer[])
        if (waits === undefined) throw new NodeError('call_unproved', { why: 'the ticket is not of now' })
        return { calls: [...(await waits)] }
      },
    }),
  ]
}

const PATH = {
  path: inPath(v.pipe(v.string(), v.maxLength(MOST_PATH)), 'Of the device’s own: what is asked there.'),
}

/** For whoever calls. */
function callRoute(method: Call['method'], services: Services): Route {
  return route({
    method,
    path: '/v1/calls/:id/:path{.+}',
    summary: 'Asks a device that waits for calls at this node; its answer is its own.',
    asks: { ...DEVICE, ...PATH },
    answer: { contentType: JSON_TYPE, description: 'What the device answered, with its status' },
    problems: ['parameter_invalid', 'body_too_large', 'device_unreachable', 'calls_busy'],
    async handle({ id, path }, context) {
      takeTurn(services, senderOf(context, services.trustProxy))
      const body = method === 'GET' ? '' : textOf(await readBody(context.req.raw, MOST_BODY))
      return answerOf(id, await services.calls.board.call(id, { method, path: `/${path}`, body }))
    },
  })
}

async function readJson<Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
  most: number,
): Promise<v.InferOutput<Schema>> {
  const said = textOf(await readBody(request, most))
  try {
    return v.parse(schema, JSON.parse(said))
  } catch (error) {
    const where = error instanceof v.ValiError ? v.getDotPath(error.issues[0]) : null
    throw invalid(where ?? 'body', said.slice(0, 40), 'JSON as described')
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function answerOf(device: SubjectId, said: Awaited<ReturnType<Switchboard['call']>>): Response {
  if (said === 'busy') throw new NodeError('calls_busy', { retryAfterMs: 1_000 })
  if (typeof said === 'string') throw new NodeError('device_unreachable', { device, why: said })
  // It leads nowhere, and no browser takes it for a page.
  const status = said.status >= 300 && said.status < 400 ? 502 : said.status
  const isEmpty = status === 204 || status === 205
  return new Response(isEmpty ? null : said.body, {
    status,
    headers: {
      'content-type': JSON_TYPE,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    },
  })
}

function takeTurn({ calls }: Services, sender: string): void {
  const retryAfterMs = calls.take(sender)
  if (retryAfterMs > 0) throw new NodeError('calls_busy', { retryAfterMs })
}
