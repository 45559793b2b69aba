/** `cairn train`: a network's own past, as a model that its rules can take in. */
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as v from 'valibot'
import { formatCount } from '../../client/format.ts'
import { type DetectorModel, modelHash, readModel } from '../../kernel/detector/model.ts'
import { trainModel } from '../../kernel/detector/train.ts'
import { NO_PARENT } from '../../kernel/genesis.ts'
import type { PastEpoch } from '../../kernel/resource.ts'
import { decodeState } from '../../kernel/state-codec.ts'
import type { Subject } from '../../kernel/subject.ts'
import { type Hash, isHash, type SubjectId } from '../../protocol/ids.ts'
import type { Arguments } from '../arguments.ts'
import { type EvidenceSource, openSource, readBundleFrom } from '../audit/evidence-source.ts'
import type { Command, Context } from '../command.ts'
import { CliError, EXIT } from '../errors.ts'
import { DATA_OPTION, JSON_OPTION, NODE_OPTION, type Settings, settingsOf } from '../settings.ts'

export const trainCommand: Command = {
  about: [
    'Fits a small model to what the network itself recorded of a resource’s devices (the one that can learn unless said): how far a device is from what its neighbours and its own history explain. It is fitted to some devices, the first part of the time and made-up cheats, and measured on other devices, the rest of the time and other cheats. The same past gives the same file.',
    'The file is a value of the rules: name it in the network’s file, and a vote takes it in with the rules’ hash. What it finds waits, and is never punished (docs/detector.md).',
    'A node that has the rules has the model: --fetch takes it from there.',
  ],
  options: {
    source: {
      value: 'URL|DIR',
      help: 'a node, or a folder made with cairn audit --all --keep; the running node unless said',
    },
    epochs: { value: 'N', help: 'the newest so many epochs; a year of days unless said' },
    out: { value: 'FILE', help: 'where the model goes; RESOURCE.model.json unless said' },
    fetch: { help: 'takes the model that the network’s rules have now, and trains nothing' },
    ...NODE_OPTION,
    ...DATA_OPTION,
    ...JSON_OPTION,
  },
  positionals: ['[resource]'],
  examples: [
    'cairn train',
    'cairn train energy --source evidence --epochs 180 --out energy.model.json',
    'cairn train --fetch',
  ],
  async run(args, context) {
    const settings = settingsOf(args, context)
    const source = openSource(args.text('source') ?? settings.node().url)
    const resource = args.positionals[0] ?? (await onlyOne(source, args.flag('fetch'), context))
    const model = args.flag('fetch')
      ? await fetchModel(source, resource)
      : await train({ args, context, settings, source, resource })
    const file = resolve(context.cwd, args.text('out') ?? `${resource}.model.json`)
    await writeFile(file, `${JSON.stringify(model)}\n`)
    const hash = modelHash(model)
    if (args.flag('json'))
      context.terminal.line(JSON.stringify({ file, hash, measured: model.measured }, null, 2))
    else for (const line of describe(model, { file, hash })) context.terminal.line(line)
    return EXIT.ok
  },
}

/** Of those that have a model where one is fetched, or that could have one. */
async function onlyOne(source: EvidenceSource, fetches: boolean, { installed }: Context): Promise<string> {
  const rules = rulesOf(await source.readRules())
  const having = fetches ? rules.filter(({ params }) => modelIn(params) !== undefined) : []
  const able = (await installed.restore(having.length > 0 ? [] : rules)).filter(({ trainer }) => trainer)
  const [only, ...others] = [...having, ...able].map(({ name }) => name)
  if (only !== undefined && others.length === 0) return only
  throw new CliError(
    'option_value',
    only === undefined ? 'no resource here can learn' : 'several resources can learn',
    {
      hint: `Name one: cairn train ${[only ?? 'RESOURCE', ...others].join(' or cairn train ')}.`,
    },
  )
}

interface Training {
  readonly args: Arguments
  readonly context: Context
  readonly settings: Settings
  readonly source: EvidenceSource
  readonly resource: string
}

const A_YEAR = 366
/** What a resource remembers is in the state itself. */
const NO_LEDGER = { ledger: new Map(), headerHash: NO_PARENT }

