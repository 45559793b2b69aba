/**
 * What providers are credited with: what they were paid in this epoch for what they proved and served. What nobody pays for
 * earns nothing, or whoever deals with oneself for nothing would earn the most.
 */
import { madeByOwners } from '../../../kernel/past-devices.ts'
import type { Contribution, EpochContext, Transfer } from '../../../kernel/resource.ts'
import type { Address, SubjectId } from '../../../protocol/ids.ts'
import type { Books } from './books.ts'
import type { StorageParams } from './params.ts'
import type { Settled } from './rounds.ts'
import type { StorageState } from './state.ts'

const [KIB_HOUR, ALL_PPM] = [1024n * 3_600_000n, 1_000_000]
const NOTHING: Settled = { proven: 0, faulted: 0, byteMs: 0n }

export function credit(
  books: Books,
  rounds: ReadonlyMap<SubjectId, Settled>,
  transfers: readonly Transfer[],
  { subjects }: EpochContext<StorageState>,
  { challenges }: StorageParams,
): readonly Contribution[] {
  const paid = paidTo(transfers)
  // Whoever keeps something, or has a record, has its figures in every epoch: clients choose by them.
  const seen = [...books.providers].flatMap(([id, { deals, okPpm, failedPpm }]) =>
    okPpm + failedPpm > 0 || [...deals.values()].some(({ since }) => since !== -1) ? [id] : [],
  )
  const known = [...new Set([...rounds.keys(), ...paid.keys(), ...seen])]
    .filter(id => subjects.has(id))
    .sort()
  return known.map(subject => {
    const { proven, faulted, byteMs } = rounds.get(subject) ?? NOTHING
    const provider = books.providers.get(subject)
    const kept = [...(provider?.deals.values() ?? [])].filter(
      ({ since, ended }) => since !== -1 && ended === -1,
    )
    const facts = {
      proven,
      faulted,
      challenges,
      kibHours: byteMs / KIB_HOUR,
      deals: kept.length,
      bytes: kept.reduce((sum, { size }) => sum + size, 0),
      missed: provider?.missed ?? 0,
      okPpm: provider?.okPpm ?? 0,
      failedPpm: provider?.failedPpm ?? 0,
      answeredPpm: provider?.answeredPpm ?? 0,
      silentPpm: provider?.silentPpm ?? 0,
    }
    const all = proven + faulted
    const qualityPpm = all === 0 ? ALL_PPM : Math.floor((proven * ALL_PPM) / all)
    const parts = paid.get(subject) ?? new Map<Address, bigint>()
    const units = [...parts.values()].reduce((sum, part) => sum + part, 0n)
    return { subject, units, qualityPpm, facts, ...madeByOwners(subjects.get(subject)!, parts) }
  })
}

/** By provider and account. */
function paidTo(transfers: readonly Transfer[]): ReadonlyMap<SubjectId, ReadonlyMap<Address, bigint>> {
  const paid = new Map<SubjectId, Map<Address, bigint>>()
  for (const { payee, to, amount } of transfers) {
    const parts = paid.get(payee) ?? new Map<Address, bigint>()
    paid.set(payee, parts.set(to, (parts.get(to) ?? 0n) + amount))
  }
  return paid
}
