/** Oracles that deal and open as honest ones do, for tests of the seed. */
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { type BeaconKey, beaconKeyOf, makeDeal } from '../../protocol/beacon/deal.ts'
import { openShare } from '../../protocol/beacon/opening.ts'
import type { Address } from '../../protocol/ids.ts'
import {
  type BeaconState,
  type BeaconWord,
  dealTerms,
  NO_BEACON,
  type SealedSecret,
  type SeedOpening,
  sealNext,
} from '../beacon/beacon.ts'
import type { ChainFacts } from '../chain-facts.ts'

const secretOf = (signer: Address) => utf8ToBytes(`the secret of ${signer}`)

export function beaconKey(signer: Address): BeaconKey {
  return beaconKeyOf(secretOf(signer))
}

/** What an honest oracle says. */
export function wordOf(
  signer: Address,
  {
    epoch,
    prior,
    facts,
  }: { readonly epoch: number; readonly prior: BeaconState; readonly facts: ChainFacts },
): BeaconWord {
  const terms = dealTerms(facts, prior.keys, { epoch, dealer: signer })
  const deal = terms === undefined ? {} : { deal: makeDeal(secretOf(signer), terms) }
  return { signer, key: beaconKey(signer).publicKey, ...deal }
}

/** What all oracles of the facts have sealed after two epochs. */
export function sealedBy(facts: ChainFacts): SealedSecret {
  const after = (epoch: number, prior: BeaconState) => {
    const words = facts.oracles.map(({ signer }) => wordOf(signer, { epoch, prior, facts }))
    return sealNext({ epoch, facts, prior, words })
  }
  return after(1, after(0, NO_BEACON)).sealed!
}

export function openingOf(signer: Address, sealed: SealedSecret): SeedOpening {
  const { share } = sealed.shares.find(one => one.signer === signer)!
  return { signer, opening: openShare(beaconKey(signer), share) }
}
