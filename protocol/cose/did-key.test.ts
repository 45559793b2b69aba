import { hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOf, toHex } from '../testing/hex.ts'
import { nobleSigner } from '../testing/noble-signer.ts'
import { decodeBase58, encodeBase58 } from './base58.ts'
import type { PublicKey } from './cose-key.ts'
import { fromDidKey, toDidKey } from './did-key.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))

/** P-256: the two of the did:key specification's test vectors. Ed25519: the key of the seed of zeros, likewise. */
const KNOWN: readonly (readonly [did: string, key: PublicKey])[] = [
  [
    'did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169',
    {
      alg: 'ES256',
      x: bytes('fyNYMN0976ci7xqiSdag3buk-ZCwgXU4kz9XNkBlNUI'),
      y: bytes('hW2ojTNfH7Jbi8--CJUo3OCbH3y5n91g-IMA9MLMbTU'),
    },
  ],
  [
    'did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv',
    {
      alg: 'ES256',
      x: bytes('igrFmi0whuihKnj9R3Om1SoMph72wUGeFaBbzG2vzns'),
      y: bytes('efsX5b10x8yjyrj4ny3pGfLcY7Xby1KzgqOdqnsrJIM'),
    },
  ],
  [
    'did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp',
    { alg: 'EdDSA', x: hexToBytes('3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29') },
  ],
]

describe('did:key', () => {
  it.each(KNOWN)('%s', (did, key) => {
    expect(toDidKey(key)).toBe(did)
    expect(fromDidKey(did)).toEqual(key)
  })

  it('holds any key of ours', () => {
    for (let number = 0; number < 12; number++)
      for (const alg of ['ES256', 'EdDSA'] as const) {
        const { key } = nobleSigner(alg, number)
        expect(fromDidKey(toDidKey(key))).toEqual(key)
      }
  })

  it.each([
    ['did:web:example.com', 'did_malformed'],
    ['did:key:uFOO', 'did_malformed'],
    ['did:key:z0OIl', 'did_malformed'],
    [`did:key:z${'1'.repeat(52)}`, 'did_malformed'],
    [`did:key:z${encodeBase58(hexToBytes(`8024${'02'}${'ff'.repeat(32)}`))}`, 'did_malformed'],
    [`did:key:z${encodeBase58(hexToBytes(`ed01${'11'.repeat(31)}`))}`, 'key_unsupported'],
    [`did:key:z${encodeBase58(hexToBytes(`ec01${'11'.repeat(32)}`))}`, 'key_unsupported'],
    ['did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme', 'key_unsupported'],
    ['did:key:z', 'key_unsupported'],
  ])('%s is refused', (did, code) => {
    expect(codeOf(() => fromDidKey(did))).toBe(code)
  })
})

describe('base58', () => {
  it('reads what it writes, leading zeros included', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), fc.nat(4), (tail, zeros) => {
        const whole = Uint8Array.from([...new Array<number>(zeros).fill(0), ...tail])
        expect(toHex(decodeBase58(encodeBase58(whole)))).toBe(toHex(whole))
      }),
    )
    expect(encodeBase58(new TextEncoder().encode('Hello World!'))).toBe('2NEpo7TZRRrLZSi2U')
    expect(encodeBase58(hexToBytes('0000287fb4cd'))).toBe('11233QC4')
  })
})
