/** Two ways to find who signed, one law: the same account, and nobody for the same forgeries. */
import { secp256k1 } from '@noble/curves/secp256k1.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recoverWithNoble } from '../protocol/chain-formats/oracle-statement.ts'
import { recoverWithLibsecp256k1 } from './fast-recovery.ts'

const { n: N } = secp256k1.Point.CURVE()
const P = 2n ** 256n - 2n ** 32n - 977n
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const word = (value: bigint) => Uint8Array.from(Buffer.from(value.toString(16).padStart(64, '0'), 'hex'))

function compactOf(digest: Uint8Array, secret: Uint8Array): Uint8Array {
  const [parity = 0, ...rs] = secp256k1.sign(digest, secret, { prehash: false, format: 'recovered' })
  const compact = Uint8Array.from(rs)
  compact[32]! |= parity << 7
  return compact
}

const agree = (digest: Uint8Array, compact: Uint8Array) =>
  expect(recoverWithLibsecp256k1(digest, compact)).toBe(recoverWithNoble(digest, compact))

describe('libsecp256k1 and noble', () => {
  it('name the same signer', () => {
    fc.assert(
      fc.property(bytes(32), bytes(32), (digest, seed) => {
        fc.pre(secp256k1.utils.isValidSecretKey(seed))
        const compact = compactOf(digest, seed)
        expect(recoverWithNoble(digest, compact)).toBeDefined()
        agree(digest, compact)
      }),
    )
  })

  it('name the same, or nobody, for a signature with a bit turned, and for bytes that are none', () => {
    const [digest, secret] = [new Uint8Array(32).fill(7), new Uint8Array(32).fill(9)]
    const good = compactOf(digest, secret)
    fc.assert(
      fc.property(fc.nat(511), bytes(64), (bit, noise) => {
        const turned = good.slice()
        turned[bit >> 3]! ^= 1 << (bit & 7)
        agree(digest, turned)
        agree(digest, noise)
      }),
    )
  })

  it('name the same, or nobody, at the edges of every number', () => {
    const edges = [
      0n,
      1n,
      2n,
      N / 2n,
      N / 2n + 1n,
      N - 1n,
      N,
      N + 1n,
      P - N,
      P - 1n,
      P,
      2n ** 255n - 1n,
      2n ** 256n - 1n,
    ]
    const digests = [0n, 1n, N - 1n, N, N + 1n, 2n ** 256n - 1n].map(word)
    for (const r of edges)
      for (const s of edges)
        for (const digest of digests) agree(digest, Uint8Array.from([...word(r), ...word(s)]))
  })
})
