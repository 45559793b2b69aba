/**
 * A car's own machine: fixes from gpsd, odometer and charge from an ELM327.
 */

import { listenToGpsd } from '../../../agent/kit/gpsd.ts'
import { logOutage } from '../../../agent/kit/log-outage.ts'
import { fields, maybe, optionReader, port, text, unlessSaid } from '../../../agent/kit/options.ts'
import { defineDriver, type ServiceContext } from '../../../agent/kit/service.ts'
import { pause } from '../../../links/pause.ts'
import type { Fix } from '../messages/fix.ts'
import { commitToVehicle, isVehicleNumber } from '../messages/vin.ts'
import { type Elm327, openElm327 } from './obd/elm327.ts'
import { CHARGE, ODOMETER, readSignal, readVin } from './obd/signals.ts'
import { runPermissionDesk } from './permissions/permission-desk.ts'
import { createVehicleSignals } from './permissions/vehicle-signals.ts'
import { openTrips } from './trips.ts'

interface CarOptions {
  /** Of the adapter. */
  readonly host: string
  readonly port: number
  readonly gpsHost: string
  readonly gpsPort: number
  /** Where those read whom the owner permits, `PORT` or `HOST:PORT`; nobody unless said. */
  readonly share?: string
}

const [AGAIN_MS, ASK_MS] = [5_000, 5_000]
const [ADAPTER_PORT, GPSD_PORT] = [35_000, 2_947]
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
      share: maybe(text),
    }),
  ),
  async run(options, context) {
    const trips = await openTrips(context)
    const signals = createVehicleSignals()
    const counters: Counters = {}
    const add = (fix: Fix) => {
      trips.add(fix)
      signals.tellFix(fix)
    }
    await Promise.all([
      readCar(options, counters, context),
      readPlaces(options, counters, add, context),
      trips.say(),
      runPermissionDesk(options.share, signals, context),
    ])
  },
})

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
export function tellVehicle(vin: string | undefined, context: ServiceContext): void {
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
  add: (fix: Fix) => void,
  context: ServiceContext,
): Promise<void> {
  const outage = logOutage(context, 'gpsd cannot be read', 'gpsd is read again')
  while (!context.signal.aborted) {
    try {
      await listenToGpsd(
        { host: gpsHost, port: gpsPort },
        fix => {
          outage.worked()
          add({ ...fix, ...counters })
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
