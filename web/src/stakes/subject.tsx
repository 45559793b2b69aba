/** Whom money stands behind, as people call it; and its amounts. */
import type { BackedView, StakeContractView } from '../../../client/node-api.ts'
import { formatAsset } from '../languages/numbers.ts'
import { Id } from '../parts/ids.tsx'
import { TEXT } from './text.ts'

type Kind = StakeContractView['kind']

export function Subject({
  kind,
  subject: { subject, account },
}: {
  readonly kind: Kind
  readonly subject: Pick<BackedView, 'subject' | 'account'>
}) {
  return (
    <>
      {kind === 'oracle' ? <strong>{TEXT.oracle(subject)} </strong> : null}
      {account === undefined ? null : <Id kind="account" id={account} />}
    </>
  )
}

export function moneyIn(amount: string | bigint, { symbol, decimals }: StakeContractView): string {
  return formatAsset(BigInt(amount), { symbol, decimals })
}

/** What stays and earns. */
export function stayingOf({ total, leaving }: Pick<BackedView, 'total' | 'leaving'>): bigint {
  return BigInt(total) - BigInt(leaving)
}

/** Of what may still be staked on it. */
export function freeOf(backed: BackedView): bigint {
  const free = BigInt(backed.cap) - stayingOf(backed)
  return backed.accepts && free > 0n ? free : 0n
}
