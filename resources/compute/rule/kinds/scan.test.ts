/** Scans by the rule: one of a consent at a time, however many ask; and who looked at another moment is accused of nothing. */
import { describe, expect, it } from 'vitest'
import type { Subject } from '../../../../kernel/subject.ts'
import { NO_BUILD } from '../../messages/kinds/allowed.ts'
import {
  BOND,
  COIN,
  contentOf,
  demandOf,
  HOUR,
  member,
  network,
  offerOf,
  type Said,
  START,
  TERMS,
} from '../../testing/compute-network.ts'
import type { Strategy } from '../../testing/machine.ts'
import { honest, looks } from '../../testing/witnesses.ts'
import { compute } from '../resource.ts'

const RENTERS = [90, 91].map(number => member(number, 'requester'))
const [CONSENT, OTHER] = [contentOf(7), contentOf(8)]
const ROW = { kind: 'scan', tool: '', build: NO_BUILD, most: 10 ** 9, speed: 500_000 } as const

function scanners(strategies: readonly Strategy[]) {
  const machines = strategies.map((_, at) => member(at + 1, 'worker'))
  const world = network({
    resource: compute({ record: 3 }),
    subjects: [...RENTERS, ...machines],
    machines: new Map(machines.map(({ id }, at) => [id, strategies[at]!])),
    balance: 100_000n * COIN,
    seed: 0,
  })
  const offers = machines.map(
    (by): Said => ({ by, ...offerOf({ bond: BOND, kinds: [{ ...ROW, ...TERMS }] }) }),
  )
  return { world, machines, offers }
}

const scanOf = (by: Subject, module: string, inputs = 1): Said => {
  return { by, ...demandOf(inputs, { kind: 'scan', module, until: START + 1_000 * HOUR }) }
}

describe('scans', () => {
  it('of one consent are done one at a time for each that asks; those of another beside them, and nobody holds up others', () => {
    const { world, offers } = scanners(Array.from({ length: 6 }, () => honest))
    const asked = [...RENTERS, ...RENTERS].map(by => scanOf(by, CONSENT))
    const running = (module: string) =>
      Object.values(world.state().jobs).filter(job => job.stage === 'running' && job.module === module).length
    world.epoch(...offers, ...asked, scanOf(RENTERS[0]!, OTHER))
    const most: Record<string, number> = { [CONSENT]: running(CONSENT), [OTHER]: running(OTHER) }
    for (let epoch = 1; epoch < 30; epoch++) {
      world.epoch()
      for (const module of [CONSENT, OTHER]) most[module] = Math.max(most[module]!, running(module))
    }
    expect(most).toEqual({ [CONSENT]: 2, [OTHER]: 1 })
    // All of them were done in the end.
    expect(world.jobs()).toEqual([])
  })

  it('that another machine made before a certificate was renewed are not paid, and no reproach', () => {
    const { world, offers, machines } = scanners([looks(() => 'before'), honest, honest])
    const { findings } = world.epoch(...offers, scanOf(RENTERS[0]!, CONSENT))
    const codes = findings.map(({ code }) => code)
    for (let epoch = 1; epoch < 12; epoch++) codes.push(...world.epoch().findings.map(({ code }) => code))
    expect(codes).toEqual(['witness_differs'])
    expect(machines.map(({ owner }) => (world.purses.moved.get(owner) ?? 0n) > 0n)).toEqual([
      false,
      true,
      true,
    ])
  })

  it('whose targets do not consent are asked of few machines, then of none for an hour, two, four, whatever is asked for', () => {
    const refuses: Strategy = { declines: () => 'no_consent' }
    const { world, offers } = scanners(Array.from({ length: 12 }, () => refuses))
    const many = Array.from({ length: 200 }, (_, at) => scanOf(RENTERS[0]!, contentOf(1_000 + at)))
    const findings = [...world.epoch(...offers, ...many).findings]
    let asked = 0
    for (let epoch = 1; epoch < 48; epoch++) {
      findings.push(...world.epoch().findings)
      const going = world.jobs().filter(([, { stage }]) => stage === 'running')
      expect(going.length).toBeLessThanOrEqual(1)
      asked += going.flatMap(([, { copies }]) => copies.filter(({ stage }) => stage === 'asked')).length
    }
    const rests = findings.filter(({ code }) => code === 'no_consent')
    expect(new Set(rests.map(({ severity }) => severity))).toEqual(new Set(['notice']))
    const days = Object.values(world.state().consents)
    expect(days).toEqual([expect.objectContaining({ window: 1, times: rests.length })])
    // Two days: rests of 1, 2, 4, 8 and 16 hours, and what was asked between them, three machines each.
    expect(rests.length).toBeLessThanOrEqual(6)
    expect(asked).toBeLessThanOrEqual(3 * 7)
  })

  it('of a target that is away for a moment end, and its requester is served again after an hour; a single machine ends nothing', () => {
    let isAway = true
    const whole: Strategy = Object.assign({}, honest, {
      declines: () => (isAway ? ('no_consent' as const) : undefined),
    })
    const liar: Strategy = { declines: () => 'no_consent' }
    const { world, offers, machines } = scanners([whole, whole, whole, whole, liar])
    world.epoch(...offers, scanOf(RENTERS[0]!, CONSENT), scanOf(RENTERS[1]!, OTHER))
    for (let epoch = 0; epoch < 3; epoch++) world.epoch()
    isAway = false
    const waiting = contentOf(9)
    const codes = world.epoch(scanOf(RENTERS[0]!, waiting)).findings.map(({ code }) => code)
    for (let epoch = 0; epoch < 30; epoch++) codes.push(...world.epoch().findings.map(({ code }) => code))
    expect(codes.filter(code => code !== 'witness_differs')).toEqual([])
    const paid = machines.filter(({ owner }) => (world.purses.moved.get(owner) ?? 0n) > 0n)
    expect(paid.length).toBeGreaterThanOrEqual(2)
    expect(paid).not.toContain(machines[4])
    // A day without: forgotten, but for what went well.
    expect(world.state().consents[RENTERS[0]!.id]).toEqual({ window: 2, times: 0, restsUntilMs: 0 })
    expect(world.state().consents[RENTERS[1]!.id]).toBeUndefined()
  })

  it('are of one order each, and need no tool', () => {
    const { world, offers } = scanners([honest, honest])
    const { verdicts } = world.epoch(...offers, scanOf(RENTERS[0]!, CONSENT, 2))
    const refused = verdicts.filter(({ accepted }) => !accepted)
    expect(refused).toEqual([expect.objectContaining({ code: 'demand_not_of_kind' })])
  })
})
