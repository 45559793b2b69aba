/** What providers are credited with: KiB·h that were proved, and how many of their rounds were. */
import type { Contribution, EpochContext } from '../../kernel/resource.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import type { Books } from './books.ts'
import type { StorageParams } from './params.ts'
import type { Settled } from './rounds.ts'
import type { StorageState } from './state.ts'

const [KIB_HOUR, ALL_PPM] = [1024n * 3_600_000n, 1_000_000]

export function credit(
  books: Books,
  rounds: ReadonlyMap<SubjectId, Settled>,
  { subjects }: EpochContext<StorageState>,
  { challenges }: StorageParams,
): readonly Contribution[] {
  return [...rounds].flatMap(([subject, { proven, faulted, byteMs }]) => {
    const provider = books.providers.get(subject)
    if (!subjects.has(subject)) return []
    const kept = [...(provider?.deals.values() ?? [])].filter(
      ({ since, ended }) => since !== -1 && ended === -1,
    )
    const facts = {
      ...{ proven, faulted, challenges },
      deals: kept.length,
      bytes: kept.reduce((sum, { size }) => sum + size, 0),
      missed: provider?.missed ?? 0,
      ...{ okPpm: provider?.okPpm ?? 0, failedPpm: provider?.failedPpm ?? 0 },
    }
    const qualityPpm = Math.floor((proven * ALL_PPM) / (proven + faulted))
    return [{ subject, units: byteMs / KIB_HOUR, qualityPpm, facts }]
  })
}
