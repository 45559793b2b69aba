import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bytesToHex } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { buildLedgerTree, encodeLedger, type Ledger, ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import { bodyHash } from '../../protocol/chain-formats/oracle-statement.ts'
import type { Hash } from '../../protocol/ids.ts'
import { encodeIndex, indexFileOf } from './index-format.ts'
import { createIndexReader, IndexUnusable } from './index-reader.ts'
import { asset, leadsTo, ledgerOf, ownerOf } from './testing/ledgers.ts'

function written(ledger: Ledger) {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-index-'))
  const address = bodyHash(encodeLedger(ledger))
  const root: Hash = `0x${bytesToHex(buildLedgerTree(ledger).root)}`
  const bytes = encodeIndex(address, ledger)
  const path = join(folder, indexFileOf(address))
  writeFileSync(path, bytes)
  return { folder, path, bytes, place: { address, root } }
}

describe('a written ledger', () => {
  it.each([
    1, 2, 255, 256, 257, 5_000,
  ])('of %i lines answers for each of them, with its proof', async count => {
    const ledger = ledgerOf(count, 10n ** 30n)
    const { folder, place } = written(ledger)
    const reader = createIndexReader(folder)
    for (let index = 1; index <= count; index += Math.ceil(count / 50)) {
      const line = await reader.find(place, ownerOf(index), asset)
      expect(line).toMatchObject({ earned: 10n ** 30n, spent: 7n, locked: 3n, lockedUntil: 9 })
      expect(leadsTo(ledger, ownerOf(index), line!)).toBe(true)
    }
  })

  it('has no line for whoever is not in it: before, between and after', async () => {
    const { folder, place } = written(ledgerOf(1_000, 1n))
    const reader = createIndexReader(folder)
    for (const index of [0, 0.5, 256.5, 257.5, 1_000.5, 2_000])
      expect(await reader.find(place, ownerOf(index), asset)).toBeUndefined()
    expect(await reader.find(place, ownerOf(1), ownerOf(1))).toBeUndefined()
  })

  it('holds amounts of 256 bits', async () => {
    const ledger = new Map(ledgerOf(3, 2n ** 256n - 1n))
    const poor = {
      ...ledger.get(ledgerKey(ownerOf(2), asset))!,
      earned: 0n,
      spent: 0n,
      locked: 0n,
      lockedUntil: 0,
    }
    ledger.set(ledgerKey(ownerOf(2), asset), poor)
    const { folder, place } = written(ledger)
    const reader = createIndexReader(folder)
    expect(await reader.find(place, ownerOf(1), asset)).toMatchObject({ earned: 2n ** 256n - 1n })
    expect(await reader.find(place, ownerOf(2), asset)).toMatchObject({ earned: 0n, lockedUntil: 0 })
  })
})

describe('a damaged file', () => {
  it('never answers anything but what is so, whichever byte is wrong', async () => {
    const count = 600
    const ledger = ledgerOf(count, 5n)
    const { folder, path, bytes, place } = written(ledger)
    let found = 0
    for (let at = 0; at < bytes.length; at += 389) {
      const damaged = Buffer.from(bytes)
      damaged[at]! ^= 1 << (at % 8)
      writeFileSync(path, damaged)
      const reader = createIndexReader(folder)
      for (const owner of [1, 300, count, 300.5]) {
        const line = await reader.find(place, ownerOf(owner), asset).catch((error: unknown) => {
          expect(error).toBeInstanceOf(IndexUnusable)
          found++
          return 'noticed' as const
        })
        if (line === 'noticed') continue
        if (owner % 1 !== 0) expect(line).toBeUndefined()
        else expect(line?.earned === 5n && leadsTo(ledger, ownerOf(owner), line)).toBe(true)
      }
    }
    expect(found).toBeGreaterThan(0)
  })

  it('that is cut short, of another root, of another ledger or gone says so', async () => {
    const { folder, path, bytes, place } = written(ledgerOf(600, 5n))
    const ask = (changed: Partial<typeof place> = {}) =>
      createIndexReader(folder).find({ ...place, ...changed }, ownerOf(1), asset)
    const other: Hash = `0x${'ab'.repeat(32)}`
    await expect(ask({ root: other })).rejects.toThrow(IndexUnusable)
    await expect(ask({ address: other })).rejects.toThrow(IndexUnusable)
    writeFileSync(join(folder, indexFileOf(other)), bytes)
    await expect(ask({ address: other })).rejects.toThrow(IndexUnusable)
    for (const length of [0, 100, 10_000, bytes.length - 20_000]) {
      writeFileSync(path, bytes)
      truncateSync(path, length)
      await expect(ask()).rejects.toThrow(IndexUnusable)
    }
  })
})
