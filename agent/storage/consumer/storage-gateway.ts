/**
 * The driver of a consumer of storage: its vault behind an S3 endpoint on this machine, a plain way in for the command line
 * beside it, and a keeper that never sleeps.
 *
 *   PUT    /-/files?bucket=…&name=…   bytes in, progress out, a JSON object a line
 *   GET    /-/files                   every file, its shares, its risk
 *   GET    /-/files/CID               bytes, with Range
 *   DELETE /-/files/CID
 */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ConfigError, readNumber, readText } from '../../config-error.ts'
import { defineDriver, type ServiceContext } from '../../drivers/driver.ts'
import { serveS3 } from '../s3/s3-server.ts'
import type { Credentials } from '../s3/signature.ts'
import { openUploads } from '../s3/uploads.ts'
import { causeOf } from '../storage-error.ts'
import { serveFiles } from './files-api.ts'
import { createKeeper } from './keeper.ts'
import { FOLDER, openVault, type VaultOptions } from './vault.ts'

export interface GatewayOptions extends Omit<VaultOptions, 'dataDir'> {
  readonly host: string
  readonly port: number
  readonly everyMs: number
}

export const CREDENTIALS_FILE = 's3.json'
const DAY_MS = 86_400_000

export const storageGateway = defineDriver<GatewayOptions>({
  kind: 'storage-gateway',
  readOptions: raw => ({
    host: readText(raw, 'host', '127.0.0.1'),
    port: readNumber(raw, 'port', { min: 0, max: 65_535 }),
    p: readNumber(raw, 'providerLoss', { min: 0.0001, max: 0.9, otherwise: 0.05 }),
    target: readNumber(raw, 'fileLoss', { min: 1e-15, max: 0.5, otherwise: 1e-6 }),
    dealMs: readNumber(raw, 'dealDays', { min: 0.01, max: 3650, otherwise: 30 }) * DAY_MS,
    mostPrice: readNumber(raw, 'mostPrice', {
      min: 0,
      max: Number.MAX_SAFE_INTEGER,
      otherwise: Number.MAX_SAFE_INTEGER,
    }),
    everyMs: readNumber(raw, 'everyMs', { min: 100, max: 3_600_000, otherwise: 10_000 }),
    ...readScheme(raw['scheme']),
  }),
  run: runGateway,
})

/** `"4/7"`: instead of what the promise makes it. */
function readScheme(text: unknown): Pick<VaultOptions, 'scheme'> {
  if (text === undefined) return {}
  const [needed = 0, shares = 0] = (/^(\d+)\/(\d+)$/.exec(String(text)) ?? []).slice(1).map(Number)
  if (needed < 1 || shares < needed || shares > 64)
    throw new ConfigError('driver.scheme', 'K/N, such as 4/7, N up to 64')
  return { scheme: { needed, shares } }
}

async function runGateway(options: GatewayOptions, context: ServiceContext): Promise<void> {
  const { dataDir, signal } = context
  const credentials = await readCredentials(dataDir)
  const vault = await openVault({ ...options, dataDir }, context)
  const uploads = openUploads(vault.catalog, join(dataDir, FOLDER, 'parts'))
  const keeper = createKeeper(vault, context)
  const warn = (message: string, facts: Readonly<Record<string, unknown>>) => context.warn(message, facts)
  const server = createServer({ requestTimeout: 0 }, (request, response) => {
    const isOurs = request.url?.startsWith('/-/') === true
    if (isOurs) void serveFiles(request, response, { vault, keeper, credentials, warn })
    else void serveS3(request, response, { vault, uploads, credentials, warn })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  context.info('storing for this machine', {
    port: (server.address() as AddressInfo).port,
    files: vault.catalog.files().length,
  })
  try {
    while (!signal.aborted) {
      await keeper.look().catch((error: unknown) => {
        if (!signal.aborted) context.warn('files cannot be looked after now', { problem: causeOf(error) })
      })
      await sleep(options.everyMs, undefined, { signal }).catch(() => undefined)
    }
  } finally {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
    await vault.close()
  }
}

/** Made once, for this machine's clients. */
export async function readCredentials(dataDir: string): Promise<Credentials> {
  const path = join(dataDir, FOLDER, CREDENTIALS_FILE)
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Credentials
  const made = {
    accessKeyId: `CAIRN${randomBytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64url'),
  }
  await mkdir(join(dataDir, FOLDER), { recursive: true, mode: 0o700 })
  await writeFile(`${path}.part`, `${JSON.stringify(made, undefined, 2)}\n`, { mode: 0o600, flush: true })
  await rename(`${path}.part`, path)
  return made
}
