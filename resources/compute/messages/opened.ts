/**
 * A requester opens what a machine sealed, brought, and does not open itself: whoever was brought a result knows what opens its seal, and
 * only that fits. So a machine that is away when it is asked to open loses nothing by it.
 */
import type { SubjectId } from '../../../protocol/ids.ts'
import { defineWord } from '../../../protocol/words/define-word.ts'
import { bare, oneOf, subject, whole } from '../../../protocol/words/fields.ts'
import { MOST_FUEL, MOST_WORDS, OUTCOMES, type Revealed } from './compute-messages.ts'
import { allOf, list, readJob, row, writeJob } from './rows.ts'

export interface OpenedFor extends Revealed {
  readonly machine: SubjectId
}

const [content, salt] = [bare(32), bare(16)]
const [fuel, outcome] = [whole(0, MOST_FUEL), oneOf(...OUTCOMES)]

export const OPENED = defineWord<{ readonly jobs: readonly OpenedFor[] }>('compute-opened', {
  meaning: 'a requester opens what these machines sealed and brought, and have not opened themselves',
  fields: {
    jobs: list(
      row<OpenedFor>(
        'a job, the machine, its result, fuel, outcome and salt',
        ([message, index, machine, result, burned, ended, grain]) => {
          const parts = [
            readJob(message!, index!),
            subject.read(machine!),
            content.read(result!),
            fuel.read(burned!),
            outcome.read(ended!),
            salt.read(grain!),
          ] as const
          return allOf(parts, ([job, who, read, units, how, by]) => {
            return { job, machine: who, result: read, fuel: units, outcome: how, salt: by }
          })
        },
        one => [
          ...writeJob(one.job),
          subject.write(one.machine),
          content.write(one.result),
          one.fuel,
          one.outcome,
          salt.write(one.salt),
        ],
        7,
      ),
      MOST_WORDS,
    ),
  },
})
