/**
 * Each training one step further: joined, drawn, sealed, opened, put together; paid at the end.
 *
 * Laws: nobody reads another's update before its own is fixed. What counts hangs on the updates alone, so anyone computes the model again.
 * One owner is one trainer, and the requester none. One that lets the time of two rounds run out holds nobody up any more, and is heard
 * as long as a round goes on. What was set aside is paid to trainers or goes back, and the requester has no say in it.
 */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { keccak256 } from '../../../../protocol/merkle/keccak.ts'
import { sha256 } from '../../../../protocol/merkle/sha256.ts'
import { readModel, readUpdate, type Vector, writeModel } from '../../messages/train/vector.ts'
import type { Books } from '../books.ts'
import { alikePpm, combine, cosinePpm } from './aggregate.ts'
import { dueAtOf, dueOf, type TrainHeard } from './hear.ts'
import { payTrainers } from './pay.ts'
import type { TrainerState, TrainingState } from './state.ts'

export type Training = { -readonly [K in keyof TrainingState]: TrainingState[K] }

type Said = readonly (readonly [SubjectId, { readonly train: TrainHeard }])[]

/** Of one requester at once. */
export const MOST_TRAININGS = 4
const ONE_PPM = 1_000_000
/** Rounds of which one trainer lets the time run out before the others wait for it no more. */
const PATIENCE = 2
/** Of a hash, as it is kept. */
const KEPT_DIGITS = 16

/** The name of what is set aside for it. */
export function trainLockOf(task: MessageId): string {
  return `train:${task}`
}

