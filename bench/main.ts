/**
 * `npm run bench`: every measurement, one after the other, held against the committed baseline, with plots in bench/report.html.
 * `npm run bench -- NAMES` measures some; `--write` puts what was measured into the baseline and bench/results.md.
 */
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchCompute } from '../resources/compute/bench/compute.ts'
import { benchWhole } from '../resources/compute/bench/whole.ts'
import { benchCoverage } from '../resources/coverage/bench/coverage.ts'
import { benchMarket } from '../resources/energy/bench/market.ts'
import { benchMobility } from '../resources/mobility/bench/mobility.ts'
import { benchStorage } from '../resources/storage/bench/storage.ts'
import { benchAccounts } from './accounts.ts'
import { benchAgreement } from './agreement.ts'
import { benchCluster } from './cluster.ts'
import { benchConsole } from './console.ts'
import { benchEconomy } from './economy.ts'
import { benchEpochCost } from './epoch-cost.ts'
import { benchEpochs } from './epochs.ts'
import { benchIntake } from './intake.ts'
import { benchLedgerLimits } from './ledger-limits.ts'
import { benchReceiptsAtLoad } from './load/receipts-at-load.ts'
import { benchMainJob } from './main-job.ts'
import { type BenchResult, createVerifyCpu, median } from './measure.ts'
import { benchMerkle } from './merkle.ts'
import { benchOracles } from './oracles/oracles.ts'
import { benchReceipts } from './receipts.ts'
import { benchRecovery } from './recovery.ts'
import { BASELINE, compare, MOST_TIMES, readBaseline, withResults } from './report/baseline.ts'
import { benchQuick } from './report/quick.ts'
import { describe, markdown, page } from './report/report.ts'
import { benchScale } from './scale.ts'
import { benchSeed } from './seed.ts'

/** Signatures, for the measure of all, before and after each. */
const CHECKED = 500

const BENCHES = {
  quick: () => benchQuick(),
  main: () => benchMainJob(),
  intake: () => benchIntake(),
  load: () => benchReceiptsAtLoad(600),
  receipts: () => benchReceipts(),
  merkle: () => benchMerkle(100_000),
  coverage: () => benchCoverage(),
  market: () => benchMarket(),
  limits: () => benchLedgerLimits(1_000_000),
  mobility: () => benchMobility(),
  epochs: () => benchEpochs([100, 1_000, 10_000]),
  cluster: () => benchCluster(),
  scale: async () => [benchScale('uptime', [100_000, 1_000_000]), benchScale('energy', [10_000, 100_000])],
  economy: () => benchEconomy(),
  cost: () => benchEpochCost(),
  seed: () => benchSeed([4, 7, 13, 31]),
  compute: () => benchCompute(),
  jobs: () => benchWhole(),
  storage: () => benchStorage(),
  console: () => benchConsole(10_000),
  accounts: () => benchAccounts(1_000_000),
  recovery: () => benchRecovery(1_000_000),
  agreement: () => benchAgreement([4, 7, 13, 31], [100, 10_000]),
  oracles: () => benchOracles([4, 7], 100_000),
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
})
const unknown = positionals.find(name => !Object.hasOwn(BENCHES, name))
if (unknown !== undefined)
  throw new TypeError(`there is no ${unknown}; there are ${Object.keys(BENCHES).join(', ')}`)
const chosen = Object.entries(BENCHES).filter(
  ([name]) => positionals.length === 0 || positionals.includes(name),
)
const before = readBaseline()
const [compared, measured] = [new Map<string, number>(), [] as BenchResult[]]
let baseline = before
for (const [name, run] of chosen) {
  console.log(`measuring ${name} …`)
  const verify = await createVerifyCpu(CHECKED)
  const rounds = [await verify()]
  const results = [await run()].flat()
  rounds.push(await verify())
  const verifyMs = median(rounds)
  for (const [key, times] of compare(before, results, verifyMs)) compared.set(key, times)
  for (const result of results) console.log(describe(result))
  measured.push(...results)
  baseline = withResults(baseline, results, verifyMs)
}
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
const file = (name: string) => join(import.meta.dirname, name)
writeFileSync(file('report.html'), page({ machine, results: measured }, compared))
if (values.write) {
  const all = positionals.length === 0 ? { ...baseline, machine } : baseline
  writeFileSync(BASELINE, `${JSON.stringify(all, undefined, 1)}\n`)
  writeFileSync(file('results.md'), markdown(all))
}
const far = [...compared].filter(([, times]) => times > MOST_TIMES)
for (const [key, times] of far) console.log(`${times.toFixed(1)} times the baseline: ${key}`)
const broken = measured.flatMap(({ ratios }) => ratios.filter(({ kept }) => !kept))
for (const { claim, ratio, floor } of broken) console.log(`not kept: ${ratio.toFixed(3)} ${claim} (${floor})`)
console.log(`plots: ${file('report.html')}`)
if (far.length + broken.length > 0) process.exitCode = 1
