/**
 * Devices that bring their readings themselves, over HTTP on the local network: weather stations with a custom server (Ecowitt, the
 * protocol of Weather Underground), air sensors (Sensor.Community's own API), LoRaWAN servers (ChirpStack, The Things Stack). A form, an
 * address with names and values, or JSON.
 *
 * Whoever reaches the port could bring readings, so the configuration may name what only the device knows: a path, names and values
 * that have to be among what it brings, or a header.
 */
import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import * as v from 'valibot'
import { listen } from '../../../links/listen.ts'
import { fields, maybe, optionReader, ownPort, text, unlessSaid } from '../../kit/options.ts'
import { readForm, readPayload } from '../../kit/reading/payload.ts'
import {
  createReadings,
  READING_OPTIONS,
  type ReadingOptions,
  type Readings,
} from '../../kit/reading/readings.ts'
import { defineDriver } from '../../kit/service.ts'
import { aborted } from '../mqtt/hear-topics.ts'
import { readBounded, TooLong } from './read-bounded.ts'

interface ReceiveOptions extends ReadingOptions {
  readonly port: number
  readonly host: string
  readonly path?: string
  readonly require: Readonly<Record<string, string>>
  readonly header: Readonly<Record<string, string>>
  /** What a device wants to hear. */
  readonly answer: string
}

const [TIMEOUT_MS, MOST_CONNECTIONS] = [10_000, 64]
const PAIRS = unlessSaid(v.record(v.string(), v.string(), 'names and values are needed'), {})

export const receive = defineDriver<ReceiveOptions>({
  kind: 'receiver',
  readOptions: optionReader(
    fields({
      port: ownPort,
      host: unlessSaid(text, '0.0.0.0'),
      path: maybe(v.pipe(text, v.startsWith('/', 'a path begins with /'))),
      require: PAIRS,
      header: PAIRS,
      answer: unlessSaid(v.string('text is needed'), ''),
      ...READING_OPTIONS,
    }),
  ),
  async run(options, context) {
    const readings = createReadings(options, context)
    const warn = (problem: string) => context.warn('a reading was not let in', { problem })
    const server = createServer(
      (request, response) => void answer(request, response, options, readings, warn),
    )
    server.maxConnections = MOST_CONNECTIONS
    server.requestTimeout = TIMEOUT_MS
    server.headersTimeout = TIMEOUT_MS
    const { port, host } = options
    const bound = await listen(server, { port, host, onTrouble: error => warn(error.message) })
    context.info('listening for a device', { port: bound.port })
    await aborted(context.signal)
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
    readings.stop()
  },
})

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: ReceiveOptions,
  readings: Readings,
  warn: (problem: string) => void,
): Promise<void> {
  const say = (status: number, body: string) => {
    if (response.headersSent || response.destroyed) return
    response.writeHead(status, { 'content-type': 'text/plain' }).end(body)
  }
  try {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://here')
    if (options.path !== undefined && !isSame(pathname, options.path)) return void say(404, 'nothing is here')
    if (!Object.entries(options.header).every(([name, value]) => isSame(headerOf(request, name), value)))
      return void say(401, 'this is not the device that the agent waits for')
    const body = request.method === 'GET' ? '' : await readBounded(request)
    const value = broughtBy(body, searchParams)
    if (!knows(value, searchParams, options.require)) {
      warn('it does not know what only the device knows')
      return void say(401, 'this is not the device that the agent waits for')
    }
    const outcome = await readings.take({ value, coming: 'live', of: 'receiver' })
    say(outcome === 'full' ? 503 : 200, outcome === 'full' ? 'the queue is full' : options.answer)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    warn(problem)
    say(error instanceof TooLong ? 413 : 400, problem)
  }
}

/** JSON where it is some; else a form, and what stands in the address. */
function broughtBy(body: string, address: URLSearchParams): unknown {
  if (/^\s*[[{]/.test(body)) return readPayload(body)
  return { ...readForm(address.toString()), ...readForm(body) }
}

function knows(value: unknown, address: URLSearchParams, needed: Readonly<Record<string, string>>): boolean {
  return Object.entries(needed).every(([name, right]) => {
    const own = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    const said = own ? (value as Record<string, unknown>)[name] : address.get(name)
    return isSame(typeof said === 'string' ? said : '', right)
  })
}

function headerOf(request: IncomingMessage, name: string): string {
  const said = request.headers[name.toLowerCase()]
  return typeof said === 'string' ? said : ''
}

function isSame(said: string, right: string): boolean {
  const [a, b] = [Buffer.from(said), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
