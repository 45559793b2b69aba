/**
 * Requests for more than is left of a deposit. Such a request is mostly an honest one, of all that was deposited, and is paid in
 * part with its line. But whoever shows no line would be paid in full 30 days later; so the line is brought to the chain in time,
 * by one oracle, and by the next one where that one did not.
 */
import type { Address } from '../../protocol/ids.ts'
import { rankOf } from '../agreement/committee.ts'
import type { ChainBlock, ChainPort } from '../chain-port.ts'
import type { LedgerShelf } from '../ledger/ledger-shelf.ts'

const DAY_MS = 86_400_000
/** By then whoever wants to be paid has brought the line itself. */
const PATIENCE_MS = 7 * DAY_MS
/** Each next oracle waits so much longer: thirty-one of them fit into what is left of the 30 days. */
const TURN_MS = DAY_MS / 2
/** Blocks: more than a chain reorganises. */
const REREAD = 128
/** Network time from one look through all requests to the next. */
const EVERY_MS = DAY_MS / 24

interface Request {
  readonly account: Address
  readonly asset: Address
  readonly left: bigint
  readonly requested: bigint
}

export interface WithdrawalWatchParts {
  readonly chain: Pick<
    ChainPort,
    'listDepositChanges' | 'getShown' | 'showLine' | 'getPayingEpoch' | 'getCommittee' | 'signer'
  >
  readonly ledgers: Pick<LedgerShelf, 'look'>
  /** The block of the launch. */
  readonly fromBlock: number
  readonly onShown: (account: Address, asset: Address) => void
  /** It is looked at again an hour later. */
  readonly onFailed: (error: unknown) => void
}

/**
 * @returns a function to call with each new head. It returns at once: nobody waits for what is sent, and while it is being
 * sent nothing else is looked at.
 */
export function createWithdrawalWatch(parts: WithdrawalWatchParts): (head: ChainBlock) => Promise<void> {
  const look = createLook(parts)
  let lookedMs = Number.NEGATIVE_INFINITY
  let looking: Promise<void> | undefined
  return head => {
    if (looking === undefined && head.timeMs - lookedMs >= EVERY_MS) {
      lookedMs = head.timeMs
      looking = look(head)
        .catch(parts.onFailed)
        .finally(() => {
          looking = undefined
        })
    }
    return looking ?? Promise.resolve()
  }
}

function createLook(parts: WithdrawalWatchParts): (head: ChainBlock) => Promise<void> {
  const { chain, fromBlock } = parts
  const open = new Map<string, Request>()
  let read = fromBlock - 1
  return async ({ number, timeMs }) => {
    // An embedded chain that went back is read again.
    if (number < read) {
      open.clear()
      read = fromBlock - 1
    }
    // Some blocks again each time: a chain that was reorganised has other changes under the same numbers.
    const changes = await chain.listDepositChanges(Math.max(fromBlock, read + 1 - REREAD), number)
    read = number
    for (const { account, asset, deposited, withdrawn, requested } of changes) {
      const key = `${account} ${asset}`
      if (requested === 0n) open.delete(key)
      else open.set(key, { account, asset, requested, left: deposited - withdrawn })
    }
    // Each fails alone: what somebody's request comes to keeps nobody else's line from being brought.
    for (const request of open.values()) await tend(parts, request, timeMs).catch(parts.onFailed)
  }
}

async function tend(parts: WithdrawalWatchParts, request: Request, nowMs: number): Promise<void> {
  const { chain, ledgers, onShown } = parts
  const { account, asset, left, requested } = request
  const paying = await chain.getPayingEpoch()
  const line = paying < 0 ? undefined : await ledgers.look(paying, account, asset)
  if (line === undefined) return
  const taken = line.spent + line.locked
  if (taken + requested <= left) return
  const { shown, requestedAtMs } = await chain.getShown(account, asset)
  const rank = rankOf(await chain.getCommittee(), paying, 0, chain.signer)
  if (taken <= shown || nowMs < requestedAtMs + PATIENCE_MS + rank * TURN_MS) return
  const { epoch: _, proof, ...figures } = line
  await chain.showLine({ entry: { account, asset, ...figures }, proof })
  onShown(account, asset)
}
