/** The tables of docs/red-team.md have a row for each attack, and say with which rules it was measured. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyOf, readTable, versionOf, withResults } from './table.ts'
import { TEAMS } from './teams.ts'

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/red-team.md'), 'utf8')
/** Rows that older rules were measured with: what is measured again takes from it, and nothing adds to it. */
const OLDER: Readonly<Record<string, number>> = {}

describe.each(TEAMS)('$resource', ({ resource, attacks, worlds }) => {
  const all = [...attacks(1), ...worlds(1)]

  it('has each attack and each honest world, in their order, and no more of older rules than are listed', () => {
    const rows = readTable(PAGE, resource)
    expect([...rows.keys()]).toEqual(all.map(keyOf))
    const older = [...rows.values()].filter(({ version }) => version !== versionOf(resource))
    expect(older.length).toBe(OLDER[resource] ?? 0)
  })

  it('keeps what was not measured again, and nothing of an attack that is no more', () => {
    expect(withResults(PAGE, resource, all, [])).toBe(PAGE)
    const [, ...others] = all
    expect([...readTable(withResults(PAGE, resource, others, []), resource).keys()]).toEqual(
      others.map(keyOf),
    )
  })
})
