/** A market alone, day after day: stations that say an hour's value each hour, and consumers that order, in a network that is never late. */
import type { Allowed } from '../../../../kernel/allowances/allowed.ts'
import type {
  AnyResource,
  NotPermitted,
  Outcome,
  ReceivedMessage,
  StateValue,
  Verdict,
} from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { promptKnowledge } from '../../../../kernel/testing/prompt-knowledge.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { encodeSenmlCbor, SENML_CBOR, type SenmlRecord } from '../../../../protocol/senml/senml.ts'
import { receivedMessage } from '../../../testing/received-message.ts'
import { DATA_CONSUMER, DATA_ORDER, type DataOrder } from '../../messages/market/data-order.ts'
import { type MarketView, readMarketView } from '../../messages/market/data-view.ts'
import type { MarketOptions } from '../../rule/market/market-params.ts'
import { type Quantity, soundLevel, temperature } from '../../rule/quantities.ts'
import { sensing } from '../../rule/resource.ts'
import type { SensingState } from '../../rule/state.ts'
import { stationOf } from '../replay.ts'

export const [DAY_MS, HOUR_MS] = [86_400_000, 3_600_000]
export const FIRST_DAY = 20_500
export const CELL = '872a1071effffff'
/** Of another cell of the market, in the same region; and of another region. */
export const [BESIDE, FAR] = ['872a10713ffffff', '8729a03a1ffffff']
export const REGION = '852a1073fffffff'

const { parts: _, constancy: __, ...plainLevel } = soundLevel
/** Noise without its octaves, so that a test says one number. */
export const noise: Quantity = plainLevel
const { constancy: ___, spatial: ____, change: _____, ...plainAir } = temperature
export const air: Quantity = plainAir

/** Somebody listed vouches for it, unless the change says otherwise. */
export function seller(number: number, change: Partial<Subject> = {}, cell = CELL): Subject {
  return { ...stationOf(number, cell), vouched: { model: 'WS-2000' }, ...change }
}

export const buyer: Subject = { ...stationOf(900, ''), model: DATA_CONSUMER }

export interface Saying {
  readonly by: Subject
  /** Undefined where it is silent. @param hour since the first day */
  readonly says: (hour: number) => Readonly<Record<string, number>> | undefined
}

export interface Ordering {
  readonly by?: Subject
  /** The day on which it is said. */
  readonly day: number
  /** Of its message; by its place unless said. */
  readonly id?: string
  readonly order: Partial<DataOrder>
}

export interface Purse {
  /** A rule of the network keeps the buyer from it. */
  readonly forbidden?: NotPermitted
  readonly deposit?: bigint
  readonly allowed?: bigint | undefined
}

export interface MarketWorld {
  readonly sayings: readonly Saying[]
  readonly orders?: readonly Ordering[]
  readonly days: number
  readonly market?: MarketOptions
  readonly purse?: Purse
  readonly vouching?: boolean
}

export const MUCH = 10n ** 15n
/** A day comes out so many epochs after it. */
export const OUT_AFTER = 3

export function marketOf(market: MarketOptions = {}): AnyResource {
  return sensing({
    quantities: [noise, air],
    capacityPerCell: 20,
    market: { price: '1', fee: '10%', ...market },
  })
}

