import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createFolderSnapshots } from './snapshots.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-snapshots-'))
afterAll(() => rmSync(folder, { recursive: true }))
const snapshots = createFolderSnapshots(folder)
const bytes = new TextEncoder().encode('a bundle')

describe('snapshots in a folder', () => {
  it('come back by their content’s hash, and are written once', async () => {
    const address = await snapshots.put(bytes)
    expect(await snapshots.put(bytes)).toBe(address)
    expect(await snapshots.get(address)).toEqual(bytes)
    expect(await snapshots.list()).toEqual([address])
    expect(readdirSync(folder, { recursive: true })).toHaveLength(2)
  })

  it('come piece by piece just as well, and nothing is there of what was something else', async () => {
    const address = await snapshots.put(bytes)
    await snapshots.remove(address)
    const piece = new Uint8Array(4)
    const inPieces = (said: Uint8Array) => (take: (piece: Uint8Array) => void) => {
      // In memory that is written over, as an encoder's is.
      for (let at = 0; at < said.length; at += 4) {
        piece.set(said.subarray(at, at + 4))
        take(piece.subarray(0, Math.min(4, said.length - at)))
      }
    }
    await snapshots.putPoured!(address, inPieces(bytes))
    expect(await snapshots.get(address)).toEqual(bytes)
    await snapshots.remove(address)
    const names = readdirSync(folder, { recursive: true })
    await expect(snapshots.putPoured!(address, inPieces(bytes.toReversed()))).rejects.toMatchObject({
      code: 'internal',
      facts: { address },
    })
    expect(readdirSync(folder, { recursive: true })).toEqual(names)
    await snapshots.put(bytes)
  })

  it('with one flipped bit are refused, never read', async () => {
    const address = await snapshots.put(bytes)
    const path = join(folder, address.slice(2, 4), address.slice(2))
    const flipped = readFileSync(path)
    flipped[3]! ^= 1
    writeFileSync(path, flipped)
    await expect(snapshots.get(address)).rejects.toMatchObject({
      code: 'snapshot_corrupt',
      facts: { address },
    })
  })

  it('that are missing or removed say so', async () => {
    const address = await snapshots.put(new Uint8Array([1]))
    await snapshots.remove(address)
    await snapshots.remove(address)
    await expect(snapshots.get(address)).rejects.toMatchObject({ code: 'snapshot_missing' })
  })
})
