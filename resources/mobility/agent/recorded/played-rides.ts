/** Drivers and riders of demonstrations: the desks of everybody (agent/rides/), with made-up hands (play-rides.ts). */
import * as v from 'valibot'
import {
  baseUnits,
  fields,
  listOf,
  number,
  optionReader,
  ownPort,
  text,
  unlessSaid,
} from '../../../../agent/kit/options.ts'
import { ownNetworks } from '../../../../agent/kit/reaches.ts'
import { defineDriver } from '../../../../agent/kit/service.ts'
import { DRIVER_WAYS, type DriverWay, playDriver, playRider, type RiderPlay } from '../rides/play-rides.ts'
import type { RideDriverOptions, RiderOptions } from '../rides/ride-drivers.ts'

const [DAY_MS, TOLD_MS] = [86_400_000, 500]

const degrees = (most: number) => number({ min: -most, max: most })
const point = fields({ lat: degrees(90), lon: degrees(180) })

export const playedDriver = defineDriver<RideDriverOptions & { readonly how: DriverWay }>({
  kind: 'mobility-rides-played',
  listens: 'for others',
  readOptions: optionReader(
    fields({
      host: unlessSaid(text, '127.0.0.1'),
      port: ownPort,
      url: unlessSaid(v.string('text is needed'), ''),
      regions: listOf(text),
      seats: unlessSaid(number({ min: 1, max: 16 }), 4),
      start: baseUnits,
      perKm: baseUnits,
      perMinute: baseUnits,
      cover: unlessSaid(number({ min: 0, max: 100 }), 0),
      byHand: unlessSaid(v.boolean('true or false'), false),
      how: unlessSaid(v.picklist(DRIVER_WAYS, `one of ${DRIVER_WAYS.join(', ')}`), 'honest'),
    }),
  ),
  async run(options, context) {
    const { runRideDriver } = await import('../rides/run-ride-driver.ts')
    await runRideDriver(options, context, desk => playDriver(desk, options.how, context))
  },
})

export const playedRider = defineDriver<RiderOptions & RiderPlay>({
  kind: 'mobility-rider-played',
  listens: 'here',
  readOptions: optionReader(
    fields({
      host: unlessSaid(text, '127.0.0.1'),
      port: ownPort,
      from: point,
      to: point,
      way: fields({
        metres: number({ min: 1, max: 2_000_000 }),
        seconds: number({ min: 1, max: 172_800 }),
      }),
      each: baseUnits,
      everyMs: number({ min: 60_000, max: 366 * DAY_MS }),
      reaches: unlessSaid(ownNetworks, '-'),
      isLeft: unlessSaid(v.boolean('true or false'), false),
    }),
  ),
  async run(options, context) {
    const { runRider } = await import('../rides/run-rider.ts')
    // `everyMs` is how often it rides; its desk looks after what is to be told as often as time runs fast.
    const desk = { ...options, everyMs: TOLD_MS }
    await runRider(desk, context, (own, viewOf) =>
      playRider(own, options, { nowMs: () => context.nowMs(), signal: context.signal, viewOf }),
    )
  },
})
