/** A file's life on a real network: put, proved, paid, its provider lost, repaired, and whole all the while. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TransferView } from '../../../client/node-api.ts'
import { until } from '../../../node/testing/start-test-node.ts'
import { encodePieceCid } from '../../../protocol/piece/piece-cid.ts'
import { createPieceTree } from '../../../protocol/piece/piece-tree.ts'
import { type StorageNetwork, startStorage } from '../testing/start-storage.ts'

const BYTES = Uint8Array.from({ length: 1_300_000 }, (_, at) => (at * 2_654_435_761) >>> 7)
/** Epochs: `inclusion` of a network that does not say, and one for the proof. */
const PAID_WITHIN = 5
let net: StorageNetwork

beforeAll(async () => {
  net = await startStorage(6)
})
afterAll(() => net.stop())

interface Listed {
  readonly cid: string
  readonly healthy: number
  readonly risk: number
  readonly target: number
  readonly paid: string
  readonly places: readonly { readonly provider: string; readonly state: string; readonly received: number }[]
}

const authorization = () => ({ authorization: `Bearer ${net.credentials().secretAccessKey}` })
const list = async () =>
  (await (
    await fetch(`${net.consumer.url}/-/files`, { headers: authorization() })
  ).json()) as readonly Listed[]
const get = async (cid: string, range?: string) => {
  const headers = { ...authorization(), ...(range === undefined ? {} : { range }) }
  const response = await fetch(`${net.consumer.url}/-/files/${cid}`, { headers })
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
}

function cidOf(bytes: Uint8Array): string {
  const tree = createPieceTree()
  tree.update(bytes)
  return encodePieceCid(tree.finish())
}

describe('a file', () => {
  let cid = ''
  it('is put: sealed, cut, each share with another provider, named as Filecoin would name it', async () => {
    const response = await fetch(`${net.consumer.url}/-/files?name=tones.bin`, {
      method: 'PUT',
      headers: authorization(),
      body: BYTES,
    })
    const lines = (await response.text())
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>)
    const done = lines.at(-1)!
    expect(done, net.log.join('\n')).toMatchObject({ step: 'done', size: BYTES.length, needed: 2, shares: 4 })
    expect(done['inWords']).toContain('2 of 4 shares make it whole: 2 times its size')
    expect(new Set(done['providers'] as string[]).size).toBe(4)
    expect(lines.filter(({ step }) => step === 'placed')).toHaveLength(4)
    cid = String(done['cid'])
    expect(cid).toBe(cidOf(BYTES))
  })

  it('says nothing to those who keep it: no share holds a word of it, and no two are alike', () => {
    const pieces = net.providers.flatMap(({ folder }) =>
      readdirSync(join(folder, 'pieces'))
        .filter(name => name.endsWith('.piece'))
        .map(name => readFileSync(join(folder, 'pieces', name))),
    )
    expect(new Set(pieces.map(piece => piece.toString('hex'))).size).toBe(4)
    for (const piece of pieces)
      for (let at = 0; at < BYTES.length; at += 9_973)
        expect(piece.includes(Buffer.from(BYTES.subarray(at, at + 16)))).toBe(false)
  })

  it('comes back whole, and by range', async () => {
    expect(await get(cid)).toEqual({ status: 200, bytes: BYTES })
    for (const [start, end] of [
      [0, 0],
      [65_535, 65_537],
      [131_000, 400_000],
      [1_299_999, 1_299_999],
    ] as const)
      expect(await get(cid, `bytes=${start}-${end}`)).toEqual({
        status: 206,
        bytes: BYTES.slice(start, end + 1),
      })
    expect((await get(cid, 'bytes=1300000-')).status).toBe(416)
  })

  it('is proved and paid for, and what was read as well', async () => {
    await net.nextEpoch()
    await net.untilSaid('info proved', 4)
    // A round is paid once every end of a deal that was said in time has come in: as many epochs later as may bring one.
    const paid = new Set<string>()
    for (let later = 0; later < PAID_WITHIN && paid.size < 4; later++) {
      const epoch = await net.nextEpoch()
      const transfers = await net.test.get<readonly TransferView[]>(`/v1/epochs/${epoch}/transfers`)
      for (const { payee } of transfers) paid.add(payee)
    }
    expect(paid.size).toBe(4)
    const [file] = await until('the gateway has seen it', async () => {
      const files = await list()
      return files[0]!.places.every(({ state }) => state === 'proved') && BigInt(files[0]!.paid) > 0n && files
    })
    expect(file!.healthy).toBe(4)
    expect(file!.risk).toBeLessThan(file!.target)
    expect(file!.places.reduce((sum, { received }) => sum + received, 0)).toBeGreaterThan(BYTES.length)
  })

  it('outlives its providers: what was lost is rebuilt elsewhere, and who lost it is not paid', async () => {
    const [before] = await list()
    const lost = net.providers.find(({ signer }) => signer.subject === before!.places[0]!.provider)!
    await lost.stop()
    expect((await get(cid)).bytes).toEqual(BYTES)
    for (let round = 0; round < 15; round++) {
      await net.nextEpoch()
      if (net.log.some(line => line.startsWith('info repaired'))) break
    }
    await until('it was repaired', () => net.log.some(line => line.startsWith('info repaired'))).catch(
      error => {
        throw new Error(`${String(error)}\n${net.log.join('\n')}`)
      },
    )
    const epoch = await net.nextEpoch()
    const transfers = await net.test.get<readonly TransferView[]>(`/v1/epochs/${epoch}/transfers`)
    expect(transfers.map(({ payee }) => payee)).not.toContain(lost.signer.subject)
    const [after] = await until('it is whole', async () => {
      const files = await list()
      return files[0]!.healthy === 4 && files
    })
    expect(after!.places.map(({ provider }) => provider)).not.toContain(lost.signer.subject)
    expect((await get(cid)).bytes).toEqual(BYTES)
  })

  it('is gone when it is deleted, and the room with it', async () => {
    const response = await fetch(`${net.consumer.url}/-/files/${cid}`, {
      method: 'DELETE',
      headers: authorization(),
    })
    expect(response.status).toBe(204)
    const isEmpty = () =>
      net.providers
        .filter(({ agent }) => agent !== undefined)
        .every(({ folder }) => !readdirSync(join(folder, 'pieces')).some(name => name.endsWith('.piece')))
    // The end is said, the rounds that asked before it are settled, then nothing is asked any more.
    for (let round = 0; round < 20 && !isEmpty(); round++) await net.nextEpoch()
    await until('providers have room again', isEmpty)
    expect((await get(cid)).status).toBe(404)
  })
})
