/** What `cairn doctor` looks at, and what it says of it. */
import { isOperatingError } from '../../protocol/operating-error.ts'

/** `look`: it works, but somebody should know; `unknown`: it could not be looked at. */
export type Condition = 'good' | 'look' | 'bad' | 'unknown'

export interface Finding {
  readonly what: string
  readonly condition: Condition
  /** What was seen, with its figures. */
  readonly says: string
  /** What would be right; always there where something is bad. */
  readonly hint?: string
}

export interface Check {
  readonly what: string
  look(): Promise<Omit<Finding, 'what'> | readonly Finding[]>
}

export const good = (says: string): Omit<Finding, 'what'> => ({ condition: 'good', says })
export const look = (says: string, hint: string): Omit<Finding, 'what'> => ({ condition: 'look', says, hint })
export const bad = (says: string, hint: string): Omit<Finding, 'what'> => ({ condition: 'bad', says, hint })
export const unknown = (says: string): Omit<Finding, 'what'> => ({ condition: 'unknown', says })

/**
 * All of them, in their order. A check that throws has found what it threw.
 * @example await lookAt([{ what: 'disk', look: async () => good('50 GB left') }]) // → [{ what: 'disk', condition: 'good', … }]
 */
export async function lookAt(checks: readonly Check[]): Promise<readonly Finding[]> {
  const found = await Promise.all(
    checks.map(async ({ what, look: lookNow }): Promise<readonly Finding[]> => {
      const seen = await lookNow().catch(error => ofError(error))
      return 'condition' in seen ? [{ what, ...seen }] : seen
    }),
  )
  return found.flat()
}

function ofError(error: unknown): Omit<Finding, 'what'> {
  if (isOperatingError(error))
    return bad(error.message, error.hint === '' ? `It is ${error.code}.` : error.hint)
  return bad(error instanceof Error ? error.message : String(error), 'CAIRN_TRACE=1 shows where it happened.')
}

/** The worst of them decides how the command ends. */
export function isWell(findings: readonly Finding[]): boolean {
  return findings.every(({ condition }) => condition !== 'bad')
}

/** @example formatAge(400_000) // → '7 minutes' */
export function formatAge(ms: number): string {
  const [unit = 'second', length = 1_000] = UNITS.find(([, least]) => ms >= 2 * least) ?? []
  return `${Math.max(0, Math.round(ms / length))} ${unit}s`
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const
