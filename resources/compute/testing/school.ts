/** A network in which owners train a model together, epoch by epoch, through the real rule. */
import type { Subject } from '../../../kernel/subject.ts'
import type { MessageId } from '../../../protocol/ids.ts'
import { examplesOf } from '../agent/trainer/learn.ts'
import type { TrainTask } from '../messages/train/train-messages.ts'
import type { TrainingState } from '../rule/train/state.ts'
import { COIN, member, network, type Said } from './compute-network.ts'
import {
  createTrainer,
  type RowsOf,
  rowsOf,
  SCHEMA,
  type TrainerStrategy,
  taskOf,
  taskWord,
} from './trainees.ts'

export interface Pupil extends Partial<RowsOf> {
  readonly strategy?: TrainerStrategy
  readonly owner?: number
  readonly vouched?: Subject['vouched']
}

export const REX = member(99, 'requester')
const ROWS = 200
/** What nobody trained on: all say whether a model is right by it. */
export const UNSEEN = examplesOf(SCHEMA, rowsOf({ seed: 99_999, count: 1_500 }))

export function school(pupils: readonly Pupil[], options: Partial<Parameters<typeof network>[0]> = {}) {
  const members = pupils.map(({ owner, vouched }, at) =>
    Object.assign(member(at + 1, 'trainer', owner ?? at + 1), vouched === undefined ? {} : { vouched }),
  )
  const trainers = pupils.map(({ strategy, owner: _, vouched: __, ...rows }, at) =>
    createTrainer(members[at]!.id, rowsOf({ seed: at + 1, count: ROWS, moved: 30, ...rows }), strategy),
  )
  const net = network({ subjects: [...members, REX], balance: 1_000n * COIN, ...options })
  const found: { readonly code: string; readonly by: number; readonly severity: string }[] = []
  const refused: string[] = []
  const paid = new Map<number, bigint>()
  const numberOf = (id: string) => Number.parseInt(id, 16)
  return {
    net,
    members,
    found,
    refused,
    /** Of each trainer, by its number. */
    paid,
    task: (): TrainingState => Object.values(net.state().trainings)[0]!,
    id: () => Object.keys(net.state().trainings)[0] as MessageId,
    epoch(...said: readonly Said[]) {
      const answers = trainers.flatMap((trainer, at) =>
        trainer.answers(net.state()).map((word): Said => ({ by: members[at]!, ...word })),
      )
      const settled = net.epoch(...said, ...answers)
      for (const verdict of settled.verdicts) if (!verdict.accepted) refused.push(verdict.code)
      for (const { code, subject, severity } of settled.findings)
        found.push({ code, by: numberOf(subject), severity })
      for (const { payee, amount } of settled.transfers)
        paid.set(numberOf(payee), (paid.get(numberOf(payee)) ?? 0n) + amount)
      return settled
    },
    /** Until it is over, as long as any may take. */
    all(task: TrainTask = taskOf(), most = 200): TrainingState {
      this.epoch({ by: REX, ...taskWord(task) })
      for (let epoch = 0; epoch < most; epoch++) {
        this.epoch()
        const { stage } = this.task()
        if (stage === 'done' || stage === 'over') return this.task()
      }
      throw new Error(`it goes on: ${this.task().stage} ${this.task().round}`)
    },
  }
}
