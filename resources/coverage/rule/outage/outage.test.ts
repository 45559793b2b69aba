/** What a gateway says of its outages, held against what it said meanwhile; and that nothing hangs on it. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runEpoch, runEpochs, shuffled } from '../../../testing/run-conformance.ts'
import { CARRIED, RECEIPT, ROUTE } from '../../messages/coverage-messages.ts'
import { OUTAGE, type Outage } from '../../messages/outage/outage.ts'
import { readCoverageView } from '../../messages/view.ts'
import { hashOf } from '../../testing/air.ts'
import { coverageCase, member } from '../../testing/conformance-case.ts'
import { HOUR_MS, idOf, notesOf, type Said, START_MS, settle, viewAfter } from '../../testing/settle.ts'

const [MINUTE_MS, EPOCHS] = [60_000, 14]
const [gateway, consumer] = [member(1, 'gateway'), member(20, 'consumer')]
const network = { subjects: [gateway, consumer], options: { window: '1h', settleAfter: '2h' } }

/** Hours and minutes after the beginning. */
function outage(from: number, until: number, change: Partial<Outage> = {}, by = gateway): Said {
  const [fromMs, untilMs] = [from, until].map(minutes => START_MS + minutes * MINUTE_MS) as [number, number]
  const said = { from: fromMs, until: untilMs, heard: 3, dropped: 1, at: untilMs, ...change }
  const at = Math.max(until * MINUTE_MS, said.at - START_MS)
  return { by, contentType: OUTAGE.contentType, payload: OUTAGE.encode(said), at }
}

function carried(minute: number, before = 0): Said {
  const levels = { frequencyHz: 868_100_000, sf: 9, rssi: -1_000, snr: 20 }
  const packet = { hash: hashOf('packet', minute), before, bytes: 20, join: 0, ...levels }
  const payload = CARRIED.encode({ route: idOf(0), at: START_MS + minute * MINUTE_MS, packets: [packet] })
  return { by: gateway, contentType: CARRIED.contentType, payload, at: minute * MINUTE_MS }
}

const route: Said = {
  by: consumer,
  contentType: ROUTE.contentType,
  at: 1_000,
  payload: ROUTE.encode({
    addrs: [{ from: 1, to: 9 }],
    joins: [],
    copies: 1,
    within: 6 * HOUR_MS,
    endpoint: '',
    price: 10n,
    budget: 10_000n,
    until: START_MS + 8 * HOUR_MS,
  }),
}
const receipt: Said = {
  by: consumer,
  contentType: RECEIPT.contentType,
  at: 6 * HOUR_MS,
  payload: RECEIPT.encode({ route: idOf(0), gateway: gateway.id, credits: 90, packets: 90, at: START_MS }),
}
const shown = (said: readonly Said[], by = gateway) =>
  readCoverageView(viewAfter(network, said, by)).outages.map(([, from, until]) =>
    [from, until].map(ms => (ms - START_MS) / MINUTE_MS),
  )

it('shows an outage to its owner, and to whom the gateway carries for', () => {
  const said = [route, carried(10), outage(20, 200), receipt]
  expect(shown(said)).toEqual([[20, 200]])
  expect(shown(said, consumer)).toEqual([[20, 200]])
  expect(notesOf(settle(network, said, EPOCHS))).toEqual([])
})

it.each([
  ['ends before it begins', outage(90, 80, {}), 'outage_odd'],
  ['takes no time', outage(80, 80), 'outage_odd'],
  ['is said before it is over', outage(30, 90, { at: START_MS + 80 * MINUTE_MS }), 'outage_odd'],
  ['began before the gateway was there', outage(0, 90, { from: gateway.registeredAtMs - 1 }), 'outage_odd'],
  ['lasts longer than anybody keeps', outage(0, 90, { from: START_MS - 40 * 24 * HOUR_MS }), 'outage_odd'],
  ['is a consumer’s', outage(30, 90, {}, consumer), 'not_a_gateway'],
])('refuses one that %s', (_, said, code) => {
  expect(notesOf(settle(network, [route, said], EPOCHS))).toEqual([code])
  expect(shown([route, said])).toEqual([])
})

it('refuses one in which the gateway spoke to the network, in whatever epoch that was; not what came in after it', () => {
  const spoke = [route, carried(60), outage(30, 150)]
  expect(notesOf(settle(network, spoke, EPOCHS))).toEqual(['outage_contradicted'])
  expect(shown(spoke)).toEqual([])
  // What was said meanwhile and arrived when the link was back, and what arrived as it broke.
  const honest = [route, carried(27), { ...carried(60), arrives: 151 * MINUTE_MS }, outage(30, 150)]
  expect(notesOf(settle(network, honest, EPOCHS))).toEqual([])
})

it('names the first of the words that contradict it, in whatever order they are read', () => {
  const { startMs, epochMs } = coverageCase
  const line = (timeMs: number, payload: Uint8Array, contentType = OUTAGE.contentType) => {
    return { by: 0, delayMs: 0, timeMs, contentType, payload }
  }
  const [from, until] = [startMs + 1_000, startMs + epochMs - 1_000]
  const said = [
    line(until, OUTAGE.encode({ from, until, heard: 0, dropped: 0, at: until })),
    ...[3, 1, 2].map(part =>
      line(startMs + (epochMs * part) / 4, new Uint8Array([part]), CARRIED.contentType),
    ),
  ]
  const [run] = runEpochs(coverageCase, { epochs: [said], shuffle: 0, allowed: [undefined] })
  const factsOf = ({ verdicts }: Pick<ReturnType<typeof runEpoch>, 'verdicts'>) =>
    verdicts.flatMap(one => (!one.accepted && one.code === 'outage_contradicted' ? [one.facts] : []))
  const facts = [{ from, until, spokeMs: startMs + epochMs / 4 }]
  expect(factsOf(run!)).toEqual(facts)
  for (let seed = 0; seed < 6; seed++)
    expect(factsOf(runEpoch(coverageCase, shuffled(run!, seed)))).toEqual(facts)
})

it('counts no time twice, and remembers the newest eight', () => {
  const twice = [route, outage(30, 90), outage(80, 120), outage(95, 99), outage(90, 95)]
  expect(notesOf(settle(network, twice, EPOCHS))).toEqual(['outage_twice'])
  expect(shown(twice)).toEqual([
    [30, 90],
    [90, 95],
    [95, 99],
  ])
  const many = Array.from({ length: 12 }, (_, index) => outage(20 * index + 10, 20 * index + 20))
  expect(shown([route, ...many]).length).toBe(8)
})

it('nothingHangsOnIt: who claims an outage is paid the same, and late packets are late', () => {
  const minutes = fc.integer({ min: 1, max: 600 })
  const claims = fc.array(fc.tuple(minutes, minutes).map(([from, long]) => outage(from, from + long)))
  const late = { ...carried(300, 290 * MINUTE_MS) }
  const plain = [route, receipt, ...[10, 40, 70, 130].map(minute => carried(minute)), late]
  const moneyOf = (said: readonly Said[]) =>
    settle(network, said, EPOCHS).map(({ outcome: { transfers, charges, contributions, findings } }) => {
      return { transfers, charges, contributions, findings }
    })
  const without = moneyOf(plain)
  expect(notesOf(settle(network, plain, EPOCHS))).toEqual(['packet_late'])
  expect(without.flatMap(({ transfers }) => transfers).length).toBeGreaterThan(0)
  fc.assert(
    fc.property(claims, said => {
      expect(moneyOf([...plain, ...said])).toEqual(without)
    }),
    { numRuns: 20 },
  )
})
