/** A resource is not believed: an outcome that spends what is not its payer's to spend settles nothing. */

import { describe, expect, it } from 'vitest'
import { toSubjectId } from '../protocol/ids.ts'
import { openAllowances } from './allowances/allowances.ts'
import { openBalances } from './balances.ts'
import type { AllowanceFact } from './chain-facts.ts'
import { reconcile } from './reconcile.ts'
import { permitsOf } from './regulation/permit.ts'
import { type Charge, defineResource, type StateValue, type Transfer } from './resource.ts'
import type { Subject } from './subject.ts'
import { allowAll } from './testing/allowances.ts'
import { account, depositOf, factsOf, GENESIS_MS } from './testing/fixtures.ts'
import { promptKnowledge } from './testing/prompt-knowledge.ts'

function subject(number: number, owner: number, accepted = true): Subject {
  return {
    id: toSubjectId(number.toString(16).padStart(64, '0')),
    owner: account(owner),
    resource: 'rogue',
    model: 'rogue/x',
    cell: '',
    details: {},
    registeredAtMs: 0,
    movedAtMs: 0,
    accepted,
  }
}

const [alice, pushed, bob] = [subject(1, 1), subject(2, 1, false), subject(3, 2)]
const stranger: Subject = { ...subject(4, 1), resource: 'other' }

/** What the rogue says is moved, and what the kernel told it. */
function run(
  outcome: { readonly transfers?: readonly Transfer[]; readonly charges?: readonly Charge[] },
  allowances: readonly AllowanceFact[] = allowAll([alice, pushed, bob, stranger], account(0xa3)),
) {
  const told: bigint[] = []
  const rogue = defineResource<never, StateValue>({
    name: 'rogue',
    version: 1,
    kind: 'digital',
    unit: 'x',
    params: {},
    messages: {},
    reasons: {},
    initialState: null,
    appraise: () => ({ verdicts: [], summary: undefined }),
    reconcile: (_, context) => {
      const balances = openBalances(context)
      told.push(...[alice, pushed, bob, stranger].map(({ id }) => balances.availableOf(id)))
      const nothing = { contributions: [], transfers: [], charges: [], findings: [], highlights: {} }
      return { ...nothing, ...outcome, state: null }
    },
  })
  const all = [alice, pushed, bob, stranger]
  const epoch = { number: 0, startMs: 0, endMs: 1, seed: `0x${'00'.repeat(32)}` } as const
  const facts = factsOf([], { allowances, deposits: [depositOf(account(1), 100n, 10n)] })
  reconcile({
    allowances: openAllowances({ facts, prior: [], epoch }),
    resources: [rogue],
    states: {},
    ledger: new Map(),
    appraisals: { verdicts: [], summaries: new Map() },
    subjects: new Map(all.map(one => [one.id, one])),
    epoch,
    knowledge: promptKnowledge(epoch),
    paymentDecimals: 6,
    issuers: [],
    permits: permitsOf(undefined),
    facts,
  })
  return told
}

const transfer = (change: Partial<Transfer>): Transfer => ({
  from: alice.owner,
  to: bob.owner,
  amount: 90n,
  payer: alice.id,
  payee: bob.id,
  facts: {},
  ...change,
})

describe('what a resource may spend', () => {
  it('is told by subject: nothing where the owner did not agree, nor for another resource’s', () => {
    expect(run({})).toEqual([90n, 0n, 0n, 0n])
    expect(() => run({ transfers: [transfer({})] })).not.toThrow()
  })

  it.each([
    ['for whom the owner did not agree', { transfers: [transfer({ payer: pushed.id })] }, 'did not agree'],
    ['from another owner’s deposit', { transfers: [transfer({ payer: bob.id })] }, 'not its owner'],
    ['for another resource’s subject', { transfers: [transfer({ payer: stranger.id })] }, 'not its owner'],
    [
      'to somebody else than the payee’s owner',
      { transfers: [transfer({ to: alice.owner })] },
      'not its owner',
    ],
    ['more than there is', { transfers: [transfer({ amount: 91n })] }, 'overspends'],
    ['more than there is, bit by bit', { transfers: [transfer({}), transfer({ amount: 1n })] }, 'overspends'],
    ['nothing at all', { transfers: [transfer({ amount: 0n })] }, 'moves 0'],
    [
      'by a charge for whom the owner did not agree',
      { charges: [{ from: alice.owner, subject: pushed.id, amount: 1n, facts: {} }] },
      'did not agree',
    ],
  ])('is not spent %s', (_, outcome, why) => {
    expect(() => run(outcome)).toThrow(why)
  })

  it.each([
    ['nothing', []],
    ['another subject', allowAll([pushed], account(0xa3))],
    ['another asset', allowAll([alice], account(0xa2))],
    ['it once, which is over', allowAll([alice], account(0xa3), { untilMs: GENESIS_MS })],
    ['nothing a period', allowAll([alice], account(0xa3), { amount: 0n })],
    ['nothing in all', allowAll([alice], account(0xa3), { total: 0n })],
    ['it as another account', allowAll([{ id: alice.id, owner: bob.owner }], account(0xa3))],
  ])('is nothing where the owner allows %s', (_, allowances) => {
    expect(run({}, allowances)[0]).toBe(0n)
    expect(() => run({ transfers: [transfer({ amount: 1n })] }, allowances)).toThrow('which allows it 0')
  })

  it('is what the period and the total leave, and no more', () => {
    const allowances = allowAll([alice], account(0xa3), { amount: 7n, total: 9n })
    expect(run({}, allowances)[0]).toBe(7n)
    expect(() => run({ transfers: [transfer({ amount: 7n })] }, allowances)).not.toThrow()
    const twice = [transfer({ amount: 4n }), transfer({ amount: 4n })]
    expect(() => run({ transfers: twice }, allowances)).toThrow('which allows it 3')
  })
})
