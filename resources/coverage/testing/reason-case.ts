/** A case for each reason that a rule may give: what is said, who is told, and which facts the denial names. */
import { expect, it } from 'vitest'
import type { Subject } from '../../../kernel/subject.ts'
import { type Network, reasonsOf, type Said, settle } from './settle.ts'

export interface ReasonCase {
  readonly said: readonly Said[]
  /** Who is told. */
  readonly by: Subject
  /** By its facts it can be understood; some say no more than the code. */
  readonly facts: Readonly<Record<string, unknown>>
  /** What differs of the network. */
  readonly change?: Partial<Network>
  readonly epochs?: number
}

/** Law: there is a case of each code, and each case is told its code with these facts. */
export function everyReason<Code extends string>(
  network: Network,
  cases: Readonly<Record<Code, () => ReasonCase>>,
): void {
  it.each(Object.entries<() => ReasonCase>(cases))('%s', (code, make) => {
    const { said, by, facts, change = {}, epochs = 12 } = make()
    const given = reasonsOf(settle({ ...network, ...change }, said, epochs), by)
    expect([...given.keys()]).toContain(code)
    expect(given.get(code)).toMatchObject(facts)
  })
}
