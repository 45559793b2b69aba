/**
 * Any sensor on this machine or its network: readings are posted as JSON to a local port, or published to a topic of a
 * local broker. SenML JSON is taken as it is; other JSON is mapped, field by field, to names and units.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listen } from '../../../links/listen.ts'
import { decodeSenmlJson, resolveSenml, type SenmlRecord } from '../../../protocol/senml/senml.ts'
import { fields as fieldsOf, optionReader, ownPort, text } from '../../kit/options.ts'
import { type Field, readFields } from '../../kit/reading/field.ts'
import { LARGEST_PAYLOAD, readPayload } from '../../kit/reading/payload.ts'
import {
  createReadings,
  READING_OPTIONS,
  type ReadingOptions,
  type Readings,
} from '../../kit/reading/readings.ts'
import { type DriverContext, defineDriver, portOf } from '../../kit/service.ts'
import { aborted, hearTopics } from '../mqtt/hear-topics.ts'

interface LocalOptions extends ReadingOptions {
  readonly source: { readonly port: number } | { readonly broker: string; readonly topic: string }
}

const readPort = optionReader(fieldsOf({ port: ownPort, ...READING_OPTIONS }))
const readTopic = optionReader(fieldsOf({ broker: text, topic: text, ...READING_OPTIONS }))
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
      const { port, ...reading } = readPort(raw)
      return { source: { port }, ...reading }
    }
    const { broker, topic, ...reading } = readTopic(raw)
    return { source: { broker, topic }, ...reading }
  },
  async run(options, context) {
    const { source } = options
    const readings = createReadings(options, context)
    if ('port' in source) await serve(source.port, readings, context)
    else await hearTopics({ broker: source.broker, topics: [source.topic] }, readings, context)
    readings.stop()
  },
})

/** Bound to this machine alone. 204 once the reading is durable; 400 with the reason; 503 when the queue is full. */
async function serve(port: number, readings: Readings, context: DriverContext): Promise<void> {
  const server = createServer((request, response) => void answer(request, response, readings))
  const onTrouble = (error: Error) => context.warn('a reading was not let in', { problem: error.message })
  const bound = await listen(server, { port, onTrouble })
  context.warn('listening for readings', { port: bound.port })
  await aborted(context.signal)
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
}

async function answer(request: IncomingMessage, response: ServerResponse, readings: Readings): Promise<void> {
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
      if (body.length > LARGEST_PAYLOAD) return void say(413, `at most ${LARGEST_PAYLOAD} characters`)
    }
    const outcome = await readings.take({ value: readPayload(body), coming: 'live', of: 'local' })
    say(
      outcome === 'full' ? 503 : 204,
      outcome === 'full' ? 'the queue is full; send the reading again later' : undefined,
    )
  } catch (error) {
    say(400, error instanceof Error ? error.message : 'not a reading')
  }
}

/**
 * The records of one body, those without a time of now.
 * @throws {Error} saying what is wrong with the reading.
 * @example readBody('{"t":21.5}', [{ path: 't', name: 'temperature', unit: 'Cel' }], 5_000) // → [{ bt: 5, n: 'temperature', u: 'Cel', v: 21.5 }]
 */
export function readBody(body: string, list: readonly Field[], nowMs: number): readonly SenmlRecord[] {
  if (list.length > 0) {
    const { records, problems } = readFields(readPayload(body), list)
    if (records.length === 0) throw new Error(`none of the fields is a number: ${problems.join(', ')}`)
    return records.map((record, index) => (index === 0 ? { bt: nowMs / 1000, ...record } : record))
  }
  const pack = decodeSenmlJson(body)
  const timed = pack.some(({ bt, t }) => bt !== undefined || t !== undefined)
  const [first, ...rest] = pack
  const records = timed ? pack : [{ ...first, bt: nowMs / 1000 }, ...rest]
  resolveSenml(records)
  return records
}
