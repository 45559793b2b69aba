/** What a seed decides: how many oracles, which of them are dishonest and how, and what goes wrong when. */
import { createRandom, type Random } from './random.ts'

/** What a dishonest oracle does, besides what it does like the others. */
export const VICES = [
  'silent',
  'hides its segment',
  'two proposals',
  'censors',
  'forges totals',
  'garbles its segment',
  'two segments',
  'rotten segment',
  'bad bytes',
  'stale rounds',
  'lying RPC',
] as const
/** What it does to the epoch's seed besides: drawn apart, so that a seed's plan is otherwise what it was before there were these. */
export const SEED_VICES = ['withholds openings', 'forges openings', 'rotten deal', 'shuts the seed'] as const
/** And what it does to the voting on lists. */
export const LIST_VICES = [
  'votes for everything',
  'holds back its votes',
  'acknowledges what never was',
] as const
/** And what costs its bond. */
export const FAULT_VICES = ['signs twice'] as const
/** And what it does to the views. */
export const VIEW_VICES = ['shouts of views', 'hurries views', 'holds back its wishes'] as const
export type Vice =
  | (typeof VICES)[number]
  | (typeof SEED_VICES)[number]
  | (typeof LIST_VICES)[number]
  | (typeof FAULT_VICES)[number]
  | (typeof VIEW_VICES)[number]

export interface Plan {
  readonly seed: number
  readonly oracles: number
  /** By index; the others are honest. */
  readonly vices: ReadonlyMap<number, ReadonlySet<Vice>>
  readonly epochs: number
  readonly devices: number
  /** Messages that devices send, over all epochs. */
  readonly messages: number
  /** Chance that an oracle dies, at any one call. */
  readonly die: number
  readonly diskFull: number
  /** Chance that an answer between oracles is lost. */
  readonly lost: number
  readonly latencyMs: number
  /** How many times as long each oracle's computer takes for everything: 1 for most. It does not get better. */
  readonly slowness: readonly number[]
  /** Of each oracle's clock, ms. */
  readonly skews: readonly number[]
  readonly partitions: readonly Partition[]
  /** When, and how many blocks. */
  readonly reorganisations: readonly { readonly atMs: number; readonly depth: number }[]
  /** When an embedded chain is killed, and comes back without what was not saved. */
  readonly chainDeaths: readonly number[]
  readonly rpcTroubles: readonly RpcTrouble[]
  /** From this epoch on the chain's challenge window is full: it takes none until the faults are over. */
  readonly fullFrom: number | undefined
}

/** From start to end, an oracle is alone. */
export interface Partition {
  readonly oracle: number
  readonly fromMs: number
  readonly toMs: number
}

export interface RpcTrouble extends Partition {
  readonly kind: 'down' | 'behind'
}

export const EPOCH_MS = 3_600_000
const SEED_VICES_SALT = 0xbeac
const LIST_VICES_SALT = 0x1157
const FAULT_VICES_SALT = 0xb0bd
const VIEW_VICES_SALT = 0x71e3
const SLOW_SALT = 0x510e
const FULL_SALT = 0xf011
const CHAIN_SALT = 0xc4a1
/** Behind a full window: more than any oracle keeps for others that are behind. */
const BACKLOG = 10
/** What lives for many epochs dies as often as the others do, and not in each of them. */
const RARELY = 0.0005
/** An hour is much more than two views and a night's worth of faults: time between them is not simulated for its own sake. */
export const VIEW_MS = 240_000

/** A full window is drawn apart, as are the newer vices: for a few seeds, for it takes many epochs. */
export function planOf(seed: number): Plan {
  const plan = shortPlanOf(seed)
  const random = createRandom(seed ^ FULL_SALT)
  if (!random.chance(0.03)) return plan
  const fullFrom = random.between(0, 1)
  return { ...plan, fullFrom, epochs: fullFrom + BACKLOG + 1, die: Math.min(plan.die, RARELY) }
}

