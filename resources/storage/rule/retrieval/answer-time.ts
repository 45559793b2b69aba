/**
 * How long a provider takes to hand out a leaf, against what the network takes. Whoever does not keep what it proves, and
 * fetches it when it is asked, is later than who reads a disk by what the link takes (docs/guide-storage.md has the figures).
 * But so is a slow disk: the tokens of who is slow wait, nobody is blamed, and they are released once a panel is answered in
 * time.
 *
 * Law: the bound is the network's own figure, so no minority moves it, and no disk is slow because all are.
 */
import type { EpochContext, Release } from '../../../../kernel/resource.ts'
import type { Address } from '../../../../protocol/ids.ts'
import type { Books } from '../books.ts'
import type { StorageState } from '../state.ts'

/** Times the middle answer of the network; never below what a disk, a link and a busy moment take together, ms. */
const [TIMES, LEAST_MS, LEAST_OWNERS] = [4, 250, 3]

/** What answers may take, ms; undefined where too few owners have been looked at. One vote an owner: its slowest disk. */
export function answerBound(
  books: Books,
  { subjects }: Pick<EpochContext<StorageState>, 'subjects'>,
): number | undefined {
  const slowest = new Map<Address, number>()
  for (const [id, { answerMs }] of books.providers) {
    const owner = subjects.get(id)?.owner
    if (answerMs === -1 || owner === undefined) continue
    slowest.set(owner, Math.max(answerMs, slowest.get(owner) ?? 0))
  }
  const all = [...slowest.values()].sort((a, b) => a - b)
  // The lower middle: half of them can be slow without making it slow.
  return all.length < LEAST_OWNERS ? undefined : Math.max(LEAST_MS, TIMES * all[(all.length - 1) >> 1]!)
}

/** Marks who is slow by now. @returns whose tokens wait no longer */
export function timeAnswers(books: Books, context: EpochContext<StorageState>): readonly Release[] {
  const bound = answerBound(books, context)
  return [...books.providers].flatMap(([subject, provider]): Release[] => {
    const isSlow = bound !== undefined && provider.answerMs > bound
    const isReleased = provider.isSlow && !isSlow
    provider.isSlow = isSlow
    return isReleased ? [{ subject, code: 'answers_late' }] : []
  })
}
