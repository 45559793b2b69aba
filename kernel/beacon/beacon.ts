/**
 * The epoch's seed, from the oracles together and the chain. Each epoch, every oracle deals a secret to all of them in its
 * segment (protocol/beacon/deal.ts); the sum of f + 1 good deals is the next epoch's secret. When that epoch's messages are
 * in, the oracles open it, a quorum of them being enough, and it is mixed with the hash of the epoch's last block.
 *
 * Laws: the secret is fixed an epoch before it is opened, whoever opens it and whoever does not. At least one of its
 * dealers is honest, so no f oracles know it before; less than a quorum cannot open it. Whoever makes the chain's blocks
 * does not know it while the last block of the epoch can still be chosen. So neither steers the seed.
 *
 * Whoever withholds its opening is named and gets no oracle's share of the epoch; the seed is the same without it. Where
 * there was no secret to open (a network's first two epochs), or more than f withhold, the seed is the chain's alone.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { addShares, type DealTerms, isBeaconKey, openDeals } from '../../protocol/beacon/deal.ts'
import { isGoodOpening, recoverSecret } from '../../protocol/beacon/opening.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import { assert } from '../assert.ts'
import type { EpochFacts } from '../chain-facts.ts'
import { epochSeed } from './seed.ts'

/** What an oracle says in its segment: the key that deals to it are made for, and its deal. */
export interface BeaconWord {
  readonly signer: Address
  /** 32 bytes. */
  readonly key: Uint8Array
  readonly deal?: Uint8Array
}

/** An oracle's opening of the sealed secret. */
export interface SeedOpening {
  readonly signer: Address
  readonly opening: Uint8Array
}

/** A secret that is fixed, and that nobody knows yet. */
export interface SealedSecret {
  /** So many openings come to it. */
  readonly threshold: number
  /** Whose deals it is the sum of, in the order they were taken in. */
  readonly dealers: readonly Address[]
  /** Ascending by signer. */
  readonly shares: readonly SealedShare[]
}

export interface SealedShare {
  readonly signer: Address
  readonly key: Uint8Array
  readonly share: Uint8Array
}

export interface BeaconState {
  /** The newest key of each oracle of the set. */
  readonly keys: ReadonlyMap<Address, Uint8Array>
  /** What the next epoch opens. */
  readonly sealed?: SealedSecret
}

/** How the epoch's seed came about. */
export interface SeedReport {
  readonly seed: Hash
  /** `chain`: there was nothing to open, or not enough opened it. */
  readonly source: 'oracles' | 'chain'
  /** Whose secrets are in it. */
  readonly dealers: readonly Address[]
  readonly openers: readonly Address[]
  /** Oracles of the set that could have opened it and did not. */
  readonly withheld: readonly Address[]
}

export const NO_BEACON: BeaconState = { keys: new Map() }

type Place = Pick<EpochFacts, 'chainId' | 'settlement' | 'genesisHash' | 'oracles'>

/** What a deal is made on; undefined while fewer than a quorum have keys. @param keys of the epoch before. */
export function dealTerms(
  place: Place,
  keys: BeaconState['keys'],
  { epoch, dealer }: { readonly epoch: number; readonly dealer: Address },
): DealTerms | undefined {
  const threshold = Math.floor((2 * place.oracles.length) / 3) + 1
  const known = recipientsOf(place.oracles, keys)
  const context = encodeCbor([networkIdOf(place), epoch, dealer])
  return known.length < threshold ? undefined : { keys: known.map(({ key }) => key), threshold, context }
}

export interface OpenInput {
  readonly epoch: number
  readonly facts: EpochFacts
  readonly sealed: SealedSecret | undefined
  readonly openings: readonly SeedOpening[]
}

