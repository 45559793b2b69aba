import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openBalances } from '../../../kernel/balances.ts'
import { allowedOf } from '../../../kernel/testing/allowances.ts'
import { encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { ORDER_TYPE } from '../messages/order.ts'
import {
  codesOf,
  creditedWh,
  DAY,
  HOUR,
  meter,
  moneyOf,
  type Registers,
  report,
  runEpochs,
  START,
} from '../testing/meters.ts'
import { type MarketKind, readParams } from './params.ts'
import { ENERGY_REASONS } from './reasons.ts'
import { energy } from './resource.ts'
import { type Participant, settleSlot } from './settle-slot.ts'

const MARKETS: readonly MarketKind[] = ['uniform', 'sdr', 'static-key', 'dynamic-key']
const NOON = START + 12 * HOUR
const uniform = energy({ retail: '0.22', feedIn: '0.05' })

function paramsOf(market: MarketKind) {
  const keys =
    market === 'static-key'
      ? Object.fromEntries(Array.from({ length: 8 }, (_, n) => [meter(n).id, 125_000]))
      : {}
  return readParams({ market, retail: '0.220001', feedIn: '0.050003', keys })
}

/** Up to eight meters of up to four owners, some without an order, some without money. */
const slots = fc.record({
  meters: fc.array(
    fc.record({
      owner: fc.integer({ min: 1, max: 4 }),
      accepted: fc.boolean(),
      imported: fc.integer({ min: 0, max: 4000 }),
      exported: fc.integer({ min: 0, max: 4000 }),
      order: fc.option(
        fc.record({
          side: fc.constantFrom('buy' as const, 'sell' as const),
          price: fc.integer({ min: 0, max: 300_000 }),
          wh: fc.integer({ min: 0, max: 5000 }),
        }),
        { nil: undefined },
      ),
    }),
    { maxLength: 8 },
  ),
  deposit: fc.bigInt(0n, 3_000_000n),
  market: fc.constantFrom(...MARKETS),
  withOrders: fc.boolean(),
})
type Slot = typeof slots extends fc.Arbitrary<infer T> ? T : never

function participantsOf({ meters, withOrders }: Slot): readonly Participant[] {
  return meters.map(({ owner, accepted, imported, exported, order }, index) => ({
    subject: meter(index, { owner: toAddress(`0x${owner.toString(16).padStart(40, '0')}`), accepted }),
    flow: { end: NOON, import: imported, export: exported, generation: exported, gap: false },
    order: order && withOrders ? { ...order, slot: NOON - HOUR, sequence: 1 } : undefined,
  }))
}

function settle(slot: Slot, participants: readonly Participant[]) {
  const subjects = new Map(participants.map(({ subject }) => [subject.id, subject]))
  const balances = openBalances({ subjects, depositOf: () => slot.deposit, allowedOf: () => allowedOf() })
  const purse = { balances, paymentDecimals: 6 }
  return { ...settleSlot(NOON, participants, paramsOf(slot.market), purse), balances }
}

describe('laws of a slot, in every market', () => {
  it('nobodyTradesWithItself, overspends, or moves nothing', () => {
    fc.assert(
      fc.property(slots, slot => {
        const participants = participantsOf(slot)
        const { transfers, balances } = settle(slot, participants)
        for (const { from, to, amount } of transfers) {
          expect(from).not.toBe(to)
          expect(amount > 0n).toBe(true)
        }
        for (const { subject } of participants) expect(balances.availableOf(subject.id) >= 0n).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('nobodyBuysForAnOwnerWhoDidNotAgree, and is told', () => {
    fc.assert(
      fc.property(slots, slot => {
        const participants = participantsOf(slot)
        const { transfers, refusals } = settle(slot, participants)
        const pushed = participants.filter(({ subject }) => !subject.accepted)
        const ids = new Set(pushed.map(({ subject }) => subject.id))
        expect(transfers.filter(({ payer }) => ids.has(payer))).toEqual([])
        const took = pushed.filter(({ flow }) => flow.import > 0)
        expect([...refusals.keys()]).toEqual(took.map(({ subject }) => subject.id))
      }),
      { numRuns: 300 },
    )
  })

  it('whoPushesAMeterOntoAnOwnerTakesNothingFromIt: what it buys and sells itself stays as it was', () => {
    fc.assert(
      fc.property(slots, slot => {
        const victim = participantsOf(slot).filter(({ subject }) => subject.accepted)
        const owners = new Set(victim.map(({ subject }) => subject.owner))
        const pushed = participantsOf(slot).filter(
          ({ subject, flow }) => !subject.accepted && owners.has(subject.owner) && flow.export === 0,
        )
        const alone = settle(slot, victim)
        expect(settle(slot, [...victim, ...pushed]).transfers).toEqual(alone.transfers)
      }),
      { numRuns: 300 },
    )
  })

  it('onlyMeteredEnergyIsTraded, and what is not traded is with the grid', () => {
    fc.assert(
      fc.property(slots, slot => {
        const participants = participantsOf(slot)
        const { clearing, gridImportWh, gridExportWh } = settle(slot, participants)
        const sum = (side: 'import' | 'export') =>
          participants.reduce((total, { flow }) => total + BigInt(flow[side]), 0n)
        expect(gridImportWh + clearing.quantity).toBe(sum('import'))
        expect(gridExportWh + clearing.quantity).toBe(sum('export'))
        for (const { subject, flow } of participants) {
          const most = Math.max(flow.import, flow.export)
          expect((clearing.fills.get(subject.id) ?? 0n) <= BigInt(most)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('nobodyIsWorseOffThanWithTheGrid without orders, but for a base unit a partner', () => {
    fc.assert(
      fc.property(slots, slot => {
        const participants = participantsOf({ ...slot, withOrders: false })
        const { clearing, transfers } = settle(slot, participants)
        const { retail, feedIn } = paramsOf(slot.market)
        for (const { subject } of participants) {
          const wh = clearing.fills.get(subject.id) ?? 0n
          const paid = transfers
            .filter(({ payer }) => payer === subject.id)
            .reduce((sum, { amount }) => sum + amount, 0n)
          const got = transfers
            .filter(({ payee }) => payee === subject.id)
            .reduce((sum, { amount }) => sum + amount, 0n)
          if (paid > 0n) expect(paid * 1000n <= wh * retail).toBe(true)
          if (got > 0n) expect((got + BigInt(participants.length)) * 1000n >= wh * feedIn).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('theOrderOfParticipantsChangesNothing', () => {
    fc.assert(
      fc.property(slots, slot => {
        const participants = participantsOf(slot)
        const [one, other] = [settle(slot, participants), settle(slot, participants.toReversed())]
        expect(other.transfers).toEqual(one.transfers)
        expect(other.clearing.price).toBe(one.clearing.price)
      }),
      { numRuns: 300 },
    )
  })
})

/** A seller of 2 kWh, and buyers who need 1 and 3 kWh, in the hour before 13:00. */
function oneHour(
  market: MarketKind,
  change: { readonly deposit?: bigint; readonly sameOwner?: boolean } = {},
) {
  const seller = meter(1)
  // A second meter without panels: what a word counts for is shared by the panels of an owner and place.
  const beside = { owner: seller.owner, details: { pvW: 0 } }
  const buyers = [meter(2, change.sameOwner ? beside : {}), meter(3)]
  const keys = market === 'static-key' ? { [buyers[0]!.id]: 250_000, [buyers[1]!.id]: 750_000 } : undefined
  const resource = energy({ market, retail: '0.22', feedIn: '0.05', ...(keys === undefined ? {} : { keys }) })
  const said = [0, 1].flatMap(hour => [
    report(seller, { at: NOON + hour * HOUR, export: 2000 * hour, generation: 2500 * hour }),
    report(buyers[0]!, { at: NOON + hour * HOUR, import: 1000 * hour }),
    report(buyers[1]!, { at: NOON + hour * HOUR, import: 3000 * hour }),
  ])
  const options = {
    epochMs: DAY,
    epochs: 2,
    ...(change.deposit === undefined ? {} : { deposit: change.deposit }),
  }
  const { outcomes } = runEpochs(resource, [seller, ...buyers], said, options)
  const money = moneyOf(outcomes)
  return [seller, ...buyers].map(({ owner }) => money.get(owner) ?? 0n)
}

describe('markets end to end, 2 kWh for a need of 1 and 3', () => {
  it.each<[MarketKind, readonly bigint[]]>([
    // Scarce: the marginal buyer sets the price at retail; 500 and 1500 Wh.
    ['uniform', [440_000n, -110_000n, -330_000n]],
    // R = 1/2: 0.05 × 0.22 × 4000 / (0.17 × 2000 + 0.05 × 4000) = 0.081481.
    ['sdr', [162_961n, -40_740n, -122_221n]],
    // Half-way between the tariffs, 0.135; shares by need, and by key.
    ['dynamic-key', [270_000n, -67_500n, -202_500n]],
    ['static-key', [270_000n, -67_500n, -202_500n]],
  ])('%s', (market, expected) => {
    expect(oneHour(market)).toEqual(expected)
  })

  it('a member whose deposit does not cover the slot buys from the grid, the others trade', () => {
    // 1 kWh at retail is covered, 3 kWh are not: plenty for the first buyer, so the price is the feed-in's.
    expect(oneHour('uniform', { deposit: 300_000n })).toEqual([50_000n, -50_000n, 0n])
  })

  it('meters of one owner serve each other first, without payment', () => {
    expect(oneHour('uniform', { sameOwner: true })).toEqual([220_000n, 220_000n, -220_000n])
  })
})

describe('registers in real life', () => {
  const run = (said: readonly Registers[], arrivals: readonly number[] = []) => {
    const home = meter(1)
    const reports = said.map((reading, index) => report(home, reading, arrivals[index]))
    const ran = runEpochs(uniform, [home], reports, { epochMs: DAY, epochs: 3 })
    return { codes: codesOf(ran.verdicts), credited: creditedWh(ran.outcomes, home.id), ran }
  }
  const at = (hour: number, generation: number) => ({ at: NOON + hour * HOUR, generation })

  it('the first reading is a start, worth nothing', () => {
    expect(run([at(0, 123_456_789)])).toMatchObject({ codes: [], credited: 0n })
  })

  it('a gap is credited by half, once', () => {
    expect(run([at(0, 0), at(1, 1000), at(4, 5000)])).toMatchObject({ codes: [], credited: 1000n + 2000n })
  })

  it('after a reset counting starts again: nothing from zero, nothing for the gap', () => {
    expect(run([at(0, 90_000), at(1, 91_000), at(2, 500), at(3, 1700)])).toMatchObject({
      codes: ['register_reset'],
      credited: 1000n + 1200n,
    })
  })

  it('a repeated reading counts once', () => {
    expect(run([at(0, 0), at(1, 1000), at(1, 1000), at(2, 2000)])).toMatchObject({
      codes: ['time_repeated'],
      credited: 2000n,
    })
  })

  it('a reading that comes days late is said to be late, and its energy is in the next one', () => {
    const late = run(
      [at(0, 0), at(1, 1000), at(2, 2000), at(26, 4000)],
      [NOON, NOON + 54 * HOUR, NOON + 2 * HOUR, NOON + 26 * HOUR].map(at => at + 1000),
    )
    expect(late.codes).toEqual(['slot_settled'])
    expect(late.credited).toBe(1000n + 1000n)
  })

  it('sharedRegistersOrderOfArrivalDoesNotMatterWithinAnEpoch', () => {
    const readings = [at(0, 0), at(1, 1000), at(2, 2500), at(3, 2600), at(5, 4000)]
    const sorted = run(readings)
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), shuffled => {
        expect(
          run(
            shuffled,
            shuffled.map(() => NOON + 5 * HOUR + 1000),
          ).credited,
        ).toBe(sorted.credited)
      }),
      { numRuns: 20 },
    )
  })
})

describe('bad input', () => {
  it('neverThrows, and every code has its reason', () => {
    const home = meter(1)
    const record = fc.dictionary(
      fc.constantFrom('n', 'u', 't', 'v', 'bn', 'bt'),
      fc.oneof(
        fc.double(),
        fc.integer(),
        fc.string({ maxLength: 6 }),
        fc.constantFrom('import', 'Wh', NOON / 1000),
      ),
    )
    const payload = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc
        .array(record, { maxLength: 4 })
        .map(records =>
          encodeCbor(
            records.map(
              item => new Map(Object.entries(item).map(([key, value]) => [LABELS[key] ?? 0, value])),
            ),
          ),
        ),
      fc
        .dictionary(
          fc.constantFrom('slot', 'side', 'price', 'wh', 'x'),
          fc.oneof(fc.integer(), fc.constantFrom('buy', NOON)),
        )
        .map(fields => encodeCbor(fields)),
    )
    fc.assert(
      fc.property(payload, fc.boolean(), (bytes, isOrder) => {
        const said = {
          by: home,
          payload: bytes,
          arrivedAtMs: NOON,
          ...(isOrder ? { contentType: ORDER_TYPE } : {}),
        }
        const { verdicts } = runEpochs(uniform, [home], [said], { epochMs: DAY, epochs: 1 })
        for (const code of codesOf(verdicts)) expect(Object.keys(ENERGY_REASONS)).toContain(code)
      }),
      { numRuns: 300 },
    )
  })
})

const LABELS: Readonly<Record<string, number>> = { n: 0, u: 1, v: 2, t: 6, bn: -2, bt: -3 }
