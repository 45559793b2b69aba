/**
 * A smart meter's P1 port, over TCP (ser2net, a Wi-Fi dongle) or a serial device file. Its registers are reported for the end of
 * each slot. Encrypted telegrams are opened with the owner's key.
 */
import { execFile } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { connect } from 'node:net'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { reportAtBoundaries } from '../../../../agent/kit/at-boundaries.ts'
import { ConfigError } from '../../../../agent/kit/config-error.ts'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import {
  fields,
  maybe,
  number,
  optionReader,
  port as portNumber,
  text,
  unlessSaid,
  wholeNumber,
} from '../../../../agent/kit/options.ts'
import { type DriverContext, defineDriver, portOf } from '../../../../agent/kit/service.ts'
import { pause } from '../../../../links/pause.ts'
import { decryptFrame, type MeterKeys } from './decrypt.ts'
import { createMeterClock } from './meter-clock.ts'
import {
  createFramer,
  isChecked,
  type MeterTelegram,
  readTelegram,
  TELEGRAM_HINTS,
  type TelegramFault,
} from './telegram.ts'

type Source =
  | { readonly host: string; readonly port: number }
  | { readonly device: string; readonly baud: number }

interface DsmrOptions {
  readonly source: Source
  readonly slotMs: number
  readonly keys: MeterKeys | undefined
}

const SLOT = unlessSaid(number({ min: 60_000, max: 86_400_000 }), 900_000)
const BAUD = unlessSaid(wholeNumber({ min: 300, max: 921_600 }), 115_200)
const HEX = '32 hex digits are needed, as the grid operator gives them'
const KEY = maybe(
  v.pipe(
    v.string(HEX),
    v.transform(typed => typed.replace(/[\s:-]/g, '')),
    // Some write the security byte before the authentication key.
    v.regex(/^(?:30)?[0-9A-Fa-f]{32}$/, HEX),
    v.transform(hex => new Uint8Array(Buffer.from(hex.slice(-32), 'hex'))),
  ),
)
const COMMON = { slotMs: SLOT, key: KEY, aad: KEY }
const readCable = optionReader(fields({ device: text, baud: BAUD, ...COMMON }))
const readPlace = optionReader(fields({ host: text, port: portNumber, ...COMMON }))
const AGAIN_MS = 5_000
const PORT = 2001

export const dsmr = defineDriver<DsmrOptions>({
  kind: 'dsmr',
  short: {
    word: 'dsmr',
    forms: ['dsmr:HOST:PORT', 'dsmr:/dev/ttyUSB0'],
    read([host = '', text, ...more]) {
      const hint = 'comes by itself, from the meter’s P1 port'
      if (host.startsWith('/') && text === undefined) return { options: { device: host }, hint }
      const port = portOf(text, PORT)
      if (host === '' || host.startsWith('/') || port === undefined || more.length > 0) return undefined
      return { options: { host, port }, hint }
    },
  },
  readOptions(raw) {
    if (raw['device'] === undefined && raw['host'] === undefined)
      throw new ConfigError('driver', 'host and port of the P1 port, or the device file of the serial cable')
    const { slotMs, key, aad, ...source } = raw['device'] === undefined ? readPlace(raw) : readCable(raw)
    if (key === undefined && aad !== undefined) throw new ConfigError('key', 'needed where aad is given')
    return { source, slotMs, keys: key && { key, aad } }
  },
  async run({ source, slotMs, keys }, context) {
    const boundaries = reportAtBoundaries(slotMs, context)
    const outage = logOutage(context, 'the P1 port cannot be read', 'the P1 port is read again')
    while (!context.signal.aborted) {
      try {
        const read = createReader(keys, context)
        const heard = createListener(context)
        await readStream(
          await open(source),
          (frames, bytes) => {
            outage.worked()
            heard(bytes, frames.length)
            for (const frame of frames) {
              const reading = read(frame)
              if (reading === undefined) continue
              const registers = [
                { n: 'import', u: 'Wh', v: reading.importWh },
                { n: 'export', u: 'Wh', v: reading.exportWh },
              ]
              boundaries.observe(registers, reading.timeMs)
            }
          },
          context.signal,
        )
      } catch (error) {
        if (context.signal.aborted) break
        outage.failed(error)
      }
      await pause(AGAIN_MS, context.signal)
    }
    boundaries.stop()
  },
})

