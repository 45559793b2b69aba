/** What an account lets its devices spend, how much of it is left, and taking it back. */
import { useState } from 'react'
import { assetOf } from '../../../client/format.ts'
import type { AllowanceView, NetworkView } from '../../../client/node-api.ts'
import { useAllowances } from '../api/queries.ts'
import { formatAsset, formatDay } from '../languages/numbers.ts'
import { span } from '../parts/amounts.ts'
import { Answer } from '../parts/answer.tsx'
import { Id } from '../parts/ids.tsx'
import { Scroll } from '../parts/scroll.tsx'
import { SPENDING_TEXT as TEXT } from '../text-spending.ts'
import { useAllow } from './spending-question.tsx'

interface Shown {
  readonly address: string
  readonly network: NetworkView
}

export function Allowances({ address, network }: Shown) {
  const allowances = useAllowances(address)
  return (
    <Answer of={allowances}>
      {all => (all.length === 0 ? null : <List all={all} address={address} network={network} />)}
    </Answer>
  )
}

function List({ all, address, network }: Shown & { readonly all: readonly AllowanceView[] }) {
  const allow = useAllow(network, address)
  const [said, setSaid] = useState('')
  const { columns } = TEXT
  const revoke = async (device: string) => setSaid((await allow.act(device, 0n)) ?? '')
  return (
    <section className="card">
      <h2>{TEXT.title}</h2>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th>{columns.device}</th>
              <th>{columns.may}</th>
              <th className="number">{columns.spent}</th>
              <th className="number">{columns.left}</th>
              <th>{columns.ends}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {all.map(one => (
              <Row key={one.device} one={one} network={network} allow={allow} revoke={revoke} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <p role="status">{said}</p>
    </section>
  )
}

function periodWords(amount: string, periodMs: number): string {
  if (periodMs === 86_400_000) return TEXT.aDay(amount)
  return periodMs === 7 * 86_400_000 ? TEXT.aWeek(amount) : TEXT.each(amount, span(periodMs))
}

function Row({
  one,
  network,
  allow,
  revoke,
}: {
  readonly one: AllowanceView
  readonly network: NetworkView
  readonly allow: ReturnType<typeof useAllow>
  readonly revoke: (device: string) => Promise<void>
}) {
  const { decimals } = network.rules.payment
  const kind = assetOf({ decimals })
  const shown = (amount: string) => formatAsset(BigInt(amount), kind, decimals)
  return (
    <tr>
      <td>
        <Id kind="device" id={one.device} />
      </td>
      <td title={TEXT.inAll(shown(one.total))}>{periodWords(shown(one.amount), one.periodMs)}</td>
      <td className="number">{shown(one.spentInPeriod)}</td>
      <td className="number" title={TEXT.until(formatDay(one.periodEndsMs, 'UTC'))}>
        {shown(one.left)}
      </td>
      <td>{one.serves ? formatDay(one.untilMs, 'UTC') : TEXT.useless}</td>
      <td>
        {allow.can ? (
          <button type="button" disabled={allow.busy} onClick={() => void revoke(one.device)}>
            {allow.busy ? TEXT.revoking : TEXT.revoke}
          </button>
        ) : null}
      </td>
    </tr>
  )
}
