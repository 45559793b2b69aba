/** Three gateways on one air: each sends when the seed asks, hears the others, and earns by the rule. */
import { expect, it } from 'vitest'
import type { Subject } from '../../../../kernel/subject.ts'
import { sha256 } from '../../../../protocol/merkle/sha256.ts'
import { readCoverageView } from '../../messages/view.ts'
import { member } from '../../testing/conformance-case.ts'
import { cellAt } from '../../testing/places.ts'
import {
  foundOf,
  HOUR_MS,
  type Network,
  type Said,
  START_MS,
  settle,
  unitsOf,
  viewAfter,
} from '../../testing/settle.ts'
import { createBeaconDesk } from './beacon-desk.ts'

const OPTIONS = { pay: 'coverage', proof: { every: '1h', spread: '10m', answer: '1h' } } as const
const MINUTE_MS = 60_000
const gateways = [1, 2, 3].map(number => member(number, 'gateway', { cell: cellAt(number * 1_600, 0) }))
const network: Network = { subjects: gateways, options: OPTIONS }

interface Txpk {
  readonly freq: number
  readonly datr: string
  readonly data: string
}

/** What became of it after six hours, where some radios are broken. */
async function live(isBroken: (by: Subject) => boolean = () => false) {
  const said: Said[] = []
  const warned: string[] = []
  let now = 0
  const desks = new Map<Subject, ReturnType<typeof createBeaconDesk>>()
  for (const by of gateways)
    desks.set(
      by,
      createBeaconDesk({
        subject: by.id,
        kept: sha256(Buffer.from(by.id)),
        nowMs: () => START_MS + now,
        speed: 1,
        async transmit(txpk) {
          if (isBroken(by)) return 'TX_FREQ'
          const { freq, datr, data } = txpk as Txpk
          const levels = { rssi: -1_100, snr: -50 }
          const received = {
            frame: Buffer.from(data, 'base64'),
            tmst: 0,
            frequencyHz: Math.round(freq * 1e6),
            sf: Number(datr.slice(2, -5)),
            ...levels,
            row: {},
          }
          for (const [other, desk] of desks)
            if (other !== by) desk.hear({ ...received, rssi: levels.rssi - gateways.indexOf(other) })
          return undefined
        },
        say: async (contentType, payload) => said.push({ by, contentType, payload, at: now }),
        warn: message => warned.push(message),
      }),
    )
  for (; now < 5 * HOUR_MS; now += MINUTE_MS)
    for (const [by, desk] of desks) {
      const settledSaid = said.filter(({ at }) => at < now - (now % HOUR_MS))
      if (now >= HOUR_MS)
        await desk.work(
          readCoverageView(viewAfter(network, [...settledSaid, idle(now - (now % HOUR_MS) - 1)], by)),
        )
    }
  return { said, warned, settled: settle(network, said, 9) }
}

/** Nothing that counts: so that epochs go on. */
function idle(at: number): Said {
  return { by: gateways[0]!, contentType: 'x', payload: new Uint8Array(0), at, arrives: at }
}

it('sends, hears and says its secret in time, and is credited by the rule', async () => {
  const { settled, warned } = await live()
  expect(warned).toEqual([])
  expect(gateways.map(one => unitsOf(settled, one) > 0n)).toEqual([true, true, true])
  expect(
    gateways.map(one => [...foundOf(settled, one).keys()].filter(code => code !== 'beacon_unknown')),
  ).toEqual([[], [], []])
})

it('says of no beacon that it was sent where no radio sent it', async () => {
  const [broken] = gateways as [Subject]
  const { settled, warned } = await live(by => by === broken)
  expect(new Set(warned)).toEqual(new Set(['the beacon that was asked for was not sent']))
  expect(unitsOf(settled, broken)).toBe(0n)
  expect(unitsOf(settled, gateways[1]!)).toBeGreaterThan(0n)
})
