/** Who votes in a region, and what it pays: within what each attack says; who is honest keeps its vote; and the document has it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measureRegion, type RegionRow, regionAttacks } from './attacks.ts'
import { askWith } from './false-root.ts'

const DOCUMENT = join(import.meta.dirname, '../../../docs/red-team.md')
const [BEGIN, END] = ['<!-- table of regions -->\n', '\n<!-- end of regions -->']
const rows = regionAttacks().map(attack => ({ attack, row: measureRegion(attack) }))
/** What one device more has of all votes. */
const usual = rows.find(({ attack }) => attack.value === 'nothing unusual')!.row.share

describe('attacks on who votes in a region', () => {
  it.each(rows)('$attack.name, $attack.value', ({ attack, row }) => {
    if (attack.most !== undefined) expect(row.share).toBeLessThanOrEqual(attack.most)
    if (attack.least !== undefined) expect(row.share).toBeGreaterThanOrEqual(attack.least * usual)
    // Whoever sells its devices sells its vote.
    if (!attack.name.startsWith('buys')) expect(row.lost).toBe(0)
  })

  it('stand in the document as they were measured', () => {
    const text = readFileSync(DOCUMENT, 'utf8')
    const [from, to] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)]
    if (process.env['UPDATE_VECTORS'] === '1')
      writeFileSync(DOCUMENT, text.slice(0, from) + table() + text.slice(to))
    expect(readFileSync(DOCUMENT, 'utf8')).toContain(BEGIN + table() + END)
  })
})

describe('an electorate that oracles signed and that is not so', () => {
  it('pays nothing once its epoch is disowned, though nobody stops what was asked', async () => {
    expect(await askWith('false', 'is disowned')).toEqual({ state: 'disowned', paid: 0 })
    // What it would take where nobody disowns it in the two weeks.
    expect(await askWith('false', 'stands')).toEqual({ state: 'payable', paid: 0.25 })
  })

  it('honest: what was asked goes on where the epoch says the same again', async () => {
    const again = 'is disowned, and settled again with the same electorate'
    expect(await askWith('true', again)).toEqual({ state: 'payable', paid: 0.25 })
  })
})

function table(): string {
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const head = ['attack', 'value', 'of the region’s votes', 'a vote for each device there', 'honest lost']
  const cells = ({ share, snapshot, lost }: RegionRow) => [share, snapshot, lost].map(percent)
  return [
    ...[head, head.map(() => '---')].map(line),
    ...rows.map(({ attack, row }) => line([attack.name, attack.value, ...cells(row)])),
  ].join('\n')
}
