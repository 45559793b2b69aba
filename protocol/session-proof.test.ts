import { hexToBytes } from '@noble/hashes/utils.js'
import { base64urlnopad } from '@scure/base'
import { describe, expect, it } from 'vitest'
import { createSigner } from '../keys/make-signer.ts'
import { createVerifier } from '../keys/verify.ts'
import { encodeSign1, sigStructure } from './cose/cose-sign1.ts'
import { verifyWithNoble } from './cose/noble-verify.ts'
import { openMessage, sealMessage } from './message.ts'
import {
  openRequestProof,
  openSessionProof,
  sealRequestProof,
  sealSessionProof,
  verifySessionProof,
} from './session-proof.ts'
import { codeOf } from './testing/hex.ts'
import { NETWORK } from './testing/sample-values.ts'

const verify = createVerifier()
/** What cannot be read does not hold. */
const isHeld = (holds: () => boolean) => {
  try {
    return holds()
  } catch {
    return false
  }
}
const node = createSigner('EdDSA').subject
const claim = { network: NETWORK, node, timeMs: 1_700_000_000_000, nonce: new Uint8Array(16).fill(7) }

describe.each(['ES256', 'EdDSA'] as const)('a proof by %s', alg => {
  const signer = createSigner(alg)
  it('says who, for whom, when, and holds', async () => {
    const proof = openSessionProof(await sealSessionProof(signer, claim))
    expect(proof).toMatchObject({ ...claim, subject: signer.subject, key: signer.key })
    expect(verifySessionProof(proof, verify)).toBe(true)
    expect(verifySessionProof(proof, verifyWithNoble)).toBe(true)
  })
  it('is short enough for a password', async () => {
    expect((await sealSessionProof(signer, claim)).length).toBeLessThan(450)
  })
  it('everyChangedByteIsNoticed', async () => {
    const bytes = base64urlnopad.decode(await sealSessionProof(signer, claim))
    for (let at = 0; at < bytes.length; at++) {
      const changed = base64urlnopad.encode(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)))
      const holds = () => {
        const proof = openSessionProof(changed)
        return proof.subject === signer.subject && verifySessionProof(proof, verify)
      }
      expect(isHeld(holds)).toBe(false)
    }
  })
})

describe('a proof of a request', () => {
  const signer = createSigner('ES256')
  const request = { ...claim, body: new Uint8Array(32).fill(9) }

  it('says what was sent as well, and holds', async () => {
    const proof = openRequestProof(await sealRequestProof(signer, request))
    expect(proof).toMatchObject({ ...request, subject: signer.subject, key: signer.key })
    expect(verifySessionProof(proof, verify)).toBe(true)
  })

  it('opens no session, and a session makes no request', async () => {
    const [one, other] = [await sealRequestProof(signer, request), await sealSessionProof(signer, claim)]
    expect(codeOf(() => openSessionProof(one))).toBe('proof_malformed')
    expect(codeOf(() => openRequestProof(other))).toBe('proof_malformed')
  })
})

describe('what is no proof', () => {
  const signer = createSigner('ES256')
  it('is refused as what it is', async () => {
    const message = await sealMessage({
      signer,
      network: NETWORK,
      sequence: 1,
      timeMs: 1,
      contentType: 'application/cbor',
      payload: new Uint8Array(0),
    })
    for (const text of ['', 'x', '====', 'a'.repeat(2_000), base64urlnopad.encode(message)])
      expect(() => openSessionProof(text)).toThrow()
  })
  it('cannot be had from a message, nor a message from it', async () => {
    const text = await sealSessionProof(signer, claim)
    expect(codeOf(() => openMessage(base64urlnopad.decode(text)))).toBe('header_missing')
  })
  it('with another one’s key is another one’s', async () => {
    const [mine, other] = [openSessionProof(await sealSessionProof(signer, claim)), createSigner('ES256')]
    const theirs = openSessionProof(await sealSessionProof(other, claim))
    expect(verifySessionProof({ ...theirs, key: mine.key }, verify)).toBe(false)
    const header = hexToBytes('a0')
    const bare = encodeSign1({
      protectedBytes: header,
      payload: new Uint8Array(0),
      signature: await signer.sign(sigStructure(header, new Uint8Array(0))),
    })
    expect(() => openSessionProof(base64urlnopad.encode(bare))).toThrow()
  })
})
