/**
 * A car's own machine: fixes from gpsd, odometer and charge from an ELM327, sheets when a trip is over. Where trips begin and end stays in
 * its folder.
 */
import { randomBytes, randomFillSync } from 'node:crypto'
import { join } from 'node:path'
import * as v from 'valibot'
import { logOutage } from '../../../agent/kit/log-outage.ts'
import { fields, optionReader, port, text, unlessSaid } from '../../../agent/kit/options.ts'
import { defineDriver, type ServiceContext } from '../../../agent/kit/service.ts'
import { readJsonFile } from '../../../disk/json-file.ts'
import { writeAtomically } from '../../../disk/write-file.ts'
import { pause } from '../../../links/pause.ts'
import { createRecorder, type Kept, NOTHING_KEPT, type Recorder } from '../messages/recorder.ts'
import { SEAL_TYPE } from '../messages/seal.ts'
import {
  openPayload,
  type SealedSheet,
  type SealTimes,
  sayDue,
  sealPayload,
  sealSheet,
  sealTimesOf,
} from '../messages/sealed-sheets.ts'
import { encodeSheet, SHEET_TYPE, type Sheet } from '../messages/sheet.ts'
import { commitToVehicle, isVehicleNumber } from '../messages/vin.ts'
import { listenToGpsd } from './gpsd.ts'
import { type Elm327, openElm327 } from './obd/elm327.ts'
import { CHARGE, ODOMETER, readSignal, readVin } from './obd/signals.ts'

interface CarOptions {
  /** Of the adapter. */
  readonly host: string
  readonly port: number
  readonly gpsHost: string
  readonly gpsPort: number
}

const [AGAIN_MS, ASK_MS, KEEP_MS] = [5_000, 5_000, 30_000]
const [ADAPTER_PORT, GPSD_PORT] = [35_000, 2_947]
/** Of a network that knows no seals: what is said is said at once. */
const AT_ONCE: SealTimes = { settleAfterMs: Number.NEGATIVE_INFINITY, openForMs: 0, acknowledgeMs: 0 }
/** A receiver's clock and the network's may differ by so much. */
const MOST_APART_MS = 300_000
const point = { lat: v.number(), lon: v.number() }
const FIX = v.looseObject({ ...point, timeMs: v.number() })
const KEPT = v.object({
  zones: v.array(v.object({ at: v.object(point), middle: v.object(point), usedMs: v.number() })),
  trip: v.array(FIX),
  ended: v.array(FIX),
  sealed: v.optional(
    v.array(v.object({ quarter: v.number(), payload: v.string(), openMs: v.number(), isSaid: v.boolean() })),
    [],
  ),
})

/** On this machine alone. */
interface CarKept extends Kept {
  readonly sealed: readonly SealedSheet[]
}

/** What the car said last of itself. */
interface Counters {
  odometer?: number
  charge?: number
}

export const mobilityCar = defineDriver<CarOptions>({
  kind: 'mobility-car',
  readOptions: optionReader(
    fields({
      host: text,
      port: unlessSaid(port, ADAPTER_PORT),
      gpsHost: unlessSaid(text, '127.0.0.1'),
      gpsPort: unlessSaid(port, GPSD_PORT),
    }),
  ),
  async run(options, context) {
    const file = join(context.dataDir, 'trips.json')
    const kept = ((await readJsonFile(file, KEPT)) ?? { ...NOTHING_KEPT, sealed: [] }) as CarKept
    const recorder = createRecorder(chance, kept)
    const counters: Counters = {}
    await Promise.all([
      readCar(options, counters, context),
      readPlaces(options, counters, recorder, context),
      say(recorder, kept.sealed, file, context),
    ])
  },
})

/** 48 bits from the system. */
function chance(): number {
  return randomBytes(6).readUIntBE(0, 6) / 2 ** 48
}

async function readCar(
  { host, port }: CarOptions,
  counters: Counters,
  context: ServiceContext,
): Promise<void> {
  const outage = logOutage(context, 'the car’s adapter cannot be read', 'the car’s adapter is read again')
  let isKnown = false
  while (!context.signal.aborted) {
    let elm: Elm327 | undefined
    try {
      elm = await openElm327({ host, port }, context.signal)
      if (!isKnown) tellVehicle(readVin(await elm.ask('0902')), context)
      isKnown = true
      while (!context.signal.aborted) {
        await askCounters(elm, counters)
        outage.worked()
        await pause(ASK_MS, context.signal)
      }
    } catch (error) {
      if (context.signal.aborted) break
      outage.failed(error)
    } finally {
      elm?.close()
      // What was said before it broke off is of another moment.
      delete counters.odometer
      delete counters.charge
    }
    await pause(AGAIN_MS, context.signal)
  }
}