function shortPlanOf(seed: number): Plan {
  const random = createRandom(seed)
  const oracles = random.pick([4, 4, 4, 4, 5, 7])
  const most = Math.floor((oracles - 1) / 3)
  const epochs = random.between(2, 4)
  const spanMs = epochs * EPOCH_MS
  const windows = (count: number): Partition[] =>
    Array.from({ length: count }, () => {
      const fromMs = random.between(0, spanMs)
      return {
        oracle: random.between(0, oracles - 1),
        fromMs,
        toMs: fromMs + random.between(30_000, EPOCH_MS),
      }
    })
  const calm = random.chance(0.15)
  return {
    seed,
    oracles,
    epochs,
    vices: withNewer(vicesOf(random, oracles, random.chance(0.75) ? most : 0), seed),
    devices: random.between(2, 4),
    messages: random.between(6, 18),
    die: calm ? 0 : random.pick([0, 0, 0.0005, 0.003]),
    diskFull: calm ? 0 : random.pick([0, 0, 0.003]),
    lost: calm ? 0 : random.pick([0, 0.05, 0.3]),
    latencyMs: random.pick([50, 500, 5_000]),
    slowness: slownessOf(createRandom(seed ^ SLOW_SALT), oracles),
    skews: Array.from({ length: oracles }, () => random.between(-20_000, 20_000)),
    partitions: calm ? [] : windows(random.between(0, 2)),
    reorganisations: Array.from({ length: calm ? 0 : random.between(0, 3) }, () => ({
      atMs: random.between(0, spanMs),
      depth: random.between(1, 3),
    })),
    fullFrom: undefined,
    chainDeaths: calm ? [] : chainDeathsOf(createRandom(seed ^ CHAIN_SALT), spanMs),
    rpcTroubles: (calm ? [] : windows(random.between(0, 2))).map(window => ({
      ...window,
      kind: random.pick(['down', 'behind'] as const),
    })),
  }
}

/** Drawn apart, as are the newer vices. One slow computer among quick ones, or a network of slow ones. */
function slownessOf(random: Random, oracles: number): readonly number[] {
  const all = Array.from({ length: oracles }, () => 1)
  if (random.chance(0.6)) return all
  const slow = random.pick([10, 50, 200])
  if (random.chance(0.4)) return all.map(() => slow)
  return all.with(random.between(0, oracles - 1), slow)
}

/** Drawn apart. A public chain never dies: for a fifth of the seeds it is an embedded one. */
function chainDeathsOf(random: Random, spanMs: number): readonly number[] {
  if (!random.chance(0.2)) return []
  // As things fail: several times in a row, and mostly where an epoch ends and everybody is at it.
  return Array.from({ length: random.between(1, 3) }, () => {
    const atMs = random.between(1, spanMs / EPOCH_MS) * EPOCH_MS + random.between(0, 2 * VIEW_MS)
    return [atMs, atMs + random.between(1_000, VIEW_MS / 2), atMs + random.between(1_000, VIEW_MS)]
  })
    .flat()
    .sort((a, b) => a - b)
}

function vicesOf(random: Random, oracles: number, count: number): ReadonlyMap<number, ReadonlySet<Vice>> {
  const indices = Array.from({ length: oracles }, (_, index) => index)
  const vices = new Map<number, ReadonlySet<Vice>>()
  for (let left = count; left > 0; left--) {
    const [index] = indices.splice(random.between(0, indices.length - 1), 1)
    vices.set(index!, new Set(Array.from({ length: random.between(1, 3) }, () => random.pick(VICES))))
  }
  return vices
}

function withNewer(vices: ReadonlyMap<number, ReadonlySet<Vice>>, seed: number): typeof vices {
  const withSeed = withMore(vices, createRandom(seed ^ SEED_VICES_SALT), SEED_VICES)
  const withList = withMore(withSeed, createRandom(seed ^ LIST_VICES_SALT), LIST_VICES)
  const withFault = withMore(withList, createRandom(seed ^ FAULT_VICES_SALT), FAULT_VICES)
  return withMore(withFault, createRandom(seed ^ VIEW_VICES_SALT), VIEW_VICES)
}

function withMore(
  vices: ReadonlyMap<number, ReadonlySet<Vice>>,
  random: Random,
  from: readonly Vice[],
): ReadonlyMap<number, ReadonlySet<Vice>> {
  return new Map(
    [...vices].map(([index, set]) => [
      index,
      random.chance(0.4) ? new Set([...set, random.pick(from)]) : set,
    ]),
  )
}

export function describePlan(plan: Plan): string {
  const vices = [...plan.vices].map(([index, set]) => `oracle ${index}: ${[...set].join(', ')}`)
  const parts = [
    `${plan.oracles} oracles, ${plan.epochs} epochs, ${plan.messages} messages of ${plan.devices} devices`,
    vices.length === 0 ? 'all honest' : vices.join('; '),
    `computers ${plan.slowness.join(', ')} times as slow`,
    `dies ${plan.die}, disk full ${plan.diskFull}, lost ${plan.lost}, latency ${plan.latencyMs} ms`,
    `${plan.partitions.length} partitions, ${plan.reorganisations.length} reorganisations, ${plan.rpcTroubles.length} RPC troubles`,
    ...(plan.chainDeaths.length === 0 ? [] : [`the chain dies ${plan.chainDeaths.length} times`]),
    ...(plan.fullFrom === undefined ? [] : [`the chain's window is full from epoch ${plan.fullFrom} on`]),
  ]
  return parts.join('\n')
}
