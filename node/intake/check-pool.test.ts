import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { createSigner } from '../../keys/make-signer.ts'
import type { Signer } from '../../protocol/cose/signer.ts'
import { type MessageDraft, openMessage, sealMessage } from '../../protocol/message.ts'
import { NETWORK } from '../../protocol/testing/sample-values.ts'
import { WORDS } from '../../protocol/words/all-words.ts'
import type { CheckRules, Speaker } from './check-message.ts'
import { type CheckPool, createCheckPool, startCheckWorker } from './check-pool.ts'

const NOW = Date.UTC(2026, 0, 2)
const rules: CheckRules = {
  network: NETWORK,
  genesisMs: Date.UTC(2026, 0, 1),
  lateMs: 3_600_000,
  futureMs: 86_400_000,
  contentTypes: { tally: ['a/b'] },
}
const signers = Array.from({ length: 4 }, (_, index) => createSigner(index % 2 === 0 ? 'ES256' : 'EdDSA'))
const speakers = signers.map(
  ({ subject, key }): Speaker => ({ id: subject, key, model: 'tally/x', resource: 'tally' }),
)

let pool: CheckPool
afterEach(() => pool.stop())

function seal(
  signer: Signer,
  sequence: number,
  contentType = 'a/b',
  change: Partial<MessageDraft> = {},
): Promise<Uint8Array> {
  return sealMessage({
    signer,
    network: NETWORK,
    sequence,
    contentType,
    timeMs: NOW,
    payload: new Uint8Array(20),
    ...change,
  })
}

describe.each([0, 1, 2])('a check pool of %i threads', threads => {
  it('answers each delivery for itself, in the order of asking', async () => {
    pool = createCheckPool(rules, threads)
    pool.updateSpeakers({ added: speakers, removed: [] })
    const good = await Promise.all(
      Array.from({ length: 100 }, (_, index) => seal(signers[index % 4]!, index)),
    )
    const mixed = good.flatMap((bytes, index) =>
      index % 10 === 3 ? [bytes.with(60, bytes[60]! ^ 1), bytes] : [bytes],
    )
    const checked = await Promise.all(mixed.map(bytes => pool.check(bytes, NOW)))
    expect(checked.filter(({ denial }) => denial !== undefined)).toHaveLength(10)
    const passed = checked.flatMap(({ id, denial }) => (denial === undefined ? [id] : []))
    expect(passed).toEqual(good.map(bytes => openMessage(bytes).id))
  })

  it('knows a device from its registration to its removal', async () => {
    pool = createCheckPool(rules, threads)
    const bytes = await seal(signers[0]!, 1)
    expect(await pool.check(bytes, NOW)).toMatchObject({ denial: { code: 'unknown_key' } })
    pool.updateSpeakers({ added: speakers, removed: [] })
    expect(await pool.check(bytes, NOW)).toEqual({ id: openMessage(bytes).id, subject: signers[0]!.subject })
    pool.updateSpeakers({ added: [{ ...speakers[0]!, resource: 'other', model: 'other/x' }], removed: [] })
    expect(await pool.check(bytes, NOW)).toMatchObject({
      denial: { code: 'resource_unknown', facts: { model: 'other/x' } },
    })
    pool.updateSpeakers({ added: [], removed: [signers[0]!.subject] })
    expect(await pool.check(bytes, NOW)).toMatchObject({ denial: { code: 'unknown_key' } })
  })

  it('turns away what names another network, whoever signed it, and what has an extension', async () => {
    pool = createCheckPool(rules, threads)
    pool.updateSpeakers({ added: speakers, removed: [] })
    const elsewhere = { network: `0x${'77'.repeat(32)}` as const }
    const stranger = createSigner('ES256')
    for (const signer of [signers[0]!, stranger])
      expect(await pool.check(await seal(signer, 0, 'a/b', elsewhere), NOW)).toMatchObject({
        denial: { code: 'network_wrong', facts: { named: elsewhere.network, network: NETWORK } },
      })
    const extended = await seal(signers[0]!, 0, 'a/b', { extensions: new Map([['a', 1]]) })
    expect(await pool.check(extended, NOW)).toMatchObject({
      denial: { code: 'extension_unknown', facts: { bytes: 4 } },
    })
  })

  it('lets every word that all resources share in, and what no resource knows out', async () => {
    pool = createCheckPool(rules, threads)
    pool.updateSpeakers({ added: speakers, removed: [] })
    const words = await Promise.all(
      WORDS.map(({ contentType }, index) => seal(signers[0]!, index, contentType)),
    )
    const checked = await Promise.all(words.map(bytes => pool.check(bytes, NOW)))
    expect(checked.map(({ denial }) => denial)).toEqual(WORDS.map(() => undefined))
    expect(await pool.check(await seal(signers[0]!, 99, 'a/c'), NOW)).toMatchObject({
      denial: { code: 'content_type_unknown', facts: { contentType: 'a/c', known: 'a/b' } },
    })
  })
})

describe('a checking thread that ends', () => {
  it('fails what it had, and the next deliveries find another that knows who may speak', async () => {
    // The first never answers.
    const workers: Worker[] = []
    pool = createCheckPool(rules, 1, () => {
      const silent = () => new Worker("require('node:worker_threads').parentPort.ref()", { eval: true })
      const worker = workers.length === 0 ? silent() : startCheckWorker(rules)
      workers.push(worker)
      return worker
    })
    pool.updateSpeakers({ added: speakers, removed: [] })
    const bytes = await seal(signers[0]!, 1)
    const failed = expect(pool.check(bytes, NOW)).rejects.toMatchObject({ code: 'check_failed' })
    // It is asked in the next turn of the event loop.
    await new Promise(resolve => setImmediate(resolve))
    await workers[0]?.terminate()
    await failed
    expect(await pool.check(bytes, NOW)).toEqual({ id: openMessage(bytes).id, subject: signers[0]!.subject })
    expect(workers).toHaveLength(2)
  })
})
