/**
 * The clients that people have, as Debian packages them, against a vault on a real network of providers. They have to be installed
 * (`apt-get install restic rclone s3cmd`): a client that is missing is a failure here, not a test less.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRawS3, type RawS3 } from '../testing/raw-s3.ts'
import { type StorageNetwork, startStorage } from '../testing/start-storage.ts'

interface Ran {
  readonly code: number
  readonly out: string
}

let net: StorageNetwork
let ask: RawS3
const home = mkdtempSync(join(tmpdir(), 'cairn-clients-'))
const source = join(home, 'source')
const bytesOf = (size: number, seed: number) => {
  const bytes = Buffer.alloc(size)
  for (let at = 0; at < size; at++) bytes[at] = ((at + seed) * 2_654_435_761) >>> 11
  return bytes
}

function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const options = { cwd: home, maxBuffer: 2 ** 26, env: { PATH: process.env['PATH'], HOME: home, ...env } }
  return new Promise((resolve, reject) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error?.code === 'ENOENT')
        return reject(new Error(`${command} is not installed: apt-get install restic rclone s3cmd`))
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out: `${stdout}${stderr}` })
    })
  })
}

/** What went wrong is in what it said. */
async function right(ran: Promise<Ran>): Promise<string> {
  const { code, out } = await ran
  expect(code, out).toBe(0)
  return out
}

function treeOf(folder: string, path = ''): readonly string[] {
  return readdirSync(join(folder, path), { withFileTypes: true })
    .flatMap(entry => {
      const name = join(path, entry.name)
      if (entry.isDirectory()) return treeOf(folder, name)
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')
      return [`${name} ${hash}`]
    })
    .sort()
}

function rcloneEnv(): Record<string, string> {
  const { accessKeyId, secretAccessKey } = net.credentials()
  return {
    // An empty one: without any it says so on every line of ours.
    RCLONE_CONFIG: join(home, 'rclone.conf'),
    RCLONE_CONFIG_V_TYPE: 's3',
    RCLONE_CONFIG_V_PROVIDER: 'Other',
    RCLONE_CONFIG_V_ENDPOINT: net.consumer.url,
    RCLONE_CONFIG_V_ACCESS_KEY_ID: accessKeyId,
    RCLONE_CONFIG_V_SECRET_ACCESS_KEY: secretAccessKey,
    // Else it asks for a listing with a control character eleven times, for a minute, before it has the names encoded.
    RCLONE_CONFIG_V_LIST_URL_ENCODE: 'true',
  }
}

const rcloneOf = (args: readonly string[]) => run('rclone', args, rcloneEnv())

/** As people and programs name files: each is one of its own. */
const ODD = [
  ...['...', '..leading', '.hidden', 'trailing ', ' leading/in', 'back\\slash', 'new\nline', 'tab\there'],
  ...[
    'e\u0301 (NFD)',
    'é (NFC)',
    'percent%2F',
    'plus+plus',
    '#hash?query=1&b',
    '"quotes"',
    'star*[x]',
    '~',
    '-dash',
  ],
  ...['a'.repeat(200), '\u200bno width', 'ends.', '𝒳 of four bytes', 'semi;colon=equals', 'ctrl\u0001'],
]

beforeAll(async () => {
  net = await startStorage(3, { gateway: { scheme: '1/2' } })
  ask = createRawS3(net.consumer.url, net.credentials())
  mkdirSync(join(source, 'deep/er'), { recursive: true })
  writeFileSync(join(home, 'rclone.conf'), '')
  writeFileSync(join(source, 'large.bin'), bytesOf(17 * 2 ** 20, 1))
  writeFileSync(join(source, 'empty'), '')
  for (const [at, name] of ['plain.txt', 'a b+c%20.txt', "it's & <more>.txt", 'häufig 日本 😀.txt'].entries())
    writeFileSync(join(source, 'deep', at % 2 === 0 ? 'er' : '', name), bytesOf(1_000 * (at + 1), at))
})
afterAll(async () => {
  await net.stop()
  rmSync(home, { recursive: true, force: true })
})

