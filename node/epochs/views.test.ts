/** Whose turn it is, whatever happens to an oracle's time. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createViews, type Views } from './views.ts'

const VIEW_MS = 1_000
let nowMs: number
let views: Views

beforeEach(() => {
  nowMs = 0
  views = createViews({ monotonicMs: () => nowMs, viewMs: VIEW_MS })
})

/** In which view it is for whoever goes on as soon as one is over, as though a quorum did as well. */
function viewAfter(ms: number, epoch = 5, reached = 0): number {
  nowMs += ms
  const viewNumber = views.viewOf(epoch, reached)
  return views.isOver(epoch) ? views.viewOf(epoch, viewNumber + 1) : viewNumber
}

describe('a view', () => {
  it('begins with the first question, and each lasts longer than the one before', () => {
    nowMs = 1e9
    expect(viewAfter(0)).toBe(0)
    expect(viewAfter(VIEW_MS - 1)).toBe(0)
    expect(viewAfter(1)).toBe(1)
    expect(viewAfter(1.25 * VIEW_MS - 1)).toBe(1)
    expect(viewAfter(1)).toBe(2)
    expect(viewAfter(1.5 * VIEW_MS - 1)).toBe(2)
    expect(viewAfter(1)).toBe(3)
  })

  it('goes on only with the others, however long it is over', () => {
    expect([views.viewOf(5, 0), views.isOver(5)]).toEqual([0, false])
    nowMs += VIEW_MS
    expect([views.isOver(5), views.viewOf(5, 0)]).toEqual([true, 0])
    expect([views.viewOf(5, 1), views.isOver(5)]).toEqual([1, false])
  })

  it('is one further, not many, for whoever was stopped for long', () => {
    expect([viewAfter(0), viewAfter(1e6), viewAfter(1)]).toEqual([0, 1, 1])
  })

  it('is that of the others where they are ahead, and never falls', () => {
    expect([viewAfter(0), viewAfter(0, 5, 7), viewAfter(0, 5, 2)]).toEqual([0, 7, 7])
  })

  it('begins again when the epoch came further', () => {
    viewAfter(0)
    nowMs += VIEW_MS - 1
    views.progressed(5)
    expect(viewAfter(VIEW_MS - 1)).toBe(0)
    expect(viewAfter(1)).toBe(1)
  })

  it('is late in its second half', () => {
    viewAfter(0)
    expect(views.isLate(5)).toBe(false)
    nowMs += VIEW_MS / 2
    expect(views.isLate(5)).toBe(true)
  })

  it('lasts longer where the last epoch needed more, and shrinks where the first was enough, down to a half', () => {
    viewAfter(0, 5, 10)
    views.settled(5, 10)
    expect([viewAfter(0, 6), viewAfter(1.5 * VIEW_MS - 1, 6), viewAfter(1, 6)]).toEqual([0, 0, 1])
    for (let epoch = 6; epoch < 40; epoch++) {
      viewAfter(0, epoch)
      views.settled(epoch, 0)
    }
    expect([viewAfter(0, 40), viewAfter(VIEW_MS / 2 - 1, 40), viewAfter(1, 40)]).toEqual([0, 0, 1])
  })
})
