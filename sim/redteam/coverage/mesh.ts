/** Carriers of a mesh as parties: who puts itself on a way, and honest rows of gateways. */
import type { MessageId } from '../../../protocol/ids.ts'
import {
  carriersIn,
  HANDED_ON,
  MESH_RECEIPT,
} from '../../../resources/coverage/messages/mesh/mesh-messages.ts'
import type { CoverageState } from '../../../resources/coverage/rule/state.ts'
import { DAY_MS, type Known, type Party, type Utterance } from '../world.ts'
import type { CoverageAttack } from './attacks.ts'
import { carrierParty, consumerParty, creditsOfDay, START_MS, utter } from './carriers.ts'
import { BY_USE } from './networks.ts'

const [ORIGIN, FIRST, SECOND, CONSUMER] = [701, 702, 703, 720]
/** Of what an origin is paid, one carrier has so much, and of two each has half of it. */
const SHARE = 0.2

type Words = (route: MessageId, day: number, at: number) => readonly Utterance[]

/** Whatever it says besides, of each route that stands, in the evening. */
function saying(party: Party, words: Words): Party {
  return {
    ...party,
    async answers(known: Known) {
      const day = known.epoch + 1
      const at = START_MS + (day + 1) * DAY_MS - 2_000
      const routes = Object.keys((known.state as CoverageState).routes) as MessageId[]
      return [...((await party.answers?.(known)) ?? []), ...routes.flatMap(route => words(route, day, at))]
    },
  }
}

const gave = (origin: Party, to: Party, route: MessageId, day: number, at: number) => {
  const said = {
    route,
    origin: origin.signer.subject,
    to: to.signer.subject,
    credits: day * creditsOfDay(),
    at,
  }
  return utter(at, HANDED_ON.contentType, HANDED_ON.encode(said))
}

/** Each of them gives all of an origin's packets to the next, and signs it. */
function rowOf(way: readonly Party[]): readonly Party[] {
  const [origin] = way
  return way.map((one, index) => {
    const next = way[index + 1]
    return next === undefined ? one : saying(one, (route, day, at) => [gave(origin!, next, route, day, at)])
  })
}

interface Buyer {
  readonly days: number
  readonly gateways: readonly Party[]
  readonly origin: Party
  readonly way: readonly Party[]
}

/** It signs for what each of them heard, and says by whom the origin's came, where it came by anybody. */
function buyer({ days, gateways, origin, way }: Buyer): Party {
  const others = gateways.filter(one => (one !== origin || way.length === 0) && one.real >= 1)
  const signs = new Map(others.map(({ signer }) => [signer.subject, creditsOfDay] as const))
  const consumer = consumerParty({ number: CONSUMER, days, signs })
  if (way.length === 0) return consumer
  return saying(consumer, (route, day, at) => {
    const credits = day * creditsOfDay()
    const ways = [{ carriers: carriersIn(way.map(({ signer }) => signer.subject)), credits }]
    const receipt = { route, gateway: origin.signer.subject, credits, packets: credits, at, ways }
    return [utter(at, MESH_RECEIPT.contentType, MESH_RECEIPT.encode(receipt))]
  })
}

const [origin, first, second] = [ORIGIN, FIRST, SECOND].map(number => carrierParty({ number })) as [
  Party,
  Party,
  Party,
]

/** All of an origin's packets go over those of a way; the others are neighbours that hear for themselves. */
function street(days: number, way: readonly Party[], named = way): readonly Party[] {
  const row = rowOf([origin, ...way])
  const rest = [first, second].filter(one => !way.includes(one))
  return [...row, ...rest, buyer({ days, gateways: [...row, ...rest], origin: row[0]!, way: named })]
}

/** @param epochs days that it goes on */
export function meshAttacks(epochs: number): readonly CoverageAttack[] {
  const attack = (name: string, value: string, rest: Partial<CoverageAttack>): CoverageAttack => {
    const people = street(epochs, [first])
    const usual = { network: BY_USE, resource: 'coverage', epochs, startMs: START_MS }
    return Object.assign({ name, value, honest: people, attackers: [], without: people }, usual, rest)
  }
  const fakes = (count: number) => {
    const liar = { ...first, real: 1 + SHARE, claims: 1 + SHARE * (1 + count) }
    const own = Array.from({ length: count }, (_, index) =>
      carrierParty({ number: 730 + index, owner: FIRST, real: 0, claims: 0, reports: () => [] }),
    )
    const [giver, ...row] = rowOf([origin, liar, ...own])
    const people = [giver!, second]
    const signs = buyer({ days: epochs, gateways: [...people, liar], origin: giver!, way: [liar, ...own] })
    return { honest: [...people, signs], attackers: row }
  }
  const thief = (names: boolean) => {
    const made = carrierParty({ number: 735, real: 0, claims: SHARE, reports: () => [] })
    const liar = saying(made, (route, day, at) => [
      gave(origin, second, route, day, at),
      gave(origin, first, route, day, at),
    ])
    const people = street(epochs, [first], names ? [liar] : [first])
    return names
      ? { honest: people.slice(0, -1), attackers: [liar, people.at(-1)!] }
      : { honest: people, attackers: [liar] }
  }
  return [
    attack('puts hops of its own on a way', 'one behind itself', fakes(1)),
    attack('puts hops of its own on a way', 'two behind itself', fakes(2)),
    attack('signs for a way that it was not on', 'the consumer does not name it', thief(false)),
    attack(
      'signs for a way that it was not on',
      'the consumer names it, and nobody gave it anything',
      thief(true),
    ),
  ]
}

/** Nobody cheats in them: the sum is the same, whoever carries. */
export function honestMeshWorlds(epochs: number): readonly CoverageAttack[] {
  const world = (value: string, way: readonly Party[]): CoverageAttack => ({
    network: BY_USE,
    resource: 'coverage',
    epochs,
    startMs: START_MS,
    attackers: [],
    name: 'honest: brings on what a neighbour heard',
    value,
    honest: street(epochs, way),
    without: street(epochs, []),
  })
  return [world('over one', [first]), world('over two', [first, second])]
}
