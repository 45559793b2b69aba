/**
 * How holders decide, by name: what a launch chooses, and what a network takes that is handed over. Each is a value that governance
 * can change later, within the bounds of contracts/governance/HolderGovernor.sol.
 *
 * In all of them what takes away is decided by a simple majority, and what lets more be minted, or changes the rules, by two thirds.
 */

/** As contracts/governance/IHolderGovernor.sol has it. Times are whole seconds, parts are per million. */
export interface Terms {
  readonly votingDelay: number
  readonly votingPeriod: number
  readonly proposePpm: number
  readonly ordinary: Bar
  readonly raise: Bar
  readonly supplyPpm: number
  readonly leastQuorum: bigint
}

export interface Bar {
  readonly quorumPpm: number
  readonly majorityPpm: number
}

/** In the order in which contracts/governance/IVoteLock.sol counts them. */
export const CURVES = ['falling', 'linear', 'constant'] as const
export type CurveName = (typeof CURVES)[number]

export interface Preset {
  readonly curve: CurveName
  /** Of the curve; whole weeks do not matter, ends of locks do. */
  readonly longestS: number
  /** What was voted for waits so long. */
  readonly delayS: number
  readonly terms: Omit<Terms, 'leastQuorum'>
  /** Of the token's supply at its end: while fewer votes take part than that, nothing is decided. */
  readonly leastPpm: number
}

const HOUR = 3_600
const DAY = 24 * HOUR
const FOUR_YEARS = 4 * 365 * DAY
const SIMPLE = 500_000
const TWO_THIRDS = 666_667

export const PRESETS = {
  /** Votes fall with the time that is left, as in Curve's escrow: who stays longest says most. */
  holders: {
    curve: 'falling',
    longestS: FOUR_YEARS,
    delayS: 2 * DAY,
    leastPpm: 100,
    terms: {
      votingDelay: DAY,
      votingPeriod: 5 * DAY,
      proposePpm: 1_000,
      ordinary: { quorumPpm: 40_000, majorityPpm: SIMPLE },
      raise: { quorumPpm: 150_000, majorityPpm: TWO_THIRDS },
      supplyPpm: 5_000,
    },
  },
  /** The same, slower and with more of everybody: for networks that hold much. */
  careful: {
    curve: 'falling',
    longestS: FOUR_YEARS,
    delayS: 7 * DAY,
    leastPpm: 1_000,
    terms: {
      votingDelay: 2 * DAY,
      votingPeriod: 10 * DAY,
      proposePpm: 2_500,
      ordinary: { quorumPpm: 100_000, majorityPpm: SIMPLE },
      raise: { quorumPpm: 300_000, majorityPpm: 750_000 },
      supplyPpm: 20_000,
    },
  },
  /** One token that is locked, one vote; it comes back four weeks after it is asked for. */
  equal: {
    curve: 'constant',
    longestS: 28 * DAY,
    delayS: 2 * DAY,
    leastPpm: 100,
    terms: {
      votingDelay: DAY,
      votingPeriod: 5 * DAY,
      proposePpm: 1_000,
      ordinary: { quorumPpm: 40_000, majorityPpm: SIMPLE },
      raise: { quorumPpm: 150_000, majorityPpm: TWO_THIRDS },
      supplyPpm: 5_000,
    },
  },
  /** In hours, to try things with: no network that holds anything should have it. */
  quick: {
    curve: 'falling',
    longestS: FOUR_YEARS,
    delayS: HOUR,
    leastPpm: 0,
    terms: {
      votingDelay: HOUR,
      votingPeriod: 6 * HOUR,
      proposePpm: 1_000,
      ordinary: { quorumPpm: 40_000, majorityPpm: SIMPLE },
      raise: { quorumPpm: 150_000, majorityPpm: TWO_THIRDS },
      supplyPpm: 0,
    },
  },
} as const satisfies Readonly<Record<string, Preset>>

export type PresetName = keyof typeof PRESETS

export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[]

export function isPreset(name: string): name is PresetName {
  return Object.hasOwn(PRESETS, name)
}

/** From a proposal to what it does, at the soonest: what everybody has to see it and to leave. */
export function noticeMs({ terms, delayS }: Pick<Preset, 'terms' | 'delayS'>): number {
  return (terms.votingDelay + terms.votingPeriod + delayS) * 1000
}

/** As the contracts take it. */
export function termsOf({ terms, leastPpm }: Preset, supply: bigint): Terms {
  return { ...terms, leastQuorum: (supply * BigInt(leastPpm)) / 1_000_000n }
}
