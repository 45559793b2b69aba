/** Gateways that bring each other's packets: three in a row, of which one has a way; and what neighbours that mean ill can do, by real HTTP. */

import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createNodeApi } from '../../../../agent/kit/node-api.ts'
import { createProver } from '../../../../agent/prove-request.ts'
import { createSigner } from '../../../../keys/make-signer.ts'
import { createReach } from '../../../../links/reach.ts'
import { createReachFetch, type ReachFetch } from '../../../../links/reach-fetch.ts'
import { startCutProxy } from '../../../../links/testing/cut-proxy.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { readCoverageView } from '../../messages/view.ts'
import { NETWORK } from '../../testing/local-network.ts'
import { PROOF_HEADER } from '../proof-header.ts'
import { type CarryParts, readPeers, toPeers } from './carry-on.ts'
import { MOST_OF_ONE, openCustody } from './custody.ts'
import { type Envelope, readEnvelope } from './envelope.ts'
import { openMeshDoor } from './mesh-door.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})
const [ROUTE, CONSUMER] = ['77'.repeat(32) as MessageId, createSigner('ES256').subject]
const signers = [1, 2, 3, 4].map(() => createSigner('ES256'))
const proverOf = (index: number) =>
  createProver({ signer: signers[index]!, network: NETWORK, nowMs: Date.now })
const anywhere = createReachFetch(createReach(['*']))
const noWay: ReachFetch = async () => {
  throw Object.assign(new Error('no way'), { code: 'ENETUNREACH' })
}

