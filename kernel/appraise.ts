/** Every subject judged alone, by its resource. Nothing here sees two subjects at once, so it may run in parallel. */
import type { SubjectId } from '../protocol/ids.ts'
import { assert } from './assert.ts'
import type { KernelVerdict } from './epoch.ts'
import type { Knowledge } from './knowledge.ts'
import type { AnyResource, EpochWindow, ReceivedMessage, StateValue, Verdict } from './resource.ts'
import type { Subject } from './subject.ts'

export interface AppraiseInput {
  readonly resources: readonly AnyResource[]
  readonly states: Readonly<Record<string, StateValue>>
  readonly subjects: ReadonlyMap<SubjectId, Subject>
  readonly said: ReadonlyMap<SubjectId, readonly ReceivedMessage[]>
  readonly epoch: EpochWindow
  readonly knowledge: Knowledge
}

export interface Appraisals {
  readonly verdicts: readonly KernelVerdict[]
  /** Resource name → summaries by subject, ascending by id. */
  readonly summaries: ReadonlyMap<string, ReadonlyMap<SubjectId, unknown>>
}

export function appraise(input: AppraiseInput): Appraisals {
  const verdicts: KernelVerdict[] = []
  const summaries = new Map(input.resources.map(({ name }) => [name, new Map<SubjectId, unknown>()]))
  for (const [id, said] of input.said) {
    const subject = input.subjects.get(id)
    const resource = input.resources.find(({ name }) => name === subject?.resource)
    assert(
      subject !== undefined && resource !== undefined,
      () => `subject ${id} passed the checks without a resource`,
    )
    const context = { ...input.knowledge, epoch: input.epoch, state: stateOf(resource, input.states) }
    const appraisal = resource.appraise(subject, said, context)
    assert(
      isOneEach(appraisal.verdicts, said),
      () =>
        `${resource.name} gave ${appraisal.verdicts.length} verdicts for ${said.length} messages of ${id}`,
    )
    for (const verdict of appraisal.verdicts) verdicts.push({ subject: id, verdict })
    if (appraisal.summary !== undefined) summaries.get(resource.name)?.set(id, appraisal.summary)
  }
  return { verdicts, summaries }
}

function isOneEach(verdicts: readonly Verdict[], said: readonly ReceivedMessage[]): boolean {
  if (verdicts.length !== said.length) return false
  if (said.every(({ id }, at) => verdicts[at]!.message === id)) return true
  const judged = new Set(verdicts.map(({ message }) => message))
  return judged.size === said.length && said.every(({ id }) => judged.has(id))
}

/** A resource that a vote has just added starts from its initial state. */
export function stateOf(resource: AnyResource, states: Readonly<Record<string, StateValue>>): StateValue {
  return states[resource.name] ?? resource.initialState
}
