/**
 * A device or a hub that answers over HTTP, asked every few seconds. An answer whose measurements are those of the one before is no
 * new reading, unless the device measures at each question (`live`) or the answer says its own time.
 */
import * as v from 'valibot'
import { pause } from '../../../links/pause.ts'
import { logOutage } from '../../kit/log-outage.ts'
import { fields, number, optionReader, text, unlessSaid } from '../../kit/options.ts'
import { readPayload } from '../../kit/reading/payload.ts'
import { createReadings, READING_OPTIONS, type ReadingOptions } from '../../kit/reading/readings.ts'
import { defineDriver } from '../../kit/service.ts'
import { readBounded } from './read-bounded.ts'

interface PollOptions extends ReadingOptions {
  readonly url: string
  readonly everyMs: number
  readonly headers: Readonly<Record<string, string>>
  readonly live: boolean
}

const TIMEOUT_MS = 10_000

export const ADDRESS = v.pipe(
  text,
  v.check(
    typed => /^https?:$/.test(URL.parse(typed)?.protocol ?? ''),
    'an address is needed, such as http://192.168.1.7/status',
  ),
)
/** Such as `{ "authorization": "Bearer …" }`. */
export const HEADERS = unlessSaid(v.record(v.string(), v.string(), 'names and values are needed'), {})

export const poll = defineDriver<PollOptions>({
  kind: 'http',
  readOptions: optionReader(
    fields({
      url: ADDRESS,
      everyMs: unlessSaid(number({ min: 50, max: 3_600_000 }), 30_000),
      headers: HEADERS,
      live: unlessSaid(v.boolean('true or false'), false),
      ...READING_OPTIONS,
    }),
  ),
  async run({ url, everyMs, headers, live, ...options }, context) {
    const readings = createReadings(options, context)
    const outage = logOutage(context, 'the device does not answer', 'the device answers again')
    // Of a hub each entity has an address of its own, below its first one.
    const named = [...new Set(options.fields.flatMap(({ of }) => of ?? []))]
    const questions =
      named.length === 0 ? [{ of: url, url }] : named.map(of => ({ of, url: new URL(of, url).href }))
    while (!context.signal.aborted) {
      for (const question of questions) {
        try {
          const value = readPayload(await ask(question.url, headers, context.signal))
          outage.worked()
          readings.hear({ value, coming: live ? 'live' : 'asked', of: question.of })
        } catch (error) {
          if (!context.signal.aborted) outage.failed(error)
        }
      }
      await pause(everyMs, context.signal)
    }
    readings.stop()
  },
})

/** @throws where it says no, is silent, or does not end */
async function ask(
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<string> {
  const timeout = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)])
  const response = await fetch(url, { headers: { accept: 'application/json', ...headers }, signal: timeout })
  if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}`)
  return readBounded(response.body)
}
