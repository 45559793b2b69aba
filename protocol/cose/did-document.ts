/**
 * A machine as W3C DID Core 1.0 describes it: one document for what it is (did:key, its key and nothing else) and where it is told of
 * (did:web, a node of its network). Its owner controls it, and is named as did:pkh (CAIP-10), for an account has no document.
 */
import type { Address, SubjectId } from '../ids.ts'
import type { PublicKey } from './cose-key.ts'
import { toDidKey } from './did-key.ts'

/** As JSON. */
export interface DidDocument {
  readonly '@context': readonly string[]
  readonly id: string
  readonly alsoKnownAs: readonly string[]
  readonly controller: string
  readonly verificationMethod: readonly {
    readonly id: string
    readonly type: 'Multikey'
    readonly controller: string
    readonly publicKeyMultibase: string
  }[]
  readonly authentication: readonly string[]
  readonly assertionMethod: readonly string[]
  readonly service: readonly {
    readonly id: string
    readonly type: string
    readonly serviceEndpoint: string
  }[]
}

export interface Machine {
  readonly id: SubjectId
  readonly key: PublicKey
  readonly owner: Address
  readonly chainId: number
  /** Scheme, host and port of a node that tells of it: `https://cairn.example`. */
  readonly node: string
}

const CONTEXT = ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1']
const DID_KEY = 'did:key:'

/** @example didDocument({ id: '5a', key: { alg: 'EdDSA', x: new Uint8Array(32).fill(1) }, owner: '0xab', chainId: 1, node: 'https://cairn.example' }).controller // → 'did:pkh:eip155:1:0xab' */
export function didDocument({ id, key, owner, chainId, node }: Machine): DidDocument {
  const did = toDidWeb(node, id)
  const known = toDidKey(key)
  const method = `${did}#key`
  const at = `${node}/v1/devices/${id}`
  return {
    '@context': CONTEXT,
    id: did,
    alsoKnownAs: [known],
    controller: `did:pkh:eip155:${chainId}:${owner}`,
    verificationMethod: [
      { id: method, type: 'Multikey', controller: did, publicKeyMultibase: known.slice(DID_KEY.length) },
    ],
    authentication: [method],
    assertionMethod: [method],
    service: [
      { id: `${did}#device`, type: 'CairnDevice', serviceEndpoint: at },
      { id: `${did}#credentials`, type: 'CairnVouchers', serviceEndpoint: `${at}/vouchers` },
    ],
  }
}

/**
 * The document of `did:web:HOST:v1:devices:ID` is at `https://HOST/v1/devices/ID/did.json`; a port's colon is written %3A.
 * @example toDidWeb('https://cairn.example:8443', '5a') // → 'did:web:cairn.example%3A8443:v1:devices:5a'
 */
export function toDidWeb(node: string, id: SubjectId): string {
  const host = node.slice(node.indexOf('://') + '://'.length)
  return `did:web:${host.replaceAll(':', '%3A')}:v1:devices:${id}`
}
