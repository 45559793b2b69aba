/** `cairn simulate`: what an economy comes to under rules of the kernel, before anybody lives in it. */
import { availableParallelism } from 'node:os'
import { createGroups, type Group, type Groups, nameOf, rangesOf } from '../../../sim/economy/groups.ts'
import { PLOTS, toHtml } from '../../../sim/economy/report.ts'
import type { Column } from '../../../sim/economy/run.ts'
import { CALM, type Params } from '../../../sim/economy/scenario.ts'
import { SCENARIOS } from '../../../sim/economy/scenarios.ts'
import { combinations, type Planned, plannedRuns, type Sweep } from '../../../sim/economy/sweep.ts'
import { scenarioOf, type ToldScenario } from '../../../sim/economy/told-scenario.ts'
import type { Arguments } from '../../arguments.ts'
import type { Command, Context } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { row } from '../../explain/layout.ts'
import { loadNetwork } from '../../load-network.ts'
import { nearest } from '../../nearest.ts'
import { JSON_OPTION } from '../../settings.ts'
import { arrowFile, csvFile, type ResultFile, textFile } from '../../simulate/files.ts'
import { runMany } from '../../simulate/run-many.ts'
import { listenForInterruption } from '../../up/interruption.ts'

/** A sweep says everything in one go: more runs than that are for a program of one's own. */
const [MOST_RUNS, MOST_OF_EACH] = [10_000, 1_000]
/** Of people times days: what takes about a second. Less than that is not worth a thread, which takes a third of one to start. */
const WORTH_THREADS = 400_000_000
/** What a day costs beside its people, as if so many more were there. */
const A_DAY = 4_000
const MOST_THREADS = 64
const INTERRUPTED = 130
const SHOWN: readonly (readonly [Column, string])[] = [
  ['price', 'price, USD'],
  ['supply', 'tokens'],
  ['there', 'devices'],
  ['spent', 'paid a day'],
  ['subsidy', 'subsidy'],
  ['washRatio', 'P/(f·V)'],
  ['washGain', 'wash gain'],
]

export const simulateCommand: Command = {
  about: [
    'Runs an economy day by day with the kernel’s own emission policies, sharing and wash bound as its step: contributors with costs, consumers, speculators, people who pay themselves or invent devices. Nothing is asked of a network or a chain. Without a scenario it lists them (docs/simulate.md).',
    'The n-th run of everything that is compared meets the same luck, and each result says its seed. A result holds under the price model of its scenario; none is a forecast.',
  ],
  options: {
    against: { value: 'SCENARIO', help: 'another one beside it, in the same luck' },
    network: { value: 'FILE', help: 'a network whose emission and supply take the place of the scenario’s' },
    vary: { value: 'LIST', help: 'parameters to vary, such as "fee=0.1,0.5 growth=0,0.3": each with each' },
    zip: { help: 'the n-th values together instead' },
    runs: {
      value: 'N',
      help: `so many runs of each; 1 unless said, ${MOST_OF_EACH} at most, and ${MOST_RUNS} in all`,
    },
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
    'cairn simulate death-spiral --against paid-by-use --csv spiral.csv',
  ],
  async run(args, context) {
    const { terminal } = context
    const [name] = args.positionals
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
    const planned = plannedRuns(told.length, planOf(args, told.length))
    const groups = createGroups(columnsOf(args), args.text('report') !== undefined)
    const files = filesOf(args, context, { told, planned, groups })
    const interruption = listenForInterruption(text => terminal.note(text))
    const { done, missing } = await runMany({
      scenarios: told,
      planned,
      threads: threadsOf(args, told, planned),
      signal: interruption.signal,
      take(ran) {
        groups.take(ran)
        for (const file of files) file.take(ran)
      },
    }).finally(() => interruption.dispose())
    for (const file of files) {
      await file.finish()
      terminal.note(`written to ${file.path}`)
    }
    if (args.flag('json')) terminal.json(endsOf(groups.all()))
    else for (const line of describe(groups.all(), terminal)) terminal.line(line)
    for (const { planned, why } of missing)
      terminal.note(`  run with seed ${planned.seed} of subset ${planned.subset} is missing: ${why}`)
    if (missing.length > 0) return EXIT.fault
    if (done === planned.length) return EXIT.ok
    terminal.note(`  Ended early: ${done} of ${planned.length} runs.`)
    return INTERRUPTED
  },
}

