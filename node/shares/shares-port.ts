/** What the API says of shares of machines: read from the chain, and again only when a few seconds have passed, whoever asks. */
import type { ChainClient } from '../../chain/connect.ts'
import { balanceOfShares, readSharesInFull, type SharesInFull } from '../../chain/shares/read-shares.ts'
import type { Address } from '../../protocol/ids.ts'

/** Only of shares that the network counts: an address that anybody names is not asked for. */
export interface SharesPort {
  /** @throws {ChainError} */
  read(shares: Address): Promise<SharesInFull>
  /** Base units, in the order of the accounts. @throws {ChainError} */
  balances(shares: Address, accounts: readonly Address[]): Promise<readonly bigint[]>
  /** They never change. @throws {ChainError} */
  names(shares: Address): Promise<Pick<SharesInFull, 'name' | 'symbol'>>
}

const FRESH_MS = 2_000

/** @param monotonicMs real time, never goes back */
export function createSharesPort(client: ChainClient, monotonicMs: () => number): SharesPort {
  const read = freshly((shares: Address) => readSharesInFull(client, shares), monotonicMs, FRESH_MS)
  const names = freshly(read, monotonicMs, Number.POSITIVE_INFINITY)
  return {
    read,
    names,
    balances: (shares, accounts) =>
      Promise.all(accounts.map(account => balanceOfShares(client, shares, account))),
  }
}

/** Whoever asks while it is fresh gets the same answer; what failed is asked for again. */
function freshly<Value>(
  ask: (shares: Address) => Promise<Value>,
  nowMs: () => number,
  freshMs: number,
): (shares: Address) => Promise<Value> {
  const known = new Map<Address, { readonly at: number; readonly value: Promise<Value> }>()
  return shares => {
    const at = nowMs()
    const last = known.get(shares)
    if (last !== undefined && at - last.at <= freshMs) return last.value
    const asked = { at, value: ask(shares) }
    known.set(shares, asked)
    asked.value.catch(() => {
      if (known.get(shares) === asked) known.delete(shares)
    })
    return asked.value
  }
}
