/**
 * `npm run redteam`: every attack and every unusual honest world, through the real kernel and the rules of Sierra Crest. `npm
 * run redteam -- storage` those of one resource; `-- phantom` only those whose name has it,
 * `-- 'scale|frame'` either; `--days 20` for another time;
 * `--write` puts what was measured into the tables of docs/red-team.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rowOf, withResults } from './table.ts'
import { TEAMS } from './teams.ts'

const DOC = join(import.meta.dirname, '../../docs/red-team.md')

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { days: { type: 'string', default: '35' }, write: { type: 'boolean', default: false } },
})
const days = Number(values.days)
const text = () => readFileSync(DOC, 'utf8')
/** Making their messages takes time: only of those that are named, where any is. */
const named = TEAMS.filter(({ resource }) => positionals.includes(resource))
for (const { resource, attacks, worlds, measure } of named.length === 0 ? TEAMS : named) {
  const all = [...attacks(days), ...worlds(days)]
  const chosen = all.filter(({ name }) =>
    positionals.every(part => part === resource || part.split('|').some(one => name.includes(one))),
  )
  for (const attack of chosen) {
    const result = await measure(attack)
    console.log([...rowOf(result), result.codes.join(' ')].join(' | '))
    // Each at once: others may measure other rows meanwhile, and what was measured stays where one ends early.
    if (values.write) writeFileSync(DOC, withResults(text(), resource, all, [result]))
  }
}
