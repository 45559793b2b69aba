/**
 * Owners that train together: private rows by seed, and trainers that answer what the network's state asks of them, honest unless a strategy
 * says otherwise. The same serves tests, the honest world and the red team.
 */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { createChance } from '../../../kernel/detector/chance.ts'
import type { MessageId, SubjectId } from '../../../protocol/ids.ts'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import { type Example, examplesOf, learn } from '../agent/trainer/learn.ts'
import { readSchema, sizeOf, type TrainSchema } from '../messages/train/schema.ts'
import {
  TRAIN,
  TRAIN_JOIN,
  TRAIN_SEAL,
  TRAIN_UPDATE,
  type TrainTask,
  type TrainUpdate,
  trainSealOf,
} from '../messages/train/train-messages.ts'
import { readModel, type Vector, writeUpdate } from '../messages/train/vector.ts'
import type { ComputeState } from '../rule/state.ts'
import type { TrainingState } from '../rule/train/state.ts'
import type { Word } from './machine.ts'

/** Eight columns of −100 to 100, each cut in five: a model of 41 numbers. */
const COLUMNS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const CUTS = [-60, -30, 0, 30, 60]
export const SCHEMA: TrainSchema = {
  label: 'faulty',
  cuts: Object.fromEntries(COLUMNS.map(column => [column, CUTS])),
  rate: 4,
  steps: 8,
  balanced: false,
}

type Row = Readonly<Record<string, number>>

/** What is true of all rows: some columns speak for a 1, some against it, some not at all, and a tenth of rows is otherwise. */
const TRUTH = [3, -2, 2, -1, 1, 0, 0, 0]

export interface RowsOf {
  readonly seed: number
  readonly count: number
  /** What of its rows an owner's own columns are moved by: data that is unlike the others'. */
  readonly moved?: number
  /** Of its rows, the part of label 1 that it keeps, ppm; an owner that knows hardly any faults. */
  readonly faultsPpm?: number
  /** Labels the other way round. */
  readonly flipped?: boolean
}

export function rowsOf({
  seed,
  count,
  moved = 0,
  faultsPpm = 1_000_000,
  flipped = false,
}: RowsOf): readonly Row[] {
  const { next } = createChance(seed)
  const shift = COLUMNS.map(() => Math.round((next() * 2 - 1) * moved))
  const rows: Row[] = []
  while (rows.length < count) {
    const values = COLUMNS.map((_, at) =>
      Math.max(-100, Math.min(100, Math.round(next() * 200 - 100) + shift[at]!)),
    )
    const score = values.reduce((sum, value, at) => sum + value * TRUTH[at]!, 0)
    const label = score > 0 === next() >= 0.1 ? 1 : 0
    if (label === 1 && next() * 1_000_000 >= faultsPpm) continue
    const faulty = flipped ? 1 - label : label
    rows.push(Object.fromEntries([...COLUMNS.map((column, at) => [column, values[at]!]), ['faulty', faulty]]))
  }
  return rows
}

export function taskOf(change: Partial<TrainTask> = {}, schema: Partial<TrainSchema> = {}): TrainTask {
  const whole = Object.assign({}, SCHEMA, schema)
  return {
    schema: JSON.stringify(whole),
    size: sizeOf(whole),
    rounds: 6,
    least: 3,
    most: 16,
    price: 10_000n,
    combine: 'trimmed',
    clip: 1_500,
    noise: 0,
    vouched: 'no',
    joinMs: 2 * 3_600_000,
    withinMs: 4 * 3_600_000,
    ...change,
  }
}

export function taskWord(task: TrainTask): Word {
  return { contentType: TRAIN.contentType, payload: TRAIN.encode(task) }
}

/** What a trainer knows as it decides: all of it is public but its own rows. */
export interface Training {
  readonly id: MessageId
  readonly task: TrainingState
  readonly own: readonly Example[]
  readonly state: ComputeState
}

export interface TrainerStrategy {
  /** Its update; nothing where it stays silent. An honest one unless said. */
  readonly updates?: (seen: Training, honest: () => Vector) => Vector | undefined
  /** Repeats that seal instead of making one. */
  readonly seals?: (seen: Training) => string | undefined
  readonly joins?: (seen: Training) => boolean
  readonly opens?: (seen: Training) => boolean
}

export function honestUpdate({ task, own }: Pick<Training, 'task' | 'own'>, seed: number): Vector {
  const chance = createChance(seed + task.round * 7_919)
  const random = (count: number) => Uint8Array.from({ length: count }, () => Math.floor(chance.next() * 256))
  return learn(readModel(task.model), own, readSchema(task.schema)!, task, random)
}

/** Answers each thing once. */
export function createTrainer(subject: SubjectId, rows: readonly Row[], strategy: TrainerStrategy = {}) {
  const made = new Map<string, TrainUpdate>()
  const done = new Set<string>()
  const seed = Number.parseInt(subject.slice(-6), 16)
  const own = new Map<string, readonly Example[]>()
  const examplesFor = (schema: string) => {
    const known = own.get(schema) ?? examplesOf(readSchema(schema)!, rows)
    own.set(schema, known)
    return known
  }
  const once = (name: string) => !done.has(name) && done.add(name).has(name)
  const seal = (seen: Training): readonly Word[] => {
    const { id, task } = seen
    const repeated = strategy.seals?.(seen)
    const honest = () => honestUpdate(seen, seed)
    const vector = strategy.updates === undefined ? honest() : strategy.updates(seen, honest)
    if (vector === undefined) return []
    const salt = bytesToHex(sha256(utf8ToBytes(`${subject} ${id} ${task.round}`)).subarray(0, 16))
    const update = { task: id, round: task.round, update: writeUpdate(vector), salt }
    made.set(`${id} ${task.round}`, update)
    const said = { task: id, round: task.round, seal: repeated ?? trainSealOf(subject, update) }
    return [{ contentType: TRAIN_SEAL.contentType, payload: TRAIN_SEAL.encode(said) }]
  }
  return {
    answers(state: ComputeState): readonly Word[] {
      return (Object.entries(state.trainings) as [MessageId, TrainingState][]).flatMap(([id, task]) => {
        const seen = { id, task, own: examplesFor(task.schema), state }
        const isPart = task.trainers.some(({ trainer }) => trainer === subject)
        const name = `${id} ${task.stage} ${task.round}`
        if (task.stage === 'joining') {
          if (!(strategy.joins?.(seen) ?? true) || !once(name)) return []
          return [{ contentType: TRAIN_JOIN.contentType, payload: TRAIN_JOIN.encode({ task: id }) }]
        }
        if (!isPart) return []
        if (task.stage === 'sealing' && once(name)) return seal(seen)
        const update = made.get(`${id} ${task.round}`)
        if (task.stage !== 'opening' || update === undefined || !(strategy.opens?.(seen) ?? true)) return []
        return once(name)
          ? [{ contentType: TRAIN_UPDATE.contentType, payload: TRAIN_UPDATE.encode(update) }]
          : []
      })
    },
  }
}
