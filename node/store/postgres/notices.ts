/** Told by the database that there is something new (LISTEN and NOTIFY), over a connection of its own; and now and then in any case. */
import { Client } from 'pg'
import { pause } from '../../../links/pause.ts'

/** Of whoever takes messages in, to whoever checks them. */
export const newsOf = (schema: string) => `cairn_evidence_${schema}`

export interface Notices {
  /** Resolves with the next one, or when it is time to look in any case. One that came before it was asked for counts. */
  next(): Promise<void>
  stop(): Promise<void>
}

const AGAIN_MS = 1_000

/** @param everyMs longest time between two looks: what a lost connection costs. */
export function listenFor(url: string, channel: string, everyMs: number): Notices {
  const stopping = new AbortController()
  let client: Client | undefined
  let told = Promise.withResolvers<void>()

  async function follow(): Promise<void> {
    while (!stopping.signal.aborted) {
      const connected = new Client({ connectionString: url, application_name: 'cairn listens' })
      const lost = new Promise<void>(resolve => {
        connected.on('error', () => resolve())
        connected.on('end', () => resolve())
      })
      connected.on('notification', () => told.resolve())
      client = connected
      const listens = connected.connect().then(() => connected.query(`LISTEN "${channel}"`))
      await listens.then(
        () => lost,
        () => undefined,
      )
      await connected.end().catch(() => undefined)
      await pause(AGAIN_MS, stopping.signal)
    }
  }

  const following = follow()
  return {
    async next() {
      const waiting = new AbortController()
      const either = AbortSignal.any([waiting.signal, stopping.signal])
      await Promise.race([told.promise, pause(everyMs, either)])
      waiting.abort()
      told = Promise.withResolvers<void>()
    },
    async stop() {
      stopping.abort()
      told.resolve()
      await client?.end().catch(() => undefined)
      await following
    },
  }
}
