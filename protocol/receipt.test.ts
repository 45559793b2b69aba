import { hexToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { type CborKey, type CborValue, encodeCbor } from './cbor.ts'
import { decodeSign1, encodeSign1, sigStructure } from './cose-sign1.ts'
import { toMessageId } from './ids.ts'
import { openMessage } from './message.ts'
import { verifyWithNoble } from './noble-verify.ts'
import { openReceipt, RECEIPT_TYPE, sealReceipt, verifyReceipt } from './receipt.ts'
import { codeOf } from './testing/hex.ts'
import { nobleSigner } from './testing/noble-signer.ts'

const oracle = nobleSigner('EdDSA', 1)
const message = toMessageId('ab'.repeat(32))
const draft = { signer: oracle, message, epoch: 7, arrivedAtMs: 1_700_000_000_123 }

const HEADER: [CborKey, CborValue][] = [
  [1, -8],
  [3, RECEIPT_TYPE],
  [4, hexToBytes(oracle.subject)],
]
const PAYLOAD = { message: hexToBytes(message), epoch: 7, arrived: 1 }

async function sealRaw(change: {
  header?: [CborKey, CborValue][]
  payload?: CborValue
  unprotected?: CborKey
  signature?: Uint8Array
}) {
  const protectedBytes = encodeCbor(new Map([...HEADER, ...(change.header ?? [])]))
  const payload = encodeCbor(change.payload ?? PAYLOAD)
  const signature = change.signature ?? (await oracle.sign(sigStructure(protectedBytes, payload)))
  const unprotectedHeader = new Map<CborKey, CborValue>(
    change.unprotected === undefined ? [] : [[change.unprotected, 1]],
  )
  return encodeSign1({ protectedBytes, payload, signature, unprotectedHeader })
}

describe('a receipt', () => {
  it('says which message arrived when, in which epoch, and who promises', async () => {
    for (const signer of [oracle, nobleSigner('ES256', 1)]) {
      const receipt = openReceipt(await sealReceipt({ ...draft, signer }))
      expect(receipt).toMatchObject({
        message,
        epoch: 7,
        arrivedAtMs: 1_700_000_000_123,
        oracle: signer.subject,
      })
      expect(verifyReceipt(receipt, signer.key, verifyWithNoble)).toBe(true)
      expect(verifyReceipt(receipt, nobleSigner(signer.key.alg, 2).key, verifyWithNoble)).toBe(false)
    }
  })

  it('does not verify once anything in it is changed', async () => {
    const bytes = await sealReceipt(draft)
    const parts = decodeSign1(bytes)
    const payload = encodeCbor({ ...PAYLOAD, epoch: 8 })
    const changed = openReceipt(encodeSign1({ ...parts, payload }))
    expect(verifyReceipt(changed, oracle.key, verifyWithNoble)).toBe(false)
    const otherAlg = openReceipt(await sealRaw({ header: [[1, -7]] }))
    expect(verifyReceipt(otherAlg, oracle.key, verifyWithNoble)).toBe(false)
  })

  it('is no message, and a message is no receipt', async () => {
    expect(codeOf(() => openMessage(new Uint8Array(0)))).toBe('cbor_truncated')
    const bytes = await sealReceipt(draft)
    expect(codeOf(() => openMessage(bytes))).toBe('header_missing')
  })

  it.each<[string, Parameters<typeof sealRaw>[0]]>([
    ['another content type', { header: [[3, 'text/plain']] }],
    ['a kid of 31 bytes', { header: [[4, new Uint8Array(31)]] }],
    ['a label too many', { header: [['note', 1]] }],
    ['something unprotected', { unprotected: 9 }],
    ['a signature of 63 bytes', { signature: new Uint8Array(63) }],
    ['no map', { payload: [1] }],
    ['a message id of 31 bytes', { payload: { ...PAYLOAD, message: new Uint8Array(31) } }],
    ['a negative epoch', { payload: { ...PAYLOAD, epoch: -1 } }],
    ['an arrival in text', { payload: { ...PAYLOAD, arrived: '1' } }],
    ['an arrival beyond 2^53', { payload: { ...PAYLOAD, arrived: 2n ** 60n } }],
    ['no arrival', { payload: { message: PAYLOAD.message, epoch: 7 } }],
    ['a field too many', { payload: { ...PAYLOAD, note: 1 } }],
  ])('%s: receipt_malformed', async (_, change) => {
    const bytes = await sealRaw(change)
    expect(codeOf(() => openReceipt(bytes))).toBe('receipt_malformed')
  })

  it('a fractional arrival: cbor_type; cut short: cbor_truncated', async () => {
    const bytes = await sealRaw({ payload: { ...PAYLOAD, arrived: 1.5 } })
    expect(codeOf(() => openReceipt(bytes))).toBe('cbor_type')
    expect(codeOf(() => openReceipt(bytes.slice(0, -1)))).toBe('cbor_truncated')
  })
})
