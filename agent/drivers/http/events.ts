/**
 * A device that tells its states as events over HTTP (ESPHome's web server, `/events`). What it says first of each state after a
 * connection is what it has remembered, and no measurement; what comes then is.
 */
import { reasonOf } from '../../../links/is-passing.ts'
import { pause } from '../../../links/pause.ts'
import { logOutage } from '../../kit/log-outage.ts'
import { fields, optionReader } from '../../kit/options.ts'
import { LARGEST_PAYLOAD, readPayload } from '../../kit/reading/payload.ts'
import { createReadings, READING_OPTIONS, type ReadingOptions } from '../../kit/reading/readings.ts'
import { defineDriver } from '../../kit/service.ts'
import { ADDRESS, HEADERS } from './poll.ts'
import { TooLong } from './read-bounded.ts'

interface EventOptions extends ReadingOptions {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

const [AGAIN_MS, MOST_STATES] = [2_000, 1_000]

export const events = defineDriver<EventOptions>({
  kind: 'events',
  readOptions: optionReader(fields({ url: ADDRESS, headers: HEADERS, ...READING_OPTIONS })),
  async run({ url, headers, ...options }, context) {
    const readings = createReadings(options, context)
    const outage = logOutage(context, 'the device does not answer', 'the device answers again')
    const wanted = new Set(options.fields.map(({ of }) => of))
    while (!context.signal.aborted) {
      const heard = new Set<string>()
      try {
        await hear(url, headers, context.signal, data => {
          outage.worked()
          const value = readPayload(data)
          const of = idOf(value)
          if (of === undefined || !wanted.has(of) || heard.size > MOST_STATES) return
          readings.hear({ value, coming: heard.has(of) ? 'live' : 'kept', of })
          heard.add(of)
        })
        throw new Error('the stream ended')
      } catch (error) {
        if (!context.signal.aborted) outage.failed(error)
      }
      await pause(AGAIN_MS, context.signal)
    }
    readings.stop()
  },
})

/** `sensor-temperature`; newer ones say `name_id` or `entity_id` beside it. */
function idOf(value: unknown): string | undefined {
  const id =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'id') ? Object(value).id : undefined
  return typeof id === 'string' ? id : undefined
}

/** The data of each event that is a state. @throws when the connection breaks, or a line does not end */
async function hear(
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  onState: (data: string) => void,
): Promise<void> {
  const response = await fetch(url, { headers: { accept: 'text/event-stream', ...headers }, signal })
  if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}`)
  const decoder = new TextDecoder()
  let [kept, event, data] = ['', '', '']
  for await (const chunk of response.body ?? []) {
    kept += decoder.decode(chunk, { stream: true })
    const lines = kept.split(/\r\n|\n|\r(?!$)/)
    kept = lines.pop() ?? ''
    if (kept.length + data.length > LARGEST_PAYLOAD) throw new TooLong()
    for (const line of lines) {
      if (line.startsWith('event:')) event = line.slice(6).trim()
      else if (line.startsWith('data:')) data += line.slice(5).trimStart()
      else if (line === '') {
        if (event === 'state' && data !== '') tryTo(() => onState(data))
        ;[event, data] = ['', '']
      }
    }
  }
}

/** One event that is none takes no other with it. */
function tryTo(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof Error) || reasonOf(error) === '') throw error
  }
}
