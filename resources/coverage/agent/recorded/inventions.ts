/**
 * What a gateway of a demonstration makes up, so that there is something to find: packets that it never brought to anybody, beacons that nobody sent,
 * or outages in the midst of which it spoke. Beside them it does what every gateway does.
 */
import { randomBytes } from 'node:crypto'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import { CARRIED, type CarriedPacket, WITNESS } from '../../messages/coverage-messages.ts'
import { OUTAGE } from '../../messages/outage/outage.ts'
import { type CoverageView, readCoverageView } from '../../messages/view.ts'

export const INVENTIONS = ['nothing', 'packets', 'witnesses', 'outages'] as const
export type Invention = (typeof INVENTIONS)[number]

const [EVERY_MS, HOUR_MS, MOST] = [1_800_000, 3_600_000, 8]

/** Every half an hour of the network, until the agent stops. */
export async function invent(what: Invention, context: ServiceContext): Promise<void> {
  if (what === 'nothing') return
  const done = new Set<string>()
  for (let atMs = Math.ceil(context.nowMs() / EVERY_MS) * EVERY_MS; ; atMs += EVERY_MS) {
    await context.until(atMs)
    const view = await context.node.getDeviceState(context.subject).then(
      ({ state }) => readCoverageView(state),
      () => undefined,
    )
    if (view !== undefined) await SAYS[what](view, done, context)
  }
}

type Says = (view: CoverageView, done: Set<string>, context: ServiceContext) => Promise<void>

const SAYS: Readonly<Record<Exclude<Invention, 'nothing'>, Says>> = {
  async packets({ routes }, _, context) {
    const at = Math.floor(context.nowMs())
    for (const route of Object.keys(routes)) {
      const packets = Array.from(
        { length: MOST },
        (_, place): CarriedPacket => ({ ...heard(place), bytes: 24, join: 0 }),
      )
      const said = { route: route as MessageId, at, packets }
      await context.say(CARRIED.contentType, CARRIED.encode(said))
    }
  },
  async witnesses({ draws }, done, context) {
    const at = Math.floor(context.nowMs())
    for (const draw of Object.keys(draws)) {
      if (done.has(draw)) continue
      done.add(draw)
      const beacons = Array.from({ length: MOST }, (_, place) => heard(place))
      await context.say(WITNESS.contentType, WITNESS.encode({ draw: Number(draw), at, beacons }))
    }
  },
  /** It has brought packets all the time. */
  async outages(_, done, context) {
    const until = Math.floor(context.nowMs())
    const round = String(Math.floor(until / (4 * HOUR_MS)))
    if (done.has(round)) return
    done.add(round)
    const said = { from: until - 2 * HOUR_MS, until, heard: 40, dropped: 0, at: until }
    await context.say(OUTAGE.contentType, OUTAGE.encode(said))
  },
}

/** Of something that nobody sent. */
function heard(place: number) {
  const hash = randomBytes(16).toString('hex')
  const levels = { rssi: -1_100 - place * 7, snr: 20 - place * 9 }
  return { hash, before: 60_000 * (place + 1), frequencyHz: 868_100_000, sf: 9, ...levels }
}
