/**
 * What only the accepted driver may know: the door, the destination, a word. Sealed to a key that the driver made for this offer, by HPKE
 * (RFC 9180) in its base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, one message a key.
 *
 * Why this: a standard with vectors, from parts the house has (noble's X25519 and HKDF, WebCrypto's AES), the same in a browser and a
 * daemon. The driver's key is made anew for each offer and forgotten with it, so nobody opens later what he kept. Who wrote it need not
 * be in it: the ride's name, which its rider signed, is authenticated with it.
 */
import { x25519 } from '@noble/curves/ed25519.js'
import { expand, extract } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import type { MessageId } from '../../../../protocol/ids.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'

export interface Meeting {
  /** Where to meet, degrees. */
  readonly from: Point
  readonly to: Point
  /** What the rider tells the driver, e.g. how to know it. */
  readonly word: string
}

export interface Point {
  readonly lat: number
  readonly lon: number
}

export interface KeyPair {
  readonly secret: Uint8Array
  readonly open: Uint8Array
}

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most))
const POINT = v.strictObject({ lat: degrees(90), lon: degrees(180) })
const MOST_WORD = 200
const MEETING = v.strictObject({ from: POINT, to: POINT, word: v.pipe(v.string(), v.maxLength(MOST_WORD)) })
const INFO = utf8ToBytes('cairn ride place v1')
const KEY_BYTES = 32
/** KEM 0x0020, and that with KDF 0x0001 and AEAD 0x0001. */
const KEM_SUITE = concatBytes(utf8ToBytes('KEM'), Uint8Array.of(0, 0x20))
const SUITE = concatBytes(utf8ToBytes('HPKE'), Uint8Array.of(0, 0x20, 0, 1, 0, 1))

/** A driver's, for one offer. */
export function makeMeetingKey(): KeyPair {
  return meetingKeyOf(x25519.utils.randomSecretKey())
}

/** The pair of a secret that was kept. */
export function meetingKeyOf(secret: Uint8Array): KeyPair {
  return { secret, open: x25519.getPublicKey(secret) }
}

/** Encapsulated key (32 bytes) ‖ ciphertext and tag. */
export async function sealMeeting(to: Uint8Array, ride: MessageId, meeting: Meeting): Promise<Uint8Array> {
  const plain = utf8ToBytes(JSON.stringify(v.parse(MEETING, meeting)))
  return await sealTo(to, { info: INFO, aad: hexToBytes(ride), plain, ephemeral: makeMeetingKey() })
}

/** @throws {ProtocolError} meeting_forged for whoever has another key, or of another ride; meeting_malformed */
export async function openMeeting(key: KeyPair, ride: MessageId, sealed: Uint8Array): Promise<Meeting> {
  const plain = await openFrom(key, { info: INFO, aad: hexToBytes(ride), sealed })
  const said = v.safeParse(MEETING, readJson(new TextDecoder().decode(plain)))
  if (!said.success) throw new ProtocolError('meeting_malformed', 'a meeting has two places and a word')
  return said.output
}

interface Sealing {
  readonly info: Uint8Array
  readonly aad: Uint8Array
}

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

export async function openFrom(
  { secret, open }: KeyPair,
  { info, aad, sealed }: Sealing & { readonly sealed: Uint8Array },
): Promise<Uint8Array> {
  const forged = () =>
    new ProtocolError('meeting_forged', 'it is sealed for another driver, or of another ride')
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

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
