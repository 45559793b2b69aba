/** Strangers at the broker, by a real client: a device is neither evicted nor listened to by who has not its key. */
import { randomBytes } from 'node:crypto'
import { connectAsync, type IClientOptions, type MqttClient } from 'mqtt'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createSigner } from '../../keys/make-signer.ts'
import { createVerifier } from '../../keys/verify.ts'
import type { Signer } from '../../protocol/cose/signer.ts'
import { openMessage } from '../../protocol/message.ts'
import { openReceipt } from '../../protocol/receipt/receipt.ts'
import { type SessionClaim, sealSessionProof } from '../../protocol/session-proof.ts'
import { startTestNode, type TestNode, until } from '../testing/start-test-node.ts'
import { createSessions, type SessionHello } from './sessions.ts'

let test: TestNode
let lastMs = 0
const clients: MqttClient[] = []
beforeAll(async () => {
  test = await startTestNode()
})
afterEach(async () => {
  for (const client of clients.splice(0)) await client.endAsync(true)
})
afterAll(() => test.stop())

const nowMs = () => test.options.embedded!.nowMs()
/** Network time stands still here: each proof is a millisecond newer than the one before. */
const nextMs = () => {
  lastMs = Math.max(lastMs + 1, nowMs())
  return lastMs
}
const claimOf = (change: Partial<SessionClaim> = {}): SessionClaim => ({
  network: test.networkId,
  node: test.options.oracleKey.subject,
  timeMs: nextMs(),
  nonce: randomBytes(16),
  ...change,
})

async function open(options: IClientOptions): Promise<MqttClient> {
  const settings = { protocolVersion: 4, reconnectPeriod: 0, ...options } as const
  const client = await connectAsync(test.node.mqttUrl!, settings, false)
  client.on('error', () => undefined)
  clients.push(client)
  return client
}

/** 0 where it was let in, the code of its CONNACK where not. */
async function codeFor(options: IClientOptions): Promise<number> {
  return open(options).then(
    () => 0,
    (error: { readonly code?: number }) => error.code ?? -1,
  )
}

async function proven(signer: Signer, change: Partial<SessionClaim> = {}) {
  return { username: signer.subject, password: await sealSessionProof(signer, claimOf(change)) }
}

/** A device at work: it hears its answers, and does not lose its session. */
async function device(index = 0, credentials?: IClientOptions) {
  const signer = test.devices[index]!
  const client = await open(credentials ?? (await proven(signer)))
  const heard: Buffer[] = []
  client.on('message', (_topic, payload) => heard.push(payload))
  await client.subscribeAsync(`cairn/v1/answers/${signer.subject}`, { qos: 1 })
  const speaks = async () => {
    const bytes = await test.seal(index)
    await client.publishAsync(`cairn/v1/messages/${signer.subject}`, Buffer.from(bytes), { qos: 1 })
    const { id } = openMessage(bytes)
    await until('its receipt', () =>
      heard.some(answer => answer[0] !== 0x7b && openReceipt(answer).message === id),
    )
  }
  return { client, signer, heard, speaks }
}

async function hello(): Promise<SessionHello> {
  const client = await open({})
  const said = new Promise<SessionHello>(resolve =>
    client.once('message', (_topic, payload) => resolve(JSON.parse(String(payload)) as SessionHello)),
  )
  await client.subscribeAsync('cairn/v1/hello')
  return said
}

describe('a stranger', () => {
  it('evicts nobody by a public id, however it says it', async () => {
    const victim = await device()
    const { subject } = victim.signer
    for (const options of [{ clientId: subject }, { clientId: subject, clean: false }])
      expect(await codeFor(options)).toBe(2)
    expect(await codeFor({ clientId: 'any other' })).toBe(0)
    for (const password of ['', 'x', subject])
      expect(await codeFor({ clientId: subject, username: subject, password })).toBe(4)
    expect(await codeFor({ clientId: subject, username: subject })).toBe(4)
    const thief = createSigner('ES256')
    const theirs = await sealSessionProof(thief, claimOf())
    expect(await codeFor({ username: subject, password: theirs })).toBe(4)
    await victim.speaks()
    expect(victim.client.connected).toBe(true)
  })
  it('evicts nobody with a proof that the device once showed, nor with one for another node or network', async () => {
    const first = await proven(test.devices[0]!)
    const before = await device(0, first)
    expect(await codeFor(first)).toBe(5)
    const victim = await device()
    await until('the older session is over', () => !before.client.connected)
    expect(await codeFor(first)).toBe(5)
    const elsewhere = { node: createSigner('EdDSA').subject }
    expect(await codeFor(await proven(test.devices[0]!, elsewhere))).toBe(4)
    expect(await codeFor(await proven(test.devices[0]!, { network: `0x${'11'.repeat(32)}` }))).toBe(4)
    await victim.speaks()
    expect(victim.client.connected).toBe(true)
  })
  it('hears no receipts but its own, and no denials that are not for it', async () => {
    const [victim, spy] = [await device(0), await open({})]
    const topic = `cairn/v1/answers/${victim.signer.subject}`
    const heard: unknown[] = []
    spy.on('message', (_topic, payload) => heard.push(payload))
    for (const wanted of [topic, 'cairn/v1/answers/+', 'cairn/v1/#', '#', `$share/a/${topic}`, '$SYS/#'])
      await expect(spy.subscribeAsync(wanted)).rejects.toThrow()
    const other = await device(1)
    await expect(other.client.subscribeAsync(topic)).rejects.toThrow()
    await spy.publishAsync(`cairn/v1/messages/${victim.signer.subject}`, 'nonsense', { qos: 1 })
    await victim.speaks()
    expect(heard).toEqual([])
    expect(other.heard).toEqual([])
    expect(victim.heard.filter(answer => answer[0] === 0x7b)).toEqual([])
  })
  it('may bring a device’s message, which proves itself', async () => {
    const [victim, messenger] = [await device(), await open({})]
    const bytes = await test.seal(0)
    await messenger.publishAsync(`cairn/v1/messages/${victim.signer.subject}`, Buffer.from(bytes), { qos: 1 })
    await until('the device hears it', () => victim.heard.length > 0)
    expect(openReceipt(victim.heard[0]!).message).toBe(openMessage(bytes).id)
  })
  it('who has a key of its own has a session of its own', async () => {
    const own = createSigner('EdDSA')
    const client = await open(await proven(own))
    await expect(client.subscribeAsync(`cairn/v1/answers/${own.subject}`)).resolves.toHaveLength(1)
  })
})

