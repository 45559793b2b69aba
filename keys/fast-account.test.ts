/** An account that signs fast signs what viem's own does. */
import fc from 'fast-check'
import { parseSignature, parseTransaction } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { expect, it } from 'vitest'
import { fastAccount } from './fast-account.ts'

const N = 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_fffe_baae_dce6_af48_a03b_bfd2_5e8c_d036_4141n
const hex = (value: bigint) => `0x${value.toString(16).padStart(64, '0')}` as const
const word = fc.bigInt({ min: 0n, max: (1n << 256n) - 1n })
const secret = fc.oneof(fc.bigInt({ min: 1n, max: N - 1n }), fc.constantFrom(1n, 2n, N - 1n))

it('theSameSignature: of every key and hash, to the byte', async () => {
  await fc.assert(
    fc.asyncProperty(secret, fc.oneof(word, fc.constantFrom(0n, N - 1n, N, N + 1n)), async (key, hash) => {
      const [fast, plain] = [fastAccount(hex(key)), privateKeyToAccount(hex(key))]
      const signature = await fast.sign({ hash: hex(hash) })
      expect(signature).toBe(await plain.sign({ hash: hex(hash) }))
      expect(BigInt(parseSignature(signature).s)).toBeLessThanOrEqual(N / 2n)
      expect(fast.address).toBe(plain.address)
    }),
  )
})

it('of typed data, a message and a transaction as well', async () => {
  const key = generatePrivateKey()
  const [fast, plain] = [fastAccount(key), privateKeyToAccount(key)]
  const typed = {
    domain: { name: 'Cairn', version: '2', chainId: 31_337n },
    types: { Said: [{ name: 'what', type: 'string' }] },
    primaryType: 'Said',
    message: { what: 'so it is' },
  } as const
  expect(await fast.signTypedData(typed)).toBe(await plain.signTypedData(typed))
  expect(await fast.signMessage({ message: 'hello' })).toBe(await plain.signMessage({ message: 'hello' }))
  const transaction = { type: 'eip1559', chainId: 1, to: plain.address, value: 1n, gas: 21_000n } as const
  const signed = await fast.signTransaction(transaction)
  expect(signed).toBe(await plain.signTransaction(transaction))
  expect(parseTransaction(signed).value).toBe(1n)
})

it('what is no key is refused', () => {
  for (const key of [0n, N, N + 1n]) expect(() => fastAccount(hex(key))).toThrow()
})
