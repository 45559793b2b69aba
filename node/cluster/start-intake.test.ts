/** Intake processes on one database: what any of them acknowledged is settled, whatever goes wrong beside them. */
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { govern } from '../../chain/governance/govern.ts'
import { governedActs } from '../../chain/governance/governed-acts.ts'
import { type Network, rulesHash } from '../../kernel/rules.ts'
import { writeDocument } from '../../kernel/rules-change/document.ts'
import { createSigner } from '../../keys/make-signer.ts'
import { verifyWithNoble } from '../../protocol/cose/noble-verify.ts'
import { openReceipt, verifyReceipt } from '../../protocol/receipt/receipt.ts'
import { createLog } from '../log.ts'
import { freePort } from '../testing/free-port.ts'
import { startPostgres, type TestPostgres, withoutPostgres } from '../testing/start-postgres.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../testing/start-test-node.ts'
import { type IntakeOptions, type RunningIntake, startIntake } from './start-intake.ts'

let server: TestPostgres
let test: TestNode
let running: RunningIntake[] = []

async function open(change: Partial<IntakeOptions> = {}): Promise<RunningIntake> {
  const { network, deployment, rpcUrl, oracleKey, embedded } = test.options
  const intake = await startIntake({
    network,
    deployment,
    rpcUrl,
    postgres: { url: server.url },
    oracleKey,
    http: { port: 0 },
    nodes: [test.node.url],
    clock: embedded!,
    log: createLog('silent'),
    checkThreads: 0,
    pollMs: 50,
    ...change,
  })
  running.push(intake)
  return intake
}

/** Each on a connection of its own, so that whoever shares a port is asked in turn. */
const follow = { restoreModule: new URL('../../bin/restore.ts', import.meta.url).href }

const post = (url: string, bytes: Uint8Array) =>
  fetch(`${url}/v1/messages`, {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers: { connection: 'close' },
  })

async function settle(epoch: number) {
  await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 2_000)
  return untilFinal(test, epoch)
}

