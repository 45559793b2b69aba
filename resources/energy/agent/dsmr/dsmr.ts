/**
 * A smart meter's P1 port, over TCP (ser2net, a Wi-Fi dongle) or a serial device file. The registers that are read last
 * before a slot's end are reported for that end.
 */
import { execFile } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { connect } from 'node:net'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { reportAtBoundaries } from '../../../../agent/kit/at-boundaries.ts'
import { ConfigError } from '../../../../agent/kit/config-error.ts'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import {
  fields,
  number,
  optionReader,
  port as portNumber,
  text,
  unlessSaid,
  wholeNumber,
} from '../../../../agent/kit/options.ts'
import { defineDriver, portOf } from '../../../../agent/kit/service.ts'
import { pause } from '../../../../links/pause.ts'
import { createFramer, readTelegram } from './telegram.ts'

type Source =
  | { readonly host: string; readonly port: number }
  | { readonly device: string; readonly baud: number }

interface DsmrOptions {
  readonly source: Source
  readonly slotMs: number
}

const SLOT = unlessSaid(number({ min: 60_000, max: 86_400_000 }), 900_000)
const BAUD = unlessSaid(wholeNumber({ min: 300, max: 921_600 }), 115_200)
const readCable = optionReader(fields({ device: text, baud: BAUD, slotMs: SLOT }))
const readPlace = optionReader(fields({ host: text, port: portNumber, slotMs: SLOT }))
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
    const { slotMs, ...source } = raw['device'] === undefined ? readPlace(raw) : readCable(raw)
    return { source, slotMs }
  },
  async run({ source, slotMs }, context) {
    const boundaries = reportAtBoundaries(slotMs, context)
    const outage = logOutage(context, 'the P1 port cannot be read', 'the P1 port is read again')
    while (!context.signal.aborted) {
      try {
        await readStream(
          await open(source),
          text => {
            outage.worked()
            for (const telegram of text) {
              const reading = readTelegram(telegram)
              if (typeof reading === 'string') context.warn('a telegram was not read', { code: reading })
              else
                boundaries.observe([
                  { n: 'import', u: 'Wh', v: reading.importWh },
                  { n: 'export', u: 'Wh', v: reading.exportWh },
                ])
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
  onTelegrams: (telegrams: readonly string[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const frame = createFramer()
  return new Promise((resolve, reject) => {
    const stop = () => stream.destroy()
    signal.addEventListener('abort', stop, { once: true })
    stream.on('data', (chunk: string) => onTelegrams(frame(chunk)))
    stream.once('error', reject)
    stream.once('close', () => {
      signal.removeEventListener('abort', stop)
      resolve()
    })
  })
}
