/** Who can be backed in one contract, with what stands there and what it brought; and backing somebody. */
import type { BackedView, EarningView } from '../../../client/node-api.ts'
import { Terminal } from '../governance/parts.tsx'
import { moment, percent, tokens } from '../parts/amounts.ts'
import { Scroll } from '../parts/scroll.tsx'
import { StakeForm } from './form.tsx'
import { resourceOf, sumOf, useLinesOf } from './queries.ts'
import type { ContractShown } from './stakes.tsx'
import { freeOf, moneyIn, Subject } from './subject.tsx'
import { TEXT } from './text.ts'

export function Backed(shown: ContractShown) {
  const { contract, from, to } = shown
  const accounts = [...new Set(contract.backed.flatMap(({ account }) => account ?? []))]
  const { data: lines } = useLinesOf(accounts, from, to)
  if (contract.backed.length === 0) {
    return (
      <section className="card">
        <p>{TEXT.nobodyOpen}</p>
        <Terminal
          title=""
          command={`cairn stake ${contract.kind} ${contract.kind === 'oracle' ? '1' : 'ACCOUNT'} terms 10% --key KEY`}
        />
      </section>
    )
  }
  return (
    <section className="card">
      <Scroll>
        <table>
          <thead>
            <tr>
              <th>{TEXT.who}</th>
              <th className="number">{TEXT.behind}</th>
              <th className="number">{TEXT.room}</th>
              <th className="number">{TEXT.commission}</th>
              <th className="number">{TEXT.backersGot}</th>
            </tr>
          </thead>
          <tbody>
            {contract.backed.map(subject => (
              <Row key={subject.subject} {...shown} subject={subject} lines={lines} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="quiet small">{to < 0 ? TEXT.noEpoch : TEXT.overEpochs(from, to)}</p>
      <StakeForm {...shown} />
    </section>
  )
}

type RowProps = ContractShown & {
  readonly subject: BackedView
  readonly lines: ReadonlyMap<string, readonly EarningView[]> | undefined
}

function Row({ network, contract, subject, lines }: RowProps) {
  const { account, total, leaving, cap, accepts, commission, next } = subject
  const money = (amount: string | bigint) => moneyIn(amount, contract)
  const free = freeOf(subject)
  const own = account === undefined ? undefined : lines?.get(account)
  const brought = own && sumOf(own, 'to-backers', resourceOf(contract.kind, subject.subject))
  return (
    <tr>
      <td>
        <Subject kind={contract.kind} subject={subject} />
      </td>
      <td className="number">
        {money(total)}
        {leaving === '0' ? null : <small className="quiet"> {TEXT.leavingOf(money(leaving))}</small>}
      </td>
      <td className="number">
        {accepts && cap !== '0' ? TEXT.roomOf(money(free), money(cap)) : TEXT.takesNone}
      </td>
      <td className="number">
        {percent(commission * 100)}
        {next === undefined ? null : (
          <small className="quiet">
            {' '}
            {TEXT.commissionNext(percent(next.commission * 100), moment(next.fromMs))}
          </small>
        )}
      </td>
      <td className="number">{brought === undefined ? '–' : tokens(brought, network)}</td>
    </tr>
  )
}
