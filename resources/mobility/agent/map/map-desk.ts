/**
 * The driver of a consumer of the map: it orders for its owner, asks the node what is paid for, and answers programs on this machine with
 * tables, tiles and a stream. What it takes to run is loaded by whoever runs it, and by nobody else.
 */
import {
  fields,
  maybe,
  number,
  optionReader,
  ownPort,
  text,
  unlessSaid,
} from '../../../../agent/kit/options.ts'
import { defineDriver, portOf } from '../../../../agent/kit/service.ts'

export interface MapDeskOptions {
  readonly host: string
  readonly port: number
  /** An OpenStreetMap extract in PBF; without one there are cells and no roads. */
  readonly roads?: string
  readonly everyMs: number
}

const PORT = 9440

export const mapDesk = defineDriver<MapDeskOptions>({
  kind: 'mobility-map',
  listens: 'here',
  short: {
    word: 'map',
    forms: ['map:PORT'],
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
      roads: maybe(text),
      everyMs: unlessSaid(number({ min: 100, max: 3_600_000 }), 30_000),
    }),
  ),
  run: async (options, context) => (await import('./run-map-desk.ts')).runMapDesk(options, context),
})
