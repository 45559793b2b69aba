/**
 * A device's key on disk: made on first start, readable by its user alone. A key that others could read is refused, not
 * quietly used; a key is never overwritten.
 */
import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Algorithm } from '../protocol/cose-key.ts'
import type { Signer } from '../protocol/signer.ts'
import { createPrivateJwk, signerFromJwk } from './make-signer.ts'

export type KeyFileCode = 'key_permissions' | 'key_malformed' | 'key_algorithm'

export class KeyFileError extends Error {
  override readonly name = 'KeyFileError'
  readonly code: KeyFileCode
  readonly path: string

  constructor(code: KeyFileCode, path: string, message: string) {
    super(message)
    this.code = code
    this.path = path
  }
}

const OTHERS = 0o077

/**
 * The key at `path`, made if there is none. Two processes that start at once end up with one and the same key.
 * @throws {KeyFileError} key_permissions, key_malformed, key_algorithm
 */
export async function loadOrCreateKey(path: string, alg: Algorithm = 'ES256'): Promise<Signer> {
  const found = await loadKey(path)
  const signer = found ?? (await createKey(path, alg))
  if (signer.key.alg !== alg) {
    throw new KeyFileError(
      'key_algorithm',
      path,
      `${path} holds an ${signer.key.alg} key, and ${alg} was asked for`,
    )
  }
  return signer
}

/** Undefined when there is no file. @throws {KeyFileError} */
export async function loadKey(path: string): Promise<Signer | undefined> {
  const status = await stat(path).catch(ignoreMissing)
  if (status === undefined) return undefined
  if ((status.mode & OTHERS) !== 0) {
    const mode = (status.mode & 0o777).toString(8)
    throw new KeyFileError(
      'key_permissions',
      path,
      `${path} is open to others (mode ${mode}); run: chmod 600 ${path}`,
    )
  }
  const text = await readFile(path, 'utf8')
  try {
    return signerFromJwk(JSON.parse(text))
  } catch {
    throw new KeyFileError(
      'key_malformed',
      path,
      `${path} does not hold a private JWK; restore it from a backup, or remove it to begin with a new key`,
    )
  }
}

/** Written whole under another name, made durable, then linked into place, which fails if somebody was faster. */
async function createKey(path: string, alg: Algorithm): Promise<Signer> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const temporary = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(temporary, 'wx', 0o600)
  try {
    await file.writeFile(`${JSON.stringify(createPrivateJwk(alg))}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  try {
    await link(temporary, path)
    await syncFolder(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(temporary, { force: true })
  }
  const signer = await loadKey(path)
  if (signer === undefined)
    throw new KeyFileError('key_malformed', path, `${path} vanished while it was being made`)
  return signer
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined
  throw error
}
