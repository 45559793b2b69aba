/**
 * Home Assistant's websocket API, with a long-lived token: each change of the entities that the fields name, with Home Assistant's own
 * time of it.
 */
import * as v from 'valibot'
import { reasonOf } from '../../../links/is-passing.ts'
import { pause } from '../../../links/pause.ts'
import { logOutage } from '../../kit/log-outage.ts'
import { fields, optionReader, text } from '../../kit/options.ts'
import {
  createReadings,
  READING_OPTIONS,
  type ReadingOptions,
  type Readings,
} from '../../kit/reading/readings.ts'
import { type DriverContext, defineDriver } from '../../kit/service.ts'

interface HomeAssistantOptions extends ReadingOptions {
  readonly url: string
  readonly token: string
}

const [AGAIN_MS, SILENT_MS, PING_MS] = [5_000, 90_000, 30_000]
/** All states change through one connection, and some carry much. */
const LARGEST_FRAME = 1_048_576

export const homeAssistant = defineDriver<HomeAssistantOptions>({
  kind: 'home-assistant',
  readOptions: optionReader(
    fields({
      url: v.pipe(
        text,
        v.check(
          typed => /^(https?|wss?):$/.test(URL.parse(typed)?.protocol ?? ''),
          'an address is needed, such as http://homeassistant.local:8123',
        ),
        v.transform(typed => new URL('/api/websocket', typed.replace(/^http/, 'ws')).href),
      ),
      token: text,
      ...READING_OPTIONS,
    }),
  ),
  async run(options, context) {
    const readings = createReadings({ ...options, time: options.time ?? { path: 'last_updated' } }, context)
    const outage = logOutage(context, 'Home Assistant does not answer', 'Home Assistant answers again')
    while (!context.signal.aborted) {
      try {
        await hear(options, readings, context, outage.worked)
        throw new Error('the connection closed')
      } catch (error) {
        if (!context.signal.aborted) outage.failed(error)
      }
      await pause(AGAIN_MS, context.signal)
    }
    readings.stop()
  },
})

const SAID = v.object({ type: v.string(), success: v.optional(v.boolean()), event: v.optional(v.unknown()) })
const CHANGE = v.object({
  data: v.object({
    entity_id: v.string(),
    new_state: v.nullish(v.looseObject({ state: v.unknown() })),
  }),
})

/** One connection, until it breaks. */
function hear(
  { url, token, fields: list }: HomeAssistantOptions,
  readings: Readings,
  context: DriverContext,
  onReady: () => void,
): Promise<void> {
  const wanted = new Set(list.map(({ of }) => of))
  const socket = new WebSocket(url)
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let [id, heardMs] = [0, performance.now()]
  const say = (message: object) => socket.send(JSON.stringify(message))
  const onChange = (event: unknown) => {
    const { data } = v.parse(CHANGE, event)
    const { entity_id: of, new_state: value } = data
    if (wanted.has(of) && value !== null && value !== undefined) readings.hear({ value, coming: 'live', of })
  }
  const onMessage = (said: unknown) => {
    heardMs = performance.now()
    if (typeof said !== 'string' || said.length > LARGEST_FRAME) throw new Error('a message of no known kind')
    const { type, success, event } = v.parse(SAID, JSON.parse(said))
    if (type === 'auth_required') say({ type: 'auth', access_token: token })
    else if (type === 'auth_invalid')
      throw new Error('the token is refused: make a new long-lived token in your profile')
    else if (type === 'auth_ok') say({ id: ++id, type: 'subscribe_events', event_type: 'state_changed' })
    else if (type === 'result' && success === false) throw new Error('the question is refused')
    else if (type === 'result') onReady()
    else if (type === 'event') onChange(event)
  }
  const timer = setInterval(() => {
    if (performance.now() - heardMs > SILENT_MS) reject(new Error('nothing came for a minute and a half'))
    else if (id > 0 && socket.readyState === WebSocket.OPEN) say({ id: ++id, type: 'ping' })
  }, PING_MS)
  const stop = () => resolve()
  context.signal.addEventListener('abort', stop, { once: true })
  socket.addEventListener('message', ({ data }) => {
    try {
      onMessage(data)
    } catch (error) {
      // One message that is none is told, and what was refused is tried again later.
      if (error instanceof v.ValiError)
        context.warn('a change was not understood', { problem: reasonOf(error) })
      else reject(error)
    }
  })
  socket.addEventListener('error', () => reject(new Error(`no websocket at ${url}`)))
  socket.addEventListener('close', stop)
  return promise.finally(() => {
    clearInterval(timer)
    context.signal.removeEventListener('abort', stop)
    socket.close()
  })
}
