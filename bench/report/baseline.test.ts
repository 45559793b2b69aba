import { expect, it } from 'vitest'
import { compare, MOST_TIMES, readBaseline, withResults } from './baseline.ts'
import { benchQuick, QUICK } from './quick.ts'
import { keyOf, markdown, page } from './report.ts'

const row = (value: number, unit: string) => ({ name: 'a thing', unit, value, rounds: [value] })
const resultOf = (value: number, unit: string) => ({
  title: 'Things',
  measurements: [row(value, unit)],
  ratios: [],
})

it('takes no more than three times what the baseline says', { timeout: 240_000 }, async () => {
  const [baseline, result] = [readBaseline(), await benchQuick()]
  expect(baseline.results.map(({ title }) => title)).toContain(QUICK)
  const times = compare(baseline, [result], 1)
  expect(times.size).toBe(result.measurements.length)
  for (const [key, its] of times) expect(its, key).toBeLessThan(MOST_TIMES)
})

it.each([
  ['ms of CPU', 10, 40, 2],
  ['messages a second', 1_000, 250, 2],
  ['MiB at most', 100, 200, 2],
])('of %s it says how many times worse a figure is, on a machine half as fast', (unit, was, is, times) => {
  const baseline = withResults({ machine: 'here', verifyMs: {}, results: [] }, [resultOf(was, unit)], 0.1)
  const key = keyOf('Things', row(is, unit))
  expect(compare(baseline, [resultOf(is, unit)], 0.2)).toEqual(new Map([[key, times]]))
})

it('what is measured again takes the place of what was, and a note stays', () => {
  const noted = { ...resultOf(1, 'V'), note: 'once' }
  const baseline = {
    machine: 'here',
    verifyMs: {},
    results: [noted, { ...resultOf(1, 'V'), title: 'Others' }],
  }
  const again = withResults(baseline, [resultOf(2, 'V')], 0.1)
  expect(again.results).toEqual([{ ...resultOf(2, 'V'), note: 'once' }, baseline.results[1]])
  expect(again.verifyMs).toEqual({ Things: 0.1 })
  expect(markdown(again)).toContain('| a thing | 2 | 2 – 2 | V |')
})

it('names on the page are text', () => {
  const results = [{ ...resultOf(1, 'V'), title: '<b>' }]
  expect(page({ machine: 'here', results }, new Map())).toContain('<h2>&lt;b></h2>')
})
