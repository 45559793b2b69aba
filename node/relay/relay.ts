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
import { type Address, type Hash, type SubjectId, toAddress } from '../../protocol/ids.ts'
import type { Allowance } from '../../protocol/words/allowance.ts'
import { NodeError } from '../errors.ts'
import type { AssetView } from '../explain/explain-account.ts'
import { createRates, type RateOptions, type Rates } from './rates.ts'
import {
  createVoteRelay,
  type RefusedWord,
  type SentWord,
  type VotePort,
  type VoteRelay,
} from './relay-votes.ts'

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

/** What a relay asks of the chain: relay-port.ts answers with the real one. */
export interface RelayPort extends VotePort {
  /** Who pays. */
  readonly account: Address
  claim(entry: LedgerEntry, proof: readonly Hash[]): Promise<Omit<RelayedClaim, 'epoch' | 'asset'>>
  register(consent: SignedConsent): Promise<Omit<Registered, 'device'> | { readonly refused: Refusal }>
  /** What the account's next allowance for the device has to name. */
  readAllowanceNonce(account: Address, device: SubjectId): Promise<number>
  allow(given: Allowance): Promise<SentWord | RefusedWord>
  accept(taken: SignedAcceptance): Promise<SentWord | RefusedWord>
  buyCredits(purchase: SignedPurchase): Promise<SentWord | RefusedWord>
  /** What the registry knows of a device at the newest block. */
  readEntry(device: SubjectId): Promise<Pick<RegistryEntry, 'owner' | 'nonce' | 'accepted'>>
}

export interface Relay extends VoteRelay {
  readonly account: Address
  /** @throws {NodeError} node_busy; {ChainError} */
  readEntry(device: SubjectId, sender: string): ReturnType<RelayPort['readEntry']>
  /** @throws {NodeError} node_busy; {ChainError} */
  readAllowanceNonce(account: Address, device: SubjectId, sender: string): Promise<number>
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
}

export interface RelayOptions extends RateOptions {
  readonly port: RelayPort
}

export function createRelay({ port, ...options }: RelayOptions): Relay {
  const rates = createRates(options)
  const spending = spendFrom(rates)
  const claiming = new Map<Address, Promise<readonly RelayedClaim[]>>()

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
    async readEntry(device, sender) {
      rates.ask(sender)
      return port.readEntry(device)
    },
    async readAllowanceNonce(account, device, sender) {
      rates.ask(sender)
      return port.readAllowanceNonce(account, device)
    },
    async claim(account, assets, sender) {
      // Asked twice in one moment it is sent once, and both hear of it.
      const under = claiming.get(account)
      if (under !== undefined) return under
      if (assets.every(({ claim, claimable }) => claim === undefined || claimable === 0n))
        throw new NodeError('nothing_to_claim', { account })
      const claims = spending(sender, () => claimAll(account, assets)).finally(() => claiming.delete(account))
      claiming.set(account, claims)
      return claims
    },
    async register(device, consent, sender) {
      const answer = await spending(sender, () => port.register(consent))
      if (!('refused' in answer)) return { device, ...answer }
      throw new NodeError('registration_refused', { device, reason: answer.refused, why: answer.refused })
    },
    async allow(given, sender) {
      const { subject: device, account } = given
      return wordOf('allowance_refused', { device, account }, await spending(sender, () => port.allow(given)))
    },
    async accept(taken, sender) {
      const { device, account } = taken
      return wordOf(
        'acceptance_refused',
        { device, account },
        await spending(sender, () => port.accept(taken)),
      )
    },
    async buyCredits(purchase, sender) {
      return purchaseOf(purchase.account, await spending(sender, () => port.buyCredits(purchase)))
    },
    ...createVoteRelay(port, rates),
  }
}

/** What was refused before it was sent cost nothing. */
function spendFrom(rates: Rates) {
  return async <Answer extends object>(sender: string, work: () => Promise<Answer>): Promise<Answer> => {
    rates.knock(sender)
    const giveBack = rates.spend()
    const answer = await work()
    if ('refused' in answer && !('cost' in answer)) giveBack()
    return answer
  }
}

function purchaseOf(account: Address, answer: SentWord | RefusedWord): RelayedPurchase {
  if ('refused' in answer) throw new NodeError('purchase_refused', { account, reason: answer.refused })
  return { account, ...answer }
}

function wordOf(
  code: 'allowance_refused' | 'acceptance_refused',
  whose: Pick<RelayedWord, 'device' | 'account'>,
  answer: SentWord | RefusedWord,
): RelayedWord {
  const { device, account } = whose
  if ('refused' in answer) throw new NodeError(code, { device, account, reason: answer.refused })
  return { device, account, ...answer }
}
