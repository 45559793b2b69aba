/** Clients look at relays by real sockets: what carries is said to carry, what does not is not, and who means ill is given nothing. */
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { afterEach, expect, it, vi } from 'vitest'
import { createProver } from '../../../../agent/prove-request.ts'
import { createSigner } from '../../../../keys/make-signer.ts'
import { PROBED, REFLECTED } from '../../messages/probe/probe-messages.ts'
import { RELAY_OFFER } from '../../messages/relay/relay-messages.ts'
import { readRelayView } from '../../messages/relay/relay-view.ts'
import { member } from '../../testing/conformance-case.ts'
import { createLocalNetwork, freePort, NETWORK } from '../../testing/local-network.ts'
import { foundOf, HOUR_MS, START_MS, settle, viewAfter } from '../../testing/settle.ts'
import { PROOF_HEADER } from '../proof-header.ts'
import { relayClientDriver } from '../relay/client-driver.ts'
import { CONSENT } from '../relay/consent.ts'
import { SCHEME, tunnelBytes } from '../relay/proof.ts'
import { relayDriver } from '../relay/relay-driver.ts'
import { createProbeDesk } from './probe-desk.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})
const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 240_000, interval: 10 })
const BYTES = 50_000

type Member = ReturnType<typeof made>

function made(number: number, model: 'relay' | 'relay-client') {
  const signer = createSigner('ES256')
  return { signer, subject: member(number, model, { id: signer.subject }) }
}

/** Three relays that carry, one whose address leads nowhere, and five clients; the first draw is known. */
async function startWorld() {
  const relays = [1, 2, 3, 4].map(number => made(number, 'relay'))
  const clients = [21, 22, 23, 24, 25].map(number => made(number, 'relay-client'))
  const options = { probes: { every: '6h', answer: '3h', bytes: BYTES } }
  const network = createLocalNetwork([...relays, ...clients], options)
  cleanups.push(network.close)
  const ports = await Promise.all(relays.map(() => freePort()))
  for (const [index, by] of relays.entries()) {
    const said = {
      price: 100n,
      endpoint: `http://127.0.0.1:${ports[index]!}`,
      until: START_MS + 90 * HOUR_MS,
    }
    network.said.push({
      by: by.subject,
      contentType: RELAY_OFFER.contentType,
      at: 1_000,
      payload: RELAY_OFFER.encode(said),
    })
  }
  const tick = (hours: number) => {
    network.later(START_MS + hours * HOUR_MS - network.nowMs())
    network.said.push({ ...network.said[0]!, at: hours * HOUR_MS })
  }
  const runRelay = (index: number) =>
    network.run(relayDriver, relays[index]!, {
      port: ports[index]!,
      url: `http://127.0.0.1:${ports[index]!}`,
      price: '100',
      allow: 'example.org',
      consent: CONSENT,
      lookMs: 50,
      reaches: '127.0.0.1',
    })
  /** Whoever speaks to the fourth is cut off. @returns tunnels that were asked of it */
  const startDead = async () => {
    let tries = 0
    const server = createServer((asked, _) => void asked.socket.destroy())
    server.on('connect', (_, socket) => {
      tries++
      socket.destroy()
    })
    server.listen(ports[3]!, '127.0.0.1')
    await once(server, 'listening')
    cleanups.push(() => server.close())
    return () => tries
  }
  const runClient = (by: Member, more: object = {}) =>
    network.run(relayClientDriver, by, {
      port: 0,
      relay: 'none',
      price: '1',
      budget: '1',
      lookMs: 50,
      reaches: '127.0.0.1',
      ...more,
    })
  const words = (contentType: string) => network.said.filter(one => one.contentType === contentType)
  return { relays, clients, options, network, ports, tick, runRelay, runClient, startDead, words }
}

it('finds what carries and what does not; both ends sign it, and a dead origin blames nobody', async () => {
  const world = await startWorld()
  const { relays, clients, options, network, tick, words } = world
  for (const index of [0, 1, 2]) world.runRelay(index)
  const tries = await world.startDead()
  tick(6.01)
  // One of them looks at nothing: its owner says so.
  const running = clients.map((by, index) => world.runClient(by, { probes: index === 4 ? 'no' : 'yes' }))
  const dead = relays[3]!.subject
  const net = { subjects: [...relays, ...clients].map(one => one.subject), options }
  const asked = relays.flatMap(({ subject }) =>
    readRelayView(viewAfter(net, network.said, subject)).probes.asked.filter(one => one.relay === subject.id),
  )
  expect(asked.filter(one => one.relay === dead.id)).toHaveLength(5)
  const answered = asked.filter(
    ({ relay, origin, client }) => ![relay, origin].includes(dead.id) && client !== clients[4]!.subject.id,
  ).length
  // All have begun by then; what failed is tried twice more, some time apart.
  for (const [index, hours] of [7.3, 7.8].entries()) {
    tick(hours)
    await eventually(() => expect(tries()).toBe(4 * (index + 1)))
  }
  await eventually(() => expect(words(PROBED.contentType)).toHaveLength(answered))
  tick(8.3)
  await eventually(() => {
    const said = words(PROBED.contentType).map(({ payload }) => PROBED.decode(payload))
    expect(said.filter(({ relay }) => relay === dead.id).map(({ bytes }) => bytes)).toEqual([0, 0, 0, 0])
  })
  const good = words(PROBED.contentType)
    .map(({ payload }) => PROBED.decode(payload))
    .filter(({ relay }) => relay !== dead.id)
  expect(good.every(({ bytes, ms, firstMs }) => bytes === BYTES && ms >= firstMs && firstMs > 0)).toBe(true)
  for (const one of running) await one.stop()
  const settled = settle(net, network.said, 14)
  expect(foundOf(settled, dead).get('probe_failed')).toMatchObject({ carried: 0, spoke: 4, drawn: 5 })
  expect(settled.flatMap(({ outcome }) => outcome.findings)).toHaveLength(1)
  tick(13)
  const { offers } = readRelayView(viewAfter(net, network.said, clients[0]!.subject))
  for (const { relay, probed } of offers) {
    const spoke = good.filter(one => one.relay === relay).length
    expect(probed.standing).toBe(spoke >= 3 ? 'carries' : 'unknown')
  }
})

