/**
 * A security scan of targets that consent to it: the program is the owner's signed consent, an input an order of checks (messages/scan/),
 * a result the report, sealed for the owner. Several machines look at about one time and say what they saw, as with functions: whoever saw
 * something else is accused of nothing.
 *
 * A unit is a ten-millionth of a probe, which is one check of one target at one port: it is paid by what was asked for, so a price says
 * nothing of what was found.
 */
import type { WorkKind } from './kind.ts'

export const scanKind: WorkKind = {
  unit: 'ten-millionths of a probe',
  tool: '',
  checkedBy: '',
  isMadeAsJudged: false,
  isAsked: true,
  isWitnessed: true,
  problemOf({ builds, inputs }) {
    if (builds.length > 0) return { field: 'builds', right: 'empty: scans need no tool' }
    return inputs.length === 1 ? undefined : { field: 'inputs', right: 'one order: it names all targets' }
  },
}
