/**
 * Storage: naming pieces, proving them, files in and out against plain HTTP (and a single-node S3 server, s3rver, where it is
 * installed: `npm install --no-save s3rver`), and how long a repair takes.
 */

import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import {
  type BenchResult,
  inTurn,
  type Measurement,
  median,
  type Ratio,
  ratioOf,
} from '../../../bench/measure.ts'
import { until } from '../../../node/testing/start-test-node.ts'
import { type HashPairs, hashPairsWasm } from '../../../protocol/piece/hash-pairs.ts'
import { encodePieceCid } from '../../../protocol/piece/piece-cid.ts'
import { leafCountOf } from '../../../protocol/piece/piece-size.ts'
import { createPieceTree } from '../../../protocol/piece/piece-tree.ts'
import { BUILT_PAGES } from '../../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../../web/src/testing/open-browser.ts'
import { ENGINE } from '../agent/native-hash.ts'
import { type PieceThread, startPieceThread } from '../agent/piece-thread.ts'
import { openPieceStore } from '../agent/provider/piece-store.ts'
import { startStorage } from '../testing/start-storage.ts'
import { benchAnswers } from './answers.ts'

const MIB = 2 ** 20
const [NODE_FLOOR, BROWSER_FLOOR, ROUNDS, FILE_MIB] = [150, 20, 5, 64]

export async function benchStorage(): Promise<readonly BenchResult[]> {
  return [await benchPieces(), await benchProofs([1, 32, 1024]), await benchAnswers(), await benchFiles()]
}

/** MiB a second of naming `mib`, by each engine and in a browser. */
async function benchPieces(): Promise<BenchResult> {
  const bytes = randomBytes(128 * MIB)
  const named = (engine: HashPairs, mib: number) => () => {
    const tree = createPieceTree(engine)
    const began = performance.now()
    for (let at = 0; at < mib * MIB; at += 65_536) tree.update(bytes.subarray(at, at + 65_536))
    tree.finish()
    return (mib * 1000) / (performance.now() - began)
  }
  const thread = startPieceThread()
  const measured = await inTurn(
    [
      { name: `this thread, ${ENGINE.name}`, unit: 'MiB a second', run: named(ENGINE.hashPairs, 128) },
      { name: 'this thread, WebAssembly', unit: 'MiB a second', run: named(hashPairsWasm, 32) },
      {
        name: 'a thread of its own, fed by this one',
        unit: 'MiB a second',
        run: () => inThread(thread, bytes),
      },
    ],
    ROUNDS,
  )
  await thread.stop()
  const browser = {
    name: 'a worker in Chromium',
    unit: 'MiB a second',
    ...(await inBrowser(bytes.subarray(0, 48 * MIB))),
  }
  const floorOf = ({ name, value }: Measurement, floor: number): Ratio => ({
    claim: `times the ${floor} MiB a second that ${name} must reach`,
    ratio: value / floor,
    floor: '≥ 1',
    kept: value >= floor,
  })
  const [native, , threaded] = measured
  return {
    title: 'Naming pieces (CommP)',
    measurements: [...measured, browser],
    ratios: [floorOf(native!, NODE_FLOOR), floorOf(threaded!, NODE_FLOOR), floorOf(browser, BROWSER_FLOOR)],
  }
}

async function inThread(thread: PieceThread, bytes: Uint8Array): Promise<number> {
  const began = performance.now()
  for (let at = 0; at < bytes.length; at += 65_536) await thread.update(bytes.subarray(at, at + 65_536))
  await thread.finish()
  return bytes.length / MIB / ((performance.now() - began) / 1000)
}

/** What the page itself says it took. */
async function inBrowser(bytes: Uint8Array): Promise<{ value: number; rounds: readonly number[] }> {
  const net = await startStorage(1, { node: { pagesDir: BUILT_PAGES } })
  const browser = await openBrowser()
  try {
    const rounds: number[] = []
    for (let round = 0; round < 3; round++) {
      const page = await browser.newPage()
      await page.goto(`${net.test.node.url}/storage`)
      const buffer = Buffer.from(bytes)
      await page.getByLabel('A file').setInputFiles({ name: 'a', mimeType: 'x/y', buffer })
      const said = await page.getByText(/MiB a second, in/).innerText()
      rounds.push(Number(/at (\d+) MiB/.exec(said)?.[1]))
      await page.close()
    }
    return { value: median(rounds), rounds }
  } finally {
    await browser.close()
    await net.stop()
  }
}

/** Milliseconds of one proof, by the piece's size in MiB. */
async function benchProofs(sizes: readonly number[]): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'))
  const store = await openPieceStore(folder, 2 ** 42)
  const chunk = randomBytes(MIB)
  const measurements: Measurement[] = []
  try {
    for (const mib of sizes) {
      const tree = createPieceTree(ENGINE.hashPairs)
      for (let done = 0; done < mib; done++) tree.update(chunk)
      const cid = encodePieceCid(tree.finish())
      await store.put(cid, repeat(chunk, mib))
      const leaves = leafCountOf(mib * MIB)
      const rounds: number[] = []
      for (let round = -3; round < 40; round++) {
        const began = performance.now()
        await store.prove(cid, Math.floor(Math.random() * leaves))
        if (round >= 0) rounds.push(performance.now() - began)
      }
      measurements.push({
        name: `one leaf of ${mib.toLocaleString('en')} MiB`,
        unit: 'ms',
        value: median(rounds),
        rounds,
      })
      await store.remove(cid)
    }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
  const [smallest, largest] = [measurements[0]!, measurements.at(-1)!]
  const ratio = largest.value / smallest.value
  const times = sizes.at(-1)! / sizes[0]!
  const claim = `times as long for a piece ${times.toLocaleString('en')} times as large`
  return {
    title: 'Proof of a leaf',
    measurements,
    ratios: [{ claim, ratio, floor: '≤ 5', kept: ratio <= 5 }],
  }
}

