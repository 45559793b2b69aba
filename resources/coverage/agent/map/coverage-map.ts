/** The driver of a buyer of the map of where LoRa is heard. What it takes to run is loaded by whoever runs it. */
import type { BoughtMap } from '../../../../agent/kit/desk/networks/run-networks-desk.ts'
import { STANDING_OPTIONS, type StandingOptions } from '../../../../agent/kit/desk/networks/standing-order.ts'
import type { DeskOptions } from '../../../../agent/kit/desk/run-desk.ts'
import { fields, number, optionReader, ownPort, text, unlessSaid } from '../../../../agent/kit/options.ts'
import { defineDriver, portOf } from '../../../../agent/kit/service.ts'
import { MAP_ORDER } from '../../messages/map/map-order.ts'
import { readBoughtMap } from '../../messages/map/map-view.ts'

const PORT = 9470

export const coverageMap = defineDriver<DeskOptions & StandingOptions>({
  kind: 'coverage-map',
  listens: 'here',
  short: {
    word: 'coverage-map',
    forms: ['coverage-map:PORT'],
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
    const read = (state: unknown): BoughtMap | undefined => readBoughtMap(state)
    await runNetworksDesk(options, context, { word: MAP_ORDER, layer: 'lora', read })
  },
})
