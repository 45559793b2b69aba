/**
 * The driver of a LoRaWAN gateway: packet forwarders speak to its UDP port (GWMP, versions 1 and 2), or LoRa Basics Stations to a port of
 * theirs; packets go to whoever has a route for them, and what was carried is signed and reported.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import * as v from 'valibot'
import { ConfigError } from '../../../../agent/kit/config-error.ts'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import {
  fields,
  number,
  optionReader,
  ownPort,
  text,
  unlessSaid,
  wholeNumber,
} from '../../../../agent/kit/options.ts'
import { ownNetworks, reachOf } from '../../../../agent/kit/reaches.ts'
import {
  defineDriver,
  type EarlyContext,
  portOf,
  type ServiceContext,
} from '../../../../agent/kit/service.ts'
import { readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { pause } from '../../../../links/pause.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { REGIONS, regionOf } from '../../messages/regions.ts'
import { type CoverageView, readCoverageView } from '../../messages/view.ts'
import { openMqttDoor } from '../chirpstack/mqtt-door.ts'
import { isLosing } from '../gwmp/rxpk.ts'
import { MESH_OPTIONS, type MeshOptions, openMesh } from '../mesh/open-mesh.ts'
import { openEarly, openKept } from '../outage/early.ts'
import { openKeeping } from '../outage/open-keeping.ts'
import { openStationDoor } from '../station/station-door.ts'
import type { TlsFiles } from '../station/tls.ts'
import { type BeaconDesk, createBeaconDesk } from './beacon-desk.ts'
import { type Carrier, createCarrier } from './carrier.ts'
import { createDownlinkAsker } from './downlinks.ts'
import { createShedLog, FLOOD } from './flood-gate.ts'
import { openHandOver } from './hand-over.ts'
import { createReceipts, type Receipts } from './receipts.ts'
import { type DoorEvents, openDoor, type UdpDoor } from './udp-door.ts'

export interface GatewayOptions extends MeshOptions {
  readonly port: number
  readonly host: string
  /** EUIs, commas between; empty for whatever this machine sends. */
  readonly gateways: string
  /** What is spoken at that port: by packet forwarders, or by LoRa Basics Station; or ChirpStack's messages, at a broker. */
  readonly speaks: 'gwmp' | 'station' | 'mqtt'
  /** `mqtt://HOST:PORT`, for the last. */
  readonly broker: string
  /** Of stations, which are told how to listen: EU868 unless said. */
  readonly region: string
  /** Of stations: files of a certificate and its key in PEM, for `wss://`; `-` for `ws://`. Read again each minute. */
  readonly cert: string
  readonly key: string
  readonly reportMs: number
  readonly lookMs: number
  readonly trust: number
  /** Addresses and networks of one's own that consumers' endpoints may lead to (`10.0.0.0/8`, commas between); `-` for none. */
  readonly reaches: string
  /** Packets that are kept while a link is gone, at most: the oldest go first. */
  readonly keep: number
}

const USUAL_PORT = 1_700

export const gatewayDriver = defineDriver<GatewayOptions>({
  kind: 'coverage-gateway',
  listens: 'here',
  short: {
    word: 'gwmp',
    forms: ['gwmp', 'gwmp:PORT'],
    read: ([port, ...rest]) => {
      const read = rest.length > 0 ? undefined : portOf(port, USUAL_PORT)
      if (read === undefined) return undefined
      const hint = `comes from a packet forwarder whose server_address is this machine, ports up and down ${read}`
      return { options: { port: read }, hint }
    },
  },
  readOptions: optionReader(
    fields({
      port: unlessSaid(ownPort, USUAL_PORT),
      host: unlessSaid(text, '127.0.0.1'),
      gateways: unlessSaid(text, '*'),
      speaks: unlessSaid(v.picklist(['gwmp', 'station', 'mqtt'], 'gwmp, station or mqtt is needed'), 'gwmp'),
      broker: unlessSaid(text, 'mqtt://127.0.0.1:1883'),
      region: unlessSaid(text, 'EU868'),
      cert: unlessSaid(text, '-'),
      key: unlessSaid(text, '-'),
      reportMs: unlessSaid(number({ min: 50, max: 600_000 }), 30_000),
      lookMs: unlessSaid(number({ min: 50, max: 600_000 }), 10_000),
      trust: unlessSaid(number({ min: 1, max: 1e9 }), 20_000),
      reaches: unlessSaid(ownNetworks, '-'),
      keep: unlessSaid(wholeNumber({ min: 1, max: 1e6 }), 50_000),
      ...MESH_OPTIONS,
    }),
  ),
  run: runGateway,
  early: listenEarly,
})

