/** `cairn run`: a program on other people's machines, its results checked as surely as is asked. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import * as v from 'valibot'
import type { Arguments } from '../../../cli/arguments.ts'
import type { Command, Context } from '../../../cli/command.ts'
import { CliError, EXIT } from '../../../cli/errors.ts'
import { row } from '../../../cli/explain/layout.ts'
import { type Names, nameOf, readNames } from '../../../cli/names.ts'
import { CHAIN_OPTIONS, DATA_OPTION, JSON_OPTION, NODE_OPTION, settingsOf } from '../../../cli/settings.ts'
import { paymentDecimals } from '../../../cli/transaction/payment-decimals.ts'
import { assetOf, formatAsset } from '../../../client/format.ts'
import { writeAtomically } from '../../../disk/write-file.ts'
import { pause } from '../../../links/pause.ts'
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { parseDuration } from '../../../protocol/duration.ts'
import { ALL_PPM, MOST_FUEL } from '../messages/compute-messages.ts'
import { priceOf } from '../messages/price.ts'
import { isOver, progressOf, whyOf } from '../messages/progress-words.ts'
import { ASKED, ASKED_BEFORE, type Ask, type Rented, SCHEDULED } from '../messages/requester-answers.ts'
import { MOST_INPUTS } from '../messages/rows.ts'
import { ModuleRefused } from '../messages/wasm/bytes.ts'
import { instrument } from '../messages/wasm/instrument.ts'
import { type Canaries, doubtWhatDiffers, readCanaries, wrongAmong } from './canaries.ts'
import { buildsFor, filesOf, KIND_OPTIONS, kindIn } from './kinds.ts'
import { AS_OPTION, demandNamed, findRenter, type Renter, readJobs } from './renter-client.ts'
import { verifyWords } from './verify-words.ts'
import { WHERE_OPTIONS, whereIn } from './where.ts'

const LOOK_MS = 1_000
/** What may be over in a while, and how often it is tried. */
const AWAY: ReadonlySet<string> = new Set(['renter_unreachable', 'demand_under_way', 'queue_full'])
const MOST_TRIES = 60
const METERED: ReadonlySet<Ask['kind']> = new Set(['wasm', 'function'])
/** Failures that are told in full. */
const SHOWN = 8
export const NAMED = v.object({ id: v.string() })

export const runCommand: Command = {
  about: [
    'Has a WebAssembly program (or, with --kind, a scene for POV-Ray or a ladder of renditions for FFmpeg) computed by machines that the network draws, once for each input. A result counts when as many machines of different owners agree as the confidence asks for, or when one gives it that has a record and a bond, and is checked by surprise. What is not done is not paid.',
    'The program exports memory, alloc(bytes) and run(at, bytes), and asks for nothing from outside. It needs a requester that runs here: cairn join renter --model compute/requester --driver renter:9440, then cairn agent.',
  ],
  options: {
    input: { value: 'PATH', help: 'a file, or a folder of files: a job each; an empty input unless said' },
    verify: { value: 'PERCENT', help: 'how sure a result has to be; 90% unless said' },
    fuel: {
      value: 'UNITS',
      help: 'what one job may burn, about an instruction each; 10_000_000_000 unless said',
    },
    memory: { value: 'MIB', help: 'what one job may have; 64 unless said' },
    price: { value: 'AMOUNT', help: 'at most, for 10^9 units of fuel; 0.01 unless said' },
    within: { value: 'TIME', help: 'how long a machine has for one job, such as 30m; 6h unless said' },
    for: { value: 'TIME', help: 'for how long machines are looked for; 24h unless said' },
    ...WHERE_OPTIONS,
    into: { value: 'DIR', help: 'where results go; beside the program unless said' },
    retry: {
      value: 'DEMAND',
      help: 'asks again for what that demand has no results for, and keeps the others; what is said beside it, such as --price, is changed',
    },
    repeat: {
      value: 'TIME',
      help: 'asks for the same again and again, such as 1h, now first; cairn rent --schedules shows what comes of it',
    },
    known: {
      value: 'DIR',
      help: 'results that are known already, called as they are kept here: what a machine alone gives and is another is checked by others at once',
    },
    detach: { help: 'asks, and does not wait: cairn rent DEMAND says how far it is' },
    ...KIND_OPTIONS,
    ...AS_OPTION,
    ...NODE_OPTION,
    ...CHAIN_OPTIONS,
    ...DATA_OPTION,
    ...JSON_OPTION,
  },
  positionals: ['[program]'],
  examples: [
    'cairn run job.wasm --input photo.raw --verify 99%',
    'cairn run frames.wasm --input scenes/ --price 0.02 --within 2h --into film/',
    'cairn run --retry 6f0c… --price 0.03',
    'cairn run frames.wasm --input scenes/ --known done-before/',
    'cairn run price.wasm --kind function --input call.json --repeat 1h',
    'cairn run ladder.json --kind transcode --input segments/ --into renditions/',
  ],
  async run(args, context) {
    const { terminal, cwd } = context
    const settings = settingsOf(args, context)
    const renter = findRenter(settings.data, args.text('as'))
    const decimals = await paymentDecimals(settings)
    const into = args.text('into')
    const again = args.text('retry')
    const every = args.text('repeat')
    if (again === undefined && every !== undefined) {
      const scheduled = await schedule(renter, args, timeIn('repeat', every), {
        decimals,
        cwd,
        api: settings.node(),
      })
      if (args.flag('json')) terminal.json(scheduled)
      else terminal.line(`Asked for every ${every}, now first: cairn rent --schedules`)
      return EXIT.ok
    }
    const asked =
      again === undefined
        ? await sendNew(renter, args, { decimals, cwd, api: settings.node() })
        : await retry(renter, again, changesOf(args, decimals))
    const { ask, demand } = asked
    const words = verifyWords(ask, await settings.node().getNetwork(), decimals)
    if (words !== undefined && !args.flag('json')) terminal.note(words)
    if (args.flag('detach')) return told(args, context, demand)
    const known = args.text('known')
    const canaries =
      known === undefined
        ? undefined
        : await readCanaries(
            resolve(cwd, known),
            ask.kind,
            ask.names ?? ask.inputs.map((_, at) => `${at}.result`),
          )
    const jobs = await follow(renter, demand, context, args.flag('json'), canaries)
    for (const at of canaries === undefined ? [] : wrongAmong(jobs, canaries.known))
      terminal.note(`job ${at}: what ${jobs[at]!.machines.length} machines gave is another than is known`)
    const files = await save(renter, jobs, ask, resolve(cwd, into ?? ask.into ?? '.'))
    if (args.flag('json')) terminal.json({ demand, jobs, files })
    else for (const line of summary({ jobs, files, decimals, price: ask }, context)) terminal.line(line)
    const failed = jobs.filter(job => job.outcome !== 'done')
    if (failed.length === 0) return EXIT.ok
    throw failureOf(failed, { of: jobs.length, demand, names: readNames(settings.data.names) })
  },
}

