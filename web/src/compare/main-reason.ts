/** The one thing that most explains a device's change since the epoch before, in a few words. */
import type { DeviceEpochView } from '../../../client/node-api.ts'
import { fixed, number } from '../languages/numbers.ts'
import { TEXT } from '../text.ts'
import { titleOf } from '../words/reason-title.ts'
import { type Change, type Effect, explainChange } from './explain-change.ts'

/** What a code means, in the language that is spoken. */
export type MeaningOf = (code: string, said: string) => string

/** The words of whoever reads; without them codes mean what the node says, and units are as the rule calls them. */
export interface ChangeWords {
  readonly meaningOf: MeaningOf
  /** So many units of a resource: `12.3 kWh`; undefined where it brought no words. */
  readonly unitsOf: (resource: string, units: number) => string | undefined
}

const PLAIN: ChangeWords = { meaningOf: (_, said) => said, unitsOf: () => undefined }

/** Empty when nothing changed. @param before undefined where there was no such epoch. */
export function mainReason(
  before: DeviceEpochView | undefined,
  now: DeviceEpochView,
  words: ChangeWords = PLAIN,
): string {
  if (before === undefined) return ''
  const changes = explainChange(before, now)
  const largest = [...changes].sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before))[0]
  if (largest === undefined) return quiet(now, words)
  if (largest.now === largest.before) return ''
  if (largest.now === 0) return quiet(now, words)
  if (largest.before === 0) return TEXT.change.began
  const [main] = largest.effects
  return main === undefined ? '' : describeEffect(main, largest, words)
}

/** `quality 100 % → 75 %`. */
export function describeEffect(
  { factor, before, now }: Pick<Effect, 'factor' | 'before' | 'now'>,
  { resource, unit }: Pick<Change, 'resource' | 'unit'>,
  { unitsOf }: ChangeWords = PLAIN,
): string {
  const exactly = (value: number) => `${number(value)} ${unit}`
  const words = (value: number) => unitsOf(resource, value) ?? exactly(value)
  // A change that words round away is told in figures.
  const inUnits = words(before) === words(now) ? exactly : words
  const shown = (value: number) => {
    if (factor === 'quality' || factor === 'reputation') return `${fixed(100 * value, 1)} %`
    return factor === 'units' ? inUnits(value) : ''
  }
  if (factor !== 'rate') return `${TEXT.change.factors[factor]} ${shown(before)} → ${shown(now)}`
  const percent = before === 0 ? 0 : 100 * (now / before - 1)
  return `${TEXT.change.factors.rate} ${percent > 0 ? '+' : ''}${fixed(percent, 1)} %`
}

/** Why there is nothing. */
function quiet({ messages }: DeviceEpochView, { meaningOf }: ChangeWords): string {
  const [code] = Object.keys(messages.rejected)
  if (messages.accepted > 0) return TEXT.change.nothing
  if (code === undefined) return TEXT.change.silent
  return `${TEXT.change.rejected}: ${titleOf(meaningOf(code, messages.rejected[code]?.meaning ?? code))}`
}
