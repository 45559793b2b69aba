/** The driver of an owner's machine that trains on data of its own. What it takes to run is loaded by whoever runs it, and by nobody else. */
import * as v from 'valibot'
import { baseUnits, fields, number, optionReader, text, unlessSaid } from '../../../../agent/kit/options.ts'
import { defineDriver } from '../../../../agent/kit/service.ts'

export interface TrainerOptions {
  /** A file of rows, or a folder of such: each task's columns are looked for in them. */
  readonly data: string
  /** What it takes for an update, base units. */
  readonly least: bigint
  /** Of one row, in all tasks together, at δ = 10^-5; beyond it nothing is joined. */
  readonly mostEpsilon: number
  /** Whether it joins tasks that blur nothing, which no ε bounds. */
  readonly unblurred: boolean
  readonly everyMs: number
}

export const computeTrainer = defineDriver<TrainerOptions>({
  kind: 'compute-trainer',
  short: {
    word: 'trainer',
    forms: ['trainer:FILE.csv'],
    read(where) {
      const data = where.join(':')
      return data === ''
        ? undefined
        : { options: { data }, hint: 'tasks come by themselves: cairn train start' }
    },
  },
  readOptions: optionReader(
    fields({
      data: text,
      least: unlessSaid(baseUnits, '1'),
      mostEpsilon: unlessSaid(number({ min: 0, max: 1_000 }), 4),
      unblurred: unlessSaid(v.boolean(), false),
      everyMs: unlessSaid(number({ min: 50, max: 3_600_000 }), 1_000),
    }),
  ),
  run: async (options, context) => (await import('./run-trainer.ts')).runTrainer(options, context),
})
