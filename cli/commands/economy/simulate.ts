/** `cairn simulate`: what an economy comes to under rules of the kernel, before anybody lives in it. */
import { availableParallelism } from 'node:os'
import { createNodeApi } from '../../../client/node-api.ts'
import { readRules } from '../../../kernel/read-rules.ts'
import type { Hash } from '../../../protocol/ids.ts'
import { createGroups, type Group, type Groups, nameOf } from '../../../sim/economy/groups.ts'
import { toHtml } from '../../../sim/economy/report/page.ts'
import { PLOTS } from '../../../sim/economy/report/time-plots.ts'
import type { Column } from '../../../sim/economy/run.ts'
import type { Params, Scenario } from '../../../sim/economy/scenario.ts'
import { SCENARIOS } from '../../../sim/economy/scenarios.ts'
import { SHOCK_NAMES } from '../../../sim/economy/shocks.ts'
import { createStudy, type Study } from '../../../sim/economy/study.ts'
import { combinations, type Planned, plannedRuns, type Sweep } from '../../../sim/economy/sweep.ts'
import { scenarioOf, type ToldScenario } from '../../../sim/economy/told-scenario.ts'
import type { Arguments } from '../../arguments.ts'
import type { Command, Context } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { row } from '../../explain/layout.ts'
import { loadNetwork } from '../../load-network.ts'
import { nearest } from '../../nearest.ts'
import { createNodeClient } from '../../node-client.ts'
import { checkUrl, JSON_OPTION } from '../../settings.ts'
import { arrowFile, csvFile, type ResultFile, textFile } from '../../simulate/files.ts'
import { rulesOf, scenarioFrom } from '../../simulate/from-network.ts'
import { numberOf, outcomeOf, partOf, shocksOf, valuesOf } from '../../simulate/read-options.ts'
import { type CameTo, runMany } from '../../simulate/run-many.ts'
import { describe, recordOf, SHOWN } from '../../simulate/tell.ts'
import { listenForInterruption } from '../../up/interruption.ts'

/** A sweep says everything in one go: more runs than that are for a program of one's own. */
const [MOST_RUNS, MOST_OF_EACH] = [10_000, 1_000]
/** Of people times days: what takes about a second. Less than that is not worth a thread, which takes a third of one to start. */
const WORTH_THREADS = 400_000_000
/** What a day costs beside its people, as if so many more were there. */
const A_DAY = 4_000
const MOST_THREADS = 64
const INTERRUPTED = 130
/** As many as a node sums up. */
const FROM_EPOCHS = 100
export const simulateCommand: Command = {
  about: [
    'Runs an economy day by day with the kernel’s own emission policies, sharing and wash bound as its step: contributors with costs, consumers, speculators, people who pay themselves or invent devices. Nothing is asked of a network or a chain. Without a scenario it lists them (docs/simulate.md).',
    'The n-th run of everything that is compared meets the same luck, and each result says its seed. A result holds under the price model of its scenario; none is a forecast.',
  ],
  options: {
    against: { value: 'SCENARIO', help: 'another one beside it, in the same luck' },
    network: {
      value: 'FILE',
      help: 'a network whose emission and supply take the place of the scenario’s; beside --begin-with, rules to compare its own with',
    },
    'begin-with': { value: 'NODE', help: 'the network of that node as it is now, instead of a scenario' },
    price: { value: 'PRICE', help: '--begin-with: what one of its tokens is worth, USD' },
    vary: { value: 'LIST', help: 'parameters to vary, such as "fee=0.1,0.5 growth=0,0.3": each with each' },
    zip: { help: 'the n-th values together instead' },
    runs: {
      value: 'N',
      help: `so many runs of each; 1 unless said, ${MOST_OF_EACH} at most, and ${MOST_RUNS} in all`,
    },
    shock: {
      value: 'LIST',
      help: `what happens half-way, against the same luck without: ${SHOCK_NAMES.join(', ')}, or all`,
    },
    tornado: {
      value: 'COLUMN',
      help: 'which parameter moves that figure most at the end, such as there or price',
    },
    swing: { value: 'PART', help: 'how much lower and higher the tornado sets each; 20% unless said' },
    seed: { value: 'N', help: 'of the first run; 1 unless said' },
    threads: {
      value: 'N',
      help: 'on so many threads; all cores unless said, and none where it is over in a second',
    },
    csv: { value: 'FILE', help: 'where all rows go' },
    arrow: { value: 'FILE', help: 'the same as an Arrow file, with typed columns' },
    report: { value: 'FILE', help: 'where a page with plots goes' },
    ...JSON_OPTION,
  },
  positionals: ['[scenario]'],
  examples: [
    'cairn simulate',
    'cairn simulate town --runs 50 --vary "fee=0.1,0.5" --report town.html',
    'cairn simulate town --runs 20 --shock all --tornado there --report town.html',
    'cairn simulate --begin-with http://127.0.0.1:8780 --price 0.05 --network proposed.ts --report what-if.html',
    'cairn simulate death-spiral --against paid-by-use --csv spiral.csv',
  ],
  async run(args, context) {
    const { terminal } = context
    const [name] = args.positionals
    const from = args.text('begin-with')
    if (from !== undefined) return runAsked(askedOf(args, await toldFrom(from, args, context)), args, context)
    if (name === undefined) {
      if (args.flag('json'))
        terminal.json(SCENARIOS.map(({ name, what, params }) => ({ name, what, params })))
      else
        for (const { name, what } of SCENARIOS)
          for (const line of row(name, what, terminal)) terminal.line(line)
      return EXIT.ok
    }
    const against = args.text('against')
    const names = against === undefined ? [name] : [name, against]
    const told = await Promise.all(names.map(each => toldOf(each, args, context)))
    return runAsked(askedOf(args, told), args, context)
  },
}

