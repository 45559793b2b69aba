/**
 * `npm run sim`: many seeds, one after the other, until one breaks an invariant. `npm run sim -- 17` replays one seed and
 * says what happened in it; `npm run sim -- 1 10000` runs a range.
 */
import { parseArgs } from 'node:util'
import { violationsOf } from './invariants.ts'
import { useMemory } from './memory.ts'
import { describePlan, planOf } from './plan.ts'
import { simulate } from './simulate.ts'

const PROGRESS = 500

const { positionals } = parseArgs({ allowPositionals: true })
const [first = 1, last = positionals.length === 1 ? first : 100] = positionals.map(Number)
const { signing } = await useMemory()
const since = performance.now()
let [deaths, views, broken] = [0, 0, 0]
for (let seed = first; seed <= last; seed++) {
  const outcome = await simulate(seed, {}, signing)
  const violations = violationsOf(outcome)
  deaths += outcome.deaths
  if (violations.length > 0) broken++
  views += outcome.chain.settled.reduce((sum, { header }) => sum + header.viewNumber, 0)
  if (violations.length > 0 || first === last) {
    console.log(`seed ${seed}\n${describePlan(planOf(seed))}`)
    console.log(
      `${outcome.chain.settled.length} epochs settled, ${outcome.receipts.length} receipts, ${outcome.deaths} deaths`,
    )
    for (const { invariant, why } of violations) console.log(`  BROKEN ${invariant}: ${why}`)
  }
  if (violations.length > 0) process.exitCode = 1
  if (seed % PROGRESS === 0 && seed !== last) console.log(`up to seed ${seed}: ${broken} broken`)
}
const seconds = ((performance.now() - since) / 1000).toFixed(1)
console.log(
  `${last - first + 1} seeds in ${seconds} s: ${deaths} deaths, ${views} views that came to nothing`,
)
