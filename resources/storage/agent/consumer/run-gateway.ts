/**
 * A consumer of storage at work: its vault behind an S3 endpoint on this machine, a plain way in for the command line
 * beside it, and a keeper that never sleeps.
 *
 *   PUT    /-/files?bucket=…&name=…   bytes in, progress out, a JSON object a line
 *   GET    /-/files                   every file, its shares, its risk
 *   GET    /-/files/CID               bytes, with Range
 *   DELETE /-/files/CID
 */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { listen } from '../../../../links/listen.ts'
import { pause } from '../../../../links/pause.ts'
import { serveS3 } from '../s3/s3-server.ts'
import type { Credentials } from '../s3/signature.ts'
import { openUploads } from '../s3/uploads.ts'
import { serveFiles } from './files-api.ts'
import { createKeeper } from './keeper.ts'
import type { GatewayOptions } from './storage-gateway.ts'
import { FOLDER, openVault } from './vault.ts'

/** Longer than clients keep an idle connection, so that none is closed as it is taken up again. */
const KEEP_ALIVE_MS = 75_000
const CREDENTIALS_FILE = 's3.json'

export async function runGateway(options: GatewayOptions, context: ServiceContext): Promise<void> {
  const { dataDir, signal } = context
  const credentials = await readCredentials(dataDir)
  const vault = await openVault({ ...options, dataDir }, context)
  const uploads = openUploads(vault.catalog, join(dataDir, FOLDER, 'parts'))
  const keeper = createKeeper(vault, context)
  const warn = (message: string, facts: Readonly<Record<string, unknown>>) => context.warn(message, facts)
  const server = createServer({ requestTimeout: 0, keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    const isOurs = request.url?.startsWith('/-/') === true
    if (isOurs) void serveFiles(request, response, { vault, keeper, credentials, warn })
    else void serveS3(request, response, { vault, uploads, credentials, warn })
  })
  const { port, host } = options
  const onTrouble = (error: Error) => warn('nobody was let in', { problem: error.message })
  const bound = await listen(server, { port, host, onTrouble })
  context.info('storing for this machine', {
    port: bound.port,
    files: vault.catalog.files().length,
  })
  const onTheirWay = vault.goOn()
  const outage = logOutage(context, 'files cannot be looked after now', 'files are looked after again')
  try {
    while (!signal.aborted) {
      await keeper.look().then(outage.worked, (error: unknown) => signal.aborted || outage.failed(error))
      await pause(options.everyMs, signal)
    }
  } finally {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
    await onTheirWay
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
  await writeAtomically(path, `${JSON.stringify(made, undefined, 2)}\n`)
  return made
}
