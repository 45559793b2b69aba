/**
 * Tabs: opened, paid as far as their requester signed, and closed once nothing of them can come in any more.
 *
 * Laws: a tab pays its machine and nobody else, never more than was set aside for it, and never twice for one signature; what was signed
 * for in time is paid, whoever leaves or sells. The rest goes back with the tab. Rounding: the fee of all that was paid, rounded up once.
 */
import { ownerAt } from '../../../../kernel/past-devices.ts'
import type { Facts } from '../../../../kernel/resource.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { feeOn } from '../../messages/price.ts'
import { jobId } from '../../messages/rows.ts'
import { owedFor, type TabId, type TabRow, type Taken } from '../../messages/tabs/tab-words.ts'
import { WORKER } from '../appraise.ts'
import { type Books, termsOf } from '../books.ts'
import type { ComputeReason } from '../reasons.ts'
import type { Said } from '../take-words.ts'
import type { OpenedTabs } from './hear-tabs.ts'
import type { TabState } from './tab-state.ts'

/** Of one requester at a time: with it the state is bounded. */
export const MOST_TABS = 64

export function purseOfTab(id: TabId): string {
  return `tab:${id}`
}

export function takeTabs(books: Books, said: Said): void {
  const open = new Map<SubjectId, number>()
  for (const { requester } of books.tabs.values()) open.set(requester, (open.get(requester) ?? 0) + 1)
  for (const [requester, { tabs }] of said)
    for (const opened of tabs) openTabs(books, requester, opened, open)
  for (const [requester, { owed }] of said)
    for (const { tab: id, arrivedAtMs, ...taken } of owed) {
      const tab = books.tabs.get(id)
      if (tab?.requester === requester) payTab(books, id, tab, { taken, arrivedAtMs })
    }
}

interface Refused {
  readonly code: ComputeReason
  readonly facts: Facts
}

function openTabs(
  books: Books,
  requester: SubjectId,
  { message, tab: { kind, until: untilMs, machines } }: OpenedTabs,
  open: Map<SubjectId, number>,
): void {
  const refused: Refused[] = []
  for (const [at, row] of machines.entries()) {
    const id = jobId(message, at)
    const count = open.get(requester) ?? 0
    const why =
      count >= MOST_TABS
        ? { code: 'too_many_tabs' as const, facts: { most: MOST_TABS } }
        : setAside(books, id, requester, row)
    if (why !== undefined) {
      refused.push(why)
      continue
    }
    open.set(requester, count + 1)
    const { machine, most, start, perGiga } = row
    const digits = { most: `${most}`, start: `${start}`, perGiga: `${perGiga}` }
    const account = books.subjectOf(requester)!.owner
    books.tabs.set(id, {
      requester,
      account,
      machine,
      kind,
      ...digits,
      untilMs,
      jobs: 0,
      units: 0,
      paid: '0',
    })
  }
  const [first] = refused
  if (first !== undefined)
    books.find(requester, first.code, 'notice', Object.assign({ tabs: refused.length }, first.facts))
}

/** @returns why not */
function setAside(
  books: Books,
  id: TabId,
  requester: SubjectId,
  { machine, most }: TabRow,
): Refused | undefined {
  const { escrow, balances, lockUntilMs, params } = books
  if (books.subjectOf(machine)?.model !== WORKER) return { code: 'tab_for_nobody', facts: { machine } }
  const amount = most + feeOn(most, params.feePpm)
  if (amount === 0n || escrow.lock(purseOfTab(id), { payer: requester, amount, untilMs: lockUntilMs }))
    return undefined
  const denied = balances.refusalOf(requester, amount)
  if (denied !== undefined && denied.code !== 'deposit_short')
    return { code: denied.code, facts: denied.facts }
  return { code: 'deposit_promised', facts: { needs: amount, free: balances.availableOf(requester) } }
}

interface Signed {
  readonly taken: Taken
  readonly arrivedAtMs: number
}

/** To whoever had the machine as the signature came in, by whoever set the money aside: who bought the requester has not. With oneself there is nothing to pay, and what was set aside goes back. */
function payTab(books: Books, id: TabId, tab: TabState, { taken, arrivedAtMs }: Signed): void {
  const { escrow, params } = books
  const [owed, most, paid] = [owedFor(termsOf(tab), taken), BigInt(tab.most), BigInt(tab.paid)]
  const after = owed < most ? owed : most
  if (after <= paid) return
  const machine = books.subjectOf(tab.machine)
  const to = machine && ownerAt(machine, arrivedAtMs)
  const payer = books.subjectOf(tab.requester)
  // Whoever is not there cannot be paid: what is signed later stands for this as well.
  if (to === undefined || payer === undefined || ownerAt(payer, arrivedAtMs) !== tab.account) return
  const signed = { jobs: Math.max(tab.jobs, taken.jobs), units: Math.max(tab.units, taken.units) }
  const purse = purseOfTab(id)
  if (to !== tab.account) {
    const facts = { tab: id, jobs: taken.jobs - tab.jobs, units: taken.units - tab.units, owed: after }
    const transfer = escrow.pay(purse, { payee: tab.machine, to, amount: after - paid, facts })
    if (transfer === undefined) return
    books.transfers.push(transfer)
    const fee = feeOn(after, params.feePpm) - feeOn(paid, params.feePpm)
    const charge =
      fee > 0n ? escrow.burn(purse, { amount: fee, payee: tab.machine, facts: { tab: id } }) : undefined
    if (charge !== undefined) books.charges.push(charge)
  }
  books.tabs.set(id, Object.assign({}, tab, signed, { paid: after.toString() }))
}

/** Once all that was signed in time has come in. @returns names of locks that stand on */
export function closeTabs({ tabs, context, params }: Books): readonly string[] {
  for (const [id, { untilMs }] of tabs)
    if (untilMs + params.receiveMs <= context.completeUntilMs) tabs.delete(id)
  return [...tabs.keys()].map(purseOfTab)
}
