/**
 * Coverage: packets verified and priced, from the messages that say they were carried to what is paid for them; and a draw of beacons with
 * a hundred thousand witnesses. CPU time of one thread, signatures not included: a message of a thousand packets has one.
 */
import { type BenchResult, inTurn } from '../../../bench/measure.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { toAddress, toSubjectId } from '../../../protocol/ids.ts'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import { beaconHash, planOf } from '../messages/beacon-plan.ts'
import { BEACON, CARRIED, RECEIPT, ROUTE, WITNESS } from '../messages/coverage-messages.ts'
import { regionOf } from '../messages/regions.ts'
import { chance, hashOf } from '../testing/air.ts'
import { member } from '../testing/conformance-case.ts'
import { cellAt } from '../testing/places.ts'
import { HOUR_MS, idOf, type Said, START_MS, seedOf, settle } from '../testing/settle.ts'
import { benchWay } from './way.ts'

const [GATEWAYS, PACKETS, COPIES, A_MESSAGE] = [60, 20_000, 3, 500]
const [SENDERS, HEARD_BY, MILLION] = [7_143, 14, 1_000_000]
const [FLOOR_A_SECOND, LIMIT_S] = [2_000, 10]
const MINUTE_MS = 60_000

export async function benchCoverage(): Promise<BenchResult> {
  const packets = packetWorld()
  const witnesses = witnessWorld()
  const [carried, heard] = await inTurn(
    [
      {
        name: `${(PACKETS * COPIES).toLocaleString('en')} copies of ${PACKETS.toLocaleString('en')} packets, carried by ${GATEWAYS} gateways`,
        unit: 'copies a second',
        run: () => (PACKETS * COPIES) / secondsOf(() => settle(packets.network, packets.said, 6)),
      },
      {
        name: `a draw of ${SENDERS.toLocaleString('en')} gateways with ${(SENDERS * HEARD_BY).toLocaleString('en')} witnesses`,
        unit: 's',
        run: () => secondsOf(() => settle(witnesses.network, witnesses.said, 5)),
      },
    ],
    3,
  )
  const way = await benchWay()
  return {
    title: 'Coverage',
    measurements: [carried!, heard!, ...way.measurements],
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
    ],
  }
}

function millionOf(seconds: number): number {
  return (seconds * MILLION) / (SENDERS * HEARD_BY)
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

/** On a grid of a kilometre: each is heard by the fourteen that follow it. */
function witnessWorld() {
  const region = regionOf('EU868')!
  const spreadMs = 10 * MINUTE_MS
  const side = Math.ceil(Math.sqrt(SENDERS))
  const gateways = Array.from({ length: SENDERS }, (_, index): Subject => {
    const id = Buffer.from(sha256(Buffer.from(`gateway ${index}`))).toString('hex')
    return {
      ...member(1, 'gateway'),
      id: toSubjectId(id),
      owner: toAddress(`0x${id.slice(0, 40)}`),
      cell: cellAt((index % side) * 1_000, Math.floor(index / side) * 1_000),
    }
  })
  const secret = (one: Subject) => one.id.slice(0, 32)
  const plans = gateways.map(one => planOf(seedOf(0), one.id, region, spreadMs))
  const hashes = gateways.map(one => beaconHash(seedOf(0), one.id, secret(one)))
  const said: Said[] = []
  const [knownMs, at] = [HOUR_MS, HOUR_MS + spreadMs + MINUTE_MS]
  for (const [index, by] of gateways.entries()) {
    const beacons = Array.from({ length: HEARD_BY }, (_, more) => {
      const other = (index + more + 1) % SENDERS
      const { afterMs, frequencyHz, sf } = plans[other]!
      return {
        hash: hashes[other]!,
        before: at - knownMs - afterMs - 20,
        frequencyHz,
        sf,
        rssi: -1_150 - (more % 9),
        snr: -30 - (index % 60),
      }
    })
    said.push({
      by,
      contentType: WITNESS.contentType,
      payload: WITNESS.encode({ draw: 0, at: START_MS + at, beacons }),
      at,
    })
    const beacon = { draw: 0, at: START_MS + knownMs + plans[index]!.afterMs + 10, secret: secret(by) }
    said.push({
      by,
      contentType: BEACON.contentType,
      payload: BEACON.encode(beacon),
      at: 2 * HOUR_MS + spreadMs + MINUTE_MS,
    })
  }
  const options = { pay: 'coverage', proof: { every: '1h', spread: '10m', answer: '1h' } } as const
  return { network: { subjects: gateways, options }, said }
}
