/**
 * Encrypted P1 frames (Luxembourg, Austria): DLMS general-glo-ciphering with AES-128-GCM.
 *
 *   DB 08 title(8) length 30 counter(4) ciphertext tag(12)
 *
 * The nonce is the system title and the frame counter. What is authenticated besides is the security byte and the authentication
 * key. Where the owner has the second key, a frame that it does not fit is refused. Where the owner has none, the usual one of
 * Luxembourg and none at all are tried, and otherwise the telegram's own checksum decides whether the key was right.
 */
import { createDecipheriv } from 'node:crypto'
import { isChecked, readCipheredHead, type TelegramFault } from './telegram.ts'

export interface MeterKeys {
  /** 16 bytes: the owner's, from the grid operator (GUEK). */
  readonly key: Uint8Array
  /** 16 bytes: the authentication key (GAK), where the grid operator gave one. */
  readonly aad?: Uint8Array | undefined
}

const [TAG, AUTHENTICATED] = [12, 0x30]
const LUXEMBOURG = Buffer.from('00112233445566778899aabbccddeeff', 'hex')

/** The telegram inside, as latin1. @param frame as the framer cut it, bytes as latin1 */
export function decryptFrame(frame: string, keys: MeterKeys): { readonly telegram: string } | TelegramFault {
  const head = readCipheredHead(frame)
  if (typeof head !== 'object') return 'wrong_key'
  const bytes = Buffer.from(frame, 'latin1')
  const security = bytes.subarray(head.begins, head.begins + 1)
  const nonce = Buffer.concat([bytes.subarray(2, 10), bytes.subarray(head.begins + 1, head.begins + 5)])
  const sealed = bytes.subarray(head.begins + 5, head.begins + head.length)
  const { key } = keys
  const [text, tag] = [sealed.subarray(0, -TAG), sealed.subarray(-TAG)]
  const candidates = keys.aad === undefined ? [LUXEMBOURG, undefined] : [keys.aad]
  for (const candidate of candidates) {
    const aad = candidate && Buffer.concat([security, candidate])
    const opened = open({ key, nonce, text, tag, aad })
    if (opened !== undefined) return { telegram: opened }
  }
  if (keys.aad !== undefined) return 'wrong_key'
  // Frames that are encrypted alone may have no tag.
  const bodies = security[0] === AUTHENTICATED ? [text] : [text, sealed]
  const telegram = bodies.map(body => decipher({ key, nonce, text: body })).find(isChecked)
  return telegram === undefined ? 'wrong_key' : { telegram }
}

interface Sealed {
  readonly key: Uint8Array
  readonly nonce: Uint8Array
  readonly text: Uint8Array
}

/** Undefined where the tag does not fit. */
function open(sealed: Sealed & { readonly tag: Uint8Array; readonly aad: Uint8Array | undefined }) {
  const cipher = createDecipheriv('aes-128-gcm', sealed.key, sealed.nonce, { authTagLength: TAG })
  cipher.setAuthTag(sealed.tag)
  if (sealed.aad !== undefined) cipher.setAAD(sealed.aad)
  const opened = cipher.update(sealed.text)
  try {
    cipher.final()
    return opened.toString('latin1')
  } catch {
    return undefined
  }
}

/** Without a look at the tag. */
function decipher({ key, nonce, text }: Sealed): string {
  return createDecipheriv('aes-128-gcm', key, nonce, { authTagLength: TAG }).update(text).toString('latin1')
}
