/** `cairn train start`, `status` and `model`: a model that other owners train on data which stays with them. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Arguments } from '../../../../cli/arguments.ts'
import type { Command } from '../../../../cli/command.ts'
import { CliError, EXIT } from '../../../../cli/errors.ts'
import { CHAIN_OPTIONS, DATA_OPTION, JSON_OPTION, NODE_OPTION, settingsOf } from '../../../../cli/settings.ts'
import { paymentDecimals } from '../../../../cli/transaction/payment-decimals.ts'
import { table } from '../../../../cli/wrap.ts'
import { assetOf, formatAsset } from '../../../../client/format.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { readRows } from '../../agent/trainer/rows.ts'
import { detectorOf, type TrainedDetector } from '../../messages/train/detector.ts'
import { epsilonOf, ownerRho, rowRho } from '../../messages/train/privacy.ts'
import { readSchema, sizeOf } from '../../messages/train/schema.ts'
import { COMBINES, LEAST_TRAINERS, MOST_ROUNDS, MOST_TRAINERS } from '../../messages/train/train-messages.ts'
import { readModel } from '../../messages/train/vector.ts'
import { TRAIN_ASKED, TRAINED_LIST, type TrainAsk, type Trained } from '../../messages/train/view.ts'
import { AS_OPTION, findRenter, type Renter } from '../renter-client.ts'
import { priceIn, timeIn } from '../run.ts'

const [FEE_PERCENT, DELTA, SHOWN_ROWS] = [1, 1e-5, 1_000]
/** Of honest rows, as cairn train holds back at most. */
const MOST_HELD_PPM = 12_000
const HERE = { ...AS_OPTION, ...DATA_OPTION, ...JSON_OPTION }

export const trainStartCommand: Command = {
  about: [
    'Has a model trained by owners on data that stays on their machines: each round every one of them sends an update, sealed before anybody can read another’s, and the network puts them together in a way that some liars cannot bend. What all of it can cost is set aside; each update that counts is paid, whatever you say.',
    'The file says what a row is, as JSON: {"label":"faulty","cuts":{"load":[100,200,400]}}: the column of ones and zeros that is to be told, and of other columns the values at which they are cut. Owners join with cairn join NAME --model compute/trainer --driver trainer:ROWS.csv.',
  ],
  options: {
    price: { value: 'AMOUNT', help: 'for each update that counts; 0.01 unless said' },
    rounds: { value: 'N', help: `at most ${MOST_ROUNDS}; 10 unless said` },
    least: { value: 'N', help: `owners at least; ${LEAST_TRAINERS} unless said` },
    most: { value: 'N', help: `owners at most; ${MOST_TRAINERS} unless said` },
    noise: {
      value: 'THOUSANDTHS',
      help: 'how much owners blur their updates, of the length that one may have; 50 unless said, 0 for not at all: few owners join that',
    },
    clip: { value: 'LENGTH', help: 'of an update, at most; 1500 unless said' },
    combine: { value: 'HOW', help: `${COMBINES.join(', ')}; trimmed unless said` },
    vouched: { help: 'takes only owners that somebody vouches for, each person once' },
    join: { value: 'TIME', help: 'how long owners have to join; 24h unless said' },
    within: { value: 'TIME', help: 'how long an owner has for each update; 6h unless said' },
    ...NODE_OPTION,
    ...CHAIN_OPTIONS,
    ...HERE,
  },
  positionals: ['file'],
  examples: [
    'cairn train start faults.json --rounds 10 --price 0.02',
    'cairn train start faults.json --noise 100',
  ],
  async run(args, context) {
    const { terminal, cwd } = context
    const settings = settingsOf(args, context)
    const renter = findRenter(settings.data, args.text('as'))
    const decimals = await paymentDecimals(settings)
    const ask = await askOf(args, decimals, resolve(cwd, args.positionals[0] ?? ''))
    const body = JSON.stringify(ask)
    const { task } = await renter.ask('/-/trainings', TRAIN_ASKED, { method: 'POST', body })
    if (args.flag('json')) terminal.json({ task })
    else for (const line of told(ask, task, decimals)) terminal.line(line)
    return EXIT.ok
  },
}