it('opens a tunnel to a probe’s origin for who was drawn, so often and for so much; and hands out bodies to nobody else', async () => {
  const world = await startWorld()
  const { relays, clients, network, ports, tick } = world
  for (const index of [0, 1, 2]) world.runRelay(index)
  tick(6.01)
  const view = () =>
    readRelayView(
      viewAfter(
        { subjects: [...relays, ...clients].map(one => one.subject), options: world.options },
        network.said,
        relays[0]!.subject,
      ),
    )
  const { client, origin } = view().probes.asked.find(
    one => one.relay === relays[0]!.subject.id && one.origin !== relays[3]!.subject.id,
  )!
  const drawn = clients.find(one => one.subject.id === client)!
  const portOf = (id: string) => ports[relays.findIndex(one => one.subject.id === id)]!
  const open = async (by: Member, authority: string) => {
    const prove = createProver({ signer: by.signer, network: NETWORK, nowMs: network.nowMs })
    const proof = await prove(relays[0]!.subject.id, tunnelBytes(authority, 'probe'))
    const headers = { 'proxy-authorization': `${SCHEME}${proof}`, 'cairn-session': 'probe' }
    const asking = request({
      port: ports[0]!,
      host: '127.0.0.1',
      method: 'CONNECT',
      path: authority,
      headers,
      agent: false,
    })
    asking.end()
    const [answer, socket] = (await once(asking, 'connect')) as [
      { readonly statusCode: number },
      { destroy(): void },
    ]
    socket.destroy()
    return answer.statusCode
  }
  const right = `127.0.0.1:${portOf(origin)}`
  await eventually(async () => expect(await open(drawn, right)).toBe(200))
  expect(await open(drawn, `127.0.0.1:${ports[0]!}`)).toBe(403)
  expect(await open(drawn, 'example.org:443')).toBe(403)
  const other = made(40, 'relay-client')
  expect(await open(other, right)).toBe(407)
  const statuses = []
  for (let time = 0; time < 7; time++) statuses.push(await open(drawn, right))
  expect(statuses.at(-1)).toBe(403)
  const ask = async (by: Member, relay: string) => {
    const body = JSON.stringify({ draw: 5, relay })
    const prove = createProver({ signer: by.signer, network: NETWORK, nowMs: network.nowMs })
    const proof = await prove(origin as Member['subject']['id'], Buffer.from(body))
    return fetch(`http://127.0.0.1:${portOf(origin)}/probes`, {
      method: 'POST',
      body,
      headers: { [PROOF_HEADER]: proof },
    })
  }
  // Nobody looks at it where its owner does not want that.
  const context = { subject: relays[0]!.subject.id, nowMs: network.nowMs, say: async () => undefined }
  for (const mayLook of [true, false]) {
    const desk = createProbeDesk(context, mayLook)
    desk.know(view())
    expect(desk.tunnelOf(drawn.subject.id, right) !== undefined).toBe(mayLook)
  }
  expect((await ask(drawn, origin)).status).toBe(404)
  expect((await ask(other, relays[0]!.subject.id)).status).toBe(400)
  const granted = (await (await ask(drawn, relays[0]!.subject.id)).json()) as { readonly test: string }
  const at = `http://127.0.0.1:${portOf(origin)}/probes/${granted.test}`
  const [one, again] = [await (await fetch(at)).bytes(), await (await fetch(at)).bytes()]
  expect([one.length, Buffer.from(one).equals(again)]).toEqual([BYTES, false])
  expect((await fetch(at.replace(/.$/, digit => (digit === '0' ? '1' : '0')))).status).toBe(404)
  // A hash that is none: nothing came.
  expect((await fetch(at, { method: 'POST', body: JSON.stringify({ hash: 'x' }) })).status).toBe(200)
  expect(REFLECTED.decode(world.words(REFLECTED.contentType)[0]!.payload)).toMatchObject({
    bytes: 0,
    client,
    test: granted.test,
  })
  expect((await ask(drawn, relays[0]!.subject.id)).status).toBe(404)
})
