/** The driver of a storage provider. What it takes to run is loaded by whoever runs it, and by nobody else. */
import * as v from 'valibot'
import {
  baseUnits,
  fields,
  maybe,
  number,
  optionReader,
  ownPort,
  text,
  unlessSaid,
} from '../../../../agent/kit/options.ts'
import { defineDriver } from '../../../../agent/kit/service.ts'

export interface ProviderOptions {
  readonly path?: string
  readonly spaceBytes: number
  readonly host: string
  readonly port: number
  readonly price: bigint
  readonly egress: bigint
  /** Real time between looks at the network, and between two pieces of the scrub, ms. */
  readonly everyMs: number
  readonly scrubEveryMs: number
}

const GIB = 2 ** 30

export const storageProvider = defineDriver<ProviderOptions>({
  kind: 'storage-provider',
  listens: 'for others',
  readOptions: optionReader(
    v.pipe(
      fields({
        path: maybe(text),
        spaceGib: number({ min: 0.001, max: 1e6 }),
        host: unlessSaid(text, '0.0.0.0'),
        port: ownPort,
        price: unlessSaid(baseUnits, '2500000'),
        egress: unlessSaid(baseUnits, '5000000'),
        everyMs: unlessSaid(number({ min: 100, max: 3_600_000 }), 2_000),
        scrubEveryMs: unlessSaid(number({ min: 10, max: 86_400_000 }), 60_000),
      }),
      v.transform(({ spaceGib, ...read }) => ({ ...read, spaceBytes: Math.round(spaceGib * GIB) })),
    ),
  ),
  run: async (options, context) => (await import('./run-provider.ts')).runProvider(options, context),
})