describe('restic', () => {
  const restic = (...args: string[]) => resticOf('backup', args)
  const resticOf = (bucket: string, args: readonly string[]) => {
    const { accessKeyId, secretAccessKey } = net.credentials()
    const keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }
    return run('restic', [...args, '--no-cache'], {
      ...keys,
      RESTIC_PASSWORD: 'a secret',
      RESTIC_REPOSITORY: `s3:${net.consumer.url}/${bucket}`,
    })
  }
  it('backs up, checks every byte, restores and forgets', async () => {
    await right(restic('init'))
    await right(restic('backup', 'source'))
    writeFileSync(join(source, 'later.txt'), 'later')
    await right(restic('backup', 'source'))
    await right(restic('check', '--read-data'))
    await right(restic('restore', 'latest', '--target', 'restored'))
    expect(treeOf(join(home, 'restored/source'))).toEqual(treeOf(source))
    await right(restic('forget', '--keep-last', '1', '--prune'))
    expect(await right(restic('snapshots', '--json'))).toMatch(/^\[\{.*\}\]\s*$/s)
    await right(restic('check'))
  })

  it('has odd names, a second password, ranges of packs and a pruned history', async () => {
    const restic = (...args: string[]) => resticOf('odd-backup', args)
    await right(restic('init'))
    const odd = join(home, 'odd')
    mkdirSync(join(odd, ' leading'), { recursive: true })
    for (const [at, name] of ODD.entries()) writeFileSync(join(odd, name), bytesOf(10_000 + at, at))
    for (let round = 0; round < 3; round++) {
      writeFileSync(join(odd, 'changes'), bytesOf(3 * 2 ** 20, round))
      await right(restic('backup', 'odd', '--tag', `round-${round}`))
    }
    writeFileSync(join(home, 'second'), 'another secret')
    await right(restic('key', 'add', '--new-password-file', 'second'))
    await right(restic('forget', '--keep-last', '1', '--group-by', 'host', '--prune', '--max-unused', '0'))
    await right(restic('check', '--read-data-subset', '1/2'))
    await right(restic('restore', 'latest', '--target', 'odd-again'))
    expect(treeOf(join(home, 'odd-again/odd'))).toEqual(treeOf(odd))
    expect(await right(restic('stats', '--mode', 'raw-data'))).toContain('Total Size')
  })
})

describe('rclone', () => {
  const rclone = (...args: string[]) => rcloneOf(args)
  it('syncs a folder, in parts where files are large, and finds every byte again', async () => {
    await right(rclone('mkdir', 'v:photos'))
    await right(rclone('sync', 'source', 'v:photos/all', '--s3-upload-cutoff', '5M', '--s3-chunk-size', '5M'))
    await right(rclone('check', 'source', 'v:photos/all', '--download'))
    await right(rclone('copy', 'v:photos/all', 'from-rclone'))
    expect(treeOf(join(home, 'from-rclone'))).toEqual(treeOf(source))
    const listed = JSON.parse(await right(rclone('lsjson', '-R', '--files-only', 'v:photos/all'))) as object[]
    expect(listed).toHaveLength(treeOf(source).length)
  })
  it('copies and moves within the vault, keeps times, and deletes what it is told to', async () => {
    await right(rclone('copy', 'v:photos/all', 'v:photos/copy'))
    await right(rclone('moveto', "v:photos/copy/deep/er/it's & <more>.txt", 'v:photos/moved.txt'))
    await right(rclone('touch', '--timestamp', '2020-01-02T03:04:05', 'v:photos/moved.txt'))
    expect(await right(rclone('lsl', 'v:photos/moved.txt'))).toContain('2020-01-02')
    await right(rclone('purge', 'v:photos/copy'))
    await right(rclone('sync', 'source/deep', 'v:photos/all'))
    const left = await right(rclone('lsf', '-R', '--files-only', 'v:photos'))
    expect(left.split('\n').filter(line => line !== '').length).toBe(treeOf(join(source, 'deep')).length + 1)
    await right(rclone('purge', 'v:photos'))
  })
})

