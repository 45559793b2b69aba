/** The driver of a consumer of storage. What it takes to run is loaded by whoever runs it, and by nobody else. */
import { ConfigError, readBaseUnits, readNumber, readText } from '../../../../agent/kit/config-error.ts'
import { defineDriver, portOf } from '../../../../agent/kit/service.ts'
import type { VaultOptions } from './vault.ts'

export interface GatewayOptions extends Omit<VaultOptions, 'dataDir'> {
  readonly host: string
  readonly port: number
  readonly everyMs: number
}

const DAY_MS = 86_400_000
const PORT = 9420
const MOST_PRICE = 2n ** 128n - 1n

export const storageGateway = defineDriver<GatewayOptions>({
  kind: 'storage-gateway',
  listens: 'here',
  short: {
    word: 'gateway',
    forms: ['gateway:PORT'],
    read(where) {
      const port = portOf(where[0], PORT)
      if (port === undefined || where.length > 1) return undefined
      const s3 = `http://127.0.0.1:${port}`
      return {
        options: { port },
        hint: `cairn put FILE; S3 clients at ${s3}, with the keys in vault/s3.json of its folder`,
      }
    },
  },
  readOptions: raw => ({
    host: readText(raw, 'host', '127.0.0.1'),
    port: readNumber(raw, 'port', { min: 0, max: 65_535 }),
    p: readNumber(raw, 'providerLoss', { min: 0.0001, max: 0.9, otherwise: 0.05 }),
    target: readNumber(raw, 'fileLoss', { min: 1e-15, max: 0.5, otherwise: 1e-6 }),
    dealMs: readNumber(raw, 'dealDays', { min: 0.01, max: 3650, otherwise: 30 }) * DAY_MS,
    mostPrice: readBaseUnits(raw, 'mostPrice', MOST_PRICE),
    everyMs: readNumber(raw, 'everyMs', { min: 100, max: 3_600_000, otherwise: 10_000 }),
    ...readScheme(raw['scheme']),
  }),
  run: async (options, context) => (await import('./run-gateway.ts')).runGateway(options, context),
})

/** `"4/7"`: instead of what the promise makes it. */
function readScheme(text: unknown): Pick<VaultOptions, 'scheme'> {
  if (text === undefined) return {}
  const [needed = 0, shares = 0] = (/^(\d+)\/(\d+)$/.exec(String(text)) ?? []).slice(1).map(Number)
  if (needed < 1 || shares < needed || shares > 64)
    throw new ConfigError('driver.scheme', 'K/N, such as 4/7, N up to 64')
  return { scheme: { needed, shares } }
}