/** Bytes without a telegram: several times the longest. */
const NOISE_BYTES = 32_768

/** A wire that says much and never a telegram is told: its speed is wrong, or it is something else's. */
function createListener(context: DriverContext): (bytes: number, telegrams: number) => void {
  let noise = 0
  return (bytes, telegrams) => {
    noise = telegrams > 0 ? 0 : noise + bytes
    if (noise < NOISE_BYTES) return
    noise = 0
    context.warn('bytes come, and none of them is a telegram', {
      hint: 'Look at the speed of the line (115200 since DSMR 4, 9600 before), and whether it is a P1 port at all.',
    })
  }
}

/** More than any house has between two telegrams, and less than a changed digit of kWh. */
const UNCHECKED_STEP_WH = 1_000
/** Telegrams in a row after which a lower register is another meter's. */
const ANOTHER_METER = 20

/** Of one connection. @returns registers and their network time; undefined where there is nothing to report */
function createReader(keys: MeterKeys | undefined, context: DriverContext) {
  const timeOf = createMeterClock(context)
  let unchecked: MeterTelegram | undefined
  let [highest, lower]: [MeterTelegram | undefined, number] = [undefined, 0]
  /** Some meters leave a tariff, or what is exported, out of a telegram now and then: the sum of the others is no reading. */
  const hasFallen = (reading: MeterTelegram): boolean => {
    const { importWh, exportWh } = highest ?? reading
    const isLower = reading.importWh < importWh || reading.exportWh < exportWh
    lower = isLower ? lower + 1 : 0
    if (isLower && lower < ANOTHER_METER) return true
    highest = reading
    return false
  }
  const refuse = (code: TelegramFault) => {
    context.warn('a telegram was not read', { code, hint: TELEGRAM_HINTS[code] })
    return undefined
  }
  return (frame: string) => {
    const opened =
      frame.startsWith('/') || keys === undefined ? { telegram: frame } : decryptFrame(frame, keys)
    if (typeof opened === 'string') return refuse(opened)
    const reading = readTelegram(opened.telegram)
    if (typeof reading === 'string') return refuse(reading)
    const timeMs = timeOf(reading.timeMs)
    if (timeMs === undefined) return undefined
    if (!isChecked(opened.telegram)) {
      // Nothing vouches for its digits but the telegram before.
      const before = unchecked
      unchecked = reading
      if (before === undefined || !areNear(before, reading)) return undefined
    }
    return hasFallen(reading) ? refuse('register_fell') : { ...reading, timeMs }
  }
}

function areNear(a: MeterTelegram, b: MeterTelegram): boolean {
  const steps = [b.importWh - a.importWh, b.exportWh - a.exportWh]
  return steps.every(step => step >= 0 && step <= UNCHECKED_STEP_WH)
}

async function open(source: Source): Promise<Readable> {
  if ('device' in source) {
    // A serial line has its speed set by the system; a plain file or pipe has none, and needs none.
    await promisify(execFile)('stty', [
      '-F',
      source.device,
      String(source.baud),
      'cs8',
      '-cstopb',
      '-parenb',
      'raw',
    ]).catch(() => {})
    return createReadStream(source.device, { encoding: 'latin1' })
  }
  const socket = connect(source)
  socket.setEncoding('latin1')
  socket.setTimeout(60_000, () => socket.destroy(new Error('nothing came for a minute')))
  return socket
}

function readStream(
  stream: Readable,
  onFrames: (frames: readonly string[], bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const frame = createFramer()
  return new Promise((resolve, reject) => {
    const stop = () => stream.destroy()
    signal.addEventListener('abort', stop, { once: true })
    stream.on('data', (chunk: string) => onFrames(frame(chunk), chunk.length))
    stream.once('error', reject)
    stream.once('close', () => {
      signal.removeEventListener('abort', stop)
      resolve()
    })
  })
}
