/** Whoever asks for much and takes nothing costs a node little, and keeps nobody else from it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type HttpServer, serveHttp } from '../../../links/http/serve.ts'
import type { Hash } from '../../../protocol/ids.ts'
import { createLog } from '../../log.ts'
import { createFolderSnapshots, type SizedSnapshots } from '../../snapshots.ts'
import { until } from '../../testing/start-test-node.ts'
import { createApp } from '../app.ts'
import type { Route } from '../route.ts'
import { createFileDoor, type FileDoorParts } from './files.ts'
import { createReadings } from './readings.ts'
import { createCounts } from './visitors.ts'

const SIZE = 8 * 2 ** 20
const [ONE, OTHER] = ['8.8.8.8', '9.9.9.9']
let folder: string
let snapshots: SizedSnapshots
let address: Hash
let server: HttpServer | undefined
const sockets: Socket[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doors-'))
  snapshots = createFolderSnapshots(folder)
  address = await snapshots.put(new Uint8Array(SIZE))
})
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await server?.stop()
  server = undefined
  await rm(folder, { recursive: true, force: true })
})

async function serveFile(
  limits: Omit<FileDoorParts, 'snapshots' | 'trustProxy'>,
): Promise<{ reads: number }> {
  const counted = { reads: 0 }
  const files = createFileDoor({
    snapshots: {
      sizeOf: snapshots.sizeOf,
      get: hash => {
        counted.reads++
        return snapshots.get(hash)
      },
    },
    trustProxy: true,
    ...limits,
  })
  const file: Route = {
    method: 'GET',
    path: '/file',
    summary: 'A file.',
    asks: {},
    answer: { contentType: 'application/cbor', description: 'The file' },
    problems: [],
    handle: context => files.send(address, context),
  }
  server = await serveHttp(createApp([file], createLog('silent'), { trustProxy: true }), { port: 0 })
  return counted
}

const questionOf = (visitor: string) =>
  `GET /file HTTP/1.1\r\nhost: node\r\nx-forwarded-for: ${visitor}\r\n\r\n`
const ask = (visitor: string) => fetch(`${server!.url}/file`, { headers: { 'x-forwarded-for': visitor } })

/** Asks so often in one breath, and reads nothing. */
function askAndWait(visitor: string, times: number): Socket {
  const socket = connect(server!.port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.pause()
  socket.write(questionOf(visitor).repeat(times))
  sockets.push(socket)
  return socket
}

describe('a file', () => {
  it('is read for nobody who has as much on the way already, in one breath or on many connections', async () => {
    const counted = await serveFile({ each: 2 * SIZE })
    askAndWait(ONE, 50)
    const more = Array.from({ length: 20 }, () => askAndWait(ONE, 1))
    await until('it is refused', async () => (await ask(ONE)).status === 429)
    expect(await (await ask(ONE)).json()).toMatchObject({ code: 'node_busy', facts: { retryAfterMs: 1_000 } })
    expect(counted.reads).toBeLessThanOrEqual(2)
    // Others are answered, and so is the same one when it is gone.
    expect((await (await ask(OTHER)).arrayBuffer()).byteLength).toBe(SIZE)
    for (const socket of [...more, ...sockets]) socket.destroy()
    await until('it is answered', async () => (await ask(ONE)).status === 200)
  })

  it('is bounded in all, and what is larger than that is sent alone', async () => {
    await serveFile({ inAll: SIZE / 2 })
    expect((await (await ask(ONE)).arrayBuffer()).byteLength).toBe(SIZE)
    askAndWait(ONE, 1)
    await until('others wait', async () => (await ask(OTHER)).status === 429)
  })

  it('is not kept ready for who does not take it', async () => {
    const counted = await serveFile({ inAll: SIZE, waits: { leastMs: 1_000, leastBytesPerS: SIZE } })
    askAndWait(ONE, 1)
    await until('it is read', () => counted.reads === 1)
    // On a busy machine one who takes it may be cut off as well, and asks again.
    const isAnswered = () =>
      ask(OTHER).then(
        ({ status }) => status === 200,
        () => false,
      )
    await expect.poll(isAnswered).toBe(true)
  })
})

describe('counts', () => {
  it('bound a stranger, and a house that stands for many in the sum alone', () => {
    const { take } = createCounts(2, 5)
    const release = [ONE, ONE].map(visitor => take(visitor, 1))
    expect(() => take(ONE, 1)).toThrow(expect.objectContaining({ code: 'node_busy' }))
    for (const at of ['127.0.0.1', 'local', '192.168.1.4']) take(at, 1)
    expect(() => take(OTHER, 1)).toThrow(expect.objectContaining({ code: 'node_busy' }))
    release[0]!()
    release[0]!()
    take(OTHER, 1)
    expect(() => take(OTHER, 1)).toThrow(expect.objectContaining({ code: 'node_busy' }))
  })

  it('count a network of version 6 as one', () => {
    const { take } = createCounts(1, 5)
    take('2a01:4f8:1:2::/64', 1)
    expect(() => take('2a01:4f8:1:2::/64', 1)).toThrow(expect.objectContaining({ code: 'node_busy' }))
  })
})

describe('a reading of a whole epoch', () => {
  it('is one at a time, also when one fails, and only so many wait', async () => {
    const { read } = createReadings(3)
    let [at, most] = [0, 0]
    const work = async () => {
      most = Math.max(most, ++at)
      await new Promise(setImmediate)
      at--
      return 'read'
    }
    const asked = [read(work), read(() => Promise.reject(new Error('damaged'))), read(work)]
    await expect(read(work)).rejects.toMatchObject({ code: 'node_busy' })
    expect(await Promise.allSettled(asked)).toMatchObject([
      { value: 'read' },
      { reason: { message: 'damaged' } },
      { value: 'read' },
    ])
    expect(most).toBe(1)
    expect(await read(work)).toBe('read')
  })
})
