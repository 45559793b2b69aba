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
  const restic = (...args: string[]) => {
    const { accessKeyId, secretAccessKey } = net.credentials()
    const keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }
    return run('restic', [...args, '--no-cache'], {
      ...keys,
      RESTIC_PASSWORD: 'a secret',
      RESTIC_REPOSITORY: `s3:${net.consumer.url}/backup`,
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
})

describe('rclone', () => {
  const rclone = (...args: string[]) => {
    const { accessKeyId, secretAccessKey } = net.credentials()
    return run('rclone', args, {
      // An empty one: without any it says so on every line of ours.
      RCLONE_CONFIG: join(home, 'rclone.conf'),
      RCLONE_CONFIG_V_TYPE: 's3',
      RCLONE_CONFIG_V_PROVIDER: 'Other',
      RCLONE_CONFIG_V_ENDPOINT: net.consumer.url,
      RCLONE_CONFIG_V_ACCESS_KEY_ID: accessKeyId,
      RCLONE_CONFIG_V_SECRET_ACCESS_KEY: secretAccessKey,
    })
  }
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
