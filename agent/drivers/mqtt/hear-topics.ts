/**
 * Topics of a local broker, heard for as long as the agent runs. A broker that is away, also at the start, is waited for. What it
 * kept is handed over as such, and what it delivers twice is handed over once.
 */
import { connect, type IClientOptions } from 'mqtt'
import '../../../links/lean-mqtt.ts'
import { reasonOf } from '../../../links/is-passing.ts'
import { logOutage } from '../../kit/log-outage.ts'
import { LARGEST_PAYLOAD, readPayload } from '../../kit/reading/payload.ts'
import type { Readings } from '../../kit/reading/readings.ts'
import type { DriverContext } from '../../kit/service.ts'

export interface Broker {
  readonly broker: string
  readonly username?: string | undefined
  readonly password?: string | undefined
  readonly topics: readonly string[]
}

const AGAIN_MS = 2_000

/** Ends when the signal is aborted. */
export async function hearTopics(
  { broker, username, password, topics }: Broker,
  readings: Readings,
  context: DriverContext,
): Promise<void> {
  const outage = logOutage(context, 'the local broker does not answer', 'the local broker answers again')
  const login: IClientOptions = {
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
  }
  const client = connect(broker, { ...login, clean: true, reconnectPeriod: AGAIN_MS, resubscribe: false })
  client.on('error', outage.failed)
  client.on('close', () => context.signal.aborted || outage.failed(new Error('the connection closed')))
  client.on('connect', () => {
    client.subscribe([...topics], { qos: 1 }, error => {
      if (error) outage.failed(error)
      else outage.worked()
    })
  })
  let last = ''
  client.on('message', (topic, payload, { retain, dup }) => {
    try {
      if (payload.length > LARGEST_PAYLOAD) throw new Error(`at most ${LARGEST_PAYLOAD} bytes`)
      const said = payload.toString('utf8')
      const key = `${topic}\n${said}`
      const isAgain = dup && key === last
      last = key
      if (isAgain) return
      readings.hear({ value: readPayload(said), coming: retain ? 'kept' : 'live', of: topic })
    } catch (error) {
      context.warn('a reading was not understood', { of: topic, problem: reasonOf(error) })
    }
  })
  await aborted(context.signal)
  await client.endAsync(true)
}

/** Resolves when the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
