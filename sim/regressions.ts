/** Seeds that once failed (regressions.json). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plan } from './plan.ts'

export interface Regression {
  readonly seed: number
  /** What was otherwise than the seed has it today. */
  readonly change?: Partial<Plan>
  /** What is otherwise besides where it is run every day: as it failed it takes long. */
  readonly everyDay?: Partial<Plan>
  /** Why it failed, and what was mended. */
  readonly cause: string
}

export function readRegressions(): readonly Regression[] {
  return JSON.parse(
    readFileSync(join(import.meta.dirname, 'regressions.json'), 'utf8'),
  ) as readonly Regression[]
}
