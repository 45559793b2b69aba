/**
 * Whatever anybody says, registers or deposits, an epoch is settled: it never throws, and the money adds up. All resources
 * at once, by the real kernel, over epochs, with the extremes of every field.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildBundle } from '../kernel/bundle/bundle.ts'
import type { DeviceFact } from '../kernel/chain-facts.ts'
import type { EpochResult, KernelState } from '../kernel/epoch.ts'
import type { Evidence } from '../kernel/evidence.ts'
import { genesisState } from '../kernel/genesis.ts'
import { mostEmitted } from '../kernel/money/emission/emit.ts'
import type { Network } from '../kernel/rules.ts'
import { settleEpoch } from '../kernel/settle-epoch.ts'
import { decodeState, encodeState } from '../kernel/state-codec.ts'
import { account, depositOf, deviceOf, factsOf, GENESIS_MS, say } from '../kernel/testing/fixtures.ts'
import { ledgerKey } from '../protocol/chain-formats/ledger.ts'
import type { Signer } from '../protocol/cose/signer.ts'
import type { MessageId } from '../protocol/ids.ts'
import { DEMAND } from './compute/messages/compute-messages.ts'
import { type JobId, jobId } from './compute/messages/rows.ts'
import { compute } from './compute/rule/resource.ts'
import { ROUTE } from './coverage/messages/coverage-messages.ts'
import { coverage } from './coverage/rule/resource.ts'
import { energy } from './energy/rule/resource.ts'
import { RIDE_BOOK } from './mobility/messages/rides/ride-words.ts'
import { mobility } from './mobility/rule/resource.ts'
import { bookingSayings, rideSayings } from './mobility/testing/rides/hostile.ts'
import { humidity, soundLevel, temperature } from './sensing/rule/quantities.ts'
import { sensing } from './sensing/rule/resource.ts'
import { dataSayings } from './sensing/testing/market/hostile.ts'
import { signal } from './signal/rule/resource.ts'
import { DEAL_TYPE, type DealId, dealId } from './storage/messages/storage-messages.ts'
import { storage } from './storage/rule/resource.ts'
import { caseSayings } from './testing/case-sayings.ts'
import {
  bent,
  coverageSayings,
  DAY_MS,
  dealSayings,
  demandSayings,
  details,
  jobSayings,
  meterSayings,
  offeringSayings,
  offerSayings,
  routeSayings,
  type Saying,
  sheetSayings,
  signalSayings,
  stationSayings,
  wordSayings,
} from './testing/hostile-words.ts'
import { networkOf, quickSigner, takeAsGood } from './testing/settle-all.ts'

const MODELS = [
  ...[
    'energy/meter',
    'energy/meter',
    'energy/meter',
    'sensing/weather',
    'sensing/weather',
    'sensing/weather',
  ],
  ...['storage/provider', 'storage/provider', 'storage/consumer', 'storage/consumer', 'storage/prober'],
  ...['coverage/gateway', 'coverage/gateway', 'coverage/consumer', 'coverage/consumer'],
  ...['mobility/phone', 'mobility/car', 'mobility/rider', 'mobility/rider'],
  ...['signal/phone', 'signal/reflector', 'signal/consumer'],
  ...['compute/worker', 'compute/worker', 'compute/worker', 'compute/requester'],
  ...['coverage/relay', 'coverage/relay-client'],
  'sensing/consumer',
]
const SIGNERS = MODELS.map((_, index) => quickSigner(index + 1))
const CELLS = ['872a1071effffff', '8029fffffffffff', '', '8f2a1072b59a5a3']
const OWNERS = 4
const QUANTITIES = [temperature, humidity, soundLevel]
const UNITS = new Map(QUANTITIES.map(({ name, unit }) => [name, unit]))
const PROVIDERS = SIGNERS.filter((_, index) => MODELS[index] === 'storage/provider').map(
  ({ subject }) => subject,
)
const GATEWAYS = SIGNERS.filter((_, index) =>
  ['coverage/gateway', 'coverage/relay'].includes(MODELS[index]!),
).map(({ subject }) => subject)
const SUBJECTS = SIGNERS.map(({ subject }) => subject)
const CARS = SIGNERS.filter((_, index) => MODELS[index] === 'mobility/car').map(({ subject }) => subject)
const EPOCHS = 3

/** What was said so far, for others to speak of. */
interface Named {
  readonly deals: DealId[]
  readonly jobs: JobId[]
  readonly routes: MessageId[]
  readonly rides: MessageId[]
}

