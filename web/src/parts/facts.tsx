/** Names with values beside them, and facts as sentences. */
import type { ReactNode } from 'react'
import type { JsonFacts, NetworkView } from '../../../client/node-api.ts'
import type { Money } from '../resource-page.ts'
import { type Names, plainFact } from '../words/plain-words.ts'
import { dollars, tokens } from './amounts.ts'

export interface FactsShown {
  readonly rows: readonly (readonly [string, ReactNode] | undefined)[]
  /** Figures of one kind: one below the other at the right. */
  readonly amounts?: boolean
}

export function Facts({ rows, amounts = false }: FactsShown) {
  return (
    <dl className={amounts ? 'facts amounts' : 'facts'}>
      {rows.map(row =>
        row === undefined ? null : (
          <div key={row[0]}>
            <dt>{row[0]}</dt>
            <dd>{row[1]}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

/** One of a strip of figures: what stands behind the number is its unit, and small. */
export function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  const [, figure = value, unit = ''] = /^([−<]?[\d.,]+) (.+)$/.exec(value) ?? []
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span>
          {figure} {unit === '' ? null : <em>{unit}</em>}
        </span>
      </dd>
    </div>
  )
}

/** `9 kWh counted, at most 7.5 kWh`: where nobody has better words. */
export function inWords(facts: JsonFacts, names?: Names): string {
  return Object.entries(facts)
    .map(([name, value]) => plainFact(name, value, names))
    .join(', ')
}

export function moneyOf(network: NetworkView): Money {
  return {
    tokens: amount => tokens(amount, network),
    dollars: (amount, digits) => dollars(amount, network, digits),
  }
}
