import { sha256 } from '@noble/hashes/sha2.js'
import { describe, expect, it } from 'vitest'
import { encodeCoseKey } from '../cose/cose-key.ts'
import { type Hash, toAddress } from '../ids.ts'
import { toHex } from '../testing/hex.ts'
import { nobleSigner } from '../testing/noble-signer.ts'
import { type Consent, cellToUint, consentBytes, modelToBytes32, moveBytes, uintToCell } from './consent.ts'

const network: Hash = `0x${'77'.repeat(32)}`
const place = { chainId: 31337, registry: toAddress(`0x${'aa'.repeat(20)}`), network }
const signer = nobleSigner('ES256', 1)
const consent: Consent = {
  key: signer.key,
  owner: toAddress(`0x${'bb'.repeat(20)}`),
  cell: '872a1008dffffff',
  model: 'energy/meter',
  details: new Uint8Array([0xa0]),
  nonce: 0,
  deadline: 1_900_000_000,
}

// That the bytes are those of EIP-712 is held against viem in contract-vectors.test.ts.
describe('a consent', () => {
  it('is over everything: any other owner, place, model, detail, nonce, deadline, chain, contract or network is another', () => {
    const others: Uint8Array[] = [
      consentBytes(consent, place),
      consentBytes({ ...consent, key: nobleSigner('ES256', 2).key }, place),
      consentBytes({ ...consent, key: nobleSigner('EdDSA', 2).key }, place),
      consentBytes({ ...consent, owner: place.registry }, place),
      consentBytes({ ...consent, cell: '872a1008cffffff' }, place),
      consentBytes({ ...consent, cell: '' }, place),
      consentBytes({ ...consent, model: 'energy/meters' }, place),
      consentBytes({ ...consent, details: new Uint8Array(0) }, place),
      consentBytes({ ...consent, nonce: 1 }, place),
      consentBytes({ ...consent, deadline: 1_900_000_001 }, place),
      consentBytes(consent, { ...place, chainId: 1 }),
      consentBytes(consent, { ...place, registry: consent.owner }),
      consentBytes(consent, { ...place, network: `0x${'78'.repeat(32)}` }),
      moveBytes({ device: signer.subject, cell: consent.cell, nonce: 0, deadline: consent.deadline }, place),
    ]
    expect(new Set(others.map(toHex)).size).toBe(others.length)
  })

  it('the device id that the contract computes from coordinates is the subject id', () => {
    for (const { key, subject } of [signer, nobleSigner('EdDSA', 1)]) {
      const bytes =
        key.alg === 'ES256'
          ? `a401022001215820${toHex(key.x)}225820${toHex(key.y)}`
          : `a301012006215820${toHex(key.x)}`
      expect(toHex(encodeCoseKey(key))).toBe(bytes)
      expect(toHex(sha256(encodeCoseKey(key)))).toBe(subject)
    }
  })

  it('numbers that their type cannot hold are refused', () => {
    expect(() => consentBytes({ ...consent, nonce: -1 }, place)).toThrow(RangeError)
    expect(() => consentBytes({ ...consent, deadline: 1.5 }, place)).toThrow(RangeError)
  })
})

describe('cells and models', () => {
  it('a cell is its H3 index; none is zero', () => {
    expect(cellToUint('872a1008dffffff')).toBe(0x872a1008dffffffn)
    expect(cellToUint('')).toBe(0n)
    for (const cell of ['', '872a1008dffffff', 'ffffffffffffffff'])
      expect(uintToCell(cellToUint(cell))).toBe(cell)
    for (const cell of ['0x87', 'XYZ', '872A1008DFFFFFF', 'f'.repeat(17), ' '])
      expect(() => cellToUint(cell)).toThrow(TypeError)
  })

  it('a model is 1 to 31 printable ASCII characters, right-padded with zeros', () => {
    expect(toHex(modelToBytes32('energy/meter'))).toBe(`656e657267792f6d65746572${'00'.repeat(20)}`)
    for (const model of ['', 'a b', 'ü', 'x'.repeat(32), 'a\n'])
      expect(() => modelToBytes32(model)).toThrow(TypeError)
  })
})