describe('a device', () => {
  it('whose clock is off is told the time, and is let in with it', async () => {
    const signer = test.devices[0]!
    const { nowMs: toldMs, windowMs, network, node } = await hello()
    expect({ toldMs, network, node }).toEqual({
      toldMs: nowMs(),
      network: test.networkId,
      node: test.options.oracleKey.subject,
    })
    for (const off of [-windowMs - 60_000, windowMs + 60_000])
      expect(await codeFor(await proven(signer, { timeMs: toldMs + off }))).toBe(5)
    await (await device()).speaks()
  })
  it('that comes again and again keeps one session, which is its newest', async () => {
    const connected: MqttClient[] = []
    for (let turn = 0; turn < 40; turn++) connected.push(await open(await proven(test.devices[0]!)))
    await until('only the last is left', () => connected.slice(0, -1).every(client => !client.connected))
    expect(connected.at(-1)!.connected).toBe(true)
    await (await device()).speaks()
  })
  it('that storms in with everything at once ends up with a session that works', async () => {
    const credentials = await Promise.all(Array.from({ length: 30 }, () => proven(test.devices[0]!)))
    const codes = await Promise.all(credentials.map(codeFor))
    expect(codes.every(code => code === 0 || code === 5 || code === -1)).toBe(true)
    await (await device()).speaks()
  })
})

describe('what is remembered', () => {
  const [signer, verify] = [createSigner('EdDSA'), createVerifier()]
  const node = createSigner('EdDSA').subject
  const network = `0x${'22'.repeat(32)}` as const
  const sessionsAt = (clock: { now: number }, speed = 1) =>
    createSessions({ network, node, verify, clock: { nowMs: () => clock.now, speed } })
  const proofAt = (timeMs: number, nonce = randomBytes(16)) =>
    sealSessionProof(signer, { network, node, timeMs, nonce })

  it('aProofCountsOnceHoweverTimeGoesOn', async () => {
    const clock = { now: 1_000_000 }
    const sessions = sessionsAt(clock)
    const proofs = await Promise.all([clock.now, clock.now, clock.now + 5].map(at => proofAt(at)))
    const admits = (proof: string) => 'subject' in sessions.admit(signer.subject, proof)
    expect(proofs.map(admits)).toEqual([true, true, true])
    for (let step = 0; step < 20; step++) {
      expect(proofs.map(admits)).toEqual([false, false, false])
      clock.now += 30_000
    }
  })
  it('a clock that is set back shuts no device out, and lets no proof count again', async () => {
    const clock = { now: 10_000_000 }
    const sessions = sessionsAt(clock)
    const late = await Promise.all([clock.now, clock.now + 1].map(at => proofAt(at)))
    const admits = (proof: string) => 'subject' in sessions.admit(signer.subject, proof)
    expect(late.map(admits)).toEqual([true, true])
    clock.now -= 1_000_000
    expect(admits(await proofAt(clock.now))).toBe(true)
    for (let step = 0; step < 60; step++) {
      clock.now += 25_000
      expect(late.map(admits)).toEqual([false, false])
    }
  })
  it('a window is as long for people where network time passes faster', async () => {
    const clock = { now: 10 ** 12 }
    const sessions = sessionsAt(clock, 21_600)
    const early = await proofAt(clock.now - 21_600 * 50_000)
    expect(sessions.admit(signer.subject, early)).toEqual({ subject: signer.subject })
    expect(sessions.hello().windowMs).toBe(21_600 * 60_000)
  })
})
