import { describe, expect, it } from 'vitest'
import { createSigner } from '../../keys/make-signer.ts'
import { toAddress } from '../ids.ts'
import { didDocument } from './did-document.ts'
import { fromDidKey } from './did-key.ts'

const owner = toAddress(`0x${'ab'.repeat(20)}`)

describe('a machine’s document', () => {
  it.each(['ES256', 'EdDSA'] as const)('names its key, its owner and where it is told of: %s', alg => {
    const { key, subject: id } = createSigner(alg)
    const document = didDocument({ id, key, owner, chainId: 10, node: 'https://cairn.example:8443' })
    expect(document.id).toBe(`did:web:cairn.example%3A8443:v1:devices:${id}`)
    expect(document.controller).toBe(`did:pkh:eip155:10:${owner}`)
    const [method] = document.verificationMethod
    expect(fromDidKey(`did:key:${method!.publicKeyMultibase}`)).toEqual(key)
    expect(document.alsoKnownAs.map(fromDidKey)).toEqual([key])
    expect([document.authentication, document.assertionMethod]).toEqual([[method!.id], [method!.id]])
    expect(method!.id.startsWith(`${document.id}#`)).toBe(true)
    expect(document.service.map(({ serviceEndpoint }) => serviceEndpoint)).toEqual([
      `https://cairn.example:8443/v1/devices/${id}`,
      `https://cairn.example:8443/v1/devices/${id}/vouchers`,
    ])
  })
})
