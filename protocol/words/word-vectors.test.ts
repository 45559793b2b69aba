import { concat, type Hex, hashStruct, hashTypedData, numberToHex, sha256, stringToHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { expectFile } from '../testing/expect-file.ts'
import { fromHex, NETWORK, PLACE } from '../testing/sample-values.ts'
import { allowanceVectors, commitmentVectors, wordVectors } from '../testing/word-vectors.ts'
import { WORDS, wordOf } from './all-words.ts'

describe('allowance.json', () => {
  it('is what the code computes, and what viem computes', () => {
    const vectors = allowanceVectors()
    expectFile('allowance.json', vectors)
    const types = {
      Allowance: [
        { name: 'account', type: 'address' },
        { name: 'subject', type: 'bytes32' },
        { name: 'asset', type: 'address' },
        { name: 'amount', type: 'uint128' },
        { name: 'period', type: 'uint32' },
        { name: 'total', type: 'uint128' },
        { name: 'until', type: 'uint64' },
        { name: 'nonce', type: 'uint64' },
      ],
    }
    const domain = {
      name: 'Cairn Settlement',
      version: '2',
      chainId: PLACE.chainId,
      verifyingContract: PLACE.settlement,
      salt: NETWORK,
    }
    for (let index = 0; index < vectors.count; index++) {
      const columns = types.Allowance.map(({ name }) => [name, vectors[name as 'amount'][index]])
      const message = Object.fromEntries(columns)
      expect(hashStruct({ data: message, primaryType: 'Allowance', types })).toBe(vectors.structHash[index])
      const typed = { domain, types, primaryType: 'Allowance', message } as const
      expect(hashTypedData(typed)).toBe(vectors.digest[index])
    }
    expect(new Set(vectors.digest).size).toBe(vectors.count)
  })
})

describe('commitment.json', () => {
  it('is SHA-256 of tag, network, subject, slot, salt and the payload’s SHA-256', () => {
    const vectors = commitmentVectors()
    expectFile('commitment.json', vectors)
    for (let index = 0; index < vectors.count; index++) {
      const parts: Hex[] = [
        ...[stringToHex('cairn commit v2\0'), NETWORK, vectors.subject[index] as Hex],
        ...[numberToHex(BigInt(vectors.slot[index]!), { size: 8 }), vectors.salt[index]!],
        sha256(vectors.payload[index] as Hex),
      ]
      expect(sha256(concat(parts))).toBe(vectors.hash[index])
    }
  })
})

describe('words.json', () => {
  it('has a payload of each word, which says what it said', () => {
    const vectors = wordVectors()
    expectFile('words.json', vectors)
    expect(vectors.contentType).toEqual(WORDS.map(({ contentType }) => contentType))
    for (const [index, contentType] of vectors.contentType.entries())
      expect(() => wordOf(contentType)!.decode(fromHex(vectors.payload[index]!))).not.toThrow()
  })
})
