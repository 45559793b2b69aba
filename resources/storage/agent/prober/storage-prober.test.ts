/** A prober asks strangers: what they send is believed only where it is a leaf of the piece, and never takes the prober along. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import type { NodeApi } from '../../../../agent/kit/node-api.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { eventually } from '../../../../agent/testing/receiver.ts'
import { toSubjectId } from '../../../../protocol/ids.ts'
import { proveLeaf } from '../../../../protocol/piece/piece-proof.ts'
import { createPieceTree } from '../../../../protocol/piece/piece-tree.ts'
import { describeLeaf } from '../../messages/leaf-answer.ts'
import { decodeProbe } from '../../messages/storage-messages.ts'
import { storageProber } from './storage-prober.ts'

const BYTES = createHash('sha512').update('piece').digest()
const provider = toSubjectId('cd'.repeat(32))
const tree = createPieceTree()
tree.update(BYTES)
const piece = tree.finish()

const cleanups: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

/** What a prober says of a provider that answers so. */
async function probe(answer: (leaf: number, response: ServerResponse) => unknown) {
  const server = createServer((request, response) => {
    response.on('error', () => undefined)
    void answer(Number(request.url?.split('/').at(-1)), response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const asked = {
    epoch: 3,
    number: 1,
    provider,
    root: Buffer.from(piece.root).toString('hex'),
    size: BYTES.length,
  }
  const node = {
    getNetwork: async () => ({ rules: { epochMs: 2 } }),
    getDeviceState: async () => ({ state: { probes: [asked] } }),
    getDevice: async () => ({ details: { url: `http://127.0.0.1:${port}` } }),
  } as unknown as NodeApi
  const abort = new AbortController()
  const said: Uint8Array[] = []
  const warnings: string[] = []
  let nowMs = 0
  const context = {
    subject: toSubjectId('ab'.repeat(32)),
    node,
    nowMs: () => nowMs++,
    async say(_type: string, payload: Uint8Array) {
      said.push(payload)
      return payload
    },
    warn: (message: string, facts?: object) => void warnings.push(`${message} ${JSON.stringify(facts)}`),
    info: () => undefined,
    signal: abort.signal,
  } as Partial<ServiceContext> as ServiceContext
  const done = storageProber.prepare({ everyMs: 100, timeoutMs: 5_000, reaches: '127.0.0.1' })(context)
  cleanups.push(async () => {
    abort.abort()
    await done
  })
  await eventually('it is said', () => said.length > 0)
  return { told: decodeProbe(said[0]!), warnings: warnings.join('\n') }
}

const prove = (leaf: number) =>
  proveLeaf({ rawSize: BYTES.length, sections: piece.sections }, leaf, async (from, length) =>
    BYTES.subarray(from, from + length),
  )

it('the right leaf is told with the time that it took', async () => {
  const { told } = await probe(async (leaf, response) =>
    response.end(JSON.stringify(describeLeaf(await prove(leaf)))),
  )
  expect(told).toEqual({ epoch: 3, number: 1, ms: expect.any(Number) })
})

it.each<[string, (leaf: number, response: ServerResponse) => unknown, RegExp]>([
  [
    'nothing',
    (_leaf, response) => response.end(),
    /sent no leaf: the whole: JSON is needed, and it is empty/,
  ],
  ['a page', (_leaf, response) => response.end('<html>'), /sent no leaf/],
  ['null', (_leaf, response) => response.end('null'), /sent no leaf/],
  [
    'a leaf that is a number',
    (_leaf, response) => response.end('{"leaf":7,"path":[]}'),
    /sent no leaf: leaf/,
  ],
  [
    'a path that is a tower',
    (_leaf, response) =>
      response.end(
        JSON.stringify({ leaf: '00'.repeat(32), path: Array.from({ length: 41 }, () => '00'.repeat(32)) }),
      ),
    /sent no leaf: path/,
  ],
  ['half a node', (_leaf, response) => response.end('{"leaf":"00","path":[]}'), /32 bytes in hex are needed/],
  [
    'another leaf',
    async (leaf, response) => response.end(JSON.stringify(describeLeaf(await prove(leaf === 0 ? 1 : 0)))),
    /a leaf that is not in the piece/,
  ],
  [
    'a flood that never ends',
    (_leaf, response) => {
      const more = () => {
        while (response.write('[')) if (response.destroyed) return
        response.once('drain', more)
      }
      more()
    },
    /larger than the limit/,
  ],
])('%s is no leaf, and the prober goes on', async (_what, answer, words) => {
  const { told, warnings } = await probe(answer)
  expect(told).toEqual({ epoch: 3, number: 1 })
  expect(warnings).toMatch(words)
})
