/** Pictures that are judged by parts: which ones, the seed says once the picture is sealed; and who may be asked for them. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Subject } from '../../../../kernel/subject.ts'
import { pickTiles, tilesOf } from '../../agent/worker/kinds/frames/tiles.ts'
import { checkId } from '../../messages/rows.ts'
import { readComputeView } from '../../messages/view.ts'
import {
  BOND,
  COIN,
  demandOf,
  HOUR,
  member,
  network,
  offerOf,
  START,
  TERMS,
} from '../../testing/compute-network.ts'
import { FFMPEG, partlyMade, rendersFast, transcoder } from '../../testing/judged.ts'
import type { Strategy } from '../../testing/machine.ts'
import { compute } from '../resource.ts'
import { viewOf } from '../view.ts'

const RENTER = member(90, 'requester')
const MACHINES = [1, 2, 3, 4, 5, 6].map(number => member(number, 'worker'))
const asked = (builds: readonly string[] = FFMPEG) =>
  demandOf(1, { kind: 'frames-fast', builds, until: START + 1000 * HOUR })
const honest = ({ id }: Subject) => transcoder(id)

function studio(seed: number, strategyOf: (machine: Subject) => Strategy = honest) {
  const machines = new Map(MACHINES.map(one => [one.id, strategyOf(one)]))
  const resource = compute({ record: 3, holdFor: '12h' })
  const subjects = [RENTER, ...MACHINES]
  const world = network({ resource, subjects, machines, balance: 100_000n * COIN, seed })
  const epoch = world.epoch(
    ...MACHINES.map(by => Object.assign({ by }, rendersFast(BOND))),
    Object.assign({ by: RENTER }, asked()),
  )
  return { world, epoch }
}

/** Until the picture is judged, and what a check was told, epoch by epoch. */
function judged(seed: number) {
  const { world } = studio(seed)
  const [id] = world.jobs().find(([, { kind }]) => kind === 'frames-fast')!
  const before: string[] = []
  const check = () => world.state().jobs[checkId(id, 1)]
  for (let epoch = 0; epoch < 12 && check() === undefined; epoch++) {
    before.push(world.state().jobs[id]!.sample)
    world.epoch()
  }
  return { world, id, before, sample: check()!.sample, made: world.state().jobs[id]! }
}

it('says which parts are looked at only once the result is sealed and opened, and by the seed', () => {
  const [one, other] = [judged(1), judged(2)]
  for (const { before, sample, made, world, id } of [one, other]) {
    expect(new Set(before)).toEqual(new Set(['']))
    expect(made.copies.map(({ stage }) => stage)).toEqual(['opened'])
    expect(sample).toMatch(/^[0-9a-f]{32}$/)
    // Whoever is asked to check is told, and whoever made it was not.
    while (world.state().jobs[checkId(id, 1)]!.copies.length === 0) world.epoch()
    const checker = world.state().jobs[checkId(id, 1)]!.copies[0]!.worker
    const seen = (who: string) =>
      readComputeView(viewOf(world.state(), MACHINES.find(({ id: its }) => its === who)!, { openMs: HOUR }))
        .asked
    expect(seen(checker)[checkId(id, 1)]!.sample).toBe(sample)
    expect(seen(made.copies[0]!.worker)[id]!.sample).toBe('')
  }
  expect(one.sample).not.toBe(other.sample)
})

