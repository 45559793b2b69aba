/** What is wrong with a real chain, a real data folder and real keys is found, and what is well is not blamed. */
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadOrCreateKey } from '../../keys/key-file.ts'
import { clock } from '../doctor/chain-checks.ts'
import type { Finding } from '../doctor/finding.ts'
import { health } from '../doctor/node-checks.ts'
import { backup } from '../doctor/store-checks.ts'
import { openStage, type Stage } from '../testing/people.ts'
import { runHere } from '../testing/run-here.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ names: ['stranger'], decimals: 6 })
})
afterAll(() => stage.stop())

interface Told {
  readonly code: number
  readonly well: boolean
  /** By what was looked at. */
  readonly of: Readonly<Record<string, Finding>>
}

async function doctor(...args: string[]): Promise<Told> {
  const { code, stdout, stderr } = await stage.cairn('doctor', '--json', ...args)
  expect(stderr).toBe('')
  const { well, findings } = JSON.parse(stdout) as { well: boolean; findings: readonly Finding[] }
  return { code, well, of: Object.fromEntries(findings.map(finding => [finding.what, finding])) }
}

const keyOf = (name: string) => stage.people[name]?.key ?? ''

it('an oracle that is well is told so, with figures', async () => {
  const { code, well, of } = await doctor('--key', keyOf('oracle'))
  expect([code, well]).toEqual([0, true])
  for (const what of ['chain', 'clock', 'contracts', 'oracle', 'gas', 'network', 'data folder'])
    expect(of[what], what).toMatchObject({ condition: 'good' })
  expect(of['oracle']?.says).toContain('1 sign, 1 are needed')
})

it('an account that is no oracle is told what would make it one', async () => {
  const { code, of } = await doctor('--key', keyOf('stranger'))
  expect(code).toBe(3)
  expect(of['oracle']).toMatchObject({ condition: 'bad', hint: expect.stringContaining('cairn oracle join') })
})

it('an oracle that cannot pay is told before it fails', async () => {
  const { address } = stage.people['oracle']!
  const before = await stage.chain.client.getBalance({ address })
  await stage.chain.test.setBalance({ address, value: 1n })
  const { code, of } = await doctor('--key', keyOf('oracle'))
  await stage.chain.test.setBalance({ address, value: before })
  expect([code, of['gas']?.condition]).toEqual([3, 'bad'])
  expect(of['gas']?.hint).toContain(address)
})

it('a chain that does not answer, or is another one, is one thing that is wrong, and named', async () => {
  const nobody = ['doctor', '--json', '--rpc', 'http://127.0.0.1:9']
  const away = await runHere(nobody, { cwd: stage.folder, env: { CAIRN_DATA: stage.data } })
  const { findings } = JSON.parse(away.stdout) as { findings: readonly Finding[] }
  const wrong = findings.filter(({ condition }) => condition === 'bad').map(({ what }) => what)
  expect([away.code, wrong]).toEqual([3, ['chain']])
  const file = join(stage.folder, 'other.json')
  writeFileSync(file, JSON.stringify({ ...stage.deployment, chainId: 1 }))
  const other = await doctor('--deployment', file)
  expect(other.of['chain']).toMatchObject({ condition: 'bad' })
})

it('contracts that are not there are named', async () => {
  const file = join(stage.folder, 'nowhere.json')
  const nowhere = `0x${'12'.repeat(20)}`
  writeFileSync(file, JSON.stringify({ ...stage.deployment, emission: nowhere }))
  const { code, of } = await doctor('--deployment', file)
  expect(code).toBe(3)
  expect(of['contracts']?.says).toContain('emission')
})

it('a damaged deployment file and an open folder are found, and nothing falls over', async () => {
  const file = join(stage.data, 'deployment.json')
  const whole = readFileSync(file)
  writeFileSync(file, whole.subarray(0, 40))
  chmodSync(stage.data, 0o777)
  const { code, of } = await doctor()
  writeFileSync(file, whole)
  chmodSync(stage.data, 0o700)
  expect(code).toBe(3)
  expect(of['deployment.json']?.condition).toBe('bad')
  expect(of['network']?.condition).toBe('bad')
  expect(of['data folder']?.hint).toContain('chmod 700')
})

describe('a device of this machine', () => {
  it('that is not registered, or whose key others can read, is told; never what the key is', async () => {
    const folder = join(stage.data, 'devices/roof')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    await loadOrCreateKey(join(folder, 'key.json'))
    expect((await doctor()).of['device roof']).toMatchObject({
      condition: 'bad',
      says: expect.stringContaining('not in the registry'),
    })
    const secret = JSON.parse(readFileSync(join(folder, 'key.json'), 'utf8')).d as string
    chmodSync(join(folder, 'key.json'), 0o644)
    const { stdout } = await stage.cairn('doctor')
    expect(stdout).toContain('chmod 600')
    expect(stdout).not.toContain(secret)
    rmSync(folder, { recursive: true })
  })
})

