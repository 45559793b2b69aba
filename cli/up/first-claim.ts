/** The first claim: as soon as a root pays, the reward of whoever earned most under it is taken out on chain. */
import { assetOf, formatAsset, formatCount } from '../../client/format.ts'
import type { Outage } from '../../links/outage.ts'
import { pause } from '../../links/pause.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { type ClaimPlace, claimAccount, type PaidOut } from '../claim/claim-account.ts'
import type { Style } from '../style.ts'
import { hang } from '../wrap.ts'

export interface FirstClaim {
  readonly account: Address
  readonly paid: PaidOut
}

export interface FirstClaimOptions {
  /** How often it is asked whether a root pays. */
  readonly lookMs: number
  readonly signal: AbortSignal
  readonly outage: Outage
}

/**
 * Undefined when interrupted before. What fails is told to the outage and tried again: a claim counts once, however often it
 * is sent.
 */
export async function firstClaim(
  place: ClaimPlace,
  { lookMs, signal, outage }: FirstClaimOptions,
): Promise<FirstClaim | undefined> {
  for (; !signal.aborted; await pause(lookMs, signal)) {
    try {
      const account = await nextToClaim(place)
      const out = account === undefined ? [] : await claimAccount(account, place)
      outage.worked()
      const [paid] = out
      if (account !== undefined && paid !== undefined) return { account, paid }
    } catch (error) {
      outage.failed(error)
    }
  }
  return undefined
}

/** Of the newest epoch that pays, whoever earned most of the largest pool and has something to claim. */
async function nextToClaim({ api }: ClaimPlace): Promise<Address | undefined> {
  const report = (await api.listEpochs(20)).find(epoch => epoch.paying)?.report
  if (report === undefined) return undefined
  const poolOf = (resource: string) => BigInt(report.pools[resource] ?? '0')
  const byPool = report.topEarners.toSorted((a, b) => Number(poolOf(b.resource) - poolOf(a.resource)))
  for (const { owner } of byPool) {
    const { assets } = await api.getAccount(owner)
    if (assets.some(({ name, claimable }) => name === 'token' && BigInt(claimable) > 0n))
      return toAddress(owner)
  }
  return undefined
}

export function claimLines(
  { paid }: FirstClaim,
  {
    who,
    elapsed,
    style,
    columns,
  }: { readonly who: string; readonly elapsed: string; readonly style: Style; readonly columns: number },
): readonly string[] {
  const { asset } = paid
  const shown = (amount: bigint) => formatAsset(amount, assetOf(asset), asset.decimals)
  const line = (label: string, text: string) =>
    hang(`    ${style.quiet(label)}`, text, { label: 17, columns })
  const first = paid.balanceBefore === 0n ? 'First reward' : 'Reward'
  const title = `${first} claimed: ${formatAsset(paid.amount, assetOf(asset))} by ${who}, ${elapsed} after the start`
  return [
    ...hang(`  ${style.good('✓')}`, style.strong(title), { label: 4, columns }),
    ...line('transaction', paid.transaction),
    ...line('amount', shown(paid.amount)),
    ...line('balance', `${shown(paid.balanceBefore)} → ${shown(paid.balanceAfter)}`),
    ...line('gas', formatCount(paid.gasUsed)),
  ]
}
