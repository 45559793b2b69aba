/**
 * Rules as a form: each plain value of what is hashed is a field, typed as people write it, and put back where it stood. What is a list, or
 * deeper, is written in the document itself. Nothing here judges whether rules make sense: the kernel does, beside the page.
 */
import type { NetworkView } from '../../../../client/node-api.ts'
import { formatAmount, parseAmount } from '../../../../protocol/amounts/amount.ts'
import { formatDuration, parseDuration } from '../../../../protocol/duration.ts'

export type Described = Readonly<Record<string, unknown>>
type Plain = string | number | boolean

/** How a value is typed: `20`, `12.5` %, `7d`, tokens, money, as it stands, or one of two. */
export type Unit = 'count' | 'percent' | 'span' | 'tokens' | 'money' | 'digits' | 'flag' | 'text'

export interface RuleField {
  /** As `cairn govern diff` says it: `resources.energy.params.retail`. */
  readonly path: string
  readonly unit: Unit
  /** As it is written in the form. */
  readonly typed: string
}

/** What a vote cannot change (kernel/rules-change/launch-bound.ts), and what no form says. */
const KEPT =
  /^(name|token|payment|epochMs|challengeMs|inclusion|launchedWith|regions)(\.|$)|\.version$|^(emission|rewards)\.(.*\.)?kind$/
/** Deeper in a resource's parameters than that are models and lists. */
const DEEPEST = 2
const TOKENS =
  /^emission\.(schedule\.)?(first|amount|total|simple|baseline|start|step|floor|ceiling|mostADay)$|^rewards\.[^.]+\.rate$/
const MONEY = /^emission\.price$|^rewards\.[^.]+\.price$|^hardware\.|^staking\.\w+\.full$/

/** All that can be typed, in the order of the rules. */
export function fieldsOf(rules: Described, network: NetworkView): readonly RuleField[] {
  return leavesOf(rules).map(([path, value]) => {
    const unit = unitOf(path, value)
    return { path, unit, typed: typedOf(value, unit, network) }
  })
}

/** @returns undefined where it cannot be read @example readTyped('12.5', 'percent', 200_000, network) // → 125_000 */
export function readTyped(typed: string, unit: Unit, was: Plain, network: NetworkView): Plain | undefined {
  const text = typed.trim().replace(',', '.')
  const { token, payment } = network.rules
  try {
    switch (unit) {
      case 'text':
        return typed.trim() === '' && was !== '' ? undefined : typed.trim()
      case 'flag':
        return text === 'true'
      case 'span':
        return parseDuration(text)
      case 'percent':
        return Number(parseAmount(text, 4))
      case 'tokens':
        return String(parseAmount(text, token.decimals))
      case 'money':
        return String(parseAmount(text, payment.decimals))
      default:
        if (!/^-?(0|[1-9]\d*)$/.test(text)) return undefined
        return typeof was === 'string' ? text : safe(Number(text))
    }
  } catch {
    return undefined
  }
}

/** The value there; undefined where there is none. */
export function valueAt(rules: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((of, name) => partOf(of, name), rules)
}

/** The same rules with another value there. @example putAt(rules, 'shares.energy', 60) */
export function putAt<T>(rules: T, path: string, value: Plain): T {
  const [name = '', ...rest] = path.split('.')
  const put = (of: unknown) => (rest.length === 0 ? value : putAt(of, rest.join('.'), value))
  if (Array.isArray(rules)) return rules.map(part => (isNamed(part, name) ? put(part) : part)) as T
  if (typeof rules !== 'object' || rules === null) return rules
  return { ...rules, [name]: put(partOf(rules, name)) }
}

/** The first epoch that begins so long after the vote could be done that people have a day, and two epochs, to do it. */
export function firstEpoch(
  { rules, deployment }: NetworkView,
  voting: { readonly votingDelayMs: number; readonly votingPeriodMs: number; readonly delayMs: number },
  nowMs: number,
): { readonly earliest: number; readonly usual: number } {
  const done = nowMs + voting.votingDelayMs + voting.votingPeriodMs + voting.delayMs
  const epochAt = (timeMs: number) =>
    Math.max(0, Math.floor((timeMs - Number(deployment['genesisMs'])) / rules.epochMs)) + 1
  const spare = Math.max(86_400_000, 2 * rules.epochMs)
  return { earliest: epochAt(done), usual: epochAt(done + spare) }
}

function leavesOf(value: unknown, path = '', depth = 0): readonly (readonly [string, Plain])[] {
  if (path !== '' && KEPT.test(path)) return []
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  const own = path === 'resources' || !Array.isArray(value)
  const inParams = /^resources\.[^.]+\.params\./.test(path) ? depth + 1 : 0
  if (!own || inParams > DEEPEST - 1 || isDocument(value, path)) return []
  const parts = Array.isArray(value)
    ? value.map(part => [String((part as Described)['name']), part] as const)
    : Object.entries(value)
  return parts
    .filter(([name]) => !(name === 'name' && /^resources\.[^.]+$/.test(path)))
    .flatMap(([name, part]) => leavesOf(part, path === '' ? name : `${path}.${name}`, inParams))
}

/** A detector's model and what else is more than a handful of values: not typed by hand. */
function isDocument(value: object, path: string): boolean {
  if (!/^resources\.[^.]+\.params\./.test(path)) return false
  return Object.values(value).some(part => typeof part === 'object')
}

function unitOf(path: string, value: Plain): Unit {
  if (typeof value === 'boolean') return 'flag'
  if (typeof value === 'number')
    return /Ms$|^reputation\.weighsMs\./.test(path) ? 'span' : /Ppm$/.test(path) ? 'percent' : 'count'
  if (TOKENS.test(path)) return 'tokens'
  if (MONEY.test(path)) return 'money'
  return /^-?\d+$/.test(value) ? 'digits' : 'text'
}

function typedOf(value: Plain, unit: Unit, { rules }: NetworkView): string {
  switch (unit) {
    case 'span':
      return Number(value) === 0 ? '0s' : formatDuration(Number(value))
    case 'percent':
      return formatAmount(BigInt(value), 4)
    case 'tokens':
      return formatAmount(BigInt(value), rules.token.decimals)
    case 'money':
      return formatAmount(BigInt(value), rules.payment.decimals)
    default:
      return String(value)
  }
}

function partOf(of: unknown, name: string): unknown {
  if (Array.isArray(of)) return of.find(part => isNamed(part, name))
  return typeof of === 'object' && of !== null && Object.hasOwn(of, name)
    ? (of as Described)[name]
    : undefined
}

function isNamed(part: unknown, name: string): boolean {
  return typeof part === 'object' && part !== null && 'name' in part && part.name === name
}

function safe(value: number): number | undefined {
  return Number.isSafeInteger(value) ? value : undefined
}
