/**
 * Four gateways in a valley and a consumer with devices there: a packet every ten minutes, heard by most of them, receipts each hour, and
 * where the network asks for it beacons, witnesses and secrets, or a map, whose buyer buys each day. In the midst of it one gateway is sold.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import {
  type HonestDevice,
  type HonestWorld,
  honestDevice,
  type KnownOutcome,
  ownerOf,
  type Utterance,
} from '../../testing/honest-world.ts'
import { beaconHash, planOf } from '../messages/beacon-plan.ts'
import {
  BEACON,
  CARRIED,
  type CarriedPacket,
  type HeardBeacon,
  RECEIPT,
  type Receipt,
  ROUTE,
  WITNESS,
} from '../messages/coverage-messages.ts'
import { creditsFor } from '../messages/credits.ts'
import { carriersIn, HANDED_ON, MESH_RECEIPT } from '../messages/mesh/mesh-messages.ts'
import { type CoverageOptions, readParams } from '../rule/params.ts'
import { coverage } from '../rule/resource.ts'
import type { CoverageState } from '../rule/state.ts'
import { chance, hashOf, levelAfter, metresOf } from './air.ts'
import { honestMap } from './honest-map.ts'
import { probesOf, relayParties } from './honest-relay.ts'
import { cellAt } from './places.ts'

const START_MS = Date.UTC(2026, 0, 1)
const [MINUTE_MS, HERTZ, DEVICE_EIRP, GAIN] = [60_000, 868_100_000, 160, 23]
const PLACES = [
  [0, 0],
  [2_400, 900],
  [-1_800, 3_100],
  [3_900, -2_700],
] as const

export interface Valley {
  readonly lastsMs: number
  readonly epochMs: number
  readonly options: CoverageOptions
  /** How often a device speaks, and how often a receipt is signed. */
  readonly everyMs: number
  readonly receiptMs: number
  /** The first of January unless said. */
  readonly startMs?: number
}

export interface Heard {
  readonly by: HonestDevice
  readonly atMs: number
  readonly packet: CarriedPacket
}

export function coverageWorld(valley: Valley): HonestWorld {
  const { lastsMs, epochMs, options, startMs = START_MS } = valley
  const params = readParams(options)
  const sold = { atMs: startMs + Math.floor(lastsMs / 2_000) * 1_000 + 61_000, owner: ownerOf(9) }
  const gateways = PLACES.map(([east, north], index) =>
    honestDevice(
      index + 1,
      startMs,
      { model: 'coverage/gateway', cell: cellAt(east, north), details: { gainDdbi: GAIN } },
      // A beacon is sent when its seed is known, by who has the gateway then: so it is sold only where packets alone are paid for.
      index === 1 && params.proof === undefined ? [sold] : [],
    ),
  )
  const consumer = honestDevice(20, startMs, { model: 'coverage/consumer' })
  const heard = gateways.flatMap(by => receptionsOf(by, valley))
  const { proof, windowMs, settleAfterMs } = params
  const uplink = relayParties({ startMs, lastsMs, receiptMs: valley.receiptMs })
  const probing = params.probes?.answerMs ?? 0
  const map = honestMap({ startMs, lastsMs, params, consumer, heard, atCell: cellAt(...PLACES[0]) })
  const proving = Math.max(probing, proof === undefined ? 0 : proof.spreadMs + 2 * proof.answerMs)
  return {
    resource: coverage(options),
    startMs,
    lastsMs,
    decidedAfterMs: Math.max(windowMs + 2 * settleAfterMs, proving, map.decidedAfterMs) + 3 * epochMs,
    patienceMs: Math.min(settleAfterMs, (proof?.answerMs ?? settleAfterMs) - 2 * MINUTE_MS, lastsMs),
    devices: [...gateways, consumer, ...uplink.devices, ...map.devices],
    balance: 10n ** 15n,
    says: [
      routeOf(consumer, startMs, lastsMs),
      ...uplink.says,
      ...map.says,
      ...heard.map(carriedOf),
      ...gateways.flatMap((by, index) =>
        // All that the first hears goes over the third.
        receiptsOf(consumer, by, heard, Object.assign({}, valley, index === 0 ? { over: gateways[2] } : {})),
      ),
    ],
    answers: async known => [
      ...(proof === undefined ? [] : answersOf(gateways, known, valley)),
      ...probesOf(uplink.devices, known, params),
    ],
  }
}

function routeOf(by: HonestDevice, startMs: number, lastsMs: number): Utterance {
  const payload = ROUTE.encode({
    addrs: [{ from: 0x26011000, to: 0x26011fff }],
    joins: [],
    copies: 4,
    within: 2_000,
    price: 10n,
    budget: 10n ** 9n,
    until: startMs + lastsMs,
    endpoint: 'udp://192.0.2.1:1700',
  })
  // Gateways carry for it from then on.
  return { by, atMs: startMs + 1_000, online: true, contentType: ROUTE.contentType, payload, label: 'route' }
}

