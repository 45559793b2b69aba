import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeAbiParameters, hashStruct, hashTypedData, keccak256 as viemKeccak } from 'viem'
import { describe, expect, it } from 'vitest'
import { createVerifier } from '../keys/verify.ts'
import { consentBytes, moveBytes } from './consent.ts'
import { verifyMerkleProof } from './merkle.ts'
import { verifyWithNoble } from './noble-verify.ts'
import { isLeafOf } from './piece/piece-proof.ts'
import {
  consentVectors,
  evidenceVectors,
  fromHex,
  headerVectors,
  ledgerVectors,
  messageVectors,
  moveVectors,
  REGISTRY,
  receiptVectors,
  sampleConsents,
} from './testing/contract-vectors.ts'
import { pieceVectors } from './testing/piece-vectors.ts'

const FOLDER = join(import.meta.dirname, '../contracts/test/vectors')
const UPDATE = process.env['UPDATE_VECTORS'] === '1'
const uint = (...names: string[]) => names.map(name => ({ name, type: 'uint256' }))
const hash = (...names: string[]) => names.map(name => ({ name, type: 'bytes32' }))

/** What the file says is what the code computes today, to the byte. */
function expectFile(name: string, vectors: object): void {
  const text = `${JSON.stringify(vectors, undefined, 2)}\n`
  const path = join(FOLDER, name)
  if (UPDATE) {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(path, text)
  }
  expect(readFileSync(path, 'utf8')).toBe(text)
}

const row = <Vectors extends object>(vectors: Vectors, names: readonly (keyof Vectors)[], index: number) =>
  Object.fromEntries(names.map(name => [name, (vectors[name] as readonly unknown[])[index]]))
const range = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('header.json', () => {
  const vectors = headerVectors()
  const fields = [
    { name: 'epoch', type: 'uint64' },
    { name: 'viewNumber', type: 'uint32' },
    ...hash('parent', 'rules', 'evidenceRoot', 'bundle', 'stateRoot', 'ledgerRoot'),
    { name: 'factsBlock', type: 'uint64' },
    ...['tokenEarned', 'tokenSpent', 'paymentEarned', 'paymentSpent'].map(name => ({
      name,
      type: 'uint128',
    })),
  ]

  it('is what the code computes, and what viem computes', () => {
    expectFile('header.json', vectors)
    const types = { EpochHeader: fields }
    const domain = {
      name: 'Cairn Settlement',
      version: '1',
      chainId: Number(vectors.chainId),
      verifyingContract: vectors.settlement,
    }
    for (const index of range(vectors.count)) {
      const message = row(
        vectors,
        fields.map(({ name }) => name as keyof typeof vectors),
        index,
      )
      expect(hashStruct({ data: message, primaryType: 'EpochHeader', types })).toBe(vectors.structHash[index])
      expect(hashTypedData({ domain, types, primaryType: 'EpochHeader', message })).toBe(
        vectors.digest[index],
      )
    }
  })
})

