/** Who holds shares gets what it held, whatever it does with them; and the document says what was measured. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measureShares, type ShareRow, shareAttacks } from './attacks.ts'

const DOCUMENT = join(import.meta.dirname, '../../../docs/red-team.md')
const [BEGIN, END] = ['<!-- table of shares -->\n', '\n<!-- end of shares -->']
const rows = shareAttacks().map(measureShares)
/** The pool's: what a network that lists a lock believes it with. */
const BELIEVED_PPM = 200_000

describe('attacks on the income of shares', () => {
  it.each(rows)('$name, $value: no more than it held, and nobody honest loses', row => {
    const isBelieved = row.value === 'gives the thief what it holds for others'
    expect(row.gotPpm).toBeLessThanOrEqual(row.heldPpm + 1 + (isBelieved ? BELIEVED_PPM : 0))
    expect(row.honestLostPpm).toBeLessThanOrEqual(0)
  })

  it('would have paid with a snapshot', () => {
    expect(Math.max(...rows.map(({ snapshotPpm }) => snapshotPpm))).toBe(210_000)
  })

  it('stands in the document as it was measured', () => {
    const text = readFileSync(DOCUMENT, 'utf8')
    const [from, to] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)]
    if (process.env['UPDATE_VECTORS'] === '1')
      writeFileSync(DOCUMENT, text.slice(0, from) + table(rows) + text.slice(to))
    expect(readFileSync(DOCUMENT, 'utf8')).toContain(BEGIN + table(rows) + END)
  })
})

function table(all: readonly ShareRow[]): string {
  const percent = (ppm: number) => `${(ppm / 10_000).toFixed(2)} %`
  return [
    '| attack | value | of the epoch’s income | of shares × time | by a snapshot | honest lost |',
    '| --- | --- | --- | --- | --- | --- |',
    ...all.map(
      ({ name, value, gotPpm, heldPpm, snapshotPpm, honestLostPpm }) =>
        `| ${name} | ${value} | ${[gotPpm, heldPpm, snapshotPpm, honestLostPpm].map(percent).join(' | ')} |`,
    ),
  ].join('\n')
}
