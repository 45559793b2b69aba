/** What was taken of bonds, and so of every stake behind them: when, how large a part, and why. */
import { moment, percent } from '../parts/amounts.ts'
import { Scroll } from '../parts/scroll.tsx'
import { FAULT_TEXT } from '../text-faults.ts'
import { useFaults } from './queries.ts'
import type { ContractShown } from './stakes.tsx'
import { moneyIn, Subject } from './subject.tsx'
import { TEXT } from './text.ts'

export function Slashes({ contract }: ContractShown) {
  const { kind, slashes, backed } = contract
  const { data: told } = useFaults()
  const whyOf = (transaction: string) => {
    const fault = told?.faults.find(one => one.transaction === transaction)
    if (fault !== undefined) return FAULT_TEXT.kinds[fault.kind](fault.epoch, fault.view)
    return kind === 'oracle' ? TEXT.whyOracle : TEXT.whyOwner
  }
  return (
    <section className="card">
      <h3>{TEXT.slashed}</h3>
      {slashes.length === 0 ? (
        <p>{TEXT.slashedNone}</p>
      ) : (
        <>
          <p className="sub">{TEXT.slashedLead}</p>
          <Scroll>
            <table>
              <thead>
                <tr>
                  <th>{TEXT.who}</th>
                  <th className="number">{TEXT.part}</th>
                  <th>{TEXT.why}</th>
                  <th>{TEXT.when}</th>
                </tr>
              </thead>
              <tbody>
                {slashes.map(({ subject, taken, from, atMs, transaction }) => (
                  <tr key={`${transaction} ${subject}`}>
                    <td>
                      <Subject
                        kind={kind}
                        subject={backed.find(one => one.subject === subject) ?? { subject }}
                      />
                    </td>
                    <td
                      className="number"
                      title={TEXT.ofBond(moneyIn(taken, contract), moneyIn(from, contract))}
                    >
                      {percent(Number((BigInt(taken) * 1_000_000n) / BigInt(from)))}
                    </td>
                    <td>{whyOf(transaction)}</td>
                    <td>{moment(atMs)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </>
      )}
    </section>
  )
}