describe.skipIf(withoutPostgres)('intake processes', () => {
  beforeAll(async () => {
    server = startPostgres()
    test = await startTestNode({
      devices: 3,
      change: { postgres: { url: server.url }, trustProxy: true, follow },
    })
  })
  afterEach(async () => {
    for (const intake of running) await intake.stop()
    running = []
  })
  afterAll(async () => {
    await test?.stop()
    server?.stop()
  })

  it('take in behind one port what the node settles; what two of them get is one message', async () => {
    const port = await freePort()
    const shared = { http: { port, reusePort: true } }
    const [first, second] = [await open(shared), await open(shared)]
    expect(first.url).toBe(second.url)
    const messages = await Promise.all(Array.from({ length: 40 }, (_, index) => test.seal(index % 3)))
    const answers = await Promise.all(messages.map(bytes => post(first.url, bytes)))
    expect(answers.map(({ status }) => status)).toEqual(messages.map(() => 200))
    const receipts = await Promise.all(
      answers.map(async answer => openReceipt(new Uint8Array(await answer.arrayBuffer()))),
    )
    const by = { key: test.options.oracleKey.key, network: test.networkId }
    expect(receipts.every(receipt => verifyReceipt(receipt, by, verifyWithNoble))).toBe(true)
    const again = await Promise.all([first, second].map(({ intake }) => intake.accept(messages[7]!, 'b')))
    expect(again).toMatchObject([
      { accepted: true, repeated: true, arrivedAtMs: receipts[7]!.arrivedAtMs },
      { accepted: true, repeated: true, arrivedAtMs: receipts[7]!.arrivedAtMs },
    ])
    expect(await settle(0)).toMatchObject({ report: { accepted: 40 } })
  })

  it('say why a message is none, remember it for whoever asks another, and hand all else to the node', async () => {
    const [first, second] = [await open({ trustProxy: true }), await open()]
    const stranger = await test.seal(0, { signer: createSigner('ES256') })
    const denied = await post(first.url, stranger)
    expect(await denied.json()).toMatchObject({ code: 'unknown_key' })
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(stranger))).toString('hex')
    await until('the denial is written', async () => (await fetch(`${second.url}/v1/messages/${hash}`)).ok)
    expect(await (await fetch(`${first.url}/v1/network`)).json()).toEqual(await test.get('/v1/network'))
    expect((await fetch(`${first.url}/v1/nowhere`)).status).toBe(404)
    const health = await (await fetch(`${first.url}/healthz`)).json()
    expect(health).toMatchObject({ ok: true, role: 'intake', storeReachable: true })
    expect(await (await fetch(`${first.url}/metrics`)).text()).toContain(
      'cairn_intake_answers_total{outcome="unknown_key"} 1',
    )
    const alone = await open({ nodes: ['http://127.0.0.1:9', 'http://127.0.0.1:10'] })
    const away = await fetch(`${alone.url}/v1/network`)
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '2'])
    expect(await away.json()).toMatchObject({ code: 'node_away' })
    // The first of them is not there, so the second is asked.
    const either = await open({ nodes: ['http://127.0.0.1:9', test.node.url] })
    expect((await fetch(`${either.url}/v1/devices`)).status).toBe(200)
  })

  it('give no receipt under a key that no oracle has said to be its own', async () => {
    await expect(open({ oracleKey: createSigner('ES256') })).rejects.toMatchObject({
      code: 'receipt_key_unknown',
      retryable: true,
    })
  })

  it('take nothing in while their clock and the database’s are apart', async () => {
    let offMs = 60_000
    const intake = await open({ wallMs: () => Date.now() + offMs })
    const message = await test.seal(1)
    const denied = await post(intake.url, message)
    expect([denied.status, denied.headers.get('retry-after')]).toEqual([503, null])
    const problem = (await denied.json()) as { code: string; facts: { driftMs: number } }
    expect(problem.code).toBe('clock_unknown')
    expect(problem.facts.driftMs).toBeGreaterThan(58_000)
    expect((await fetch(`${intake.url}/healthz`)).status).toBe(503)
    offMs = 0
    await until('its clock is right again', async () => (await post(intake.url, message)).ok)
  })

  it('say to come again while the database is gone, and what they acknowledged outlives it', async () => {
    const intake = await open()
    const kept = await test.seal(2)
    expect((await post(intake.url, kept)).status).toBe(200)
    server.kill()
    const refused = await post(intake.url, await test.seal(2))
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
    expect(await refused.json()).toMatchObject({ code: 'store_failed' })
    server.start()
    const late = await test.seal(2)
    await until('it takes in again', async () => (await post(intake.url, late)).ok)
    expect(await intake.intake.accept(kept, 'b')).toMatchObject({ accepted: true, repeated: true })
  })

  it('shed what a database that stands still would keep waiting, say when to come, and recover', async () => {
    const intake = await open({ limits: { patienceMs: 200 } })
    await using held = await standStill()
    const first = post(intake.url, await test.seal(0))
    await until('it waits', () => intake.intake.waiting === 1)
    const since = performance.now()
    await until('it has waited for too long', () => performance.now() - since > 250)
    const shed = await intake.intake.accept(await test.seal(0), 'a-sender')
    expect(shed).toMatchObject({ denial: { code: 'queue_full', facts: { waiting: 1 } } })
    const told = await post(intake.url, await test.seal(0))
    expect(told.status).toBe(503)
    expect(Number(told.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
    await held.goOn()
    expect((await first).status).toBe(200)
    expect((await post(intake.url, await test.seal(0))).status).toBe(200)
  })

  it('a full disk of the database is said as such, and nothing that was acknowledged is lost', async () => {
    const intake = await open()
    const kept = await test.seal(1)
    expect((await post(intake.url, kept)).status).toBe(200)
    const client = new Client({ connectionString: server.url })
    await client.connect()
    // What PostgreSQL says when it cannot extend a file, from where it would say it.
    await client.query(`
      CREATE FUNCTION cairn.no_room() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$;
      CREATE TRIGGER no_room BEFORE INSERT ON cairn.message FOR EACH STATEMENT EXECUTE FUNCTION cairn.no_room()`)
    const full = await post(intake.url, await test.seal(1))
    expect([full.status, full.headers.get('retry-after')]).toEqual([507, '1'])
    expect(await full.json()).toMatchObject({ code: 'store_full' })
    await client.query('DROP TRIGGER no_room ON cairn.message; DROP FUNCTION cairn.no_room()')
    await client.end()
    expect((await post(intake.url, await test.seal(1))).status).toBe(200)
    expect(await intake.intake.accept(kept, 'b')).toMatchObject({ accepted: true, repeated: true })
  })

  it.each([
    0, 1,
  ])('go by the bounds of a vote from its epoch on, without being started again, on %i threads', async checkThreads => {
    const { rules, ...code } = test.options.network
    const longer: Network = { ...code, rules: { ...rules, lateMs: (10 + checkThreads) * DAY_MS } }
    const [intake, stubborn] = [await open({ follow, checkThreads }), await open()]
    const asked = await old(longer)
    expect(await (await post(intake.url, asked)).json()).toMatchObject({
      code: 'time_implausible',
    })
    const epoch = await announceNext(longer)
    await test.post(writeDocument(longer.rules), '/v1/rules')
    // Not before its epoch begins.
    await test.advanceTo(test.genesisMs + epoch * test.epochMs - 1_000)
    expect((await post(intake.url, asked)).ok).toBe(false)
    await test.advanceTo(test.genesisMs + epoch * test.epochMs + 1_000)
    await until('its door goes by them', async () => (await post(intake.url, asked)).ok)
    expect((await post(stubborn.url, await old(longer))).ok).toBe(false)
  })
})

const DAY_MS = 86_400_000

/** Older than the first rules allow, and no older than these do. */
function old({ rules }: Network): Promise<Uint8Array> {
  return test.seal(0, { timeMs: test.genesisMs - rules.lateMs + 60_000 })
}

/** The first epoch of other rules: no later than need be. */
async function announceNext({ rules }: Network): Promise<number> {
  const { launcher, deployment } = test.chain
  const epoch = Math.floor(((await test.chain.nowMs()) - test.genesisMs) / test.epochMs) + 2
  const act = governedActs(deployment).announceRules(rulesHash(rules), epoch)
  await govern(launcher, { deployment, act })
  return epoch
}

/** Somebody holds the log's row, as a disk that does not come back from a sync would. */
async function standStill() {
  const client = new Client({ connectionString: server.url })
  await client.connect()
  await client.query('BEGIN; SELECT * FROM cairn.log FOR UPDATE')
  let ended: Promise<void> | undefined
  const goOn = () => (ended ??= client.query('COMMIT').then(() => client.end()))
  return { goOn, [Symbol.asyncDispose]: goOn }
}
