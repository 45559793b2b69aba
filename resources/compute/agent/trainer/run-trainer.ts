/**
 * An owner's machine that trains: it looks for tasks that its data and its owner's limits fit, joins, and answers each round with an update.
 * The rows are read from disk for each update, and nothing of them is said but that.
 */
import { randomBytes } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { pause } from '../../../../links/pause.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import type { HexBytes } from '../../../../protocol/words/fields.ts'
import { epsilonOf, rowRho } from '../../messages/train/privacy.ts'
import { readSchema, type TrainSchema } from '../../messages/train/schema.ts'
import { TRAIN_JOIN, TRAIN_SEAL, TRAIN_UPDATE, trainSealOf } from '../../messages/train/train-messages.ts'
import { readModel, writeUpdate } from '../../messages/train/vector.ts'
import { readTrainings, type TrainingView } from '../../messages/train/view.ts'
import { causeOf } from '../compute-error.ts'
import type { TrainerOptions } from './compute-trainer.ts'
import { type Diary, openDiary } from './diary.ts'
import { type Example, examplesOf, learn } from './learn.ts'
import { readRows } from './rows.ts'

interface Trainer {
  readonly options: TrainerOptions
  readonly context: ServiceContext
  readonly diary: Diary
  /** What was said or refused since it was started: each once. */
  readonly told: Set<string>
}

export const DELTA = 1e-5

export async function runTrainer(options: TrainerOptions, context: ServiceContext): Promise<void> {
  const { dataDir, signal, node, subject } = context
  const trainer: Trainer = { options, context, diary: await openDiary(dataDir), told: new Set() }
  context.info('training', { data: options.data, epsilon: epsilonOf(trainer.diary.rho(), DELTA) })
  const outage = logOutage(
    context,
    'the network does not say what is in training',
    'the network says again what is in training',
  )
  for (; !signal.aborted; await pause(options.everyMs, signal))
    await node
      .getDeviceState(subject)
      .then(async ({ state }) => {
        for (const [task, view] of Object.entries(readTrainings(state)))
          await answer(trainer, task as MessageId, view)
      })
      .then(outage.worked, (error: unknown) => signal.aborted || outage.failed(error))
}

async function answer(trainer: Trainer, task: MessageId, view: TrainingView): Promise<void> {
  const { stage, round, joined, sealed, opened } = view
  const name = `${task} ${stage} ${round}`
  if (trainer.told.has(name)) return
  const isDone =
    stage === 'joining'
      ? !joined && (await joinIn(trainer, task, view))
      : joined && stage === 'sealing'
        ? sealed === '' && (await seal(trainer, task, view))
        : joined && stage === 'opening' && sealed !== '' && !opened && (await open(trainer, task, view))
  if (isDone) trainer.told.add(name)
}

/** @returns whether it is settled: said, or not for this owner */
async function joinIn(trainer: Trainer, task: MessageId, view: TrainingView): Promise<boolean> {
  const { context, diary } = trainer
  const found = await problemOf(trainer, view)
  if (typeof found === 'string') {
    context.info('a task is left', { task, why: found })
    return true
  }
  const rho = view.noise === 0 ? null : rowRho(view.rounds, view.noise, found.length)
  const epsilon = epsilonOf(diary.rho() + (rho ?? 0), DELTA)
  if (rho !== null && epsilon > trainer.options.mostEpsilon) {
    context.info('a task is left', { task, why: 'it would give more away than its owner allows', epsilon })
    return true
  }
  if ((await context.say(TRAIN_JOIN.contentType, TRAIN_JOIN.encode({ task }))) === undefined) return false
  context.info('joined a task', {
    task,
    rows: found.length,
    rounds: view.rounds,
    epsilon: rho === null ? 'none' : epsilon,
  })
  return true
}

/** Its rows, or why it is nothing for this owner. */
async function problemOf(trainer: Trainer, view: TrainingView): Promise<readonly Example[] | string> {
  const { least, unblurred } = trainer.options
  const schema = readSchema(view.schema)
  if (schema === undefined) return 'its schema is of another version'
  if (BigInt(view.price) < least) return 'it pays less than its owner takes'
  if (view.noise === 0 && !unblurred) return 'it blurs nothing, and its owner has not said "unblurred": true'
  return readExamples(trainer, schema).catch((error: unknown) => causeOf(error))
}

/** Of the first file that has the columns. @throws {TypeError} where none has */
async function readExamples({ options }: Trainer, schema: TrainSchema): Promise<readonly Example[]> {
  const isFolder = (await stat(options.data)).isDirectory()
  const names = isFolder ? (await readdir(options.data)).filter(name => name.endsWith('.csv')).sort() : []
  const paths = isFolder ? names.map(name => join(options.data, name)) : [options.data]
  let problem: unknown = new TypeError(`${options.data} has no file of rows`)
  for (const path of paths)
    try {
      const rows = await readRows(path, schema)
      if (rows.length === 0) throw new TypeError(`${path} has no rows`)
      return examplesOf(schema, rows)
    } catch (error) {
      problem = error
    }
  throw problem
}

async function seal(trainer: Trainer, task: MessageId, view: TrainingView): Promise<boolean> {
  const { context, diary } = trainer
  const { round } = view
  const kept = diary.get(task)
  const own = kept?.round === round ? kept : await make(trainer, task, view)
  if (own === undefined) return false
  const update = own.update as HexBytes
  const said = { task, round, seal: trainSealOf(context.subject, { task, round, update, salt: own.salt }) }
  if ((await context.say(TRAIN_SEAL.contentType, TRAIN_SEAL.encode(said))) === undefined) return false
  context.info('sealed an update', { task, round })
  return true
}

async function make(trainer: Trainer, task: MessageId, view: TrainingView) {
  const { context, diary } = trainer
  const { round, noise, model } = view
  const schema = readSchema(view.schema)
  const examples = schema && (await readExamples(trainer, schema).catch(() => undefined))
  if (schema === undefined || examples === undefined) {
    context.warn('an update is not made: the rows cannot be read', {
      task,
      round,
      data: trainer.options.data,
    })
    return undefined
  }
  const update = writeUpdate(learn(readModel(model), examples, schema, view, randomBytes))
  const before = diary.get(task)?.rho ?? 0
  const rho = noise === 0 ? null : before + rowRho(1, noise, examples.length)
  const made = { rho, round, update, salt: randomBytes(16).toString('hex') }
  await diary.put(task, made)
  return made
}

async function open(trainer: Trainer, task: MessageId, { round }: TrainingView): Promise<boolean> {
  const { context, diary } = trainer
  const kept = diary.get(task)
  if (kept?.round !== round) {
    context.warn('an update cannot be opened: what was sealed is lost', { task, round })
    return true
  }
  const said = { task, round, update: kept.update as HexBytes, salt: kept.salt }
  if ((await context.say(TRAIN_UPDATE.contentType, TRAIN_UPDATE.encode(said))) === undefined) return false
  context.info('opened an update', { task, round })
  return true
}
