/** The simulator's floor: ten thousand people over ten years in 10 s of two cores, and memory that does not grow with the days. */
import { simulate } from '../sim/economy/run.ts'
import { SCENARIOS } from '../sim/economy/scenarios.ts'
import { type BenchResult, inTurn } from './measure.ts'

const [PEOPLE, YEARS, YEAR] = [10_000, 10, 365]
/** CPU; one core is used. */
const FLOOR_MS = 10_000

export async function benchEconomy(): Promise<BenchResult> {
  const town = SCENARIOS.find(({ name }) => name === 'town')!
  const run = (years: number) => simulate(town, 1, { contributors: PEOPLE, days: years * YEAR })
  const cpuOf = (years: number) => {
    const before = process.cpuUsage()
    run(years)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000
  }
  const people = `${PEOPLE.toLocaleString('en')} people`
  const unit = 'ms of CPU'
  const [ten, hundred] = await inTurn(
    [
      { name: `town, ${people}, ${YEARS} years`, unit, run: () => cpuOf(YEARS) },
      { name: `town, ${people}, ${10 * YEARS} years`, unit, run: () => cpuOf(10 * YEARS) },
    ],
    3,
  )
  const share = ten!.value / FLOOR_MS
  const rows = run(10 * YEARS).length / run(YEARS).length
  return {
    title: 'An economy simulated',
    ratios: [
      {
        claim: `of the 10 s that ${people} may take over ten years`,
        ratio: share,
        floor: '≤ 1',
        kept: share <= 1,
      },
      {
        claim: 'times what is kept of ten years is kept of a hundred',
        ratio: rows,
        floor: '≤ 1.2',
        kept: rows <= 1.2,
      },
    ],
    measurements: [ten!, hundred!],
  }
}
