/**
 * What only the accepted driver may know: the door, the destination, a word. Sealed (protocol/hpke.ts) to a key that the driver made for
 * this offer. The driver's key is made anew for each offer and forgotten with it, so nobody opens later what he kept. Who wrote it need not
 * be in it: the ride's name, which its rider signed, is authenticated with it.
 */
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { type KeyPair, keyPairOf, makeKeyPair, openFrom, sealTo } from '../../../../protocol/hpke.ts'
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

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most))
const POINT = v.strictObject({ lat: degrees(90), lon: degrees(180) })
const MOST_WORD = 200
const MEETING = v.strictObject({ from: POINT, to: POINT, word: v.pipe(v.string(), v.maxLength(MOST_WORD)) })
const INFO = utf8ToBytes('cairn ride place v1')

/** A driver's, for one offer. */
export function makeMeetingKey(): KeyPair {
  return makeKeyPair()
}

/** The pair of a secret that was kept. */
export function meetingKeyOf(secret: Uint8Array): KeyPair {
  return keyPairOf(secret)
}

/** Encapsulated key (32 bytes) ‖ ciphertext and tag. */
export async function sealMeeting(to: Uint8Array, ride: MessageId, meeting: Meeting): Promise<Uint8Array> {
  const plain = utf8ToBytes(JSON.stringify(v.parse(MEETING, meeting)))
  return await sealTo(to, { info: INFO, aad: hexToBytes(ride), plain, ephemeral: makeMeetingKey() })
}

/** @throws {ProtocolError} meeting_forged for whoever has another key, or of another ride; meeting_malformed */
export async function openMeeting(key: KeyPair, ride: MessageId, sealed: Uint8Array): Promise<Meeting> {
  const plain = await openFrom(key, { info: INFO, aad: hexToBytes(ride), sealed }).catch(() => {
    throw new ProtocolError('meeting_forged', 'it is sealed for another driver, or of another ride')
  })
  const said = v.safeParse(MEETING, readJson(new TextDecoder().decode(plain)))
  if (!said.success) throw new ProtocolError('meeting_malformed', 'a meeting has two places and a word')
  return said.output
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