/** Openings that are not good, or too few, are the fault of whoever signed the bundle. */
export function openSeed({ epoch, facts, sealed, openings }: OpenInput): SeedReport {
  if (sealed === undefined || openings.length === 0) {
    assert(openings.length === 0, 'there is nothing to open')
    const seed = epochSeed(facts.blockHash, epoch)
    return { seed, source: 'chain', dealers: [], openers: [], withheld: [] }
  }
  const places = new Map(sealed.shares.map(({ signer }, place) => [signer, place]))
  const byPlace = new Map<number, Uint8Array>()
  for (const { signer, opening } of openings) {
    const place = places.get(signer)
    assert(
      place !== undefined && isOpeningOf(sealed, { signer, opening }),
      `the opening of ${signer} is not good`,
    )
    byPlace.set(place, opening)
  }
  assert(byPlace.size === openings.length, 'an oracle opens once')
  const secret = recoverSecret(byPlace, sealed.threshold)
  const openers = openings.map(({ signer }) => signer)
  const members = new Set(facts.oracles.map(({ signer }) => signer))
  return {
    seed: mix(secret, facts.blockHash, epoch),
    source: 'oracles',
    dealers: sealed.dealers,
    openers,
    withheld: [...places.keys()].filter(signer => members.has(signer) && !openers.includes(signer)),
  }
}

export function isOpeningOf({ shares }: SealedSecret, { signer, opening }: SeedOpening): boolean {
  const sealed = shares.find(share => share.signer === signer)
  return sealed !== undefined && isGoodOpening(opening, sealed.key, sealed.share)
}

export interface SealInput {
  readonly epoch: number
  readonly facts: EpochFacts
  readonly prior: BeaconState
  readonly words: readonly BeaconWord[]
}

/** Keys as the epoch's words leave them, and the secret that its deals come to. */
export function sealNext({ epoch, facts, prior, words }: SealInput): BeaconState {
  const members = new Set(facts.oracles.map(({ signer }) => signer))
  const said = words.filter(({ signer, key }) => members.has(signer) && isBeaconKey(key))
  const old = [...prior.keys].filter(([signer]) => members.has(signer))
  const fresh = said.map(({ signer, key }): [Address, Uint8Array] => [signer, key])
  const keys = new Map([...new Map([...old, ...fresh])].sort(([a], [b]) => (a < b ? -1 : 1)))
  const sealed = sealSecret({ epoch, facts, prior, words: said })
  return sealed === undefined ? { keys } : { keys, sealed }
}

/** The first f + 1 good deals, whose turn begins with another oracle each epoch; fewer are none. */
function sealSecret({ epoch, facts, prior, words }: SealInput): SealedSecret | undefined {
  const oracles = facts.oracles.map(({ signer }) => signer).sort()
  const needed = Math.floor((oracles.length - 1) / 3) + 1
  const good: { readonly dealer: Address; readonly shares: readonly Uint8Array[] }[] = []
  const given = dealsInTurn(oracles, { epoch, facts, prior, words })
  for (let at = 0; at < given.length && good.length < needed; ) {
    // So many are looked at together, as all of them are good where nobody cheats.
    const some = given.slice(at, at + needed - good.length)
    at += some.length
    for (const [index, shares] of openDeals(some, some[0]!).entries())
      if (shares !== undefined) good.push({ dealer: some[index]!.dealer, shares })
  }
  if (good.length < needed) return undefined
  const sums = addShares(good.map(({ shares }) => shares))
  return {
    threshold: Math.floor((2 * oracles.length) / 3) + 1,
    dealers: good.map(({ dealer }) => dealer),
    shares: recipientsOf(facts.oracles, prior.keys).map((to, place) => ({ ...to, share: sums[place]! })),
  }
}

/** Deals with what they were made on, in the order of the epoch's turn; the recipients of all of them are the same. */
function dealsInTurn(oracles: readonly Address[], { epoch, facts, prior, words }: SealInput) {
  return oracles.flatMap((_, turn) => {
    const dealer = oracles[(epoch + turn) % oracles.length]!
    const deal = words.find(({ signer }) => signer === dealer)?.deal
    const terms = dealTerms(facts, prior.keys, { epoch, dealer })
    return deal === undefined || terms === undefined ? [] : [{ ...terms, dealer, deal }]
  })
}

function recipientsOf(oracles: Place['oracles'], keys: BeaconState['keys']) {
  return oracles
    .map(({ signer }) => ({ signer, key: keys.get(signer) }))
    .filter((known): known is { signer: Address; key: Uint8Array } => known.key !== undefined)
    .sort((a, b) => (a.signer < b.signer ? -1 : 1))
}

function mix(secret: Uint8Array, blockHash: Hash, epoch: number): Hash {
  const rest = encodeCbor([hexToBytes(blockHash.slice(2)), epoch])
  return `0x${bytesToHex(sha256(concatBytes(utf8ToBytes('cairn/seed/v1'), secret, rest)))}`
}
