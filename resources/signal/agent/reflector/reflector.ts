/**
 * The driver of a reflector: it answers tests of the way of the network's own devices, within bounds, and signs what it saw of each. Where it
 * answers stands in its registration (`url`); browsers of other origins may ask it.
 */
import {
  fields,
  number,
  optionReader,
  ownPort,
  text,
  unlessSaid,
  wholeNumber,
} from '../../../../agent/kit/options.ts'
import { defineDriver, portOf } from '../../../../agent/kit/service.ts'
import type { BookLimits } from './tests-book.ts'

export interface ReflectorOptions extends BookLimits {
  readonly host: string
  readonly port: number
}

const PORT = 9450

export const signalReflector = defineDriver<ReflectorOptions>({
  kind: 'signal-reflector',
  listens: 'for others',
  short: {
    word: 'reflector',
    forms: ['reflector:PORT'],
    read(where) {
      const port = portOf(where[0], PORT)
      if (port === undefined || where.length > 1) return undefined
      return {
        options: { port, host: '0.0.0.0' },
        hint: `tests of the way at port ${port}: register its url, reached from outside, as the detail url`,
      }
    },
  },
  readOptions: optionReader(
    fields({
      host: unlessSaid(text, '127.0.0.1'),
      port: ownPort,
      downBytes: unlessSaid(wholeNumber({ min: 1_000, max: 100_000_000 }), 4_000_000),
      upBytes: unlessSaid(wholeNumber({ min: 1_000, max: 100_000_000 }), 1_000_000),
      pings: unlessSaid(wholeNumber({ min: 3, max: 100 }), 20),
      anHour: unlessSaid(wholeNumber({ min: 1, max: 1_000 }), 12),
      atOnce: unlessSaid(wholeNumber({ min: 1, max: 100 }), 4),
      bytesADay: unlessSaid(number({ min: 1_000_000, max: 1e13 }), 20e9),
    }),
  ),
  run: async (options, context) => (await import('./run-reflector.ts')).runReflector(options, context),
})
