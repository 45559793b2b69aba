import { randomBytes } from 'node:crypto'
import { createConnection } from 'node:net'
import { connectAsync, type IClientOptions, type MqttClient } from 'mqtt'
import { generate } from 'mqtt-packet'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Signer } from '../../protocol/cose/signer.ts'
import { openMessage } from '../../protocol/message.ts'
import { openReceipt } from '../../protocol/receipt/receipt.ts'
import { type SessionClaim, sealSessionProof } from '../../protocol/session-proof.ts'
import { type Json, startTestNode, type TestNode, until } from '../testing/start-test-node.ts'

let test: TestNode
const clients: MqttClient[] = []
beforeAll(async () => {
  test = await startTestNode()
})
afterEach(async () => {
  for (const client of clients.splice(0)) await client.endAsync(true)
})
afterAll(() => test.stop())

async function connectAs(options: IClientOptions): Promise<MqttClient> {
  const client = await connectAsync(
    test.node.mqttUrl!,
    { protocolVersion: 4, reconnectPeriod: 0, ...options },
    false,
  )
  client.on('error', () => undefined)
  clients.push(client)
  return client
}

let proofs = 0
async function proofOf(signer: Signer, change: Partial<SessionClaim> = {}) {
  const claim = {
    network: test.networkId,
    node: test.options.oracleKey.subject,
    timeMs: test.options.embedded!.nowMs() + proofs++,
    nonce: randomBytes(16),
    ...change,
  }
  return { username: signer.subject, password: await sealSessionProof(signer, claim) }
}

/** A device's connection, listening to its answers. */
async function connectDevice(index: number) {
  const { subject } = test.devices[index]!
  const client = await connectAs(await proofOf(test.devices[index]!))
  const heard: Buffer[] = []
  client.on('message', (_topic, payload) => heard.push(payload))
  await client.subscribeAsync(`cairn/v1/answers/${subject}`, { qos: 1 })
  const publish = (bytes: Uint8Array) =>
    client.publishAsync(`cairn/v1/messages/${subject}`, Buffer.from(bytes), { qos: 1 })
  const next = (count: number) => until(`${count} answers`, () => heard.length >= count && heard)
  return { client, publish, next, heard }
}

function problemIn(payload: Buffer | undefined): Json {
  return JSON.parse(String(payload)) as Json
}

describe('the broker inside the node', () => {
  it('acknowledges a message once it is durable, and answers with its receipt', async () => {
    const device = await connectDevice(0)
    const bytes = await test.seal(0)
    await device.publish(bytes)
    expect(await test.get(`/v1/messages/${openMessage(bytes).id}`)).toMatchObject({ status: 'waiting' })
    const [receipt] = await device.next(1)
    expect(openReceipt(receipt!).message).toBe(openMessage(bytes).id)
  })

  it('a refused message is answered with its reason, and the connection lives', async () => {
    const device = await connectDevice(0)
    const [good, bad] = [await test.seal(0), await test.seal(0, { timeMs: 0 })]
    await Promise.all([device.publish(bad), device.publish(new Uint8Array(9)), device.publish(good)])
    const answers = await device.next(3)
    const problems = answers.filter(answer => answer[0] === 0x7b).map(problemIn)
    expect(problems.find(({ code }) => code === 'time_implausible')).toMatchObject({
      message: openMessage(bad).id,
    })
    expect(problems.find(({ code }) => code === 'cbor_trailing')).toMatchObject({ status: 400 })
    const [receipt] = answers.filter(answer => answer[0] !== 0x7b)
    expect(openReceipt(receipt!).message).toBe(openMessage(good).id)
    expect(device.client.connected).toBe(true)
  })

  it('10 MB are cut off at the limit and refused; what follows on the same connection arrives', async () => {
    const device = await connectDevice(0)
    await device.publish(new Uint8Array(10_000_000))
    await device.publish(await test.seal(0))
    const [large, receipt] = await device.next(2)
    expect(problemIn(large)).toMatchObject({ code: 'body_too_large', status: 413 })
    expect(openReceipt(receipt!).epoch).toBe(0)
  })

  // Seen with clients that publish before they have heard an answer: they hang up at a PUBACK that comes first.
  it('what comes behind a CONNECT, in segments of its own, is acknowledged after the CONNACK', async () => {
    const { hostname, port } = new URL(test.node.mqttUrl!)
    const socket = createConnection({ host: hostname, port: Number(port), noDelay: true })
    const heard: Buffer[] = []
    socket.on('data', chunk => heard.push(chunk))
    const topic = `cairn/v1/messages/${test.devices[0]!.subject}`
    const payload = Buffer.alloc(200_000)
    socket.write(generate({ cmd: 'connect', clientId: 'eager', clean: true }))
    const all = generate({ cmd: 'publish', topic, payload, qos: 1, messageId: 7, dup: false, retain: false })
    for (let at = 0; at < all.length; at += 20_000) {
      socket.write(all.subarray(at, at + 20_000))
      await new Promise(resolve => setImmediate(resolve))
    }
    await until('a PUBACK', () => Buffer.concat(heard).length >= 8)
    socket.destroy()
    // CONNACK, PUBACK.
    expect([...Buffer.concat(heard)]).toEqual([0x20, 2, 0, 0, 0x40, 2, 0, 7])
  })

  it('nobody can listen to messages or speak as the node', async () => {
    const [spy, device] = [await connectDevice(1), await connectDevice(0)]
    const { subject } = test.devices[0]!
    const granted = spy.client.subscribeAsync([`cairn/v1/messages/${subject}`, 'cairn/v1/answers/+', '#'])
    await expect(granted.catch(error => error.message)).resolves.toMatch(/Unspecified error|Subscribe error/)
    await spy.client.publishAsync(`cairn/v1/answers/${subject}`, 'forged', { qos: 1, retain: true })
    await device.publish(await test.seal(0))
    await device.next(1)
    expect(device.heard.map(String)).not.toContain('forged')
    expect(spy.heard).toEqual([])
  })

  it('a message that comes again gets its receipt again', async () => {
    const device = await connectDevice(1)
    const bytes = await test.seal(1)
    await device.publish(bytes)
    await device.publish(bytes)
    const [first, second] = (await device.next(2)).map(openReceipt)
    expect(second).toMatchObject({ message: first!.message, arrivedAtMs: first!.arrivedAtMs })
  })
})
