/** Slow is held against the network’s own figure: no minority moves it, and nobody is blamed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EpochContext } from '../../../../kernel/resource.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { member } from '../../testing/conformance-case.ts'
import { Books, type Provider } from '../books.ts'
import { INITIAL_STATE, NEW_PROVIDER, type StorageState } from '../state.ts'
import { answerBound, timeAnswers } from './answer-time.ts'

function booksOf(answers: readonly (readonly [owner: number, answerMs: number])[]) {
  const all = answers.map(([owner], index) => member(index + 1, 'provider', owner))
  const subjects = new Map(all.map(one => [one.id, one]))
  const providers = Object.fromEntries(
    all.map(({ id }, index) => [id, Object.assign({}, NEW_PROVIDER, { answerMs: answers[index]![1] })]),
  )
  const state: StorageState = Object.assign({}, INITIAL_STATE, { providers })
  const epoch = { number: 0, startMs: 0, endMs: 1, seed: `0x${'00'.repeat(32)}` }
  const context = {
    state,
    subjects,
    epoch,
    depositOf: () => 0n,
    allowedOf: () => undefined,
  } as unknown as EpochContext<StorageState>
  return { books: new Books(context), context, of: (index: number) => all[index]!.id }
}

const providerOf = (books: Books, id: SubjectId): Provider => books.providers.get(id)!

describe('the time of answers', () => {
  it('is four times the network’s own, by owners, and never below what a disk and a link take', () => {
    const usual = booksOf([
      [1, 100],
      [2, 100],
      [3, 100],
    ])
    expect(answerBound(usual.books, usual.context)).toBe(400)
    const quick = booksOf([
      [1, 5],
      [2, 6],
      [3, 7],
    ])
    expect(answerBound(quick.books, quick.context)).toBe(250)
    const two = booksOf([
      [1, 5],
      [2, 9_000],
      [2, 9_000],
      [2, 9_000],
    ])
    expect(answerBound(two.books, two.context)).toBeUndefined()
  })

  it('noMinorityOfOwnersMovesTheBound, however many disks it has', () => {
    const honest = fc.array(fc.integer({ min: 20, max: 80 }), { minLength: 4, maxLength: 9 })
    const lies = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 20 })
    fc.assert(
      fc.property(honest, lies, (good, bad) => {
        const few = Math.floor((good.length - 1) / 2)
        const rows = [
          ...good.map((ms, index) => [index + 1, ms] as const),
          ...(few === 0 ? [] : bad.map((ms, index) => [100 + (index % few), ms] as const)),
        ]
        const { books, context } = booksOf(rows)
        expect(answerBound(books, context)).toBeGreaterThanOrEqual(250)
        expect(answerBound(books, context)).toBeLessThanOrEqual(Math.max(250, 4 * Math.max(...good)))
      }),
    )
  })

  it('holds what is slow, and releases it when it is slow no more', () => {
    const { books, context, of } = booksOf([
      [1, 40],
      [2, 40],
      [3, 40],
      [4, 5_000],
    ])
    expect(timeAnswers(books, context)).toEqual([])
    expect(providerOf(books, of(3)).isSlow).toBe(true)
    expect(providerOf(books, of(0)).isSlow).toBe(false)
    providerOf(books, of(3)).answerMs = 60
    expect(timeAnswers(books, context)).toEqual([{ subject: of(3), code: 'answers_late' }])
  })
})
