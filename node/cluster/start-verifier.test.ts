/** Verifiers share the work, are killed and paused, and wake late: each message is checked once, and nothing that is damaged passes. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openMessage } from '../../protocol/message.ts'
import { createLog } from '../log.ts'
import { PASSED_BYTES } from '../settle/checkers.ts'
import { openPostgresStore, type PostgresStore } from '../store/postgres/postgres-store.ts'
import { startPostgres, type TestPostgres, withoutPostgres } from '../testing/start-postgres.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../testing/start-test-node.ts'
import type { VerifierSettings } from '../testing/verifier-process.ts'
import { createHearing } from './hear-verifiers.ts'
import { startVerifier } from './start-verifier.ts'

let server: TestPostgres
let test: TestNode
let folder: string
const ends: (() => unknown)[] = []

const DEVICES = 24
const url = (database: string) => server.url.replace('/postgres?', `/${database}?`)

async function ask(database: string, sql: string, values: readonly unknown[] = []) {
  const client = new Client({ connectionString: url(database) })
  await client.connect()
  try {
    return (await client.query(sql, [...values])).rows as Record<string, Buffer>[]
  } finally {
    await client.end()
  }
}

/** A store of its own for each test, beside the node, which does not look at it. */
async function open(database: string): Promise<PostgresStore> {
  await ask('postgres', `CREATE DATABASE ${database}`)
  const { chainId, settlement, genesisHash, genesisMs } = test.options.deployment
  const binding = { chainId, settlement, genesisHash, genesisMs, epochMs: test.epochMs }
  const store = await openPostgresStore({ url: url(database), binding, denials: 3, role: 'intake' })
  ends.push(() => store.close())
  return store
}

async function append(store: PostgresStore, count: number): Promise<readonly string[]> {
  const sealed = await Promise.all(Array.from({ length: count }, (_, at) => test.seal(at % DEVICES)))
  const arrivals = sealed.map(bytes => ({ ...idsOf(bytes), bytes }))
  await store.append(arrivals, test.genesisMs + 1_000)
  return arrivals.map(({ id }) => id)
}

function idsOf(bytes: Uint8Array) {
  const { id, subject } = openMessage(bytes)
  return { id, subject }
}

const verifierOf = (database: string, leaseMs = 5_000) =>
  startVerifier({
    network: test.options.network,
    deployment: test.options.deployment,
    rpcUrl: test.options.rpcUrl,
    postgres: { url: url(database) },
    log: createLog('silent'),
    pollMs: 50,
    leaseMs,
  })

async function startProcess(database: string, leaseMs: number): Promise<ChildProcess> {
  const { deployment, rpcUrl } = test.options
  const path = join(folder, `${database}.json`)
  writeFileSync(
    path,
    JSON.stringify({ deployment, rpcUrl, url: url(database), leaseMs } satisfies VerifierSettings),
  )
  const script = join(import.meta.dirname, '../testing/verifier-process.ts')
  const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  ends.push(() => void child.kill('SIGKILL'))
  await once(child.stdout!, 'data')
  return child
}

async function passedIn(database: string): Promise<readonly string[]> {
  const pages = await ask(database, 'SELECT passed FROM cairn.check_page ORDER BY id')
  return pages.flatMap(({ passed }) =>
    Array.from({ length: passed!.length / PASSED_BYTES }, (_, at) =>
      passed!.subarray(at * PASSED_BYTES, at * PASSED_BYTES + 32).toString('hex'),
    ),
  )
}

