/** Of a relay's door what an origin answers: `POST /probes` for a test, `GET /probes/TEST` for its body, `POST /probes/TEST` with what came of it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import * as v from 'valibot'
import { parseJson } from '../../../../disk/json-file.ts'
import type { Gate } from '../consumer/gate.ts'
import { PROOF_HEADER } from '../proof-header.ts'
import type { ProbeDesk } from './probe-desk.ts'

export const PROBE_ASK = v.object({ draw: v.pipe(v.number(), v.safeInteger()), relay: v.string() })
export const PROBE_TEST = v.object({ test: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)), bytes: v.number() })
const SHOWN = v.object({ hash: v.pipe(v.string(), v.maxLength(64)) })
const PATH = /^\/probes(?:\/([0-9a-f]{32}))?$/

interface Parts {
  readonly desk: ProbeDesk
  readonly gate: Gate
}

export const isProbePath = (url: string | undefined) => PATH.test(url ?? '')

/** @param body of the question, read already */
export async function answerProbe(
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
  { desk, gate }: Parts,
): Promise<void> {
  const say = (status: number, said: object) =>
    void response
      .writeHead(status, { 'content-type': 'application/json', connection: 'close' })
      .end(JSON.stringify(said))
  const [, test] = PATH.exec(url ?? '') ?? []
  if (test === undefined && method === 'POST') {
    const asked = parseJson(body.toString('utf8'), PROBE_ASK)
    const admitted = await gate.admit(String(headers[PROOF_HEADER] ?? ''), body)
    if ('fault' in asked || typeof admitted === 'string') return say(400, { error: 'probe_refused' })
    const granted = desk.ask(admitted.gateway, asked.value.draw, asked.value.relay)
    return granted === undefined ? say(404, { error: 'probe_not_asked' }) : say(200, granted)
  }
  if (test !== undefined && method === 'POST') {
    const read = parseJson(body.toString('utf8'), SHOWN)
    const isSigned = !('fault' in read) && (await desk.shown(test, read.value.hash))
    return isSigned ? say(200, {}) : say(404, { error: 'probe_unknown' })
  }
  const bytes = test === undefined || method !== 'GET' ? undefined : desk.bodyOf(test)
  if (bytes === undefined) return say(404, { error: 'probe_unknown' })
  response
    .writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-length': String(bytes.length),
      connection: 'close',
    })
    .end(bytes)
}
