import { tableFromIPC } from 'apache-arrow'
import { describe, expect, it } from 'vitest'
import { toArrow } from './arrow.ts'
import { createGroups, rangesOf } from './groups.ts'
import { packRows, unpackRows } from './pack-rows.ts'
import { toHtml } from './report/page.ts'
import { PLOTS } from './report/time-plots.ts'
import { COLUMNS } from './run.ts'
import { SCENARIOS } from './scenarios.ts'
import { bandsOf, combinations, sweep, toCsv } from './sweep.ts'

const town = SCENARIOS.find(({ name }) => name === 'town')!
const short = { days: [30], contributors: [50] }

describe('a sweep', () => {
  it('is each value with each, or the n-th together, and says which are too few', () => {
    const values = { fee: [0.1, 0.5], growth: [0, 1] }
    expect(combinations({ values })).toEqual([
      { fee: 0.1, growth: 0 },
      { fee: 0.1, growth: 1 },
      { fee: 0.5, growth: 0 },
      { fee: 0.5, growth: 1 },
    ])
    expect(combinations({ values, zipped: true })).toEqual([
      { fee: 0.1, growth: 0 },
      { fee: 0.5, growth: 1 },
    ])
    expect(combinations({ values: {} })).toEqual([{}])
    expect(() => combinations({ values: { fee: [1], growth: [0, 1] }, zipped: true })).toThrow(
      '"growth" has 2',
    )
  })

  it('gives the n-th run of every subset the same seed, and says it', () => {
    const all = sweep([town], { values: { ...short, fee: [0.1, 0.5] }, runs: 3, seed: 40 })
    expect(all.map(({ subset, run, seed }) => [subset, run, seed])).toEqual([
      [0, 0, 40],
      [0, 1, 41],
      [0, 2, 42],
      [1, 0, 40],
      [1, 1, 41],
      [1, 2, 42],
    ])
    expect(all[1]!.rows).not.toEqual(all[0]!.rows)
  })

  it('is a flat table: what was varied stands in each line', () => {
    const all = sweep([town], { values: { ...short, fee: [0.1, 0.5] }, runs: 2, seed: 1 })
    const [head, ...lines] = toCsv(all).trimEnd().split('\r\n')
    expect(head).toBe(`simulation,subset,run,seed,set_days,set_contributors,set_fee,${COLUMNS.join(',')}`)
    expect(lines.length).toBe(4 * 30)
    expect(lines.at(-1)).toMatch(/^town,1,1,2,30,50,0\.5,30,/)
    expect(lines.every(line => line.split(',').every(cell => cell !== '' && cell !== 'NaN'))).toBe(true)
  })

  it('is the same table as an Arrow file, with typed columns that another program reads', async () => {
    const all = sweep([town], { values: { ...short, fee: [0.1, 0.5] }, runs: 2, seed: 7 })
    const table = tableFromIPC(await toArrow(all))
    const [head = '', ...lines] = toCsv(all).trimEnd().split('\r\n')
    expect(table.schema.fields.map(({ name }) => name)).toEqual(head.split(','))
    expect(table.numRows).toBe(lines.length)
    for (const at of [0, lines.length - 1]) {
      const row = table.get(at)!.toJSON()
      const cells = Object.fromEntries(
        head.split(',').map((name, index) => [name, lines[at]!.split(',')[index]]),
      )
      for (const [name, value] of Object.entries(row)) expect(String(value), name).toBe(cells[name])
    }
    expect(String(table.schema.fields[0]!.type)).toBe('Utf8')
    expect(String(table.schema.fields.at(-1)!.type)).toBe('Float64')
  })

  it('keeps of a group that is over its bands alone, and of who wants ends the last day', () => {
    const all = sweep([town], { values: { ...short, fee: [0.1, 0.5] }, runs: 3, seed: 8 })
    const ends = createGroups(['price'], false)
    for (const ran of all) ends.take(ran)
    const subsets = [0, 1].map(subset => all.filter(ran => ran.subset === subset))
    expect(ends.all().map(({ bands }) => bands.get('price'))).toEqual(
      subsets.map(runs => bandsOf(runs, 'price').slice(-1)),
    )
    expect(rangesOf([1, 2, 3, 7, 9, 10])).toBe('1–3, 7, 9–10')
  })

  it('goes from thread to thread as numbers, and none of them is another afterwards', () => {
    const { rows } = sweep([town], { values: short, runs: 1, seed: 3 })[0]!
    expect(unpackRows(packRows(rows))).toEqual(rows)
  })

  it('has bands that order, and a page that loads nothing and has a plot each figure', () => {
    const all = sweep([town], { values: short, runs: 5, seed: 1 })
    const bands = bandsOf(all, 'demand')
    expect(bands.every(({ p5, p50, p95 }) => p5 <= p50 && p50 <= p95)).toBe(true)
    expect(bands.some(({ p5, p95 }) => p5 < p95)).toBe(true)
    const groups = createGroups(
      PLOTS.map(([column]) => column),
      true,
    )
    for (const ran of all) groups.take(ran)
    expect(groups.all()[0]!.bands.get('spent')).toEqual(bandsOf(all, 'spent'))
    const page = toHtml({ scenarios: [town], groups: groups.all() })
    expect(page).not.toMatch(/<script|https?:|@import|NaN|undefined/)
    expect(page.match(/<figure>/g)?.length).toBe(8)
    // Nobody washes, backs or buys a machine there, which is said instead of drawn.
    expect(page).toContain('Nothing at all: P/(f·V)')
    expect(page).toContain('Seeds 1–5.')
  })
})
