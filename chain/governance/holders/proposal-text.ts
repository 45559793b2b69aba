/**
 * What a proposal says, as one text that stands on chain with it: words for people, and, where it changes the rules, the rules
 * themselves. So whoever votes has all that is needed to work out what they would do, from the chain alone.
 *
 * Law: rules that are read back are the very ones that the call announces, by their hash; others are none.
 */
import { readRules } from '../../../kernel/read-rules.ts'
import { describeRules, type Rules } from '../../../kernel/rules.ts'
import { PROPOSER, RULES_FOLLOW } from '../../../protocol/chain-formats/votes.ts'
import type { Address, Hash } from '../../../protocol/ids.ts'

export interface ProposalText {
  readonly words: string
  readonly rules?: Rules
}

export function writeProposalText({ words, rules }: ProposalText, proposer: Address): string {
  const described = rules === undefined ? '' : `${RULES_FOLLOW}${JSON.stringify(describeRules(rules))}`
  return `${words.trim()}${described}${PROPOSER}${proposer}`
}

/** The rules that a text brings, as plain data, of whatever version of cairn; undefined where it brings none. Nothing in it is checked. */
export function describedIn(text: string): unknown {
  const end = text.lastIndexOf(PROPOSER)
  const whole = end < 0 ? text : text.slice(0, end)
  const at = whole.indexOf(RULES_FOLLOW)
  if (at < 0) return undefined
  try {
    return JSON.parse(whole.slice(at + RULES_FOLLOW.length))
  } catch {
    return undefined
  }
}

/** @param announced hash of the rules that the proposal announces; none where it announces none */
export function readProposalText(text: string, announced: Hash | undefined): ProposalText {
  const end = text.lastIndexOf(PROPOSER)
  const whole = end < 0 ? text : text.slice(0, end)
  const at = whole.indexOf(RULES_FOLLOW)
  const words = (at < 0 ? whole : whole.slice(0, at)).trim()
  if (at < 0 || announced === undefined) return { words }
  try {
    return { words, rules: readRules(JSON.parse(whole.slice(at + RULES_FOLLOW.length)), [announced]) }
  } catch {
    // Somebody wrote something else there: what is voted for is the hash.
    return { words }
  }
}
