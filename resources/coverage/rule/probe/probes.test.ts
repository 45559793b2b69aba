/** What panels say of relays counts where several owners say it, and nobody's word alone. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Subject } from '../../../../kernel/subject.ts'
import { PROBED, REFLECTED } from '../../messages/probe/probe-messages.ts'
import { inOrder, type ProbeRound, standingOf } from '../../messages/probe/standing.ts'
import { RELAY_OFFER } from '../../messages/relay/relay-messages.ts'
import { readRelayView } from '../../messages/relay/relay-view.ts'
import { member } from '../../testing/conformance-case.ts'
import {
  foundOf,
  HOUR_MS,
  type Network,
  notesOf,
  type Said,
  START_MS,
  settle,
  viewAfter,
} from '../../testing/settle.ts'
import type { CoverageState } from '../state.ts'

const OPTIONS = { probes: { every: '6h', answer: '3h', bytes: 500_000 } }
const relays = [1, 2, 3, 4].map(number => member(number, 'relay'))
const clients = [20, 21, 22, 23, 24].map(number => member(number, 'relay-client'))
const network: Network = { subjects: [...relays, ...clients], options: OPTIONS }
const [DRAW, SAID_AT, TEST] = [5, 7 * HOUR_MS, 'ab'.repeat(16)]

function offer(by: Subject, price = 90n): Said {
  const said = { price, endpoint: 'http://203.0.113.7:8443', until: START_MS + 90 * HOUR_MS }
  return { by, contentType: RELAY_OFFER.contentType, at: 2_000, payload: RELAY_OFFER.encode(said) }
}

/** As the epoch before the words has it. */
function panelsOf(net = network, offers = relays.map(one => offer(one))) {
  const { state } = settle(net, offers, DRAW + 1).at(-1)!.outcome
  return (state as CoverageState).relay.draws[DRAW]?.panels ?? {}
}

interface Found {
  readonly bytes: number
  readonly ms: number
}
/** What a client says of a relay; undefined: nothing. */
type Finds = (client: Subject, relay: Subject) => Found | undefined
const carries: Finds = () => ({ bytes: 500_000, ms: 1_000 })

/** Both ends of each that is asked. */
function words(finds: Finds, { net = network, at = SAID_AT, origin = carries } = {}): readonly Said[] {
  const byId = new Map(net.subjects.map(one => [one.id, one]))
  return Object.entries(panelsOf(net)).flatMap(([id, panel]) => {
    const relay = byId.get(id as Subject['id'])!
    return Object.entries(panel).flatMap(([name, from]): Said[] => {
      const client = byId.get(name as Subject['id'])!
      const [own, seen] = [finds(client, relay), origin(client, relay)]
      const both = { draw: DRAW, relay: relay.id, test: TEST, at: START_MS + at }
      const probed = own && PROBED.encode({ ...both, ...own, firstMs: 40 })
      const reflected =
        seen && REFLECTED.encode({ ...both, client: client.id, ...seen, bytes: own?.bytes ?? 0 })
      return [
        ...(probed ? [{ by: client, contentType: PROBED.contentType, at, payload: probed }] : []),
        ...(reflected
          ? [{ by: byId.get(from)!, contentType: REFLECTED.contentType, at, payload: reflected }]
          : []),
      ]
    })
  })
}

const offers = relays.map(one => offer(one))
const roundsAfter = (said: readonly Said[], net = network, epochs = 14) =>
  (settle(net, [...offers, ...said], epochs).at(-1)!.outcome.state as CoverageState).relay.rounds