const EARLY = 'early.sqlite'

/** While nobody tells the time: what packet forwarders send is kept. A station asks for the time itself, and waits. */
async function listenEarly(
  options: GatewayOptions,
  { dataDir, signal, warn, info }: EarlyContext,
): Promise<void> {
  if (options.speaks === 'station') return
  const early = openEarly(join(dataDir, EARLY), options.keep)
  const sheds = createShedLog(warn, () => performance.now())
  const events: DoorEvents = {
    odd: (problem, eui = '') => (problem === FLOOD ? sheds.shed(eui) : undefined),
    pushed(eui, { received }) {
      for (const one of received) early.keep(eui, one)
    },
  }
  try {
    const door = await openDoorOf(options, events, { nowMs: Date.now })
    info('no node tells the time: what is heard is kept', { port: door.port })
    await new Promise<void>(resolve => {
      if (signal.aborted) return resolve()
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
    door.close()
  } catch (error) {
    warn('nothing is heard while no node tells the time', { problem: String(error) })
  } finally {
    early.close()
  }
}

async function runGateway(options: GatewayOptions, context: ServiceContext): Promise<void> {
  const { signal } = context
  let door: UdpDoor | undefined
  const downlink = async (eui: string, txpk: object) => door?.send(eui, txpk) ?? 'no_way'
  const carrying = await openCarrying(options, context, downlink)
  const { carrier, way, outages } = carrying
  const beacons = createBeaconDesk({
    subject: context.subject,
    kept: await secretOf(join(context.dataDir, 'beacon-secret.json')),
    nowMs: () => Math.floor(context.nowMs()),
    speed: context.speed,
    transmit: async txpk => door?.sendAny(txpk) ?? 'no_way',
    say: context.say,
    warn: context.warn,
  })
  const told = new Set<string>()
  const sheds = createShedLog(context.warn, () => performance.now())
  const odd = (problem: string, eui = '') => {
    if (problem === FLOOD) return sheds.shed(eui)
    if (told.has(problem) || told.size > 100) return
    told.add(problem)
    context.warn(`a packet forwarder sent what is not taken: ${problem}`, { eui })
  }
  door = await openDoorOf(options, eventsOf(odd, beacons, carrier), context)
  context.info('a gateway can speak', { host: options.host, port: door.port, speaks: options.speaks })
  const after = async (isThere: boolean) => {
    way.keepOpen()
    void carrier.sweep()
    sheds.tell()
    carrying.mesh?.sweep()
    await outages.told(isThere)
  }
  try {
    await Promise.all([
      look([view => beacons.work(view), ...carrying.tell], after, options.lookMs, context),
      report(carrier, options.reportMs, context),
    ])
  } finally {
    if (!signal.aborted) context.warn('the gateway’s port is closed', { port: door.port })
    door.close()
    await carrying.close()
  }
}

type Downlink = (eui: string, txpk: object) => Promise<string | undefined>

/** All that hangs on what is carried: the way to consumers, what waits for one, receipts and neighbours. */
async function openCarrying(options: GatewayOptions, context: ServiceContext, downlink: Downlink) {
  const { subject, network, prove, nowMs, warn, speed, signal } = context
  const reach = reachOf(options.reaches)
  const receipts = createReceipts({ gateway: subject, network, bring: message => bring(message, context) })
  const mesh = await openMesh(options, context, reach)
  const way = openHandOver({
    subject,
    prove,
    downlink,
    receipt: ({ id, route }, said) => receipts.take(id, route.consumer as SubjectId, said),
    answers: createDownlinkAsker({ subject, prove, downlink, signal, reach }),
    odd: warn,
    reach,
    ...(mesh === undefined ? {} : { byPeers: mesh.byPeers }),
  })
  const { backlog, views, outages, known } = await openKeeping(options.keep, context)
  const { trust } = options
  const carrier = createCarrier({
    trust,
    hand: way.hand,
    askReceipt: way.askReceipt,
    nowMs,
    warn,
    speed,
    backlog,
  })
  let early = openKept(join(context.dataDir, EARLY))
  const know = (view: CoverageView) => {
    carrier.know(view)
    mesh?.know(view)
    // For whom it is, is known from then on.
    early?.take(nowMs(), speed, carrier.keep)
    early?.close()
    early = undefined
  }
  if (known !== undefined) know(known)
  return {
    carrier,
    way,
    mesh,
    outages,
    tell: [know, bringing(receipts), views.keep],
    async close() {
      early?.close()
      way.close()
      await carrier.close()
      await mesh?.stop()
      backlog.close()
    },
  }
}

function eventsOf(odd: DoorEvents['odd'], beacons: BeaconDesk, carrier: Carrier): DoorEvents {
  return {
    odd,
    pushed(eui, push) {
      for (const received of push.received) {
        beacons.hear(received)
        void carrier.hear(eui, received)
      }
      for (const reason of push.notTaken) odd(reason, eui)
      if (isLosing(push.stat)) odd('a status by which the way from it to this agent loses packets', eui)
    },
  }
}

function openDoorOf(
  options: GatewayOptions,
  events: DoorEvents,
  { nowMs }: Pick<ServiceContext, 'nowMs'>,
): Promise<UdpDoor> {
  const region = regionOf(options.region)
  if (region === undefined)
    throw new ConfigError('region', `one of ${REGIONS.map(({ name }) => name).join(', ')} is needed`)
  const all = doorOptions(options)
  if (options.speaks === 'mqtt')
    return Promise.resolve(openMqttDoor({ ...all, broker: options.broker }, events))
  return options.speaks === 'gwmp'
    ? openDoor(all, events)
    : openStationDoor({ ...all, region, nowMs, ...tlsOf(options) }, events)
}

function tlsOf({ cert, key }: GatewayOptions): { readonly tls?: TlsFiles } {
  if (cert === '-' && key === '-') return {}
  if (cert === '-' || key === '-') throw new ConfigError('cert', 'both files are needed, or neither')
  return { tls: { cert, key } }
}

/** @throws where nobody takes it: it is tried again */
async function bring(message: Uint8Array, { node }: ServiceContext): Promise<void> {
  const { status } = await node.post('/v1/messages', 'application/cose', message)
  if (status >= 500 || status === 429) throw new Error(`a receipt was answered ${status}`)
}

function bringing(receipts: Receipts) {
  return ({ carried }: CoverageView) => {
    const shown = new Map<string, number>(carried.map(({ route, signed }) => [route, signed]))
    return receipts.bringAll(route => shown.get(route) ?? 0).catch(() => undefined)
  }
}

function doorOptions({ host, port, gateways }: GatewayOptions) {
  return {
    host,
    port,
    ...(gateways === '*'
      ? {}
      : {
          gateways: gateways
            .toLowerCase()
            .split(',')
            .map(eui => eui.trim()),
        }),
  }
}

/** Made once, and told to nobody. */
async function secretOf(path: string): Promise<Uint8Array> {
  const known = await readJsonFile(path, v.object({ secret: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }))
  if (known !== undefined) return Buffer.from(known.secret, 'hex')
  const secret = randomBytes(32)
  await writeAtomically(path, JSON.stringify({ secret: secret.toString('hex') }))
  return secret
}

/** Which routes stand, what is signed for, and which seeds ask for a beacon. */
async function look(
  tell: readonly ((view: CoverageView) => unknown)[],
  after: (isThere: boolean) => Promise<void>,
  everyMs: number,
  context: ServiceContext,
): Promise<void> {
  const outage = logOutage(context, 'routes cannot be read now', 'routes are read again')
  for (; !context.signal.aborted; await pause(everyMs, context.signal)) {
    const isThere = await context.node.getDeviceState(context.subject).then(
      async ({ state }) => {
        outage.worked()
        for (const one of tell) await one(readCoverageView(state))
        return true
      },
      (error: unknown) => {
        if (!context.signal.aborted) outage.failed(error)
        return false
      },
    )
    if (!context.signal.aborted) await after(isThere)
  }
}

async function report(
  carrier: ReturnType<typeof createCarrier>,
  everyMs: number,
  context: ServiceContext,
): Promise<void> {
  while (!context.signal.aborted) {
    await pause(everyMs, context.signal)
    // The last ones as well, when the agent stops: what is said is durable.
    for (const { contentType, payload, done } of carrier.reports())
      if ((await context.say(contentType, payload)) !== undefined) done()
      else context.warn('the queue is full: packets are reported later', {})
  }
}
