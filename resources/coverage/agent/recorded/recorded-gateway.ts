/**
 * A gateway with a recording for its radio: what it heard is sent along network time by a packet forwarder, as datagrams, to the very
 * driver that a real gateway's forwarder speaks to. The driver of demonstrations and tests; after the last row comes the first.
 */
import { once } from 'node:events'
import * as v from 'valibot'
import {
  fields,
  number,
  optionReader,
  ownPort,
  text,
  unlessSaid,
  wholeNumber,
} from '../../../../agent/kit/options.ts'
import { ownNetworks } from '../../../../agent/kit/reaches.ts'
import { defineDriver, type ServiceContext } from '../../../../agent/kit/service.ts'
import { readKeys } from '../consumer/session-files.ts'
import { gatewayDriver } from '../gateway/gateway-driver.ts'
import { gpsMsOf, type Json, readBase64, timeOfGps } from '../gwmp/rxpk.ts'
import { type Ear, joinAir, type Sent, sendOnAir } from './air.ts'
import { type Forwarder, openForwarder } from './forwarder.ts'
import { INVENTIONS, type Invention, invent } from './inventions.ts'
import { frameOf, type HeardRow, type RecordedDevice, type Recording, readRecording } from './receptions.ts'

interface RecordedOptions {
  readonly port: number
  readonly host: string
  readonly file: string
  /** Of the devices, as a consumer has them: what they send is made of it. */
  readonly keys: string
  readonly mapping: {
    /** Which of the recording's gateways it is. */
    readonly gateway: string
    readonly eui: string
    /** It sends on what it heard so much later, network ms, as whoever repeats another's packets does. */
    readonly lateMs: number
    /** Where it stands, an H3 cell: it sends beacons there, and hears those of others on the same `air`. `-` where it does neither. */
    readonly stands: string
    readonly air: string
    /** Those of one antenna hear the very same; its EUI unless said. */
    readonly antenna: string
    /** What it makes up beside. */
    readonly invents: Invention
  }
  /** Network time of the recording's beginning, and how long it is. */
  readonly startMs: number
  readonly periodMs: number
  readonly reportMs: number
  readonly lookMs: number
  /** As of the gateway's driver. */
  readonly reaches: string
}

const DAY_MS = 86_400_000
const NO_RECORDING: Recording = { rows: [], framesOf: new Map() }

export const recordedGateway = defineDriver<RecordedOptions>({
  kind: 'coverage-recorded',
  listens: 'here',
  readOptions: optionReader(
    fields({
      port: ownPort,
      host: unlessSaid(text, '127.0.0.1'),
      file: text,
      keys: text,
      mapping: fields({
        gateway: text,
        eui: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, '16 hex digits are needed')),
        lateMs: unlessSaid(wholeNumber({ min: 0, max: 3_600_000 }), 0),
        stands: unlessSaid(text, '-'),
        air: unlessSaid(text, 'town'),
        antenna: unlessSaid(text, '-'),
        invents: unlessSaid(v.picklist(INVENTIONS, `one of ${INVENTIONS.join(', ')} is needed`), 'nothing'),
      }),
      startMs: number({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      periodMs: unlessSaid(number({ min: 60_000, max: 366 * DAY_MS }), DAY_MS),
      reportMs: unlessSaid(number({ min: 50, max: 600_000 }), 500),
      lookMs: unlessSaid(number({ min: 50, max: 600_000 }), 500),
      reaches: unlessSaid(ownNetworks, '-'),
    }),
  ),
  async run(options, context) {
    const { host, port, reportMs, lookMs, mapping, reaches } = options
    const gateway = gatewayDriver.prepare({ host, port, reportMs, lookMs, gateways: mapping.eui, reaches })
    await Promise.all([gateway(context), replay(options, context), invent(mapping.invents, context)])
  },
})

async function replay(options: RecordedOptions, context: ServiceContext): Promise<void> {
  const { file, keys, host, port, mapping } = options
  const recording = mapping.gateway === '-' ? NO_RECORDING : await readRecording(file, mapping.gateway)
  const devices = (await readKeys(keys)).sessions
  const forwarder = await openForwarder({ host, port, eui: mapping.eui }, context.signal)
  const leave = beOnAir(forwarder, mapping, context)
  try {
    for (const heard of heardFrom(recording, options, context.nowMs()))
      if (!(await send(heard, devices, { forwarder, context })))
        context.warn('the gateway’s driver acknowledges nothing', { port })
    // It hears nothing but beacons.
    if (!context.signal.aborted) await once(context.signal, 'abort')
  } finally {
    leave()
    forwarder.close()
  }
}

