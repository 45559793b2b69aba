/** Parsed keys, kept by the bytes they came from: equal keys are one entry, whatever object holds them. */
import type { KeyObject } from 'node:crypto'
import type { PublicKey } from '../protocol/cose/cose-key.ts'
import { hasSmallOrder } from '../protocol/cose/small-order.ts'
import { toKeyObject } from './jwk.ts'

export interface VerifierOptions {
  /** Parsed keys kept; 100 000 unless said. The one parsed longest ago leaves first. */
  readonly cacheSize?: number
}

/** The key to check the signature with; undefined when the answer is no whatever was signed. */
export type KeyCache = (key: PublicKey, signature: Uint8Array) => KeyObject | undefined

const DEFAULT_SIZE = 100_000
const COORDINATE_BYTES = 32
const SIGNATURE_BYTES = 64

export function createKeyCache(options: VerifierOptions): KeyCache {
  const size = options.cacheSize ?? DEFAULT_SIZE
  const handles = new Map<string, KeyObject | undefined>()
  return (key, signature) => {
    if (signature.length !== SIGNATURE_BYTES) return undefined
    if (key.alg === 'EdDSA' && hasSmallOrder(signature)) return undefined
    const id = idOf(key)
    if (id === undefined) return undefined
    if (handles.has(id)) return handles.get(id)
    const handle = parse(key)
    handles.set(id, handle)
    const oldest = handles.size > size ? handles.keys().next().value : undefined
    if (oldest !== undefined) handles.delete(oldest)
    return handle
  }
}

/** Undefined for a key whose coordinates have another length than 32 bytes. */
function idOf(key: PublicKey): string | undefined {
  const parts = key.alg === 'ES256' ? [key.x, key.y] : [key.x]
  if (parts.some(part => part.length !== COORDINATE_BYTES)) return undefined
  return parts.map(part => Buffer.from(part.buffer, part.byteOffset, part.length).toString('latin1')).join('')
}

/** Undefined for what is no point of the curve, or one of small order. */
function parse(key: PublicKey): KeyObject | undefined {
  if (key.alg === 'EdDSA' && hasSmallOrder(key.x)) return undefined
  try {
    return toKeyObject(key)
  } catch {
    return undefined
  }
}
