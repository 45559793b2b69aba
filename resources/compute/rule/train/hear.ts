/** One requester's or trainer's words of training: which of them stand. */
import { MOST_SPENDABLE } from '../../../../kernel/balances.ts'
import type { AppraisalContext, Facts, Note, ReceivedMessage } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import { feeOn } from '../../messages/price.ts'
import { readSchema, sizeOf } from '../../messages/train/schema.ts'
import {
  longestOf,
  TRAIN,
  TRAIN_JOIN,
  TRAIN_SEAL,
  TRAIN_UPDATE,
  type TrainTask,
  type TrainUpdate,
  trainSealOf,
} from '../../messages/train/train-messages.ts'
import { MOST_PART, readUpdate, squaredNorm } from '../../messages/train/vector.ts'
import type { ComputeParams } from '../params.ts'
import type { ComputeReason } from '../reasons.ts'
import type { ComputeState } from '../state.ts'
import type { TrainingState } from './state.ts'

/** What training needs of a subject in an epoch. */
export interface TrainHeard {
  readonly tasks: { readonly message: MessageId; readonly task: TrainTask }[]
  readonly joins: MessageId[]
  readonly seals: { readonly task: MessageId; readonly seal: string }[]
  readonly updates: TrainUpdate[]
}

export interface TrainHearing {
  readonly subject: Subject
  readonly context: AppraisalContext<ComputeState>
  readonly params: ComputeParams
  readonly heard: { readonly train: TrainHeard }
}

type Answer = { readonly code: ComputeReason; readonly facts: Facts } | readonly Note[]

export function nothingHeard(): TrainHeard {
  return { tasks: [], joins: [], seals: [], updates: [] }
}

export function isHeard({ tasks, joins, seals, updates }: TrainHeard): boolean {
  return tasks.length + joins.length + seals.length + updates.length > 0
}

export function hearTask({ id, payload }: ReceivedMessage, { subject, params, heard }: TrainHearing): Answer {
  const task = TRAIN.decode(payload)
  if (!subject.accepted) return { code: 'spending_not_allowed', facts: { owner: subject.owner } }
  const problem = problemOf(task)
  if (problem !== undefined) return { code: 'train_malformed', facts: problem }
  const due = dueOf(task, params.feePpm)
  if (due >= MOST_SPENDABLE) return { code: 'due_out_of_range', facts: { due, most: MOST_SPENDABLE } }
  heard.train.tasks.push({ message: id, task })
  return []
}

/** What all of it costs at most. */
export function dueOf(
  { rounds, most, price }: Pick<TrainTask, 'rounds' | 'most' | 'price'>,
  feePpm: number,
): bigint {
  const all = price * BigInt(rounds)
  return BigInt(most) * (all + feeOn(all, feePpm))
}

function problemOf(task: TrainTask): Facts | undefined {
  const schema = readSchema(task.schema)
  if (schema === undefined)
    return { field: 'schema', right: 'label, cuts, rate, steps and balanced, as JSON' }
  const size = sizeOf(schema)
  if (size !== task.size) return { field: 'size', right: size }
  if (task.least > task.most) return { field: 'least', right: `at most ${task.most}` }
  if (longestOf(task) > MOST_PART)
    return { field: 'clip', right: `so small that a blurred update is no longer than ${MOST_PART}` }
  if (task.noise > 0 && (schema.steps > 1 || schema.balanced))
    return { field: 'noise', right: 'zero, where owners go several steps or balance their rows' }
  return undefined
}

export function hearJoin(
  { payload, arrivedAtMs }: ReceivedMessage,
  { subject, context, params, heard }: TrainHearing,
): Answer {
  const { task } = TRAIN_JOIN.decode(payload)
  const known = context.state.trainings[task]
  if (known === undefined) return { code: 'train_unknown', facts: { task } }
  const untilMs = dueAtOf(known, context, params)
  if (known.stage !== 'joining' || (untilMs !== undefined && arrivedAtMs > untilMs))
    return { code: 'train_join_late', facts: { task, arrivedAtMs, untilMs: untilMs ?? 0 } }
  if (known.vouched === 'yes' && subject.vouched === undefined)
    return { code: 'train_vouched', facts: { task } }
  heard.train.joins.push(task)
  return []
}

/** Ms; undefined while nobody can know what is asked. */
export function dueAtOf(
  { stage, askedIn, knownMs, joinMs, withinMs }: TrainingState,
  { knownAtMs }: Pick<AppraisalContext<ComputeState>, 'knownAtMs'>,
  { openMs }: Pick<ComputeParams, 'openMs'>,
): number | undefined {
  const sinceMs = knownMs === -1 ? knownAtMs(askedIn) : knownMs
  const forMs = stage === 'joining' ? joinMs : stage === 'sealing' ? withinMs : openMs
  return sinceMs === undefined ? undefined : sinceMs + forMs
}

export function hearSeal(
  { payload, arrivedAtMs }: ReceivedMessage,
  { subject, context, params, heard }: TrainHearing,
): Answer {
  const { task, round, seal } = TRAIN_SEAL.decode(payload)
  const known = context.state.trainings[task]
  const own = known?.trainers.find(({ trainer }) => trainer === subject.id)
  const isSaid = own?.seal !== '' || heard.train.seals.some(one => one.task === task)
  if (known?.stage !== 'sealing' || known.round !== round || isSaid)
    return { code: 'train_not_asked', facts: { task, round } }
  const untilMs = dueAtOf(known, context, params)
  if (untilMs !== undefined && arrivedAtMs > untilMs)
    return { code: 'train_late', facts: { task, round, arrivedAtMs, untilMs } }
  heard.train.seals.push({ task, seal })
  return []
}

export function hearUpdate(
  { payload, arrivedAtMs }: ReceivedMessage,
  { subject, context, params, heard }: TrainHearing,
): Answer {
  const said = TRAIN_UPDATE.decode(payload)
  const { task, round, update } = said
  const known = context.state.trainings[task]
  const own = known?.trainers.find(({ trainer }) => trainer === subject.id)
  const isSaid = heard.train.updates.some(one => one.task === task)
  const isOwed = own !== undefined && own.update === '' && own.seal !== '' && !isSaid
  if (known?.stage !== 'opening' || known.round !== round || !isOwed)
    return { code: 'train_not_asked', facts: { task, round } }
  const untilMs = dueAtOf(known, context, params)
  if (untilMs !== undefined && arrivedAtMs > untilMs)
    return { code: 'train_late', facts: { task, round, arrivedAtMs, untilMs } }
  if (trainSealOf(subject.id, said) !== own.seal)
    return { code: 'train_seal_wrong', facts: { task, round, sealed: own.seal } }
  const [most, bytes] = [longestOf(known), (update.length - 2) / 2]
  if (bytes !== 2 * known.size)
    return { code: 'train_update_long', facts: { task, round, bytes, right: 2 * known.size } }
  const squared = squaredNorm(readUpdate(update))
  if (squared > most * most)
    return { code: 'train_update_long', facts: { task, round, length: Math.ceil(Math.sqrt(squared)), most } }
  heard.train.updates.push(said)
  return []
}
