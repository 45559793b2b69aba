/** The driver of a consumer of data: its desk, at which people and programs buy and read. What it takes to run is loaded by whoever runs it. */
import { fields, number, optionReader, ownPort, text, unlessSaid } from '../../../../agent/kit/options.ts'
import { defineDriver, portOf } from '../../../../agent/kit/service.ts'

export interface DataDeskOptions {
  readonly host: string
  readonly port: number
  readonly everyMs: number
}

export const [DATA_DESK, DATA_PORT] = ['sensing-data', 9470]

export const dataDesk = defineDriver<DataDeskOptions>({
  kind: DATA_DESK,
  listens: 'here',
  short: {
    word: 'data-desk',
    forms: ['data-desk:PORT'],
    read(where) {
      const port = portOf(where[0], DATA_PORT)
      if (port === undefined || where.length > 1) return undefined
      return {
        options: { port },
        hint: `buy with cairn data quote and cairn data buy; programs at http://127.0.0.1:${port}/v1/data with a key: cairn data keys`,
      }
    },
  },
  readOptions: optionReader(
    fields({
      host: unlessSaid(text, '127.0.0.1'),
      port: unlessSaid(ownPort, DATA_PORT),
      everyMs: unlessSaid(number({ min: 100, max: 3_600_000 }), 30_000),
    }),
  ),
  run: async (options, context) => (await import('./run-data-desk.ts')).runDataDesk(options, context),
})
