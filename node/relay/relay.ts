/**
 * Sends transactions for people who have no coins for gas: claims, which always pay the account they name,
 * registrations, which stand on the device's own consent, acceptances, allowances, purchases and votes, which stand on the account's. None gives
 * the relay any say over what it sends, so all it can lose is gas; how much of that, the limits say.
 */

import type { RegistryEntry } from '../../chain/devices/read-device.ts'
import type { Refusal } from '../../chain/devices/register-devices.ts'
import type { PaidClaim } from '../../chain/money/read-claims.ts'
import type { LedgerEntry } from '../../protocol/chain-formats/ledger.ts'
import type { SignedAcceptance } from '../../protocol/chain-formats/signed-acceptance.ts'
import type { SignedConsent } from '../../protocol/chain-formats/signed-consent.ts'
import type { SignedPurchase } from '../../protocol/chain-formats/signed-purchase.ts'
import type { SignedBallot, SignedDelegation, SignedLock } from '../../protocol/chain-formats/signed-votes.ts'
import { type Address, type Hash, type SubjectId, toAddress } from '../../protocol/ids.ts'
import type { Allowance } from '../../protocol/words/allowance.ts'
import { NodeError } from '../errors.ts'
import type { AssetView } from '../explain/explain-account.ts'
import { createTokenBuckets } from '../intake/token-bucket.ts'
import type { Limits } from '../limits.ts'

export interface Registered {
  readonly device: SubjectId
  readonly transaction: Hash
  readonly gasUsed: bigint
}

export interface RelayedClaim extends Pick<PaidClaim, 'asset' | 'amount'> {
  readonly epoch: number
  readonly transaction: Hash
  readonly gasUsed: bigint
}

/** What an account signed for a device, on the chain: an allowance, or that it takes the device. */
export interface RelayedWord {
  readonly device: SubjectId
  readonly account: Address
  readonly transaction: Hash
  readonly gasUsed: bigint
}

export interface RelayedPurchase {
  readonly account: Address
  readonly transaction: Hash
  readonly gasUsed: bigint
}

/** What an account signed to vote: who it was, and what it came to. */
export interface RelayedVote {
  readonly account: Address
  readonly transaction: Hash
  readonly gasUsed: bigint
}

type Sent = Omit<RelayedWord, 'device' | 'account'>
/** With the contract's error. */
interface RefusedWord {
  readonly refused: string
}

/** What a relay asks of the chain: relay-port.ts answers with the real one. */
export interface RelayPort {
  /** Who pays. */
  readonly account: Address
  claim(entry: LedgerEntry, proof: readonly Hash[]): Promise<Omit<RelayedClaim, 'epoch' | 'asset'>>
  register(consent: SignedConsent): Promise<Omit<Registered, 'device'> | { readonly refused: Refusal }>
  /** What the account's next allowance for the device has to name. */
  readAllowanceNonce(account: Address, device: SubjectId): Promise<number>
  allow(given: Allowance): Promise<Sent | RefusedWord>
  accept(taken: SignedAcceptance): Promise<Sent | RefusedWord>
  buyCredits(purchase: SignedPurchase): Promise<Sent | RefusedWord>
  vote(ballot: SignedBallot): Promise<Sent | RefusedWord>
  delegate(delegation: SignedDelegation): Promise<Sent | RefusedWord>
  lock(lock: SignedLock): Promise<Sent | RefusedWord>
  /** What the registry knows of a device at the newest block. */
  readEntry(device: SubjectId): Promise<Pick<RegistryEntry, 'owner' | 'nonce' | 'accepted'>>
}

export interface Relay {
  readonly account: Address
  readonly readEntry: RelayPort['readEntry']
  readonly readAllowanceNonce: RelayPort['readAllowanceNonce']
  /** Everything that can be claimed. @throws {NodeError} nothing_to_claim, relay_busy; {ChainError} */
  claim(account: Address, assets: readonly AssetView[], sender: string): Promise<readonly RelayedClaim[]>
  /** @throws {NodeError} registration_refused, relay_busy; {ChainError} */
  register(device: SubjectId, consent: SignedConsent, sender: string): Promise<Registered>
  /** @throws {NodeError} allowance_refused, relay_busy; {ChainError} */
  allow(given: Allowance, sender: string): Promise<RelayedWord>
  /** @throws {NodeError} acceptance_refused, relay_busy; {ChainError} */
  accept(taken: SignedAcceptance, sender: string): Promise<RelayedWord>
  /** @throws {NodeError} purchase_refused, relay_busy; {ChainError} */
  buyCredits(purchase: SignedPurchase, sender: string): Promise<RelayedPurchase>
  /** These three: @throws {NodeError} vote_refused, relay_busy; {ChainError} */
  vote(ballot: SignedBallot, sender: string): Promise<RelayedVote>
  delegate(delegation: SignedDelegation, sender: string): Promise<RelayedVote>
  lock(lock: SignedLock, sender: string): Promise<RelayedVote>
}

