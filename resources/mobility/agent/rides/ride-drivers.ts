/** The drivers of an agent for rides: of a car that takes others along, and of a rider. What they take to run is loaded by whoever runs them. */
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
import { defineDriver, portOf } from '../../../../agent/kit/service.ts'

export interface RideDriverOptions {
  readonly host: string
  readonly port: number
  /** Where riders reach it, as they do: `https://car.example:9441`; empty: where its registration says. */
  readonly url: string
  /** H3 cells of resolution 5 in which it fetches riders. */
  readonly regions: readonly string[]
  readonly seats: number
  /** Base units of what members pay with: to get in, a kilometre, a minute. */
  readonly start: bigint
  readonly perKm: bigint
  readonly perMinute: bigint
  /** 0: only what a purse keeps for it; else a risk, see the desk. */
  readonly cover: number
  /** Whoever drives says yes or no to each request (`GET /v1/ride-requests`). */
  readonly byHand: boolean
}

export interface RiderOptions {
  readonly host: string
  readonly port: number
  readonly everyMs: number
  /** Networks of its own that drivers’ addresses may lead to; `-` for none. */
  readonly reaches: string
}

const [DRIVER_PORT, RIDER_PORT] = [9_441, 9_442]

export const rideDriver = defineDriver<RideDriverOptions>({
  kind: 'mobility-rides',
  listens: 'for others',
  readOptions: optionReader(
    fields({
      host: unlessSaid(text, '0.0.0.0'),
      port: unlessSaid(ownPort, DRIVER_PORT),
      // Empty where it is not said: the default is read by the same schema.
      url: unlessSaid(v.string('text is needed'), ''),
      regions: listOf(text),
      seats: unlessSaid(number({ min: 1, max: 16 }), 4),
      start: baseUnits,
      perKm: baseUnits,
      perMinute: baseUnits,
      cover: unlessSaid(number({ min: 0, max: 100 }), 0),
      byHand: unlessSaid(v.boolean('true or false'), false),
    }),
  ),
  run: async (options, context) => (await import('./run-ride-driver.ts')).runRideDriver(options, context),
})

export const rider = defineDriver<RiderOptions>({
  kind: 'mobility-rider',
  listens: 'here',
  short: {
    word: 'ride',
    forms: ['ride:PORT'],
    read(where) {
      const port = portOf(where[0], RIDER_PORT)
      if (port === undefined || where.length > 1) return undefined
      return {
        options: { port },
        hint: `rides are asked for at http://127.0.0.1:${port}/v1/requests, with the secret in rides.json of its folder`,
      }
    },
  },
  readOptions: optionReader(
    fields({
      host: unlessSaid(text, '127.0.0.1'),
      port: ownPort,
      everyMs: unlessSaid(number({ min: 100, max: 3_600_000 }), 30_000),
      reaches: unlessSaid(ownNetworks, '-'),
    }),
  ),
  run: async (options, context) => (await import('./run-rider.ts')).runRider(options, context),
})
