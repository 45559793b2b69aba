/** Three ways to SHA-256, one law: the same 32 bytes. */
import { sha256 as sha256OfNoble } from '@noble/hashes/sha2.js'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { sha256, sha256OfPieces, sha256OnWasm, useSha256 } from '../protocol/merkle/sha256.ts'
import { sha256Natively, useNativeSha256 } from './native-sha256.ts'

const all = [sha256OnWasm, sha256Natively]

describe('SHA-256 of OpenSSL, of WebAssembly and of noble', () => {
  afterAll(() => useSha256(sha256OnWasm))

  it('is the same of anything, of a part of a buffer too', () => {
    const bytes = fc.uint8Array({ maxLength: 3_000 })
    fc.assert(
      fc.property(bytes, fc.nat(70), (whole, from) => {
        const part = whole.subarray(from)
        const expected = sha256OfNoble(part)
        for (const hash of all) expect(hash(part)).toEqual(expected)
      }),
    )
  })

  it('is the same on each side of where one takes over, and of much', () => {
    for (const length of [0, 1, 55, 56, 63, 64, 383, 384, 385, 1_000_003]) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 2_654_435_761) >>> 13)
      const expected = sha256OfNoble(bytes)
      for (const hash of all) expect(hash(bytes), `of ${length}`).toEqual(expected)
    }
  })

  it('is plain bytes of its own, whatever is hashed next', () => {
    const first = sha256Natively(new Uint8Array(1_000))
    const kept = first.slice()
    sha256Natively(new Uint8Array(1_000).fill(1))
    expect(first).toEqual(kept)
    expect([first.constructor, first.buffer.byteLength]).toEqual([Uint8Array, 32])
  })

  it('is the same of pieces, by either, though what they are made of is hashed in between', () => {
    const pieces = [0, 1, 63, 64, 65_537].map(length => new Uint8Array(length).fill(length))
    const expected = sha256OfNoble(Uint8Array.from(pieces.flatMap(piece => [...piece])))
    const asOne = () =>
      sha256OfPieces(take => {
        for (const piece of pieces) {
          sha256(piece)
          take(piece)
        }
      })
    for (const use of [() => useSha256(sha256OnWasm), useNativeSha256]) {
      use()
      expect(asOne()).toEqual(expected)
      expect(asOne().constructor).toBe(Uint8Array)
    }
  })

  it('is used from where it is asked for', () => {
    const seen: number[] = []
    useSha256(bytes => {
      seen.push(bytes.length)
      return sha256OnWasm(bytes)
    })
    sha256(new Uint8Array(7))
    useNativeSha256()
    expect([sha256(new Uint8Array(999)), seen]).toEqual([sha256OfNoble(new Uint8Array(999)), [7]])
  })
})
