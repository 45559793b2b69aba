/** A meter that was sold: what it made and sold before is its seller's, and its buyer pays for nothing of that time. */
import { expect, it } from 'vitest'
import type { Subject } from '../../../kernel/subject.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { HOUR, meter, moneyOf, report, runEpochs, START } from '../testing/meters.ts'
import { energy } from './resource.ts'

const uniform = energy({ retail: '0.22', feedIn: '0.05' })
const former = toAddress(`0x${'5e'.repeat(20)}`)
const noon = START + 12 * HOUR
const sold = (number: number): Subject => {
  const known = meter(number)
  return Object.assign({}, known, { past: [{ untilMs: noon + 4 * HOUR, owner: former, cell: known.cell }] })
}

function run(maker: Subject, taker: Subject) {
  const said = [0, 1, 2].flatMap(hour => [
    report(maker, { at: noon + hour * HOUR, export: 1000 * hour, generation: 1000 * hour }),
    report(taker, { at: noon + hour * HOUR, import: 1000 * hour }),
  ])
  return runEpochs(uniform, [maker, taker], said, { epochMs: HOUR, epochs: 30, inclusion: 4 })
}

it('sells and is credited for who had it then', () => {
  const [maker, taker] = [sold(1), meter(2)]
  const ran = run(maker, taker)
  const money = moneyOf(ran.outcomes)
  expect([money.get(maker.owner) ?? 0n, (money.get(former) ?? 0n) > 0n]).toEqual([0n, true])
  const owners = ran.outcomes.flatMap(({ contributions }) =>
    contributions.flatMap(({ madeBy = [] }) => madeBy),
  )
  expect(new Set(owners.map(({ owner }) => owner))).toEqual(new Set([former]))
})

it('buys nothing of that time, neither with its buyer’s money nor with its seller’s', () => {
  const ran = run(meter(1), sold(2))
  expect(ran.outcomes.flatMap(({ transfers }) => transfers)).toEqual([])
})
