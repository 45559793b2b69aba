/** What others took in is checked by the checking threads as it comes in; nothing that they did not find good is believed. */
import type { MessagePort, Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import type { Segment } from '../../kernel/bundle/segment.ts'
import { account, deviceOf, GENESIS_MS, makeSigners, NETWORK_ID, say } from '../../kernel/testing/fixtures.ts'
import { TALLY } from '../../kernel/testing/tally.ts'
import { stopThread } from '../../links/stop-thread.ts'
import { encodeMessage, type Message, verifyMessage } from '../../protocol/message.ts'
import { type CheckPool, createCheckPool, startCheckWorker } from '../intake/check-pool.ts'
import { createVerifiedMemory } from '../intake/verified-memory.ts'
import { type Checkers, createCheckers } from './checkers.ts'

const signers = makeSigners(3)
const devices = signers.map((signer, index) => deviceOf(signer, account(index + 1)))
const known = devices.slice(0, 2)
const rules = {
  network: NETWORK_ID,
  genesisMs: GENESIS_MS,
  lateMs: 3_600_000,
  futureMs: 3_600_000,
  contentTypes: { tally: [TALLY] },
}

let pool: CheckPool
let workers: Worker[]
let ports: MessagePort[]
afterEach(async () => {
  for (const port of ports) port.close()
  await pool.stop()
})

/** Two checking threads, and who asks them; whatever is checked here after all is counted. */
function make() {
  workers = []
  pool = createCheckPool(rules, 2, () => {
    const worker = startCheckWorker(rules)
    workers.push(worker)
    return worker
  })
  pool.updateSpeakers({ added: known, removed: [] })
  let checkedHere = 0
  const verified = createVerifiedMemory(() => {
    checkedHere++
    return false
  }, 10_000)
  const checkers: Checkers = createCheckers(verified)
  ports = []
  pool.join(port => {
    ports.push(port)
    checkers.add(port)
  }, true)
  checkers.updateSpeakers({ added: known, removed: [] })
  const isKnown = ({ id, signature }: Message) => verified.knows(id, signature)
  return { checkers, verified, isKnown, checkedHere: () => checkedHere }
}

const messagesOf = async (signer: number, count: number, from = 0) =>
  (
    await Promise.all(
      Array.from({ length: count }, (_, index) => say({ signer: signers[signer]!, sequence: from + index })),
    )
  ).map(({ message }) => message)

function segmentOf(messages: readonly Message[], late: readonly Message[] = []): Segment {
  const entries = messages.map(message => ({ message, arrivedAtMs: GENESIS_MS, batch: 0 }))
  const group = {
    oracle: account(0xb1),
    epoch: 0,
    roots: [new Uint8Array(32)],
    acks: [],
    entries: late.map(message => ({ message, arrivedAtMs: GENESIS_MS, batch: 0, path: new Uint8Array(0) })),
  }
  return { batches: [messages.length], acks: [], entries, late: late.length === 0 ? [] : [group] }
}

describe('messages that others took in', () => {
  it('are checked as their segment comes in, and not again when they are settled', async () => {
    const { checkers, verified, isKnown, checkedHere } = make()
    const [own, other, late] = [
      await messagesOf(0, 200),
      await messagesOf(1, 70),
      await messagesOf(1, 5, 100),
    ]
    const all = [...own, ...other, ...late]
    checkers.checkAhead(segmentOf([...own, ...other], late))
    await expect.poll(() => all.filter(isKnown).length).toBe(all.length)
    for (const message of all) {
      const { key } = known.find(({ id }) => id === message.subject)!
      expect(verifyMessage(message, key, verified.verify)).toBe(true)
    }
    expect(checkedHere()).toBe(0)
  })

  it('that are forged, or of nobody who is registered, are not believed', async () => {
    const { checkers, isKnown } = make()
    const [good, bad] = await messagesOf(0, 2)
    const forged = { ...bad!, signature: bad!.signature.with(5, bad!.signature[5]! ^ 1) }
    // One that names another sender than it has.
    const [stolen] = await messagesOf(0, 1, 50)
    const claimed = { ...stolen!, subject: devices[1]!.id }
    const [stranger] = await messagesOf(2, 1)
    checkers.checkAhead(segmentOf([forged, claimed, stranger!, good!]))
    await expect.poll(() => isKnown(good!)).toBe(true)
    expect([forged, bad!, claimed, stranger!].filter(isKnown)).toEqual([])
  })

  it('and those that this oracle took in itself are known from the threads that passed them', async () => {
    const { isKnown } = make()
    const [good, bad] = await messagesOf(0, 2)
    const bytes = encodeMessage(bad!)
    const forged = bytes.with(bytes.length - 1, bytes.at(-1)! ^ 1)
    const answers = [forged, encodeMessage(good!)].map(delivered => pool.check(delivered, GENESIS_MS))
    expect((await Promise.all(answers)).map(({ denial }) => denial?.code)).toEqual([
      'signature_invalid',
      undefined,
    ])
    await expect.poll(() => isKnown(good!)).toBe(true)
    expect(isKnown(bad!)).toBe(false)
  })

  it('are checked by the thread that takes the place of one that has ended', async () => {
    const { checkers, isKnown, checkedHere } = make()
    const [lost, later] = [await messagesOf(0, 400), await messagesOf(1, 40)]
    checkers.checkAhead(segmentOf(lost))
    await Promise.all(workers.map(worker => stopThread(worker)))
    // What comes in starts them again.
    const [fresh] = await messagesOf(0, 1, 900)
    await expect.poll(() => pool.check(encodeMessage(fresh!), GENESIS_MS)).toMatchObject({ id: fresh!.id })
    checkers.checkAhead(segmentOf(later))
    await expect.poll(() => later.filter(isKnown).length).toBe(later.length)
    expect(checkedHere()).toBe(0)
  })
})
