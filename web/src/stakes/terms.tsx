/** By what terms money stands there: caps, the way back, what is paid, and what earns nothing. */
import { percent, span } from '../parts/amounts.ts'
import { Facts } from '../parts/facts.tsx'
import type { ContractShown } from './stakes.tsx'
import { moneyIn } from './subject.tsx'
import { TEXT } from './text.ts'

export function Terms({ contract }: ContractShown) {
  const { kind, perBond, mostPart, least, delayMs, pays } = contract
  const words = kind === 'oracle' ? TEXT.paysWords : TEXT.paysOwner
  return (
    <section className="card">
      <h3>{TEXT.terms}</h3>
      <Facts
        rows={[
          [TEXT.cap, TEXT.capWords(perBond, percent(mostPart * 100, 0))],
          [TEXT.least, moneyIn(least, contract)],
          [TEXT.back, TEXT.backWords(span(delayMs))],
          [
            TEXT.pays,
            pays === undefined
              ? TEXT.paysNothing
              : words(percent(pays.partPpm, 0), moneyIn(pays.full, contract)),
          ],
          pays === undefined ? undefined : [TEXT.nothing, TEXT.nothingWords(pays.perBond)],
        ]}
      />
    </section>
  )
}