describe.skipIf(withoutPostgres)('verifiers', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cairn-verifiers-'))
    server = startPostgres()
    test = await startTestNode({ devices: DEVICES })
  })
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end()
  })
  afterAll(async () => {
    await test?.stop()
    server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('share the parts, check each message once, and hear of what comes', async () => {
    const store = await open('shared')
    const first = await append(store, 60)
    const [one, two] = await Promise.all([verifierOf('shared'), verifierOf('shared')])
    ends.push(one.stop, two.stop)
    await until('the first are checked', () => one.passed + two.passed === 60)
    const more = await append(store, 60)
    await until('the others are', () => one.passed + two.passed === 120)
    expect((await passedIn('shared')).toSorted()).toEqual([...first, ...more].toSorted())
  })

  it('a worker that wakes after its lease writes nothing, and what it had is checked once', async () => {
    const store = await open('late')
    await append(store, 40)
    const asleep = (await store.checks.take('asleep', 5_000))!
    const rows = await store.checks.read(asleep, 1_000)
    await ask('late', "UPDATE cairn.check_part SET until = '-infinity' WHERE part = $1", [asleep.part])
    const verifier = await verifierOf('late')
    ends.push(verifier.stop)
    await until('another has checked all', () => verifier.passed === 40)
    // Where no device of this part has spoken, that it has been taken is all that tells.
    await until('another has taken its part', async () => {
      const sql = 'SELECT fence > $2 AS taken FROM cairn.check_part WHERE part = $1'
      return Boolean((await ask('late', sql, [asleep.part, asleep.fence]))[0]?.['taken'])
    })
    const page = { upto: rows.at(-1)?.ordinal ?? 1, passed: new Uint8Array(PASSED_BYTES), unreadable: [] }
    await expect(store.checks.save(asleep, page, 5_000)).rejects.toMatchObject({ code: 'store_taken_over' })
    expect(await passedIn('late')).toHaveLength(40)
  })

  it('processes are paused in the midst of their work, wake late, and are killed: each message is checked once', async () => {
    const store = await open('paused')
    const workers = await Promise.all([startProcess('paused', 300), startProcess('paused', 300)])
    const told: string[] = []
    for (let round = 0; round < 4; round++) {
      const worker = workers[round % 2]!
      const appended = append(store, 400)
      worker.kill('SIGSTOP')
      told.push(...(await appended))
      // Whatever part it has is the other's when its lease is over.
      await until('all is checked', async () => (await passedIn('paused')).length === told.length)
      worker.kill('SIGCONT')
    }
    workers[0]!.kill('SIGKILL')
    told.push(...(await append(store, 200)))
    await until('the one that is left has checked all', async () => {
      return (await passedIn('paused')).length === told.length
    })
    expect((await passedIn('paused')).toSorted()).toEqual(told.toSorted())
  })

  it('a row that cannot be read is set aside; all others are settled, and what was lost is heard when it is told again', async () => {
    await ask('postgres', 'CREATE DATABASE damaged')
    const node = await startTestNode({ devices: 2, change: { postgres: { url: url('damaged') } } })
    ends.push(() => node.stop())
    const sealed = await Promise.all([0, 1, 0, 1, 0].map(device => node.seal(device)))
    for (const bytes of sealed) expect((await node.post(bytes)).status).toBe(200)
    const lost = openMessage(sealed[2]!).id
    await ask('damaged', 'UPDATE cairn.evidence SET bytes = substr(bytes, 1, 60) WHERE id = $1', [
      Buffer.from(lost, 'hex'),
    ])
    const verifier = await startVerifier({
      ...node.options,
      postgres: { url: url('damaged') },
      log: createLog('silent'),
    })
    ends.push(verifier.stop)
    const concern = await until('the node says so', async () => {
      const { concerns } = await node.get<{ concerns?: { code: string; why: string }[] }>('/healthz')
      return concerns?.[0]
    })
    expect(concern).toMatchObject({ code: 'evidence_unreadable', why: expect.stringContaining(lost) })
    await node.advanceTo(node.genesisMs + node.epochMs + 2_000)
    expect(await untilFinal(node, 0)).toMatchObject({ report: { accepted: 4 } })
    expect((await node.post(sealed[2]!)).status).toBe(200)
    await until('the concern is over', async () => (await node.get('/healthz'))['concerns'] === undefined)
    await node.advanceTo(node.genesisMs + 2 * node.epochMs + 2_000)
    expect(await untilFinal(node, 1)).toMatchObject({ report: { accepted: 1 } })
  })

  it('a row whose damage nobody has found yet stops no epoch either', async () => {
    await ask('postgres', 'CREATE DATABASE unfound')
    const node = await startTestNode({ devices: 2, change: { postgres: { url: url('unfound') } } })
    ends.push(() => node.stop())
    const sealed = await Promise.all([0, 1].map(device => node.seal(device)))
    for (const bytes of sealed) expect((await node.post(bytes)).status).toBe(200)
    // Another message's bytes, whole and signed, in its place.
    await ask('unfound', 'UPDATE cairn.evidence SET bytes = $2 WHERE id = $1', [
      Buffer.from(openMessage(sealed[0]!).id, 'hex'),
      Buffer.from(sealed[1]!),
    ])
    await node.advanceTo(node.genesisMs + node.epochMs + 2_000)
    expect(await untilFinal(node, 0)).toMatchObject({ report: { accepted: 1 } })
    const { concerns } = await until('it is told', async () => {
      const health = await node.get<{ concerns?: { code: string }[] }>('/healthz')
      return health.concerns !== undefined && health
    })
    expect(concerns).toMatchObject([{ code: 'evidence_unreadable' }])
  })

  it('who settles believes no verifier that passed what is not signed', async () => {
    const store = await open('liar')
    const forged = (await test.seal(0)).slice()
    forged[forged.length - 1]! ^= 1
    await store.append([{ ...idsOf(forged), bytes: forged }], test.genesisMs + 1_000)
    const { id, subject, signature } = openMessage(forged)
    const passed = Buffer.concat([Buffer.from(id, 'hex'), Buffer.from(subject, 'hex'), signature])
    const heard: Uint8Array[] = []
    const hearing = createHearing({
      checks: store.checks,
      store,
      keyOf: asked => test.devices.find(device => device.subject === asked)?.key,
      hear: page => void heard.push(page),
      log: createLog('silent'),
      stopping: AbortSignal.abort(),
    })
    const say = (holder: string, page: Uint8Array) =>
      ask('liar', 'INSERT INTO cairn.check_page (holder, passed) VALUES ($1, $2)', [holder, page])
    await say('liar', passed)
    await hearing.look()
    const honest = await test.seal(0)
    await store.append([{ ...idsOf(honest), bytes: honest }], test.genesisMs + 1_000)
    const good = openMessage(honest)
    const page = Buffer.concat([Buffer.from(good.id, 'hex'), Buffer.from(subject, 'hex'), good.signature])
    await say('liar', page)
    await say('honest', page)
    await hearing.look()
    expect(heard.map(bytes => Buffer.from(bytes))).toEqual([page])
  })
})
