/** What a record comes to in figures, and those of many subjects, each worked out when somebody looks at it. */
import type { SubjectId } from '../../protocol/ids.ts'
import { wholeRoot } from './decay.ts'
import { type Reputation, type Reputations, UNKNOWN } from './record.ts'

/** A record in figures. Parts in a million, and milliseconds of conduct. */
export interface Standing {
  /** (good + 1) / (good + bad + 2), in days. */
  readonly expectedPpm: number
  /** The share of good conduct is above this with 95 % confidence: Wilson's score. */
  readonly lowerPpm: number
  /** What a contribution is multiplied with. */
  readonly countsPpm: number
  readonly goodMs: number
  readonly badMs: number
}

/** From this expected value up a contribution counts in full; below it in proportion. Parts in a million. */
interface Floor {
  readonly floorPpm: number
}

const PPM = 1_000_000n
const DAY_MS = 86_400_000n
/** 1.6449², the square of the one-sided 95 % point of the normal distribution, in ms of days. */
const Z_SQUARED = (2_705_543n * DAY_MS) / PPM

export function standingOf(record: Reputation, { floorPpm }: Floor): Standing {
  const { good, older, findings } = record
  const bad = findings.reduce((sum, { weight }) => sum + weight, older)
  const [r, s] = [BigInt(good), BigInt(bad)]
  const expected = expectedOf(r, s)
  return {
    expectedPpm: Number(expected),
    lowerPpm: Number(wilsonLower(r, s)),
    countsPpm: countsOf(record, { floorPpm }),
    goodMs: good,
    badMs: bad,
  }
}

/** What a contribution is multiplied with, parts in a million. */
export function countsOf({ good, older, findings }: Reputation, { floorPpm }: Floor): number {
  const bad = findings.reduce((sum, { weight }) => sum + weight, older)
  // A record of good conduct alone counts in full, whatever floor the rules have.
  if (bad === 0) return Number(PPM)
  const expected = expectedOf(BigInt(good), BigInt(bad))
  return Number(expected >= BigInt(floorPpm) ? PPM : (expected * PPM) / BigInt(floorPpm))
}

function expectedOf(r: bigint, s: bigint): bigint {
  return ((r + DAY_MS) * PPM) / (r + s + 2n * DAY_MS)
}

/** (r + z²/2 − z √(r·s/n + z²/4)) / (n + z²), and 0 where nothing is known. */
function wilsonLower(r: bigint, s: bigint): bigint {
  const n = r + s
  if (n === 0n) return 0n
  const spread = wholeRoot(Z_SQUARED * ((r * s) / n + Z_SQUARED / 4n))
  const lower = r + Z_SQUARED / 2n - spread
  return lower <= 0n ? 0n : (lower * PPM) / (n + Z_SQUARED)
}

/** Ascending by subject. */
export class StandingMap implements ReadonlyMap<SubjectId, Standing> {
  private readonly subjects: readonly SubjectId[]
  private readonly records: Reputations
  private readonly policy: Floor

  /** @param subjects in any order, and any of them several times */
  constructor(subjects: readonly SubjectId[], records: Reputations, policy: Floor) {
    this.subjects = ascends(subjects) ? subjects : [...new Set(subjects)].sort()
    this.records = records
    this.policy = policy
  }

  get size(): number {
    return this.subjects.length
  }

  has(id: SubjectId): boolean {
    let [low, high] = [0, this.size]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.subjects[middle]! < id) low = middle + 1
      else high = middle
    }
    return this.subjects[low] === id
  }

  get(id: SubjectId): Standing | undefined {
    return this.has(id) ? this.standingOf(id) : undefined
  }

  keys(): MapIterator<SubjectId> {
    return this.subjects.values()
  }

  *values(): Generator<Standing, undefined, unknown> {
    for (const subject of this.subjects) yield this.standingOf(subject)
    return undefined
  }

  *entries(): Generator<[SubjectId, Standing], undefined, unknown> {
    for (const subject of this.subjects) yield [subject, this.standingOf(subject)]
    return undefined
  }

  [Symbol.iterator](): Generator<[SubjectId, Standing], undefined, unknown> {
    return this.entries()
  }

  forEach(tell: (standing: Standing, id: SubjectId, all: ReadonlyMap<SubjectId, Standing>) => void): void {
    for (const [id, standing] of this) tell(standing, id, this)
  }

  private standingOf(subject: SubjectId): Standing {
    return standingOf(this.records.get(subject) ?? UNKNOWN, this.policy)
  }
}

function ascends(subjects: readonly SubjectId[]): boolean {
  for (let index = 1; index < subjects.length; index++)
    if (!(subjects[index - 1]! < subjects[index]!)) return false
  return true
}
