/** Names with values beside them. */
import type { ReactNode } from 'react'
import type { JsonFacts } from '../../../client/node-api.ts'

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

/** `wh 9,000, mostWh 7,500`. */
export function inWords(facts: JsonFacts): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name} ${typeof value === 'number' ? value.toLocaleString('en') : value}`)
    .join(', ')
}
