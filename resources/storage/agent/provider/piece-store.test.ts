/** Pieces on a disk that fills, rots, and is cut off in the middle. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { encodePieceCid } from '../../../../protocol/piece/piece-cid.ts'
import { isLeafOf } from '../../../../protocol/piece/piece-proof.ts'
import { heightOf } from '../../../../protocol/piece/piece-size.ts'
import { createPieceTree } from '../../../../protocol/piece/piece-tree.ts'
import { openPieceStore, type PieceStore } from './piece-store.ts'

const cleanups: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'cairn-pieces-'))
  cleanups.push(() => rmSync(made, { recursive: true, force: true }))
  return made
}

async function open(path: string, space = 10_000_000): Promise<PieceStore> {
  const store = await openPieceStore(path, space)
  cleanups.push(() => store.close())
  return store
}

const bytesOf = (size: number, seed = 1) =>
  Uint8Array.from({ length: size }, (_, at) => ((at + seed) * 2_654_435_761) >>> 13)

function pieceOf(bytes: Uint8Array) {
  const tree = createPieceTree()
  tree.update(bytes)
  const piece = tree.finish()
  return { ...piece, cid: encodePieceCid(piece) }
}

async function* inPieces(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(store: PieceStore, cid: string, start: number, length: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of store.read(cid, start, length)) chunks.push(chunk as Buffer)
  return new Uint8Array(Buffer.concat(chunks))
}

describe('a piece', () => {
  const bytes = bytesOf(1_400_000)
  const { cid, root } = pieceOf(bytes)

  it('is there after it was put, to be read, proved and found again by the next start', async () => {
    const path = folder()
    const store = await open(path)
    await store.put(cid, inPieces(bytes))
    await store.put(cid, inPieces(bytes))
    expect(store.usedBytes()).toBe(bytes.length)
    expect(await read(store, cid, 700_000, 1_000)).toEqual(bytes.slice(700_000, 701_000))
    const again = await open(path)
    expect(again.list()).toEqual([cid])
    for (const leaf of [0, 20_000, 44_000])
      expect(isLeafOf(root, heightOf(bytes.length), await again.prove(cid, leaf))).toBe(true)
    await again.remove(cid)
    expect([again.usedBytes(), readdirSync(path)]).toEqual([0, []])
  })

  it('is not there where other bytes came, too many, or too few', async () => {
    const path = folder()
    const store = await open(path)
    const wrong = bytes.slice()
    wrong[1_000_000]! ^= 1
    await expect(store.put(cid, inPieces(wrong))).rejects.toMatchObject({ code: 'piece_differs' })
    await expect(store.put(cid, inPieces(bytes.subarray(1)))).rejects.toMatchObject({ code: 'piece_differs' })
    await expect(store.put(cid, inPieces(bytesOf(1_400_001)))).rejects.toMatchObject({
      code: 'piece_too_long',
    })
    await expect(store.prove(cid, 0)).rejects.toMatchObject({ code: 'piece_unknown' })
    expect([store.list(), store.usedBytes(), readdirSync(path)]).toEqual([[], 0, []])
    await store.put(cid, inPieces(bytes))
    expect(store.has(cid)).toBe(true)
  })

  it('has no room on a disk that is full, and takes none while another one comes', async () => {
    const store = await open(folder(), 2_000_000)
    const other = bytesOf(1_400_000, 7)
    const both = await Promise.allSettled([
      store.put(cid, inPieces(bytes)),
      store.put(pieceOf(other).cid, inPieces(other)),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'space_full' } })
    expect(await store.freeBytes()).toBe(600_000)
    await store.put(pieceOf(bytesOf(500)).cid, inPieces(bytesOf(500)))
  })

  it('that was cut off in the middle leaves nothing behind at the next start', async () => {
    const path = folder()
    const store = await open(path)
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, 500_000)
      throw new Error('the line is dead')
    }
    await expect(store.put(cid, broken())).rejects.toThrow('the line is dead')
    expect(readdirSync(path)).toEqual([])
    // As a machine leaves it that lost its power.
    writeFileSync(join(path, `${cid}-1.part`), bytes.subarray(0, 5))
    writeFileSync(join(path, `${cid}.tree`), '')
    const again = await open(path)
    expect([again.list(), again.usedBytes()]).toEqual([[], 0])
    await again.put(cid, inPieces(bytes))
    expect(await again.isSound(cid)).toBe(true)
  })

  it('is not sound any more with a corrupt byte, a byte less, or no file at all', async () => {
    const path = folder()
    const store = await open(path)
    await store.put(cid, inPieces(bytes))
    const file = join(path, `${cid}.piece`)
    const rotten = readFileSync(file)
    rotten[1_234_567]! ^= 0x10
    writeFileSync(file, rotten)
    expect(await store.isSound(cid)).toBe(false)
    const leaf = await store.prove(cid, Math.floor((1_234_567 * 128) / 127 / 32))
    expect(isLeafOf(root, heightOf(bytes.length), leaf)).toBe(false)
    writeFileSync(file, bytes.subarray(1))
    expect(await store.isSound(cid)).toBe(false)
    rmSync(file)
    expect(await store.isSound(cid)).toBe(false)
    await expect(store.prove(cid, 0)).rejects.toThrow('ENOENT')
  })
})
