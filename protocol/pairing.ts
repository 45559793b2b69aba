/**
 * How a device and a person find each other: the device shows a link (as a QR code), the person opens it, chooses account
 * and place, and the choice goes back to the device through a node that can neither read whose it is nor change it. The
 * link's secret stands behind its #, which browsers send to nobody.
 *
 * An offer is sealed with AES-256-GCM under SHA-256 of the secret: nonce (12 bytes) ‖ ciphertext and tag, over canonical
 * CBOR of [owner, cell]. The device's id is authenticated with it, so an offer for one device is none for another.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { decodeCbor, encodeCbor } from './cbor.ts'
import { cellToUint } from './consent.ts'
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

const [SECRET_BYTES, NONCE_BYTES] = [16, 12]

/** @param origin of a node's pages, e.g. `http://127.0.0.1:8420`. */
export function invitationLink(origin: string, { device, secret, model, name }: Invitation): string {
  const said = new URLSearchParams({ device, secret: bytesToHex(secret), model, name })
  return `${origin}/join#${said}`
}

/** @param fragment what follows the link's #. @throws {ProtocolError} invitation_malformed */
export function readInvitation(fragment: string): Invitation {
  const said = new URLSearchParams(fragment.replace(/^#/, ''))
  const [device, secret, model, name] = ['device', 'secret', 'model', 'name'].map(key => said.get(key) ?? '')
  const whole = isSubjectId(device!) && /^[0-9a-f]{32}$/.test(secret!) && /^[\x21-\x7e]{1,31}$/.test(model!)
  if (!whole)
    throw new ProtocolError('invitation_malformed', 'a link to join names device, secret, model and name')
  return { device: device as SubjectId, secret: hexToBytes(secret!), model: model!, name: name!.slice(0, 60) }
}

/** @param nonce 12 bytes, new for each offer. */
export async function sealOffer(
  { device, secret }: Pick<Invitation, 'device' | 'secret'>,
  offer: Offer,
  nonce: Uint8Array,
): Promise<Uint8Array> {
  const plain = encodeCbor([hexToBytes(offer.owner.slice(2)), offer.cell])
  const key = await keyOf(secret)
  const sealed = await crypto.subtle.encrypt(algorithmOf(nonce, device), key, new Uint8Array(plain))
  return Uint8Array.from([...nonce, ...new Uint8Array(sealed)])
}

/** @throws {ProtocolError} offer_forged for whoever did not have the link, offer_malformed */
export async function openOffer(
  { device, secret }: Pick<Invitation, 'device' | 'secret'>,
  sealed: Uint8Array,
): Promise<Offer> {
  const key = await keyOf(secret)
  const plain = await crypto.subtle
    .decrypt(
      algorithmOf(sealed.slice(0, NONCE_BYTES), device),
      key,
      new Uint8Array(sealed.slice(NONCE_BYTES)),
    )
    .catch(() => {
      throw new ProtocolError('offer_forged', 'the offer is not from whoever has the link')
    })
  const value = decodeCbor(new Uint8Array(plain), { floats: false })
  const [owner, cell] = Array.isArray(value) ? value : []
  if (!(owner instanceof Uint8Array) || owner.length !== 20 || typeof cell !== 'string')
    throw new ProtocolError('offer_malformed', 'an offer names owner and cell')
  cellToUint(cell)
  return { owner: toAddress(`0x${bytesToHex(owner)}`), cell }
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