interface Failed {
  readonly of: number
  readonly demand: string
  readonly names: Names
}

/** The first is told in full; what is there is kept, and the rest can be asked for again. */
function failureOf(failed: readonly Rented[], { of, demand, names }: Failed): CliError {
  const [first] = failed
  const toWhy = (job: Rented) => whyOf(job, machine => nameOf(names, machine))
  const isByItself = failed.every(({ outcome }) => outcome !== '')
  const kept = of > failed.length ? `The ${of - failed.length} others are kept. ` : ''
  const again = `cairn run --retry ${demand.slice(0, 12)}…`
  return new CliError('job_failed', failed.slice(0, SHOWN).map(toWhy).join('\n'), {
    hint: isByItself
      ? `${kept}Machines agreed that the program fails on that input, and were paid for it. With more fuel or memory: ${again} --fuel UNITS --memory MIB.`
      : `${kept}What is not done is not paid, and what was set aside for it goes back. Ask again for what is missing: ${again}, with another --price or --within where nobody took it.`,
    facts: {
      demand,
      missing: failed.length,
      of,
      job: first!.job,
      machines: first!.machines.map(({ machine }) => machine.slice(0, 12)).join(', '),
    },
  })
}

type Terms = Omit<Ask, 'module' | 'inputs' | 'key' | 'names' | 'into'>

interface Sent {
  readonly demand: string
  readonly ask: Ask
}

interface Here {
  readonly decimals: number
  readonly cwd: string
  readonly api: Parameters<typeof buildsFor>[2]
}

async function sendNew(renter: Renter, args: Arguments, here: Here): Promise<Sent> {
  const ask = await askIn(renter, args, here)
  const body = JSON.stringify(ask)
  const { demand } = await keepAsking(() => renter.ask('/-/jobs', ASKED, { method: 'POST', body }))
  return { demand, ask }
}

/** Its parts are sent already; the requester asks for it by itself. */
async function schedule(renter: Renter, args: Arguments, everyMs: number, here: Here) {
  const ask = await askIn(renter, args, here)
  const body = JSON.stringify({ ask, everyMs })
  return keepAsking(() => renter.ask('/-/schedules', SCHEDULED, { method: 'POST', body }))
}

