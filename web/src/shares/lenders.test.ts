import { expect, it } from 'vitest'
import { spansOf } from './lenders.tsx'

it('each epoch is in one span, five at most', () => {
  for (const to of [0, 1, 4, 5, 11, 29, 63]) {
    const from = Math.max(0, to - 29)
    const spans = spansOf(from, to)
    expect(spans.length).toBeLessThanOrEqual(5)
    expect(
      spans.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
    ).toEqual(Array.from({ length: to - from + 1 }, (_, at) => from + at))
  }
})
