/**
 * The state of a network as its users are told it, everywhere in the same words: settled up to which epoch, how many wait, since
 * when, why, and what happens next. What is not known is not said. Pages and commands say nothing else of it.
 */
import type { HealthView } from './health-view.ts'

export type StateKind = 'well' | 'late' | 'stopped' | 'unknown'

export interface NetworkState {
  readonly kind: StateKind
  /** The newest settled epoch; −1 before the first; undefined while it is not known. */
  readonly settled: number | undefined
  readonly waiting: number | undefined
  /** One sentence each; empty where there is nothing to say. */
  readonly said: string
  readonly next: string
}

/** How moments are written: pages and commands have their own zone. */
export type WriteMoment = (ms: number) => string

const NEXT: Readonly<Record<NonNullable<HealthView['why']>, (health: HealthView) => string>> = {
  halted: ({ trouble = 'see its log' }) =>
    `This node has stopped: ${trouble}. It does not go on by itself; its operator has to act.`,
  clock: () =>
    'This node’s clock and the chain’s disagree, so it takes no message in. It goes on when the machine’s clock is set.',
  chain: () => 'The chain does not answer. The node tries again by itself; what was sent is kept.',
  trouble: ({ trouble = '' }) => `Epochs are held up: ${trouble}. The node tries again by itself.`,
  peers: ({ silentPeers = 1 }) =>
    `${silentPeers === 1 ? 'Another oracle does' : `${silentPeers} other oracles do`} not answer. It goes on when a quorum is up; what was sent is kept.`,
  slow: ({ slow }) =>
    `Settling takes longer than an epoch lasts. It goes on, ever later. ${slow?.hint ?? ''}`.trim(),
  busy: ({ loopLagMs = 0 }) =>
    `This node is busy: its work comes ${(loopLagMs / 1000).toFixed(1)} s late. It goes on, more slowly than time.`,
  catching_up: () => 'They are settled one after the other; nothing is lost meanwhile.',
}

/**
 * @param health what `/healthz` says; undefined where nothing answered
 * @example networkStateOf(undefined, String).kind // → 'unknown'
 */
export function networkStateOf(health: HealthView | undefined, write: WriteMoment): NetworkState {
  if (health === undefined)
    return { kind: 'unknown', settled: undefined, waiting: undefined, said: '', next: '' }
  const { settled, waiting, why, ok, degraded } = health
  const kind = ok ? (degraded ? 'late' : 'well') : 'stopped'
  const next = why === undefined ? (ok ? concernsOf(health) : 'The node is stopping.') : NEXT[why](health)
  return { kind, settled, waiting, said: standingWords(health, write), next }
}

/** What its operator has to look at though epochs go on. */
function concernsOf({ concerns = [] }: HealthView): string {
  return concerns.map(({ why }) => why).join(' ')
}

/** `Settled up to epoch 41; 54 wait, since 12 Sep 2016, 08:00.` */
function standingWords({ settled, waiting, sinceMs }: HealthView, write: WriteMoment): string {
  const upTo = settled < 0 ? 'No epoch is settled yet' : `Settled up to epoch ${settled}`
  if (waiting === 0) return `${upTo}.`
  const since = sinceMs === undefined ? '' : `, since ${write(sinceMs)}`
  return `${upTo}; ${waiting === 1 ? '1 waits' : `${waiting} wait`}${since}.`
}