const networks = ([6, 18] as const).flatMap(decimals =>
  (['uniform', 'sdr', 'dynamic-key'] as const).map(market =>
    networkOf(
      [
        energy({ market, retail: '0.22', feedIn: '0.05', slot: '1h', settleAfter: '1d' }),
        sensing({
          quantities: QUANTITIES,
          interval: '1h',
          ahead: '2h',
          catchUp: '1h',
          declared: { perCell: 3 },
          market: { owners: 2, resolution: 5, delay: '0s', price: decimals === 6 ? '1' : '1_000_000' },
        }),
        storage({ every: '1d', answer: 1, grace: '1d' }),
        coverage({
          pay: decimals === 6 ? 'use' : 'coverage',
          mostADay: '1000',
          proof: { every: '1d', spread: '1h', answer: '2h' },
        }),
        mobility({ settleAfter: '1h', openFor: '15m', sealsFrom: '2100-01-01' }),
        signal({ settleAfter: '1h', openFor: '15m', every: '1d', map: { owners: 2, days: 1 } }),
        compute({ record: 2 }),
      ],
      decimals,
    ),
  ),
)

const mostly = fc.oneof(
  { weight: 4, arbitrary: fc.constant(true) },
  { weight: 1, arbitrary: fc.constant(false) },
)
const paidIn = fc.constantFrom(
  0n,
  1n,
  10n ** 6n,
  10n ** 18n,
  ...[10n ** 22n, 2n ** 99n, 2n ** 100n, 2n ** 128n - 1n],
)
const members = fc.record({
  owners: fc.array(fc.integer({ min: 1, max: OWNERS }), {
    minLength: MODELS.length,
    maxLength: MODELS.length,
  }),
  accepted: fc.array(mostly, { minLength: MODELS.length, maxLength: MODELS.length }),
  details: fc.array(details, { minLength: MODELS.length, maxLength: MODELS.length }),
  deposits: fc.array(
    fc.tuple(paidIn, fc.oneof({ weight: 4, arbitrary: fc.constant(0n) }, { weight: 1, arbitrary: paidIn })),
    {
      minLength: OWNERS,
      maxLength: OWNERS,
    },
  ),
})
type Members = typeof members extends fc.Arbitrary<infer T> ? T : never

function factsFrom({ owners, accepted, details: said, deposits }: Members) {
  const devices = SIGNERS.map((signer, index): DeviceFact => {
    const model = MODELS[index]!
    return deviceOf(signer, account(owners[index]!), {
      model,
      resource: model.split('/')[0]!,
      details: said[index]!,
      accepted: accepted[index]!,
      cell: CELLS[index % CELLS.length]!,
    })
  })
  const lines = deposits.map(([deposited, withdrawn], index) =>
    depositOf(account(index + 1), deposited, withdrawn),
  )
  return factsOf(devices, { deposits: lines })
}

interface Line {
  readonly by: number
  readonly saying: Saying
  readonly delayMs: number
  readonly skip: number
}

/** What each kind of device says, bent now and then; offers first, so that they can be accepted in the same epoch. */
function lines(
  epoch: number,
  { deals, jobs, routes, rides }: Named,
  first: boolean,
): fc.Arbitrary<readonly Line[]> {
  const world = { providers: PROVIDERS, deals }
  const radio = { gateways: GATEWAYS, routes }
  const of = (by: number): fc.Arbitrary<Saying> => {
    const [resource = ''] = MODELS[by]!.split('/')
    const more = caseSayings(resource, epoch)
    const own = ownSayings(by, resource)
    return more === undefined ? own : fc.oneof({ weight: 3, arbitrary: own }, { weight: 2, arbitrary: more })
  }
  const ownSayings = (by: number, resource: string): fc.Arbitrary<Saying> => {
    if (resource === 'energy') return meterSayings(epoch)
    if (MODELS[by] === 'sensing/consumer') return dataSayings(epoch, [...UNITS.keys()])
    if (resource === 'sensing') return stationSayings(epoch, UNITS)
    if (resource === 'coverage')
      return first && !MODELS[by]!.startsWith('coverage/relay')
        ? routeSayings(epoch)
        : coverageSayings(epoch, radio, MODELS[by]!)
    if (MODELS[by] === 'mobility/rider')
      return first ? bookingSayings(epoch, CARS) : rideSayings(rides, 'mobility/rider')
    if (resource === 'mobility')
      return first ? sheetSayings(epoch) : fc.oneof(sheetSayings(epoch), rideSayings(rides, 'mobility/car'))
    if (resource === 'signal') return signalSayings(epoch, SUBJECTS)
    if (resource === 'compute') {
      const begins = MODELS[by] === 'compute/worker' ? offeringSayings(epoch) : demandSayings(epoch)
      return first ? begins : jobSayings(jobs, MODELS[by]!)
    }
    const isOffer = first && MODELS[by] === 'storage/consumer'
    return isOffer ? offerSayings(epoch, world) : dealSayings(world, MODELS[by]!)
  }
  const line = fc.nat({ max: MODELS.length - 1 }).chain(by =>
    fc.record({
      by: fc.constant(by),
      saying: fc.oneof(
        { weight: 12, arbitrary: of(by) },
        { weight: 2, arbitrary: bent(of(by)) },
        { weight: 1, arbitrary: fc.oneof(wordSayings, bent(wordSayings)) },
      ),
      delayMs: fc.oneof(fc.constant(DAY_MS - 1), fc.nat({ max: DAY_MS - 1 })),
      skip: fc.oneof(
        { weight: 30, arbitrary: fc.constant(1) },
        { weight: 1, arbitrary: fc.nat({ max: 70 }) },
      ),
    }),
  )
  return fc.array(line, { minLength: 8, maxLength: 40 })
}

