/** A network whose rules have detectors, settled by the real kernel: what they find waits, and nobody is blamed. */
import { expect, it } from 'vitest'
import network from '../../examples/sierra-crest/network.ts'
import type { DetectorModel } from '../../kernel/detector/model.ts'
import { TRAIT_NAMES } from '../../resources/energy/rule/detector/traits.ts'
import { energy } from '../../resources/energy/rule/resource.ts'
import { TRAIT_NAMES as STATION_TRAITS } from '../../resources/sensing/rule/detector/traits.ts'
import { humidity, pressure, temperature, windSpeed } from '../../resources/sensing/rule/quantities.ts'
import { sensing } from '../../resources/sensing/rule/resource.ts'
import { honestHome, recorded, START_MS } from './energy/homes.ts'
import { before } from './sensing/made-air.ts'
import { AIRPORTS, airOf, airport, START_MS as SPRING_MS } from './sensing/stations.ts'
import { runWorld } from './world.ts'

const DAYS = 12
const sameUse = TRAIT_NAMES.indexOf('sameUse')
/** Whoever uses to 2 % what a neighbour uses. */
const detector: DetectorModel = {
  format: 1,
  resource: 'energy',
  features: [...TRAIT_NAMES],
  usual: TRAIT_NAMES.map(() => 1_000),
  depth: 1,
  trees: [[sameUse, 20, 100, 0]],
  threshold: 50,
  trainedOn: { data: `0x${'ab'.repeat(32)}`, epochs: 9, subjects: 8 },
  measured: { honestHeldPpm: 0, foundPpm: {} },
}

it('holds what it finds, says by what, and blames nobody', async () => {
  const ours = energy({ retail: '0.22', feedIn: '0.05', slot: '1h', settleAfter: '12h', detector })
  const resources = network.resources.map(one => (one.name === 'energy' ? ours : one))
  const described = resources.map(({ name, version, params }) => ({ name, version, params }))
  const rules = { ...network.rules, resources: described }
  const hours = DAYS * 24
  const copied = (hour: number) => {
    const { import: taken, export: given, generation = 0 } = recorded(10)(hour)
    const more = Math.round(generation * (((hour * 37) % 20) / 100))
    return { import: taken, export: given + more, generation: generation + more }
  }
  const parties = [
    ...[10, 11, 12, 13, 16, 17].map(home => honestHome(home, hours)),
    honestHome(9, hours, { name: 'copy', number: 500, flow: copied }),
  ]
  const ran = await runWorld(
    { parties, startMs: START_MS, epochs: DAYS, network: { rules, resources } },
    'energy',
  )
  const [copy] = parties.slice(-1) as [(typeof parties)[0]]
  const last = ran.results.at(-1)!
  const heldOf = (code: string) =>
    last.state.held.filter(row => row.code === code).map(({ subject }) => subject)
  // Its neighbour 10 is as much like it: both wait, and neither is blamed.
  expect(new Set(heldOf('model_suspects'))).toEqual(new Set([copy.fact.id, parties[0]!.fact.id]))
  const said = last.outcomes[0]!.contributions.find(({ subject }) => subject === copy.fact.id)!
  expect(said.facts['modelSays']).toMatch(
    /distance of its consumption from the most similar neighbour’s: \d+, usual 1000/,
  )
  expect([...ran.accounts.values()].flatMap(({ found }) => [...found.keys()])).toEqual([])
})

const STATION_DAYS = 27
/** Whoever would fit its neighbours much better some hours earlier. */
const forStations: DetectorModel = {
  ...detector,
  resource: 'sensing',
  features: [...STATION_TRAITS],
  usual: STATION_TRAITS.map(() => 1_000),
  trees: [[STATION_TRAITS.indexOf('shifted'), 1_300, 0, 100]],
}

it('holds of a station what was measured five hours before, and nothing of those beside it', async () => {
  const ours = sensing({
    quantities: [temperature, humidity, windSpeed, pressure],
    ahead: '2h',
    detector: forStations,
  })
  const resources = network.resources.map(one => (one.name === 'sensing' ? ours : one))
  const described = resources.map(({ name, version, params }) => ({ name, version, params }))
  const rules = { ...network.rules, resources: described }
  const parties = AIRPORTS.map(name =>
    airport(name, STATION_DAYS, name === 'JFK' ? { says: before(airOf('JFK'), 5) } : {}),
  )
  const world = { parties, startMs: SPRING_MS, epochs: STATION_DAYS, network: { rules, resources } }
  const ran = await runWorld(world, 'sensing')
  const held = ran.results.at(-1)!.state.held.filter(({ code }) => code.includes('model_suspects'))
  expect(new Set(held.map(({ subject }) => subject))).toEqual(new Set([parties[1]!.fact.id]))
  const said = ran.results
    .at(-1)!
    .outcomes.find(({ contributions }) => contributions.length > 0)!.contributions
  const facts = said.find(({ subject }) => subject === parties[1]!.fact.id)!.facts
  expect(facts['modelSays']).toMatch(
    /temperature: how much better it would fit .*earlier or later: \d+, usual 1000/,
  )
  expect([...ran.accounts.values()].flatMap(({ found }) => [...found.keys()])).toEqual([])
})
