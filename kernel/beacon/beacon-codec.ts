/** What is said of the beacon, in the canonical form of segments, bundles and the state. */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { CborValue } from '../../protocol/cbor/cbor.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { asArray, asBytes, asMap, asUint, field } from '../decode.ts'
import type { BeaconState, BeaconWord, SealedSecret, SeedOpening } from './beacon.ts'

/** More than the deal of any network of 31 oracles. */
const MOST_DEAL_BYTES = 8_192

/** Without its signer, whom the segment names. */
export function encodeWord({ key, deal }: Pick<BeaconWord, 'key' | 'deal'>): CborValue {
  return deal === undefined ? [key] : [key, deal]
}

/** @throws {TypeError} naming the path of whatever is no word. */
export function decodeWord(value: CborValue, path: string): Pick<BeaconWord, 'key' | 'deal'> {
  const [key, deal, ...rest] = asArray(value, path)
  if (rest.length > 0) throw new TypeError(`${path}: a key and perhaps a deal are needed`)
  const said = { key: asBytes(key, path), ...(deal === undefined ? {} : { deal: asBytes(deal, path) }) }
  if (said.key.length !== 32) throw new TypeError(`${path}: a key has 32 bytes`)
  if ((said.deal?.length ?? 0) > MOST_DEAL_BYTES) throw new TypeError(`${path}: the deal is too long`)
  return said
}

export function encodeWords(words: readonly BeaconWord[]): CborValue {
  return bySigner(words).map(word => [toBytes(word.signer), encodeWord(word)])
}

/** @throws {TypeError} */
export function decodeWords(value: CborValue, path: string): readonly BeaconWord[] {
  const words = asArray(value, path).map((item, index): BeaconWord => {
    const [signer, word] = asFields(item, 2, `${path}[${index}]`)
    return { signer: asSigner(signer, path), ...decodeWord(word, `${path}[${index}]`) }
  })
  return ascending(words, path)
}

export function encodeOpenings(openings: readonly SeedOpening[]): CborValue {
  return bySigner(openings).map(({ signer, opening }) => [toBytes(signer), opening])
}

/** @throws {TypeError} */
export function decodeOpenings(value: CborValue, path: string): readonly SeedOpening[] {
  const openings = asArray(value, path).map((item, index): SeedOpening => {
    const [signer, opening] = asFields(item, 2, `${path}[${index}]`)
    const said = { signer: asSigner(signer, path), opening: asBytes(opening, path) }
    if (said.opening.length !== 96) throw new TypeError(`${path}[${index}]: an opening has 96 bytes`)
    return said
  })
  return ascending(openings, path)
}

export function encodeBeacon({ keys, sealed }: BeaconState): CborValue {
  return {
    keys: [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([signer, key]) => [toBytes(signer), key]),
    sealed: sealed === undefined ? null : encodeSealed(sealed),
  }
}

/** @throws {TypeError} */
export function decodeBeacon(value: CborValue): BeaconState {
  const map = asMap(value, 'state.beacon')
  const keys = asArray(field(map, 'keys', 'state.beacon'), 'state.beacon.keys').map(
    (item, index): [Address, Uint8Array] => {
      const [signer, key] = asFields(item, 2, `state.beacon.keys[${index}]`)
      return [asSigner(signer, 'state.beacon.keys'), asBytes(key, 'state.beacon.keys')]
    },
  )
  const sealed = field(map, 'sealed', 'state.beacon')
  return { keys: new Map(keys), ...(sealed === null ? {} : { sealed: decodeSealed(sealed) }) }
}

/** One form alone: an item more, that nobody reads, would make two of one. @throws {TypeError} */
function asFields(value: CborValue, count: number, path: string): readonly CborValue[] {
  const items = asArray(value, path)
  if (items.length !== count)
    throw new TypeError(`${path}: ${count} items are needed, there are ${items.length}`)
  return items
}

function encodeSealed({ threshold, dealers, shares }: SealedSecret): CborValue {
  return [
    threshold,
    dealers.map(toBytes),
    shares.map(({ signer, key, share }) => [toBytes(signer), key, share]),
  ]
}

function decodeSealed(value: CborValue): SealedSecret {
  const path = 'state.beacon.sealed'
  const [threshold, dealers, shares] = asFields(value, 3, path)
  return {
    threshold: asUint(threshold, path),
    dealers: asArray(dealers, path).map(dealer => asSigner(dealer, path)),
    shares: asArray(shares, path).map(item => {
      const [signer, key, share] = asFields(item, 3, path)
      return { signer: asSigner(signer, path), key: asBytes(key, path), share: asBytes(share, path) }
    }),
  }
}

function asSigner(value: CborValue, path: string): Address {
  return toAddress(`0x${bytesToHex(asBytes(value, path))}`)
}

function toBytes(address: Address): Uint8Array {
  return hexToBytes(address.slice(2))
}

function bySigner<T extends { readonly signer: Address }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => (a.signer < b.signer ? -1 : 1))
}

function ascending<T extends { readonly signer: Address }>(items: readonly T[], path: string): readonly T[] {
  for (let index = 1; index < items.length; index++) {
    if (items[index - 1]!.signer >= items[index]!.signer)
      throw new TypeError(`${path}[${index}]: signers must ascend, and each stands once`)
  }
  return items
}