export function settleMarket({
  sayings,
  orders = [],
  days,
  market,
  purse = {},
  vouching = true,
}: MarketWorld) {
  const resource = marketOf(market)
  const byId = new Map(
    [...sayings.map(({ by }) => by), buyer, ...orders.map(({ by = buyer }) => by)].map(one => [one.id, one]),
  )
  const subjects = new Map([...byId].sort(([a], [b]) => (a < b ? -1 : 1)))
  const [outcomes, verdicts]: [Outcome<StateValue>[], Verdict[]] = [[], []]
  let state = resource.initialState
  for (let day = 0; day < days; day++) {
    const startMs = (FIRST_DAY + day) * DAY_MS
    const epoch = { number: day, startMs, endMs: startMs + DAY_MS, seed: `0x${'00'.repeat(32)}` as const }
    const context = { ...promptKnowledge(epoch), epoch, state }
    const said = [
      ...sayings.flatMap(one => messagesOf(one, day)),
      ...orders.flatMap((one, at) => (one.day === day ? [orderOf(one, at)] : [])),
    ]
    const summaries = new Map()
    for (const subject of subjects.values()) {
      const own = said.filter(message => message.subject === subject.id)
      const appraisal = resource.appraise(subject, own, context)
      verdicts.push(...appraisal.verdicts)
      if (appraisal.summary !== undefined) summaries.set(subject.id, appraisal.summary)
    }
    const money = { ...purseOf(purse), paymentDecimals: 6, vouching }
    const outcome = resource.reconcile(summaries, { ...context, ...money, subjects })
    outcomes.push(outcome)
    state = outcome.state
  }
  const transfers = outcomes.flatMap(one => one.transfers)
  const charges = outcomes.flatMap(one => one.charges)
  return {
    outcomes,
    transfers,
    charges,
    codes: outcomes.flatMap(({ findings }) =>
      findings.filter(({ subject }) => subject === buyer.id).map(({ code }) => code),
    ),
    refused: verdicts.flatMap(verdict => (verdict.accepted ? [] : [verdict.code])),
    paid: [...transfers, ...charges].reduce((sum, { amount }) => sum + amount, 0n),
    state: state as SensingState,
    viewOf: (subject: Subject): MarketView => readMarketView(resource.viewOf!(state, subject)),
    /** Of the buyer, as a node answers it. */
    resourceView: resource.viewOf!(state, buyer),
  }
}

function purseOf(purse: Purse) {
  const allowed = 'allowed' in purse ? purse.allowed : MUCH
  return {
    forbiddenTo: (id: SubjectId) => (id === buyer.id ? purse.forbidden : undefined),
    depositOf: (id: SubjectId) => (id === buyer.id ? (purse.deposit ?? MUCH) : MUCH),
    allowedOf: () =>
      allowed === undefined
        ? undefined
        : ({
            left: allowed,
            amount: allowed,
            total: allowed,
            spent: 0n,
            periodEndsMs: 1,
            untilMs: 2,
          } as Allowed),
  }
}

/** All of a day in one message, at its end. */
function messagesOf({ by, says }: Saying, day: number): readonly ReceivedMessage[] {
  const startMs = (FIRST_DAY + day) * DAY_MS
  const records = Array.from({ length: 24 }, (_, at): SenmlRecord[] => {
    const t = (startMs + at * HOUR_MS + HOUR_MS / 2) / 1000
    const units: Readonly<Record<string, string>> = { soundLevel: 'dB', temperature: 'Cel' }
    return Object.entries(says(24 * day + at) ?? {}).map(([n, v]) => ({ n, v, u: units[n]!, t }))
  }).flat()
  if (records.length === 0) return []
  const timeMs = startMs + DAY_MS - 60_000
  return [
    receivedMessage({
      id: `${day.toString(16).padStart(4, '0')}${by.id.slice(-8)}`.padStart(64, '1') as MessageId,
      subject: by.id,
      contentType: SENML_CBOR,
      sequence: day,
      timeMs,
      arrivedAtMs: timeMs + 1_000,
      payload: encodeSenmlCbor(records),
    }),
  ]
}

function orderOf({ by = buyer, day, id, order }: Ordering, at: number): ReceivedMessage {
  const timeMs = (FIRST_DAY + day) * DAY_MS + HOUR_MS
  return receivedMessage({
    id: (id ?? at.toString(16).padStart(64, 'a')) as MessageId,
    subject: by.id,
    contentType: DATA_ORDER.contentType,
    sequence: 100 + at,
    timeMs,
    arrivedAtMs: timeMs + 1_000,
    payload: DATA_ORDER.encode(wholeOrder(order)),
  })
}

export function wholeOrder(order: Partial<DataOrder> = {}): DataOrder {
  return {
    regions: [REGION],
    quantities: ['soundLevel'],
    from: FIRST_DAY,
    until: FIRST_DAY,
    most: MUCH,
    purpose: 'property',
    ...order,
  }
}

/** The middle of a street at night and by day, each station a little otherwise: dB. */
export function street(number: number, change: (hour: number) => number = () => 0): Saying['says'] {
  return hour => ({ soundLevel: 50 + 10 * Math.sign(Math.sin(hour / 4)) + number / 2 + change(hour) })
}