async function askOf(args: Arguments, decimals: number, path: string): Promise<TrainAsk> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CliError('file_unreadable', `${path} cannot be read`, { hint: 'Name a file of JSON.', cause })
  })
  const noise = args.whole('noise', 0) ?? 50
  const usual = { rate: 4, steps: noise > 0 ? 1 : 8, balanced: false }
  const whole = JSON.stringify(Object.assign(usual, parsed(text)))
  if (readSchema(whole) === undefined)
    throw new CliError('argument_invalid', `${path} does not say what a row is`, {
      hint: 'Write a label and cuts, each column’s ascending: {"label":"faulty","cuts":{"load":[100,200]}}.',
    })
  const how = COMBINES.find(one => one === (args.text('combine') ?? 'trimmed'))
  if (how === undefined)
    throw new CliError('option_value', '--combine is none of those there are', {
      hint: `Say ${COMBINES.join(', ')}.`,
    })
  return {
    schema: whole,
    rounds: args.whole('rounds', 1) ?? 10,
    least: args.whole('least', LEAST_TRAINERS) ?? LEAST_TRAINERS,
    most: args.whole('most', LEAST_TRAINERS) ?? MOST_TRAINERS,
    price: priceIn(args.text('price') ?? '0.01', decimals),
    combine: how,
    clip: args.whole('clip', 1) ?? 1_500,
    noise,
    vouched: args.flag('vouched') ? 'yes' : 'no',
    joinMs: timeIn('join', args.text('join') ?? '24h'),
    withinMs: timeIn('within', args.text('within') ?? '6h'),
  }
}

function parsed(text: string): object {
  try {
    return Object(JSON.parse(text)) as object
  } catch {
    return {}
  }
}

function told(
  { price, rounds, most, noise, schema }: TrainAsk,
  task: string,
  decimals: number,
): readonly string[] {
  const all = BigInt(price) * BigInt(rounds) * BigInt(most)
  const atMost = formatAsset(all + all / BigInt(100 / FEE_PERCENT), assetOf({ decimals }), decimals)
  const of = (rho: number) =>
    rho === Number.POSITIVE_INFINITY ? 'no bound' : epsilonOf(rho, DELTA).toFixed(2)
  const size = sizeOf(readSchema(schema)!)
  return [
    `Asked for a model of ${size} numbers. How far it is: cairn train status`,
    `It costs ${atMost} at most, which are set aside; what is not earned comes back.`,
    `What owners give away, as ε at δ = 10^-5: of one of ${SHOWN_ROWS} rows ${of(rowRho(rounds, noise, SHOWN_ROWS))}, of all that one has ${of(ownerRho(rounds, noise))}.`,
    task,
  ]
}

export const trainStatusCommand: Command = {
  about: ['Models that were asked for from here, how far they are, and who trains them.'],
  options: HERE,
  positionals: ['[task]'],
  examples: ['cairn train status', 'cairn train status 6f0c…'],
  async run(args, context) {
    const renter = findRenter(settingsOf(args, context).data, args.text('as'))
    const [named] = args.positionals
    const all = named === undefined ? await trainings(renter) : [await trainingNamed(renter, named)]
    const { terminal } = context
    if (args.flag('json')) terminal.json(all.map(({ model: _, ...rest }) => rest))
    else if (all.length === 0) terminal.line('No model was asked for from here yet: cairn train start')
    else for (const line of named === undefined ? listed(all) : described(all[0]!)) terminal.line(line)
    return EXIT.ok
  },
}

