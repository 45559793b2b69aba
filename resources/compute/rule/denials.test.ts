/** What is refused, with the facts, and beside each the honest one that is as near to it as can be, and is not. */
import { describe, expect, it } from 'vitest'
import { SPENDING_REASONS } from '../../../kernel/allowances/refusal.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { DEMAND, OFFER } from '../messages/compute-messages.ts'
import {
  demandOf,
  HOUR,
  member,
  network,
  offerOf,
  type Said,
  START,
  TERMS,
} from '../testing/compute-network.ts'
import { COMPUTE_REASONS } from './reasons.ts'
import { compute } from './resource.ts'
import { MOST_ASKED } from './take-words.ts'

const [worker, rex] = [member(1, 'worker'), member(9, 'requester')]
const stranger: Subject = { ...member(8, 'requester'), accepted: false }

/** What is said of it in the first epoch: refused, noted or found. */
function said(word: Omit<Said, 'by'>, by: Subject = rex, balance?: bigint) {
  const subjects = [worker, rex, stranger]
  const net = network(balance === undefined ? { subjects } : { subjects, balance })
  const { verdicts, findings } = net.epoch({ by, ...word })
  const [verdict] = verdicts
  if (verdict?.accepted === false) return { code: verdict.code, facts: verdict.facts }
  const [found] = findings
  return found === undefined ? 'nothing' : { code: found.code, facts: found.facts, severity: found.severity }
}

const junk = (contentType: string) => ({ contentType, payload: Uint8Array.of(0xff) })
const jobs = 10
/** A round of two and one of three at the dearest, and the fee. */
const NEEDS = 5n * (100_000n + 1_000n)
const LARGEST = (2n ** 100n * 100_000n) / 505n

describe('what is said to nobody’s good', () => {
  it.each([
    ['payload_malformed', said(junk(OFFER.contentType), worker), said(offerOf(), worker)],
    ['payload_malformed', said(junk(DEMAND.contentType)), said(demandOf(1))],
    ['not_a_worker', said(offerOf(), rex), said(offerOf(), worker)],
    ['not_a_requester', said(demandOf(1), worker), said(demandOf(1), rex)],
    ['spending_not_allowed', said(demandOf(1), stranger), said(demandOf(1), rex)],
    [
      'offer_over',
      said(offerOf({ until: START + HOUR }), worker),
      said(offerOf({ until: START + HOUR + 1 }), worker),
    ],
    [
      'demand_over',
      said(demandOf(1, { until: START + HOUR })),
      said(demandOf(1, { until: START + HOUR + 1 })),
    ],
    [
      'confidence_too_high',
      said(demandOf(1, { confidence: 999_991 })),
      said(demandOf(1, { confidence: 999_990 })),
    ],
    [
      'due_out_of_range',
      said(demandOf(1, { perGiga: LARGEST * 10n }), rex, 2n ** 120n),
      said(demandOf(1, { perGiga: LARGEST / 10n }), rex, 2n ** 120n),
    ],
    ['deposit_promised', said(demandOf(1), rex, NEEDS - 1n), said(demandOf(1), rex, NEEDS)],
    ['bond_short', said(offerOf({ bond: 101n }), worker, 100n), said(offerOf({ bond: 100n }), worker, 100n)],
  ])('%s', (code, denied, honest) => {
    expect(denied).toMatchObject({ code, facts: expect.any(Object) })
    expect(Object.keys((denied as { facts: object }).facts).length).toBeGreaterThan(0)
    expect(honest).toBe('nothing')
  })

  it('too_many_jobs: those that are too many wait for nobody, the others are done', () => {
    const net = network({ subjects: [worker, rex], balance: 10n ** 15n })
    const asks = Array.from({ length: MOST_ASKED / 64 }, (): Said => ({ by: rex, ...demandOf(64) }))
    expect(net.epoch(...asks).findings).toEqual([])
    expect(net.jobs()).toHaveLength(MOST_ASKED)
    const { findings } = net.epoch(...asks, { by: rex, ...demandOf(jobs) })
    expect(findings).toMatchObject([
      { code: 'too_many_jobs', facts: { asked: MOST_ASKED + jobs, most: MOST_ASKED } },
    ])
  })

  it('several words of one message count by themselves, and what an offer says last counts', () => {
    const net = network({ subjects: [worker, rex] })
    net.epoch({ by: worker, ...offerOf() }, { by: worker, ...offerOf({ perGiga: TERMS.perGiga + 1n }) })
    expect(net.state().workers[worker.id]?.offer?.perGiga).toBe(String(TERMS.perGiga + 1n))
  })
})

it('each code has a meaning and says what would be right', () => {
  const all = Object.entries(compute().reasons)
  expect(all.map(([code]) => code)).toEqual(Object.keys(COMPUTE_REASONS))
  for (const code of Object.keys(SPENDING_REASONS)) expect(COMPUTE_REASONS).toHaveProperty(code)
})
