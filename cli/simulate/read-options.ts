/** What is to be varied, shocked and looked at, as it was typed; whatever makes no sense is refused with what would. */
import { COLUMNS, type Column } from '../../sim/economy/run.ts'
import { CALM, type Params } from '../../sim/economy/scenario.ts'
import { SHOCK_NAMES, type ShockName } from '../../sim/economy/shocks.ts'
import type { Sweep } from '../../sim/economy/sweep.ts'
import { CliError } from '../errors.ts'
import { nearest } from '../nearest.ts'

/** `all`, or some of them with commas between. */
export function shocksOf(text: string | undefined): readonly ShockName[] {
  if (text === undefined) return []
  if (text === 'all') return SHOCK_NAMES
  return [...new Set(text.split(','))].map(name => one('shock', name, SHOCK_NAMES))
}

export function outcomeOf(text: string | undefined): Column | undefined {
  return text === undefined ? undefined : one('tornado', text, COLUMNS)
}

function one<Name extends string>(option: string, text: string, names: readonly Name[]): Name {
  const found = names.find(name => name === text)
  if (found !== undefined) return found
  const near = nearest(text, names)
  throw new CliError('option_value', `--${option}: there is no "${text.slice(0, 40)}"`, {
    hint: near === undefined ? `There are ${names.join(', ')}.` : `Did you mean ${near}?`,
  })
}

/** `20%` → 0.2. */
export function partOf(text: string): number {
  const part = /^\d{1,2}(\.\d+)?%$/.test(text) ? Number(text.slice(0, -1)) / 100 : Number.NaN
  if (part > 0) return part
  throw new CliError('option_value', `--swing is a part above 0 % and below 100 %, not "${text}"`, {
    hint: 'Such as 20%.',
  })
}

export function valuesOf(text: string): Sweep['values'] {
  const parts = text.split(/\s+/).filter(part => part !== '')
  return Object.fromEntries(
    parts.map(part => {
      const [name = '', list = ''] = part.split('=', 2)
      const near = nearest(name, Object.keys(CALM))
      if (!Object.hasOwn(CALM, name))
        throw new CliError('option_value', `--vary: no parameter is called "${name.slice(0, 40)}"`, {
          hint: near === undefined ? `They are ${Object.keys(CALM).join(', ')}.` : `Did you mean ${near}?`,
        })
      return [name, list.split(',').map(value => numberOf(name as keyof Params, value))]
    }),
  )
}

/** What counts people or days is a whole number; nobody simulates for longer than a century, or more people than a city's. */
const MOST: Readonly<Partial<Record<keyof Params, number>>> = { days: 36_525, contributors: 100_000 }
const WHOLE: readonly (keyof Params)[] = ['days', 'contributors', 'considers', 'sybils', 'shockDay']

export function numberOf(name: keyof Params, text: string): number {
  const value = text === '' ? Number.NaN : Number(text)
  const least = name === 'shockDay' || name === 'growth' ? -1 : WHOLE.includes(name) ? 1 : 0
  const isRight = Number.isFinite(value) && value >= least && value <= (MOST[name] ?? 1e15)
  if (isRight && (!WHOLE.includes(name) || Number.isSafeInteger(value))) return value
  const kind = WHOLE.includes(name) ? 'a whole number' : 'a number'
  throw new CliError(
    'option_value',
    `--vary: ${name} is ${kind} from ${least} to ${MOST[name] ?? 1e15}, not "${text}"`,
    {
      hint: 'Write values with commas between, such as fee=0.1,0.5.',
    },
  )
}
