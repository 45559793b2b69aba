/**
 * A proof on its way to the chain, a step a look. What is next is what the chain says of it, not what is remembered: so a crash
 * at any moment, a reorganisation, or somebody who was quicker changes nothing but the time.
 *
 * One oracle brings it, and the next one a turn later, if it is not punished by then. Gas is spent within a budget a day.
 */
import type { Committee } from '../../agreement/committee.ts'
import type { ChainBlock } from '../../chain-port.ts'
import type { Log } from '../../log.ts'
import { describeFault, turnOf } from './fault.ts'
import type { FaultBook } from './fault-book.ts'
import type { FaultPort, Weighed } from './fault-port.ts'
import type { FaultRecord } from './fault-record.ts'

export interface BringParts {
  readonly port: FaultPort
  readonly committee: () => Promise<Committee>
  /** Most gas that proofs may take in 24 hours of network time. 0: nothing is sent. */
  readonly gasPerDay: bigint
  /** Blocks that must lie on a punishment before nothing more is looked for. */
  readonly confirmations: number
  readonly log: Pick<Log, 'info' | 'warn'>
}

type Punished = Extract<Weighed, { is: 'punished' }>

/** Network time that each next oracle waits longer: what the one before it needs, and a few blocks. */
export const TURN_MS = 180_000
const DAY_MS = 86_400_000
/** What the transactions take, somewhat more than it ever was. A promise of eight epochs is proved by sixteen paths. */
const COMMIT_GAS = 80_000n
const BRING_GAS = { equivocation: 500_000n, over_budget: 500_000n, omission: 1_000_000n } as const

export interface Bringing {
  /** Does the next step for a fault, if there is one now. */
  advance(fault: FaultRecord, head: ChainBlock): Promise<void>
  /** Whether the chain still says what it was settled by: one that went back to a checkpoint may not, and it is begun again. */
  recheck(fault: FaultRecord): Promise<void>
}

export function createBringing(parts: BringParts, book: FaultBook): Bringing {
  const { port, log } = parts

  async function isMyTurn(fault: FaultRecord, head: ChainBlock): Promise<boolean> {
    const turn = turnOf(fault, await parts.committee(), port.signer)
    return head.timeMs >= fault.foundAtMs + turn * TURN_MS
  }

  const mayTake = (gas: bigint, head: ChainBlock) =>
    book.gasSince(head.timeMs - DAY_MS) + gas <= parts.gasPerDay

  async function commit(fault: FaultRecord, head: ChainBlock): Promise<void> {
    // Those that are committed to will be brought: nothing is begun that could not be ended.
    const begun = book.unsettled().filter(({ state }) => state === 'committed')
    const gas = [...begun, fault].reduce((sum, { kind }) => sum + BRING_GAS[kind], COMMIT_GAS)
    if (!(await isMyTurn(fault, head)) || !mayTake(gas, head)) return
    const used = await port.commit(fault)
    await book.save({ ...fault, state: 'committed', gas: [...fault.gas, { atMs: head.timeMs, used }] })
    log.info('a fault’s proof is committed to', describeFault(fault))
  }

  async function bring(fault: FaultRecord, head: ChainBlock): Promise<void> {
    if (!mayTake(BRING_GAS[fault.kind], head)) return
    const used = await port.bring(fault)
    await book.save({ ...fault, state: 'revealed', gas: [...fault.gas, { atMs: head.timeMs, used }] })
    log.info('a fault’s proof is brought', describeFault(fault))
  }

  async function conclude(fault: FaultRecord, outcome: Punished, head: ChainBlock): Promise<void> {
    const { by, taken, transaction, block } = outcome
    const isFinal = head.number - block >= parts.confirmations
    const isTold = fault.outcome?.is === 'punished' && fault.outcome.transaction === transaction
    if (isTold && !isFinal) return
    const isMine = by === port.signer
    // Also what a crash has left behind.
    const used = isMine ? await port.collect() : 0n
    const gas = used === 0n ? fault.gas : [...fault.gas, { atMs: head.timeMs, used }]
    await book.save({ ...fault, state: isFinal ? 'settled' : 'revealed', outcome, gas })
    if (isFinal)
      log.warn('an oracle is punished', { ...describeFault(fault), taken, by, transaction, isMine })
  }

  async function advance(fault: FaultRecord, head: ChainBlock): Promise<void> {
    const weighed = await port.weigh(fault)
    if (weighed.is === 'uncommitted') return commit(fault, head)
    if (weighed.is === 'ready') return bring(fault, head)
    if (weighed.is === 'punished') return conclude(fault, weighed, head)
    if (weighed.is === 'waiting') {
      const { readyAtMs } = weighed
      if (fault.readyAtMs !== readyAtMs) await book.save({ ...fault, state: 'committed', readyAtMs })
      return
    }
    await book.save({ ...fault, state: 'settled', outcome: weighed })
    const why = weighed.is === 'refused' ? weighed.reason : 'its bond was gone before'
    log.info('a fault is punished no more', { ...describeFault(fault), why })
  }

  return { advance, recheck: fault => recheck(fault, parts, book) }
}

async function recheck(fault: FaultRecord, { port, log }: BringParts, book: FaultBook): Promise<void> {
  const { is } = await port.weigh(fault)
  if (is === 'punished' || is === 'nothing_left' || is === 'refused') return
  const { outcome: _lost, readyAtMs: _past, ...begun } = fault
  await book.save({ ...begun, state: 'found' })
  log.warn('the chain has lost a punishment; it is brought again', describeFault(fault))
}
