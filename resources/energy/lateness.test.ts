/** Nobody is late who was acknowledged in time, and whoever is late loses what depends on the moment, and nothing else. */
import { describe, expect, it } from 'vitest'
import { encodeCbor } from '../../protocol/cbor.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import { ORDER_TYPE } from './read-message.ts'
import { energy } from './resource.ts'
import {
  codesOf,
  creditedWh,
  DAY,
  HOUR,
  meter,
  moneyOf,
  type Ran,
  report,
  runEpochs,
  type Said,
  START,
} from './testing/meters.ts'

const uniform = energy({ retail: '0.22', feedIn: '0.05' })
const [seller, buyer] = [meter(1), meter(2)]
const DAYS = 6

/** Between nine and five the seller makes something, each hour something else, and the buyer takes half of what it gives. */
const saidInTime: readonly Said[] = (() => {
  const said: Said[] = []
  let [made, taken] = [0, 0]
  for (let hour = 0; hour <= DAYS * 24; hour++) {
    const at = START + hour * HOUR
    const hourOfDay = hour % 24
    if (hourOfDay > 9 && hourOfDay <= 17) {
      made += 1000 + ((hour * 37) % 100)
      taken += 500
    }
    said.push(report(seller, { at, export: made, generation: made }))
    said.push(report(buyer, { at, import: taken }))
    const fields = { slot: at + HOUR, side: 'sell', price: 100_000, wh: 700 }
    said.push({
      ...{ by: seller, payload: encodeCbor(fields), arrivedAtMs: at + 2000, contentType: ORDER_TYPE },
    })
  }
  return said
})()

function unitsOf({ outcomes }: Ran, id: SubjectId): bigint {
  const own = outcomes.flatMap(({ contributions }) => contributions).filter(({ subject }) => subject === id)
  return own.reduce((sum, { units }) => sum + units, 0n)
}

function summaryOf(ran: Ran) {
  return {
    units: unitsOf(ran, seller.id),
    credited: creditedWh(ran.outcomes, seller.id),
    money: moneyOf(ran.outcomes),
    codes: codesOf(ran.verdicts),
    findings: ran.outcomes.flatMap(({ findings }) => findings),
  }
}

describe('what was acknowledged in time', () => {
  const prompt = summaryOf(
    runEpochs(uniform, [seller, buyer], saidInTime, { epochMs: DAY, epochs: DAYS + 1 }),
  )

  it('is traded and credited whole where nothing is late', () => {
    expect(prompt).toMatchObject({ codes: [], findings: [] })
    expect(prompt.credited).toBe(prompt.units)
    expect(prompt.money.get(seller.owner)).toBe(BigInt(DAYS * 8 * 500) * 100n)
  })

  it.each([
    [HOUR, 2],
    [HOUR, 4],
    [HOUR, 50],
    [DAY, 4],
    [HOUR / 6, 30],
  ])('isTheSameTradesAndUnits in epochs of %i ms, brought within any of %i', (epochMs, inclusion) => {
    const left = saidInTime.map((one, index) => ({ ...one, leftOut: (index * 7) % inclusion }))
    const epochs = ((DAYS + 1) * DAY) / epochMs
    const ran = runEpochs(uniform, [seller, buyer], left, { epochMs, epochs, inclusion })
    expect(summaryOf(ran)).toEqual(prompt)
  })
})
