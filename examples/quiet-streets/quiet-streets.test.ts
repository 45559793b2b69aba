/** The example by its rules alone: its levels are judged, sold to a buyer, and five are paid for them; of the sixth there is nothing. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { AnyResource, ReceivedMessage, StateValue, Transfer } from '../../kernel/resource.ts'
import type { Subject } from '../../kernel/subject.ts'
import { promptKnowledge } from '../../kernel/testing/prompt-knowledge.ts'
import type { MessageId } from '../../protocol/ids.ts'
import { encodeSenmlCbor, SENML_CBOR, type SenmlRecord } from '../../protocol/senml/senml.ts'
import { DATA_CONSUMER, DATA_ORDER } from '../../resources/sensing/messages/market/data-order.ts'
import { readMarketView } from '../../resources/sensing/messages/market/data-view.ts'
import { quoteOf } from '../../resources/sensing/messages/market/quote.ts'
import { stationOf } from '../../resources/sensing/testing/replay.ts'
import { receivedMessage } from '../../resources/testing/received-message.ts'
import { cast } from './cast.ts'
import { FILE, noiseTable, STREETS } from './make-noise.ts'
import network from './network.ts'

const [DAY_MS, DAYS, FIRST] = [86_400_000, 6, cast.startsAtMs / 86_400_000]
const meters = cast.members.filter(({ model }) => model === 'sensing/noise')
const subjects: readonly Subject[] = [
  ...meters.map(({ cell, model }, at) => ({ ...stationOf(at + 1, cell), model })),
  { ...stationOf(90, ''), model: DATA_CONSUMER },
]
const buyer = subjects.at(-1)!
const rows = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.split(','))

it('has the levels that its script makes', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(noiseTable())
  expect(meters.map(({ name }) => name)).toEqual([...STREETS])
})

it('sells five owners’ streets as one figure an hour, pays these five, and says nothing of the sixth', () => {
  const resource = network.resources.find(({ name }) => name === 'sensing') as AnyResource
  const order = {
    regions: ['85393363fffffff', '853915d7fffffff'].sort(),
    quantities: ['soundLevel'],
    from: FIRST,
    until: FIRST + 2,
    most: 20_000_000n,
    purpose: 'travel',
  } as const
  const transfers: Transfer[] = []
  let state: StateValue = resource.initialState
  for (let day = 0; day < DAYS; day++) {
    const startMs = (FIRST + day) * DAY_MS
    const epoch = { number: day, startMs, endMs: startMs + DAY_MS, seed: `0x${'00'.repeat(32)}` as const }
    const context = { ...promptKnowledge(epoch), epoch, state }
    const summaries = new Map()
    for (const [at, subject] of subjects.entries()) {
      const said = at < meters.length ? levels(at, day) : day === 4 ? [ordered()] : []
      const { summary, verdicts } = resource.appraise(subject, said, context)
      expect(verdicts.filter(({ accepted }) => !accepted)).toEqual([])
      if (summary !== undefined) summaries.set(subject.id, summary)
    }
    const money = { depositOf: () => order.most, paymentDecimals: 6, vouching: false }
    const allowed = { left: order.most, amount: order.most, total: order.most, periodEndsMs: 1, untilMs: 2 }
    const outcome = resource.reconcile(summaries, {
      ...context,
      ...money,
      allowedOf: () => allowed as never,
      subjects: new Map(subjects.map(one => [one.id, one])),
    })
    transfers.push(...outcome.transfers)
    state = outcome.state
  }
  const view = readMarketView(resource.viewOf!(state, buyer))
  expect(view.rows.length).toBe(3)
  expect(view.rows.every(({ owners, hours }) => owners === 5 && hours.every(hour => hour !== null))).toBe(
    true,
  )
  expect(new Set(transfers.map(({ payee }) => payee))).toEqual(
    new Set(subjects.slice(0, 5).map(({ id }) => id)),
  )
  const quote = quoteOf(order, view, 6)
  expect(transfers.reduce((sum, { amount }) => sum + amount, 0n)).toBe(quote.price)
  expect([quote.hours, quote.price]).toEqual([72, 720_000n])

  function ordered(): ReceivedMessage {
    return message(90, 4, DATA_ORDER.contentType, DATA_ORDER.encode(order), (FIRST + 4) * DAY_MS)
  }
})

/** What the meter’s agent says of a day, each hour when it is over. */
function levels(meter: number, day: number): readonly ReceivedMessage[] {
  return rows.slice(24 * day, 24 * (day + 1)).map((row, hour) => {
    const timeMs = Date.parse(row[0]!)
    const record: SenmlRecord = { n: 'soundLevel', u: 'dB', v: Number(row[meter + 1]), t: timeMs / 1_000 }
    return message(meter + 1, 24 * day + hour, SENML_CBOR, encodeSenmlCbor([record]), timeMs)
  })
}

function message(
  by: number,
  sequence: number,
  contentType: string,
  payload: Uint8Array,
  timeMs: number,
): ReceivedMessage {
  return receivedMessage({
    id: `${by}a${sequence}`.padStart(64, 'a') as MessageId,
    subject: subjects[by === 90 ? meters.length : by - 1]!.id,
    contentType,
    sequence,
    timeMs,
    arrivedAtMs: timeMs + 1_000,
    payload,
  })
}
