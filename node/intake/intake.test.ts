/** Limits, and the order of durability and answers; the store is real, and waits when the test says so. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { account, deviceOf, factsOf, GENESIS_MS, HOUR_MS } from '../../kernel/testing/fixtures.ts'
import { TALLY } from '../../kernel/testing/tally.ts'
import { createSigner } from '../../keys/make-signer.ts'
import { createVerifier } from '../../keys/verify.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Signer } from '../../protocol/cose/signer.ts'
import { sealMessage } from '../../protocol/message.ts'
import { openReceipt, verifyReceipt } from '../../protocol/receipt/receipt.ts'
import { toHex } from '../../protocol/testing/hex.ts'
import { NETWORK, PLACE } from '../../protocol/testing/sample-values.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import { openSqliteStore, type SqliteStore } from '../store/sqlite-store.ts'
import { createCheckPool } from './check-pool.ts'
import { createDeviceDirectory } from './device-directory.ts'
import { createIntake, type IntakeAnswer } from './intake.ts'
import { createVerifiedMemory } from './verified-memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-intake-'))
const signer = createSigner('ES256')
const [key, verify] = [createSigner('EdDSA'), createVerifier()]
let signatures = 0
const oracle: Signer = {
  ...key,
  sign(bytes) {
    signatures++
    return key.sign(bytes)
  },
}
const stores: SqliteStore[] = []
let files = 0
let sequence = 0
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
})
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

async function make(limits: Partial<Limits> = {}) {
  const binding = { ...PLACE, genesisMs: GENESIS_MS, epochMs: HOUR_MS }
  const store = await openSqliteStore({ path: join(folder, `${files++}.db`), binding, denials: 10 })
  stores.push(store)
  const gate = { open: Promise.resolve(), appends: 0 }
  const clock = { nowMs: () => GENESIS_MS + 1_000, speed: 1 }
  const rules = {
    network: NETWORK,
    genesisMs: GENESIS_MS,
    lateMs: HOUR_MS,
    futureMs: HOUR_MS,
    contentTypes: { tally: [TALLY] },
  }
  const pool = createCheckPool(rules, 0)
  const facts = factsOf([deviceOf(signer, account(1))])
  const onChange = pool.updateSpeakers
  const devices = createDeviceDirectory({
    readFacts: async () => facts,
    intervalMs: 0,
    nowMs: () => performance.now(),
    onChange,
  })
  const seen: IntakeAnswer[] = []
  const intake = createIntake({
    pool,
    devices,
    clock,
    limits: { ...defaultLimits, ...limits },
    signer: oracle,
    network: NETWORK,
    verified: createVerifiedMemory(createVerifier(), 10),
    guard: { trusted: true, driftMs: 0, observe: () => undefined },
    store: {
      ...store,
      async append(arrivals, arrivedAtMs) {
        gate.appends++
        await gate.open
        return store.append(arrivals, arrivedAtMs)
      },
    },
    observe: answer => seen.push(answer),
  })
  return { intake, store, gate, seen }
}

function seal(): Promise<Uint8Array> {
  return sealMessage({
    signer,
    network: NETWORK,
    sequence: sequence++,
    timeMs: GENESIS_MS,
    contentType: TALLY,
    payload: encodeCbor(1),
  })
}

function receiptOf(answer: IntakeAnswer): Uint8Array {
  if (!answer.accepted) throw new Error(`no receipt: ${answer.denial.code}`)
  return answer.receipt
}

const codesOf = (answers: readonly IntakeAnswer[]) =>
  answers.map(answer => (answer.accepted ? 'receipt' : answer.denial.code))

describe('intake', () => {
  it('gives no receipt before the message is durable', async () => {
    const { intake, store, gate } = await make()
    let letGo: () => void = () => undefined
    gate.open = new Promise(resolve => {
      letGo = resolve
    })
    let answered = false
    const answer = intake.accept(await seal(), 'a').then(given => {
      answered = true
      return given
    })
    await expect.poll(() => gate.appends).toBe(1)
    expect(answered).toBe(false)
    expect(intake.waiting).toBe(1)
    letGo()
    const given = await answer
    expect(given.accepted && (await store.getMessage(given.message))).toMatchObject({ epoch: 0 })
  })

  it('writes what comes together in few syncs', async () => {
    const { intake, gate } = await make()
    const messages = await Promise.all(Array.from({ length: 100 }, seal))
    const answers = await Promise.all(messages.map(bytes => intake.accept(bytes, 'a')))
    expect(codesOf(answers)).toEqual(Array.from({ length: 100 }, () => 'receipt'))
    expect(gate.appends).toBeLessThan(20)
  })

  it('signs once a batch, and each receipt holds by itself', async () => {
    const { intake, store } = await make()
    const before = signatures
    const messages = await Promise.all(Array.from({ length: 100 }, seal))
    const answers = await Promise.all(messages.map(bytes => intake.accept(bytes, 'a')))
    const receipts = answers.map(answer => openReceipt(receiptOf(answer)))
    for (const [index, receipt] of receipts.entries()) {
      expect(verifyReceipt(receipt, { key: key.key, network: NETWORK }, verify)).toBe(true)
      expect(answers[index]).toMatchObject({ message: receipt.message, arrivedAtMs: receipt.arrivedAtMs })
    }
    const batches = await store.listBatches(0)
    expect(signatures - before).toBe(batches.length)
    expect(batches.length).toBeLessThan(20)
    const signed = new Set(receipts.map(({ root }) => toHex(root)))
    expect([...signed].sort()).toEqual(batches.map(({ root }) => toHex(root)).sort())
  })

  it('what is delivered again gets a receipt for its first arrival, and the log stays as it is', async () => {
    const { intake, store } = await make()
    const bytes = await seal()
    const first = openReceipt(receiptOf(await intake.accept(bytes, 'a')))
    const log = await store.listBatches(0)
    const fresh = await seal()
    const [again, other] = await Promise.all([bytes, fresh].map(one => intake.accept(one, 'a')))
    const second = openReceipt(receiptOf(again!))
    expect(second).toMatchObject({
      message: first.message,
      epoch: first.epoch,
      arrivedAtMs: first.arrivedAtMs,
    })
    expect(again).toMatchObject({ repeated: true })
    for (const receipt of [first, second, openReceipt(receiptOf(other!))])
      expect(verifyReceipt(receipt, { key: key.key, network: NETWORK }, verify)).toBe(true)
    const batches = await store.listBatches(0)
    expect(batches.slice(0, 1)).toEqual(log)
    expect(batches.map(({ messages }) => messages)).toEqual([1, 1])
  })

  it('tells a sender that is too fast how long to wait, and nobody else', async () => {
    const { intake } = await make({ senderBurst: 3, senderPerSecond: 1 })
    const answers: IntakeAnswer[] = []
    for (let index = 0; index < 4; index++) answers.push(await intake.accept(await seal(), 'fast'))
    expect(codesOf(answers)).toEqual(['receipt', 'receipt', 'receipt', 'rate_limited'])
    expect(answers[3]).toMatchObject({
      denial: { facts: { limit: 'sender', retryAfterMs: expect.any(Number) } },
    })
    expect((await intake.accept(await seal(), 'other')).accepted).toBe(true)
  })

  it('counts a subject’s share only when the signature is its own', async () => {
    const { intake } = await make({ subjectBurst: 2, subjectPerSecond: 1 })
    for (let index = 0; index < 5; index++) {
      const bytes = await seal()
      const forged = bytes.with(bytes.length - 1, bytes.at(-1)! ^ 1)
      expect(codesOf([await intake.accept(forged, 'thief')])).toEqual(['signature_invalid'])
    }
    const answers = [await seal(), await seal(), await seal()].map(bytes => intake.accept(bytes, 'a'))
    expect(codesOf(await Promise.all(answers)).sort()).toEqual(['rate_limited', 'receipt', 'receipt'])
  })

  it('holds no more than its queue', async () => {
    const { intake, gate, seen } = await make({ queue: 5 })
    let letGo: () => void = () => undefined
    gate.open = new Promise(resolve => {
      letGo = resolve
    })
    const messages = await Promise.all(Array.from({ length: 8 }, seal))
    const answers = messages.map(bytes => intake.accept(bytes, 'a'))
    await expect.poll(() => seen.length).toBe(3)
    letGo()
    expect(codesOf(await Promise.all(answers)).sort()).toEqual([
      ...['queue_full', 'queue_full', 'queue_full', 'receipt', 'receipt', 'receipt', 'receipt', 'receipt'],
    ])
  })

  it('stopping answers what is inside, refuses what comes after, and keeps its denials', async () => {
    const { intake, store } = await make()
    const inside = intake.accept(await seal(), 'a')
    const denied = intake.accept(new Uint8Array(1), 'a')
    const stopped = intake.stop()
    expect(codesOf([await intake.accept(await seal(), 'a')])).toEqual(['stopping'])
    expect(codesOf([await inside, await denied])).toEqual(['receipt', 'message_malformed'])
    await stopped
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(1))).toString('hex')
    expect(await store.getDenial(hash)).toMatchObject({ code: 'message_malformed' })
  })
})
