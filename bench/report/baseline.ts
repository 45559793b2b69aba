/**
 * The committed baseline: what was measured last, and whether a run is far off it. A time is counted in signatures that OpenSSL checks on the
 * same core at the same time, so that another machine, or one that others keep busy, is no reason to fail.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchResult, Measurement } from '../measure.ts'
import { type Compared, keyOf, type NotedResult, type Report } from './report.ts'

export interface Baseline extends Report {
  /** What OpenSSL took for one signature when each was measured, ms of CPU, by title. */
  readonly verifyMs: Readonly<Record<string, number>>
}

/** So many times the baseline, and something is wrong. */
export const MOST_TIMES = 3

export const BASELINE = join(import.meta.dirname, '../baseline.json')

export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline
}

/** By title in place of what was there; a note stays. */
export function withResults(baseline: Baseline, results: readonly BenchResult[], verifyMs: number): Baseline {
  const noted = results.map((result): NotedResult => {
    const note = baseline.results.find(({ title }) => title === result.title)?.note
    return note === undefined ? result : Object.assign({ note }, result)
  })
  const news = new Map(noted.map(result => [result.title, result]))
  const kept = baseline.results.map(result => news.get(result.title) ?? result)
  const added = noted.filter(({ title }) => baseline.results.every(result => result.title !== title))
  const times = Object.fromEntries(results.map(({ title }) => [title, verifyMs]))
  return {
    machine: baseline.machine,
    verifyMs: { ...baseline.verifyMs, ...times },
    results: [...kept, ...added],
  }
}

/** How many times worse than the baseline each figure is that stands there too. */
export function compare(baseline: Baseline, results: readonly BenchResult[], verifyMs: number): Compared {
  const before = new Map(
    baseline.results.flatMap(({ title, measurements }) =>
      measurements.map(row => [keyOf(title, row), row] as const),
    ),
  )
  const times = new Map<string, number>()
  for (const { title, measurements } of results)
    for (const row of measurements) {
      const was = before.get(keyOf(title, row))
      if (was === undefined || was.value === 0 || row.value === 0) continue
      const slower = verifyMs / (baseline.verifyMs[title] ?? verifyMs)
      times.set(keyOf(title, row), timesWorse(row, was, slower))
    }
  return times
}

/** @param slower of this machine, now, to the one of the baseline, then */
function timesWorse(row: Measurement, was: Measurement, slower: number): number {
  const more = row.value / was.value
  if (/a second/.test(row.unit)) return 1 / more / slower
  return /^(ms|µs|s)\b/.test(row.unit) ? more / slower : more
}
