/** What a node says of trainings: to a trainer those that it may join or takes part in, to a requester its own. */
import type { StateValue } from '../../../../kernel/resource.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { trainedHash } from '../../messages/train/vector.ts'
import { strengthsOf } from './pay.ts'
import type { TrainingState, Trainings } from './state.ts'

export function trainingsFor(trainings: Trainings, subject: SubjectId, model: string): StateValue {
  const all = Object.entries(trainings) as [MessageId, TrainingState][]
  const seen = all.filter(([, { stage, requester, trainers }]) => {
    const isPart = trainers.some(({ trainer }) => trainer === subject)
    return requester === subject || isPart || (stage === 'joining' && model === 'compute/trainer')
  })
  return Object.fromEntries(seen.map(([id, task]) => [id, shown(task, subject)]))
}

function shown(task: TrainingState, subject: SubjectId): StateValue {
  const { trainers, seen: _, moved: __, step: ___, ...rest } = task
  const own = trainers.find(({ trainer }) => trainer === subject)
  return Object.assign({}, rest, {
    hash: trainedHash(task.schema, task.model),
    joined: own !== undefined,
    sealed: own?.seal ?? '',
    opened: own !== undefined && own.update !== '',
    trainers: trainers.map(one => {
      const { alike, steady, heeds } = strengthsOf(one, task)
      const { trainer, earnedPpm, missed, repeated } = one
      return { trainer, earnedPpm, missed, repeated, alike, steady, heeds }
    }),
  })
}
