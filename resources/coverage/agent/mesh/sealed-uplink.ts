/**
 * What a neighbour carries is sealed for the consumer: HPKE (protocol/hpke.ts) for a key that stands in its route's endpoint, as a fragment, which no
 * request shows. Who carries it reads neither the frame nor whose device sent it, and cannot tell lengths within half a kilobyte.
 *
 * The proof of who heard it is over the sealed bytes: so each that carries it checks them, and nobody seals something else in their place.
 * What is sealed is of one route and of one gateway (`aad`).
 */
import { join } from 'node:path'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import {
  type KeyPair,
  keyPairOf,
  makeKeyPair,
  openFrom,
  sealTo,
  takesSeals,
} from '../../../../protocol/hpke.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { sha256 } from '../../../../protocol/merkle/sha256.ts'
import type { PacketHash } from '../../messages/coverage-messages.ts'

export const SEALED_TYPE = 'application/vnd.cairn.sealed-uplink'
/** A body is a multiple of so many bytes, and has so many at most. */
export const [PADDED_TO, MOST_PLAIN] = [512, 4_096]
const [INFO, FRAGMENT] = [utf8ToBytes('cairn coverage uplink'), /^#x25519=([0-9a-f]{64})$/]
const FILE = v.object({ secret: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })

export interface Sealed {
  readonly route: MessageId
  /** Who heard it. */
  readonly origin: SubjectId
}

/** A consumer's own, which opens what was sealed before a restart. @throws {JsonFileError} on a file that is none */
export async function openSealingKey(dataDir: string): Promise<KeyPair> {
  const path = join(dataDir, 'sealing.json')
  const known = await readJsonFile(path, FILE)
  if (known !== undefined) return keyPairOf(hexToBytes(known.secret))
  const pair = makeKeyPair()
  await writeAtomically(path, JSON.stringify({ secret: bytesToHex(pair.secret) }))
  return pair
}

/** Where it leads over HTTP; packets are brought over UDP without neighbours. */
export function endpointWith(url: string, { open }: KeyPair): string {
  return /^https?:/.test(url) ? `${url}#x25519=${bytesToHex(open)}` : url
}

/** Undefined where it says none, or one that nothing is sealed to: nothing for it is given to neighbours. */
export function sealingKeyIn(endpoint: string): Uint8Array | undefined {
  const key = FRAGMENT.exec(URL.parse(endpoint)?.hash ?? '')?.[1]
  if (key === undefined) return undefined
  const bytes = hexToBytes(key)
  return takesSeals(bytes) ? bytes : undefined
}

/** Undefined where it is too long. @param said as JSON: spaces behind it are none of it */
export async function sealUplink(said: object, to: Uint8Array, of: Sealed): Promise<Uint8Array | undefined> {
  const text = utf8ToBytes(JSON.stringify(said))
  if (text.length > MOST_PLAIN) return undefined
  const plain = new Uint8Array(Math.ceil(text.length / PADDED_TO) * PADDED_TO).fill(0x20)
  plain.set(text)
  return sealTo(to, { info: INFO, aad: aadOf(of), plain, ephemeral: makeKeyPair() })
}

/** What it is called on the way, the same whenever it is given again: nothing that who did not hear it could know it by. */
export function nameOnTheWay(packet: PacketHash, { route, origin }: Sealed): string {
  return bytesToHex(sha256(utf8ToBytes(`on the way ${packet} ${route} ${origin}`)).subarray(0, 16))
}

/** @throws {ProtocolError} sealed_for_another */
export function openUplink(sealed: Uint8Array, pair: KeyPair, of: Sealed): Promise<Uint8Array> {
  return openFrom(pair, { info: INFO, aad: aadOf(of), sealed })
}

function aadOf({ route, origin }: Sealed): Uint8Array {
  return utf8ToBytes(`${route} ${origin}`)
}