async function train({ args, context, source, resource }: Training): Promise<DetectorModel> {
  const rules = rulesOf(await source.readRules())
  const [{ trainer } = {}] = await context.installed.restore(rules.filter(({ name }) => name === resource))
  if (trainer === undefined)
    throw new CliError('option_value', `${resource} has nothing to train a model with`, {
      hint: `The network’s resources are ${rules.map(({ name }) => name).join(', ')}.`,
    })
  const { past, data } = await readPast(source, resource, args.whole('epochs', 1) ?? A_YEAR, context)
  try {
    return trainModel({ resource, trainer, past, data })
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw new CliError('evidence_missing', cause.message, {
      hint: 'Train when the network is older; until then its vouchers and neighbours are what it has.',
      cause,
    })
  }
}

/** The newest epochs that the source has, ascending, and the hash of their states. */
async function readPast(source: EvidenceSource, resource: string, most: number, { terminal }: Context) {
  const newest = await newestOf(source)
  const digest = createHash('sha256')
  const past: PastEpoch[] = []
  for (let epoch = Math.max(0, newest - most + 1); epoch <= newest; epoch++) {
    const [bytes, bundle] = await terminal.step(`Epoch ${epoch}`, () =>
      Promise.all([source.read(epoch, 'state'), readBundleFrom(source, epoch)]),
    )
    digest.update(bytes)
    const state = decodeState(bytes, NO_LEDGER).resources[resource]
    if (state === undefined) continue
    const own = bundle.facts.devices.filter(device => device.resource === resource)
    past.push({ epoch, state, subjects: new Map<SubjectId, Subject>(own.map(device => [device.id, device])) })
  }
  return { past, data: `0x${digest.digest('hex')}` as Hash }
}

/** Found by halving: a source says only whether it has an epoch. */
async function newestOf(source: EvidenceSource): Promise<number> {
  const has = (epoch: number) =>
    source.read(epoch, 'state').then(
      () => true,
      (error: unknown) => {
        if (error instanceof CliError && error.code !== 'node_unreachable') return false
        throw error
      },
    )
  let [least, beyond] = [-1, 1]
  while (await has(beyond - 1)) [least, beyond] = [beyond - 1, beyond * 2]
  while (beyond - least > 1) {
    const middle = (least + beyond) >> 1
    if (await has(middle)) least = middle
    else beyond = middle
  }
  if (least >= 0) return least
  throw new CliError('evidence_missing', `${source.name} has no settled epoch`, {
    hint: 'Wait for the first ones, or name a folder made with cairn audit --all --keep.',
  })
}

async function fetchModel(source: EvidenceSource, resource: string): Promise<DetectorModel> {
  const rules = rulesOf(await source.readRules())
  const detector = modelIn(rules.find(({ name }) => name === resource)?.params)
  if (detector !== undefined) return readModel(detector.model, detector.hash)
  throw new CliError('not_found', `the rules of ${source.name} have no model for ${resource}`, {
    hint: 'Train one: cairn train.',
  })
}

const DETECTOR = v.object({ detector: v.object({ hash: v.custom<Hash>(isHash), model: v.unknown() }) })

function modelIn(params: unknown) {
  const read = v.safeParse(DETECTOR, params)
  return read.success ? read.output.detector : undefined
}

function rulesOf(told: unknown) {
  const { resources = [] } = told as { readonly resources?: Parameters<Context['installed']['restore']>[0] }
  return resources
}

function describe(model: DetectorModel, { file, hash }: { readonly file: string; readonly hash: Hash }) {
  const { measured, trainedOn } = model
  const percent = (ppm: number) => `${(ppm / 10_000).toFixed(2)} %`
  return [
    `${file}`,
    `  hash        ${hash}`,
    `  trained on  ${formatCount(trainedOn.subjects)} devices, ${formatCount(trainedOn.epochs)} epochs (${trainedOn.data})`,
    `  holds back  ${percent(measured.honestHeldPpm)} of what honest devices earn, of others than it was trained on`,
    ...Object.entries(measured.foundPpm).map(([kind, ppm]) => `  finds       ${percent(ppm)} of ${kind}`),
    `Name it in the network’s file (${model.resource}({ detector: readModel(…) })) and bring the rules to a vote: cairn govern.`,
  ]
}
