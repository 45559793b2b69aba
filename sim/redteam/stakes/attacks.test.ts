/** Nobody gains by when, through whom or beside whom it stakes; and the document says what was measured. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measureStakes, type StakeRow, stakeAttacks } from './attacks.ts'
import { debtRows } from './debts.ts'

const DOCUMENT = join(import.meta.dirname, '../../../docs/red-team.md')
const [BEGIN, END] = ['<!-- table of stakes -->\n', '\n<!-- end of stakes -->']
const rows = [...stakeAttacks().map(measureStakes), ...debtRows()]
const row = (value: string) => rows.find(one => one.value.startsWith(value))!

describe('attacks on stakes', () => {
  it.each(rows)('$name, $value: earns no more', one => {
    expect(one.earnsPpm).toBeLessThanOrEqual(1_000_001)
  })

  it('whoever asks back while a fault can still be punished loses what all lose', () => {
    for (const value of ['a minute', '13 days', '100, of']) expect(row(value).losesPpm).toBe(1_000_000)
    expect(row('14 days').losesPpm).toBe(0)
    expect(row('14 days').earnsPpm).toBeLessThan(700_000)
  })

  it('whoever owes pays it, by whatever door it earns, and nobody else does', () => {
    for (const { honestLostPpm, earnsPpm } of debtRows()) {
      expect(earnsPpm).toBeGreaterThan(999_000)
      expect(honestLostPpm).toBe(0)
    }
  })

  it('standing there for the end of an hour is paid nothing, and nor is an oracle that is away', () => {
    for (const value of ['a minute before', 'whenever', 'for all']) expect(row(value).earnsPpm).toBe(0)
  })

  it('stands in the document as it was measured', () => {
    const text = readFileSync(DOCUMENT, 'utf8')
    const [from, to] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)]
    if (process.env['UPDATE_VECTORS'] === '1')
      writeFileSync(DOCUMENT, text.slice(0, from) + table(rows) + text.slice(to))
    expect(readFileSync(DOCUMENT, 'utf8')).toContain(BEGIN + table(rows) + END)
  })
})

function table(all: readonly StakeRow[]): string {
  const percent = (ppm: number) => `${(ppm / 10_000).toFixed(2)} %`
  return [
    '| attack | value | earns, of what the same money earns honestly | loses of its stake | honest lost |',
    '| --- | --- | --- | --- | --- |',
    ...all.map(
      ({ name, value, earnsPpm, losesPpm, honestLostPpm }) =>
        `| ${name} | ${value} | ${[earnsPpm, losesPpm, honestLostPpm].map(percent).join(' | ')} |`,
    ),
  ].join('\n')
}
