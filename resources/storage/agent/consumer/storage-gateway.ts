/** The driver of a consumer of storage. What it takes to run is loaded by whoever runs it, and by nobody else. */
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
import { ownNetworks } from '../../../../agent/kit/reaches.ts'
import { defineDriver, portOf } from '../../../../agent/kit/service.ts'
import type { VaultOptions } from './vault.ts'

export interface GatewayOptions extends Omit<VaultOptions, 'dataDir'> {
  readonly host: string
  readonly port: number
  readonly everyMs: number
  /** Networks of its own that providers' addresses may lead to; `-` for none. */
  readonly reaches: string
}

const DAY_MS = 86_400_000
const PORT = 9420
const [WISHED_LOSS, BORNE_LOSS] = [1e-6, 1e-3]
const MOST_PRICE = 2n ** 128n - 1n
const K_OF_N = 'K/N, such as 4/7, N up to 64'

/** `"4/7"`: instead of what the promise makes it. */
const SCHEME = v.pipe(
  v.string(K_OF_N),
  v.transform(text => (/^(\d+)\/(\d+)$/.exec(text) ?? []).slice(1).map(Number)),
  v.check(([needed = 0, shares = 0]) => needed >= 1 && shares >= needed && shares <= 64, K_OF_N),
  v.transform(([needed = 0, shares = 0]) => ({ needed, shares })),
)

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
  readOptions: optionReader(
    v.pipe(
      fields({
        host: unlessSaid(text, '127.0.0.1'),
        port: ownPort,
        providerLoss: unlessSaid(number({ min: 0.0001, max: 0.9 }), 0.05),
        fileLoss: maybe(number({ min: 1e-15, max: 0.5 })),
        dealDays: unlessSaid(number({ min: 0.01, max: 3650 }), 30),
        mostPrice: unlessSaid(baseUnits, String(MOST_PRICE)),
        everyMs: unlessSaid(number({ min: 100, max: 3_600_000 }), 10_000),
        scheme: maybe(SCHEME),
        reaches: unlessSaid(ownNetworks, '-'),
      }),
      v.transform(({ providerLoss, fileLoss, dealDays, ...read }) => {
        // Who names none gets what the network can keep, down to a limit.
        const loss =
          fileLoss === undefined ? { target: WISHED_LOSS, borne: BORNE_LOSS } : { target: fileLoss }
        return { ...read, ...loss, p: providerLoss, dealMs: dealDays * DAY_MS }
      }),
    ),
  ),
  run: async (options, context) => (await import('./run-gateway.ts')).runGateway(options, context),
})
