/** Names with values beside them, and facts as sentences. */
import type { ReactNode } from 'react'
import type { JsonFacts, NetworkView } from '../../../client/node-api.ts'
import type { Money } from '../resource-page.ts'
import { type Names, plainFact } from '../words/plain-words.ts'
import { dollars, tokens } from './amounts.ts'

export function Facts({ rows }: { readonly rows: readonly (readonly [string, ReactNode] | undefined)[] }) {
  return (
    <dl className="facts">
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
