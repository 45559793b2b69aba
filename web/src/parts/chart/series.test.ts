import { expect, it } from 'vitest'
import { stepOf } from './chart.tsx'
import { csvOf, readAt, type Series, toCsv } from './series.ts'

const format = (value: number) => `${value} kWh`
const columns = [
  { label: '00', full: '00:00' },
  { label: '01', full: '01:00' },
]
const used: Series = { name: 'Used', values: [1.5, undefined], tone: 'sun', as: 'bar', format }
const range: Series = { name: 'Others, all', values: [3, 4], low: [1, 2], tone: 'quiet', as: 'range', format }

it('reads what is not known as not known, never as nothing', () => {
  expect([readAt(used, 0), readAt(used, 1), readAt(range, 0)]).toEqual(['1.5 kWh', '–', '1 kWh – 3 kWh'])
})

it('is a file of the same figures', () => {
  expect(toCsv('Hour', columns, [used, range])).toBe(
    'Hour,Used,"Others, all (low)","Others, all (high)"\r\n00:00,1.5,1,3\r\n01:00,,2,4',
  )
})

it('is read by keys, column by column, and stops at its ends', () => {
  expect([
    stepOf('ArrowRight', undefined, 3),
    stepOf('ArrowRight', 2, 3),
    stepOf('ArrowLeft', undefined, 3),
  ]).toEqual([0, 2, 2])
  expect([stepOf('ArrowLeft', 0, 3), stepOf('Home', 2, 3), stepOf('End', 0, 3), stepOf('a', 1, 3)]).toEqual([
    0,
    0,
    2,
    undefined,
  ])
})

it('what a spreadsheet would take for a formula is text in a file', () => {
  expect(
    csvOf([
      ['=1+1', '@x', '+5 %', '-5'],
      ['a,b', 'say "no"', 'two\nlines', ''],
    ]),
  ).toBe(`'=1+1,'@x,'+5 %,-5\r\n"a,b","say ""no""","two\nlines",`)
})
