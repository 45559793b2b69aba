import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { toAddress } from '../../../protocol/ids.ts'
import { callsThrough } from '../../settle/store-calls.ts'
import { LAWS_BINDING, LAWS_DENIALS } from '../../testing/laws-binding.ts'
import { startPostgres, type TestPostgres, withoutPostgres } from '../../testing/start-postgres.ts'
import { arrival, storeLaws } from '../../testing/store-laws.ts'
import { storeThrough } from '../sqlite-store.ts'
import { openPostgresStore, type PostgresOptions, type PostgresStore } from './postgres-store.ts'
import { EPOCHS_A_PARTITION } from './schema.ts'

let server: TestPostgres
let opened: PostgresStore[] = []

async function open(schema: string, more: Partial<PostgresOptions> = {}): Promise<PostgresStore> {
  const store = await openPostgresStore({
    url: server.url,
    binding: LAWS_BINDING,
    denials: LAWS_DENIALS,
    schema: schema.replace('-', '_'),
    role: 'settler',
    ...more,
  })
  opened.push(store)
  return store
}

async function ask(sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: server.url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

async function countOf(url: string): Promise<number> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return Number((await client.query('SELECT count(*) AS count FROM behind.message')).rows[0]?.count)
  } catch {
    return -1
  } finally {
    await client.end()
  }
}

const numbered = (from: number, count: number) => Array.from({ length: count }, (_, at) => arrival(from + at))

