/** Rows through a model in whole numbers (messages/infer): the same bits on every processor, also on one that draws pictures. */
import type { WorkKind } from './kind.ts'

export const inferKind: WorkKind = {
  unit: 'products',
  tool: '',
  checkedBy: '',
  isMadeAsJudged: false,
  isAsked: true,
  isWitnessed: false,
  problemOf: ({ builds }) =>
    builds.length === 0 ? undefined : { field: 'builds', right: 'empty: models need no tool' },
}
