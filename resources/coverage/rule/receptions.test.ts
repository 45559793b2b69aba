/** What the rules of physics say of real receptions: of honest ones hardly anything, of the same ones made false a lot. */
import { describe, expect, it } from 'vitest'
import type { SubjectId } from '../../../protocol/ids.ts'
import { type Reception, readReceptions } from '../testing/receptions.ts'
import { alikeIn, countAlike, type PairCounts } from './carry/alike.ts'
import { type Copy, judgeCopies, levelsOf, type SortedPacket, sortCopies } from './carry/judge-copies.ts'
import { isPossible, mostMicroDbm, signalOf } from './radio/free-space.ts'
import { metresBetween } from './radio/place.ts'

const RECORDINGS = ['helium-field-tester', 'saint-eynard'] as const
/** What a field tester radiates, its antenna included, and the usual antenna of a hotspot: tenths. */
const [SENT, GAINS, TOLERANCE, EIRP] = [140, [20, 60] as const, 30, 292]
const PHYSICS = { deviceEirpDdbm: EIRP, toleranceDdb: TOLERANCE }
/** Places are as coarse as that. */
const COARSE_M = 300
const MICRO_A_TENTH = 100_000
/** Of honest receptions that may be refused. */
const MOST_REFUSED = 0.0005
const [HOUR_MS, ACKNOWLEDGE_MS] = [3_600_000, 600_000]

const linkOf = ({ device, place, frequencyHz }: Reception, more = 0) => ({
  sentDdbm: SENT,
  gainDdbi: GAINS,
  metres: metresBetween(device!, place!) + more,
  frequencyHz,
})
type Recording = (typeof RECORDINGS)[number]

/** Each of them worked out once: reading a recording takes as long as judging it. */
const once = <T>(make: (name: Recording) => T) => {
  const made = new Map<Recording, T>()
  return (name: Recording): T => made.get(name) ?? made.set(name, make(name)).get(name)!
}
const receptionsOf = once(readReceptions)
/** Of those whose device and gateway have a place, far enough apart: level, and what free space leaves at most. */
const located = once(name =>
  receptionsOf(name).flatMap(one => {
    const { device, place, rssi, snr } = one
    if (!device || !place) return []
    const link = linkOf(one)
    return link.metres < COARSE_M ? [] : [{ one, link, level: signalOf(rssi, snr), most: mostMicroDbm(link) }]
  }),
)
/** As `isPossible` has it. */
const isWithin = (level: number, most: number, toleranceDdb: number) =>
  (level - toleranceDdb) * MICRO_A_TENTH <= most

/** A curve of RSSI against SNR that Helium's chain once had: the least dBm of SNR 10 and above, 9 and so on down to −20. */
const CURVE = [
  ...[-90, -95, -105, -108, -113, -115, -115, -115, -117, -120, -125, -125, -125, -125, -125, -125],
  ...[-124, -123, -125, -125, -125, -125, -125, -125, -125, -124, -123, -123, -123, -123, -123],
]

describe.each(RECORDINGS)('receptions of %s', name => {
  it('are possible in free space, all but a few in ten thousand', () => {
    const all = located(name)
    expect(all.length).toBeGreaterThan(8_000)
    const refused = all.filter(({ level, link }) => !isPossible(level, link, TOLERANCE))
    expect(refused.length / all.length).toBeLessThanOrEqual(MOST_REFUSED)
  })

  it('of gateways that were not looked at in choosing what may be misread are possible as well: each half would have chosen less', () => {
    const links = located(name)
    const halves = [0, 1].map(half => links.filter(({ one }) => one.gateway % 2 === half))
    const partRefused = (half: typeof links, tolerance: number) =>
      half.filter(({ level, most }) => !isWithin(level, most, tolerance)).length / half.length
    for (const [mine, others] of [halves, halves.toReversed()] as [typeof links, typeof links][]) {
      const chosen = [-60, -40, -20, 0, 20, TOLERANCE].find(one => partRefused(mine, one) <= MOST_REFUSED)!
      expect(chosen).toBeLessThan(TOLERANCE)
      for (const tolerance of [chosen, TOLERANCE])
        expect(partRefused(others, tolerance)).toBeLessThanOrEqual(MOST_REFUSED)
    }
  })

  it('would be refused, one in thirty at least, by a curve of RSSI against SNR', () => {
    const all = receptionsOf(name)
    const refused = all.filter(({ rssi, snr }) => {
      const place = Math.min(CURVE.length - 1, Math.max(0, 10 - Math.ceil(snr / 10)))
      return rssi / 10 < CURVE[place]!
    })
    expect(refused.length / all.length).toBeGreaterThan(1 / 31)
  })

  it('are copies of a packet that could be heard where each was', () => {
    const copies = copiesOf(receptionsOf(name))
    const windows = Map.groupBy(copies, ({ row: [, atMs] }) => Math.floor(atMs / HOUR_MS))
    const alikeOf = alikeCounter()
    const judged = [...windows.values()].flatMap(all => {
      const packets = sortCopies(all, PHYSICS)
      return judgeCopies(packets, alikeOf(packets), ACKNOWLEDGE_MS)
    })
    expect(judged.length).toBe(copies.length)
    expect(judged.filter(({ why }) => why !== undefined).length / judged.length).toBeLessThanOrEqual(
      MOST_REFUSED,
    )
  })
})