/** What it is told to send is on air, and what is on air comes to it as datagrams. @returns leaves the air */
function beOnAir(
  forwarder: Forwarder,
  { stands, air, antenna, eui, lateMs }: RecordedOptions['mapping'],
  context: ServiceContext,
): () => void {
  if (stands === '-') return () => undefined
  const ear: Ear = {
    cell: stands,
    air,
    antenna: antenna === '-' ? eui : antenna,
    hear({ frame, frequencyHz, sf, atMs }, levels) {
      const heardMs = atMs + lateMs
      const push = async () => {
        await context.until(heardMs)
        await forwarder.push(rowOf({ frame, frequencyHz, sf, heardMs, ...levels }))
      }
      // When the agent stops nothing is heard any more.
      push().catch(() => undefined)
    },
  }
  if (lateMs === 0)
    forwarder.pull(txpk => {
      const sent = sentBy(txpk, context.nowMs())
      if (sent === undefined) return 'TX_FREQ'
      sendOnAir(context.network, ear, sent)
      return undefined
    })
  // The first thing that it hears is of nobody: so its driver knows that it has a GPS before it is asked for a beacon.
  ear.hear(
    { frame: PROPRIETARY, frequencyHz: 868_100_000, sf: 7, eirpDdbm: 0, atMs: context.nowMs() },
    { rssi: -120, snr: -5 },
  )
  return joinAir(context.network, ear)
}

const PROPRIETARY = new Uint8Array([0xe0])

/** Of a gateway whose antenna gains as most do. */
const GAIN_DDBI = 23

/** Undefined where it is not understood. */
function sentBy({ data, freq, datr, powe, tmms }: Json, nowMs: number): Sent | undefined {
  const frame = typeof data === 'string' ? readBase64(data) : undefined
  const sf = Number(/^SF(\d{1,2})BW125$/.exec(String(datr))?.[1])
  if (frame === undefined || !Number.isFinite(sf) || typeof freq !== 'number' || typeof powe !== 'number')
    return undefined
  const atMs = typeof tmms === 'number' ? timeOfGps(tmms) : nowMs
  return { frame, frequencyHz: Math.round(freq * 1e6), sf, eirpDdbm: 10 * powe + GAIN_DDBI, atMs }
}

interface Heard extends HeardRow {
  /** Network time. */
  readonly atMs: number
  readonly counter: number
}

/** What is heard from then on, for ever. Counters of devices go on from round to round. */
function* heardFrom(
  { rows, framesOf }: Recording,
  { startMs, periodMs, mapping }: RecordedOptions,
  nowMs: number,
): Generator<Heard> {
  if (rows.length === 0) return
  for (let round = Math.max(0, Math.floor((nowMs - startMs) / periodMs)); ; round++)
    for (const row of rows) {
      const atMs = startMs + round * periodMs + row.offsetMs + mapping.lateMs
      if (atMs >= nowMs) yield { ...row, atMs, counter: row.count + round * (framesOf.get(row.device) ?? 0) }
    }
}

interface Sending {
  readonly forwarder: Forwarder
  readonly context: ServiceContext
}

async function send(
  { atMs, device, counter, frequencyHz, sf, rssi, snr }: Heard,
  devices: readonly RecordedDevice[],
  { forwarder, context }: Sending,
): Promise<boolean> {
  await context.until(atMs)
  const own = devices[device % devices.length]!
  const data = frameOf(own, counter)
  return forwarder.push(rowOf({ frame: data, frequencyHz, sf, heardMs: atMs, rssi, snr }))
}

interface OnAntenna extends Pick<HeardRow, 'frequencyHz' | 'sf' | 'rssi' | 'snr'> {
  readonly frame: Uint8Array
  readonly heardMs: number
}

function rowOf({ frame, heardMs, frequencyHz, sf, rssi, snr }: OnAntenna): object {
  return {
    tmst: (Math.floor(heardMs) * 1000) % 2 ** 32,
    // It has a GPS, and says to the millisecond when it heard.
    tmms: gpsMsOf(heardMs),
    chan: 0,
    rfch: 0,
    stat: 1,
    freq: frequencyHz / 1e6,
    modu: 'LORA',
    datr: `SF${sf}BW125`,
    codr: '4/5',
    rssi,
    lsnr: snr,
    size: frame.length,
    data: Buffer.from(frame).toString('base64'),
  }
}
