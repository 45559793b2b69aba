/** What shares of machines say of themselves on the chain: what they are, what is bid, sold and decided, and who holds how many. */
import { type Address, type SubjectId, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/MachineShares.ts'
import { blockAt } from '../block-at.ts'
import type { ChainClient } from '../connect.ts'
import { toChainError } from '../to-chain-error.ts'
import { type DecisionKind, KINDS } from './share-acts.ts'

export interface SharesOnChain {
  readonly name: string
  readonly symbol: string
  readonly supply: bigint
  readonly least: bigint
  readonly manager: Address
  readonly bid: { readonly bidder: Address; readonly amount: bigint; readonly untilMs: number }
  /** Undefined where none runs. */
  readonly sale:
    | { readonly endsAtMs: number; readonly reserve: bigint; readonly windsUp: boolean }
    | undefined
  /** Undefined before the closing. */
  readonly closed: { readonly atMs: number; readonly buyer: Address } | undefined
}

/** What was proposed to holders. */
export interface ShareDecision {
  readonly id: number
  readonly kind: DecisionKind
  /** Who would run the machines, or be the heir. */
  readonly account: Address
  /** Of `machine`: which. */
  readonly machine?: SubjectId
  /** Of `sell`: base units of the money that bids are made in. */
  readonly reserve?: bigint
  /** Shares that back it, and that it takes. */
  readonly support: bigint
  readonly needed: bigint
  /** Since when there are enough; undefined while there are not. */
  readonly backedSinceMs: number | undefined
  /** When it can be carried out; undefined while not enough back it. */
  readonly readyAtMs: number | undefined
  readonly untilMs: number
  readonly state: 'open' | 'ready' | 'carried' | 'over'
}

export interface SharesInFull extends SharesOnChain {
  /** Of the block that it was read at. */
  readonly nowMs: number
  readonly guardians: { readonly accounts: readonly Address[]; readonly quorum: number }
  /** What can still be decided first, by how much backs it, then the newest; 20 at most. */
  readonly decisions: readonly ShareDecision[]
}

/** Of contracts/shares/Decisions.sol. */
const BACKED_FOR_MS = 2 * 86_400_000
/** So many are told of, of so many that are looked at: a thousandth of the shares may propose as often as it pays for. */
const [MOST_DECISIONS, LOOKED_AT] = [20, 200]

/** @throws {ChainError} rpc_down, rpc_failed; also where there are no shares at the address */
export async function readSharesOnChain(client: ChainClient, shares: Address): Promise<SharesOnChain> {
  const at = { address: shares, abi } as const
  try {
    const [name, symbol, supply, least, manager, bid, sale, closedAt, buyer] = await Promise.all([
      client.readContract({ ...at, functionName: 'name' }),
      client.readContract({ ...at, functionName: 'symbol' }),
      client.readContract({ ...at, functionName: 'totalSupply' }),
      client.readContract({ ...at, functionName: 'least' }),
      client.readContract({ ...at, functionName: 'manager' }),
      client.readContract({ ...at, functionName: 'bestBid' }),
      client.readContract({ ...at, functionName: 'sale' }),
      client.readContract({ ...at, functionName: 'closedAt' }),
      client.readContract({ ...at, functionName: 'buyer' }),
    ])
    const { endsAt, reserve, windsUp } = sale
    return {
      name,
      symbol,
      supply,
      least,
      manager: toAddress(manager),
      bid: { bidder: toAddress(bid.bidder), amount: bid.amount, untilMs: bid.until * 1000 },
      sale: endsAt === 0 ? undefined : { endsAtMs: endsAt * 1000, reserve, windsUp },
      closed: closedAt === 0 ? undefined : { atMs: closedAt * 1000, buyer: toAddress(buyer) },
    }
  } catch (error) {
    throw toChainError(error, { shares })
  }
}

/** @throws {ChainError} rpc_down, rpc_failed; also where there are no shares at the address */
export async function readSharesInFull(client: ChainClient, shares: Address): Promise<SharesInFull> {
  const [{ timeMs: nowMs }, own] = await Promise.all([blockAt(client), readSharesOnChain(client, shares)])
  try {
    const [[accounts, quorum], decisions] = await Promise.all([
      client.readContract({ address: shares, abi, functionName: 'guardians' }),
      readDecisions(client, shares),
    ])
    const facts = { nowMs, supply: own.supply, isClosed: own.closed !== undefined }
    return {
      ...own,
      nowMs,
      guardians: { accounts: accounts.map(toAddress), quorum: Number(quorum) },
      decisions: decisions
        .map(([id, decision]) => decisionOf(id, decision, facts))
        .sort(byWeight)
        .slice(0, MOST_DECISIONS),
    }
  } catch (error) {
    throw toChainError(error, { shares })
  }
}

/** Base units. */
export function balanceOfShares(client: ChainClient, shares: Address, account: Address): Promise<bigint> {
  return client.readContract({ address: shares, abi, functionName: 'balanceOf', args: [account] })
}

type Raw = Awaited<ReturnType<typeof readOne>>

/** They are numbered from one on and have no count: how many there are is found by doubling, and then by halves. */
async function readDecisions(client: ChainClient, shares: Address): Promise<readonly [number, Raw][]> {
  const exists = async (id: number) => (await readOne(client, shares, id)).until !== 0
  let [known, none] = [0, 1]
  while (await exists(none)) [known, none] = [none, none * 2]
  while (none - known > 1) {
    const middle = (known + none) >> 1
    if (await exists(middle)) known = middle
    else none = middle
  }
  const ids = Array.from({ length: Math.min(known, LOOKED_AT) }, (_, index) => known - index)
  return Promise.all(ids.map(async id => [id, await readOne(client, shares, id)] as [number, Raw]))
}

function readOne(client: ChainClient, shares: Address, id: number) {
  return client.readContract({ address: shares, abi, functionName: 'decisionOf', args: [BigInt(id)] })
}

function decisionOf(
  id: number,
  raw: Raw,
  facts: { readonly nowMs: number; readonly supply: bigint; readonly isClosed: boolean },
): ShareDecision {
  const kind = KINDS[raw.kind]!
  const backedSinceMs = raw.backedSince === 0 ? undefined : raw.backedSince * 1000
  const readyAtMs = backedSinceMs === undefined ? undefined : backedSinceMs + BACKED_FOR_MS
  const untilMs = raw.until * 1000
  const decision = {
    id,
    kind,
    account: toAddress(raw.account),
    support: raw.support,
    needed: neededFor(kind, facts.supply),
    backedSinceMs,
    readyAtMs,
    untilMs,
    state: stateOf({ carried: raw.carried, untilMs, readyAtMs }, facts),
  }
  if (kind === 'machine') return { ...decision, machine: raw.word.slice(2) as SubjectId }
  return kind === 'sell' ? { ...decision, reserve: BigInt(raw.word) } : decision
}

function byWeight(a: ShareDecision, b: ShareDecision): number {
  const live = ({ state }: ShareDecision) => (state === 'open' || state === 'ready' ? 0 : 1)
  const [ofA, ofB] = [live(a), live(b)]
  if (ofA !== ofB) return ofA - ofB
  if (ofA === 0 && a.support !== b.support) return a.support > b.support ? -1 : 1
  return b.id - a.id
}

function stateOf(
  {
    carried,
    untilMs,
    readyAtMs,
  }: Pick<ShareDecision, 'untilMs' | 'readyAtMs'> & { readonly carried: boolean },
  { nowMs, isClosed }: { readonly nowMs: number; readonly isClosed: boolean },
): ShareDecision['state'] {
  if (carried) return 'carried'
  if (isClosed || nowMs >= untilMs) return 'over'
  return readyAtMs !== undefined && nowMs >= readyAtMs ? 'ready' : 'open'
}

/** As contracts/shares/Decisions.sol counts it: more than half, three quarters, nine tenths. */
export function neededFor(kind: DecisionKind, supply: bigint): bigint {
  if (kind === 'manager') return supply / 2n + 1n
  return (supply * (kind === 'wind-up' ? 18n : 15n) + 19n) / 20n
}
