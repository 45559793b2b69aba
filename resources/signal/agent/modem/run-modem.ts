/** A modem at work. */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { promisify } from 'node:util'
import { ConfigError } from '../../../../agent/kit/config-error.ts'
import { listenToGpsd } from '../../../../agent/kit/gpsd.ts'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import { reachOf } from '../../../../agent/kit/reaches.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { pause } from '../../../../links/pause.ts'
import { isPlace, type Point } from '../../../../protocol/cells/point.ts'
import { openMeasuring } from '../measuring.ts'
import { testDrawn } from '../test-way.ts'
import { type Heard, levelsOf, networkOf, rssiOf } from './at-levels.ts'
import { heardBy } from './mmcli-levels.ts'
import type { SignalModemOptions } from './signal-modem.ts'

const [AGAIN_MS, ANSWER_MS, FRESH_MS, MOST_ANSWER] = [5_000, 5_000, 10_000, 4_096]

/** Where it is now; undefined where that is not known. */
interface Where {
  place: Point | undefined
  atMs: number
  network: string | undefined
}

export async function runModem(options: SignalModemOptions, context: ServiceContext): Promise<void> {
  const { lat, lon } = options
  const measuring = await openMeasuring(context)
  hideOnce(options.hide, measuring.recorder)
  const stands = lat === undefined || lon === undefined ? undefined : { lat, lon }
  const where: Where = { place: stands, atMs: Number.POSITIVE_INFINITY, network: undefined }
  const now = () => (where.atMs + FRESH_MS > performance.now() ? where.place : undefined)
  await Promise.all([
    readLevels(options, context, heard => {
      const place = now()
      where.network = heard.network
      if (place === undefined) return
      measuring.recorder.add({ ...place, ...heard.levels, network: heard.network, timeMs: context.nowMs() })
    }),
    stands === undefined ? readPlaces(options, where, context) : undefined,
    options.testMs === 0
      ? undefined
      : testAgain(options, context, way => {
          const place = now()
          if (place !== undefined && where.network !== undefined)
            measuring.recorder.addTest(place, where.network, way)
        }),
    measuring.say(),
  ])
}

/** Those of the options that no zone covers yet: a zone's middle is drawn once. */
function hideOnce(text: string, recorder: Awaited<ReturnType<typeof openMeasuring>>['recorder']): void {
  if (text === '-') return
  for (const part of text.split(';')) {
    const [lat = Number.NaN, lon = Number.NaN] = part.split(',').map(Number)
    if (!isPlace({ lat, lon })) throw new ConfigError('hide', 'places as 52.51,13.40;52.4,13.3 are needed')
    if (!recorder.isHidden({ lat, lon })) recorder.hide({ lat, lon }, chance)
  }
}

/** 48 bits from the system. */
function chance(): number {
  return randomBytes(6).readUIntBE(0, 6) / 2 ** 48
}

async function readLevels(
  options: SignalModemOptions,
  context: ServiceContext,
  onHeard: (heard: Heard) => void,
): Promise<void> {
  const outage = logOutage(context, 'the modem cannot be read', 'the modem is read again')
  while (!context.signal.aborted) {
    const modem = options.host === '-' ? openManager(options) : undefined
    try {
      const ask = modem ?? (await openAt(options, context.signal))
      while (!context.signal.aborted) {
        const heard = await ask()
        outage.worked()
        if (heard !== undefined) onHeard(heard)
        await pause(options.readMs, context.signal)
      }
    } catch (error) {
      if (context.signal.aborted) break
      outage.failed(error)
    }
    await pause(AGAIN_MS, context.signal)
  }
}

function openManager({ mmcli, modem }: SignalModemOptions): () => Promise<Heard | undefined> {
  const run = promisify(execFile)
  const say = async (...args: string[]) =>
    (await run(mmcli, ['-m', modem, ...args], { timeout: ANSWER_MS })).stdout
  return async () => heardBy(await say('-J'), await say('--signal-get', '-J'))
}

/** One command after the other; the operator by its number. */
async function openAt(
  { host, port }: SignalModemOptions,
  signal: AbortSignal,
): Promise<() => Promise<Heard | undefined>> {
  const socket = connect({ host, port })
  signal.addEventListener('abort', () => socket.destroy(), { once: true })
  const ask = (command: string) => answerOf(socket, command)
  await ask('ATE0')
  await ask('AT+COPS=3,2')
  return async () => {
    const network = networkOf(await ask('AT+COPS?'))
    if (network === undefined) return undefined
    const levels = levelsOf(await ask('AT+CESQ')) ?? rssiOf(await ask('AT+CSQ'))
    const isEmpty = Object.values(levels).every(value => value === null)
    return { network, levels: isEmpty ? rssiOf(await ask('AT+CSQ')) : levels }
  }
}

/** All up to its OK; what is an error is an answer as well. @throws where the modem says nothing in time */
function answerOf(socket: Socket, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const end = (settle: () => void) => {
      clearTimeout(timer)
      socket.off('data', onData).off('error', onError).off('close', onClose)
      settle()
    }
    const onError = (error: Error) => end(() => reject(error))
    const onClose = () => end(() => reject(new Error('the modem hung up')))
    const onData = (bytes: Buffer) => {
      text += bytes.toString('latin1')
      if (/\r\n(OK|ERROR|\+CME ERROR: [^\r]*)\r\n/.test(text) || text.length > MOST_ANSWER)
        end(() => resolve(text))
    }
    const timer = setTimeout(() => {
      socket.destroy()
      end(() => reject(new Error(`the modem does not answer ${command}`)))
    }, ANSWER_MS)
    socket.on('data', onData).on('error', onError).on('close', onClose)
    socket.write(`${command}\r`)
  })
}

async function readPlaces(
  { gpsHost, gpsPort }: SignalModemOptions,
  where: Where,
  context: ServiceContext,
): Promise<void> {
  const outage = logOutage(context, 'gpsd cannot be read', 'gpsd is read again')
  while (!context.signal.aborted) {
    try {
      const onFix = ({ lat, lon }: Point) => {
        outage.worked()
        where.place = { lat, lon }
        where.atMs = performance.now()
      }
      await listenToGpsd({ host: gpsHost, port: gpsPort }, onFix, context.signal)
    } catch (error) {
      if (context.signal.aborted) break
      outage.failed(error)
    }
    await pause(AGAIN_MS, context.signal)
  }
}

async function testAgain(
  { testMs, reaches }: Pick<SignalModemOptions, 'testMs' | 'reaches'>,
  context: ServiceContext,
  onWay: (way: NonNullable<Awaited<ReturnType<typeof testDrawn>>>) => void,
): Promise<void> {
  const reach = reachOf(reaches)
  const outage = logOutage(context, 'no reflector answers', 'a reflector answers again')
  while (!context.signal.aborted) {
    try {
      const way = await testDrawn(context, reach)
      if (way !== undefined) onWay(way)
      outage.worked()
    } catch (error) {
      if (!context.signal.aborted) outage.failed(error)
    }
    await pause(testMs, context.signal)
  }
}
