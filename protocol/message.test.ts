import { sha256 } from '@noble/hashes/sha2.js'
import { hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSigner } from '../keys/make-signer.ts'
import { createVerifier } from '../keys/verify.ts'
import { type CborKey, CborTag, type CborValue, encodeCbor } from './cbor/cbor.ts'
import { encodeNet } from './chain-formats/network-id.ts'
import { encodeSign1, sigStructure } from './cose/cose-sign1.ts'
import { verifyWithNoble } from './cose/noble-verify.ts'
import type { Signer } from './cose/signer.ts'
import { encodeMessage, type MessageDraft, openMessage, sealMessage, verifyMessage } from './message.ts'
import { codeOf, toHex } from './testing/hex.ts'
import { nobleSigner, otherS } from './testing/noble-signer.ts'
import { NETWORK } from './testing/sample-values.ts'

const payload = hexToBytes('81a200616101')
const verifiers = { 'node:crypto': createVerifier(), noble: verifyWithNoble }
const signers: readonly (readonly [string, Signer])[] = [
  ['node:crypto ES256', createSigner('ES256')],
  ['node:crypto EdDSA', createSigner('EdDSA')],
  ['noble ES256', nobleSigner('ES256', 1)],
  ['noble EdDSA', nobleSigner('EdDSA', 1)],
]
const signer = nobleSigner('ES256', 7)

function seal(change: Partial<MessageDraft> = {}) {
  return sealMessage({
    signer,
    network: NETWORK,
    contentType: 'application/senml+cbor',
    sequence: 3,
    timeMs: 1_700_000_000_123,
    payload,
    ...change,
  })
}

/** A message with the given protected header, truly signed. */
async function sealRaw(
  header: CborValue,
  rest: { payload?: Uint8Array; signature?: Uint8Array; unprotected?: Map<CborKey, CborValue> } = {},
) {
  const protectedBytes = header instanceof Uint8Array ? header : encodeCbor(header)
  const signature = rest.signature ?? (await signer.sign(sigStructure(protectedBytes, payload)))
  return encodeSign1({ protectedBytes, payload, signature, unprotectedHeader: rest.unprotected ?? new Map() })
}

const header = (...changes: [CborKey, CborValue][]) =>
  new Map<CborKey, CborValue>([
    [1, -7],
    [3, 'text/plain'],
    [4, hexToBytes(signer.subject)],
    ['net', encodeNet(NETWORK)],
    ['seq', 0],
    ['time', 0],
    ...changes,
  ])
const without = (label: CborKey) => new Map([...header()].filter(([key]) => key !== label))

describe('a message', () => {
  it.each(signers)('signed by %s verifies everywhere, and reads as it was said', async (_, each) => {
    const message = openMessage(await seal({ signer: each }))
    expect(message).toMatchObject({
      subject: each.subject,
      alg: each.key.alg,
      sequence: 3,
      timeMs: 1_700_000_000_123,
      payload,
    })
    expect(message.contentType).toBe('application/senml+cbor')
    for (const verify of Object.values(verifiers)) expect(verifyMessage(message, each.key, verify)).toBe(true)
  })

  it('does not verify with another key, another algorithm, or a flipped bit', async () => {
    const message = openMessage(await seal())
    for (const verify of Object.values(verifiers)) {
      for (const [, other] of signers) expect(verifyMessage(message, other.key, verify)).toBe(false)
      for (const part of ['payload', 'protectedBytes', 'signature'] as const) {
        const bent = message[part].slice()
        bent[bent.length - 1]! ^= 1
        expect(verifyMessage({ ...message, [part]: bent }, signer.key, verify)).toBe(false)
      }
      expect(verifyMessage({ ...message, signature: message.signature.slice(1) }, signer.key, verify)).toBe(
        false,
      )
    }
  })

  it('carries any payload, sequence and time up to 2^53 − 1', async () => {
    const uint = fc.maxSafeNat()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), uint, uint, async (said, sequence, timeMs) => {
        const bytes = await sealMessage({
          signer: signers[1]![1],
          network: NETWORK,
          contentType: 'x',
          sequence,
          timeMs,
          payload: said,
        })
        expect(openMessage(bytes)).toMatchObject({ sequence, timeMs, payload: said })
      }),
    )
  })
})

