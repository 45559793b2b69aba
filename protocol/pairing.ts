/**
 * How a device and a person find each other: the device shows a link (as a QR code), the person opens it, chooses account
 * and place, and the choice goes back to the device through a node that can neither read whose it is nor change it. The
 * link's secret stands behind its #, which browsers send to nobody.
 *
 * A note is sealed with AES-256-GCM under SHA-256 of the secret: nonce (12 bytes) ‖ ciphertext and tag, over canonical CBOR
 * of [kind, …]. The device's id is authenticated with it, so a note for one device is none for another. The first note is an
 * offer, ["offer", owner, cell]. Later ones are wishes of whoever let it in; what they say is a resource's own business.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { type CborValue, decodeCbor, encodeCbor } from './cbor/cbor.ts'
import { cellToUint } from './chain-formats/consent.ts'
import { type Address, isSubjectId, type SubjectId, toAddress } from './ids.ts'
import { ProtocolError } from './protocol-error.ts'

export interface Invitation {
  readonly device: SubjectId
  /** 16 bytes that whoever opens the link knows, and nobody else. */
  readonly secret: Uint8Array
  /** `resource/model`. */
  readonly model: string
  /** What its people call it. */
  readonly name: string
}

export interface Offer {
  readonly owner: Address
  /** H3 cell in hex; empty for none. */
  readonly cell: string
}

/** A device, and what it shares with whoever let it in. */
export type Paired = Pick<Invitation, 'device' | 'secret'>

const [SECRET_BYTES, NONCE_BYTES] = [16, 12]

/**
 * @param origin of a node's pages, e.g. `http://127.0.0.1:8420`.
 * @example const link = invitationLink('https://node.example', { device, secret, model: 'energy/meter', name: 'Cellar' })
 */
export function invitationLink(origin: string, { device, secret, model, name }: Invitation): string {
  const said = new URLSearchParams({ device, secret: bytesToHex(secret), model, name })
  return `${origin}/join#${said}`
}

/**
 * @param fragment what follows the link's #. @throws {ProtocolError} invitation_malformed
 * @example const { device, secret } = readInvitation(location.hash)
 */
export function readInvitation(fragment: string): Invitation {
  const said = new URLSearchParams(fragment.replace(/^#/, ''))
  const [device, secret, model, name] = ['device', 'secret', 'model', 'name'].map(key => said.get(key) ?? '')
  const whole = isSubjectId(device!) && /^[0-9a-f]{32}$/.test(secret!) && /^[\x21-\x7e]{1,31}$/.test(model!)
  if (!whole)
    throw new ProtocolError('invitation_malformed', 'a link to join names device, secret, model and name')
  return { device: device as SubjectId, secret: hexToBytes(secret!), model: model!, name: name!.slice(0, 60) }
}

/**
 * @param nonce 12 bytes, new for each note.
 * @example const sealed = await sealOffer({ device, secret }, { owner, cell: '871faa78cffffff' }, crypto.getRandomValues(new Uint8Array(12)))
 */
export function sealOffer(paired: Paired, { owner, cell }: Offer, nonce: Uint8Array): Promise<Uint8Array> {
  return sealNote(paired, ['offer', hexToBytes(owner.slice(2)), cell], nonce)
}

/**
 * @throws {ProtocolError} note_forged for whoever did not have the link, note_malformed
 * @example const { owner, cell } = await openOffer({ device, secret }, sealed)
 */
export async function openOffer(paired: Paired, sealed: Uint8Array): Promise<Offer> {
  const [owner, cell] = await openNote(paired, sealed, 'offer')
  if (!(owner instanceof Uint8Array) || owner.length !== 20 || typeof cell !== 'string')
    throw noteMalformed('an offer names owner and cell')
  cellToUint(cell)
  return { owner: toAddress(`0x${bytesToHex(owner)}`), cell }
}

/**
 * Any wish of whoever let a device in. @param note `[kind, …]`, the kind a word of its own. @param nonce 12 bytes, new for each
 * note.
 * @example const sealed = await sealNote({ device, secret }, ['prices', 220, 50], crypto.getRandomValues(new Uint8Array(12)))
 */
export async function sealNote(
  { device, secret }: Paired,
  note: readonly [kind: string, ...CborValue[]],
  nonce: Uint8Array,
): Promise<Uint8Array> {
  const plain = new Uint8Array(encodeCbor(note))
  const sealed = await crypto.subtle.encrypt(algorithmOf(nonce, device), await keyOf(secret), plain)
  return Uint8Array.from([...nonce, ...new Uint8Array(sealed)])
}

/**
 * What stands behind the kind. @throws {ProtocolError} note_forged, note_malformed
 * @example const [buy, sell] = await openNote({ device, secret }, sealed, 'prices')
 */
export async function openNote(
  { device, secret }: Paired,
  sealed: Uint8Array,
  kind: string,
): Promise<readonly CborValue[]> {
  const [nonce, rest] = [sealed.slice(0, NONCE_BYTES), new Uint8Array(sealed.slice(NONCE_BYTES))]
  const plain = await crypto.subtle
    .decrypt(algorithmOf(nonce, device), await keyOf(secret), rest)
    .catch(() => {
      throw new ProtocolError('note_forged', 'the note is not from whoever has the link')
    })
  const value = decodeCbor(new Uint8Array(plain), { floats: false })
  if (!Array.isArray(value) || value[0] !== kind)
    throw noteMalformed(`a note of the kind "${kind}" is needed`)
  return value.slice(1)
}

/** @example noteMalformed('prices are whole').code // → 'note_malformed' */
export function noteMalformed(why: string): ProtocolError {
  return new ProtocolError('note_malformed', why)
}

function algorithmOf(nonce: Uint8Array, device: SubjectId) {
  return {
    name: 'AES-GCM',
    iv: new Uint8Array(nonce),
    additionalData: new Uint8Array(hexToBytes(device)),
  }
}

type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>

async function keyOf(secret: Uint8Array): Promise<Key> {
  if (secret.length !== SECRET_BYTES) throw new TypeError(`a link’s secret has ${SECRET_BYTES} bytes`)
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(secret))
  return crypto.subtle.importKey('raw', hash, 'AES-GCM', false, ['encrypt', 'decrypt'])
}
