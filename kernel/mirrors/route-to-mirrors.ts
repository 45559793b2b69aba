/**
 * Tokens that accounts chose to be paid on another chain. What such an account earned in the epoch goes into a line that the mirror
 * there pays and nothing else does (protocol/chain-formats/mirror-asset.ts), for whom the account named; at home the treasury is
 * credited as much, for which it fills the mirror's pool.
 *
 * Laws: Σ tokens earned is the same as without, so no choice mints a unit; what an account earned of an epoch stands in one line alone, so it is
 * paid once, however late either chain is; a line never falls. What was earned before a choice stays where it is. A choice counts
 * for the whole of the epoch at whose end it stood, and only for a mirror that governance names then: else at home, as ever.
 */
import { type Ledger, ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import { mirrorAssetOf } from '../../protocol/chain-formats/mirror-asset.ts'
import type { Address } from '../../protocol/ids.ts'
import type { ChainFacts, NamedContract } from '../chain-facts.ts'
import { changed, type LedgerChange } from '../columns/ledger-postings.ts'

/** A mirror that governance names: `mirror.` and the chain's id, in digits. */
export interface NamedMirror {
  readonly chainId: number
  readonly mirror: Address
  /** Under which the ledger counts what it pays. */
  readonly asset: Address
}

/** What an account earned of an epoch and is paid elsewhere, tokens, above zero. */
export interface Mirrored {
  readonly account: Address
  readonly to: Address
  readonly asset: Address
  readonly amount: bigint
}

const NAME = /^mirror\.([1-9][0-9]{0,15})$/

export function mirrorsOf(directory: readonly NamedContract[]): readonly NamedMirror[] {
  return directory.flatMap(({ name, address: mirror }) => {
    const chainId = Number(NAME.exec(name)?.[1])
    return Number.isSafeInteger(chainId)
      ? [{ chainId, mirror, asset: mirrorAssetOf({ chainId, mirror }) }]
      : []
  })
}

/** @param posted the ledger with all that the epoch gives and takes in it */
export function routeToMirrors(
  prior: Ledger,
  posted: Ledger,
  { payouts, directory, token, treasury }: Pick<ChainFacts, 'payouts' | 'directory' | 'token' | 'treasury'>,
): { readonly ledger: Ledger; readonly mirrored: readonly Mirrored[] } {
  if (payouts === undefined || payouts.length === 0) return { ledger: posted, mirrored: [] }
  const named = new Set(mirrorsOf(directory).map(({ asset }) => asset))
  const mirrored = payouts.flatMap(({ account, asset, to }): Mirrored[] => {
    // What the treasury is credited for others is no income of its own.
    if (!named.has(asset) || account === treasury) return []
    const key = ledgerKey(account, token)
    const amount = (posted.get(key)?.earned ?? 0n) - (prior.get(key)?.earned ?? 0n)
    return amount > 0n ? [{ account, to, asset, amount }] : []
  })
  if (mirrored.length === 0) return { ledger: posted, mirrored }
  const changes = mirrored.flatMap(({ account, to, asset, amount }): readonly LedgerChange[] => [
    { account, asset: token, earned: -amount },
    { account: treasury, asset: token, earned: amount },
    { account: to, asset, earned: amount },
  ])
  return { ledger: changed(posted, changes), mirrored }
}
