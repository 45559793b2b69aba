import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { subjectIdOf } from '../protocol/cose/cose-key.ts'
import { verifyWithNoble } from '../protocol/cose/noble-verify.ts'
import { checkSigner } from './check-signer.ts'
import { publicKeyOf, toJwk } from './jwk.ts'
import { createPrivateJwk, createSigner, signerFromJwk } from './make-signer.ts'

const bytes = new TextEncoder().encode('a reading')

describe.each(['ES256', 'EdDSA'] as const)('a signer for %s', alg => {
  it('makes 64-byte signatures that verify anywhere', async () => {
    const signer = createSigner(alg)
    const signature = await signer.sign(bytes)
    expect(signature).toHaveLength(64)
    expect(signature).not.toBeInstanceOf(Buffer)
    expect(verifyWithNoble(signer.key, bytes, signature)).toBe(true)
    expect(signer.key.alg).toBe(alg)
    expect(signer.subject).toBe(subjectIdOf(signer.key))
  })

  it('is the same again from its JWK, and its public half survives as JWK', () => {
    const jwk = createPrivateJwk(alg)
    expect(signerFromJwk(jwk).key).toEqual(signerFromJwk(jwk).key)
    expect(publicKeyOf(toJwk(signerFromJwk(jwk).key))).toEqual(signerFromJwk(jwk).key)
    expect(toJwk(signerFromJwk(jwk).key)).not.toHaveProperty('d')
  })

  it('shows nothing of its private half', () => {
    const jwk = createPrivateJwk(alg)
    const signer = signerFromJwk(jwk)
    const shown = inspect(signer, { depth: 9, showHidden: true }) + JSON.stringify(signer)
    expect(shown).not.toContain(jwk.d)
    expect(shown).not.toContain(Buffer.from(jwk.d!, 'base64url').toString('hex'))
  })

  it('with halves that do not belong together is refused', async () => {
    const mixed = { ...createPrivateJwk(alg), d: createPrivateJwk(alg).d! }
    await expect((async () => checkSigner(signerFromJwk(mixed)))()).rejects.toThrow()
    await expect(checkSigner(createSigner(alg))).resolves.toMatchObject({ key: { alg } })
  })
})

describe('signerFromJwk refuses', () => {
  const good = createPrivateJwk('ES256')
  it.each([
    ['a public key', { ...good, d: undefined }],
    ['another curve', { ...good, crv: 'P-384' }],
    ['another kind', { kty: 'RSA' }],
    ['a short coordinate', { ...good, x: 'AAAA' }],
    ['a private half of three bytes', { ...good, d: 'AAAA' }],
    ['nothing', {}],
  ])('%s, without showing it', (_, jwk) => {
    try {
      signerFromJwk(jwk as typeof good)
      expect.unreachable()
    } catch (error) {
      expect(inspect(error)).not.toContain(good.d)
    }
  })
})
