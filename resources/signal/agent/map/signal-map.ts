/** The driver of a consumer of the map of signal. What it takes to run is loaded by whoever runs it. */
import { STANDING_OPTIONS, type StandingOptions } from '../../../../agent/kit/desk/networks/standing-order.ts'
import { fields, number, optionReader, ownPort, text, unlessSaid } from '../../../../agent/kit/options.ts'
import { defineDriver, portOf } from '../../../../agent/kit/service.ts'
import { MAP_ORDER } from '../../messages/map-order.ts'
import { readSignalView } from '../../messages/signal-view.ts'

export interface SignalMapOptions extends StandingOptions {
  readonly host: string
  readonly port: number
  readonly everyMs: number
}

const PORT = 9460

export const signalMap = defineDriver<SignalMapOptions>({
  kind: 'signal-map',
  listens: 'here',
  short: {
    word: 'signal-map',
    forms: ['signal-map:PORT'],
    read(where) {
      const port = portOf(where[0], PORT)
      if (port === undefined || where.length > 1) return undefined
      return {
        options: { port },
        hint: `the map at http://127.0.0.1:${port}/v1/map, orders with the secret in map.json of its folder`,
      }
    },
  },
  readOptions: optionReader(
    fields({
      host: unlessSaid(text, '127.0.0.1'),
      port: ownPort,
      everyMs: unlessSaid(number({ min: 100, max: 3_600_000 }), 30_000),
      ...STANDING_OPTIONS,
    }),
  ),
  async run(options, context) {
    const { runNetworksDesk } = await import('../../../../agent/kit/desk/networks/run-networks-desk.ts')
    await runNetworksDesk(options, context, { word: MAP_ORDER, layer: 'signal', read: readSignalView })
  },
})
