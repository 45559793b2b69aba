/** Machines that call functions, and a source that they look at: the same for all, or another for each. */
import type { Subject } from '../../../kernel/subject.ts'
import { NO_BUILD } from '../messages/kinds/allowed.ts'
import { COIN, contentOf, demandOf, HOUR, offerOf, START, TERMS } from './compute-network.ts'
import { invention, type Seen, type Strategy, truth, type Worked } from './machine.ts'

/** It calls functions, and runs programs as well. */
export function caller(bond = 0n) {
  const row = { kind: 'function', tool: '', build: NO_BUILD, most: 10 ** 9, speed: 500_000 } as const
  return offerOf({ bond, kinds: [{ ...row, ...TERMS }] })
}

export function callOf(inputs: number, name: number) {
  const until = START + 1000 * HOUR
  return demandOf(inputs, { kind: 'function', module: contentOf(name), until })
}

/** Units are what was asked for. */
export function said(worked: Worked, { fuel }: Pick<Seen['job'], 'fuel'>): Worked {
  return { ...worked, fuel }
}

/** It fetched, at a moment when the source said `what`. */
export const looks = (what: (seen: Seen) => string): Strategy => ({
  seals: seen => said(what(seen) === '' ? truth(seen.job) : invention(seen.job, what(seen)), seen.job),
  isWork: () => true,
})

export const honest: Strategy = looks(() => '')
/** What it invents, each for itself: it has looked at nothing. */
export const makesUp = (machine: Subject): Strategy => ({
  seals: seen => said(invention(seen.job, machine.id), seen.job),
  isWork: () => false,
})
/** All of a gang invent one thing. */
export const gang: Strategy = {
  seals: seen => said(invention(seen.job, 'gang'), seen.job),
  isWork: () => false,
}

/** What a call costs at the fuel that demandOf allows. */
export const CALL_PRICE = COIN / 10n