describe('the same receptions, made false', () => {
  it('from 200 km away are told where they were strong', () => {
    const strong = located('helium-field-tester').filter(({ level }) => level > -1_050)
    const told = strong.filter(({ one, level }) => !isPossible(level, linkOf(one, 200_000), TOLERANCE))
    expect(strong.length).toBeGreaterThan(100)
    expect(told.length).toBe(strong.length)
  })

  it('with 40 dB added are told in most cases', () => {
    const all = located('saint-eynard')
    const told = all.filter(({ one, most }) => !isWithin(one.rssi + 400, most, TOLERANCE))
    expect(told.length / all.length).toBeGreaterThan(0.5)
  })

  it('said by a second gateway as its own are one observation, and only those two', () => {
    const copies = copiesOf(receptionsOf('saint-eynard'))
    const most = [...Map.groupBy(copies, ({ gateway }) => gateway)].sort(
      ([, a], [, b]) => b.length - a.length,
    )[0]![0]
    const clone = 'f'.repeat(64) as SubjectId
    const all = copies.flatMap(copy =>
      copy.gateway === most ? [copy, { ...copy, gateway: clone, owner: clone }] : [copy],
    )
    const day = all.slice(0, 4_000)
    const packets = sortCopies(day, PHYSICS)
    const judged = judgeCopies(
      packets,
      alikeIn(countAlike(new Map(), levelsOf(packets).values())),
      ACKNOWLEDGE_MS,
    )
    const alike = judged.filter(({ why }) => why?.code === 'same_reception')
    expect(new Set(alike.map(({ copy }) => copy.gateway))).toEqual(new Set([most, clone]))
    const cloned = day.filter(({ gateway }) => gateway === clone).length
    expect(cloned).toBeGreaterThan(100)
    expect(alike.length).toBe(2 * cloned)
    expect(alike.every(({ micro }) => micro === 500_000)).toBe(true)
  })

  it('an honest link of 109 km is possible', () => {
    const link = { sentDdbm: SENT, gainDdbi: GAINS, metres: 109_000, frequencyHz: 868_100_000 }
    expect(isPossible(-1_190, link, TOLERANCE)).toBe(true)
    expect(isPossible(-800, link, TOLERANCE)).toBe(false)
  })
})

/** Window after window, as an epoch does. */
function alikeCounter() {
  let counts: PairCounts = new Map()
  return (packets: readonly SortedPacket[]) => {
    counts = countAlike(counts, levelsOf(packets).values())
    return alikeIn(counts)
  }
}

/** A copy of each frame for each gateway. */
function copiesOf(all: readonly Reception[]): readonly Copy[] {
  const seen = new Set<string>()
  return all.flatMap(({ frame, gateway, atMs, rssi, snr, frequencyHz, place }): Copy[] => {
    const key = `${frame} ${gateway}`
    if (seen.has(key)) return []
    seen.add(key)
    const id = gateway.toString(16).padStart(64, '0') as SubjectId
    return [
      {
        gateway: id,
        owner: id,
        place,
        gainDdbi: 60,
        vouched: false,
        arrivedAtMs: atMs,
        signedFor: 1,
        row: [String(frame), atMs, 1, rssi, snr, frequencyHz, 0],
      },
    ]
  })
}
