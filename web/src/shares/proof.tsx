/** The income as anybody can prove it: the line, the root, and the way from the one to the other, followed here. */
import { Link } from 'wouter'
import type { SharesView } from '../../../client/node-api.ts'
import { Facts } from '../parts/facts.tsx'
import { Hash } from '../parts/ids.tsx'
import { incomeIn } from './amounts.ts'
import { useProof } from './queries.ts'
import { TEXT } from './text.ts'

export function Proof({ view }: { readonly view: SharesView }) {
  const proved = view.income.filter(({ epoch }) => epoch !== undefined)
  return (
    <section className="card">
      <h2>{TEXT.proof}</h2>
      <p className="sub">{TEXT.proofLead}</p>
      {proved.length === 0 ? <p className="empty">{TEXT.proofNone}</p> : null}
      {proved.map(income => (
        <One key={income.name} shares={view.shares} income={income} />
      ))}
    </section>
  )
}

interface Shown {
  readonly shares: string
  readonly income: SharesView['income'][number]
}

function One({ shares, income }: Shown) {
  const { data: proof } = useProof(shares, income)
  const { epoch = 0, line } = income
  return (
    <>
      <Facts
        rows={[
          [TEXT.paid, TEXT.proofOf(incomeIn(income, income.decimals))],
          [
            TEXT.proofEpoch,
            <Link key="epoch" href={`/epochs/${epoch}`}>
              {TEXT.epoch(epoch)}
            </Link>,
          ],
          [TEXT.line, <Hash key="line" value={line} />],
          proof?.root === undefined ? undefined : [TEXT.root, <Hash key="root" value={proof.root} />],
        ]}
      />
      <p role="status" className={proof === undefined ? 'quiet' : proof.leads ? 'proved' : 'unproved'}>
        {proof === undefined ? TEXT.following : proof.leads ? TEXT.leads(income.proof.length) : TEXT.leadsNot}
      </p>
    </>
  )
}
