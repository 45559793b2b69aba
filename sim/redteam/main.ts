/**
 * `npm run redteam`: every attack and every unusual honest world, through the real kernel and the rules of Sierra Crest.
 * `npm run redteam -- phantom` only those whose name has it; `--days 20` for another time; `--write` puts the table into docs/red-team.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measure, type Result } from './attack.ts'
import { energyAttacks, honestEnergyWorlds } from './energy/attacks.ts'
import { markdown, rowOf } from './table.ts'

const DOC = join(import.meta.dirname, '../../docs/red-team.md')
const [BEGIN, END] = ['<!-- table: npm run redteam -- --write -->', '<!-- end of the table -->']

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { days: { type: 'string', default: '35' }, write: { type: 'boolean', default: false } },
})
const days = Number(values.days)
const chosen = [...energyAttacks(days), ...honestEnergyWorlds(days)].filter(({ name }) =>
  positionals.every(part => name.includes(part)),
)
const results: Result[] = []
for (const attack of chosen) {
  const result = await measure(attack)
  results.push(result)
  console.log([...rowOf(result), result.codes.join(' ')].join(' | '))
}
if (values.write) {
  const text = readFileSync(DOC, 'utf8')
  const [before] = text.split(BEGIN)
  const after = text.split(END)[1] ?? ''
  writeFileSync(DOC, `${before}${BEGIN}\n${markdown(results)}\n${END}${after}`)
}
