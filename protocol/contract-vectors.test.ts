import {
  concat,
  domainSeparator,
  encodeAbiParameters,
  encodePacked,
  type Hex,
  hashStruct,
  hashTypedData,
  sha256,
  toHex,
  keccak256 as viemKeccak,
} from 'viem'
import { describe, expect, it } from 'vitest'
import { createVerifier } from '../keys/verify.ts'
import { consentBytes, moveBytes } from './chain-formats/consent.ts'
import { verifyWithNoble } from './cose/noble-verify.ts'
import { verifyMerkleProof } from './merkle/merkle.ts'
import { isLeafOf } from './piece/piece-proof.ts'
import { evidenceVectors, headerVectors, ledgerVectors, networkVectors } from './testing/contract-vectors.ts'
import { expectFile } from './testing/expect-file.ts'
import { pieceVectors } from './testing/piece-vectors.ts'
import { fromHex, NETWORK, PLACE, REGISTRY } from './testing/sample-values.ts'
import {
  consentVectors,
  messageVectors,
  moveVectors,
  receiptVectors,
  sampleConsents,
} from './testing/signed-vectors.ts'

const uint = (...names: string[]) => names.map(name => ({ name, type: 'uint256' }))
const hash = (...names: string[]) => names.map(name => ({ name, type: 'bytes32' }))

const row = <Vectors extends object>(vectors: Vectors, names: readonly (keyof Vectors)[], index: number) =>
  Object.fromEntries(names.map(name => [name, (vectors[name] as readonly unknown[])[index]]))
const range = (count: number) => Array.from({ length: count }, (_, index) => index)

const domainOf = (
  name: string,
  verifyingContract: Hex,
  { chainId, salt }: { chainId: number; salt: Hex },
) => ({
  name,
  version: '2',
  chainId,
  verifyingContract,
  salt,
})

describe('network.json', () => {
  it('ids, genesis hashes and domain separators are what viem encodes', () => {
    const vectors = networkVectors()
    expectFile('network.json', vectors)
    const type = viemKeccak(toHex('CairnNetwork(uint256 chainId,address settlement,bytes32 genesisHash)'))
    for (const index of range(vectors.count)) {
      const [blockHash, rules, genesisHash] = [vectors.blockHash, vectors.rules, vectors.genesisHash].map(
        column => column[index]!,
      )
      const genesis = [blockHash, BigInt(vectors.blockTime[index]!), BigInt(vectors.start[index]!), rules]
      const words = [...hash('block'), ...uint('time', 'start'), ...hash('rules')]
      expect(viemKeccak(encodeAbiParameters(words, genesis))).toBe(genesisHash)
      const settlement = vectors.settlement[index]!
      const id = [type, BigInt(vectors.chainId[index]!), settlement, genesisHash]
      const fields = [...hash('type'), ...uint('chainId'), { type: 'address' }, ...hash('genesis')]
      expect(viemKeccak(encodeAbiParameters(fields, id))).toBe(vectors.network[index])
      const at = { chainId: Number(vectors.chainId[index]), salt: vectors.network[index]! }
      expect([
        domainSeparator({ domain: domainOf('Cairn Settlement', settlement, at) }),
        domainSeparator({ domain: domainOf('Cairn Oracles', settlement, at) }),
        domainSeparator({ domain: domainOf('Cairn DeviceRegistry', vectors.registry[index]!, at) }),
      ]).toEqual([
        vectors.settlementSeparator[index],
        vectors.oraclesSeparator[index],
        vectors.registrySeparator[index],
      ])
    }
    expect(new Set(vectors.network).size).toBe(vectors.count)
  })
})