describe('a message’s extensions', () => {
  it('are none, or what was signed, up to 1 024 bytes', async () => {
    expect(openMessage(await seal()).extensions).toHaveLength(0)
    const extensions = new Map<string, CborValue>([
      ['a', [1, null, new Map([[2, new CborTag(4, [-2, 5])]])]],
      ['x', 'y'.repeat(1000)],
    ])
    const message = openMessage(await seal({ extensions }))
    expect(message.extensions).toEqual(encodeCbor(extensions))
    for (const verify of Object.values(verifiers))
      expect(verifyMessage(message, signer.key, verify)).toBe(true)
    const largest = await sealRaw(header(['ext', new Map([['x', 'y'.repeat(1018)]])]))
    expect(openMessage(largest).extensions).toHaveLength(1024)
  })
})

describe('a message’s id', () => {
  it('is the SHA-256 of its Sig_structure', async () => {
    const message = openMessage(await seal())
    expect(message.id).toBe(toHex(sha256(sigStructure(message.protectedBytes, message.payload))))
  })

  it('is the same with high s and low s, and both verify', async () => {
    const message = openMessage(await seal())
    const bent = openMessage(encodeMessage({ ...message, signature: otherS(message.signature) }))
    expect(bent.signature).not.toEqual(message.signature)
    expect(bent.id).toBe(message.id)
    for (const verify of Object.values(verifiers)) expect(verifyMessage(bent, signer.key, verify)).toBe(true)
  })

  it('is the same whoever signs it again', async () => {
    const again = createSigner('ES256')
    const [first, second] = [await seal({ signer: again }), await seal({ signer: again })].map(openMessage)
    expect(first!.signature).not.toEqual(second!.signature)
    expect(first!.id).toBe(second!.id)
  })

  it('is the same tagged and untagged, and encodeMessage makes one form of both', async () => {
    const tagged = await seal()
    expect(tagged[0]).toBe(0xd2)
    const untagged = openMessage(tagged.slice(1))
    expect(untagged).toEqual(openMessage(tagged))
    expect(encodeMessage(untagged)).toEqual(tagged)
  })

  it('changes with everything that is signed', async () => {
    const ids = [
      {},
      { sequence: 4 },
      { timeMs: 1 },
      { contentType: 'text/plain' },
      { signer: signers[0]![1] },
      { network: `0x${'77'.repeat(32)}` as const },
      { extensions: new Map([['a', 1]]) },
      { extensions: new Map([['a', 2]]) },
    ]
    const opened = await Promise.all(ids.map(async change => openMessage(await seal(change)).id))
    expect(new Set(opened).size).toBe(ids.length)
  })

  it('cannot be varied by what stands unprotected: that is refused', async () => {
    const message = openMessage(await seal())
    const bytes = encodeSign1({ ...message, unprotectedHeader: new Map([[33, 'anything']]) })
    expect(codeOf(() => openMessage(bytes))).toBe('unprotected_header')
  })

  it('does not depend on where the bytes lie', async () => {
    const bytes = await seal()
    expect(openMessage(Buffer.from(bytes)).id).toBe(openMessage(bytes).id)
  })
})

