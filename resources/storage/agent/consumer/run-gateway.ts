/**
 * A consumer of storage at work: its vault behind an S3 endpoint on this machine, a plain way in for the command line
 * beside it, and a keeper that never sleeps.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Hono } from 'hono'
import * as v from 'valibot'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import { reachOf } from '../../../../agent/kit/reaches.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { createApp } from '../../../../links/http/app.ts'
import { incomingOf } from '../../../../links/http/incoming.ts'
import { serveHttp } from '../../../../links/http/serve.ts'
import { pause } from '../../../../links/pause.ts'
import { refuseAs } from '../refuse.ts'
import { answerS3, type S3Options } from '../s3/s3-server.ts'
import { openUploads } from '../s3/uploads.ts'
import type { Credentials } from '../s3/wire/signature.ts'
import { StorageError } from '../storage-error.ts'
import { FILES_ROOT, type FilesOptions, filesRoutes, needToken } from './files-api.ts'
import { createKeeper } from './keeper.ts'
import type { VaultContext } from './peer-client.ts'
import type { GatewayOptions } from './storage-gateway.ts'
import { FOLDER, openVault } from './vault.ts'

/** Longer than clients keep an idle connection, so that none is closed as it is taken up again. */
const WAITS = { requestMs: 0, keepAliveMs: 75_000, stopMs: 0 }
const CREDENTIALS_FILE = 's3.json'
const WORD = v.pipe(v.string('text is needed'), v.nonEmpty('text is needed'))
const CREDENTIALS = v.object({ accessKeyId: WORD, secretAccessKey: WORD })
const LOST =
  'Put it back from a backup. Or remove it: new credentials are made at the next start, and every S3 client needs those.'

export async function runGateway(options: GatewayOptions, own: ServiceContext): Promise<void> {
  const context: VaultContext = { ...own, reach: reachOf(options.reaches) }
  const { dataDir, signal } = context
  const credentials = await readCredentials(dataDir)
  const vault = await openVault({ ...options, dataDir }, context)
  const uploads = openUploads(vault.catalog, join(dataDir, FOLDER, 'parts'))
  const keeper = createKeeper(vault, context)
  const warn = (message: string, facts: Readonly<Record<string, unknown>>) => context.warn(message, facts)
  const app = createGateway({ vault, uploads, keeper, credentials, warn })
  const onTrouble = (error: Error) => warn('nobody was let in', { problem: error.message })
  const server = await serveHttp(app, options, onTrouble, WAITS)
  context.info('storing for this machine', {
    port: server.port,
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
    await server.stop()
    await onTheirWay
    await vault.close()
  }
}

/** The command line's files under a root of their own, and S3 for every other address, by its bytes as they came. */
function createGateway(options: FilesOptions & S3Options): Hono {
  return createApp({
    routes: filesRoutes(options),
    refuse: refuseAs('The gateway', options),
    async before(context, next) {
      const { url = '' } = incomingOf(context)
      // Not by the path of a URL: `/box/../-/files` is a key of box.
      if (!url.startsWith(FILES_ROOT)) return answerS3(context, options)
      needToken(context, options.credentials)
      return next()
    },
    otherwise({ req: { method, path } }) {
      throw new StorageError('method_unknown', { method, path: path.slice(0, 200) })
    },
  })
}

/** Made once, for this machine's clients. @throws {DiskError} file_damaged: clients are never let in by half a secret */
export async function readCredentials(dataDir: string): Promise<Credentials> {
  const path = join(dataDir, FOLDER, CREDENTIALS_FILE)
  const known = await readJsonFile(path, CREDENTIALS, { hint: LOST })
  if (known !== undefined) return known
  const made = {
    accessKeyId: `CAIRN${randomBytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64url'),
  }
  await writeAtomically(path, `${JSON.stringify(made, undefined, 2)}\n`)
  return made
}