describe('consent.json and move.json', () => {
  const domain = {
    name: 'Cairn DeviceRegistry',
    version: '1',
    chainId: REGISTRY.chainId,
    verifyingContract: REGISTRY.registry,
  }

  it('a consent is what viem computes, and its signatures verify', async () => {
    const vectors = await consentVectors()
    expectFile('consent.json', vectors)
    const fields = [
      ...hash('keyX', 'keyY'),
      { name: 'owner', type: 'address' },
      { name: 'cell', type: 'uint64' },
      ...hash('model', 'details'),
      ...uint('nonce', 'deadline'),
    ]
    const types = { DeviceConsent: fields }
    for (const [index, { consent, signer }] of sampleConsents().entries()) {
      const said = row(
        vectors,
        fields.map(({ name }) => name as keyof typeof vectors),
        index,
      )
      const message = { ...said, details: viemKeccak(vectors.details[index] as `0x${string}`) }
      expect(hashStruct({ data: message, primaryType: 'DeviceConsent', types })).toBe(
        vectors.structHash[index],
      )
      expect(hashTypedData({ domain, types, primaryType: 'DeviceConsent', message })).toBe(
        vectors.digest[index],
      )
      const bytes = consentBytes(consent, REGISTRY)
      expect(bytes).toHaveLength(66)
      for (const signature of [vectors.signature[index]!, vectors.otherSignature[index]!].map(fromHex))
        for (const verify of [verifyWithNoble, createVerifier()])
          expect(verify(signer.key, bytes, signature)).toBe(true)
    }
  })

  it('a move is what viem computes, and its signature verifies', async () => {
    const vectors = await moveVectors()
    expectFile('move.json', vectors)
    const types = {
      DeviceMove: [...hash('device'), { name: 'cell', type: 'uint64' }, ...uint('nonce', 'deadline')],
    }
    for (const [index, { signer }] of sampleConsents().slice(0, vectors.count).entries()) {
      const message = row(vectors, ['device', 'cell', 'nonce', 'deadline'], index)
      expect(hashTypedData({ domain, types, primaryType: 'DeviceMove', message })).toBe(vectors.digest[index])
      const cell = BigInt(vectors.cell[index]!).toString(16).replace(/^0$/, '')
      const numbers = { nonce: Number(vectors.nonce[index]), deadline: Number(vectors.deadline[index]) }
      const bytes = moveBytes({ device: signer.subject, cell, ...numbers }, REGISTRY)
      expect(verifyWithNoble(signer.key, bytes, fromHex(vectors.signature[index]!))).toBe(true)
    }
  })
})

describe('ledger.json and evidence.json', () => {
  const twice = (types: readonly { type: string }[], values: readonly unknown[]) =>
    viemKeccak(viemKeccak(encodeAbiParameters(types, values)))

  it('a ledger’s leaves are what viem encodes, and its proofs lead to the root', () => {
    const vectors = ledgerVectors()
    expectFile('ledger.json', vectors)
    const types = [{ type: 'address' }, { type: 'address' }, { type: 'uint256' }, { type: 'uint256' }]
    for (const index of range(vectors.count)) {
      const { account, asset, earned, spent } = row(vectors, ['account', 'asset', 'earned', 'spent'], index)
      expect(twice(types, [account, asset, BigInt(earned as string), BigInt(spent as string)])).toBe(
        vectors.leaf[index],
      )
      const proof = vectors.proofs[index]!.map(fromHex)
      expect(verifyMerkleProof(fromHex(vectors.root), fromHex(vectors.leaf[index]!), proof)).toBe(true)
    }
  })

  it('the evidence’s leaves are what viem encodes, and its proofs lead to the root', () => {
    const vectors = evidenceVectors()
    expectFile('evidence.json', vectors)
    const types = [{ type: 'uint256' }, { type: 'bytes32' }, { type: 'uint256' }]
    for (const index of range(vectors.count)) {
      const { id, arrivedAtMs } = row(vectors, ['id', 'arrivedAtMs'], index)
      expect(twice(types, [BigInt(index), id, BigInt(arrivedAtMs as string)])).toBe(vectors.leaf[index])
      const proof = vectors.proofs[index]!.map(fromHex)
      expect(verifyMerkleProof(fromHex(vectors.root), fromHex(vectors.leaf[index]!), proof)).toBe(true)
    }
  })
})

describe('receipt.json', () => {
  it('is what the code computes', async () => {
    const vectors = await receiptVectors()
    expectFile('receipt.json', vectors)
    expect(new Set(vectors.said.map(said => said.length)).size).toBeGreaterThan(2)
  })
})

describe('message.json', () => {
  it('is what the code computes', async () => {
    const vectors = await messageVectors()
    expectFile('message.json', vectors)
    expect(new Set(vectors.payload.map(payload => payload.length)).size).toBe(vectors.count)
  })
})

describe('piece.json', () => {
  it('is what the code computes, and each of its proofs holds', async () => {
    const vectors = await pieceVectors()
    expectFile('piece.json', vectors)
    expect(vectors.count).toBe(25)
    for (const [row, path] of vectors.path.entries()) {
      const nodes = fromHex(path)
      const proof = {
        index: vectors.index[row]!,
        leaf: fromHex(vectors.leaf[row]!),
        path: range(nodes.length / 32).map(level => nodes.subarray(32 * level, 32 * level + 32)),
      }
      expect(isLeafOf(fromHex(vectors.root[row]!), proof.path.length, proof)).toBe(true)
    }
  })
})
