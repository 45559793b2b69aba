/** Words about deals whose offers have not come in: they wait as long as an offer may be on its way. */
import type { EpochContext, Finding } from '../../../kernel/resource.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { DealId } from '../messages/storage-messages.ts'
import type { StorageReason } from './reasons.ts'
import type { StorageState } from './state.ts'

/** Of one subject. */
const MOST_EARLY = 1024

/** An offer may be on its way: only once all that was said an epoch after a word of it has come in is there none. */
export function waitingOnes<Word extends { readonly arrivedAtMs: number }>(
  words: readonly Word[],
  { epoch, completeUntilMs }: Pick<EpochContext<StorageState>, 'epoch' | 'completeUntilMs'>,
): readonly [readonly Word[], readonly Word[]] {
  const isWaiting = ({ arrivedAtMs }: Word) => arrivedAtMs + (epoch.endMs - epoch.startMs) > completeUntilMs
  const waiting = words.filter(isWaiting).slice(0, MOST_EARLY)
  const kept = new Set(waiting)
  return [waiting, words.filter(word => !kept.has(word))]
}

/** One finding, however many there were. */
export function unknownDeals(subject: SubjectId, [first, ...others]: readonly DealId[]): readonly Finding[] {
  return first === undefined ? [] : [notice(subject, 'deal_unknown', { deals: others.length + 1, first })]
}

export function notice(subject: SubjectId, code: StorageReason, facts: Finding['facts']): Finding {
  return { subject, code, severity: 'notice', messages: [], facts }
}
