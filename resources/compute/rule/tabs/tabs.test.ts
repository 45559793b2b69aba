/** Tabs through the rule: paid once, as far as their requester signed, to whoever is owed, and the rest goes back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outcome, StateValue } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { toAddress } from '../../../../protocol/ids.ts'
import { jobId } from '../../messages/rows.ts'
import { OWED, type Owed, owedFor, TAB, type TabId, type TabRow } from '../../messages/tabs/tab-words.ts'
import { COIN, HOUR, idOf, member, network, type Said, START } from '../../testing/compute-network.ts'
import { MOST_TABS } from './take-tabs.ts'

const [FIRST, SECOND, RENTER, OTHER] = [
  member(1, 'worker'),
  member(2, 'worker'),
  member(3, 'requester'),
  member(4, 'requester'),
]
const TERMS = { start: 7n, perGiga: 2n * COIN }
const UNTIL = START + 4 * HOUR

const tabOf = (machines: readonly Partial<TabRow>[], until = UNTIL, by: Subject = RENTER): Said => ({
  by,
  id: idOf(77),
  contentType: TAB.contentType,
  payload: TAB.encode({
    kind: 'transcode',
    until,
    machines: machines.map(one => ({ machine: FIRST.id, most: COIN, ...TERMS, ...one })),
  }),
})
const tab = (at: number): TabId => jobId(idOf(77), at)
const owes = (tabs: readonly Owed[], by: Subject = RENTER): Said => ({
  by,
  contentType: OWED.contentType,
  payload: OWED.encode({ tabs }),
})
const paidIn = ({ transfers }: Pick<Outcome<StateValue>, 'transfers'>) =>
  transfers.reduce((sum, { amount }) => sum + amount, 0n)
const codesOf = ({ findings }: Pick<Outcome<StateValue>, 'findings'>) => findings.map(({ code }) => code)
const notesOf = ({ verdicts }: ReturnType<ReturnType<typeof network>['epoch']>) =>
  verdicts.flatMap(one => (one.accepted ? (one.notes ?? []).map(({ code }) => code) : [one.code]))

const all = [FIRST, SECOND, RENTER, OTHER]

describe('a tab', () => {
  it('pays its machine what was signed for, each signature for all before it, and burns the fee', () => {
    const net = network({ subjects: all })
    net.epoch(tabOf([{}, { machine: SECOND.id }]))
    const first = net.epoch(owes([{ tab: tab(0), jobs: 2, units: 10 ** 8 }]))
    expect(first.transfers.map(({ to, amount }) => [to, amount])).toEqual([[FIRST.owner, 14n + 200_000n]])
    expect(first.charges.map(({ amount, payee }) => [amount, payee])).toEqual([[2_001n, FIRST.id]])
    const again = [
      owes([{ tab: tab(0), jobs: 2, units: 10 ** 8 }]),
      owes([{ tab: tab(0), jobs: 1, units: 1 }]),
      owes([{ tab: tab(0), jobs: 3, units: 10 ** 8 }]),
    ]
    expect(paidIn(net.epoch(...again))).toBe(7n)
    expect(net.state().tabs[tab(0)]).toMatchObject({ jobs: 3, units: 10 ** 8, paid: '200021' })
    expect(net.state().tabs[tab(1)]).toMatchObject({ paid: '0' })
  })

  it('credits what it pays, and counts no job for it', () => {
    const net = network({ subjects: all })
    net.epoch(tabOf([{}]))
    const { contributions } = net.epoch(owes([{ tab: tab(0), jobs: 1, units: 0 }]))
    expect(contributions.find(({ subject }) => subject === FIRST.id)).toMatchObject({
      units: 7n,
      facts: { jobs: 0 },
    })
  })

  it('pays what was signed in time though it is over, and gives the rest back', () => {
    const net = network({ subjects: all })
    net.epoch(tabOf([{}], START + 2 * HOUR))
    for (let hour = 1; hour < 12; hour++) net.epoch()
    expect(paidIn(net.epoch(owes([{ tab: tab(0), jobs: 1, units: 0 }])))).toBe(7n)
    for (let hour = 13; hour < 16; hour++) net.epoch()
    const late = net.epoch(owes([{ tab: tab(0), jobs: 2, units: 0 }]))
    expect(paidIn(late)).toBe(0n)
    expect(notesOf(late)).toEqual(['tab_unknown'])
    expect(net.state()).toMatchObject({ tabs: {}, escrow: {} })
  })

  it('is paid by nobody else’s signature, and neither by who bought its requester', () => {
    const net = network({ subjects: all })
    net.epoch(tabOf([{}]))
    const foreign = net.epoch(owes([{ tab: tab(0), jobs: 9, units: 0 }], OTHER))
    expect(notesOf(foreign)).toEqual(['tab_unknown'])
    expect(paidIn(foreign)).toBe(0n)
    const past = [{ owner: RENTER.owner, cell: '', untilMs: START + 2 * HOUR }]
    net.change(Object.assign({}, RENTER, { owner: toAddress(`0x${'9'.repeat(40)}`), past }))
    expect(paidIn(net.epoch(owes([{ tab: tab(0), jobs: 9, units: 0 }])))).toBe(0n)
  })

  it('pays whoever had the machine as it was signed, and with oneself there is nothing to pay', () => {
    const net = network({ subjects: [...all, member(5, 'worker', 3)] })
    net.epoch(tabOf([{}, { machine: member(5, 'worker').id }]))
    const past = [{ owner: FIRST.owner, cell: '', untilMs: START + 2 * HOUR }]
    net.change(Object.assign({}, FIRST, { owner: SECOND.owner, past }))
    const both = [
      { tab: tab(0), jobs: 1, units: 0 },
      { tab: tab(1), jobs: 5, units: 0 },
    ]
    const paid = net.epoch(owes(both))
    expect(paid.transfers.map(({ to }) => to)).toEqual([FIRST.owner])
    expect(net.state().tabs[tab(1)]).toMatchObject({ jobs: 5, paid: '35' })
  })

  it('is opened for machines that are there, with money that is, by who may spend it, and not without end', () => {
    const nobody = network({ subjects: all }).epoch(tabOf([{ machine: OTHER.id }]))
    expect(codesOf(nobody)).toEqual(['tab_for_nobody'])
    const poor = network({ subjects: all, balance: COIN })
    expect(codesOf(poor.epoch(tabOf([{}])))).toEqual(['deposit_promised'])
    expect(poor.state().tabs).toEqual({})
    const pushed = Object.assign({}, OTHER, { accepted: false })
    const refused = network({ subjects: [FIRST, pushed] }).epoch(tabOf([{}], UNTIL, pushed))
    expect(notesOf(refused)).toEqual(['spending_not_allowed'])
    expect(notesOf(network({ subjects: all }).epoch(tabOf([{}], START + 10)))).toEqual(['tab_over'])
    const many = network({ subjects: all })
    for (let at = 0; at * 16 <= MOST_TABS; at++) {
      const said = Object.assign(
        tabOf(
          Array.from({ length: 16 }, () => ({ most: 1n })),
          START + 99 * HOUR,
        ),
        {
          id: idOf(at + 1),
        },
      )
      expect(codesOf(many.epoch(said))).toEqual(at * 16 < MOST_TABS ? [] : ['too_many_tabs'])
    }
    expect(Object.keys(many.state().tabs)).toHaveLength(MOST_TABS)
  })

  it('paysNoMoreThanWasSetAsideAndNothingTwice, whatever is signed when', () => {
    const word = fc.record({
      tab: fc.constantFrom(tab(0), tab(1), tab(2)),
      jobs: fc.nat({ max: 40 }),
      units: fc.constantFrom(0, 1, 10 ** 6, 3 * 10 ** 8, Number.MAX_SAFE_INTEGER),
    })
    const epochs = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(epochs, fc.bigInt(0n, 900_000n), (said, most) => {
        const net = network({ subjects: all })
        net.epoch(tabOf([{ most }, { machine: SECOND.id, most }]))
        const outcomes = said.map(tabs => net.epoch(owes(tabs)))
        for (const [at, { owner }] of [FIRST, SECOND].entries()) {
          const signed = said.flat().filter(one => one.tab === tab(at))
          const dearest = signed.reduce((top, one) => {
            const owed = owedFor(TERMS, one)
            return owed > top ? owed : top
          }, 0n)
          const got = outcomes
            .flatMap(({ transfers }) => transfers)
            .reduce((sum, { to, amount }) => sum + (to === owner ? amount : 0n), 0n)
          expect(got).toBe(dearest < most ? dearest : most)
        }
        const paid = outcomes.reduce((sum, one) => sum + paidIn(one), 0n)
        const burned = outcomes.flatMap(({ charges }) => charges).reduce((sum, one) => sum + one.amount, 0n)
        expect(burned * 100n).toBeLessThan(paid + 200n)
        for (let hour = 0; hour < 20; hour++) net.epoch()
        expect(net.state().escrow).toEqual({})
        expect(net.purses.spent.get(RENTER.owner) ?? 0n).toBe(paid + burned)
      }),
      { numRuns: 25 },
    )
  })
})