export interface RelayOptions {
  readonly port: RelayPort
  readonly limits: Pick<Limits, 'relayPerSender' | 'relayPerHour'>
  /** Never goes back. */
  readonly nowMs: () => number
}

const HOUR_S = 3_600
const EVERYBODY = 'everybody'

export function createRelay({ port, limits, nowMs }: RelayOptions): Relay {
  const bySender = createTokenBuckets(limits.relayPerSender / HOUR_S, limits.relayPerSender, nowMs)
  const inAll = createTokenBuckets(limits.relayPerHour / HOUR_S, limits.relayPerHour, nowMs)
  const claiming = new Map<Address, Promise<readonly RelayedClaim[]>>()

  function pass(sender: string): void {
    const retryAfterMs = Math.max(bySender.take(sender), inAll.take(EVERYBODY))
    if (retryAfterMs > 0) throw new NodeError('relay_busy', { retryAfterMs })
  }

  async function claimAll(account: Address, assets: readonly AssetView[]): Promise<readonly RelayedClaim[]> {
    const claims: RelayedClaim[] = []
    for (const { address, claim, claimable } of assets) {
      if (claim === undefined || claimable === 0n) continue
      const { epoch, proof, ...figures } = claim
      const asset = toAddress(address)
      const sent = await port.claim({ account, asset, ...figures }, proof)
      claims.push({ ...sent, epoch, asset })
    }
    return claims
  }

  return {
    account: port.account,
    readEntry: port.readEntry,
    readAllowanceNonce: port.readAllowanceNonce,
    async claim(account, assets, sender) {
      // Asked twice in one moment it is sent once, and both hear of it.
      const under = claiming.get(account)
      if (under !== undefined) return under
      if (assets.every(({ claim, claimable }) => claim === undefined || claimable === 0n))
        throw new NodeError('nothing_to_claim', { account })
      pass(sender)
      const claims = claimAll(account, assets).finally(() => claiming.delete(account))
      claiming.set(account, claims)
      return claims
    },
    async register(device, consent, sender) {
      pass(sender)
      const answer = await port.register(consent)
      if (!('refused' in answer)) return { device, ...answer }
      throw new NodeError('registration_refused', { device, reason: answer.refused, why: answer.refused })
    },
    async allow(given, sender) {
      pass(sender)
      const { subject: device, account } = given
      return wordOf('allowance_refused', { device, account }, await port.allow(given))
    },
    async accept(taken, sender) {
      pass(sender)
      const { device, account } = taken
      return wordOf('acceptance_refused', { device, account }, await port.accept(taken))
    },
    async buyCredits(purchase, sender) {
      pass(sender)
      return purchaseOf(purchase.account, await port.buyCredits(purchase))
    },
    ...relayVotes(port, pass),
  }
}

function relayVotes(
  port: Pick<RelayPort, 'vote' | 'delegate' | 'lock'>,
  pass: (sender: string) => void,
): Pick<Relay, 'vote' | 'delegate' | 'lock'> {
  return {
    async vote(ballot, sender) {
      pass(sender)
      return voteOf(ballot.voter, await port.vote(ballot))
    },
    async delegate(delegation, sender) {
      pass(sender)
      return voteOf(delegation.account, await port.delegate(delegation))
    },
    async lock(lock, sender) {
      pass(sender)
      return voteOf(lock.account, await port.lock(lock))
    },
  }
}

function voteOf(account: Address, answer: Sent | RefusedWord): RelayedVote {
  if ('refused' in answer) throw new NodeError('vote_refused', { account, reason: answer.refused })
  return { account, ...answer }
}

function purchaseOf(account: Address, answer: Sent | RefusedWord): RelayedPurchase {
  if ('refused' in answer) throw new NodeError('purchase_refused', { account, reason: answer.refused })
  return { account, ...answer }
}

function wordOf(
  code: 'allowance_refused' | 'acceptance_refused',
  whose: Pick<RelayedWord, 'device' | 'account'>,
  answer: Sent | RefusedWord,
): RelayedWord {
  const { device, account } = whose
  if ('refused' in answer) throw new NodeError(code, { device, account, reason: answer.refused })
  return { device, account, ...answer }
}
