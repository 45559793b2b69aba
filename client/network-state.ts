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

/** The sentences: a console in another language brings its own. */
export interface StateWords {
  readonly settled: (epoch: number) => string
  readonly none: string
  readonly waits: (count: number) => string
  readonly since: (moment: string) => string
  readonly stopping: string
  readonly halted: (trouble: string) => string
  readonly seeLog: string
  readonly clock: string
  readonly chain: string
  readonly trouble: (trouble: string) => string
  readonly peers: (silent: number) => string
  readonly slow: (hint: string) => string
  readonly busy: (lateS: number) => string
  readonly catchingUp: string
  /** What its operator has to look at, by its code and as the node says it. */
  readonly concern: (code: string, why: string) => string
}

export const STATE_WORDS: StateWords = {
  settled: epoch => `Settled up to epoch ${epoch}`,
  none: 'No epoch is settled yet',
  waits: count => (count === 1 ? '1 waits' : `${count} wait`),
  since: moment => `, since ${moment}`,
  stopping: 'The node is stopping.',
  halted: trouble =>
    `This node has stopped: ${trouble}. It does not go on by itself; its operator has to act.`,
  seeLog: 'see its log',
  clock:
    'This node’s clock and the chain’s disagree, so it takes no message in. It goes on when the machine’s clock is set.',
  chain: 'The chain does not answer. The node tries again by itself; what was sent is kept.',
  trouble: trouble => `Epochs are held up: ${trouble}. The node tries again by itself.`,
  peers: silent =>
    `${silent === 1 ? 'Another oracle does' : `${silent} other oracles do`} not answer. It goes on when a quorum is up; what was sent is kept.`,
  slow: hint => `Settling takes longer than an epoch lasts. It goes on, ever later. ${hint}`,
  busy: lateS =>
    `This node is busy: its work comes ${lateS.toFixed(1)} s late. It goes on, more slowly than time.`,
  catchingUp: 'They are settled one after the other; nothing is lost meanwhile.',
  concern: (_, why) => why,
}

type Next = (health: HealthView, words: StateWords) => string

const NEXT: Readonly<Record<NonNullable<HealthView['why']>, Next>> = {
  halted: ({ trouble }, words) => words.halted(trouble ?? words.seeLog),
  clock: (_, words) => words.clock,
  chain: (_, words) => words.chain,
  trouble: ({ trouble = '' }, words) => words.trouble(trouble),
  peers: ({ silentPeers = 1 }, words) => words.peers(silentPeers),
  slow: ({ slow }, words) => words.slow(slow?.hint ?? '').trim(),
  busy: ({ loopLagMs = 0 }, words) => words.busy(loopLagMs / 1000),
  catching_up: (_, words) => words.catchingUp,
}

/**
 * @param health what `/healthz` says; undefined where nothing answered
 * @param words in the language of whoever reads; English unless said
 * @example networkStateOf(undefined, String).kind // → 'unknown'
 */
export function networkStateOf(
  health: HealthView | undefined,
  write: WriteMoment,
  words: StateWords = STATE_WORDS,
): NetworkState {
  if (health === undefined)
    return { kind: 'unknown', settled: undefined, waiting: undefined, said: '', next: '' }
  const { settled, waiting, why, ok, degraded } = health
  const kind = ok ? (degraded ? 'late' : 'well') : 'stopped'
  const next =
    why === undefined ? (ok ? concernsOf(health, words) : words.stopping) : NEXT[why](health, words)
  return { kind, settled, waiting, said: standingWords(health, write, words), next }
}

/** What its operator has to look at though epochs go on. */
function concernsOf({ concerns = [] }: HealthView, words: StateWords): string {
  return concerns.map(({ code, why }) => words.concern(code, why)).join(' ')
}

/** `Settled up to epoch 41; 54 wait, since 12 Sep 2016, 08:00.` */
function standingWords(
  { settled, waiting, sinceMs }: HealthView,
  write: WriteMoment,
  words: StateWords,
): string {
  const upTo = settled < 0 ? words.none : words.settled(settled)
  if (waiting === 0) return `${upTo}.`
  const since = sinceMs === undefined ? '' : words.since(write(sinceMs))
  return `${upTo}; ${words.waits(waiting)}${since}.`
}
