/** What findings cost, as a network's builder writes it, with what is usual where nothing is said. */
import { parseDuration } from '../../protocol/duration.ts'
import type { Severity } from '../resource.ts'
import type { ReputationPolicy } from './reputation.ts'

/** `{ halfLife: '30d', weighs: { minor: '6h', serious: '60d' }, floor: 0.4 }` is what is usual. */
export interface ReputationOptions {
  /** Conduct counts half after this time. */
  readonly halfLife?: string
  /** Severity → how much good conduct a finding of it outweighs. A notice weighs nothing. */
  readonly weighs?: Readonly<Partial<Record<Exclude<Severity, 'notice'>, string>>>
  /** Expected value from which up a contribution counts in full: 0 (findings cost nothing) to 1. */
  readonly floor?: number
}

const PPM = 1_000_000

/** @throws {TypeError} naming the field and what would be right. */
export function reputationPolicy({
  halfLife,
  weighs,
  floor = 0.4,
}: ReputationOptions = {}): ReputationPolicy {
  const halfLifeMs = parseDuration(halfLife ?? '30d')
  if (halfLifeMs <= 0) throw new TypeError(`reputation.halfLife: above 0, got "${halfLife}"`)
  if (!(floor >= 0 && floor <= 1)) throw new TypeError(`reputation.floor: from 0 to 1, got ${floor}`)
  return {
    halfLifeMs,
    weighsMs: {
      notice: 0,
      minor: parseDuration(weighs?.minor ?? '6h'),
      serious: parseDuration(weighs?.serious ?? '60d'),
    },
    floorPpm: Math.round(floor * PPM),
  }
}
