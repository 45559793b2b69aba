/**
 * Rules that somebody put together on a page: held to all that a network file is held to, to what a vote can change, and to the ceiling of
 * the launch, before anybody proposes them. `cairn govern propose rules` asks the same, of a file.
 */

import { chainCeiling, packRows } from '../chain/launch/network-config.ts'
import type { NetworkView } from '../client/node-api.ts'
import { checkBounds } from '../kernel/define-network.ts'
import { readRules } from '../kernel/read-rules.ts'
import { describeRules, type Rules, rulesHash } from '../kernel/rules.ts'
import { documentHash, documentOf } from '../kernel/rules-change/document.ts'
import { boundByLaunch } from '../kernel/rules-change/launch-bound.ts'
import type { Hash } from '../protocol/ids.ts'
import type { CheckParts } from './check-epoch.ts'

export interface DraftAsked {
  /** As `describeRules` has rules. */
  readonly draft: unknown
  /** The newest settled epoch, below zero where there is none, and how many up to it are compared at most. */
  readonly newest: number
  readonly count: number
}

export interface Drafted {
  readonly hash: Hash
  /** With the policy of the launch beside another emission, whose ceiling the contracts hold. */
  readonly rules: ReturnType<typeof describeRules>
}

type Given = Readonly<Record<string, unknown>>

/** @throws {TypeError} saying what is not right, and where. */
export async function draftRules(
  draft: unknown,
  parts: Pick<CheckParts, 'json' | 'restore'>,
): Promise<Drafted> {
  if (typeof draft !== 'object' || draft === null || Array.isArray(draft))
    throw new TypeError('rules are an object, as the page of the rules shows them')
  const told = (await parts.json('/v1/network')) as NetworkView
  const before = readRules(told.rules, [told.rulesHash as Hash])
  const described = withLaunch(draft as Given, describeRules(before) as Given)
  const after = readRules(described, [documentHash(documentOf(described))])
  if (rulesHash(after) === told.rulesHash)
    throw new TypeError('these are the rules in force: nothing changes')
  checkBounds(after)
  // Each resource looks at its own parameters.
  parts.restore(after.resources)
  const bound = boundByLaunch(before, after)
  if (bound !== undefined) throw new TypeError(`a vote cannot change ${bound.field}: ${bound.why}`)
  if (!isSameCeiling(before, after))
    throw new TypeError(
      'the contracts hold another ceiling of emission than these rules: launchedWith stays as it is',
    )
  return { hash: rulesHash(after), rules: describeRules(after) }
}

/** The ceiling of the launch stays, whatever is emitted below it. */
function withLaunch(draft: Given, inForce: Given): Given {
  const hashIn = (of: Given) => documentHash(documentOf(of['emission'] ?? null))
  if (draft['launchedWith'] !== undefined || hashIn(draft) === hashIn(inForce)) return draft
  return { ...draft, launchedWith: inForce['launchedWith'] ?? inForce['emission'] }
}

function isSameCeiling(before: Rules, after: Rules): boolean {
  const said = (rules: Rules) => {
    const { first, every, rows } = chainCeiling(rules)
    return [first, every, ...packRows(rows)].join()
  }
  return said(before) === said(after)
}