/** The network as it is, and, where a file is named, as it would be under that. */
async function toldFrom(url: string, args: Arguments, context: Context): Promise<readonly ToldScenario[]> {
  const api = createNodeApi(createNodeClient(checkUrl(url, '--begin-with')))
  const [network, figures, epochs] = await Promise.all([
    api.getNetwork(),
    api.getSustainability({ epochs: FROM_EPOCHS }),
    api.listEpochs(FROM_EPOCHS),
  ])
  const rules = readRules(network.rules, [network.rulesHash as Hash])
  const price = args.text('price') === undefined ? undefined : numberOf('priceAtStart', args.text('price')!)
  const capex = valuesOf(args.text('vary') ?? '').capex?.[0]
  const { told, notes } = scenarioFrom({ network, rules, figures, epochs, price, capex })
  for (const note of notes) context.terminal.note(note)
  const file = args.text('network')
  if (file === undefined) return [told]
  const proposed = (await loadNetwork(file, context.cwd)).network.rules
  const name = `${network.name} as proposed`
  return [told, { ...told, ...rulesOf(proposed), name, what: `The same under ${file}.` }]
}

/** What is to be run, and what is made of it. */
interface Asked {
  readonly told: readonly ToldScenario[]
  readonly scenarios: readonly Scenario[]
  readonly planned: readonly Planned[]
  readonly study?: Study
  readonly by: number
}

/** Shocks and a tornado vary by themselves: what `--vary` says beside them is one value each, and holds for all of it. */
function askedOf(args: Arguments, told: readonly ToldScenario[]): Asked {
  const [shocks, tornado] = [shocksOf(args.text('shock')), outcomeOf(args.text('tornado'))]
  const by = partOf(args.text('swing') ?? '20%')
  if (shocks.length === 0 && tornado === undefined) {
    const planned = plannedRuns(told.length, planOf(args, told.length))
    return { told, scenarios: told.map(scenarioOf), planned, by }
  }
  const plan = planOf(args, told.length)
  const [settings = {}, ...more] = combinations(plan)
  if (more.length > 0)
    throw new CliError('option_value', '--vary: one value each beside --shock and --tornado', {
      hint: 'Run one for each of the others.',
    })
  const set = told.map(one => Object.assign({}, one, { params: Object.assign({}, one.params, settings) }))
  const scenarios = set.map(scenarioOf)
  const outcome = tornado === undefined ? undefined : { outcome: tornado, by }
  const study = createStudy({ scenarios, runs: plan.runs, seed: plan.seed, shocks, tornado: outcome })
  refuseTooMany(study.planned.length)
  return { told: set, scenarios, planned: study.planned, study, by }
}

async function runAsked(asked: Asked, args: Arguments, context: Context): Promise<number> {
  const { terminal } = context
  const { told, planned, study } = asked
  const groups = createGroups(columnsOf(args), args.text('report') !== undefined)
  const came: { to?: CameTo } = {}
  const files = filesOf(args, context, { asked, groups, came })
  const interruption = listenForInterruption(text => terminal.note(text))
  const { done, missing } = await runMany({
    scenarios: told,
    planned,
    threads: threadsOf(args, asked),
    signal: interruption.signal,
    take(ran) {
      if (study?.take(ran) ?? true) groups.take(ran)
      for (const file of files) file.take(ran)
    },
  }).finally(() => interruption.dispose())
  came.to = { done, missing }
  for (const file of files) {
    await file.finish()
    terminal.note(`written to ${file.path}`)
  }
  const labelOf = labelsOf(study)
  if (args.flag('json')) terminal.json(recordOf(groups.all(), study))
  else for (const line of describe({ groups: groups.all(), study, labelOf }, terminal)) terminal.line(line)
  for (const { planned, why } of missing)
    terminal.note(`  run with seed ${planned.seed} of subset ${planned.subset} is missing: ${why}`)
  if (missing.length > 0) return EXIT.fault
  if (done === planned.length) return EXIT.ok
  terminal.note(`  ${endedEarly(done, planned.length)}`)
  return INTERRUPTED
}

