/**
 * This oracle's part in the epoch's seed (kernel/beacon/beacon.ts): its key, its deals and its openings. All of them follow from
 * one secret, so nothing has to be kept, and whatever is made again after a crash is the same.
 */
import { sha512 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import {
  type BeaconState,
  type BeaconWord,
  dealTerms,
  type SealedSecret,
  type SeedOpening,
} from '../../kernel/beacon/beacon.ts'
import type { ChainFacts } from '../../kernel/chain-facts.ts'
import { type BeaconKey, beaconKeyOf, makeDeal } from '../../protocol/beacon/deal.ts'
import { openShare } from '../../protocol/beacon/opening.ts'
import type { ChainPort } from '../chain-port.ts'

export interface Beacon {
  /** What it says in its segment. A deal needs a quorum of keys in the state before. */
  word(epoch: number, prior: BeaconState, facts: ChainFacts): Promise<Pick<BeaconWord, 'key' | 'deal'>>
  /** Undefined where nothing was sealed for this oracle, or under a key that it does not have any more. */
  opening(sealed: SealedSecret): Promise<SeedOpening | undefined>
}

/**
 * The secret is a signature of the oracle's account under a statement that it never gives to anybody: the same each time,
 * as long as the account signs deterministically (RFC 6979). If it does not, a new key is said after each start, and only
 * what was sealed under the old one stays shut.
 */
export function createBeacon({ signer, signStatement }: Pick<ChainPort, 'signer' | 'signStatement'>): Beacon {
  let made: Promise<{ readonly secret: Uint8Array; readonly key: BeaconKey }> | undefined

  async function derive() {
    const body = utf8ToBytes('the secret that this oracle deals and opens seeds with')
    const secret = sha512(await signStatement({ kind: 'beacon', epoch: 0, body }))
    return { secret, key: beaconKeyOf(secret) }
  }

  const own = () => {
    made ??= derive()
    return made
  }

  return {
    async word(epoch, prior, facts) {
      const { secret, key } = await own()
      const member = facts.oracles.some(oracle => oracle.signer === signer)
      const terms = member ? dealTerms(facts, prior.keys, { epoch, dealer: signer }) : undefined
      return { key: key.publicKey, ...(terms === undefined ? {} : { deal: makeDeal(secret, terms) }) }
    },
    async opening({ shares }) {
      const { key } = await own()
      const mine = shares.find(share => share.signer === signer)
      if (mine?.key.every((byte, at) => byte === key.publicKey[at]) !== true) return undefined
      return { signer, opening: openShare(key, mine.share) }
    },
  }
}
