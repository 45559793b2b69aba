/**
 * How long a gateway was cut off, what it heard and what of it it had to drop: counted while it is so, kept over a kill, and said once when it
 * is over. It excuses nothing and earns nothing; its owner and its consumers are told.
 */
import * as v from 'valibot'
import { readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { LONGEST_OUTAGE_MS, OUTAGE } from '../../messages/outage/outage.ts'

export interface OutageParts {
  /** Where what is known is kept meanwhile. */
  readonly path: string
  nowMs(): number
  /** Network milliseconds that pass in one of ours. */
  readonly speed: number
  /** Of the packets that wait, and that were dropped since the agent began. */
  counts(): { readonly kept: number; readonly dropped: number }
  say(contentType: string, payload: Uint8Array): Promise<Uint8Array | undefined>
}

export interface OutageDesk {
  /** The network answered, or did not. */
  told(isThere: boolean): Promise<void>
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const FILE = v.object({ fromMs: count, heard: count, dropped: count })
/** What is shorter is a connection that broke, of our time. */
const LEAST_MS = 60_000

export async function openOutageDesk({ path, nowMs, speed, counts, say }: OutageParts): Promise<OutageDesk> {
  const saved = await readJsonFile(path, FILE)
  let since = saved === undefined || saved.fromMs === 0 ? undefined : saved
  /** Of this outage, before the agent was started again; and what had been dropped when it began. */
  let [earlier, base] = [since?.dropped ?? 0, 0]
  /** When the network was there last. */
  let thereMs: number | undefined
  return {
    async told(isThere) {
      const now = Math.floor(nowMs())
      const { kept, dropped } = counts()
      const { fromMs = thereMs ?? now, heard = 0 } = since ?? {}
      const seen = { fromMs, heard: Math.max(heard, kept), dropped: earlier + dropped - base }
      if (!isThere) {
        const isNew = seen.heard !== since?.heard || seen.dropped !== since.dropped
        since = seen
        if (isNew) await writeAtomically(path, JSON.stringify(seen))
        return
      }
      thereMs = now
      const lostMs = now - fromMs
      if (since !== undefined && lostMs >= LEAST_MS * speed && lostMs <= LONGEST_OUTAGE_MS) {
        const said = { from: fromMs, until: now, heard: seen.heard, dropped: seen.dropped, at: now }
        // A full queue: it is said the next time.
        if ((await say(OUTAGE.contentType, OUTAGE.encode(said))) === undefined) return
      }
      ;[earlier, base] = [0, dropped]
      if (since === undefined) return
      since = undefined
      await writeAtomically(path, JSON.stringify({ fromMs: 0, heard: 0, dropped: 0 }))
    },
  }
}
