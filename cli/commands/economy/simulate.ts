/** `cairn simulate`: what an economy comes to under rules of the kernel, before anybody lives in it. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { toArrow } from '../../../sim/economy/arrow.ts'
import { toHtml } from '../../../sim/economy/report.ts'
import type { Column } from '../../../sim/economy/run.ts'
import { CALM, type Params, type Scenario } from '../../../sim/economy/scenario.ts'
import { SCENARIOS } from '../../../sim/economy/scenarios.ts'
import { bandsOf, combinations, type Ran, type Sweep, sweep, toCsv } from '../../../sim/economy/sweep.ts'
import type { Arguments } from '../../arguments.ts'
import type { Command, Context } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { row } from '../../explain/layout.ts'
import { loadNetwork } from '../../load-network.ts'
import { nearest } from '../../nearest.ts'
import { JSON_OPTION } from '../../settings.ts'

/** A sweep says everything in one go: more runs than that are for a program of one's own. */
const MOST_RUNS = 1_000
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
    runs: { value: 'N', help: `so many runs of each; 1 unless said, ${MOST_RUNS} at most in all` },
    seed: { value: 'N', help: 'of the first run; 1 unless said' },
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
    const scenarios = await Promise.all(names.map(each => scenarioOf(each, args, context)))
    const all = sweep(scenarios, planOf(args, names.length))
    await write(args.text('csv'), () => toCsv(all), context)
    await write(args.text('arrow'), () => toArrow(all), context)
    await write(args.text('report'), () => toHtml(scenarios, all), context)
    if (args.flag('json')) terminal.json(endsOf(all))
    else for (const line of describe(all, terminal)) terminal.line(line)
    return EXIT.ok
  },
}

async function scenarioOf(name: string, args: Arguments, { cwd }: Context): Promise<Scenario> {
  const found = SCENARIOS.find(one => one.name === name)
  if (found === undefined) {
    const near = nearest(
      name,
      SCENARIOS.map(one => one.name),
    )
    throw new CliError('option_value', `no scenario is called "${name.slice(0, 40)}"`, {
      hint: near === undefined ? 'cairn simulate lists them.' : `Did you mean ${near}?`,
    })
  }
  const file = args.text('network')
  if (file === undefined) return found
  const { rules } = (await loadNetwork(file, cwd)).network
  const supply = String(rules.token.supply / 10n ** BigInt(rules.token.decimals))
  return Object.assign({}, found, { emission: () => rules.emission, supply })
}

function planOf(args: Arguments, scenarios: number): Sweep {
  const plan = {
    values: valuesOf(args.text('vary') ?? ''),
    zipped: args.flag('zip'),
    runs: args.whole('runs', 1) ?? 1,
    seed: args.whole('seed', 0) ?? 1,
  }
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

async function write(
  file: string | undefined,
  content: () => string | Promise<Uint8Array>,
  { cwd, terminal }: Context,
): Promise<void> {
  if (file === undefined) return
  const path = resolve(cwd, file)
  try {
    await writeFile(path, await content())
  } catch (cause) {
    throw new CliError('option_value', `${path} cannot be written`, {
      hint: 'Name a file in a folder that is there.',
      cause,
    })
  }
  terminal.note(`written to ${path}`)
}

/** Where each subset ends: p5, p50 and p95 over its runs. */
function endsOf(all: readonly Ran[]) {
  return [...Map.groupBy(all, ({ scenario, subset }) => `${scenario} ${subset}`).values()].map(runs => {
    const [{ scenario, varied } = { scenario: '', varied: {} }] = runs
    const end = (column: Column) => bandsOf(runs, column).at(-1)
    return {
      scenario,
      varied,
      seeds: runs.map(({ seed }) => seed),
      ends: Object.fromEntries(SHOWN.map(([column]) => [column, end(column)])),
    }
  })
}

function describe(all: readonly Ran[], { style, columns }: Context['terminal']): readonly string[] {
  return endsOf(all).flatMap(({ scenario, varied, seeds, ends }) => {
    const set = Object.entries(varied).map(([name, value]) => `${name} ${value}`)
    const days = ends['price']?.day ?? 0
    const title = `${[scenario, ...set].join(', ')}: after ${days} days, seeds ${seeds.join(' ')}`
    const rows = SHOWN.flatMap(([column, label]) => {
      const { p5 = 0, p50 = 0, p95 = 0 } = ends[column] ?? {}
      const range = seeds.length === 1 ? '' : ` (5 % below ${short(p5)}, 5 % above ${short(p95)})`
      return row(label, `${short(p50)}${range}`, { style, columns })
    })
    return [style.strong(title), ...rows]
  })
}

function short(value: number): string {
  return Number(value.toPrecision(4)).toLocaleString('en', { maximumFractionDigits: 8 })
}
