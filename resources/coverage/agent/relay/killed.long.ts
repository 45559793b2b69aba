/** A relay as a process, killed in the midst of a session: what its client signed for stands, and the session goes on where it was. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { startReceiver } from '../../../../agent/testing/receiver.ts'
import { loadOrCreateKey } from '../../../../keys/key-file.ts'
import { RELAY_RECEIPT } from '../../messages/relay/relay-messages.ts'
import { freePort } from '../../testing/local-network.ts'
import { CONSENT } from './consent.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})
const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 240_000, interval: 50 })
const [ROOT, SESSION, PART] = [join(import.meta.dirname, '../../../..'), '66'.repeat(32), 400_000]

async function startEcho(): Promise<number> {
  const open = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, socket => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.pipe(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

async function startPair() {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-relay-killed-'))
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }))
  const [relayPort, proxyPort, echo] = [await freePort(), await freePort(), await startEcho()]
  const [relay, client] = await Promise.all(
    ['relay', 'client'].map(name => {
      mkdirSync(join(folder, name))
      return loadOrCreateKey(join(folder, name, 'key.json'), 'ES256')
    }),
  )
  const endpoint = `http://127.0.0.1:${relayPort}`
  const parties = { client: client!.subject, relay: relay!.subject }
  const session = {
    ...parties,
    price: '100',
    sinceMs: 0,
    untilMs: 2 ** 45,
    bytes: 0,
    paid: '0',
    left: '1000000',
  }
  const offers = [{ relay: relay!.subject, price: '100', endpoint, untilMs: 2 ** 45 }]
  const state = { state: { relay: { offers, sessions: { [SESSION]: session } } } }
  const node = await startReceiver({
    says: path =>
      path.endsWith('/state')
        ? state
        : path.includes('/v1/devices/')
          ? { model: 'coverage/relay-client' }
          : undefined,
  })
  cleanups.push(node.close)
  const begin = async (name: 'relay' | 'client'): Promise<ChildProcess> => {
    const usual = { lookMs: 100, reaches: '127.0.0.1,::1' }
    const driver =
      name === 'relay'
        ? {
            kind: 'coverage-relay',
            port: relayPort,
            url: endpoint,
            price: '100',
            allow: `localhost:${echo}`,
            consent: CONSENT,
          }
        : { kind: 'coverage-relay-client', port: proxyPort, price: '100', budget: '1000', everyBytes: 32_768 }
    const config = { name, dataDir: name, nodes: [node.url], driver: { ...driver, ...usual } }
    const path = join(folder, `${name}.json`)
    writeFileSync(path, JSON.stringify(config))
    const child = spawn(process.execPath, [join(ROOT, 'bin/agent.ts'), path], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    cleanups.push(async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'close')
    })
    await once(child, 'message')
    return child
  }
  const tunnel = async () => {
    const path = `localhost:${echo}`
    const asking = request({
      port: proxyPort,
      host: '127.0.0.1',
      method: 'CONNECT',
      path,
      agent: false,
    }).end()
    const [answer, socket] = (await Promise.race([
      once(asking, 'connect'),
      once(asking, 'error').then(error => Promise.reject(error[0])),
    ])) as [{ readonly statusCode: number }, Socket]
    socket.on('error', () => socket.destroy())
    cleanups.push(() => socket.destroy())
    expect(answer.statusCode).toBe(200)
    return socket
  }
  const signed = () =>
    [...node.messages.values()]
      .filter(({ contentType }) => contentType === RELAY_RECEIPT.contentType)
      .map(({ payload }) => RELAY_RECEIPT.decode(payload).bytes)
      .reduce((most, bytes) => Math.max(most, bytes), 0)
  /** What the relay has a receipt for, on disk. */
  const kept = () =>
    (
      JSON.parse(readFileSync(join(folder, 'relay/relay-receipts.json'), 'utf8')) as Record<
        string,
        { readonly bytes: number }
      >
    )[SESSION]!.bytes
  return { begin, tunnel, signed, kept }
}

/** Until so many bytes have come back. */
async function echoed(socket: Socket, bytes: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let back = 0
  socket.on('data', part => {
    back += part.length
    if (back >= bytes) resolve()
  })
  socket.write(Buffer.alloc(bytes, 7))
  await promise
}

it('a relay that is killed has what its client signed for, on disk and at the network, and carries on', async () => {
  const pair = await startPair()
  const first = await pair.begin('relay')
  await pair.begin('client')
  const open = () => vi.waitFor(() => pair.tunnel(), { timeout: 240_000, interval: 100 })
  await echoed(await open(), PART)
  // Both ways; what is less than a step waits.
  await eventually(() => expect(pair.signed()).toBeGreaterThan(2 * PART - 80_000))
  const before = pair.signed()
  const cut = await open()
  cut.write(Buffer.alloc(PART, 1))
  first.kill('SIGKILL')
  await once(first, 'close')
  expect(pair.kept()).toBeGreaterThan(0)
  expect(pair.signed()).toBeGreaterThanOrEqual(before)
  await pair.begin('relay')
  await echoed(await open(), PART)
  await eventually(() => expect(pair.signed()).toBeGreaterThan(before + 2 * PART - 120_000))
  // It has each receipt that the client signed: the newest stands for all before.
  await eventually(() => expect(pair.kept()).toBe(pair.signed()))
})
