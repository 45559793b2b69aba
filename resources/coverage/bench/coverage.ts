/**
 * Coverage: packets verified and priced, from the messages that say they were carried to what is paid for them; and a draw of beacons with
 * a hundred thousand witnesses, without a map and with one. CPU time of one thread, signatures not included: a message of a thousand packets has one.
 */
import { type BenchResult, inTurn } from '../../../bench/measure.ts'
import { CARRIED, RECEIPT, ROUTE } from '../messages/coverage-messages.ts'
import { chance, hashOf } from '../testing/air.ts'
import { member } from '../testing/conformance-case.ts'
import { cellAt } from '../testing/places.ts'
import {
  arrivals,
  HOUR_MS,
  idOf,
  type Network,
  type Said,
  START_MS,
  settleArrived,
} from '../testing/settle.ts'
import { benchWay } from './way.ts'
import { witnessesOf, witnessWorld } from './witnesses.ts'

const [GATEWAYS, PACKETS, COPIES, A_MESSAGE] = [60, 20_000, 3, 500]
const [SENDERS, MILLION] = [7_143, 1_000_000]
const [FLOOR_A_SECOND, LIMIT_S] = [2_000, 10]
const MINUTE_MS = 60_000

export async function benchCoverage(): Promise<BenchResult> {
  const packets = arrivedIn(packetWorld())
  const [witnesses, mapped] = [
    arrivedIn(witnessWorld(SENDERS)),
    arrivedIn(witnessWorld(SENDERS, { map: true })),
  ]
  const [carried, heard, onMap] = await inTurn(
    [
      {
        name: `${(PACKETS * COPIES).toLocaleString('en')} copies of ${PACKETS.toLocaleString('en')} packets, carried by ${GATEWAYS} gateways`,
        unit: 'copies a second',
        run: () => (PACKETS * COPIES) / secondsOf(() => settleArrived(packets.network, packets.arrived, 6)),
      },
      {
        name: `a draw of ${SENDERS.toLocaleString('en')} gateways with ${witnessesOf(SENDERS).toLocaleString('en')} witnesses`,
        unit: 's',
        run: () => secondsOf(() => settleArrived(witnesses.network, witnesses.arrived, 5)),
      },
      {
        name: 'the same, with a map of what they heard',
        unit: 's',
        run: () => secondsOf(() => settleArrived(mapped.network, mapped.arrived, 5)),
      },
    ],
    3,
  )
  const way = await benchWay()
  return {
    title: 'Coverage',
    measurements: [carried!, heard!, onMap!, ...way.measurements],
    ratios: [
      ...way.ratios,
      {
        claim: 'times the 2 000 packets a second that a core has to verify and price',
        ratio: carried!.value / FLOOR_A_SECOND,
        floor: '≥ 1',
        kept: carried!.value >= FLOOR_A_SECOND,
      },
      {
        claim: 'of the 10 s that a million witnesses may take, of a tenth of them',
        ratio: millionOf(heard!.value) / LIMIT_S,
        floor: '≤ 1',
        kept: millionOf(heard!.value) <= LIMIT_S,
      },
      {
        claim: 'of the 10 s that a million witnesses may take with a map on, of a tenth of them',
        ratio: millionOf(onMap!.value) / LIMIT_S,
        floor: '≤ 1',
        kept: millionOf(onMap!.value) <= LIMIT_S,
      },
    ],
  }
}

/** Ids of messages are the intake's work, not the rule's. */
function arrivedIn({ network, said }: { readonly network: Network; readonly said: readonly Said[] }) {
  return { network, arrived: arrivals(network, said) }
}

function millionOf(seconds: number): number {
  return (seconds * MILLION) / witnessesOf(SENDERS)
}

function secondsOf(work: () => unknown): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1e6
}

function packetWorld() {
  const gateways = Array.from({ length: GATEWAYS }, (_, index) =>
    member(index + 1, 'gateway', { cell: cellAt((index % 8) * 900, Math.floor(index / 8) * 900) }),
  )
  const consumer = member(200, 'consumer')
  const route = {
    addrs: [{ from: 0, to: 1 }],
    joins: [],
    copies: COPIES,
    within: 2_000,
    price: 10n,
    budget: 10n ** 10n,
    until: START_MS + 2 * HOUR_MS,
    endpoint: '',
  }
  const said: Said[] = [
    { by: consumer, contentType: ROUTE.contentType, payload: ROUTE.encode(route), at: 1_000 },
  ]
  const rows = gateways.map((): Parameters<typeof CARRIED.encode>[0]['packets'][number][] => [])
  for (let number = 0; number < PACKETS; number++)
    for (let copy = 0; copy < COPIES; copy++) {
      const by = (number * 7 + copy * 11) % GATEWAYS
      const level = { rssi: -1_100 + Math.floor(200 * chance('r', number, copy)), snr: 10 + (number % 50) }
      rows[by]!.push({
        hash: hashOf(number),
        before: Math.floor(number * 150),
        bytes: 20,
        join: 0,
        frequencyHz: 868_100_000,
        sf: 9,
        ...level,
      })
    }
  const at = 59 * MINUTE_MS
  for (const [index, by] of gateways.entries()) {
    for (let from = 0; from < rows[index]!.length; from += A_MESSAGE) {
      const part = rows[index]!.slice(from, from + A_MESSAGE)
      said.push({
        by,
        contentType: CARRIED.contentType,
        payload: CARRIED.encode({ route: idOf(0), at: START_MS + at, packets: part }),
        at,
      })
    }
    const receipt = {
      route: idOf(0),
      gateway: by.id,
      credits: rows[index]!.length,
      packets: rows[index]!.length,
      at: START_MS + at,
    }
    said.push({ by: consumer, contentType: RECEIPT.contentType, payload: RECEIPT.encode(receipt), at })
  }
  return { network: { subjects: [...gateways, consumer], options: { settleAfter: '1h' } }, said }
}
