/**
 * Any sensor on this machine or its network: readings are posted as JSON to a local port, or published to a topic of a
 * local broker. SenML JSON is taken as it is; other JSON is mapped, field by field, to names and units.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect } from 'mqtt'
import { listen } from '../../../links/listen.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { decodeSenmlJson, resolveSenml, type SenmlRecord } from '../../../protocol/senml/senml.ts'
import { logOutage } from '../../kit/log-outage.ts'
import { fields as fieldsOf, listOf, optionReader, ownPort, text, unlessSaid } from '../../kit/options.ts'
import { type DriverContext, defineDriver, portOf } from '../../kit/service.ts'

interface Field {
  /** Dotted path into the JSON. */
  readonly path: string
  readonly name: string
  readonly unit: string
}

interface LocalOptions {
  readonly source: { readonly port: number } | { readonly broker: string; readonly topic: string }
  readonly fields: readonly Field[]
}

const FIELDS = unlessSaid(listOf(fieldsOf({ path: text, name: text, unit: text })), [])
const readPort = optionReader(fieldsOf({ port: ownPort, fields: FIELDS }))
const readTopic = optionReader(fieldsOf({ broker: text, topic: text, fields: FIELDS }))
const LARGEST = 65_536
const PORT = 8125

export const local = defineDriver<LocalOptions>({
  kind: 'local',
  short: {
    word: 'local',
    forms: ['local:PORT'],
    read(where) {
      const port = portOf(where[0], PORT)
      if (port === undefined || where.length > 1) return undefined
      return {
        options: { port, fields: [] },
        hint: `curl -d '[{"n":"temperature","u":"Cel","v":21.5}]' http://127.0.0.1:${port}`,
      }
    },
  },
  readOptions(raw) {
    if (raw['broker'] === undefined) {
      const { port, fields } = readPort(raw)
      return { source: { port }, fields }
    }
    const { broker, topic, fields } = readTopic(raw)
    return { source: { broker, topic }, fields }
  },
  run: ({ source, fields }, context) =>
    'port' in source ? serve(source.port, fields, context) : subscribe(source, fields, context),
})

/** Bound to this machine alone. 204 once the reading is durable; 400 with the reason; 503 when the queue is full. */
async function serve(port: number, fields: readonly Field[], context: DriverContext): Promise<void> {
  const server = createServer((request, response) => void answer(request, response, fields, context))
  const onTrouble = (error: Error) => context.warn('a reading was not let in', { problem: error.message })
  const bound = await listen(server, { port, onTrouble })
  context.warn('listening for readings', { port: bound.port })
  await aborted(context.signal)
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  fields: readonly Field[],
  context: DriverContext,
): Promise<void> {
  const say = (status: number, problem?: string) => {
    // Whoever has hung up hears nothing more, and what was said already is not said again.
    if (response.headersSent || response.destroyed) return
    response.writeHead(status, { 'content-type': 'text/plain' }).end(problem)
  }
  try {
    if (request.method !== 'POST') return void say(405, 'POST a JSON reading')
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) {
      body += chunk
      if (body.length > LARGEST) return void say(413, `at most ${LARGEST} characters`)
    }
    const records = readBody(body, fields, context.nowMs())
    const taken = await context.take({ timeMs: context.nowMs(), records })
    say(taken ? 204 : 503, taken ? undefined : 'the queue is full; send the reading again later')
  } catch (error) {
    say(400, error instanceof Error ? error.message : 'not a reading')
  }
}

/** A broker that is away, also at the start, is waited for. */
async function subscribe(
  { broker, topic }: { broker: string; topic: string },
  fields: readonly Field[],
  context: DriverContext,
): Promise<void> {
  const outage = logOutage(context, 'the local broker does not answer', 'the local broker answers again')
  const client = connect(broker, { clean: true, reconnectPeriod: 2_000, resubscribe: false })
  client.on('error', outage.failed)
  client.on('close', () => context.signal.aborted || outage.failed(new Error('the connection closed')))
  client.on('connect', () => {
    client.subscribe(topic, { qos: 1 }, error => {
      if (error) outage.failed(error)
      else outage.worked()
    })
  })
  client.on('message', (_topic, payload) => {
    try {
      const records = readBody(payload.toString('utf8'), fields, context.nowMs())
      context.take({ timeMs: context.nowMs(), records }).catch(() => {})
    } catch (error) {
      context.warn('a reading was not understood', {
        problem: error instanceof Error ? error.message : String(error),
      })
    }
  })
  await aborted(context.signal)
  await client.endAsync(true)
}

/** @throws {Error} saying what is wrong with the reading. */
export function readBody(text: string, fields: readonly Field[], nowMs: number): readonly SenmlRecord[] {
  if (fields.length === 0) return readSenml(text, nowMs)
  const json: unknown = JSON.parse(text)
  const records = fields.flatMap(({ path, name, unit }): SenmlRecord[] => {
    const value = path
      .split('.')
      .reduce<unknown>(
        (at, key) =>
          typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined,
        json,
      )
    return typeof value === 'number' && Number.isFinite(value) ? [{ n: name, u: unit, v: value }] : []
  })
  if (records.length === 0)
    throw new Error(`none of the fields is a number: ${fields.map(({ path }) => path).join(', ')}`)
  return records.map((record, index) => (index === 0 ? { bt: nowMs / 1000, ...record } : record))
}

/** Records without a time are of now. */
function readSenml(text: string, nowMs: number): readonly SenmlRecord[] {
  const pack = decodeSenmlJson(text)
  const timed = pack.some(({ bt, t }) => bt !== undefined || t !== undefined)
  const [first, ...rest] = pack
  const records = timed ? pack : [{ ...first, bt: nowMs / 1000 }, ...rest]
  try {
    resolveSenml(records)
  } catch (error) {
    if (error instanceof ProtocolError) throw new Error(error.message, { cause: error })
    throw error
  }
  return records
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