describe('rclone, and what it does less often', () => {
  const rclone = (...args: string[]) => rcloneOf(args)
  it('odd names, a stream of no known length, parts of a file, a link, sums and what was left half', async () => {
    await right(rclone('mkdir', 'v:odd'))
    const odd = join(home, 'odd-names')
    mkdirSync(join(odd, ' leading'), { recursive: true })
    for (const [at, name] of ODD.entries()) writeFileSync(join(odd, name), bytesOf(2_000 + at, at))
    await right(rclone('sync', 'odd-names', 'v:odd/names'))
    await right(rclone('check', 'odd-names', 'v:odd/names', '--download'))
    await right(rclone('copy', 'v:odd/names', 'odd-from-rclone'))
    expect(treeOf(join(home, 'odd-from-rclone'))).toEqual(treeOf(odd))
    await right(
      run('sh', ['-c', `cat source/large.bin | rclone rcat v:odd/stream --s3-chunk-size 5M`], rcloneEnv()),
    )
    await right(run('sh', ['-c', `rclone cat v:odd/stream | cmp - source/large.bin`], rcloneEnv()))
    const part = `rclone cat v:odd/stream --offset 5242870 --count 40 | sha256sum`
    const same = `tail -c +5242871 source/large.bin | head -c 40 | sha256sum`
    expect(await right(run('sh', ['-c', part], rcloneEnv()))).toBe(await right(run('sh', ['-c', same])))
    const link = await right(rclone('link', 'v:odd/stream', '--expire', '1h'))
    const got = await fetch(link.trim())
    expect((await got.arrayBuffer()).byteLength).toBe(17 * 2 ** 20)
    expect(await right(rclone('lsf', '--s3-versions', 'v:odd'))).toContain('stream')
    await right(rclone('cleanup', 'v:odd'))
    await right(rclone('dedupe', 'v:odd', '--dedupe-mode', 'newest'))
    expect(await right(rclone('size', 'v:odd', '--json'))).toContain(`"count":${ODD.length + 1}`)
    await right(rclone('purge', 'v:odd'))
  })
})

describe('s3cmd', () => {
  const s3cmd = (...args: string[]) => {
    const { accessKeyId, secretAccessKey } = net.credentials()
    const { host } = new URL(net.consumer.url)
    const where = [`--host=${host}`, `--host-bucket=${host}`, '--no-ssl', '--region=us-east-1']
    return run('s3cmd', [`--access_key=${accessKeyId}`, `--secret_key=${secretAccessKey}`, ...where, ...args])
  }
  it('makes a bucket, puts, lists, gets, describes and removes', async () => {
    await right(s3cmd('mb', 's3://records'))
    await right(s3cmd('put', '--recursive', '--multipart-chunk-size-mb=5', 'source/', 's3://records/all/'))
    mkdirSync(join(home, 'from-s3cmd'))
    await right(s3cmd('get', '--recursive', 's3://records/all/', 'from-s3cmd/'))
    expect(treeOf(join(home, 'from-s3cmd'))).toEqual(treeOf(source))
    expect(await right(s3cmd('info', 's3://records/all/later.txt'))).toContain('later.txt')
    expect(await right(s3cmd('info', 's3://records'))).toContain('records')
    writeFileSync(join(source, 'gone.txt'), 'soon gone')
    await right(s3cmd('sync', 'source/', 's3://records/all/'))
    rmSync(join(source, 'gone.txt'))
    await right(s3cmd('sync', '--delete-removed', 'source/', 's3://records/all/'))
    expect(await right(s3cmd('ls', '-r', 's3://records/all/'))).not.toContain('gone.txt')
    expect(await right(s3cmd('du', 's3://records'))).toContain('objects')
    const link = (await right(s3cmd('signurl', 's3://records/all/later.txt', '+600'))).trim()
    const followed = await fetch(link)
    // Version 2, with which s3cmd signs links: refused with what would be right.
    expect([followed.status, await followed.text()].join(' ')).toMatch(
      /^(200 later|400 .*AWS4-HMAC-SHA256.*)$/s,
    )
    expect(await right(s3cmd('multipart', 's3://records'))).toBeDefined()
    await right(s3cmd('cp', 's3://records/all/later.txt', "s3://records/it's"))
    await right(s3cmd('del', "s3://records/it's"))
    await right(s3cmd('del', '--recursive', '--force', 's3://records'))
    await right(s3cmd('rb', 's3://records'))
  })
  it('is told at once what cannot be, and changes nothing by it', async () => {
    await right(s3cmd('mb', 's3://kept'))
    await right(s3cmd('put', 'source/later.txt', 's3://kept/later.txt'))
    writeFileSync(join(home, 'policy.json'), '{}')
    for (const args of [
      ['setpolicy', 'policy.json', 's3://kept'],
      ['put', '--acl-public', 'source/later.txt', 's3://kept/public.txt'],
      ['setacl', '--acl-public', 's3://kept/later.txt'],
      ['expire', '--expiry-days=1', 's3://kept'],
    ]) {
      const { code, out } = await s3cmd(...args)
      expect(code, out).not.toBe(0)
      expect(out).toMatch(/NotImplemented|AccessControlListNotSupported/)
    }
    await right(s3cmd('delpolicy', 's3://kept'))
    expect(String((await ask({ target: '/kept/later.txt' })).body)).toBe('later')
    expect((await ask({ method: 'HEAD', target: '/kept/public.txt' })).status).toBe(404)
  })
})
