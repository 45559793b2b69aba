/**
 * A device's key on disk: made on first start, readable by its user alone. A key that others could read, or a folder in
 * which anyone could replace it, is refused and not quietly used; a key is never overwritten.
 *
 * The file holds a private JWK and has mode 0600; folders made for it have mode 0700.
 */
import { randomBytes } from 'node:crypto'
import { link, mkdir, open, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Algorithm } from '../protocol/cose/cose-key.ts'
import type { Signer } from '../protocol/cose/signer.ts'
import { checkSigner } from './check-signer.ts'
import { KeyFileError } from './key-file-error.ts'
import { createPrivateJwk, signerFromJwk } from './make-signer.ts'

const OTHERS = 0o077
const WRITABLE_BY_ALL = 0o002
const STICKY = 0o1000

/**
 * The key at `path`, made if there is none. Two processes that start at once end up with one and the same key.
 * @throws {KeyFileError} key_permissions, key_malformed, key_algorithm
 */
export async function loadOrCreateKey(path: string, alg: Algorithm = 'ES256'): Promise<Signer> {
  const signer = (await loadKey(path)) ?? (await createKey(path, alg))
  if (signer.key.alg === alg) return signer
  throw new KeyFileError(
    'key_algorithm',
    path,
    `${path} holds an ${signer.key.alg} key, and ${alg} was asked for`,
  )
}

/** Undefined when there is no file. @throws {KeyFileError} key_permissions, key_malformed */
export async function loadKey(path: string): Promise<Signer | undefined> {
  const text = await readPrivately(path)
  if (text === undefined) return undefined
  await checkFolder(dirname(path))
  try {
    return await checkSigner(signerFromJwk(JSON.parse(text)))
  } catch {
    // The cause is left out on purpose: a parser's message quotes what it could not parse.
    throw malformed(path)
  }
}

/** Status and content of one and the same open file: it cannot be swapped in between. */
async function readPrivately(path: string): Promise<string | undefined> {
  const file = await open(path, 'r').catch(ignoreMissing)
  if (file === undefined) return undefined
  try {
    const status = await file.stat()
    if (!status.isFile()) throw malformed(path)
    if ((status.mode & OTHERS) !== 0) {
      const mode = (status.mode & 0o777).toString(8)
      throw new KeyFileError(
        'key_permissions',
        path,
        `${path} is open to others (mode ${mode}); run: chmod 600 ${path}`,
      )
    }
    return await file.readFile('utf8')
  } finally {
    await file.close()
  }
}

async function checkFolder(folder: string): Promise<void> {
  const { mode } = await stat(folder)
  if ((mode & WRITABLE_BY_ALL) === 0 || (mode & STICKY) !== 0) return
  throw new KeyFileError(
    'key_permissions',
    folder,
    `anyone can replace the key in ${folder} (mode ${(mode & 0o777).toString(8)}); run: chmod 700 ${folder}`,
  )
}

/** Written whole under another name, made durable, then linked into place, which fails if somebody was faster. */
async function createKey(path: string, alg: Algorithm): Promise<Signer> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await checkFolder(folder)
  const temporary = `${path}.${randomBytes(6).toString('hex')}`
  try {
    await writeDurably(temporary, `${JSON.stringify(createPrivateJwk(alg))}\n`)
    await link(temporary, path).catch(ignoreExisting)
  } finally {
    await rm(temporary, { force: true })
  }
  await syncFolder(folder)
  const signer = await loadKey(path)
  if (signer === undefined) throw malformed(path)
  return signer
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function malformed(path: string): KeyFileError {
  return new KeyFileError(
    'key_malformed',
    path,
    `${path} does not hold a private JWK; restore it from a backup, or remove it to begin with a new key`,
  )
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
