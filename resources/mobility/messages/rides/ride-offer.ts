/**
 * A driver offers rides in some regions at a price until a time. It stands with everybody from when it is settled; a rider asks the
 * driver’s own agent whether it is free now (`url`), and books with it in seconds.
 */
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { cellToParent } from 'h3-js'
import type { CborValue } from '../../../../protocol/cbor/cbor.ts'
import { isRegion, REGION_RESOLUTION } from '../../../../protocol/cells/region.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { sha256 } from '../../../../protocol/merkle/sha256.ts'
import { defineWord } from '../../../../protocol/words/define-word.ts'
import { amount, bare, type Field, text, timeMs, whole } from '../../../../protocol/words/fields.ts'
import { fareOf, type Terms, type Way } from './fare.ts'
import { MOST_SEATS } from './ride-words.ts'

export interface RideOffer extends Terms {
  /** H3 indexes of resolution 5, ascending, each once: where it comes to fetch somebody. */
  readonly regions: readonly string[]
  readonly seats: number
  readonly until: number
  /** X25519, hex: where to meet is sealed to it. Made anew for each offer. */
  readonly key: string
  /** Of its agent; empty where it has none that others reach. */
  readonly url: string
}

const [MOST_REGIONS, KEY_BYTES] = [8, 32]

const regions: Field<readonly string[]> = {
  right: `1 to ${MOST_REGIONS} H3 cells of resolution ${REGION_RESOLUTION}, ascending, each once`,
  read(value: CborValue | undefined) {
    if (!Array.isArray(value) || value.length === 0 || value.length > MOST_REGIONS) return undefined
    const all = value as readonly CborValue[]
    const isRight = all.every(
      (one, at) => typeof one === 'string' && isRegion(one) && (at === 0 || one > String(all[at - 1])),
    )
    return isRight ? (all as readonly string[]) : undefined
  },
  write: said => [...said],
}

export const RIDE_OFFER = defineWord<RideOffer>('mobility-ride-offer', {
  meaning: 'a driver offers rides in some regions, at a price, until a time',
  fields: {
    regions,
    start: amount,
    perKm: amount,
    perMinute: amount,
    seats: whole(1, MOST_SEATS),
    until: timeMs,
    key: bare(KEY_BYTES),
    url: text(
      'an http or https address of at most 200 characters, or nothing',
      /^(https?:\/\/[\x21-\x7e]{1,190})?$/,
    ),
  },
})

/** What a rider wants; it stays with its agent. */
export interface RideRequest extends Way {
  readonly from: string
  readonly seats: number
  /** What it pays at most, base units; what is burned comes on top. */
  readonly most: bigint
  readonly nowMs: number
  /** 16 random bytes, hex, new for each request: among equal prices it decides, so no driver’s name does. */
  readonly nonce: string
}

export interface Standing extends RideOffer {
  readonly driver: SubjectId
  /** Hundredths of a star; 0 where nobody rated it yet. */
  readonly stars100: number
  /** How many rated it. */
  readonly ratings: number
}

export interface Matched extends Standing {
  /** The price to agree on. */
  readonly quote: bigint
}

/** Who comes to that region, has room and takes no more than the rider pays: cheapest first, then by the request’s own chance. */
export function matchOffers(request: RideRequest, offers: readonly Standing[]): readonly Matched[] {
  const { from, seats, most, nowMs, nonce } = request
  const region = cellToParent(from, REGION_RESOLUTION)
  const lot = new Map(offers.map(({ driver }) => [driver, lotOf(nonce, driver)]))
  return offers
    .filter(one => one.regions.includes(region) && one.seats >= seats && one.until > nowMs)
    .map(one => ({ ...one, quote: fareOf(one, request) }))
    .filter(({ quote }) => quote <= most)
    .sort((a, b) => {
      if (a.quote !== b.quote) return a.quote < b.quote ? -1 : 1
      return lot.get(a.driver)! < lot.get(b.driver)! ? -1 : 1
    })
}

function lotOf(nonce: string, driver: SubjectId): string {
  return sha256(concatBytes(utf8ToBytes('cairn ride lot v1\0'), hexToBytes(nonce), hexToBytes(driver))).join()
}
