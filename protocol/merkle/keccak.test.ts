import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { keccak_256 } from '@noble/hashes/sha3.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHex } from '../testing/hex.ts'
import { keccak256 } from './keccak.ts'
import { sha256 } from './sha256.ts'

describe('the WebAssembly hashes', () => {
  it('keccak256 of nothing and of "abc" are the known ones', () => {
    expect(toHex(keccak256(new Uint8Array(0)))).toBe(
      'c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470',
    )
    expect(toHex(keccak256(new TextEncoder().encode('abc')))).toBe(
      '4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45',
    )
  })

  it('agree with @noble/hashes, whatever the length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 700 }), bytes => {
        expect(keccak256(bytes)).toEqual(keccak_256(bytes))
        expect(sha256(bytes)).toEqual(nobleSha256(bytes))
      }),
    )
    const long = new Uint8Array(1_000_003).fill(7)
    expect(keccak256(long)).toEqual(keccak_256(long))
    expect(sha256(long)).toEqual(nobleSha256(long))
  })

  it('give a result of one’s own each time', () => {
    const first = keccak256(Uint8Array.of(1))
    const copy = first.slice()
    keccak256(Uint8Array.of(2))
    expect(first).toEqual(copy)
  })
})