export function train(books: Books, said: Said): void {
  const { context } = books
  for (const task of books.trainings.values())
    if (task.knownMs === -1) task.knownMs = context.knownAtMs(task.askedIn) ?? -1
  takeJoins(books, said)
  takeRound(books, said)
  for (const [id, task] of [...books.trainings].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (task.stage !== 'done' && task.stage !== 'over') goOn(books, id, task)
  takeTasks(books, said)
}

function takeTasks(books: Books, said: Said): void {
  for (const [requester, { train: heard }] of said)
    for (const { message, task } of heard.tasks) {
      const isHis = ({ requester: of, stage }: Training) =>
        of === requester && stage !== 'done' && stage !== 'over'
      if ([...books.trainings.values()].filter(isHis).length >= MOST_TRAININGS) {
        books.find(requester, 'train_too_many', 'notice', { most: MOST_TRAININGS })
        continue
      }
      const amount = dueOf(task, books.params.feePpm)
      const set = { payer: requester, amount, untilMs: books.lockUntilMs }
      if (amount > 0n && !books.escrow.lock(trainLockOf(message), set)) {
        const why = books.balances.refusalOf(requester, amount)
        const isShort = why === undefined || why.code === 'deposit_short'
        const facts = { needs: amount, free: books.balances.availableOf(requester) }
        books.find(requester, isShort ? 'deposit_promised' : why.code, 'notice', isShort ? facts : why.facts)
        continue
      }
      books.trainings.set(message, begun(requester, task, books.context.epoch.number))
    }
}

function begun(requester: SubjectId, task: TrainHeard['tasks'][number]['task'], epoch: number): Training {
  return Object.assign({}, task, {
    requester,
    price: task.price.toString(),
    stage: 'joining',
    round: 0,
    askedIn: epoch,
    knownMs: -1,
    trainers: [],
    model: writeModel(new Array<number>(task.size).fill(0)),
    step: '',
    seen: [],
    moved: true,
  } as const)
}

function takeJoins(books: Books, said: Said): void {
  for (const [trainer, { train: heard }] of said)
    for (const task of heard.joins) {
      const known = books.trainings.get(task)
      const account = books.subjectOf(trainer)?.owner
      if (known?.stage !== 'joining' || account === undefined) continue
      if (known.trainers.some(one => one.trainer === trainer)) continue
      const joined: TrainerState = {
        trainer,
        account,
        seal: '',
        update: '',
        earnedPpm: 0,
        heldIn: 0,
        before: '',
        pairs: 0,
        alikePpm: 0,
        steadyPpm: 0,
        heedsPpm: 0,
        missed: 0,
        repeated: 0,
      }
      known.trainers = [...known.trainers, joined].sort((a, b) => (a.trainer < b.trainer ? -1 : 1))
    }
}

function takeRound(books: Books, said: Said): void {
  for (const [trainer, { train: heard }] of said) {
    for (const { task, seal } of heard.seals) change(books, task, 'sealing', trainer, { seal })
    for (const { task, update } of heard.updates) change(books, task, 'opening', trainer, { update })
  }
}

function change(
  books: Books,
  id: MessageId,
  stage: 'sealing' | 'opening',
  trainer: SubjectId,
  part: Partial<TrainerState>,
): void {
  const task = books.trainings.get(id)
  if (task?.stage !== stage) return
  const isIts = (one: TrainerState) => one.trainer === trainer && isThere(books, one)
  task.trainers = task.trainers.map(one => (isIts(one) ? Object.assign({}, one, part) : one))
}

function goOn(books: Books, id: MessageId, task: Training): void {
  const untilMs = dueAtOf(task, books.context, books.params)
  const isOver = untilMs !== undefined && untilMs <= books.context.completeUntilMs
  if (task.stage === 'joining') {
    if (isOver) draw(books, id, task)
    return
  }
  const isSealing = task.stage === 'sealing'
  const owed = task.trainers.filter(
    one => (isSealing ? true : one.seal !== '') && one.missed < PATIENCE && isThere(books, one),
  )
  const isAll = owed.every(({ seal, update }) => (isSealing ? seal : update) !== '')
  if (!isAll && !isOver) return
  const given = task.trainers.filter(({ seal, update }) => (isSealing ? seal : update) !== '')
  if (given.length < task.least) end(books, id, task, 'over')
  else if (isSealing) ask(books, task, 'opening')
  else closeRound(books, id, task)
}

/** One that was sold, or is gone, is nobody's who joined. */
function isThere(books: Books, { trainer, account }: TrainerState): boolean {
  return books.subjectOf(trainer)?.owner === account
}

function ask(books: Books, task: Training, stage: 'sealing' | 'opening'): void {
  Object.assign(task, { stage, askedIn: books.context.epoch.number, knownMs: -1 })
}

/** One an owner and a person, and none of the requester's; of more than there is room for, whom the seed names first. */
function draw(books: Books, id: MessageId, task: Training): void {
  const { seed } = books.context.epoch
  const placeOf = ({ trainer }: TrainerState) =>
    bytesToHex(keccak256(utf8ToBytes(`${seed} train ${id} ${trainer}`)))
  const inOrder = task.trainers
    .map(one => [placeOf(one), one] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one)
  const taken = new Map<string, SubjectId>()
  const requester = books.subjectOf(task.requester)?.owner ?? books.escrow.accountOf(trainLockOf(id))
  if (requester !== undefined) taken.set(requester, task.requester)
  const drawn: TrainerState[] = []
  for (const one of inOrder) {
    if (!isThere(books, one)) continue
    const names = [one.account, ...personOf(books, one)]
    const other = names.map(name => taken.get(name)).find(name => name !== undefined)
    if (other !== undefined) books.find(one.trainer, 'train_twice', 'notice', { task: id, other })
    else if (drawn.length === task.most)
      books.find(one.trainer, 'train_not_drawn', 'notice', { task: id, most: task.most })
    else {
      drawn.push(one)
      for (const name of names) taken.set(name, one.trainer)
    }
  }
  task.trainers = drawn.sort((a, b) => (a.trainer < b.trainer ? -1 : 1))
  if (drawn.length < task.least) end(books, id, task, 'over')
  else ask(books, task, 'sealing')
}

/** As whoever vouches for it calls its owner. */
function personOf(books: Books, { trainer }: TrainerState): readonly string[] {
  const person = books.subjectOf(trainer)?.vouched?.['person']
  return person === undefined ? [] : [`person ${person}`]
}

/** The model moves, and each trainer's update is held against the others'. */
function closeRound(books: Books, id: MessageId, task: Training): void {
  const opened = task.trainers.filter(({ update }) => update !== '')
  const groups = Map.groupBy(opened, ({ update }) => update)
  const isSeen = (update: string) => task.moved && isAny(update) && task.seen.includes(nameOf(update))
  // Each once: whoever has the same data as another adds nothing to it.
  const counting = [...groups.keys()].filter(update => !isSeen(update)).sort()
  const vectors = new Map(counting.map(update => [update, readUpdate(update)]))
  const before = task.step === '' ? undefined : readModel(task.step).map(value => -value)
  task.trainers = task.trainers.map(one => {
    const clean = { seal: '', update: '', before: '' }
    const own = vectors.get(one.update)
    if (one.update === '') return Object.assign({}, one, clean, { missed: one.missed + 1 })
    if (own === undefined) return Object.assign({}, one, clean, { repeated: one.repeated + 1 })
    const equal = groups.get(one.update)!.length
    const others = counting.filter(update => update !== one.update).map(update => vectors.get(update)!)
    const held = {
      earnedPpm: one.earnedPpm + Math.floor(ONE_PPM / equal),
      repeated: one.repeated + (equal > 1 ? 1 : 0),
      heldIn: one.heldIn + 1,
      alikePpm: one.alikePpm + (others.length === 0 ? 0 : alikePpm(own, others)),
    }
    return Object.assign({}, one, clean, { before: one.update }, held, pairOf(one, own, before))
  })
  const step = combine(task.combine, [...vectors.values()])
  task.model = writeModel(moved(readModel(task.model), step))
  task.step = writeModel(step)
  task.moved = step.some(value => value !== 0)
  task.seen = [...new Set([...task.seen, ...counting.filter(isAny).map(nameOf)])].sort()
  task.round++
  if (task.round === task.rounds) end(books, id, task, 'done')
  else ask(books, task, 'sealing')
}

/** Held against its own update before, and against how the model moved since then. */
function pairOf(one: TrainerState, own: Vector, back: Vector | undefined): Partial<TrainerState> {
  if (one.before === '' || back === undefined) return {}
  const before = readUpdate(one.before)
  const change = own.map((value, at) => value - before[at]!)
  return {
    pairs: one.pairs + 1,
    steadyPpm: one.steadyPpm + cosinePpm(own, before),
    heedsPpm: one.heedsPpm + cosinePpm(change, back),
  }
}

function isAny(update: string): boolean {
  return /[^0]/.test(update.slice(2))
}

function nameOf(update: string): string {
  return bytesToHex(sha256(utf8ToBytes(update))).slice(0, KEPT_DIGITS)
}

function moved(model: Vector, step: Vector): Vector {
  return step.length === 0 ? model : model.map((weight, at) => weight + step[at]!)
}

function end(books: Books, id: MessageId, task: Training, stage: 'done' | 'over'): void {
  Object.assign(task, { stage, askedIn: books.context.epoch.number, knownMs: -1, seen: [], step: '' })
  task.trainers = task.trainers.map(one => Object.assign({}, one, { before: '', seal: '', update: '' }))
  payTrainers(books, id, task, trainLockOf(id))
  books.escrow.end(trainLockOf(id))
  if (stage === 'over')
    books.find(task.requester, 'train_few', 'notice', { task: id, least: task.least, round: task.round })
}

/** What nothing hangs on any more is forgotten, once there was time to fetch the model. @returns names of locks that are needed */
export function tidyTrainings({ trainings, context, params }: Books): readonly string[] {
  const alive: string[] = []
  for (const [id, { stage, askedIn }] of trainings) {
    if (stage !== 'done' && stage !== 'over') {
      alive.push(trainLockOf(id))
      continue
    }
    const knownMs = context.knownAtMs(askedIn)
    if (knownMs !== undefined && knownMs + params.holdMs <= context.completeUntilMs) trainings.delete(id)
  }
  return alive
}