async function* repeat(chunk: Uint8Array, times: number): AsyncGenerator<Uint8Array> {
  for (let time = 0; time < times; time++) yield chunk
}

/** A file of 64 MiB in and out: the vault over five providers, plain HTTP onto one disk, and s3rver. All in one process. */
async function benchFiles(): Promise<BenchResult> {
  const body = randomBytes(FILE_MIB * MIB)
  const net = await startStorage(6, { provider: { spaceGib: 10 } })
  const plain = await startPlain()
  const peer = await startPeer()
  const { url } = net.consumer
  const s3 = clientOf(url, net.credentials())
  await s3.send(new CreateBucketCommand({ Bucket: 'bench' }))
  try {
    const rate = async (work: () => Promise<unknown>) => {
      const began = performance.now()
      await work()
      return (FILE_MIB * 1000) / (performance.now() - began)
    }
    const put = (client: S3Client) => () =>
      rate(() => client.send(new PutObjectCommand({ Bucket: 'bench', Key: 'a', Body: body })))
    const get = (client: S3Client) => () =>
      rate(async () =>
        (await client.send(new GetObjectCommand({ Bucket: 'bench', Key: 'a' }))).Body!.transformToByteArray(),
      )
    const unit = 'MiB a second'
    const measured = await inTurn(
      [
        { name: 'put: vault, 2 of 4 shares with 4 providers', unit, run: put(s3) },
        {
          name: 'put: plain HTTP onto a disk, synced',
          unit,
          run: () => rate(() => fetch(plain.url, { method: 'PUT', body })),
        },
        ...(peer === undefined ? [] : [{ name: 'put: s3rver', unit, run: put(peer.client) }]),
        { name: 'get: vault', unit, run: get(s3) },
        {
          name: 'get: plain HTTP',
          unit,
          run: () => rate(async () => (await fetch(plain.url)).arrayBuffer()),
        },
        ...(peer === undefined ? [] : [{ name: 'get: s3rver', unit, run: get(peer.client) }]),
      ],
      ROUNDS,
    )
    const find = (name: string) => measured.find(row => row.name.startsWith(name))!
    const repair = await repairTime(net)
    const ratioFor = (what: string, floor: number): Ratio => {
      const ratio = ratioOf(find(`${what}: vault`), find(`${what}: plain`))
      const claim = `of plain HTTP’s speed to ${what} a file, encrypted, cut, named, proved to be what it is, on one machine`
      return { claim, ratio, floor: `≥ ${floor}`, kept: ratio >= floor }
    }
    return {
      title: 'Files',
      measurements: [...measured, repair],
      ratios: [ratioFor('put', 0.05), ratioFor('get', 0.1)],
    }
  } finally {
    await Promise.all([net.stop(), plain.close(), peer?.close()])
  }
}

/** From the look that finds it lost until it is whole again. The provider keeps a share of one file of 64 MiB. */
async function repairTime(net: Awaited<ReturnType<typeof startStorage>>): Promise<Measurement> {
  const headers = { authorization: `Bearer ${net.credentials().secretAccessKey}` }
  const list = async () =>
    (await (await fetch(`${net.consumer.url}/-/files`, { headers })).json()) as readonly Listed[]
  await net.nextEpoch()
  const [file] = await list()
  const lost = net.providers.find(({ signer }) => signer.subject === file!.places[0]!.provider)!
  await lost.stop()
  const isRepaired = () => net.log.find(line => line.startsWith('info repaired'))
  for (let round = 0; round < 20 && isRepaired() === undefined; round++) await net.nextEpoch()
  const line = await until('it is repaired', isRepaired, 60_000)
  const ms = (JSON.parse(line.slice('info repaired '.length)) as { ms: number }).ms
  return {
    name: `repair of one share (${FILE_MIB / 2} MiB) of a file of ${FILE_MIB} MiB`,
    unit: 'ms',
    value: ms,
    rounds: [ms],
  }
}

interface Listed {
  readonly places: readonly { readonly provider: string }[]
}

async function startPlain() {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-plain-'))
  const path = join(folder, 'file')
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') return void (await pipeline(createReadStream(path), response))
    await pipeline(request, createWriteStream(path))
    const file = await open(path)
    await file.sync()
    await file.close()
    response.end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      rmSync(folder, { recursive: true })
    },
  }
}

interface S3rver {
  run(): Promise<{ readonly port: number }>
  close(): Promise<void>
}

/** Not among the project’s packages: its place is a comparison. */
async function startPeer() {
  const name = 's3rver'
  const module = (await import(name).catch(() => undefined)) as
    | { readonly default: new (options: object) => S3rver }
    | undefined
  if (module === undefined) return undefined
  const directory = mkdtempSync(join(tmpdir(), 'cairn-s3rver-'))
  const options = {
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'bench' }],
  }
  const server = new module.default(options)
  const { port } = await server.run()
  return {
    client: clientOf(`http://127.0.0.1:${port}`, { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }),
    async close() {
      await server.close()
      rmSync(directory, { recursive: true })
    },
  }
}

function clientOf(endpoint: string, credentials: { accessKeyId: string; secretAccessKey: string }): S3Client {
  return new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials,
    // What s3rver understands: plain bodies.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
}
