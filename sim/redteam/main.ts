/**
 * `npm run redteam`: every attack and every unusual honest world, through the real kernel and the rules of Sierra Crest. `npm
 * run redteam -- storage` those of one resource; `-- phantom` only those whose name has it; `--days 20` for another time;
 * `--write` puts the tables into docs/red-team.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Result } from './attack.ts'
import { markdown, rowOf } from './table.ts'
import { TEAMS } from './teams.ts'

const DOC = join(import.meta.dirname, '../../docs/red-team.md')
const END = '<!-- end of the table -->'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { days: { type: 'string', default: '35' }, write: { type: 'boolean', default: false } },
})
const days = Number(values.days)
const text = () => readFileSync(DOC, 'utf8')
for (const { resource, attacks, worlds, measure } of TEAMS) {
  const chosen = [...attacks(days), ...worlds(days)].filter(({ name }) =>
    positionals.every(part => name.includes(part) || part === resource),
  )
  const results: Result[] = []
  for (const attack of chosen) {
    const result = await measure(attack)
    results.push(result)
    console.log([...rowOf(result), result.codes.join(' ')].join(' | '))
  }
  if (values.write && results.length > 0) writeFileSync(DOC, withTable(text(), resource, markdown(results)))
}

/** The page with a resource's table put in. */
function withTable(page: string, resource: string, table: string): string {
  const begin = `<!-- table of ${resource}: npm run redteam -- ${resource} --write -->`
  const from = page.indexOf(begin)
  const until = page.indexOf(END, from)
  if (from === -1 || until === -1) throw new TypeError(`docs/red-team.md has no "${begin}"`)
  return `${page.slice(0, from)}${begin}\n${table}\n${page.slice(until)}`
}
