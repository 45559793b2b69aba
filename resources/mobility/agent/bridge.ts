/**
 * A vehicle that speaks JSON over HTTP: Home Assistant with a car's integration or a phone's app, or a maker's interface with signals by
 * the names of VSS. It is asked every few seconds; what it says again is not said again. Fixes further apart than half a minute give no
 * cells: such a bridge serves for odometer and charge beside a receiver.
 */
import * as v from 'valibot'
import { logOutage } from '../../../agent/kit/log-outage.ts'
import { fields, maybe, optionReader, text, unlessSaid, wholeNumber } from '../../../agent/kit/options.ts'
import { defineDriver, type ServiceContext } from '../../../agent/kit/service.ts'
import { fetchNear } from '../../../links/near-fetch.ts'
import { pause } from '../../../links/pause.ts'
import type { Fix } from '../messages/fix.ts'
import { tellVehicle } from './car.ts'
import { runPermissionDesk } from './permissions/permission-desk.ts'
import { createVehicleSignals } from './permissions/vehicle-signals.ts'
import { openTrips } from './trips.ts'
import { readHub, readVss, type VehicleMoment } from './vehicle-json.ts'

interface BridgeOptions {
  /** Of Home Assistant, or of the maker's document. */
  readonly url: string
  readonly token?: string
  readonly format: 'home-assistant' | 'vss'
  /** Entities, of Home Assistant. */
  readonly place?: string
  readonly odometer?: string
  readonly charge?: string
  readonly everyS: number
  /** Where those read whom the owner permits, `PORT` or `HOST:PORT`; nobody unless said. */
  readonly share?: string
}

const [ANSWER_MS, MOST_CHARS] = [10_000, 1_000_000]

export const mobilityBridge = defineDriver<BridgeOptions>({
  kind: 'mobility-bridge',
  readOptions: optionReader(
    fields({
      url: text,
      token: maybe(text),
      format: unlessSaid(v.picklist(['home-assistant', 'vss'], 'home-assistant or vss'), 'home-assistant'),
      place: maybe(text),
      odometer: maybe(text),
      charge: maybe(text),
      everyS: unlessSaid(wholeNumber({ min: 1, max: 3_600 }), 5),
      share: maybe(text),
    }),
  ),
  async run(options, context) {
    const trips = await openTrips(context)
    const signals = createVehicleSignals()
    const add = (fix: Fix) => {
      trips.add(fix)
      signals.tellFix(fix)
    }
    await Promise.all([
      readVehicle(options, add, context),
      trips.say(),
      runPermissionDesk(options.share, signals, context),
    ])
  },
})

async function readVehicle(
  options: BridgeOptions,
  add: (fix: Fix) => void,
  context: ServiceContext,
): Promise<void> {
  const outage = logOutage(
    context,
    'the vehicle’s bridge cannot be read',
    'the vehicle’s bridge is read again',
  )
  let [seenMs, isKnown] = [0, false]
  while (!context.signal.aborted) {
    try {
      const { fix, vin, ...counters } = await ask(options, context.signal)
      outage.worked()
      if (vin !== undefined && !isKnown) {
        isKnown = true
        tellVehicle(vin, context)
      }
      if (fix !== undefined && fix.timeMs > seenMs) {
        seenMs = fix.timeMs
        add({ ...fix, ...counters })
      }
    } catch (error) {
      if (context.signal.aborted) break
      outage.failed(error)
    }
    await pause(options.everyS * 1_000, context.signal)
  }
}

/** @throws what the connection fails with, and where the answer is none */
async function ask(options: BridgeOptions, signal: AbortSignal): Promise<VehicleMoment> {
  const { url, format, place, odometer, charge } = options
  if (format === 'vss') return readVss(await getJson(url, options, signal))
  const entity = async (id: string | undefined) =>
    id === undefined
      ? undefined
      : await getJson(`${url.replace(/\/$/, '')}/api/states/${encodeURIComponent(id)}`, options, signal)
  const [of, km, percent] = await Promise.all([entity(place), entity(odometer), entity(charge)])
  return readHub({ place: of, odometer: km, charge: percent })
}

async function getJson(url: string, { token }: BridgeOptions, signal: AbortSignal): Promise<unknown> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const within = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)])
  const answer = await fetchNear(url, { headers, signal: within })
  if (!answer.ok) throw new Error(`the bridge answered ${answer.status}`)
  const said = await answer.text()
  if (said.length > MOST_CHARS) throw new Error('the bridge says more than any vehicle does')
  return JSON.parse(said)
}
