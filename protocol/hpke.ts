/**
 * Sealing for one key: HPKE (RFC 9180) in its base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, one message a key.
 *
 * Why this: a standard with vectors, from parts the house has (noble's X25519 and HKDF, WebCrypto's AES), the same in a browser and a daemon.
 * Law: an ephemeral key seals one message. Where it is not made by chance it is derived from all of the message and a secret, so that
 * another message has another one.
 */
import { x25519 } from '@noble/curves/ed25519.js'
import { expand, extract } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { ProtocolError } from './protocol-error.ts'

export interface KeyPair {
  readonly secret: Uint8Array
  readonly open: Uint8Array
}

export interface Sealing {
  /** What the key is for: another purpose, another key. */
  readonly info: Uint8Array
  /** Authenticated, and not in it. */
  readonly aad: Uint8Array
}

const KEY_BYTES = 32
/** KEM 0x0020, and that with KDF 0x0001 and AEAD 0x0001. */
const KEM_SUITE = concatBytes(utf8ToBytes('KEM'), Uint8Array.of(0, 0x20))
const SUITE = concatBytes(utf8ToBytes('HPKE'), Uint8Array.of(0, 0x20, 0, 1, 0, 1))

/** @example makeKeyPair().open.length // → 32 */
export function makeKeyPair(): KeyPair {
  return keyPairOf(x25519.utils.randomSecretKey())
}

/**
 * The pair of a secret that was kept.
 * @example keyPairOf(new Uint8Array(32).fill(7)).open.length // → 32
 */
export function keyPairOf(secret: Uint8Array): KeyPair {
  return { secret, open: x25519.getPublicKey(secret) }
}

/**
 * Whether anything can be sealed to it: a point of small order is no key, and whoever gives one has what is sealed to it fail.
 * @example takesSeals(new Uint8Array(32)) // → false
 */
export function takesSeals(to: Uint8Array): boolean {
  try {
    return x25519.getSharedSecret(new Uint8Array(KEY_BYTES).fill(1), to).length === KEY_BYTES
  } catch {
    return false
  }
}

/**
 * Encapsulated key (32 bytes) ‖ ciphertext and tag.
 * @param sealing `ephemeral` for this message alone
 * @throws what the curve says of a key that is none
 * @example const sealed = await sealTo(owner.open, { info, aad, plain, ephemeral: makeKeyPair() })
 */
export async function sealTo(
  to: Uint8Array,
  { info, aad, plain, ephemeral }: Sealing & { readonly plain: Uint8Array; readonly ephemeral: KeyPair },
): Promise<Uint8Array> {
  const shared = sharedOf(x25519.getSharedSecret(ephemeral.secret, to), ephemeral.open, to)
  const { key, iv } = await scheduleOf(shared, info)
  const algorithm = { name: 'AES-GCM', iv, additionalData: new Uint8Array(aad) }
  const sealed = await crypto.subtle.encrypt(algorithm, key, new Uint8Array(plain))
  return concatBytes(ephemeral.open, new Uint8Array(sealed))
}

/**
 * @throws {ProtocolError} sealed_for_another: whoever has another key, another purpose, or bytes that were changed
 * @example const plain = await openFrom(owner, { info, aad, sealed })
 */
export async function openFrom(
  { secret, open }: KeyPair,
  { info, aad, sealed }: Sealing & { readonly sealed: Uint8Array },
): Promise<Uint8Array> {
  const forged = () =>
    new ProtocolError('sealed_for_another', 'it is sealed for another key or purpose, or was changed')
  const [ephemeral, rest] = [sealed.slice(0, KEY_BYTES), new Uint8Array(sealed.slice(KEY_BYTES))]
  let dh: Uint8Array
  try {
    dh = x25519.getSharedSecret(secret, ephemeral)
  } catch {
    throw forged()
  }
  const { key, iv } = await scheduleOf(sharedOf(dh, ephemeral, open), info)
  const algorithm = { name: 'AES-GCM', iv, additionalData: new Uint8Array(aad) }
  const plain = await crypto.subtle.decrypt(algorithm, key, rest).catch(() => {
    throw forged()
  })
  return new Uint8Array(plain)
}

/** ExtractAndExpand of DHKEM. */
function sharedOf(dh: Uint8Array, ephemeral: Uint8Array, to: Uint8Array): Uint8Array {
  const pseudo = labeledExtract(KEM_SUITE, undefined, 'eae_prk', dh)
  return labeledExpand(KEM_SUITE, pseudo, 'shared_secret', concatBytes(ephemeral, to), 32)
}

/** KeySchedule of the base mode. */
async function scheduleOf(shared: Uint8Array, info: Uint8Array) {
  const none = new Uint8Array()
  const context = concatBytes(
    Uint8Array.of(0),
    labeledExtract(SUITE, undefined, 'psk_id_hash', none),
    labeledExtract(SUITE, undefined, 'info_hash', info),
  )
  const secret = labeledExtract(SUITE, shared, 'secret', none)
  const bytes = new Uint8Array(labeledExpand(SUITE, secret, 'key', context, 16))
  const iv = new Uint8Array(labeledExpand(SUITE, secret, 'base_nonce', context, 12))
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
  return { key, iv }
}

function labeledExtract(suite: Uint8Array, salt: Uint8Array | undefined, label: string, input: Uint8Array) {
  return extract(sha256, concatBytes(utf8ToBytes('HPKE-v1'), suite, utf8ToBytes(label), input), salt)
}

function labeledExpand(
  suite: Uint8Array,
  secret: Uint8Array,
  label: string,
  info: Uint8Array,
  length: number,
) {
  const long = Uint8Array.of(length >> 8, length & 0xff)
  return expand(
    sha256,
    secret,
    concatBytes(long, utf8ToBytes('HPKE-v1'), suite, utf8ToBytes(label), info),
    length,
  )
}