describe('a panel', () => {
  it('is of one client an owner, none of the relay’s owner, each with an origin of a third; nobody joins it later', () => {
    const crowd = [30, 31, 32].map(number => member(number, 'relay-client', { owner: clients[0]!.owner }))
    const own = member(33, 'relay-client', { owner: relays[0]!.owner })
    const net = { ...network, subjects: [...network.subjects, ...crowd, own] }
    const owners = new Map(net.subjects.map(one => [one.id as string, one.owner]))
    const panels = panelsOf(net)
    expect(Object.keys(panels).sort()).toEqual(relays.map(({ id }) => id).sort())
    for (const [relay, panel] of Object.entries(panels)) {
      const rows = Object.entries(panel).map(([client, origin]) =>
        [client, origin, relay].map(id => owners.get(id)),
      )
      expect(rows).toHaveLength(5)
      expect(new Set(rows.map(([owner]) => owner)).size).toBe(5)
      for (const three of rows) expect(new Set(three).size).toBe(3)
    }
    const late = settle(net, offers, DRAW + 3).at(-1)!.outcome.state as CoverageState
    expect(late.relay.draws[DRAW]!.panels).toEqual(panels)
  })

  it('is of clients that somebody vouches for, where anybody could; and there is none without an origin', () => {
    expect(panelsOf({ ...network, vouching: true })).toEqual({})
    const vouched = { name: 'known' }
    const known = clients.slice(0, 3).map(one => ({ ...one, vouched }))
    const net = { ...network, subjects: [...relays, ...known, ...clients.slice(3)], vouching: true }
    for (const panel of Object.values(panelsOf(net)))
      expect(Object.keys(panel).sort()).toEqual(known.map(({ id }) => id).sort())
    expect(panelsOf(network, [offer(relays[0]!)])).toEqual({})
    expect(panelsOf({ ...network, options: { probes: false } })).toEqual({})
  })

  it('tells the lesser of what both ends say, the middle one of all; slow is slow', () => {
    const speeds = [400, 800, 1_000, 4_000, 9_000]
    const finds: Finds = client => ({ bytes: 500_000, ms: speeds[clients.indexOf(client)]! })
    const origin: Finds = () => ({ bytes: 500_000, ms: 500 })
    const round = roundsAfter(words(finds, { origin }))[relays[0]!.id]!.at(-1)!
    // The lower middle of 8 000 (the origin’s), 5 000, 4 000, 1 000 and 444 kbit/s.
    expect(round.slice(2)).toEqual([1, 4_000, 40, 5, 5])
    expect(round[0]).toBe(DRAW)
  })

  it('that finds a relay carrying nothing says so to its owner; nothing else hangs on it', () => {
    const finds: Finds = (client, relay) =>
      relay === relays[0] ? { bytes: 0, ms: 0 } : carries(client, relay)
    const settled = settle(network, [...offers, ...words(finds)], 14)
    expect(foundOf(settled, relays[0]!).get('probe_failed')).toMatchObject({
      draw: DRAW,
      carried: 0,
      spoke: 5,
      drawn: 5,
    })
    const all = settled.flatMap(({ outcome }) => outcome.findings)
    expect(all.map(({ severity }) => severity)).toEqual(['notice'])
    expect(settled.flatMap(({ outcome }) => [...outcome.transfers, ...outcome.contributions])).toEqual([])
  })

  it('that is lied to by two of five is not moved, whatever they say', () => {
    const lie = fc.record({ bytes: fc.constantFrom(0, 1, 500_000, 16_000_000), ms: fc.nat({ max: 600_000 }) })
    fc.assert(
      fc.property(lie, lie, fc.boolean(), (one, other, isUp) => {
        const finds: Finds = client => {
          const index = clients.indexOf(client)
          return index === 0 ? one : index === 1 ? other : { bytes: isUp ? 500_000 : 0, ms: 1_000 }
        }
        const round = roundsAfter(words(finds))[relays[0]!.id]?.at(-1)
        if (isUp) expect([round?.[2], (round?.[3] ?? 0) >= 1 || round?.[3] === 0]).toEqual([1, true])
        else expect(round?.[2] ?? 0).toBe(0)
        // Figures are one that an honest owner said, or between two of them.
        if (isUp && one.bytes * other.bytes > 0) expect(round![3]).toBeLessThanOrEqual(4_000)
      }),
      { numRuns: 15 },
    )
  })
})