/** What it hears of the devices: not all of it. */
function receptionsOf(by: HonestDevice, { lastsMs, everyMs, startMs = START_MS }: Valley): readonly Heard[] {
  const heard: Heard[] = []
  for (let number = 1; number * everyMs < lastsMs; number++) {
    if (chance('hears', by.signer.subject, number) < 0.2) continue
    const metres = 300 + 3_000 * chance('far', by.signer.subject, number % 5)
    const level = levelAfter(metres, DEVICE_EIRP + GAIN, HERTZ, by.signer.subject, number)
    const packet = {
      hash: hashOf('packet', number),
      before: 0,
      bytes: 20 + (number % 9),
      join: 0,
      frequencyHz: HERTZ,
      sf: 9,
      ...level,
    }
    const skewMs = Math.floor(300 * chance('clock', by.signer.subject))
    heard.push({ by, atMs: startMs + number * everyMs + skewMs, packet })
  }
  return heard
}

function carriedOf({ by, atMs, packet }: Heard): Utterance {
  return {
    by,
    atMs,
    contentType: CARRIED.contentType,
    payload: idOf => CARRIED.encode({ route: idOf('route'), at: atMs, packets: [packet] }),
  }
}

function receiptsOf(
  by: HonestDevice,
  gateway: HonestDevice,
  heard: readonly Heard[],
  { lastsMs, receiptMs, over, startMs = START_MS }: Valley & { readonly over?: HonestDevice | undefined },
): readonly Utterance[] {
  const own = heard.filter(one => one.by === gateway)
  const ends = Array.from(
    { length: Math.floor(lastsMs / receiptMs) },
    (_, index) => startMs + (index + 1) * receiptMs,
  )
  return ends.flatMap((atMs): readonly Utterance[] => {
    const received = own.filter(one => one.atMs < atMs)
    const credits = received.reduce((sum, { packet }) => sum + creditsFor(packet.bytes), 0)
    const said = { gateway: gateway.signer.subject, credits, packets: received.length, at: atMs }
    const usual = { by, atMs: atMs - 1_000, online: true as const }
    if (over !== undefined) return overNeighbour({ ...said, at: atMs - 1_000 }, usual, gateway, over)
    // Soon after, so that what is paid hangs on the packets' windows alone.
    return [
      {
        by,
        atMs: atMs - 1_000,
        online: true,
        contentType: RECEIPT.contentType,
        payload: idOf => RECEIPT.encode({ route: idOf('route'), ...said, at: atMs - 1_000 }),
      },
    ]
  })
}

/** What its neighbour was given, and what came by it. */
function overNeighbour(
  said: Omit<Receipt, 'route'>,
  usual: Pick<Utterance, 'by' | 'atMs' | 'online'>,
  gateway: HonestDevice,
  over: HonestDevice,
): readonly Utterance[] {
  const [origin, to] = [gateway.signer.subject, over.signer.subject]
  const ways = [{ carriers: carriersIn([to]), credits: said.credits }]
  return [
    {
      ...usual,
      by: gateway,
      contentType: HANDED_ON.contentType,
      payload: idOf =>
        HANDED_ON.encode({ route: idOf('route'), origin, to, credits: said.credits, at: said.at }),
    },
    {
      ...usual,
      contentType: MESH_RECEIPT.contentType,
      payload: idOf => MESH_RECEIPT.encode({ route: idOf('route'), ...said, ways }),
    },
  ]
}

/** Each draw whose epoch is of the world's time, once: who hears whom, and later what each had sent. */
function answersOf(
  gateways: readonly HonestDevice[],
  { epoch, knownAtMs, seed, state }: KnownOutcome,
  { options, lastsMs, epochMs }: Valley,
): readonly Utterance[] {
  const params = readParams(options)
  const { spreadMs, answerMs } = params.proof!
  if ((state as CoverageState).draws[epoch] === undefined || (epoch + 1) * epochMs > lastsMs) return []
  const secretOf = (by: HonestDevice) =>
    bytesToHex(sha256(new TextEncoder().encode(by.signer.subject + epoch))).slice(0, 32)
  const sent = gateways.map(by => {
    const plan = planOf(seed, by.signer.subject, params.region, spreadMs)
    return {
      by,
      plan,
      atMs: knownAtMs + plan.afterMs + 20,
      hash: beaconHash(seed, by.signer.subject, secretOf(by)),
    }
  })
  return gateways.flatMap((by): readonly Utterance[] => {
    const at = knownAtMs + spreadMs + 5_000
    const beacons = sent.flatMap(({ by: other, plan, atMs, hash }): HeardBeacon[] => {
      if (other === by) return []
      const eirp = plan.powerDdbm + 2 * GAIN
      const level = levelAfter(
        metresOf(by.fact.cell, other.fact.cell),
        eirp,
        plan.frequencyHz,
        by.signer.subject,
        hash,
      )
      return [{ hash, before: at - atMs - 80, frequencyHz: plan.frequencyHz, sf: plan.sf, ...level }]
    })
    const own = sent.find(one => one.by === by)!
    const beacon = { draw: epoch, at: own.atMs, secret: secretOf(by) }
    return [
      {
        by,
        atMs: at,
        contentType: WITNESS.contentType,
        payload: WITNESS.encode({ draw: epoch, at, beacons }),
      },
      {
        by,
        atMs: knownAtMs + spreadMs + answerMs + MINUTE_MS,
        contentType: BEACON.contentType,
        payload: BEACON.encode(beacon),
      },
    ]
  })
}