export const trainModelCommand: Command = {
  about: [
    'A model that was trained, or as far as it is, as a file: its schema, and its weights in 1024ths of a unit of log-odds, one for all rows and then one for each cut of each column, in the schema’s order. Its hash is that which the network shows.',
    'With --detector it is written as the rules take detectors: a vote takes it in as one that cairn train fitted. Rows of your own, which no owner trained on, say from which score on somebody is held back, and how many of them are.',
  ],
  options: {
    out: { value: 'FILE', help: 'where it goes; model.json unless said' },
    detector: { value: 'RESOURCE', help: 'as a detector for the rules of that resource' },
    measure: { value: 'ROWS.csv', help: 'rows that say how good it is, honest ones with label 0' },
    ...HERE,
  },
  positionals: ['task'],
  examples: [
    'cairn train model 6f0c… --out faults.model.json',
    'cairn train model 6f0c… --detector energy --measure own.csv --out energy.model.json',
  ],
  async run(args, context) {
    const { terminal, cwd } = context
    const renter = findRenter(settingsOf(args, context).data, args.text('as'))
    const one = await trainingNamed(renter, args.positionals[0] ?? '')
    const file = resolve(cwd, args.text('out') ?? 'model.json')
    const { task, hash, round, rounds } = one
    const resource = args.text('detector')
    const model =
      resource === undefined
        ? { task, hash, round, rounds, schema: readSchema(one.schema), weights: readModel(one.model) }
        : await detectorIn(one, resource, resolve(cwd, args.text('measure') ?? ''))
    await writeAtomically(file, `${JSON.stringify(model)}\n`)
    if (args.flag('json')) terminal.json({ file, hash, round, rounds })
    else terminal.line(`${file}: ${round} of ${rounds} rounds, ${hash}`)
    return EXIT.ok
  },
}

/** @throws {CliError} argument_invalid */
async function detectorIn(one: Trained, resource: string, path: string): Promise<TrainedDetector> {
  const schema = readSchema(one.schema)!
  const { hash, round: rounds } = one
  try {
    const rows = await readRows(path, schema)
    const parts = { schema, weights: readModel(one.model), resource, rows, mostHeldPpm: MOST_HELD_PPM }
    return detectorOf(Object.assign(parts, { hash, rounds, trainers: one.trainers.length }))
  } catch (cause) {
    throw new CliError('argument_invalid', `no detector can be made of it: ${messageOf(cause)}`, {
      hint: 'Name rows of the same columns that no owner trained on: --measure own.csv, honest ones with label 0 and others with 1.',
      cause,
    })
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function trainings(renter: Renter): Promise<readonly Trained[]> {
  return renter.ask('/-/trainings', TRAINED_LIST)
}

async function trainingNamed(renter: Renter, named: string): Promise<Trained> {
  const all = await trainings(renter)
  const found = all.filter(({ task }) => named !== '' && task.startsWith(named.replace(/…$/, '')))
  const [one, other] = found
  if (one !== undefined && other === undefined) return one
  throw new CliError(
    'argument_invalid',
    `${one === undefined ? 'no model' : 'more than one model'} of ${renter.name} begins with "${named.slice(0, 64)}"`,
    { hint: 'cairn train status lists them; one that was just asked for appears with the next epoch.' },
  )
}

function listed(all: readonly Trained[]): readonly string[] {
  return table(
    [
      { title: 'task' },
      { title: 'stage' },
      { title: 'rounds', align: 'right' },
      { title: 'owners', align: 'right' },
    ],
    all.map(({ task, stage, round, rounds, trainers }) => [
      task.slice(0, 12),
      stage,
      `${round} of ${rounds}`,
      String(trainers.length),
    ]),
  )
}

function described({ trainers, ...one }: Trained): readonly string[] {
  return [
    ...listed([{ trainers, ...one }]),
    ...table(
      [{ title: 'trainer' }, { title: 'updates', align: 'right' }, { title: 'missed', align: 'right' }],
      trainers.map(({ trainer, earnedPpm, missed }) => [
        trainer.slice(0, 12),
        String(earnedPpm / 1_000_000),
        String(missed),
      ]),
    ),
  ]
}
