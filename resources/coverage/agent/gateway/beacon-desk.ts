/**
 * What a gateway does for proved coverage: sends what the seed asks for when it asks for it, keeps what it hears of others, says that it
 * heard them while that is asked, and its own secret when that is over. A beacon that no radio sent is not said to have been.
 */

import type { SubjectId } from '../../../../protocol/ids.ts'
import { BEACON_BYTES, type BeaconPlan, beaconFrame, planOf, secretFor } from '../../messages/beacon-plan.ts'
import { BEACON, type HeardBeacon, MOST_WITNESSED, WITNESS } from '../../messages/coverage-messages.ts'
import { packetHash } from '../../messages/credits.ts'
import { regionOf } from '../../messages/regions.ts'
import type { CoverageView } from '../../messages/view.ts'
import { gpsMsOf, type Received } from '../gwmp/rxpk.ts'

export interface BeaconDeskOptions {
  readonly subject: SubjectId
  /** 32 bytes of its own, that are told to nobody. */
  readonly kept: Uint8Array
  nowMs(): number
  /** Network milliseconds that pass in one of ours. */
  readonly speed: number
  /** Undefined where a radio sent it; else why none did. */
  transmit(txpk: object): Promise<string | undefined>
  say(contentType: string, payload: Uint8Array): Promise<unknown>
  warn(message: string, facts: Readonly<Record<string, unknown>>): void
}

export interface BeaconDesk {
  hear(received: Received): void
  /** Does what is due, as the network says. */
  work(view: CoverageView): Promise<void>
}

interface Sent {
  readonly atMs: number
  readonly secret: string
}

/** After the last moment, before an answer goes: clocks differ. */
const AFTER_MS = 5_000
/** Of our time: so long before a moment a gateway with a GPS is told to send at it; and what it says of when it heard is believed within it. */
const [LEAD_MS, BELIEVED_MS] = [500, 10_000]
const [BANDWIDTH, HEADER, NO_WAY] = ['BW125', 1, 'no_way']

interface Memory {
  readonly heard: (Omit<HeardBeacon, 'before'> & { readonly heardMs: number })[]
  /** By draw. */
  readonly seen: Map<number, number>
  readonly sent: Map<number, Sent>
  readonly tried: Set<number>
  readonly warned: Set<number>
  /** The gateway said by a GPS when it heard something. */
  hasGps: boolean
  readonly witnessed: Set<number>
}

export function createBeaconDesk(options: BeaconDeskOptions): BeaconDesk {
  const { nowMs, speed } = options
  const memory: Memory = {
    heard: [],
    seen: new Map(),
    sent: new Map(),
    tried: new Set(),
    warned: new Set(),
    witnessed: new Set(),
    hasGps: false,
  }
  return {
    hear({ frame, heardMs: byGpsMs, frequencyHz, sf, rssi, snr }) {
      const now = nowMs()
      const isBelieved = byGpsMs !== undefined && Math.abs(now - byGpsMs) <= BELIEVED_MS * speed
      memory.hasGps ||= isBelieved
      if (frame.length !== BEACON_BYTES + HEADER || frame[0] !== 0xe0) return
      const heardMs = isBelieved ? byGpsMs : now
      memory.heard.push({ hash: packetHash(frame), heardMs, frequencyHz, sf, rssi, snr })
      if (memory.heard.length > MOST_WITNESSED) memory.heard.shift()
    },
    async work({ asks, draws }) {
      const { seen, sent, tried, warned, witnessed } = memory
      for (const known of [sent, tried, warned, witnessed, seen])
        for (const draw of [...known.keys()]) if (!Object.hasOwn(draws, draw)) known.delete(draw)
      if (asks === null) return
      for (const [draw, asked] of Object.entries(draws))
        await answer(Number(draw), asked, asks, { options, memory })
    },
  }
}

type Asks = NonNullable<CoverageView['asks']>
type Asked = CoverageView['draws'][string]
interface Desk {
  readonly options: BeaconDeskOptions
  readonly memory: Memory
}

/** What is due of one draw now. */
async function answer(draw: number, asked: Asked, { region: name, spreadMs, answerMs }: Asks, desk: Desk) {
  const { options, memory } = desk
  const { seen, sent, tried, witnessed, heard } = memory
  const region = regionOf(name)
  if (region === undefined) return
  const now = options.nowMs()
  // When a draw was known is told an epoch later: until then it is taken for known since it was seen.
  const seenMs = seen.get(draw) ?? now
  seen.set(draw, seenMs)
  const fromMs = asked.knownMs < 0 ? seenMs : asked.knownMs
  const plan = planOf(asked.seed, options.subject, region, spreadMs)
  const overMs = fromMs + spreadMs
  if (!asked.said && !tried.has(draw) && now >= fromMs + plan.afterMs && now <= overMs)
    await send(draw, asked, plan, desk)
  if (!witnessed.has(draw) && now > overMs + AFTER_MS && now <= overMs + answerMs) {
    witnessed.add(draw)
    const rows = heard.filter(({ heardMs }) => heardMs >= fromMs && heardMs <= overMs + AFTER_MS)
    const beacons = rows.map(({ heardMs, ...row }) => ({ ...row, before: now - heardMs }))
    if (beacons.length > 0) await options.say(WITNESS.contentType, WITNESS.encode({ draw, at: now, beacons }))
  }
  const mine = sent.get(draw)
  if (mine !== undefined && !asked.said && now > overMs + answerMs + AFTER_MS) {
    sent.delete(draw)
    await options.say(BEACON.contentType, BEACON.encode({ draw, at: mine.atMs, secret: mine.secret }))
  }
}

async function send(
  draw: number,
  { seed }: Asked,
  plan: BeaconPlan,
  { options, memory }: Desk,
): Promise<void> {
  const { subject, kept } = options
  memory.tried.add(draw)
  const secret = secretFor(kept, draw)
  const frame = beaconFrame(seed, subject, secret)
  const packet = {
    freq: plan.frequencyHz / 1e6,
    rfch: 0,
    powe: Math.floor(plan.powerDdbm / 10),
    modu: 'LORA',
    datr: `SF${plan.sf}${BANDWIDTH}`,
    codr: '4/5',
    ipol: false,
    size: frame.length,
    data: Buffer.from(frame).toString('base64'),
  }
  const atMs = await transmit(packet, { options, memory })
  // Its forwarder has not asked for anything yet: it is tried again while there is time.
  if (atMs === NO_WAY) memory.tried.delete(draw)
  if (typeof atMs === 'number') memory.sent.set(draw, { atMs, secret })
  else if (atMs !== NO_WAY || !memory.warned.has(draw)) {
    memory.warned.add(draw)
    options.warn('the beacon that was asked for was not sent', { draw, why: atMs })
  }
}

/** When it was sent, or why it was not. A gateway with a GPS sends it at a moment that both know; another when it is told to. */
async function transmit(packet: object, { options, memory }: Desk): Promise<number | string> {
  const { nowMs, speed } = options
  if (memory.hasGps) {
    const atMs = Math.ceil(nowMs() + LEAD_MS * speed)
    if ((await options.transmit({ ...packet, tmms: gpsMsOf(atMs) })) === undefined) return atMs
  }
  return (await options.transmit({ ...packet, imme: true })) ?? nowMs()
}
