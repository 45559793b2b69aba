/** Why something is not scanned: a code and facts. It is said before anything is sent to the target, or as soon as it is known. */
import { type ErrorFacts, OperatingError } from '../../../../protocol/operating-error.ts'

export const REFUSALS = {
  consent_malformed: 'The consent is not as described. The facts name the field and what would be right.',
  consent_other_network: 'The consent is for another network. Have it signed for this one.',
  consent_forged: 'The consent is not signed by the account that it names, or was changed since.',
  consent_early: 'The consent does not hold yet; the facts say from when it does, in seconds since 1970.',
  consent_over: 'The consent has ended. Have the owner sign a new one.',
  consent_not_for_you: 'The consent does not name this requester among those that may ask for scans.',
  consent_not_told:
    'The target does not tell this consent: its owner has not put it there, has taken it back, or tells another one. Nothing else is sent to it.',
  consent_unreachable:
    'Where the consent should be told nothing answers now, so it is not known whether it holds. Nothing else is sent to the target.',
  word_missing:
    'The target tells the consent, and does not answer with its word for this job at the port that the consent names. Its owner runs cairn scan tell there: what a machine that never came could write as well is not paid for.',
  order_malformed:
    'The order of a scan is not as described. The facts name the field and what would be right.',
  order_unseen:
    'The order asks name servers alone, so nothing in a report would show that anybody looked. Name a check of a host besides, which says the job’s word.',
  order_beyond_consent: 'The order asks for more than the consent grants. The facts say what.',
  check_of_address:
    'That check is about an address and not about a name: others may share the address. Have the consent name the address, and tell it there.',
  check_of_name: 'That check is about a name, and an address has none. Order it for the name.',
  target_unknown: 'The name stands for no address.',
  target_private:
    'The target is no address that the whole internet can reach, and this machine’s owner has not allowed it.',
  target_not_here: 'This machine’s owner does not have that host scanned from here.',
  target_asked_often: 'This machine refused that target a while ago, and does not ask it again so soon.',
  requester_asked_often:
    'This requester had this machine ask targets that did not consent. It asks none for it before the time that the facts say, longer each time.',
  secret_missing: 'The requester does not give what machines seal the result of this job with.',
} as const satisfies Record<string, string>

export type RefusalCode = keyof typeof REFUSALS

export class Refusal extends OperatingError<RefusalCode> {
  override readonly name = 'Refusal'

  constructor(code: RefusalCode, facts: ErrorFacts = {}, cause?: unknown) {
    super(code, REFUSALS[code], { facts, cause })
  }
}
