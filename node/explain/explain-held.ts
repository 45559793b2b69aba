/** Rewards that wait: how much, why, what would release them, and when they are paid at the latest. Pure. */
import type { Facts } from '../../kernel/resource.ts'
import type { SubjectLine } from '../store/store.ts'
import type { Reasons } from './reasons.ts'

interface Waits {
  readonly device: string
  readonly owner: string
  /** Base units of the token. */
  readonly amount: bigint
  readonly code: string
  readonly meaning: string
}

export interface HeldView extends Waits {
  /** When the first and the last of it are paid at the latest, ms. */
  readonly fromMs: number
  readonly untilMs: number
}

export interface EndedView extends Waits {
  readonly end: 'agreed' | 'vested' | 'forfeited'
}

/** @param figures of a line of kind `held` */
export function heldView(device: string, figures: Facts, reasons: Reasons): HeldView {
  const { fromMs, untilMs } = figures
  return { ...waitsOf(device, figures, reasons), fromMs: Number(fromMs), untilMs: Number(untilMs) }
}

/** @param figures of a line of kind `ended` */
export function endedView(device: string, figures: Facts, reasons: Reasons): EndedView {
  return { ...waitsOf(device, figures, reasons), end: figures['end'] as EndedView['end'] }
}

/** What waits for one account, of the lines of devices that are or were its own. */
export function heldOf(
  account: string,
  lines: readonly SubjectLine[],
  reasons: Reasons,
): readonly HeldView[] {
  return lines
    .filter(({ kind, figures }) => kind === 'held' && figures['owner'] === account)
    .map(({ subject, resource, figures }) => heldView(subject, figures, code => reasons(code, resource)))
}

function waitsOf(device: string, figures: Facts, reasons: Reasons): Waits {
  const code = String(figures['code'])
  const amount = BigInt(String(figures['amount']))
  // Several laws may hold the same coin: each is told, a line each.
  const meaning = code
    .split(' ')
    .map(one => reasons(one))
    .join('\n')
  return { device, owner: String(figures['owner']), amount, code, meaning }
}
