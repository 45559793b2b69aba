/** From a byte to money, and what clients and relays that mean ill come to: by real sockets. */
import { once } from 'node:events'
import { request } from 'node:http'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createProver } from '../../../../agent/prove-request.ts'
import { createSigner } from '../../../../keys/make-signer.ts'
import { encodeCoseKey } from '../../../../protocol/cose/cose-key.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import { sealMessage } from '../../../../protocol/message.ts'
import { RELAY_OFFER, RELAY_RECEIPT, RELAY_SESSION } from '../../messages/relay/relay-messages.ts'
import { member } from '../../testing/conformance-case.ts'
import { createLocalNetwork, freePort, NETWORK } from '../../testing/local-network.ts'
import { HOUR_MS, idOf, paidTo, START_MS, settle } from '../../testing/settle.ts'
import { relayClientDriver } from './client-driver.ts'
import { CONSENT } from './consent.ts'
import { readDestinations } from './destinations.ts'
import { SCHEME, tunnelBytes } from './proof.ts'
import { relayDriver } from './relay-driver.ts'
import { createMeter, windowOf } from './window.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 240_000, interval: 10 })
const [KB, MB] = [1_024, 1_000_000]

/** Says again whatever it hears. */
async function startEcho(): Promise<number> {
  const open = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, socket => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.pipe(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

async function startWorld(more: object = {}, session: object = {}) {
  const signers = [1, 2, 3].map(() => createSigner('ES256'))
  const [relay, client, stranger] = (['relay', 'relay-client', 'relay-client'] as const).map(
    (model, index) => {
      return { signer: signers[index]!, subject: member(index + 1, model, { id: signers[index]!.subject }) }
    },
  )
  const options = { settleAfter: '6h', fee: '0%' }
  const network = createLocalNetwork([relay!, client!, stranger!], options)
  cleanups.push(network.close)
  // A session that stands, for whoever speaks to the relay by hand.
  const asked = {
    relay: relay!.subject.id,
    price: 100n,
    budget: 10n ** 9n,
    until: START_MS + 40 * HOUR_MS,
    ...session,
  }
  network.said.push({
    by: client!.subject,
    contentType: RELAY_SESSION.contentType,
    payload: RELAY_SESSION.encode(asked),
    at: 1_000,
  })
  network.later(HOUR_MS)
  const [port, echo] = [await freePort(), await startEcho()]
  const begin = async () => {
    const running = network.run(relayDriver, relay!, {
      port,
      url: `http://127.0.0.1:${port}`,
      price: '100',
      allow: `localhost:${echo}`,
      consent: CONSENT,
      lookMs: 50,
      reaches: '127.0.0.1,::1',
      firstBytes: 64 * KB,
      mostBytes: 256 * KB,
      patienceMs: 400,
      ...more,
    })
    await eventually(() => expect(running.port()).toBe(port))
    return running
  }
  const first = await begin()
  const proof = (authority: string, id: string, by = client!) =>
    createProver({ signer: by.signer, network: NETWORK, nowMs: network.nowMs })(
      relay!.subject.id,
      tunnelBytes(authority, id),
    )
  const tunnel = async (
    authority: string,
    { by = client!, id = idOf(0), said }: { by?: typeof client; id?: string; said?: string } = {},
  ) => {
    const headers = {
      'proxy-authorization': said ?? `${SCHEME}${await proof(authority, id, by)}`,
      'cairn-session': id,
    }
    const asking = request({
      port,
      host: '127.0.0.1',
      method: 'CONNECT',
      path: authority,
      headers,
      agent: false,
    })
    asking.end()
    const [answer, socket] = (await Promise.race([
      once(asking, 'connect'),
      once(asking, 'error').then(error => Promise.reject(error[0])),
    ])) as [{ statusCode: number; headers: Record<string, string> }, Socket]
    socket.on('error', () => socket.destroy())
    cleanups.push(() => socket.destroy())
    return { status: answer.statusCode, why: answer.headers['cairn-why'], socket }
  }
  const receipt = async (
    bytes: number,
    { by = client!, id = idOf(0) }: { by?: typeof client; id?: MessageId } = {},
  ) => {
    const at = Math.floor(network.nowMs())
    const payload = RELAY_RECEIPT.encode({ session: id, relay: relay!.subject.id, bytes, at })
    const sealed = await sealMessage({
      signer: by!.signer,
      network: NETWORK,
      contentType: RELAY_RECEIPT.contentType,
      sequence: bytes,
      timeMs: at,
      payload,
    })
    const key = Buffer.from(encodeCoseKey(by!.signer.key)).toString('base64')
    return { message: Buffer.from(sealed).toString('base64'), key }
  }
  const bring = async (body: object) => {
    const answer = await fetch(`http://127.0.0.1:${port}/receipts`, {
      method: 'POST',
      body: JSON.stringify(body),
    })
    return { status: answer.status, said: (await answer.json()) as Record<string, number> }
  }
  return {
    network,
    options,
    relay: relay!,
    client: client!,
    stranger: stranger!,
    first,
    begin,
    echo,
    port,
    tunnel,
    receipt,
    bring,
    proof,
  }
}

/** What comes back of so many bytes, until it is cut or all is there. */
async function exchange(socket: Socket, bytes: number): Promise<number> {
  let back = 0
  socket.on('data', part => {
    back += part.length
    if (back >= bytes) socket.destroy()
  })
  socket.write(Buffer.alloc(bytes, 7))
  const { promise, resolve } = Promise.withResolvers<void>()
  socket.on('close', resolve)
  if (!socket.destroyed) await promise
  return back
}

describe('a relay', () => {
  it('carries what a client’s programs ask of its proxy, and is paid for every byte that came and went', async () => {
    const world = await startWorld({ patienceMs: 30_000 })
    await eventually(() =>
      expect(world.network.said.some(({ contentType }) => contentType === RELAY_OFFER.contentType)).toBe(
        true,
      ),
    )
    world.network.later(HOUR_MS)
    const proxy = world.network.run(relayClientDriver, world.client, {
      port: 0,
      price: '100',
      budget: '1000000',
      lookMs: 50,
      reaches: '127.0.0.1',
      everyBytes: 16 * KB,
    })
    await eventually(() => expect(proxy.port()).toBeGreaterThan(0))
    const asking = request({
      port: proxy.port(),
      host: '127.0.0.1',
      method: 'CONNECT',
      path: `localhost:${world.echo}`,
      agent: false,
    })
    asking.end()
    const [answer, socket] = (await once(asking, 'connect')) as [{ readonly statusCode: number }, Socket]
    expect(answer.statusCode).toBe(200)
    const bytes = 3 * MB
    expect(await exchange(socket, bytes)).toBe(bytes)
    await proxy.stop()
    const receipts = world.network.said
      .filter(({ contentType }) => contentType === RELAY_RECEIPT.contentType)
      .map(({ payload }) => RELAY_RECEIPT.decode(payload))
    expect(receipts.at(-1)).toMatchObject({
      session: idOf(0),
      relay: world.relay.subject.id,
      bytes: 2 * bytes,
    })
    // By steps that grow: not one a window.
    expect(receipts.length).toBeLessThan(150)
    const subjects = [world.relay.subject, world.client.subject]
    expect(
      paidTo(settle({ subjects, options: world.options }, world.network.said, 50), world.relay.subject),
    ).toBe(600n)
  })

  it('offers the door that it has, anew where it is started with another; and its client follows it there', async () => {
    const world = await startWorld({ url: '-' })
    const offers = () =>
      world.network.said
        .filter(({ contentType }) => contentType === RELAY_OFFER.contentType)
        .map(({ payload }) => RELAY_OFFER.decode(payload).endpoint)
    await eventually(() => expect(offers()).toEqual([`http://127.0.0.1:${world.port}`]))
    world.network.later(HOUR_MS)
    const proxy = world.network.run(relayClientDriver, world.client, {
      port: 0,
      price: '100',
      budget: '1000000',
      lookMs: 50,
      reaches: '127.0.0.1',
    })
    await eventually(() => expect(proxy.port()).toBeGreaterThan(0))
    const through = async () => {
      const path = `localhost:${world.echo}`
      const asking = request({ port: proxy.port(), host: '127.0.0.1', method: 'CONNECT', path, agent: false })
      asking.end()
      const [answer, socket] = (await once(asking, 'connect')) as [{ readonly statusCode: number }, Socket]
      socket.destroy()
      return answer.statusCode
    }
    expect(await through()).toBe(200)
    await world.first.stop()
    expect(await through()).toBe(502)
    const moved = world.network.run(relayDriver, world.relay, {
      port: 0,
      price: '100',
      allow: `localhost:${world.echo}`,
      consent: CONSENT,
      lookMs: 50,
      reaches: '127.0.0.1,::1',
    })
    await eventually(() => expect(offers().at(-1)).toBe(`http://127.0.0.1:${moved.port()}`))
    expect(moved.port()).not.toBe(world.port)
    world.network.later(HOUR_MS)
    await eventually(async () => expect(await through()).toBe(200))
    expect(offers()).toHaveLength(2)
  })

  it('opens no tunnel without a proof of now, of this tunnel, of who opened the session', async () => {
    const world = await startWorld()
    const to = `localhost:${world.echo}`
    const good = `${SCHEME}${await world.proof(to, idOf(0))}`
    for (const said of [
      '',
      'Basic YTpi',
      SCHEME,
      `${SCHEME}AAAA`,
      `${SCHEME}${await world.proof('localhost:1', idOf(0))}`,
      `${SCHEME}${await world.proof(to, idOf(1))}`,
    ])
      expect(await world.tunnel(to, { said })).toMatchObject({ status: 407, why: 'proof_refused' })
    expect((await world.tunnel(to, { said: good })).status).toBe(200)
    expect((await world.tunnel(to, { said: good })).status).toBe(407)
    expect(await world.tunnel(to, { by: world.stranger })).toMatchObject({
      status: 402,
      why: 'session_unknown',
    })
    expect(await world.tunnel(to, { id: idOf(7) })).toMatchObject({ status: 402, why: 'session_unknown' })
    // Who is no client at all.
    expect((await world.tunnel(to, { by: world.relay })).status).toBe(407)
  })

  it('carries to what is listed and to nothing else, however it is written; and not where a listed name leads into its own network', async () => {
    const world = await startWorld()
    for (const to of [
      ...[
        `127.0.0.1:${world.echo}`,
        `[::1]:${world.echo}`,
        `[::ffff:127.0.0.1]:${world.echo}`,
        `2130706433:${world.echo}`,
      ],
      ...[
        `0x7f000001:${world.echo}`,
        `127.1:${world.echo}`,
        `localhost.evil.test:${world.echo}`,
        `evil-localhost:${world.echo}`,
      ],
      ...[
        `localhost:${world.port}`,
        'localhost:22',
        'localhost',
        `localhost:${world.echo}.`,
        `a@localhost:${world.echo}`,
      ],
    ])
      expect(await world.tunnel(to), to).toMatchObject({ status: 403, why: 'not_listed' })
    expect((await world.tunnel(`LOCALHOST.:${world.echo}`)).status).toBe(200)
    const other = await startWorld({ reaches: '-' })
    expect(await other.tunnel(`localhost:${other.echo}`)).toMatchObject({ status: 403, why: 'not_public' })
  })

  it('stops when nobody signs: never a byte more than was signed for and the window; and goes on when somebody does', async () => {
    const world = await startWorld()
    const to = `localhost:${world.echo}`
    const first = await world.tunnel(to)
    const back = await exchange(first.socket, 400 * KB)
    // Both ways are counted.
    expect(back).toBeLessThanOrEqual(64 * KB)
    const { said } = await world.bring(await world.receipt(10 * KB))
    expect(said).toMatchObject({ served: 64 * KB, signed: 10 * KB, window: 65 * KB })
    const second = await world.tunnel(to)
    expect(await exchange(second.socket, 400 * KB)).toBeLessThanOrEqual(11 * KB)
    expect((await world.bring(await world.receipt(10 * KB))).said).toMatchObject({ served: 75 * KB })
  })

  it('takes no receipt that is forged, another’s, or for another session; one that is lower or said again changes nothing', async () => {
    const world = await startWorld()
    const good = await world.receipt(90 * KB)
    const bytes = Buffer.from(good.message, 'base64')
    bytes[bytes.length - 1]! ^= 1
    const strangers = await world.receipt(90 * KB, { by: world.stranger })
    for (const odd of [
      { ...good, message: bytes.toString('base64') },
      { ...good, key: strangers.key },
      ...[strangers, await world.receipt(1, { id: idOf(5) }), {}, { message: 'x', key: 'y' }, { message: 7 }],
    ])
      expect((await world.bring(odd)).status).toBe(400)
    expect((await world.bring(good)).said).toMatchObject({ signed: 90 * KB })
    for (const again of [good, await world.receipt(80 * KB)])
      expect((await world.bring(again)).said).toMatchObject({ signed: 90 * KB })
  })

  it('knows what was signed for after it was started again, and what it carried beyond that costs it a window at most', async () => {
    const world = await startWorld()
    await world.bring(await world.receipt(100 * KB))
    const tunnel = await world.tunnel(`localhost:${world.echo}`)
    await exchange(tunnel.socket, 30 * KB)
    await world.first.stop()
    await world.begin()
    await eventually(async () => expect((await world.tunnel(`localhost:${world.echo}`)).status).toBe(200))
    expect((await world.bring(await world.receipt(1))).said).toMatchObject({
      signed: 100 * KB,
      served: 100 * KB,
    })
  })

  it('carries no more than its owner gives in a day, nor than what is set aside pays for', async () => {
    const day = await startWorld({ bytesADay: 20 * KB })
    expect(await exchange((await day.tunnel(`localhost:${day.echo}`)).socket, 100 * KB)).toBeLessThanOrEqual(
      20 * KB,
    )
    expect(await day.tunnel(`localhost:${day.echo}`)).toMatchObject({ status: 503, why: 'used_up' })
    const poor = await startWorld({}, { budget: 1n })
    await eventually(async () => expect((await poor.bring(await poor.receipt(1))).status).toBe(200))
    // One base unit is a hundredth of what a million bytes cost.
    expect(
      await exchange((await poor.tunnel(`localhost:${poor.echo}`)).socket, 100 * KB),
    ).toBeLessThanOrEqual(10_000)
  })

  it('waits for nobody’s headers for long, and for no more connections than it has room for', async () => {
    const world = await startWorld({ headersMs: 100, connections: 2 })
    const slow = [connect(world.port, '127.0.0.1'), connect(world.port, '127.0.0.1')]
    for (const socket of slow) {
      socket.on('error', () => socket.destroy())
      socket.resume()
      socket.write('CONNECT localhost:')
    }
    await Promise.all(slow.map(socket => once(socket, 'connect')))
    const third = connect(world.port, '127.0.0.1')
    third.on('error', () => third.destroy())
    third.resume()
    await Promise.all([...slow, third].map(socket => once(socket, 'close')))
    expect((await world.tunnel(`localhost:${world.echo}`)).status).toBe(200)
  })

  it('begins for nobody who has not said what it means, nor for a list of everything', () => {
    const said = { url: 'http://h:1', price: '1', allow: 'example.org', consent: CONSENT }
    expect(() => relayDriver.prepare(said)).not.toThrow()
    expect(() => relayDriver.prepare({ ...said, consent: 'yes' })).toThrow('your address')
    expect(() => relayDriver.prepare({ ...said, consent: undefined })).toThrow('your address')
    for (const allow of [
      '*',
      '*:443',
      '*.',
      '*.org',
      'example.org:',
      'example.org:0',
      'example.org:99999',
      'a b',
      '',
    ])
      expect(() => relayDriver.prepare({ ...said, allow }), allow).toThrow('allow')
    const list = readDestinations('example.org, *.example.net:443+8443')!
    expect(list.match('example.org:443')).toEqual({ host: 'example.org', port: 443 })
    expect(list.match('a.b.example.net:8443')).toBeDefined()
    for (const odd of [
      'example.net:443',
      'xexample.net:443',
      'example.org:80',
      'example.org:0443x',
      'example.org',
    ])
      expect(list.match(odd)).toBeUndefined()
  })
})

it('servedIsNeverMoreThanSignedAndTheWindow, whatever either side does and however often it is started again', async () => {
  const sizes = { first: 100, most: 300, patienceMs: 1 }
  const step = fc.oneof(
    fc.record({ take: fc.integer({ min: 1, max: 500 }) }),
    fc.record({ sign: fc.nat({ max: 4_000 }) }),
    fc.constant({ restart: true as const }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async steps => {
      let [kept, carried, lost] = [0, 0, 0]
      let meter = createMeter({ ...sizes, signed: 0 })
      for (const one of steps) {
        if ('take' in one) carried += await meter.take(one.take).catch(() => 0)
        else if ('sign' in one) {
          // An honest client signs for what has come.
          meter.sign(Math.min(one.sign, meter.served))
          kept = meter.signed
        } else {
          lost += meter.served - meter.signed
          meter = createMeter({ ...sizes, signed: kept })
        }
        expect(meter.served - meter.signed).toBeLessThanOrEqual(windowOf(meter.signed, sizes))
        expect(meter.served + lost).toBe(carried)
      }
    }),
    { numRuns: 50 },
  )
})
