/**
 * What the rule needs of a kind of work. A kind is a file in this folder and a line in `kinds.ts`; how a machine does it is a file in
 * `agent/worker/kinds/`. The rule reads nothing of what is in a program, an input or a result: it knows their names.
 */
import type { Demand } from '../compute-messages.ts'

export interface WorkKind {
  /** For people: what a unit is that is paid for and that a job is limited by (`fuel` in all words), such as `pixels`. */
  readonly unit: string
  /**
   * The program that has to be installed where it is done, as its owner allows it: `''` where an agent brings all that it takes.
   * With a tool, results are compared among machines of one build only (`AllowedKind.build`).
   */
  readonly tool: '' | 'povray' | 'ffmpeg'
  /** The kind whose jobs judge its results; `''` where results are equal or they are not. */
  readonly checkedBy: string
  /** What is judged is made with a build that its requester believes in as well, and not with any: another version would give another picture. */
  readonly isMadeAsJudged: boolean
  /** Whether requesters ask for it: checks come by themselves. */
  readonly isAsked: boolean
  /** What it gives hangs on the moment: several machines are asked at once, and what most of them say counts (rule/kinds/witnessed.ts). */
  readonly isWitnessed: boolean
  /** What is wrong with a demand of it: a field and what would be right. */
  readonly problemOf: (demand: Demand) => KindProblem | undefined
}

export interface KindProblem {
  readonly field: string
  readonly right: string
}