describe('what a node must not lose', () => {
  it('is whole, or named as damaged; the copies are as old as they are', async () => {
    const path = join(stage.data, 'node/node.db')
    mkdirSync(join(stage.data, 'node'), { recursive: true, mode: 0o700 })
    const db = new DatabaseSync(path)
    db.exec('CREATE TABLE a (n INTEGER, text TEXT)')
    for (let n = 0; n < 2_000; n++) db.prepare('INSERT INTO a VALUES (?, ?)').run(n, 'x'.repeat(50))
    db.exec('BEGIN EXCLUSIVE')
    expect((await doctor()).of['store']).toMatchObject({ condition: 'good', says: 'a node has it open' })
    db.exec('ROLLBACK')
    db.close()
    expect((await doctor()).of['store']).toMatchObject({ condition: 'good', says: 'whole' })
    const bytes = readFileSync(path)
    writeFileSync(path, Buffer.from(bytes).fill(0x5a, 8_192, 20_000))
    const { code, of } = await doctor()
    expect([code, of['store']?.condition]).toEqual([3, 'bad'])
    rmSync(path)
  })

  it.each([
    [1, 'good', '60 minutes'],
    [40, 'look', '40 hours'],
  ])('a copy of %i hours is %s', (hours, condition, age) => {
    const folder = mkdtempSync(join(stage.folder, 'copies-'))
    expect(backup(folder, Date.now()).condition).toBe('bad')
    writeFileSync(join(folder, 'cairn-1.tar.gz'), 'bytes')
    const found = backup(folder, Date.now() + hours * 3_600_000)
    expect(found.condition).toBe(condition)
    expect(found.says).toContain(`${age} old: cairn-1.tar.gz`)
    writeFileSync(join(folder, 'cairn-1.tar.gz'), '')
    expect(backup(folder, Date.now()).condition).toBe('bad')
  })

  it('a folder of copies that is not there is found', async () => {
    expect((await doctor('--backup', join(stage.folder, 'nowhere'))).of['backup']?.condition).toBe('bad')
  })
})

it('a port that another program has, and a peer that does not answer, are found before the node is started', async () => {
  const server = createServer((_asked, answer) => answer.end('a shop')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const taken = await doctor('--port', String(port), '--peer', `http://127.0.0.1:${port}`)
  server.closeAllConnections()
  server.close()
  expect([taken.code, taken.of['HTTP port']?.condition, taken.of['peer']?.condition]).toEqual([
    3,
    'bad',
    'bad',
  ])
  await once(server, 'close')
  expect((await doctor('--port', String(port))).of['HTTP port']?.condition).toBe('good')
})

it('an account whose key everybody knows is no oracle’s', async () => {
  const file = join(stage.folder, 'everybody.key')
  writeFileSync(file, '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80', { mode: 0o600 })
  const { code, of } = await doctor('--key', file)
  expect([code, of['account']?.condition]).toEqual([3, 'bad'])
})

it('where nothing is known yet, nothing is wrong', async () => {
  const { code, stdout } = await runHere(['doctor'], { cwd: stage.folder, env: { CAIRN_DATA: 'nothing' } })
  expect(code).toBe(0)
  expect(stdout).toContain('no deployment file')
})

describe('clock', () => {
  it.each([
    [0, 1, 'good'],
    [-20_000, 1, 'bad'],
    [-10_000, 1, 'good'],
    [400_000, 1, 'look'],
    [400_000, 3_600, 'unknown'],
  ])('a block %i ms old at %i ×: %s', (ageMs, speed, condition) => {
    expect(clock({ timeMs: 1_000_000 }, 1_000_000 + ageMs, speed).condition).toBe(condition)
  })
})

describe('health', () => {
  const well = { ok: true, degraded: false, settled: 7, waiting: 1, clockTrusted: true, halted: false }
  it.each([
    [well, 'good'],
    [{ ...well, loopLagMs: 900 }, 'look'],
    [{ ...well, degraded: true, waiting: 9, why: 'slow' as const }, 'look'],
    [{ ...well, ok: false, degraded: true, why: 'chain' as const }, 'bad'],
    [{ ...well, ok: false, degraded: true, halted: true, why: 'halted' as const }, 'bad'],
    [undefined, 'bad'],
  ])('%j is %s', (seen, condition) => {
    const found = health(seen, { url: 'http://node', timeZone: 'UTC' })
    expect(found.condition).toBe(condition)
    if (condition !== 'good') expect(found.hint).not.toBe('')
  })
})
