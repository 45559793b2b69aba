/** The local market: a real year of 17 homes, hour by hour with all its payments, and one large auction. */

import { type BenchResult, inTurn, millisecondsOf } from '../../../bench/measure.ts'
import { openBalances } from '../../../kernel/balances.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { allowedOf } from '../../../kernel/testing/allowances.ts'
import { toAddress, toSubjectId } from '../../../protocol/ids.ts'
import { clearUniform } from '../rule/market/clear-uniform.ts'
import type { Offer } from '../rule/market/clearing.ts'
import { readParams } from '../rule/params.ts'
import { settleSlot } from '../rule/settle-slot.ts'
import { readHomes } from '../testing/homes.ts'

const YEAR_LIMIT_MS = 4_000
const ORDERS_LIMIT_MS = 50
const ORDERS = 1_000

const allowed = allowedOf()
/** Everybody has enough, and may spend it. */
const WEALTHY = { depositOf: () => 10n ** 12n, allowedOf: () => allowed }

export async function benchMarket(): Promise<BenchResult> {
  const { hours } = readHomes()
  const params = readParams({ retail: '0.22', feedIn: '0.05' })
  const subjects = hours[0]!.homes.map((_, home) => makeSubject(home))
  const slots = hours.map(({ at, homes }) => ({
    at,
    participants: homes.map(({ loadWh, pvWh }, home) => {
      const net = Math.round(loadWh - pvWh)
      const flow = {
        end: at,
        import: Math.max(0, net),
        export: Math.max(0, -net),
        generation: Math.round(pvWh),
        gap: false,
      }
      return { subject: subjects[home]!, flow, order: undefined, orders: [] }
    }),
  }))
  const orders = makeOrders()
  const [year, auction] = await inTurn(
    [
      {
        name: `a year of 17 homes, ${hours.length.toLocaleString('en')} auctions with their payments`,
        unit: 'ms',
        run: () =>
          millisecondsOf(() => {
            const known = new Map(subjects.map(subject => [subject.id, subject]))
            const balances = openBalances({ subjects: known, ...WEALTHY })
            for (const { at, participants } of slots)
              settleSlot(at, participants, params, { balances, paymentDecimals: 6 })
          }),
      },
      {
        name: `one auction of ${ORDERS.toLocaleString('en')} orders`,
        unit: 'ms',
        run: () => millisecondsOf(() => clearUniform(orders)),
      },
    ],
    7,
  )
  return {
    title: 'Local market',
    measurements: [year!, auction!],
    ratios: [
      {
        claim: 'of the 4 s a year may take',
        ratio: year!.value / YEAR_LIMIT_MS,
        floor: '≤ 1',
        kept: year!.value <= YEAR_LIMIT_MS,
      },
      {
        claim: 'of the 50 ms that 1 000 orders may take',
        ratio: auction!.value / ORDERS_LIMIT_MS,
        floor: '≤ 1',
        kept: auction!.value <= ORDERS_LIMIT_MS,
      },
    ],
  }
}

function makeSubject(home: number): Subject {
  const number = home + 1
  return {
    id: toSubjectId(number.toString(16).padStart(64, '0')),
    owner: toAddress(`0x${number.toString(16).padStart(40, '0')}`),
    resource: 'energy',
    model: 'energy/meter',
    cell: '',
    details: { pvW: 5000 },
    registeredAtMs: 0,
    movedAtMs: 0,
    accepted: true,
  }
}

/** Half buy, half sell, at prices that overlap; the same orders each time. */
function makeOrders(): readonly Offer[] {
  return Array.from({ length: ORDERS }, (_, index) => ({
    id: index.toString().padStart(6, '0'),
    side: index % 2 === 0 ? ('buy' as const) : ('sell' as const),
    price: BigInt(50_000 + ((index * 7919) % 170_000)),
    quantity: BigInt(1 + ((index * 104_729) % 5_000)),
  }))
}
