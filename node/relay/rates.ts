/**
 * Who may have how much of a relay's gas. A try counts for the network address that it came from, whatever comes of it; what everybody
 * has together, and what an account has, is taken by a transaction alone and given back where none was sent. So whoever floods the door,
 * from one address or from many, with what nobody signed, costs nothing and takes nothing from those who come after.
 *
 * Votes have half of what there is at most: a crowd of voters does not keep claims and devices out.
 */
import type { Address } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'
import { createTokenBuckets, type TokenBuckets } from '../intake/token-bucket.ts'
import type { Limits } from '../limits.ts'

export interface Rates {
  /** @throws {NodeError} relay_busy */
  knock(sender: string): void
  /** For what is looked up on the chain, which costs no gas and the chain's time. @throws {NodeError} node_busy */
  ask(sender: string): void
  /** For one transaction. @returns gives it back: nothing was sent. @throws {NodeError} relay_busy */
  spend(): () => void
  /** The same for what an account signed to vote. @throws {NodeError} relay_busy */
  spendVote(account: Address): () => void
  /** What it signed passed when it was asked, and failed when it was sent: nothing more of it for now. */
  stop(account: Address): void
}

export interface RateOptions {
  readonly limits: Pick<Limits, 'relayPerSender' | 'relayPerAccount' | 'relayPerHour'>
  /** Never goes back. */
  readonly nowMs: () => number
}

const HOUR_S = 3_600
/** Whoever registers a device or lets one spend asks once or twice before; of a home behind one address many do. */
const ASKED_FOR_EACH = 20
const [EVERYBODY, VOTES_PART] = ['everybody', 0.5]

type Taking = readonly [from: TokenBuckets, name: string]

export function createRates({ limits, nowMs }: RateOptions): Rates {
  const hourly = (most: number) => createTokenBuckets(most / HOUR_S, most, nowMs)
  const [bySender, byAccount] = [hourly(limits.relayPerSender), hourly(limits.relayPerAccount)]
  const asked = hourly(limits.relayPerSender * ASKED_FOR_EACH)
  const [inAll, inVotes] = [
    hourly(limits.relayPerHour),
    hourly(Math.max(1, limits.relayPerHour * VOTES_PART)),
  ]
  return {
    knock: sender => void takeAll([[bySender, sender]]),
    ask(sender) {
      const retryAfterMs = asked.take(sender)
      if (retryAfterMs > 0) throw new NodeError('node_busy', { retryAfterMs })
    },
    spend: () => takeAll([[inAll, EVERYBODY]]),
    spendVote: account =>
      takeAll([
        [byAccount, account],
        [inVotes, EVERYBODY],
        [inAll, EVERYBODY],
      ]),
    stop: account => byAccount.empty(account),
  }
}

/** All or none. */
function takeAll(taking: readonly Taking[]): () => void {
  const taken: Taking[] = []
  const undo = () => {
    for (const [from, name] of taken) from.giveBack(name)
  }
  for (const [from, name] of taking) {
    const retryAfterMs = from.take(name)
    if (retryAfterMs > 0) {
      undo()
      throw new NodeError('relay_busy', { retryAfterMs })
    }
    taken.push([from, name])
  }
  return undo
}
