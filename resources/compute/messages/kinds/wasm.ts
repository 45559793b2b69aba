/** A WebAssembly program that burns metered fuel: the same result, fuel and outcome on every machine. */
import type { WorkKind } from './kind.ts'

export const wasmKind: WorkKind = {
  unit: 'units of fuel',
  tool: '',
  checkedBy: '',
  isMadeAsJudged: false,
  isAsked: true,
  isWitnessed: false,
  problemOf: ({ builds }) =>
    builds.length === 0 ? undefined : { field: 'builds', right: 'empty: programs need no tool' },
}