describe.skipIf(withoutPostgres)('the store in PostgreSQL', () => {
  beforeAll(() => {
    server = startPostgres()
  })
  afterEach(async () => {
    for (const store of opened) await store.close().catch(() => undefined)
    opened = []
  })
  afterAll(() => server?.stop())

  storeLaws(name => open(name))

  it('many that append at once make one log, with batches numbered without gaps and each message once', async () => {
    const settler = await open('many')
    const intakes = await Promise.all([1, 2, 3].map(() => open('many', { role: 'intake' })))
    const told = await Promise.all(
      Array.from({ length: 30 }, (_, turn) =>
        // Each of them brings what the one before it brings as well.
        intakes[turn % intakes.length]!.append(
          numbered(turn * 10, 20),
          LAWS_BINDING.genesisMs + turn * 5_000,
        ),
      ),
    )
    for (let epoch = 0; epoch < 3; epoch++) {
      const stored = await settler.listEvidence(epoch, 0, 1_000)
      const batches = await settler.listBatches(epoch)
      expect(batches.map(({ number }) => number)).toEqual(batches.map((_, index) => index + 1))
      expect(batches.reduce((sum, { messages }) => sum + messages, 0)).toBe(stored.length)
      // The order of the log is that of the batches.
      expect(stored.map(({ batch }) => batch)).toEqual(stored.map(({ batch }) => batch).sort((a, b) => a - b))
    }
    const first = told.flatMap(({ arrived }) => arrived.filter(({ repeated }) => !repeated))
    expect(first).toHaveLength(310)
  })

  it('closes an epoch between two appends, whoever appends', async () => {
    const settler = await open('between')
    const intake = await open('between', { role: 'intake' })
    const appends = Array.from({ length: 20 }, (_, turn) =>
      intake.append(numbered(turn * 10, 10), LAWS_BINDING.genesisMs + 1_000),
    )
    const closed = await settler.closeEpoch(0)
    await Promise.all(appends)
    const [zero, one] = [await settler.listEvidence(0, 0, 1_000), await settler.listEvidence(1, 0, 1_000)]
    expect(zero).toHaveLength(closed.messages)
    expect(zero.length + one.length).toBe(200)
  })

  it('one process settles; another is told who, and a standby takes over when it stops', async () => {
    const first = await open('lease')
    await expect(open('lease')).rejects.toMatchObject({
      code: 'store_locked',
      facts: { holder: expect.stringContaining(`:${process.pid}`), leftMs: expect.any(Number) },
    })
    const second = open('lease', { role: 'standby', leaseMs: 200 })
    await first.closeEpoch(0)
    await first.close()
    expect(await (await second).closeEpoch(1)).toMatchObject({ epoch: 1 })
  })

  it('who wakes after its lease writes nothing more, and may append still', async () => {
    const paused = await open('fenced')
    await paused.closeEpoch(0)
    // As if it had slept through its lease, so long that nobody renewed it.
    await ask("UPDATE fenced.settler SET until = '-infinity'")
    const other = await open('fenced')
    const zero = (await other.getEpoch(0))!
    const refused = { code: 'store_taken_over' }
    await expect(paused.closeEpoch(1)).rejects.toMatchObject(refused)
    await expect(paused.saveEpoch({ ...zero, stage: 'final' })).rejects.toMatchObject(refused)
    const results = { verdicts: [], lines: [], earnings: [] }
    await expect(paused.saveResults(0, results)).rejects.toMatchObject(refused)
    await expect(paused.dropBelow(1)).rejects.toMatchObject(refused)
    expect(await other.getEpoch(0)).toEqual(zero)
    expect((await paused.append([arrival(1)], LAWS_BINDING.genesisMs)).arrived).toMatchObject([{ epoch: 1 }])
    expect(await other.closeEpoch(1)).toMatchObject({ messages: 1 })
  })

  it('who is paused in the midst of an append keeps nobody waiting: the server lets go of what it holds', async () => {
    const store = await open('halted', { role: 'intake' })
    const paused = new Client({ connectionString: server.url })
    paused.on('error', () => undefined)
    await paused.connect()
    await paused.query('SET idle_in_transaction_session_timeout = 300')
    await paused.query('BEGIN; SELECT * FROM halted.log FOR UPDATE')
    expect((await store.append([arrival(1)], LAWS_BINDING.genesisMs)).arrived).toHaveLength(1)
    await paused.end().catch(() => undefined)
  })

  it('drops what is old by whole partitions, knows what came, and never drops what is open', async () => {
    const store = await open('dropped')
    const at = (epoch: number) => LAWS_BINDING.genesisMs + epoch * LAWS_BINDING.epochMs
    const dropAll = async (below: number) => {
      while (await store.dropBelow(below));
      return store.keptFrom()
    }
    await store.append([arrival(1)], at(1))
    await store.append([arrival(2)], at(EPOCHS_A_PARTITION))
    expect(await dropAll(EPOCHS_A_PARTITION * 5)).toBe(0)
    expect(await store.listEvidence(1, 0, 10)).toHaveLength(1)
    for (let epoch = 0; epoch <= EPOCHS_A_PARTITION; epoch++) await store.closeEpoch(epoch)
    expect(await dropAll(EPOCHS_A_PARTITION - 1)).toBe(0)
    expect(await dropAll(EPOCHS_A_PARTITION * 2)).toBe(EPOCHS_A_PARTITION)
    expect(await store.listEvidence(1, 0, 10)).toEqual([])
    expect(await store.getMessage(arrival(1).id)).toBe(undefined)
    expect(await store.getDropped(arrival(1).id)).toBe(1)
    expect(await store.getDropped(arrival(2).id)).toBe(undefined)
    expect(await store.listEvidence(EPOCHS_A_PARTITION, 0, 10)).toHaveLength(1)
    const again = await store.append([arrival(1)], at(EPOCHS_A_PARTITION + 1))
    expect(again.arrived).toMatchObject([{ epoch: 1, repeated: true }])
  })

  it('refuses another network, a later version, and a server that does not wait for its disk', async () => {
    await (await open('mine')).close()
    const settlement = toAddress(`0x${'cd'.repeat(20)}`)
    const foreign = open('mine', { binding: { ...LAWS_BINDING, settlement } })
    await expect(foreign).rejects.toMatchObject({ code: 'store_foreign', facts: { name: 'settlement' } })
    await ask("INSERT INTO mine.migration (version, name) VALUES (99, 'later')")
    await expect(open('mine')).rejects.toMatchObject({ code: 'store_newer', facts: { version: 99 } })
    await expect(open('Bad"name')).rejects.toMatchObject({ code: 'store_refused' })
    const quick = startPostgres(['-c', 'fsync=off'])
    try {
      await expect(open('quick', { url: quick.url })).rejects.toMatchObject({ code: 'store_not_durable' })
    } finally {
      quick.stop()
    }
  })

  it('answers another thread through a port, errors with their codes', async () => {
    const store = await open('port')
    const port = store.openPort()
    const through = storeThrough(callsThrough(port))
    const { root } = await through.append(numbered(1, 3), LAWS_BINDING.genesisMs)
    expect(await store.listBatches(0)).toMatchObject([{ root, messages: 3 }])
    await expect(through.closeEpoch(5)).rejects.toMatchObject({ code: 'internal' })
    port.close()
  })

  it('is known again after a restart of the server, and what is made anew in its place is another', async () => {
    const store = await open('place')
    const first = await store.identify()
    server.kill()
    server.start()
    expect(await store.identify()).toBe(first)
    await store.close()
    await ask('DROP SCHEMA place CASCADE')
    expect(await (await open('place')).identify()).not.toBe(first)
  })

  it('a replica that was behind is another place when it is promoted; it takes in again what it lacks', async () => {
    const replica = server.replicate()
    try {
      const store = await open('behind', { role: 'intake' })
      await store.append([arrival(1)], LAWS_BINDING.genesisMs)
      // Reading only, it is no store: whoever opens one waits until it is.
      const early = open('behind', { url: replica.url, role: 'intake' })
      await expect(early).rejects.toMatchObject({ code: 'store_failed', retryable: true })
      await expect.poll(() => countOf(replica.url)).toBe(1)
      replica.promote()
      // From here on it is behind.
      await store.append([arrival(2)], LAWS_BINDING.genesisMs)
      const promoted = await open('behind', { url: replica.url, role: 'intake' })
      expect(await promoted.identify()).not.toBe(await store.identify())
      const again = await promoted.append([arrival(1), arrival(2)], LAWS_BINDING.genesisMs + 1_000)
      expect(again.arrived.map(({ repeated }) => repeated)).toEqual([true, false])
      await promoted.close()
    } finally {
      replica.stop()
    }
  })

  it('a password is in no error', async () => {
    const url = server.url.replace('cairn@', 'nobody:s3cret@').replace('/postgres?', '/absent?')
    const error = await open('secret', { url }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'store_refused' })
    expect(JSON.stringify([error, String(error)])).not.toContain('s3cret')
  })

  it('processes that append are killed one after the other, then the server: what was told is there', async () => {
    const settler = await open('killed')
    const told = new Map<string, number>()
    for (let round = 0; round < 3; round++) {
      const many = [0, 1].map(worker => appendAndDie(1 + (round * 2 + worker) * 1_000_000, 4 + round * 3))
      for (const line of (await Promise.all(many)).flat()) for (const id of line.ids) told.set(id, line.epoch)
    }
    server.kill()
    server.start()
    for (const [id, epoch] of told) expect(await settler.getMessage(id as never)).toMatchObject({ epoch })
    expect(told.size).toBeGreaterThan(30)
    for (const epoch of new Set(told.values())) {
      const batches = await settler.listBatches(epoch)
      expect(batches.map(({ number }) => number)).toEqual(batches.map((_, index) => index + 1))
      const stored = await settler.listEvidence(epoch, 0, 100_000)
      expect(batches.reduce((sum, { messages }) => sum + messages, 0)).toBe(stored.length)
    }
  })
})

interface AppendLine {
  readonly epoch: number
  readonly ids: readonly string[]
}

/** A process of its own that appends until it is killed, after so many answers. */
async function appendAndDie(first: number, answers: number): Promise<readonly AppendLine[]> {
  const script = join(import.meta.dirname, '../../testing/append-to-postgres.ts')
  const child = spawn(process.execPath, [script, server.url, 'killed', String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const told: AppendLine[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    // A line that was cut off told nothing.
    if (line.endsWith('}')) told.push(JSON.parse(line) as AppendLine)
    if (told.length === answers) child.kill('SIGKILL')
  }
  await exited
  return told
}
