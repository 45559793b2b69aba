/** The driver of a storage provider. What it takes to run is loaded by whoever runs it, and by nobody else. */
import { readBaseUnits, readNumber, readText } from '../../../../agent/kit/config-error.ts'
import { defineDriver } from '../../../../agent/kit/service.ts'

export interface ProviderOptions {
  readonly path: string | undefined
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
  readOptions: raw => ({
    path: raw['path'] === undefined ? undefined : readText(raw, 'path'),
    spaceBytes: Math.round(readNumber(raw, 'spaceGib', { min: 0.001, max: 1e6 }) * GIB),
    host: readText(raw, 'host', '0.0.0.0'),
    port: readNumber(raw, 'port', { min: 0, max: 65_535 }),
    price: readBaseUnits(raw, 'price', 2_500_000n),
    egress: readBaseUnits(raw, 'egress', 5_000_000n),
    everyMs: readNumber(raw, 'everyMs', { min: 100, max: 3_600_000, otherwise: 2_000 }),
    scrubEveryMs: readNumber(raw, 'scrubEveryMs', { min: 10, max: 86_400_000, otherwise: 60_000 }),
  }),
  run: async (options, context) => (await import('./run-provider.ts')).runProvider(options, context),
})
