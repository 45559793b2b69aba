/** A node's bundles, states and ledgers in the vault of a real network, by S3, over a line that breaks. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createS3Client } from '../../../node/s3/client.ts'
import { readS3Place } from '../../../node/s3/place.ts'
import { createS3Snapshots } from '../../../node/s3/s3-snapshots.ts'
import { createFolderSnapshots } from '../../../node/snapshots.ts'
import { TEST_NETWORK } from '../../../node/testing/start-test-cluster.ts'
import { startTestNode, untilFinal } from '../../../node/testing/start-test-node.ts'
import type { Hash } from '../../../protocol/ids.ts'
import { type StorageNetwork, startStorage } from '../testing/start-storage.ts'

const REGION = 'eu-west-1'
const ENVIRONMENT = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']

let net: StorageNetwork
const folders: string[] = []
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-files-'))
  folders.push(folder)
  return folder
}
const urlOf = (prefix: string, endpoint = net.consumer.url) =>
  `s3://bundles/${prefix}?region=${REGION}&endpoint=${endpoint}`
const clientAt = (prefix: string, endpoint?: string, credentials = net.credentials(), page?: number) =>
  createS3Client(readS3Place(urlOf(prefix, endpoint), {}), credentials, page)
const filesAt = (prefix: string, folder = newFolder()) => ({
  folder,
  files: createS3Snapshots(createFolderSnapshots(folder), clientAt(prefix)),
})
const text = (words: string) => new TextEncoder().encode(words)

beforeAll(async () => {
  net = await startStorage(3, { gateway: { scheme: '2/3' } })
  const s3 = new S3Client({
    endpoint: net.consumer.url,
    region: REGION,
    forcePathStyle: true,
    credentials: net.credentials(),
  })
  await s3.send(new CreateBucketCommand({ Bucket: 'bundles' }))
})
afterAll(async () => {
  for (const name of ENVIRONMENT) delete process.env[name]
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  await net.stop()
})

it('come back to a machine that never had them', async () => {
  const address = await filesAt('one').files.put(text('a bundle'))
  const { files, folder } = filesAt('one')
  expect(await files.sizeOf(address)).toBe(8)
  expect(await files.get(address)).toEqual(text('a bundle'))
  expect(await files.list()).toEqual([address])
  // From now on it lies here.
  expect(await createFolderSnapshots(folder).get(address)).toEqual(text('a bundle'))
})

it('that are damaged in the folder are read from the bucket, and mended', async () => {
  const { files, folder } = filesAt('two')
  const address = await files.put(text('a state'))
  writeFileSync(join(folder, address.slice(2, 4), address.slice(2)), 'a stale')
  expect(await files.get(address)).toEqual(text('a state'))
  expect(readFileSync(join(folder, address.slice(2, 4), address.slice(2)), 'utf8')).toBe('a state')
})

it('that are damaged in the bucket are refused', async () => {
  const address: Hash = `0x${'ab'.repeat(32)}`
  await clientAt('three').put(address.slice(2), text('another'))
  await expect(filesAt('three').files.get(address)).rejects.toMatchObject({ code: 'snapshot_corrupt' })
})

it('that are nowhere, or were removed, are missing', async () => {
  const { files } = filesAt('four')
  const address = await files.put(text('a ledger'))
  await files.remove(address)
  await files.remove(address)
  for (const asked of [files.get(address), files.sizeOf(address), filesAt('four').files.get(address)])
    await expect(asked).rejects.toMatchObject({ code: 'snapshot_missing', facts: { address } })
  expect(await files.list()).toEqual([])
})

it('are listed to the last, of this prefix alone', async () => {
  const names = [5, 3, 1, 4, 2].map(digit => String(digit).repeat(64))
  for (const name of names) await clientAt('five').put(name, text(name))
  await clientAt('fiver').put('6'.repeat(64), text('not here'))
  expect(await clientAt('five', undefined, undefined, 2).list()).toEqual(names.sort())
})

it('get there over a line that breaks twice', async () => {
  const line = await breakingLine(2)
  const address = await createS3Snapshots(createFolderSnapshots(newFolder()), clientAt('six', line.url)).put(
    text('a bundle'),
  )
  expect(line.broken()).toBe(2)
  expect(await filesAt('six').files.get(address)).toEqual(text('a bundle'))
  await line.close()
})

it('say why where the store refuses, and tell no secret', async () => {
  const wrong = { ...net.credentials(), secretAccessKey: 'not-the-secret' }
  const refused = clientAt('seven', undefined, wrong).put('0'.repeat(64), text('a bundle'))
  await expect(refused).rejects.toMatchObject({
    code: 'snapshots_failed',
    facts: { bucket: 'bundles', why: 'PUT 403 SignatureDoesNotMatch' },
  })
  await expect(refused).rejects.not.toThrow(/not-the-secret/)
  const nowhere = createS3Client(
    readS3Place(`s3://nowhere?region=${REGION}&endpoint=${net.consumer.url}`, {}),
    net.credentials(),
  )
  await expect(nowhere.get('0'.repeat(64))).rejects.toMatchObject({
    facts: { why: 'GET 404 NoSuchBucket' },
  })
})

it('are all that another machine needs to go on with', async () => {
  const { accessKeyId, secretAccessKey } = net.credentials()
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey })
  const test = await startTestNode({
    change: {
      snapshotsBucket: urlOf('eight'),
      snapshotsDir: newFolder(),
      networkModule: TEST_NETWORK,
      settleThread: 'always',
    },
  })
  const settle = async (epoch: number) => {
    await test.post(await test.seal(0))
    await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
    return untilFinal(test, epoch, 60_000)
  }
  try {
    expect(await settle(0)).toMatchObject({ report: { accepted: 1 } })
    await test.restart({ snapshotsDir: newFolder() })
    expect(await settle(1)).toMatchObject({ report: { accepted: 1 } })
  } finally {
    await test.stop()
  }
})

/** A way to the vault whose first connections are cut as soon as something is said on them. */
async function breakingLine(times: number) {
  let broken = 0
  const open = new Set<Socket>()
  const { port } = new URL(net.consumer.url)
  const server = createServer(socket => {
    open.add(socket.on('error', () => undefined))
    if (broken < times) {
      broken++
      socket.once('data', () => socket.resetAndDestroy())
      return
    }
    const onward = connect(Number(port), '127.0.0.1').on('error', () => socket.destroy())
    open.add(onward)
    socket.pipe(onward).pipe(socket)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port: own } = server.address() as { readonly port: number }
  return {
    url: `http://127.0.0.1:${own}`,
    broken: () => broken,
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
