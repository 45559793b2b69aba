/** Neighbours that tell of themselves: who proves the key and may be one is one; whoever merely says so is not. */

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createProver } from '../../../../agent/prove-request.ts'
import { createSigner } from '../../../../keys/make-signer.ts'
import { createReach } from '../../../../links/reach.ts'
import { createReachFetch } from '../../../../links/reach-fetch.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { NETWORK } from '../../testing/local-network.ts'
import { createDiscovery, helloBytes, isOwnAddress } from './discover.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})
type Signer = ReturnType<typeof createSigner>
const [own, neighbour, stranger] = [1, 2, 3].map(() => createSigner('ES256')) as [Signer, Signer, Signer]

/** A door that proves itself as this signer: for whoever asks, or for somebody else, or of another question. */
async function startDoor(
  signer: Signer,
  change: { readonly to?: SubjectId; readonly nonce?: string; readonly at?: string } = {},
): Promise<number> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const { from, nonce, at } = JSON.parse(Buffer.concat(parts).toString()) as {
      readonly from: SubjectId
      readonly nonce: string
      readonly at: string
    }
    const prove = createProver({ signer, network: NETWORK, nowMs: Date.now })
    response.end(
      JSON.stringify({
        proof: await prove(change.to ?? from, helloBytes(change.nonce ?? nonce, change.at ?? at)),
      }),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => server.close())
  return (server.address() as AddressInfo).port
}

const discovery = (isAllowed: (id: SubjectId) => Promise<boolean> = async id => id === neighbour.subject) =>
  createDiscovery({
    context: { subject: own.subject, network: NETWORK, nowMs: Date.now, speed: 1 },
    isAllowed,
    ask: createReachFetch(createReach(['*'])),
  })

const told = (port: number, subject: string) => ({
  port,
  addresses: ['fe80::1', '127.0.0.1'],
  txt: { subject },
})

it('finds who proves the key that it tells of, and is allowed', async () => {
  const found = discovery()
  const port = await startDoor(neighbour)
  await found.found(told(port, neighbour.subject))
  expect(found.peers()).toEqual([{ subject: neighbour.subject, url: new URL(`http://127.0.0.1:${port}`) }])
})

const STRANGERS: readonly (readonly [string, () => Promise<number>, string])[] = [
  ['who tells of a key that is another’s', () => startDoor(stranger), neighbour.subject],
  [
    'who shows a proof that was made for somebody else',
    () => startDoor(neighbour, { to: stranger.subject }),
    neighbour.subject,
  ],
  [
    'who shows a proof of another question',
    () => startDoor(neighbour, { nonce: '00'.repeat(16) }),
    neighbour.subject,
  ],
  [
    'who passes on what somebody else proved of another address',
    () => startDoor(neighbour, { at: '127.0.0.1:9' }),
    neighbour.subject,
  ],
  ['who proves its key, and is not allowed', () => startDoor(stranger), stranger.subject],
  ['itself', () => startDoor(own), own.subject],
  ['what is no id', () => startDoor(neighbour), 'x'],
  ['who does not answer', async () => 9, neighbour.subject],
]

it.each(STRANGERS)('does not find %s', async (_, start, subject) => {
  const found = discovery(async id => id === neighbour.subject || id === own.subject)
  await found.found(told(await start(), subject))
  expect(found.peers()).toEqual([])
})

it('finds nobody where the network cannot be asked who is a gateway, and eight at most', async () => {
  const failing = discovery(() => Promise.reject(new Error('no node answers')))
  await failing.found(told(await startDoor(neighbour), neighbour.subject))
  expect(failing.peers()).toEqual([])
  const many = discovery(async () => true)
  for (let index = 0; index < 10; index++) {
    const signer = createSigner('ES256')
    await many.found(told(await startDoor(signer), signer.subject))
  }
  expect(many.peers()).toHaveLength(8)
})

it('answers for its own address alone', () => {
  expect(isOwnAddress('127.0.0.1:1790', 1_790)).toBe(true)
  for (const odd of ['127.0.0.1:1791', '203.0.113.7:1790', '127.0.0.1', '', 'localhost:1790'])
    expect(isOwnAddress(odd, 1_790), odd).toBe(false)
})
