/**
 * Whether a network's rules let a subject take part, earn or consume. The first rule, by name, that it does not meet says no, and is named
 * with what it asks for.
 *
 * Laws: what is not earned for a rule is nobody else's: it stays unissued, and others get what they would have had. A subject that may not
 * consume spends nothing new; what it promised before is kept. A device that was sold: who it is judged by is whoever made the contribution.
 * Nothing is found against anybody: a rule that is not met is no guilt.
 */
import type { Address, SubjectId } from '../../protocol/ids.ts'
import type { KernelVerdict } from '../epoch.ts'
import { cellTest } from '../regions/cell-test.ts'
import type { Contribution, Facts, NotPermitted, ReceivedMessage } from '../resource.ts'
import type { Subject } from '../subject.ts'
import type { Act, RegulationRules, Requirement } from './regulation-rules.ts'

export interface Permits {
  /** Undefined where nothing stands against it. */
  refusalOf(act: Act, subject: Subject): NotPermitted | undefined
  /** The same, with rewards that may not be earned taken out, and the rule among its facts. */
  earned(
    contributions: readonly Contribution[],
    subjects: ReadonlyMap<SubjectId, Subject>,
  ): readonly Contribution[]
  /** What is said by who may take part, and a verdict on all else. */
  heard(
    said: ReadonlyMap<SubjectId, readonly ReceivedMessage[]>,
    subjects: ReadonlyMap<SubjectId, Subject>,
  ): {
    readonly said: ReadonlyMap<SubjectId, readonly ReceivedMessage[]>
    readonly verdicts: readonly KernelVerdict[]
  }
}

/** What of a rule is not met, by its field; undefined where all is. @param owner whom it is judged by */
type Look = (subject: Subject, owner: Address) => string | undefined

/** @example permitsOf(undefined).refusalOf('earn', subject) // → undefined: nothing is required */
export function permitsOf(rules: RegulationRules | undefined): Permits {
  const looks = (rules?.required ?? []).map(one => ({ one, look: lookOf(one) }))
  const find = (act: Act, subject: Subject, owner = subject.owner): NotPermitted | undefined => {
    for (const { one, look } of looks) {
      if (!one.acts.includes(act)) continue
      if (one.resources.length > 0 && !one.resources.includes(subject.resource)) continue
      const unmet = look(subject, owner)
      if (unmet !== undefined) return { code: 'not_permitted', facts: factsOf(one, act, unmet, subject) }
    }
    return undefined
  }
  const concerns = (act: Act) => looks.some(({ one }) => one.acts.includes(act))
  return {
    refusalOf: (act, subject) => find(act, subject),
    earned: (contributions, subjects) =>
      concerns('earn')
        ? contributions.map(one => {
            const subject = subjects.get(one.subject)
            return subject === undefined ? one : withoutDenied(one, subject, find)
          })
        : contributions,
    heard: (said, subjects) => (concerns('join') ? hear(said, subjects, find) : { said, verdicts: [] }),
  }
}

type Find = (act: Act, subject: Subject, owner?: Address) => NotPermitted | undefined

/** Parts of a contribution by who made it: those of whoever may not earn are nobody's. */
function withoutDenied(one: Contribution, subject: Subject, find: Find): Contribution {
  const made = one.madeBy ?? [{ owner: subject.owner, parts: 1n }]
  const refusals = made.map(({ owner }) => (owner === undefined ? undefined : find('earn', subject, owner)))
  const first = refusals.find(refusal => refusal !== undefined)
  if (first === undefined) return one
  const madeBy = made.map(({ owner, parts }, index) =>
    refusals[index] === undefined && owner !== undefined ? { owner, parts } : { owner: undefined, parts },
  )
  const { rule, unmet } = first.facts
  return { ...one, madeBy, facts: Object.assign({}, one.facts, { notPermitted: rule, unmet }) }
}

function hear(
  said: ReadonlyMap<SubjectId, readonly ReceivedMessage[]>,
  subjects: ReadonlyMap<SubjectId, Subject>,
  find: Find,
) {
  const heard = new Map<SubjectId, readonly ReceivedMessage[]>()
  const verdicts: KernelVerdict[] = []
  for (const [id, messages] of said) {
    const subject = subjects.get(id)
    const refusal = subject && find('join', subject)
    if (refusal === undefined) heard.set(id, messages)
    else
      for (const { id: message } of messages)
        verdicts.push({ subject: id, verdict: { message, accepted: false, ...refusal } })
  }
  return { said: heard, verdicts }
}

function lookOf({ inside, outside, owners, notOwners, vouched }: Requirement): Look {
  const [isInside, isOutside] = [inside, outside].map(cells => cells && cellTest(cells))
  const [listed, barred] = [owners, notOwners].map(list => list && new Set(list))
  const values = vouched && new Set(vouched.values)
  return ({ cell, vouched: said }, owner) => {
    if (isInside !== undefined && !isInside(cell)) return 'inside'
    if (isOutside !== undefined && (cell === '' || isOutside(cell))) return 'outside'
    if (listed !== undefined && !listed.has(owner)) return 'owners'
    if (barred?.has(owner)) return 'notOwners'
    if (values !== undefined && !values.has(String(said?.[vouched!.detail] ?? ''))) return 'vouched'
    return undefined
  }
}

function factsOf({ name, vouched }: Requirement, act: Act, unmet: string, { cell }: Subject): Facts {
  const place = unmet === 'inside' || unmet === 'outside' ? { cell } : {}
  const detail = unmet === 'vouched' ? { detail: vouched!.detail } : {}
  return { rule: name, act, unmet, ...place, ...detail }
}