async function askIn(renter: Renter, args: Arguments, { decimals, cwd, api }: Here): Promise<Ask> {
  const named = args.positionals[0]
  if (named === undefined)
    throw new CliError('argument_missing', 'no program is named', {
      hint: 'Name a WebAssembly file: cairn run job.wasm. Or ask again for what is missing: cairn run --retry DEMAND.',
    })
  const program = resolve(cwd, named)
  const inputs = inputsOf(args.text('input'), cwd)
  const names = inputs.length === 0 ? ['result'] : inputs.map(path => `${basename(path)}.result`)
  const into = resolve(cwd, args.text('into') ?? join(program, '..'))
  const kind = kindIn(args.text('kind'))
  const builds = await buildsFor(kind, args, api)
  const terms = Object.assign({ kind, builds, names, into }, termsOf(args, decimals))
  return upload(renter, program, inputs, terms)
}

/** Of the demand whose name begins so; whatever ends the requester in between, it is asked once. */
async function retry(renter: Renter, named: string, change: Partial<Terms>): Promise<Sent> {
  const before = await demandNamed(renter, named)
  const key = randomBytes(16).toString('hex')
  const body = JSON.stringify(Object.assign({ key }, change))
  const { demand } = await keepAsking(() => renter.ask(`/-/retry/${before}`, ASKED, { method: 'POST', body }))
  const ask = await renter.ask(`/-/asked/${demand}`, ASKED_BEFORE)
  if (ask === null)
    throw new CliError('renter_refused', `${renter.name} does not say what was asked`, {
      hint: 'Ask it: cairn rent.',
    })
  return { demand, ask }
}

/** Only what is said. */
function changesOf(args: Arguments, decimals: number): Partial<Terms> {
  const { fuel, pages, perGiga, confidence, withinMs, lastsMs, near, uptime } = termsOf(args, decimals)
  const said = (option: string, change: Partial<Terms>) => (args.text(option) === undefined ? {} : change)
  return Object.assign(
    {},
    said('fuel', { fuel }),
    said('memory', { pages }),
    said('price', { perGiga }),
    said('verify', { confidence }),
    said('within', { withinMs }),
    said('for', { lastsMs }),
    said('near', near === undefined ? {} : { near }),
    said('uptime', uptime === undefined ? {} : { uptime }),
  )
}

function termsOf(args: Arguments, decimals: number): Omit<Terms, 'kind' | 'builds'> {
  return {
    ...whereIn(args),
    fuel: Math.min(MOST_FUEL, args.whole('fuel', 1) ?? 10 ** 10),
    pages: (args.whole('memory', 1) ?? 64) * 16,
    start: '0',
    perGiga: priceIn(args.text('price') ?? '0.01', decimals),
    confidence: confidenceIn(args.text('verify') ?? '90%'),
    withinMs: timeIn('within', args.text('within') ?? '6h'),
    lastsMs: timeIn('for', args.text('for') ?? '24h'),
  }
}

/** Parts in a million. @throws {CliError} option_value */
export function confidenceIn(text: string): number {
  const match = /^(\d{1,2}(?:\.\d{1,4})?)\s?%$/.exec(text)
  if (match !== null) return Math.round((Number(match[1]) * ALL_PPM) / 100)
  throw new CliError('option_value', `--verify is no percentage below 100: "${text.slice(0, 40)}"`, {
    hint: 'Write how sure a result has to be, such as --verify 99%.',
  })
}

export function priceIn(text: string, decimals: number): string {
  try {
    return parseAmount(text, decimals).toString()
  } catch (cause) {
    throw new CliError('option_value', `--price is no amount: "${text.slice(0, 40)}"`, {
      hint: `Write a number with at most ${decimals} decimals, such as 0.01.`,
      cause,
    })
  }
}

export function timeIn(option: string, text: string): number {
  try {
    return parseDuration(text)
  } catch (cause) {
    throw new CliError('option_value', `--${option} is no time: "${text.slice(0, 40)}"`, {
      hint: `Write a number with s, m, h or d, such as --${option} 1h.`,
      cause,
    })
  }
}

function inputsOf(text: string | undefined, cwd: string): readonly string[] {
  if (text === undefined) return []
  const path = resolve(cwd, text)
  try {
    if (!statSync(path).isDirectory()) return [path]
    const names = readdirSync(path).sort()
    const files = names.map(name => join(path, name)).filter(one => statSync(one).isFile())
    if (files.length > 0 && files.length <= MOST_INPUTS) return files
  } catch (cause) {
    throw new CliError('file_unreadable', `${path} cannot be read`, {
      hint: 'Name a file or a folder.',
      cause,
    })
  }
  throw new CliError('argument_invalid', `${path} has no files, or more than ${MOST_INPUTS}`, {
    hint: `Name a folder of 1 to ${MOST_INPUTS} files: run it again for the others.`,
  })
}