it('pays an honest picture, and takes the bond of whoever rendered a part of it', () => {
  const [cheat] = MACHINES
  const worlds = [0, 1, 2].map(seed => {
    const { world } = studio(seed, one =>
      one === cheat ? transcoder(one.id, { makes: ({ job }) => partlyMade(one.id, job, 60) }) : honest(one),
    )
    const wrong = new Set<string>()
    for (let epoch = 0; epoch < 60; epoch++) {
      const said = epoch < 30 ? [Object.assign({ by: RENTER }, asked())] : []
      for (const { code, subject } of world.epoch(...said).findings)
        if (code === 'result_wrong') wrong.add(subject)
    }
    return { wrong: [...wrong], moved: (one: Subject) => world.purses.moved.get(one.owner) ?? 0n }
  })
  for (const { wrong, moved } of worlds) {
    expect(wrong).toEqual([cheat!.id])
    for (const one of MACHINES.slice(1)) expect(moved(one)).toBeGreaterThan(0n)
  }
  expect(worlds.reduce((sum, { moved }) => sum + moved(cheat!), 0n)).toBeLessThan(0n)
})

it('is asked of one build, and made by no other: who has another is never asked to make it or to judge it', () => {
  const other = 'e'.repeat(64)
  const { world, epoch } = studio(5)
  expect(epoch.verdicts.every(({ accepted }) => accepted)).toBe(true)
  const two = world.epoch(Object.assign({ by: RENTER }, asked([...FFMPEG, other])))
  expect(two.verdicts.filter(({ accepted }) => !accepted)).toMatchObject([
    { code: 'demand_not_of_kind', facts: { field: 'builds' } },
  ])
  const row = { ...TERMS, tool: 'povray 3.7', build: other, most: 10 ** 9, speed: 10 ** 6 }
  const stranger = MACHINES[0]!
  const kinds = (['frames-fast', 'frames-check'] as const).map(kind => Object.assign({ kind }, row))
  world.epoch(Object.assign({ by: stranger }, offerOf({ fuel: 0, bond: BOND, kinds })))
  for (let at = 0; at < 30; at++) world.epoch(Object.assign({ by: RENTER }, asked()))
  const late = world.jobs().filter(([, { copies }]) => copies.some(({ askedIn }) => askedIn > 4))
  expect(late.length).toBeGreaterThan(5)
  for (const [, { copies }] of late) expect(copies.map(({ worker }) => worker)).not.toContain(stranger.id)
})

it('finds whoever leaves a part s of the tiles out with s at least, so the bond covers it', () => {
  const size = fc.record({
    width: fc.integer({ min: 16, max: 400 }),
    height: fc.integer({ min: 16, max: 400 }),
  })
  fc.assert(
    fc.property(size, fc.nat({ max: 99 }), (picture, percent) => {
      const all = tilesOf(picture)
      const left = Math.floor((all.length * percent) / 100)
      const missing = new Set(all.slice(0, left).map(({ left: x, top: y }) => `${x} ${y}`))
      let found = 0
      for (let seed = 0; seed < 200; seed++)
        if (pickTiles(picture, `${seed}`).some(({ left: x, top: y }) => missing.has(`${x} ${y}`))) found++
      // Four tiles at least: 1 − (1 − s)^4, and three standard errors of 200 tries.
      const share = Math.min(1, left / all.length)
      const wanted = 1 - (1 - share) ** 4
      expect(found / 200).toBeGreaterThanOrEqual(wanted - 3 * Math.sqrt((wanted * (1 - wanted)) / 200) - 0.02)
      expect(wanted).toBeGreaterThanOrEqual(share)
    }),
    { numRuns: 20 },
  )
})

it('has each pixel in one tile, and none twice among those that are picked', () => {
  const size = fc.record({
    width: fc.integer({ min: 1, max: 300 }),
    height: fc.integer({ min: 1, max: 300 }),
  })
  fc.assert(
    fc.property(size, fc.string(), (picture, sample) => {
      const area = tilesOf(picture).reduce(
        (sum, { left, top, right, bottom }) => sum + (right - left) * (bottom - top),
        0,
      )
      expect(area).toBe(picture.width * picture.height)
      const picked = pickTiles(picture, sample)
      expect(picked.length).toBeGreaterThan(0)
      expect(new Set(picked.map(({ left, top }) => `${left} ${top}`)).size).toBe(picked.length)
    }),
    { numRuns: 100 },
  )
})