function endedEarly(done: number, all: number): string {
  return `Ended early: ${done} of ${all} runs.`
}

function labelsOf(study: Study | undefined): (group: Group) => string {
  if (study === undefined) return nameOf
  return ({ scenario, subset }) => [scenario, study.labelOf(subset)].filter(part => part !== '').join(': ')
}

function columnsOf(args: Arguments): readonly Column[] {
  const shown = SHOWN.map(([column]) => column)
  return args.text('report') === undefined
    ? shown
    : [...new Set([...shown, ...PLOTS.map(([column]) => column)])]
}

interface ToWrite {
  readonly asked: Asked
  readonly groups: Groups
  /** Filled when all is run. */
  readonly came: { readonly to?: CameTo }
}

function filesOf(args: Arguments, { cwd }: Context, { asked, groups, came }: ToWrite): readonly ResultFile[] {
  const { planned, scenarios, study, by } = asked
  const names = [...new Set(planned.flatMap(({ varied }) => Object.keys(varied)))] as (keyof Params)[]
  const [csv, arrow, report] = [args.text('csv'), args.text('arrow'), args.text('report')]
  const page = () => {
    const done = came.to?.done ?? 0
    const incomplete = done === planned.length ? undefined : `${done} of ${planned.length} runs are in it.`
    const studies = study?.results() ?? []
    return toHtml({ scenarios, groups: groups.all(), studies, by, labelOf: labelsOf(study), incomplete })
  }
  return [
    csv === undefined ? [] : [csvFile(cwd, csv, names)],
    arrow === undefined ? [] : [arrowFile(cwd, arrow)],
    report === undefined ? [] : [textFile(cwd, report, page)],
  ].flat()
}

function threadsOf(args: Arguments, { scenarios, planned }: Asked): number {
  const asked = args.whole('threads', 0)
  if (asked !== undefined) return Math.min(asked, MOST_THREADS)
  const work = planned.reduce((sum, { scenario, varied }) => {
    const { days, contributors } = Object.assign({}, scenarios[scenario]!.params, varied)
    return sum + days * (contributors + A_DAY)
  }, 0)
  return work < WORTH_THREADS ? 0 : Math.min(availableParallelism(), MOST_THREADS)
}

async function toldOf(name: string, args: Arguments, { cwd }: Context): Promise<ToldScenario> {
  if (!SCENARIOS.some(one => one.name === name)) {
    const near = nearest(
      name,
      SCENARIOS.map(one => one.name),
    )
    throw new CliError('option_value', `no scenario is called "${name.slice(0, 40)}"`, {
      hint: near === undefined ? 'cairn simulate lists them.' : `Did you mean ${near}?`,
    })
  }
  const file = args.text('network')
  if (file === undefined) return { base: name }
  const { rules } = (await loadNetwork(file, cwd)).network
  const supply = String(rules.token.supply / 10n ** BigInt(rules.token.decimals))
  return { base: name, emission: rules.emission, supply }
}

function planOf(args: Arguments, scenarios: number): Sweep {
  const plan = {
    values: valuesOf(args.text('vary') ?? ''),
    zipped: args.flag('zip'),
    runs: Math.min(args.whole('runs', 1) ?? 1, MOST_OF_EACH + 1),
    seed: args.whole('seed', 0) ?? 1,
  }
  if (plan.runs > MOST_OF_EACH)
    throw new CliError('option_value', `--runs: at most ${MOST_OF_EACH}`, {
      hint: 'Bands hardly change beyond: with 1,000 runs, 50 are above p95.',
    })
  refuseTooMany(combinationsOf(plan) * plan.runs * scenarios)
  return plan
}

function refuseTooMany(runs: number): void {
  if (runs <= MOST_RUNS) return
  throw new CliError('option_value', `these are ${runs} runs, ${MOST_RUNS} are the most`, {
    hint: 'Vary less, or ask for fewer --runs.',
  })
}

function combinationsOf(plan: Sweep): number {
  try {
    return combinations(plan).length
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new CliError('option_value', `--zip: ${why}`, { hint: 'Give each as many values.', cause })
  }
}
