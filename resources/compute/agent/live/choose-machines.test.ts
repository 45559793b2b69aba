/** Whom a broadcaster opens tabs for. */
import { expect, it } from 'vitest'
import { type Contributed, chooseMachines, type Wanted } from './choose-machines.ts'

const TERMS = { start: 0n, perGiga: 100n, most: 9n } as const
const WANTED: Wanted = { kind: 'transcode', count: 3, ...TERMS, builds: [], had: new Set() }

const offers = (device: string, perGiga: number, change: Readonly<Record<string, unknown>> = {}) => {
  const facts = { transcode: 'ffmpeg 5 aa', transcodePerGiga: `${perGiga}`, transcodeSpeed: 5, wrong: 0 }
  return { device, resource: 'compute', facts: Object.assign(facts, change) } satisfies Contributed
}
const chosen = (all: readonly Contributed[], change: Partial<Wanted> = {}, owners: readonly string[] = []) =>
  chooseMachines(
    all,
    all.map(({ device }, at) => ({ id: device, owner: owners[at] ?? device })),
    Object.assign({}, WANTED, change),
  ).map(({ machine }) => String(machine))

it('takes the cheapest that were never wrong, of equal ones the fastest, and nobody dearer than it pays', () => {
  const all = [offers('b', 50, { transcodeSpeed: 9 }), offers('a', 50), offers('dear', 101), offers('c', 10)]
  expect(chosen(all)).toEqual(['c', 'b', 'a'])
  expect(chosen([offers('x', 1, { wrong: 1 }), ...all], { count: 4 })).toEqual(['c', 'b', 'a', 'x'])
  expect(chosen([offers('s', 1, { transcodeStart: '1' })])).toEqual([])
})

it('takes those of different owners first, none that has a tab, and of builds that are believed', () => {
  const all = [offers('a', 1), offers('b', 2), offers('c', 3)]
  expect(chosen(all, { count: 2 }, ['one', 'one', 'two'])).toEqual(['a', 'c'])
  expect(chosen(all, { had: new Set(['a']) }, ['one', 'one', 'two'])).toEqual(['c', 'b'])
  expect(chosen([...all, offers('d', 4, { transcode: 'ffmpeg 6 bb' })], { builds: ['bb'] })).toEqual(['d'])
})