describe('openMessage refuses, with a code', () => {
  it('accepts what the cases below are made of', async () => {
    const message = openMessage(await sealRaw(header()))
    expect(verifyMessage(message, signer.key, verifyWithNoble)).toBe(true)
  })

  it.each<[string, CborValue, string]>([
    ['no header', new Uint8Array(0), 'header_missing'],
    ['an empty header', new Map(), 'header_missing'],
    ['no alg', without(1), 'header_missing'],
    ['no content type', without(3), 'header_missing'],
    ['no kid', without(4), 'header_missing'],
    ['no network', without('net'), 'header_missing'],
    ['no seq', without('seq'), 'header_missing'],
    ['no time', without('time'), 'header_missing'],
    ['a critical header', header([2, [1]]), 'header_unknown'],
    ['an unknown text label', header(['nonce', 1]), 'header_unknown'],
    ['a very long label', header(['x'.repeat(5000), 1]), 'header_unknown'],
    ['ES384', header([1, -35]), 'alg_unsupported'],
    ['ES256K', header([1, -47]), 'alg_unsupported'],
    ['an alg in text', header([1, 'ES256']), 'alg_unsupported'],
    ['no alg at all', header([1, null]), 'alg_unsupported'],
    ['a network of 32 bytes', header(['net', encodeNet(NETWORK).slice(0, 32)]), 'header_malformed'],
    ['a network of 34 bytes', header(['net', Uint8Array.of(...encodeNet(NETWORK), 0)]), 'header_malformed'],
    ['a network of no bytes', header(['net', new Uint8Array(0)]), 'header_malformed'],
    ['a network in text', header(['net', NETWORK]), 'header_malformed'],
    ['version 1', header(['net', Uint8Array.of(1, ...encodeNet(NETWORK).slice(1))]), 'version_unknown'],
    ['version 3', header(['net', Uint8Array.of(3)], ['later', 1]), 'version_unknown'],
    ['an empty map of extensions', header(['ext', new Map()]), 'header_malformed'],
    ['extensions that are no map', header(['ext', 1]), 'header_malformed'],
    ['extensions by number', header(['ext', new Map([[1, 1]])]), 'header_malformed'],
    ['extensions of 1 025 bytes', header(['ext', new Map([['x', 'y'.repeat(1019)]])]), 'header_malformed'],
    ['extensions with a float', header(['ext', new Map([['x', 1.5]])]), 'cbor_type'],
    [
      'extensions with a tag of no meaning',
      header(['ext', new Map([['x', new CborTag(1, 1)]])]),
      'cbor_type',
    ],
    ['extensions beside an unknown label', header(['ext', new Map([['x', 1]])], ['z', 1]), 'header_unknown'],
    ['a kid of 31 bytes', header([4, new Uint8Array(31)]), 'kid_malformed'],
    ['a kid in text', header([4, signer.subject]), 'kid_malformed'],
    ['a content type by number', header([3, 112]), 'header_malformed'],
    ['an empty content type', header([3, '']), 'header_malformed'],
    ['a content type of 101 characters', header([3, 'x'.repeat(101)]), 'header_malformed'],
    ['a content type with a line break', header([3, 'text/plain\nx']), 'header_malformed'],
    ['seq −1', header(['seq', -1]), 'header_malformed'],
    ['seq 2^53', header(['seq', 2n ** 53n]), 'header_malformed'],
    ['seq 2^64 − 1', header(['seq', 2n ** 64n - 1n]), 'header_malformed'],
    ['seq in text', header(['seq', '1']), 'header_malformed'],
    ['time −1', header(['time', -1]), 'header_malformed'],
    ['time 2^53', header(['time', 2n ** 53n]), 'header_malformed'],
    ['a fractional seq', header(['seq', 1.5]), 'cbor_type'],
    ['a fractional time', header(['time', 1.7e12 + 0.5]), 'cbor_type'],
    ['time NaN', header(['time', Number.NaN]), 'cbor_type'],
    ['time ∞', header(['time', Number.POSITIVE_INFINITY]), 'cbor_type'],
    ['a time that is a whole float', hexToBytes('a16474696d65f93c00'), 'cbor_type'],
    ['labels out of order', hexToBytes('a203600126'), 'cbor_noncanonical'],
  ])('%s', async (_, protectedHeader, code) => {
    const bytes = await sealRaw(protectedHeader)
    expect(codeOf(() => openMessage(bytes))).toBe(code)
  })

  it.each([0, 63, 65, 71])('a signature of %d bytes', async length => {
    const bytes = await sealRaw(header(), { signature: new Uint8Array(length) })
    expect(codeOf(() => openMessage(bytes))).toBe('signature_malformed')
  })

  it('no COSE_Sign1, another tag, a tag twice', async () => {
    const bytes = await seal()
    expect(codeOf(() => openMessage(encodeCbor('hello')))).toBe('message_malformed')
    expect(codeOf(() => openMessage(encodeCbor(new CborTag(98, []))))).toBe('message_malformed')
    expect(codeOf(() => openMessage(Uint8Array.of(0xd2, ...bytes)))).toBe('message_malformed')
  })

  it('a message cut at any byte, and one with a byte too many', async () => {
    const bytes = await seal()
    for (let length = 0; length < bytes.length; length++)
      expect(codeOf(() => openMessage(bytes.subarray(0, length)))).toBe('cbor_truncated')
    expect(codeOf(() => openMessage(Uint8Array.of(...bytes, 0)))).toBe('cbor_trailing')
  })

  it('random changes: a ProtocolError or another message, never another kind of error', async () => {
    const bytes = await seal()
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bent = bytes.slice()
        bent[at]! ^= flip
        expect(() => codeOf(() => openMessage(bent))).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })
})

describe('sealMessage does not sign what could not be opened', () => {
  it.each([
    { sequence: -1 },
    { sequence: 1.5 },
    { sequence: 2 ** 53 },
    { timeMs: Number.NaN },
    { timeMs: -1 },
    { contentType: '' },
    { extensions: new Map() },
    { extensions: new Map([['x', 'y'.repeat(1025)]]) },
  ])('%o', async change => {
    await expect(seal(change)).rejects.toMatchObject({ code: 'header_malformed' })
  })

  it('extensions with a float', async () => {
    await expect(seal({ extensions: new Map([['x', 0.5]]) })).rejects.toMatchObject({ code: 'cbor_type' })
  })
})
