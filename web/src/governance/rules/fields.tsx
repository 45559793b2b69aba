/** What can be typed of the rules, part by part; each part is opened by whoever changes something in it. */
import { useId, useState } from 'react'
import type { NetworkView } from '../../../../client/node-api.ts'
import { percent } from '../../parts/amounts.ts'
import { moneyOf } from '../../parts/facts.tsx'
import { type ResourceWords, useWordsOf } from '../../resource-page.ts'
import { TEXT as CONSOLE } from '../../text.ts'
import { describeParam } from '../../words/describe-param.ts'
import { namesOf } from '../../words/meaning.ts'
import { plainParts } from '../../words/plain-words.ts'
import { usePoolName } from '../../words/pool-name.ts'
import { nameOfPath } from '../change-rows.ts'
import { type Described, fieldsOf, type RuleField, readTyped, type Unit, valueAt } from './draft.ts'
import { TEXT } from './text.ts'

type Value = string | number | boolean

interface FieldsProps {
  readonly network: NetworkView
  readonly rules: Described
  /** @param value undefined where what is typed cannot be read */
  readonly put: (path: string, value: Value | undefined) => void
}

export function Fields({ network, rules, put }: FieldsProps) {
  // As they were when the form was opened: a field is not written over while somebody types in it.
  const [fields] = useState(() => fieldsOf(rules, network))
  const title = useTitles()
  const words = useFieldWords(network)
  const parts = Map.groupBy(fields, ({ path }) => partOfPath(path))
  const ordered = [...parts].sort(([a], [b]) => placeOf(a) - placeOf(b))
  return ordered.map(([part, own]) => (
    <details key={part} className="card">
      <summary>{title(part)}</summary>
      <div className="ask rule-fields">
        {own.map(field => (
          <Field key={field.path} field={field} network={network} rules={rules} put={put} words={words} />
        ))}
      </div>
    </details>
  ))
}

interface FieldProps extends FieldsProps {
  readonly field: RuleField
  readonly words: ReturnType<typeof useFieldWords>
}

function Field({ field: { path, unit, typed }, network, rules, put, words }: FieldProps) {
  const id = useId()
  const [text, setText] = useState(typed)
  const was = valueAt(rules, path) as Value
  const type = (next: string) => {
    setText(next)
    put(path, readTyped(next, unit, was, network))
  }
  const wrong = readTyped(text, unit, was, network) === undefined
  return (
    <div className="rule-field" title={path}>
      <label htmlFor={id}>{words.label(path)}</label>
      <span className="typed">
        {unit === 'flag' ? (
          <select
            id={id}
            value={text}
            aria-describedby={`${id}-says`}
            onChange={({ target }) => type(target.value)}
          >
            <option value="true">{TEXT.yes}</option>
            <option value="false">{TEXT.no}</option>
          </select>
        ) : (
          <input
            id={id}
            value={text}
            size={unit === 'text' ? 28 : 14}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={wrong}
            aria-describedby={`${id}-says`}
            onChange={({ target }) => type(target.value)}
          />
        )}
        <span className="quiet small" id={`${id}-says`} aria-live="polite">
          {wrong ? TEXT.unread[unit] : (words.hint(path, rules) ?? words.unit(unit))}
        </span>
      </span>
    </div>
  )
}

/** Money first, then what is measured, then the rest. */
const ORDER = ['emission', 'shares', 'rewards', 'resources', 'staking', 'hardware', 'reputation', 'times']

function placeOf(part: string): number {
  const at = ORDER.indexOf(part.split('.')[0] ?? part)
  return at < 0 ? ORDER.length : at
}

/** Of a resource its own; times by themselves. */
function partOfPath(path: string): string {
  const [first = '', second = ''] = path.split('.')
  if (first === 'resources') return `resources.${second}`
  return /Ms$/.test(first) ? 'times' : first
}

function useTitles(): (part: string) => string {
  const wordsOf = useWordsOf()
  const { rules } = CONSOLE
  const known: Readonly<Record<string, string>> = {
    emission: rules.emission,
    shares: rules.shares,
    rewards: TEXT.rewards,
    times: rules.time,
    reputation: rules.reputation,
    regulation: rules.regulation,
    staking: TEXT.staking,
    hardware: TEXT.hardware,
  }
  return part => {
    const resource = /^resources\.(.+)$/.exec(part)?.[1]
    if (resource !== undefined) return rules.resource(wordsOf(resource)?.title ?? resource)
    return known[part] ?? plainParts(part, '')[0]
  }
}

/** What is typed nowhere but here: `rewards.storage.rate` is known as `rewards.rate`, what a fault weighs by its grade. */
function fieldName(path: string): string | undefined {
  const name = path.split('.').at(-1) ?? path
  const known: Readonly<Record<string, string>> = TEXT.fields
  return known[`${path.startsWith('reputation.weighsMs.') ? 'weighs' : path.split('.')[0]}.${name}`]
}

/** What a field is called, and what is typed there in words. */
function useFieldWords(network: NetworkView) {
  const nameOf = usePoolName()
  const wordsOf = useWordsOf()
  const param = (path: string, rules: Described): readonly [string, string] | undefined => {
    const [, resource, name] = /^resources\.([^.]+)\.params\.([^.]+)$/.exec(path) ?? []
    if (resource === undefined || name === undefined) return undefined
    return saysOf(wordsOf(resource), name, valueAt(rules, path), network)
  }
  const label = (path: string): string => {
    const [first = '', second = '', ...rest] = path.split('.')
    const last = plainParts(rest.at(-1) ?? second ?? first, '')[0]
    if (first === 'shares') return nameOf(second)
    if (first === 'resources')
      return param(path, network.rules)?.[0] ?? `${plainParts(rest[1] ?? '', '')[0]}: ${last}`
    const known = fieldName(path)
    if (first === 'rewards' || first === 'hardware') return `${nameOf(second)}: ${known ?? last}`
    return known ?? nameOfPath(path) ?? plainParts(path.split('.').at(-1) ?? path, '')[0]
  }
  const hint = (path: string, rules: Described): string | undefined => {
    const [first = '', pool = ''] = path.split('.')
    if (first === 'shares') {
      const shares = Object.entries((rules['shares'] ?? {}) as Readonly<Record<string, number>>)
      const all = shares.reduce((sum, [, weight]) => sum + weight, 0)
      return all === 0 ? undefined : percent(((Number(valueAt(rules, path)) || 0) / all) * 1_000_000, 1)
    }
    return pool === '' ? undefined : param(path, rules)?.[1]
  }
  const unit = (of: Unit): string => {
    const { token } = network.rules
    return of === 'tokens' ? token.symbol : of === 'money' ? 'USD' : TEXT.units[of]
  }
  return { label, hint, unit }
}

function saysOf(
  words: ResourceWords | undefined,
  name: string,
  value: unknown,
  network: NetworkView,
): readonly [string, string] {
  return words?.param?.(name, value, moneyOf(network)) ?? describeParam(name, value, namesOf(words))
}
