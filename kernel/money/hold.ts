/**
 * Rewards that wait. What cannot be judged is neither paid nor denied: it is held for the account that earned it, under a
 * code that says why, until something independent agrees (the resource releases it), until time has passed (it vests), or
 * until something serious is found of the device that earned it, or something independent speaks against it (it is forfeited).
 *
 * What several laws hold waits for all of them: each that is released is struck out, the last one pays.
 *
 * Laws: what is held is in no ledger line and counts against the schedule all the same; held + released + forfeited is what was
 * put in, to the last unit; nobody waits longer than `releaseAfterMs` and a tenth; what is forfeited is minted for nobody.
 */
import type { Reward } from '../epoch.ts'
import type { Finding, Release } from '../resource.ts'
import type { EndedHold, HeldReward } from './held-reward.ts'

export interface HoldInput {
  readonly prior: readonly HeldReward[]
  readonly rewards: Iterable<Pick<Reward, 'subject' | 'owner' | 'waits'>>
  readonly releases: readonly Release[]
  /** None unless said. What is released at the same time is released. */
  readonly forfeits?: readonly Release[]
  readonly findings: readonly Finding[]
  readonly releaseAfterMs: number
  readonly startMs: number
  readonly endMs: number
}

const PARTS = 10

/** @returns what is held after the epoch, ascending, and what ended. What is held now can end in this epoch already. */
export function hold(input: HoldInput): {
  readonly held: readonly HeldReward[]
  readonly ended: readonly EndedHold[]
} {
  const { releaseAfterMs, endMs } = input
  const bucketMs = bucketOf(releaseAfterMs)
  const sinceMs = bucketMs === 0 ? input.startMs : Math.floor(input.startMs / bucketMs) * bucketMs
  const rows = new Map(input.prior.map(row => [keyOf(row), row]))
  for (const { subject, owner, waits } of input.rewards)
    for (const { code, amount } of waits) add(rows, { subject, owner, code, sinceMs, amount })
  const guilty = new Set(input.findings.filter(isSerious).map(({ subject }) => subject))
  const agreed = new Set(input.releases.map(releaseKey))
  const refuted = new Set(input.forfeits?.map(releaseKey))
  const held = new Map<string, HeldReward>()
  const ended: EndedHold[] = []
  for (const [, row] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { subject } = row
    const codes = row.code.split(' ').filter(code => !agreed.has(releaseKey({ subject, code })))
    if (guilty.has(subject)) ended.push({ ...row, end: 'forfeited' })
    else if (codes.length === 0) ended.push({ ...row, end: 'agreed' })
    else if (codes.some(code => refuted.has(releaseKey({ subject, code }))))
      ended.push({ ...row, end: 'forfeited' })
    else if (vestsAtMs(row, releaseAfterMs) <= endMs) ended.push({ ...row, end: 'vested' })
    else add(held, { ...row, code: codes.join(' ') })
  }
  return { held: [...held].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row), ended }
}

function add(rows: Map<string, HeldReward>, row: HeldReward): void {
  const known = rows.get(keyOf(row))
  rows.set(keyOf(row), known === undefined ? row : { ...known, amount: known.amount + row.amount })
}

/** When it is paid at the latest, unless it is forfeited: with the epoch that ends then or later. Ms. */
export function vestsAtMs({ sinceMs }: Pick<HeldReward, 'sinceMs'>, releaseAfterMs: number): number {
  return sinceMs + bucketOf(releaseAfterMs) + releaseAfterMs
}

function bucketOf(releaseAfterMs: number): number {
  return Math.ceil(releaseAfterMs / PARTS)
}

/** Of what ended, what is paid now. */
export function releasedOf(ended: readonly EndedHold[]): readonly EndedHold[] {
  return ended.filter(({ end }) => end !== 'forfeited')
}

export function heldTotal(held: readonly HeldReward[]): bigint {
  return held.reduce((sum, { amount }) => sum + amount, 0n)
}

function isSerious({ severity }: Finding): boolean {
  return severity === 'serious'
}

function keyOf({ subject, owner, code, sinceMs }: HeldReward): string {
  return `${subject} ${owner} ${code} ${sinceMs.toString().padStart(17, '0')}`
}

function releaseKey({ subject, code }: Release): string {
  return `${subject} ${code}`
}
