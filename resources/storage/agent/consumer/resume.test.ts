/** A vault that was stopped while a file was on its way goes on with it. */
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../../../node/testing/start-test-node.ts'
import { type StorageNetwork, startStorage } from '../../testing/start-storage.ts'
import { startPieceThread } from '../piece-thread.ts'
import { readPending, writePending } from './pending.ts'
import { stageFile } from './stage.ts'

const BYTES = new Uint8Array(randomBytes(700_000))
let net: StorageNetwork

beforeAll(async () => {
  net = await startStorage(4)
  await net.consumer.stop()
})
afterAll(() => net.stop())

async function* once(): AsyncGenerator<Uint8Array> {
  yield BYTES
}

/** As a stop leaves it: sealed and cut, its shares with nobody. */
async function leave(): Promise<string> {
  const thread = startPieceThread()
  const [key, salt, scheme] = [randomBytes(32), randomBytes(32), { needed: 2, shares: 3 }]
  const id = randomBytes(16).toString('hex')
  const folder = join(net.consumer.folder, 'vault/stage', id)
  const { cid, size, etag } = await stageFile(once(), { folder, scheme, key, salt, thread })
  await thread.stop()
  const about = { id, bucket: 'files', name: 'left', type: 'x/y', meta: {}, madeMs: 1, scheme, key, salt }
  await writePending(folder, { ...about, cid, size, etag })
  return cid
}

describe('a file on its way', () => {
  it('is remembered whole, and what was not sealed is not', async () => {
    const stage = join(net.consumer.folder, 'vault/stage')
    const cid = await leave()
    await stageFile(once(), {
      folder: join(stage, 'torn'),
      scheme: { needed: 1, shares: 1 },
      key: randomBytes(32),
      salt: randomBytes(32),
      thread: startPieceThread(),
    })
    const [left, ...others] = await readPending(stage)
    expect(others).toEqual([])
    expect(left).toMatchObject({
      placed: [],
      entry: { cid, size: BYTES.length, scheme: { needed: 2, shares: 3 } },
    })
    expect(existsSync(join(stage, 'torn'))).toBe(false)
  })

  it('arrives after the next start, without being sent again', async () => {
    const [left] = await readPending(join(net.consumer.folder, 'vault/stage'))
    await net.consumer.start()
    await until('it is put', () => net.log.find(line => line.includes('a file that was on its way is put')))
    expect(readdirSync(join(net.consumer.folder, 'vault/stage'))).toEqual([])
    const headers = { authorization: `Bearer ${net.credentials().secretAccessKey}` }
    const response = await fetch(`${net.consumer.url}/-/files/${left!.entry.cid}`, { headers })
    expect(Buffer.compare(Buffer.from(await response.arrayBuffer()), BYTES)).toBe(0)
  })
})