function columnsOf(args: Arguments): readonly Column[] {
  const shown = SHOWN.map(([column]) => column)
  return args.text('report') === undefined
    ? shown
    : [...new Set([...shown, ...PLOTS.map(([column]) => column)])]
}

interface ToWrite {
  readonly told: readonly ToldScenario[]
  readonly planned: readonly Planned[]
  readonly groups: Groups
}

function filesOf(
  args: Arguments,
  { cwd }: Context,
  { told, planned, groups }: ToWrite,
): readonly ResultFile[] {
  const names = [...new Set(planned.flatMap(({ varied }) => Object.keys(varied)))] as (keyof Params)[]
  const [csv, arrow, report] = [args.text('csv'), args.text('arrow'), args.text('report')]
  return [
    csv === undefined ? [] : [csvFile(cwd, csv, names)],
    arrow === undefined ? [] : [arrowFile(cwd, arrow)],
    report === undefined ? [] : [textFile(cwd, report, () => toHtml(told.map(scenarioOf), groups.all()))],
  ].flat()
}

function threadsOf(args: Arguments, told: readonly ToldScenario[], planned: readonly Planned[]): number {
  const asked = args.whole('threads', 0)
  if (asked !== undefined) return Math.min(asked, MOST_THREADS)
  const params = told.map(one => scenarioOf(one).params)
  const work = planned.reduce((sum, { scenario, varied }) => {
    const { days, contributors } = Object.assign({}, params[scenario], varied)
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
  const runs = combinationsOf(plan) * plan.runs * scenarios
  if (runs <= MOST_RUNS) return plan
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

function valuesOf(text: string): Sweep['values'] {
  const parts = text.split(/\s+/).filter(part => part !== '')
  return Object.fromEntries(
    parts.map(part => {
      const [name = '', list = ''] = part.split('=', 2)
      const near = nearest(name, Object.keys(CALM))
      if (!Object.hasOwn(CALM, name))
        throw new CliError('option_value', `--vary: no parameter is called "${name.slice(0, 40)}"`, {
          hint: near === undefined ? `They are ${Object.keys(CALM).join(', ')}.` : `Did you mean ${near}?`,
        })
      return [name, list.split(',').map(value => numberOf(name as keyof Params, value))]
    }),
  )
}

/** What counts people or days is a whole number; nobody simulates for longer than a century, or more people than a city's. */
const MOST: Readonly<Partial<Record<keyof Params, number>>> = { days: 36_525, contributors: 100_000 }
const WHOLE: readonly (keyof Params)[] = ['days', 'contributors', 'considers', 'sybils', 'shockDay']

function numberOf(name: keyof Params, text: string): number {
  const value = text === '' ? Number.NaN : Number(text)
  const least = name === 'shockDay' || name === 'growth' ? -1 : WHOLE.includes(name) ? 1 : 0
  const isRight = Number.isFinite(value) && value >= least && value <= (MOST[name] ?? 1e15)
  if (isRight && (!WHOLE.includes(name) || Number.isSafeInteger(value))) return value
  const kind = WHOLE.includes(name) ? 'a whole number' : 'a number'
  throw new CliError(
    'option_value',
    `--vary: ${name} is ${kind} from ${least} to ${MOST[name] ?? 1e15}, not "${text}"`,
    {
      hint: 'Write values with commas between, such as fee=0.1,0.5.',
    },
  )
}

/** Where each subset ends: p5, p50 and p95 over its runs. */
function endsOf(groups: readonly Group[]) {
  return groups.map(({ scenario, varied, seeds, bands }) => ({
    scenario,
    varied,
    seeds,
    ends: Object.fromEntries(SHOWN.map(([column]) => [column, bands.get(column)?.at(-1)])),
  }))
}

function describe(groups: readonly Group[], { style, columns }: Context['terminal']): readonly string[] {
  return groups.flatMap(group => {
    const { seeds, bands } = group
    const days = bands.get('price')?.at(-1)?.day ?? 0
    const title = `${nameOf(group)}: after ${days} days, seeds ${rangesOf(seeds)}`
    const rows = SHOWN.flatMap(([column, label]) => {
      const { p5 = 0, p50 = 0, p95 = 0 } = bands.get(column)?.at(-1) ?? {}
      const range = seeds.length === 1 ? '' : ` (5 % below ${short(p5)}, 5 % above ${short(p95)})`
      return row(label, `${short(p50)}${range}`, { style, columns })
    })
    return [style.strong(title), ...rows]
  })
}

function short(value: number): string {
  return Number(value.toPrecision(4)).toLocaleString('en', { maximumFractionDigits: 8 })
}
