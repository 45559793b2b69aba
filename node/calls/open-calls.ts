/** What a running node has of calls: the switchboard, who may wait at it, and how often anybody may ask. */
import { createVerifier } from '../../keys/verify.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import { openCalledProof } from '../../protocol/session-proof.ts'
import { createTokenBuckets } from '../intake/token-bucket.ts'
import { createSessions, type Sessions } from '../mqtt/sessions.ts'
import type { NetworkClock } from '../network-clock.ts'
import type { NodeOptions } from '../node-options.ts'
import { createSwitchboard, type Switchboard } from './switchboard.ts'

export interface Calls {
  readonly board: Switchboard
  readonly sessions: Pick<Sessions, 'admit' | 'hello'>
  /** Takes one of a sender's turns. @returns 0, or the ms until it has one */
  take(sender: string): number
}

/** Of one sender: a rider asks each second while its driver thinks. */
const [CALLS_PER_SECOND, CALLS_AT_ONCE] = [5, 60]

export function openCalls(
  { oracleKey, deployment }: Pick<NodeOptions, 'oracleKey' | 'deployment'>,
  clock: NetworkClock,
): Calls {
  const nowMs = () => performance.now()
  const after = (ms: number, then: () => void) => {
    const timer = setTimeout(then, ms).unref()
    return () => clearTimeout(timer)
  }
  const about = { network: networkIdOf(deployment), node: oracleKey.subject }
  return {
    board: createSwitchboard({ nowMs, after }),
    sessions: createSessions({ ...about, clock, verify: createVerifier(), read: openCalledProof }),
    take: createTokenBuckets(CALLS_PER_SECOND, CALLS_AT_ONCE, nowMs).take,
  }
}
