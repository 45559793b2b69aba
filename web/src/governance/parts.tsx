/** What the pages of proposals and of regions share: how votes stand, and what a page cannot do itself. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { NetworkView } from '../../../client/node-api.ts'
import { AccountChoice } from '../me/account-choice.tsx'
import { Copy } from '../parts/ids.tsx'
import { TEXT } from './text.ts'

/** What a page cannot do itself, and how it is done. */
export function Terminal({ title, command }: { readonly title: ReactNode; readonly command: string }) {
  return (
    <div className="terminal">
      <p className="quiet">{title}</p>
      <p className="command">
        <code>{command}</code>
        <Copy value={command} />
      </p>
    </div>
  )
}

/** Where the node pays, an account is made here, and acts at once. @param why it is needed; to vote unless said */
export function Nobody({ network, why }: { readonly network: NetworkView; readonly why?: string }) {
  return network.relay === undefined ? (
    <p>
      <Link href="/mine">{TEXT.mineWho}</Link>
    </p>
  ) : (
    <AccountChoice network={network.name} why={why ?? TEXT.mineWhy} />
  )
}

export interface TallyRow {
  readonly how: 'for' | 'against' | 'abstain'
  readonly name: string
  readonly votes: bigint
}

/** Bars of what was cast. */
export function TallyBars({
  rows,
  shown,
}: {
  readonly rows: readonly TallyRow[]
  readonly shown: (votes: bigint) => string
}) {
  const all = rows.reduce((sum, { votes }) => sum + votes, 0n)
  return (
    <ul className="sum-lines tally">
      {rows.map(({ how, name, votes }) => (
        <li key={how} className={how}>
          <span>{name}</span>
          <i style={{ width: `${all === 0n ? 0 : Number((votes * 100n) / all)}%` }} />
          <span>{shown(votes)}</span>
        </li>
      ))}
    </ul>
  )
}