async function askCounters(elm: Elm327, counters: Counters): Promise<void> {
  const km = readSignal(ODOMETER, await elm.ask(ODOMETER.command))
  const percent = readSignal(CHARGE, await elm.ask(CHARGE.command))
  if (km !== undefined) counters.odometer = Math.round(10 * km)
  if (percent !== undefined) counters.charge = Math.round(10 * percent)
}

/** Never the number itself: a log is read by others. */
function tellVehicle(vin: string | undefined, context: ServiceContext): void {
  if (vin === undefined || !isVehicleNumber(vin)) {
    context.info('the car says no vehicle number')
    return
  }
  context.info('the car’s number was read: register the device with this commitment as its detail vin', {
    vin: commitToVehicle(vin, context.network),
  })
}

async function readPlaces(
  { gpsHost, gpsPort }: CarOptions,
  counters: Counters,
  recorder: Recorder,
  context: ServiceContext,
): Promise<void> {
  const outage = logOutage(context, 'gpsd cannot be read', 'gpsd is read again')
  while (!context.signal.aborted) {
    try {
      await listenToGpsd(
        { host: gpsHost, port: gpsPort },
        fix => {
          outage.worked()
          if (Math.abs(fix.timeMs - context.nowMs()) >= MOST_APART_MS) return
          recorder.add({ ...fix, ...counters })
          context.seen?.([{ n: 'speed', u: 'm/s', v: fix.speedMps ?? 0, bt: fix.timeMs / 1000 }])
        },
        context.signal,
      )
      if (!context.signal.aborted) outage.failed(new Error('gpsd hung up'))
    } catch (error) {
      if (context.signal.aborted) break
      outage.failed(error)
    }
    await pause(AGAIN_MS, context.signal)
  }
}

/** What is due is sealed, and durable before its seal is said; a sheet is forgotten here once it waits in the agent's queue. */
async function say(
  recorder: Recorder,
  kept: readonly SealedSheet[],
  file: string,
  context: ServiceContext,
): Promise<void> {
  let [sealed, keptMs] = [kept, 0]
  let times: SealTimes | undefined
  const keep = () => writeAtomically(file, JSON.stringify({ ...recorder.keep(), sealed }))
  while (!context.signal.aborted) {
    times ??= await askSealTimes(context)
    // Without the network's rules nothing is said: what is due waits in the recorder.
    const nowMs = context.nowMs()
    const sheets = times === undefined ? [] : recorder.due(nowMs)
    const plain: Sheet[] = []
    for (const sheet of sheets) {
      const one = sealSheet(sheet, { ...times!, nowMs, random: randomFillSync })
      if (one === undefined) plain.push(sheet)
      else sealed = [...sealed, one]
    }
    if (sealed.length > 0 && sheets.length > 0) await keep()
    for (const sheet of plain) await context.say(SHEET_TYPE, encodeSheet(sheet))
    const left = await sayDue(sealed, nowMs, (one, what) => sayOne(one, what, context))
    const isChanged =
      sheets.length > 0 || left.length !== sealed.length || left.some((one, at) => one !== sealed[at])
    sealed = left
    if (isChanged || performance.now() - keptMs > KEEP_MS) {
      await keep()
      keptMs = performance.now()
    }
    await pause(1_000, context.signal)
  }
  await keep()
}

async function sayOne(one: SealedSheet, what: 'seal' | 'sheet', context: ServiceContext): Promise<boolean> {
  const said =
    what === 'seal'
      ? await context.say(SEAL_TYPE, sealPayload(context.subject, one))
      : await context.say(SHEET_TYPE, openPayload(one))
  return said !== undefined
}

/** Undefined while no node answers. */
async function askSealTimes({ node }: ServiceContext): Promise<SealTimes | undefined> {
  const network = await node.getNetwork().catch(() => undefined)
  return network === undefined ? undefined : (sealTimesOf(network.rules) ?? AT_ONCE)
}