/** A consumer that counts what comes. */
async function startConsumer() {
  const came: { readonly proof: string; readonly body: string }[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    came.push({ proof: String(request.headers[PROOF_HEADER]), body: Buffer.concat(parts).toString() })
    response.end(JSON.stringify({ signed: came.length }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { came, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/uplink` }
}

async function envelopeOf(index: number, number: number, endpoint: string): Promise<Envelope> {
  const body = Buffer.from(JSON.stringify({ number }))
  const packet = number.toString(16).padStart(32, '0')
  const proof = await proverOf(index)(CONSUMER, body)
  const path = [signers[index]!.subject]
  return {
    route: ROUTE,
    consumer: CONSUMER,
    endpoint,
    packet,
    path,
    proof,
    body: body.toString('base64'),
    credits: 1,
  }
}

interface Gateway {
  readonly index: number
  /** Its neighbours: which, and where. */
  readonly peers: readonly (readonly [number, string])[]
  readonly toConsumer: () => ReachFetch
  readonly endpoint: string
  readonly nodes?: readonly string[]
}

async function startGateway({ index, peers, toConsumer, endpoint, nodes = [] }: Gateway) {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-mesh-'))
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }))
  const view = readCoverageView({
    routes: {
      [ROUTE]: {
        consumer: CONSUMER,
        addrs: [],
        joins: [],
        copies: 1,
        within: 1,
        price: '1',
        endpoint,
        sinceMs: 0,
        untilMs: 2 ** 45,
        left: '9',
      },
    },
  })
  const parts: CarryParts = {
    peers: () => peers.map(([other, url]) => ({ subject: signers[other]!.subject, url: new URL(url) })),
    prove: proverOf(index),
    toConsumer: (url, question) => toConsumer()(url, question),
    toPeer: anywhere,
  }
  const custody = openCustody(join(folder, 'custody.sqlite'))
  const context = { subject: signers[index]!.subject, network: NETWORK, nowMs: Date.now, speed: 1 }
  const door = await openMeshDoor({
    ...parts,
    host: '127.0.0.1',
    port: 0,
    context,
    nodes,
    custody,
    view: () => view,
    isPeer: async id => parts.peers().some(({ subject }) => subject === id),
  })
  cleanups.push(async () => {
    await door.stop()
    custody.close()
  })
  return { ...door, parts, custody, url: `http://127.0.0.1:${door.port}` }
}

/** 0 → 1 → 2 → the consumer; the wires between them can be cut, and so can the last one’s way. */
async function startRow() {
  const consumer = await startConsumer()
  let way: ReachFetch = anywhere
  const last = await startGateway({
    index: 2,
    peers: [[1, 'http://127.0.0.1:9']],
    toConsumer: () => way,
    endpoint: consumer.url,
  })
  const second = await startCutProxy(last.url)
  const middle = await startGateway({
    index: 1,
    toConsumer: () => noWay,
    endpoint: consumer.url,
    peers: [
      [0, 'http://127.0.0.1:9'],
      [2, second.url],
    ],
  })
  const first = await startCutProxy(middle.url)
  cleanups.push(first.stop, second.stop)
  const parts = {
    ...middle.parts,
    prove: proverOf(0),
    peers: () => [{ subject: signers[1]!.subject, url: new URL(first.url) }],
  }
  return {
    consumer,
    middle,
    last,
    first,
    second,
    send: async (number: number) => toPeers(await envelopeOf(0, number, consumer.url), parts),
    open: (isOpen: boolean) => {
      way = isOpen ? anywhere : noWay
    },
  }
}

describe('three gateways in a row', () => {
  it('bring what the first heard to the consumer, in the first one’s name, and its answer back', async () => {
    const row = await startRow()
    const brought = await row.send(1)
    expect(brought).toMatchObject({
      outcome: 'handed',
      answer: { status: 200, body: Buffer.from('{"signed":1}') },
    })
    expect(row.consumer.came).toMatchObject([{ body: '{"number":1}' }])
    expect(readEnvelope(Buffer.from('{}'), signers[0]!.subject, signers[1]!.subject)).toBe(
      'envelope_malformed',
    )
    // The same again is not brought again: whoever asks is told what came of it.
    expect(await row.send(1)).toEqual(brought)
    expect(row.consumer.came.length).toBe(1)
  })

  it('store and forward: no two of the three wires have to be there at one time', async () => {
    const row = await startRow()
    row.second.cut()
    row.open(false)
    expect(await row.send(1)).toEqual({ outcome: 'kept' })
    expect(await row.send(2)).toEqual({ outcome: 'kept' })
    row.first.cut()
    expect(await row.send(3)).toBeUndefined()
    await row.middle.sweep()
    expect(row.middle.custody.all().length).toBe(2)
    row.second.mend()
    await row.middle.sweep()
    expect([row.middle.custody.all().length, row.last.custody.all().length]).toEqual([0, 2])
    row.second.cut()
    await row.last.sweep()
    expect(row.consumer.came).toEqual([])
    row.open(true)
    await row.last.sweep()
    expect(row.consumer.came.map(({ body }) => body)).toEqual(['{"number":1}', '{"number":2}'])
    expect(row.last.custody.all()).toEqual([])
  })

  it('ask nobody twice: neighbours that name each other bring nothing round in circles', async () => {
    const consumer = await startConsumer()
    const peers: [number, string][] = []
    const all: Awaited<ReturnType<typeof startGateway>>[] = []
    // Each names all others, by the list that grows meanwhile.
    for (const index of [0, 1, 2]) {
      const others: readonly [number, string][] = peers
      all.push(await startGateway({ index, peers: others, toConsumer: () => noWay, endpoint: consumer.url }))
      peers.push([index, all[index]!.url])
    }
    const envelope = await envelopeOf(3, 1, consumer.url)
    const from = {
      ...all[0]!.parts,
      prove: proverOf(3),
      peers: () => [{ subject: signers[0]!.subject, url: new URL(all[0]!.url) }],
    }
    // Nobody knows the fourth: it is taken nothing from.
    expect(await toPeers(envelope, from)).toBeUndefined()
    const own = await envelopeOf(0, 1, consumer.url)
    expect(await toPeers(own, all[0]!.parts)).toEqual({ outcome: 'kept' })
    expect(all.map(({ custody }) => custody.all().length).reduce((sum, one) => sum + one)).toBe(1)
  })
})

describe('a neighbour that means ill', () => {
  it('is told why nothing is taken: changed, in another’s name, round in circles, too far, or for no route', async () => {
    const consumer = await startConsumer()
    const [a, b, here] = [signers[0]!.subject, signers[1]!.subject, signers[2]!.subject]
    const good = await envelopeOf(0, 1, consumer.url)
    const read = (change: Partial<Envelope>, sender: SubjectId = a) =>
      readEnvelope(Buffer.from(JSON.stringify({ ...good, ...change })), sender, here)
    expect(read({})).toEqual(good)
    expect(read({ body: Buffer.from('{"number":2}').toString('base64') })).toBe('proof_wrong')
    expect(read({ consumer: a })).toBe('proof_wrong')
    expect(read({ proof: `${good.proof.slice(0, -6)}AAAAAA` })).toBe('proof_wrong')
    expect(read({ proof: 'AAAA' })).toBe('proof_wrong')
    // Another’s as its own, and its own as another’s.
    expect(read({ path: [b] }, b)).toBe('proof_wrong')
    expect(read({ path: [a] }, b)).toBe('sender_differs')
    expect(read({ path: [a, here] }, here)).toBe('has_been_here')
    expect(read({ path: [a, b, a] })).toBe('has_been_here')
    const far = [a, b, signers[3]!.subject, CONSUMER]
    expect(read({ path: far }, CONSUMER)).toBe('too_many_hops')
    const gateway = await startGateway({
      index: 2,
      peers: [[0, 'http://127.0.0.1:9']],
      toConsumer: () => anywhere,
      endpoint: consumer.url,
    })
    const ask = async (envelope: Envelope) => {
      const body = Buffer.from(JSON.stringify(envelope))
      const headers = { [PROOF_HEADER]: await proverOf(0)(here, body) }
      const answer = await fetch(`${gateway.url}/carry`, { method: 'POST', headers, body })
      return answer.json()
    }
    expect(await ask({ ...good, endpoint: 'http://127.0.0.1:1/' })).toEqual({
      outcome: 'refused',
      why: 'route_unknown',
    })
    expect(await ask({ ...good, route: '78'.repeat(32) as MessageId })).toEqual({
      outcome: 'refused',
      why: 'route_unknown',
    })
    expect(consumer.came).toEqual([])
    expect(await ask(good)).toMatchObject({ outcome: 'handed' })
  })

  it('floods with its own packets alone: others have room, and it is told that there is none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-mesh-'))
    cleanups.push(() => rmSync(folder, { recursive: true, force: true }))
    const custody = openCustody(join(folder, 'custody.sqlite'))
    cleanups.push(() => custody.close())
    const good = await envelopeOf(0, 1, 'http://127.0.0.1:1/')
    const named = (number: number) => ({ ...good, packet: number.toString(16).padStart(32, '0') })
    for (let number = 0; number < MOST_OF_ONE; number++) expect(custody.keep(named(number), 1)).toBe(true)
    expect(custody.keep(named(MOST_OF_ONE), 1)).toBe(false)
    // What is there already is kept, and counts once.
    expect(custody.keep(named(7), 1)).toBe(true)
    expect(custody.keep({ ...named(1), path: [signers[1]!.subject] }, 2)).toBe(true)
    custody.forget(2)
    expect(custody.all().length).toBe(1)
  })

  it('names peers in one form only', () => {
    const [one] = [signers[0]!.subject]
    expect(readPeers('-')).toEqual([])
    expect(readPeers(`${one}@http://10.0.0.2:1790, ${one}@https://h/`)!.length).toBe(2)
    for (const odd of ['', one, `${one}@`, `${one}@ftp://h/`, `xx@http://h/`, `${one}@http://h/,`])
      expect(readPeers(odd)).toBeUndefined()
  })
})

describe('the network’s nodes through neighbours', () => {
  it('are asked through two of them; what is no question of an agent goes nowhere, and none goes in circles', async () => {
    const asked: string[] = []
    const node = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ nowMs: 7, speed: 1 }))
    })
    node.listen(0, '127.0.0.1')
    await once(node, 'listening')
    cleanups.push(() => {
      node.closeAllConnections()
      node.close()
    })
    const peers: readonly [number, string][] = [[3, 'http://127.0.0.1:9']]
    const usual = { peers, toConsumer: () => noWay, endpoint: '' }
    const last = await startGateway({
      ...usual,
      index: 2,
      nodes: [`http://127.0.0.1:${(node.address() as AddressInfo).port}`],
    })
    const middle = await startGateway({ ...usual, index: 1, nodes: [`${last.url}/node`] })
    const api = createNodeApi([`${middle.url}/node`], new AbortController().signal)
    expect(await api.clock()).toMatchObject({ nowMs: 7 })
    expect((await api.post('/v1/messages', 'application/cose', new Uint8Array([1]))).status).toBe(200)
    const status = async (path: string, init: RequestInit = {}) =>
      (await fetch(`${middle.url}/node${path}`, init)).status
    expect(await status('/v1/clock/../operator')).toBe(400)
    expect(await status('/metrics')).toBe(400)
    expect(await status('/v1/clock', { headers: { 'cairn-hops': '4' } })).toBe(508)
    expect(await status('/v1/clock', { headers: { 'cairn-hops': 'x' } })).toBe(508)
    expect(asked).toEqual(['GET /v1/clock', 'POST /v1/messages'])
    const lonely: string[] = []
    const circle = await startGateway({ ...usual, index: 0, nodes: lonely })
    lonely.push(`${circle.url}/node`)
    expect((await fetch(`${circle.url}/node/v1/clock`)).status).toBe(508)
  })
})