async function upload(
  renter: Renter,
  program: string,
  inputs: readonly string[],
  terms: Omit<Ask, 'module' | 'inputs'>,
): Promise<Ask> {
  const put = async (bytes: Uint8Array) =>
    (await renter.ask('/-/blobs', NAMED, { method: 'POST', body: new Uint8Array(bytes) })).id
  const read = (path: string) =>
    readFile(path).catch((cause: unknown) => {
      throw new CliError('file_unreadable', `${path} cannot be read`, { hint: 'Name a file.', cause })
    })
  const bytes = await read(program)
  if (METERED.has(terms.kind)) needProgram(bytes, terms.pages, program)
  const module = await put(bytes)
  const ids: string[] = []
  for (const path of inputs) ids.push(await put(await read(path)))
  if (ids.length === 0) ids.push(await put(new Uint8Array(0)))
  // Whatever ends the requester in between, what is asked again with the key is asked once.
  const key = randomBytes(16).toString('hex')
  return Object.assign({ module, inputs: ids, key }, terms)
}

/** Every machine would say the same of it, and be paid for that: it is said here, before anything is asked or set aside. */
function needProgram(bytes: Uint8Array, pages: number, path: string): void {
  try {
    instrument(bytes, pages)
  } catch (cause) {
    if (!(cause instanceof ModuleRefused)) throw cause
    throw new CliError('argument_invalid', `no machine may run ${path}: ${cause.message}`, {
      hint: 'Name a WebAssembly program that exports memory, alloc and run, and imports nothing. A scene or a ladder needs --kind.',
      cause,
    })
  }
}

/** What may be over in a while is tried again. */
export async function keepAsking<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries++)
    try {
      return await work()
    } catch (error) {
      const isAway = error instanceof CliError && AWAY.has(String(error.facts['code'] ?? error.code))
      if (!isAway || tries === MOST_TRIES) throw error
      await pause(LOOK_MS)
    }
}

function told(args: Arguments, { terminal }: Context, demand: string): number {
  if (args.flag('json')) terminal.json({ demand })
  else terminal.line(`Asked. How far it is: cairn rent ${demand}`)
  return EXIT.ok
}

export async function follow(
  renter: Renter,
  demand: string,
  { terminal }: Context,
  isQuiet: boolean,
  canaries?: Canaries,
): Promise<readonly Rented[]> {
  let before = ''
  for (;;) {
    const jobs = await readJobs(renter, demand)
    const doubted = canaries === undefined ? [] : await doubtWhatDiffers(renter, demand, jobs, canaries)
    for (const at of doubted)
      terminal.note(`job ${at} is another than is known: others compute it now, and say who is wrong`)
    const text = progressOf(jobs)
    if (text !== before && !isQuiet) terminal.note(text)
    before = text
    // What is doubted is over once others have said so: until the network knows, it looks as before.
    const isDoubted = (one: Rented, at: number) => one.stage === 'held' && canaries?.doubted.has(at) === true
    if (jobs.every((one, at) => isOver(one) && !isDoubted(one, at))) return jobs
    await pause(LOOK_MS)
  }
}

async function save(renter: Renter, jobs: readonly Rented[], { kind, module, names = [] }: Ask, out: string) {
  const of = await renter.bytesOf(module)
  const files: string[] = []
  mkdirSync(out, { recursive: true })
  for (const [at, { outcome, result }] of jobs.entries()) {
    if (outcome !== 'done') continue
    const bytes = await renter.bytesOf(result)
    for (const [name, part] of filesOf(kind, names[at] ?? `${at}.result`, bytes, of)) {
      await writeAtomically(join(out, name), part)
      files.push(join(out, name))
    }
  }
  return files
}

interface Told {
  readonly jobs: readonly Rented[]
  readonly files: readonly string[]
  readonly decimals: number
  readonly price: Terms
}

function summary({ jobs, files, decimals, price }: Told, { terminal }: Context): readonly string[] {
  const { style, columns } = terminal
  const layout = { style, columns }
  const caps = { start: BigInt(price.start), perGiga: BigInt(price.perGiga) }
  const most = jobs.reduce((sum, { fuel, need }) => sum + BigInt(Math.max(1, need)) * priceOf(caps, fuel), 0n)
  const machines = new Set(jobs.flatMap(job => job.machines.map(({ machine }) => machine.slice(0, 12))))
  const done = jobs.filter(({ outcome }) => outcome === 'done').length
  return [
    `${done === jobs.length ? style.good('✓') : style.warn('!')} ${style.strong(`${done} of ${jobs.length} jobs are done`)}`,
    ...row('by', [...machines].join(', '), layout),
    ...row('fuel', jobs.reduce((sum, { fuel }) => sum + fuel, 0).toLocaleString('en'), layout),
    ...row('costs', `${formatAsset(most, assetOf({ decimals }), decimals)} at most`, layout),
    ...files.flatMap(path => row('result', path, layout)),
  ]
}
