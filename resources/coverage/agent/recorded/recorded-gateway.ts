/**
 * A gateway with a recording for its radio: what it heard is sent along network time by a packet forwarder, as datagrams, to the very
 * driver that a real gateway's forwarder speaks to. The driver of demonstrations and tests; after the last row comes the first.
 */
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
import { defineDriver, type ServiceContext } from '../../../../agent/kit/service.ts'
import { readKeys } from '../consumer/session-files.ts'
import { gatewayDriver } from '../gateway/gateway-driver.ts'
import { gpsMsOf } from '../gwmp/rxpk.ts'
import { ownNetworks } from '../reaches.ts'
import { type Forwarder, openForwarder } from './forwarder.ts'
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
    await Promise.all([gateway(context), replay(options, context)])
  },
})

async function replay(options: RecordedOptions, context: ServiceContext): Promise<void> {
  const { file, keys, host, port, mapping } = options
  const recording = await readRecording(file, mapping.gateway)
  const devices = (await readKeys(keys)).sessions
  const forwarder = await openForwarder({ host, port, eui: mapping.eui }, context.signal)
  try {
    for (const heard of heardFrom(recording, options, context.nowMs()))
      if (!(await send(heard, devices, { forwarder, context })))
        context.warn('the gateway’s driver acknowledges nothing', { port })
  } finally {
    forwarder.close()
  }
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
  return forwarder.push({
    tmst: (atMs * 1000) % 2 ** 32,
    // It has a GPS, and says to the millisecond when it heard.
    tmms: gpsMsOf(atMs),
    chan: 0,
    rfch: 0,
    stat: 1,
    freq: frequencyHz / 1e6,
    modu: 'LORA',
    datr: `SF${sf}BW125`,
    codr: '4/5',
    rssi,
    lsnr: snr,
    size: data.length,
    data: Buffer.from(data).toString('base64'),
  })
}