/** Content types that somebody said. */
const saidTypes = new Set<string>()

it('whateverAnybodySaysAnEpochIsSettled, and no money comes from nowhere', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...networks), members, fc.gen(), async (network, who, gen) => {
      const sequences = new Map<Signer, number>()
      let state = genesisState(network)
      const named: Named = { deals: [], jobs: [], routes: [], rides: [] }
      for (let epoch = 0; epoch < EPOCHS; epoch++) {
        const offers = await speak(gen(lines, epoch, named, true), epoch, sequences)
        for (const { message } of offers) {
          if (message.contentType === ROUTE.contentType) named.routes.push(message.id)
          if (message.contentType === RIDE_BOOK.contentType) named.rides.push(message.id)
          for (const place of [0, 1]) {
            if (message.contentType === DEAL_TYPE) named.deals.push(dealId(message.id, place))
            if (message.contentType === DEMAND.contentType) named.jobs.push(jobId(message.id, place))
          }
        }
        const others = await speak(gen(lines, epoch, named, false), epoch, sequences)
        const facts = factsFrom(who)
        const bundle = buildBundle({ epoch, facts, evidence: [...offers, ...others] })
        const result = settleEpoch({ network, prior: state, bundle }, takeAsGood)
        checkMoney(result, state, who, network)
        for (const { message } of bundle.evidence) saidTypes.add(message.contentType)
        expect(result.verdicts.map(({ verdict }) => verdict.message).sort()).toEqual(
          bundle.evidence.map(({ message }) => message.id).sort(),
        )
        const { ledger, headerHash } = result.state
        state = decodeState(encodeState(result.state), { ledger, headerHash })
        expect(encodeState(state)).toEqual(encodeState(result.state))
      }
    }),
    { numRuns: 60 },
  )
}, 300_000)

it('leaves out no kind of message that a resource knows', () => {
  const known = networks[0]!.resources.flatMap(({ messages }) => Object.keys(messages))
  expect(known.filter(type => !saidTypes.has(type))).toEqual([])
})

async function speak(
  said: readonly Line[],
  epoch: number,
  sequences: Map<Signer, number>,
): Promise<readonly Evidence[]> {
  const all: Evidence[] = []
  for (const { by, saying, delayMs, skip } of said) {
    const signer = SIGNERS[by]!
    const sequence = (sequences.get(signer) ?? 0) + skip
    sequences.set(signer, sequence)
    const timeMs = GENESIS_MS + epoch * DAY_MS + delayMs
    all.push(await say({ signer, sequence, timeMs, arrivedAtMs: timeMs, ...saying }))
  }
  return all
}

function checkMoney(result: EpochResult, prior: KernelState, who: Members, { rules }: Network): void {
  const { header, state, outcomes } = result
  for (const { earned, spent } of header.assets) expect(earned <= spent && spent < 2n ** 128n).toBe(true)
  const elapsed = (header.epoch + 1) * rules.epochMs
  expect(header.tokenEarned <= mostEmitted(rules, elapsed)).toBe(true)
  const accepted = new Set(SIGNERS.filter((_, index) => who.accepted[index]).map(({ subject }) => subject))
  for (const { transfers, charges } of outcomes) {
    for (const { payer, amount } of transfers)
      expect([accepted.has(payer), amount > 0n]).toEqual([true, true])
    for (const { subject, amount } of charges)
      expect([accepted.has(subject), amount > 0n]).toEqual([true, true])
  }
  for (const [index, [deposited, withdrawn]] of who.deposits.entries()) {
    const key = ledgerKey(account(index + 1), account(0xa3))
    const { spent = 0n, locked = 0n } = state.ledger.get(key) ?? {}
    expect(spent + locked <= (deposited > withdrawn ? deposited - withdrawn : 0n)).toBe(true)
  }
  for (const [key, { earned, spent }] of prior.ledger) {
    const after = state.ledger.get(key)!
    expect(after.earned >= earned && after.spent >= spent).toBe(true)
  }
}
