/** Every reason that is given about shared uplinks, with its facts: a code without a case does not compile. */
import { describe, expect } from 'vitest'
import type { Subject } from '../../../../kernel/subject.ts'
import { PROBED, REFLECTED } from '../../messages/probe/probe-messages.ts'
import {
  RELAY_OFFER,
  RELAY_RECEIPT,
  RELAY_SESSION,
  type RelaySession,
} from '../../messages/relay/relay-messages.ts'
import { member } from '../../testing/conformance-case.ts'
import { everyReason, type ReasonCase } from '../../testing/reason-case.ts'
import { says } from '../../testing/said.ts'
import { HOUR_MS, idOf, type Network, START_MS, settle } from '../../testing/settle.ts'
import type { RELAYING } from '../reasons.ts'
import type { CoverageState } from '../state.ts'

const relays = [1, 2, 3].map(number => member(number, 'relay')) as [Subject, ...Subject[]]
const clients = [20, 21, 22, 23].map(number => member(number, 'relay-client')) as [Subject, ...Subject[]]
const [[relay], [client]] = [relays, clients]
const network: Network = {
  subjects: [...relays, ...clients],
  options: { settleAfter: '2h', probes: { every: '6h', answer: '3h' } },
}
const [DRAW, SAID_AT, SESSION] = [5, 7 * HOUR_MS, idOf(0)]

const open = (change: Partial<RelaySession> = {}, by = client) => {
  const usual = { relay: relay.id, price: 100n, budget: 1_000n, until: START_MS + 6 * HOUR_MS }
  return says(by, RELAY_SESSION, { ...usual, ...change }, 1_000)
}
const offer = (by: Subject, until = START_MS + 90 * HOUR_MS) =>
  says(by, RELAY_OFFER, { price: 90n, endpoint: 'http://203.0.113.7:8443', until }, 2_000)
const offers = relays.map(one => offer(one))
/** Whom the seed drew to look at the first relay, and where from. */
const panel = () => {
  const { state } = settle(network, offers, DRAW + 1).at(-1)!.outcome
  const drawn = (state as CoverageState).relay.draws[DRAW]!.panels[relay.id]!
  return Object.entries(drawn)
}
const subject = (id: string) => network.subjects.find(one => one.id === id)!
const probed = (by: string, at = SAID_AT, arrives = at + 1_000, bytes = 0) => {
  const value = { draw: DRAW, relay: relay.id, test: 'ab'.repeat(16), at: START_MS + at }
  return says(subject(by), PROBED, { ...value, bytes, ms: bytes, firstMs: bytes }, at, arrives)
}

describe('why what is said of a relay does not count', () => {
  const cases: Record<keyof typeof RELAYING, () => ReasonCase> = {
    not_a_relay: () => {
      return { said: [offer(client)], by: client, facts: { model: 'coverage/relay-client' } }
    },
    not_a_relay_client: () => {
      return { said: [open({}, relay)], by: relay, facts: { model: 'coverage/relay' } }
    },
    relay_over: () => {
      const facts = { untilMs: START_MS, arrivedAtMs: START_MS + 3_000 }
      return { said: [offer(relay, START_MS)], by: relay, facts }
    },
    relay_unknown: () => {
      const said = [open({ relay: client.id })]
      return { said, by: client, facts: { session: SESSION, relay: client.id } }
    },
    too_many_sessions: () => {
      const said = Array.from({ length: 17 }, () => open({ budget: 1n }))
      return { said, by: client, facts: { most: 16, relay: relay.id } }
    },
    session_unknown: () => {
      const value = { session: SESSION, relay: relay.id, bytes: 1_000_000, at: START_MS }
      const said = [says(client, RELAY_RECEIPT, value, HOUR_MS)]
      return { said, by: client, facts: { session: SESSION, relay: relay.id } }
    },
    probe_not_asked: () => {
      const facts = { draw: DRAW, relay: relay.id, client: relay.id }
      const value = { draw: DRAW, relay: relay.id, test: 'ab'.repeat(16), at: START_MS, bytes: 1, ms: 1 }
      const said = [...offers, says(relay, REFLECTED, { ...value, client: relay.id }, SAID_AT)]
      return { said, by: relay, facts }
    },
    probe_twice: () => {
      const [one] = panel()[0]!
      const facts = { draw: DRAW, relay: relay.id, client: one }
      return { said: [...offers, probed(one), probed(one, SAID_AT + 1)], by: subject(one), facts }
    },
    probe_late: () => {
      const [one] = panel()[0]!
      const untilMs = START_MS + 6 * HOUR_MS + 3 * HOUR_MS
      const said = [...offers, probed(one, SAID_AT, 9 * HOUR_MS + 1)]
      const facts = { draw: DRAW, relay: relay.id, arrivedAtMs: untilMs + 1, untilMs }
      return { said, by: subject(one), facts }
    },
    probe_failed: () => {
      const said = panel().flatMap(([from, origin]) => {
        const value = {
          draw: DRAW,
          relay: relay.id,
          client: from,
          test: 'ab'.repeat(16),
          bytes: 0,
          ms: 1_000,
        }
        return [probed(from), says(subject(origin), REFLECTED, { ...value, at: START_MS + SAID_AT }, SAID_AT)]
      })
      const facts = { draw: DRAW, carried: 0, spoke: 4, drawn: 4, knownMs: expect.any(Number) }
      return { said: [...offers, ...said], by: relay, facts, epochs: 14 }
    },
  }
  everyReason(network, cases)
})