describe('a relay is not blamed', () => {
  it.each([
    ['where the origin was away: its word is not there', () => ({ bytes: 0, ms: 0 }), () => undefined],
    [
      'where two of five are cut off, and two say that nothing came',
      (client: Subject) => {
        const index = clients.indexOf(client)
        return index < 2 ? { bytes: 0, ms: 0 } : index < 4 ? undefined : { bytes: 500_000, ms: 900 }
      },
      carries,
    ],
    [
      'where three of five say that nothing came',
      (client: Subject) => (clients.indexOf(client) < 3 ? { bytes: 0, ms: 0 } : { bytes: 500_000, ms: 900 }),
      carries,
    ],
  ] as const)('%s', (_, finds, origin) => {
    const settled = settle(network, [...offers, ...words(finds as Finds, { origin: origin as Finds })], 14)
    expect(settled.flatMap(({ outcome }) => outcome.findings)).toEqual([])
    expect((settled.at(-1)!.outcome.state as CoverageState).relay.rounds).toEqual({})
  })

  it('by words that come late, twice, or from whom nobody drew; and it is told why they do not count', () => {
    const [first] = words(carries)
    const late = words(carries, { at: 9.5 * HOUR_MS })
    expect(notesOf(settle(network, [...offers, ...late], 14)).every(code => code === 'probe_late')).toBe(true)
    expect(notesOf(settle(network, [...offers, first!, { ...first!, at: SAID_AT + 1 }], 9))).toEqual([
      'probe_twice',
    ])
    // Its own relay’s owner looks at no relay of its own.
    const stranger = member(40, 'relay-client', { owner: relays[0]!.owner })
    const origin = { draw: DRAW, relay: relays[0]!.id, test: TEST, bytes: 1, ms: 1, at: START_MS }
    const odd = [
      {
        by: stranger,
        contentType: PROBED.contentType,
        payload: PROBED.encode({ ...origin, firstMs: 1 }),
      },
      {
        by: relays[0]!,
        contentType: REFLECTED.contentType,
        payload: REFLECTED.encode({ ...origin, client: clients[0]!.id }),
      },
      {
        by: clients[0]!,
        contentType: PROBED.contentType,
        payload: PROBED.encode({ ...origin, draw: 4, firstMs: 1 }),
      },
    ].map(one => ({ ...one, at: SAID_AT }))
    const net = { ...network, subjects: [...network.subjects, stranger] }
    expect(notesOf(settle(net, [...offers, ...odd], 9)).toSorted()).toEqual([
      'draw_unknown',
      'probe_not_asked',
      'probe_not_asked',
    ])
  })
})

it('offers those that carry first, of which nothing is known next, and who carried twice in a row for nobody last', () => {
  const round = (isCarrying: 0 | 1, kbps = 0): ProbeRound => [1, 2, isCarrying, kbps, 9, 4, 5]
  const rows = [
    { relay: 'a', price: '1', rounds: [round(1), round(0), round(0)], standing: 'fails' },
    { relay: 'b', price: '9', rounds: [round(0), round(1, 700)], standing: 'carries' },
    { relay: 'c', price: '10', rounds: [], standing: 'unknown' },
    { relay: 'd', price: '2', rounds: [round(1, 5), round(0)], standing: 'unknown' },
    { relay: 'e', price: '100', rounds: [round(1, 800)], standing: 'carries' },
  ].map(({ rounds, ...rest }) => ({ ...rest, probed: standingOf(rounds) }))
  for (const { standing, probed } of rows) expect(probed.standing).toBe(standing)
  expect(inOrder(rows).map(({ relay }) => relay)).toEqual(['b', 'e', 'd', 'c', 'a'])
  const said = [
    ...offers,
    ...words((_, relay) => (relay === relays[3] ? { bytes: 500_000, ms: 800 } : undefined)),
  ]
  const later = { ...said[0]!, at: 11 * HOUR_MS }
  const view = readRelayView(viewAfter(network, [...said, later], clients[0]!))
  expect(view.offers[0]).toMatchObject({
    relay: relays[3]!.id,
    probed: { standing: 'carries', kbps: 4_000, carried: 1, of: 1 },
  })
  const asked = readRelayView(
    viewAfter(network, [...offers, { ...offers[0]!, at: 6.5 * HOUR_MS }], clients[0]!),
  ).probes.asked
  expect(asked.length).toBe(4)
  expect(asked.every(one => one.client === clients[0]!.id && one.untilMs - one.knownMs === 3 * HOUR_MS)).toBe(
    true,
  )
})
