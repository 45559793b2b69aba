/**
 * What providers are credited with: what they were paid in this epoch for what they proved and served. What nobody pays for
 * earns nothing, or whoever deals with oneself for nothing would earn the most. Nor does a copy of what another one offered
 * before and shows (copies.ts), nor who hands nothing out (retrieval/probes.ts); and of who is slow it waits
 * (retrieval/answer-time.ts).
 */
import { madeByOwners } from '../../../kernel/past-devices.ts'
import type { Contribution, EpochContext, Hold, Release, Transfer } from '../../../kernel/resource.ts'
import type { Address, SubjectId } from '../../../protocol/ids.ts'
import type { DealId } from '../messages/storage-messages.ts'
import type { Books, Provider } from './books.ts'
import { secondCopies } from './copies.ts'
import type { StorageParams } from './params.ts'
import { isSilent, isUnseen, refuses } from './retrieval/probes.ts'
import type { Settled } from './rounds.ts'
import type { StorageState } from './state.ts'

const [KIB_HOUR, ALL_PPM] = [1024n * 3_600_000n, 1_000_000]
const NOTHING: Settled = { proven: 0, faulted: 0, byteMs: 0n }

export function credit(
  books: Books,
  rounds: ReadonlyMap<SubjectId, Settled>,
  transfers: readonly Transfer[],
  { subjects, acknowledgeMs }: EpochContext<StorageState>,
  params: StorageParams,
): readonly Contribution[] {
  const { challenges } = params
  const copies = secondCopies(books, { acknowledgeMs })
  const isCopy = ({ lock = '' }: Transfer) => copies.has(lock as DealId)
  const [copied, paid] = [paidTo(transfers.filter(isCopy)), paidTo(transfers.filter(one => !isCopy(one)))]
  // Whoever keeps something, or has a record, has its figures in every epoch: clients choose by them.
  const seen = [...books.providers].flatMap(([id, { deals, okPpm, failedPpm }]) =>
    okPpm + failedPpm > 0 || [...deals.values()].some(({ since }) => since !== -1) ? [id] : [],
  )
  const known = [...new Set([...rounds.keys(), ...paid.keys(), ...copied.keys(), ...seen])]
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
      silentSinceMs: provider?.refusedSinceMs ?? -1,
      answerMs: provider?.answerMs ?? -1,
      // Paid for what another one offered before: it earns no tokens.
      copied: sumOf(copied.get(subject)),
    }
    const all = proven + faulted
    const provenPpm = all === 0 ? ALL_PPM : Math.floor((proven * ALL_PPM) / all)
    const qualityPpm = provider !== undefined && refuses(provider, params) ? 0 : provenPpm
    const parts = paid.get(subject) ?? new Map<Address, bigint>()
    const made = madeByOwners(subjects.get(subject)!, parts)
    return { subject, units: sumOf(parts), qualityPpm, facts, ...made, ...holdOf(books, provider) }
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

/** Why its tokens wait: nobody has looked yet though there is who could, or nothing came, or it came late. */
function holdOf(books: Books, provider: Provider | undefined): { readonly holds?: readonly Hold[] } {
  if (provider === undefined) return {}
  const why = isSilent(provider)
    ? 'retrieval_failed'
    : provider.isSlow
      ? 'answers_late'
      : isUnseen(books, provider)
        ? 'not_looked_at'
        : undefined
  return why === undefined ? {} : { holds: [{ ppm: ALL_PPM, codes: [why] }] }
}

/** A panel got a leaf: what waited for that waits no longer. */
export function releasesOf({ providers }: Books): readonly Release[] {
  return [...providers].flatMap(([subject, provider]): Release[] =>
    isSilent(provider) || provider.answeredPpm === 0
      ? []
      : [
          { subject, code: 'not_looked_at' },
          { subject, code: 'retrieval_failed' },
        ],
  )
}

function sumOf(parts: ReadonlyMap<Address, bigint> = new Map()): bigint {
  return [...parts.values()].reduce((sum, part) => sum + part, 0n)
}
