/** The one thing that most explains a device's change since the epoch before, in a few words. */
import type { DeviceEpochView } from '../../../client/node-api.ts'
import { TEXT } from '../text.ts'
import { titleOf } from '../words/reason-title.ts'
import { type Change, type Effect, explainChange } from './explain-change.ts'

/** How a resource writes its units; undefined where it brought no words. */
export type UnitsOf = (resource: string) => ((units: number) => string) | undefined

/** Empty when nothing changed. @param before undefined where there was no such epoch. */
export function mainReason(
  before: DeviceEpochView | undefined,
  now: DeviceEpochView,
  unitsOf: UnitsOf = () => undefined,
): string {
  if (before === undefined) return ''
  const changes = explainChange(before, now)
  const largest = [...changes].sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before))[0]
  if (largest === undefined) return quiet(now)
  if (largest.now === largest.before) return ''
  if (largest.now === 0) return quiet(now)
  if (largest.before === 0) return TEXT.change.began
  const [main] = largest.effects
  return main === undefined ? '' : describeEffect(main, largest, unitsOf)
}

/** `quality 100 % → 75 %`. */
export function describeEffect(
  { factor, before, now }: Pick<Effect, 'factor' | 'before' | 'now'>,
  { unit, resource }: Pick<Change, 'unit' | 'resource'>,
  unitsOf: UnitsOf = () => undefined,
): string {
  const exactly = (value: number) => `${value.toLocaleString('en')} ${unit}`
  const words = unitsOf(resource) ?? exactly
  // A change that words round away is told in figures.
  const inUnits = words(before) === words(now) ? exactly : words
  const shown = (value: number) => {
    if (factor === 'quality' || factor === 'reputation') return `${(100 * value).toFixed(1)} %`
    return factor === 'units' ? inUnits(value) : ''
  }
  if (factor !== 'rate') return `${TEXT.change.factors[factor]} ${shown(before)} → ${shown(now)}`
  const percent = before === 0 ? 0 : 100 * (now / before - 1)
  return `${TEXT.change.factors.rate} ${percent > 0 ? '+' : ''}${percent.toFixed(1)} %`
}

/** Why there is nothing. */
function quiet({ messages }: DeviceEpochView): string {
  const [code] = Object.keys(messages.rejected)
  if (messages.accepted > 0) return TEXT.change.nothing
  if (code === undefined) return TEXT.change.silent
  return `${TEXT.change.rejected}: ${titleOf(messages.rejected[code]?.meaning ?? code)}`
}