describe('header.json', () => {
  const vectors = headerVectors()
  const fields = [
    { name: 'epoch', type: 'uint64' },
    { name: 'viewNumber', type: 'uint32' },
    ...hash('parent', 'rules', 'evidenceRoot', 'bundle', 'stateRoot', 'ledgerRoot'),
    ...['factsBlock', 'factsTime'].map(name => ({ name, type: 'uint64' })),
    ...['tokenEarned', 'tokenBurned', 'tokenHeld'].map(name => ({ name, type: 'uint128' })),
    { name: 'assets', type: 'AssetTotals[]' },
    ...hash('extensions'),
  ]
  const types = {
    EpochHeader: fields,
    AssetTotals: [
      { name: 'asset', type: 'address' },
      ...['earned', 'spent', 'locked'].map(name => ({ name, type: 'uint128' })),
    ],
  }

  it('is what the code computes, and what viem computes', () => {
    expectFile('header.json', vectors)
    const domain = domainOf('Cairn Settlement', PLACE.settlement, { chainId: PLACE.chainId, salt: NETWORK })
    const columns = fields
      .map(({ name }) => name)
      .filter(name => name !== 'assets') as (keyof typeof vectors)[]
    for (const index of range(vectors.count)) {
      const assets = vectors.asset[index]!.map((asset, at) => ({
        asset,
        earned: vectors.assetEarned[index]![at],
        spent: vectors.assetSpent[index]![at],
        locked: vectors.assetLocked[index]![at],
      }))
      const message = { ...row(vectors, columns, index), assets }
      expect(hashStruct({ data: message, primaryType: 'EpochHeader', types })).toBe(vectors.structHash[index])
      const typed = { domain, types, primaryType: 'EpochHeader', message } as const
      expect(hashTypedData(typed)).toBe(vectors.digest[index])
    }
    expect(new Set(vectors.assetCount)).toEqual(new Set(['0', '1', '3']))
  })
})

describe('consent.json and move.json', () => {
  const domain = domainOf('Cairn DeviceRegistry', REGISTRY.registry, {
    chainId: REGISTRY.chainId,
    salt: NETWORK,
  })

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
    const numbers = ['earned', 'spent', 'locked', 'lockedUntil'] as const
    const types = [{ type: 'address' }, { type: 'address' }, ...uint(...numbers)]
    for (const index of range(vectors.count)) {
      const words = numbers.map(name => BigInt(vectors[name][index]!))
      expect(twice(types, [vectors.account[index], vectors.asset[index], ...words])).toBe(vectors.leaf[index])
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
  it('is what the code computes; each path leads from the leaf to the signed root, whoever hashes', async () => {
    const vectors = await receiptVectors()
    expectFile('receipt.json', vectors)
    const words = ['string', 'bytes32', 'bytes32', 'uint64', 'uint64']
    for (const index of range(vectors.count)) {
      const numbers = [BigInt(vectors.epoch[index]!), BigInt(vectors.arrivedAtMs[index]!)]
      const said = encodePacked(words, ['cairn receipt v2', NETWORK, vectors.message[index], ...numbers])
      expect(sha256(sha256(said))).toBe(vectors.leaf[index])
      const path = fromHex(vectors.path[index]!)
      let node: Hex = vectors.leaf[index]!
      for (const level of range(path.length / 32)) {
        const sibling = toHex(path.subarray(32 * level, 32 * level + 32))
        node = sha256(concat(node < sibling ? [node, sibling] : [sibling, node]))
      }
      expect(node).toBe(vectors.root[index])
      expect(vectors.said[index]!.endsWith(node.slice(2))).toBe(true)
    }
    expect(new Set(vectors.size).size).toBe(6)
  })

  it('its signatures verify over what was said, and so do the others of the same r', async () => {
    const vectors = await receiptVectors()
    const key = { alg: 'ES256', x: fromHex(vectors.keyX), y: fromHex(vectors.keyY) } as const
    for (const index of range(vectors.count))
      for (const signature of [vectors.signature, vectors.otherSignature].map(column =>
        fromHex(column[index]!),
      ))
        expect(createVerifier()(key, fromHex(vectors.said[index]!), signature)).toBe(true)
  })
})

describe('message.json', () => {
  it('is what the code computes', async () => {
    const vectors = await messageVectors()
    expectFile('message.json', vectors)
    expect(new Set(vectors.payload.map(payload => payload.length)).size).toBe(vectors.count)
    expect(vectors.extensions.filter(bytes => bytes !== '0x')).toHaveLength(3)
    expect(Math.max(...vectors.extensions.map(bytes => fromHex(bytes).length))).toBe(1024)
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
