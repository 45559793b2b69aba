import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verifyWithNoble } from '../protocol/cose/noble-verify.ts'
import { loadKey, loadOrCreateKey } from './key-file.ts'
import { createPrivateJwk } from './make-signer.ts'

let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-keys-'))
  path = join(folder, 'device', 'key.json')
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

const modeOf = async (name: string) => ((await stat(name)).mode & 0o777).toString(8)

async function write(text: string, mode = 0o600): Promise<void> {
  await mkdir(join(folder, 'device'), { mode: 0o700 })
  await writeFile(path, text, { mode })
  await chmod(path, mode)
}

describe('loadOrCreateKey', () => {
  it.each(['ES256', 'EdDSA'] as const)('makes an %s key once, and finds it again', async alg => {
    const made = await loadOrCreateKey(path, alg)
    const found = await loadOrCreateKey(path, alg)
    expect(found.key).toEqual(made.key)
    const bytes = Uint8Array.of(1)
    expect(verifyWithNoble(made.key, bytes, await found.sign(bytes))).toBe(true)
  })

  it('makes the file for its user alone, the folder too, and leaves nothing else behind', async () => {
    await loadOrCreateKey(path)
    expect(await modeOf(path)).toBe('600')
    expect(await modeOf(join(folder, 'device'))).toBe('700')
    expect(await readdir(join(folder, 'device'))).toEqual(['key.json'])
  })

  it('does so whatever the umask', async () => {
    const before = process.umask(0)
    try {
      await loadOrCreateKey(path)
    } finally {
      process.umask(before)
    }
    expect([await modeOf(path), await modeOf(join(folder, 'device'))]).toEqual(['600', '700'])
  })

  it('many at once end up with one key', async () => {
    const signers = await Promise.all(Array.from({ length: 20 }, () => loadOrCreateKey(path)))
    expect(new Set(signers.map(({ subject }) => subject)).size).toBe(1)
    expect(await readdir(join(folder, 'device'))).toEqual(['key.json'])
  })

  it('never overwrites what is there, whatever it is', async () => {
    await write('not a key')
    await expect(loadOrCreateKey(path)).rejects.toMatchObject({ code: 'key_malformed' })
    expect(await readFile(path, 'utf8')).toBe('not a key')
  })

  it('refuses a key of the other algorithm', async () => {
    await loadOrCreateKey(path, 'EdDSA')
    await expect(loadOrCreateKey(path, 'ES256')).rejects.toMatchObject({
      code: 'key_algorithm',
      message: `${path} holds an EdDSA key, and ES256 was asked for`,
    })
  })

  it('an unfinished file of an earlier start is in nobody’s way', async () => {
    await mkdir(join(folder, 'device'), { mode: 0o700 })
    await writeFile(`${path}.0123456789ab`, '{"kty":"EC"')
    const signer = await loadOrCreateKey(path)
    expect((await loadKey(path))?.subject).toBe(signer.subject)
  })
})

describe('loadKey', () => {
  it('is undefined when there is no file, or no folder', async () => {
    expect(await loadKey(path)).toBe(undefined)
  })

  it.each([
    0o644, 0o640, 0o604, 0o660, 0o666, 0o610,
  ])('refuses a file of mode %o, and says what to do', async mode => {
    await write(JSON.stringify(createPrivateJwk('ES256')), mode)
    await expect(loadKey(path)).rejects.toMatchObject({
      code: 'key_permissions',
      message: expect.stringContaining(`chmod 600 ${path}`),
    })
  })

  it('refuses a folder in which anyone could replace the key', async () => {
    await loadOrCreateKey(path)
    await chmod(join(folder, 'device'), 0o777)
    await expect(loadKey(path)).rejects.toMatchObject({
      code: 'key_permissions',
      path: join(folder, 'device'),
    })
    await chmod(join(folder, 'device'), 0o1777)
    expect(await loadKey(path)).toBeDefined()
  })

  it('judges the file behind a link', async () => {
    await write(JSON.stringify(createPrivateJwk('ES256')), 0o644)
    const link = join(folder, 'device', 'link')
    await symlink(path, link)
    await expect(loadKey(link)).rejects.toMatchObject({ code: 'key_permissions' })
  })

  const secret = createPrivateJwk('ES256')
  it.each([
    ['an empty file', ''],
    ['half a file', JSON.stringify(secret).slice(0, -20)],
    ['a list', JSON.stringify([secret])],
    ['null', 'null'],
    ['a public key', JSON.stringify({ ...secret, d: undefined })],
    ['another private half', JSON.stringify({ ...secret, d: createPrivateJwk('ES256').d })],
    [
      'another Ed25519 public half',
      JSON.stringify({ ...createPrivateJwk('EdDSA'), x: createPrivateJwk('EdDSA').x }),
    ],
    [
      'a flipped letter',
      JSON.stringify({ ...secret, x: `${secret.x!.startsWith('A') ? 'B' : 'A'}${secret.x!.slice(1)}` }),
    ],
    ['a key and something more', `${JSON.stringify(secret)}x`],
  ])('%s: key_malformed, without a word of what is in it', async (_, text) => {
    await write(text)
    const error: unknown = await loadKey(path).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ name: 'KeyFileError', code: 'key_malformed', path })
    const shown = inspect(error, { depth: 9, showHidden: true })
    for (const part of [secret.d!, secret.d!.slice(0, 12), secret.x!]) expect(shown).not.toContain(part)
  })

  it('a folder in its place is key_malformed', async () => {
    await mkdir(path, { recursive: true })
    await expect(loadKey(path)).rejects.toMatchObject({ code: 'key_malformed' })
  })
})
