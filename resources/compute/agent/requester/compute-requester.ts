/** The driver of whoever has work done. What it takes to run is loaded by whoever runs it, and by nobody else. */
import { fields, number, optionReader, ownPort, text, unlessSaid } from '../../../../agent/kit/options.ts'
import { defineDriver, portOf } from '../../../../agent/kit/service.ts'

export interface RequesterOptions {
  readonly host: string
  readonly port: number
  readonly everyMs: number
}

const PORT = 9440

export const computeRequester = defineDriver<RequesterOptions>({
  kind: 'compute-requester',
  listens: 'for others',
  short: {
    word: 'renter',
    forms: ['renter:PORT'],
    read(where) {
      const port = portOf(where[0], PORT)
      if (port === undefined || where.length > 1) return undefined
      return { options: { port }, hint: 'cairn run JOB.wasm --input FILE' }
    },
  },
  readOptions: optionReader(
    fields({
      host: unlessSaid(text, '0.0.0.0'),
      port: ownPort,
      everyMs: unlessSaid(number({ min: 50, max: 3_600_000 }), 1_000),
    }),
  ),
  run: async (options, context) => (await import('./run-requester.ts')).runRequester(options, context),
})
