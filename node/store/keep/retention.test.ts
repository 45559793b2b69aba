import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { regulation } from '../../../kernel/regulation/regulation-rules.ts'
import { testNetwork } from '../../../kernel/testing/fixtures.ts'
import { encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { openMessage } from '../../../protocol/message.ts'
import { openReceipt } from '../../../protocol/receipt/receipt.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../../testing/start-test-node.ts'
import { keepsFrom } from './retention.ts'

const MINUTE_MS = 60_000
const rules = {
  epochMs: MINUTE_MS,
  lateMs: 10 * MINUTE_MS,
  earlyMs: MINUTE_MS,
  inclusion: { epochs: 4, acknowledgeMs: 1_000 },
}
const at = { genesisMs: 1_000, keepMs: 60 * MINUTE_MS, nowMs: 1_000 + 100 * MINUTE_MS, paying: 99 }

describe('what is kept', () => {
  it('is what the operator says, from the end of an epoch on', () => {
    expect(keepsFrom(rules, at)).toBe(40)
    expect(keepsFrom(rules, { ...at, nowMs: at.nowMs - 1 })).toBe(39)
    expect(keepsFrom(rules, { ...at, nowMs: at.genesisMs })).toBe(0)
  })

  it('is never less than what the rules let somebody bring or ask for', () => {
    // Ten minutes late, one early, and five epochs in which it may be included.
    expect(keepsFrom(rules, { ...at, keepMs: 0 })).toBe(100 - 16)
    expect(keepsFrom(rules, { ...at, keepMs: 0, paying: 50 })).toBe(46)
    expect(keepsFrom(rules, { ...at, paying: -1 })).toBe(0)
  })
})

describe('a node that keeps no more than it must', () => {
  let test: TestNode
  beforeAll(async () => {
    test = await startTestNode({ devices: 1, change: { retainMs: 0 } })
  })
  afterAll(() => test.stop())

  it('drops what is old, says so, pays what was earned, and knows a message that comes again', async () => {
    const bytes = await test.seal(0, { payload: encodeCbor(3) })
    const { id } = openMessage(bytes)
    expect((await test.post(bytes)).status).toBe(200)
    const device = test.devices[0]!.subject
    // Two hours late, five minutes early, and four epochs in which it may be included.
    const LAST = 12
    for (let epoch = 0; epoch <= LAST; epoch++) {
      await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
      await untilFinal(test, epoch)
    }
    const ask = async (of: string) => {
      const answer = await fetch(test.node.url + of)
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
    }
    await until('epoch 0 was dropped', async () => (await ask(`/v1/messages/${id}`)).status === 410)
    const facts = { epoch: 0, keptFrom: expect.any(Number) }
    expect((await ask(`/v1/messages/${id}`)).body).toMatchObject({
      code: 'message_dropped',
      facts: { message: id, ...facts },
    })
    for (const path of ['epochs/0/contributions', 'epochs/0/transfers', `devices/${device}/epochs/0`])
      expect((await ask(`/v1/${path}`)).body).toMatchObject({ code: 'epoch_dropped', facts })
    expect((await ask('/v1/epochs/0')).body).toMatchObject({ messages: 1, stage: 'final' })
    expect((await ask('/v1/epochs/0/rewards')).body).toMatchObject([{ device }])
    expect((await ask(`/v1/epochs/${LAST}/contributions`)).status).toBe(200)
    // Whoever lost its receipt is told the same again.
    const again = await test.post(bytes)
    expect(openReceipt(new Uint8Array(await again.arrayBuffer()))).toMatchObject({ message: id, epoch: 0 })
    await test.restart()
    expect((await ask(`/v1/messages/${id}`)).body).toMatchObject({ code: 'message_dropped' })
  })
})

describe('a network that says for how long it keeps what was said', () => {
  const DAY_MS = 86_400_000
  let test: TestNode
  beforeAll(async () => {
    const { rules, ...rest } = testNetwork()
    const daily = { ...rules, epochMs: DAY_MS, regulation: regulation({ dataAge: '1d' }) }
    test = await startTestNode({ devices: 1, network: { ...rest, rules: daily } })
  })
  afterAll(() => test.stop())

  it('has no byte of it on its disk after that: not in the store, in segments or in bundles', async () => {
    // It is no tally, so it is rejected, and is evidence all the same.
    const marker = Buffer.from('who was at home, and when')
    const bytes = await test.seal(0, { payload: encodeCbor(marker) })
    expect((await test.post(bytes)).status).toBe(200)
    const foundIn = async () => {
      const { dataDir } = test.options
      const files = await readdir(dataDir, { recursive: true, withFileTypes: true })
      const held = await Promise.all(
        files
          .filter(file => file.isFile())
          .map(async ({ name, parentPath }) => {
            const content = await readFile(join(parentPath, name))
            return content.includes(marker) ? [name] : []
          }),
      )
      return held.flat().sort()
    }
    await test.advanceTo(test.genesisMs + DAY_MS + 1_000)
    await untilFinal(test, 0)
    // The store or its log, a segment’s part, a bundle’s part.
    expect((await foundIn()).length).toBeGreaterThanOrEqual(3)
    // Late and early by some hours, and four epochs in which it may be included.
    for (let epoch = 1; epoch <= 7; epoch++) {
      await test.advanceTo(test.genesisMs + (epoch + 1) * DAY_MS + 1_000)
      await untilFinal(test, epoch)
    }
    const { id } = openMessage(bytes)
    await until(
      'it was dropped',
      async () => (await fetch(`${test.node.url}/v1/messages/${id}`)).status === 410,
    )
    await test.node.stop()
    expect(await foundIn()).toEqual([])
  })
})
