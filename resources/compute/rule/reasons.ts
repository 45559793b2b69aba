/** Every code that compute gives, and what it means. */
import { SPENDING_REASONS } from '../../../kernel/allowances/refusal.ts'
import { TRAIN_REASONS } from './train/reasons.ts'

export const COMPUTE_REASONS = {
  payload_malformed: 'The payload is not as described for its content type. The facts name what is wrong.',
  not_a_worker: 'Only a compute/worker offers and works; the facts say what this device is.',
  not_a_requester: 'Only a compute/requester asks for work; the facts say what this device is.',
  ...SPENDING_REASONS,
  ...TRAIN_REASONS,
  offer_not_of_kind:
    'A kind that the offer allows is named twice, or not with the tool that it is done with. The facts name the kind and what would be right.',
  demand_not_of_kind:
    'The demand does not fit the kind of work that it asks for. The facts name the field and what would be right.',
  offer_over: 'The offer would end before this epoch does. Make one that lasts longer.',
  demand_over:
    'No machine could be asked before the demand is over: it ends in this epoch. Let it last longer.',
  confidence_too_high:
    'So sure would take more machines than are ever asked; the facts say how many at most. Ask for less, or confirm the results yourself.',
  due_out_of_range:
    'What a job could cost at most is more than any account can spend. Offer less, or allow less fuel.',
  not_assigned:
    'The seed did not ask this machine for that job, or the job is over. Nobody chooses what to work on.',
  commit_late:
    'The result was sealed after the time for it, which runs from when the machine could know of the job. The facts say until when it was.',
  committed_already: 'The result of that job was sealed before, and stays as it was. Nothing is missing.',
  not_asked_to_open: 'That result is not to be opened yet, or any more: others are still at work on it.',
  reveal_late: 'The seal was opened after the time for it. The facts say until when it was.',
  seal_wrong:
    'What was said is not what was sealed: another result, another fuel, another salt, or the seal of another machine.',
  deposit_promised:
    'What is free of the deposit does not cover these jobs at the dearest; the facts say what one needs. They are not taken: deposit more, or allow less fuel.',
  too_many_jobs:
    'A requester has at most so many jobs at a time, and asks for so many in an epoch. The others are not taken: ask again when some are done.',
  job_unknown: 'There is no such job of this requester; it may be over.',
  cancel_late:
    'A machine was asked already, and is paid for what it does. Only what waits can be taken back.',
  challenge_late:
    'Only what a single machine said, and what is not paid yet, can be checked again. This was confirmed, or is paid.',
  received_of_nobody:
    'No machine of that name is at work on that job of this requester, or the job is decided. Nothing is missing.',
  receipt_missing:
    'Nobody signed for this result in time, and others who did the same work say that it was there. It is paid, and machine and requester each lose a part of its price; the facts say which. Keep the requester on until it has signed for what it asked for.',
  receipt_disputed:
    'This machine worked alone, nobody signed for its result in time, and another was asked, whose result was signed for. Who of the two did not do its part nobody can say: half of the price is paid, and the requester pays that half more.',
  receipt_untold:
    'Nobody signed for this result in time. It is judged by others, who would have to fetch it from its requester, so nobody can say whether it was brought: the machine is not paid, its requester pays the price all the same, and what the checks would have cost, and that is burned. Keep the requester on until it has signed for what it asked for.',
  check_missing:
    'The requester signed for this result, and none of the machines that were asked to judge it did: half of the price is paid; the other half, and what the checks would have cost, is burned. Keep the requester on until what it asked for is judged.',
  witness_differs:
    'Most machines that looked saw something else than this one. It is not paid, and nobody is accused: a source that changes between two looks cannot be told from a lie. It is drawn less often for such work, until it agrees with others again.',
  witnesses_differ:
    'Too few machines that looked saw the same, so there is no result. The requester pays the price of each: half of it goes to the machine whose result was signed for, the rest is burned. Have the function leave out or round what changes from moment to moment, and name output as what has to agree.',
  nobody_suits:
    'Fewer machines that offer now are registered in that region, and were there so much of the time, than have to agree; the facts say how many. The jobs wait: machines may come, and new ones are tried now and then. Name a larger region, or a lower uptime, to be served sooner.',
  no_machine:
    'Nobody who offers took the job before it was over: what was set aside goes back. Offer more, ask for less, or wait longer.',
  no_consent:
    'As many machines as have to agree were not told by the target that it consents, and none has seen that it does: nothing is paid, and what was set aside goes back. The requester’s other scans wait until the time that the facts say, longer each time, so that nobody has strangers asked again and again. Put the consent where it is told, and keep it there.',
  no_agreement:
    'So many machines were asked, and not enough of them agreed. Nothing is paid, and what was set aside goes back. The facts say what became of the copies.',
  commit_missing:
    'The machine was asked for results, and sealed none in time; the facts say how many. Others are asked, and it is asked for nothing until it is heard again. The first time, until others confirm again what it does, that is no reproach.',
  reveal_missing:
    'The machine sealed a result, and neither it nor the requester that was brought it opened it in time. That is taken as wrong: its bond is cut for that job, and what it said alone and is not paid yet is computed by others. Bring what is sealed, and keep the machine on until then.',
  result_wrong:
    'Machines of so many other owners agreed on another result that they cannot all work together; the facts say how many, and how many it takes. What it said alone and is not paid yet goes back, its bond is burned, and it rests: nobody asks it for anything for as long as results wait, twice as long each time.',
  result_differs:
    'Others agreed on another result, but not of so many owners as it takes to accuse anybody, or where its requester chose a place or tool that fewer than half of them have: they might work together. The facts say how many they are, and how many it takes. It is not paid, nothing is taken, and the machine works with others again.',
  result_withdrawn:
    'A result that a single machine gave is not to be believed any more, because the machine was found wrong. It is computed again, or what was set aside goes back.',
  tab_over: 'The tab would be over before this epoch is. Let it last longer.',
  tab_for_nobody: 'No machine for rent of that name is registered, so no tab was opened for it.',
  too_many_tabs:
    'A requester has so many tabs open at a time; the facts say how many. Others are not opened: wait until some are over.',
  tab_unknown:
    'There is no such tab of this requester: it is over, was not covered, or has not come in yet. Signatures are of all that was taken so far, so a later one stands for this one.',
  owed_late:
    'The tab was over when this was signed, and the time to sign for it as well; the facts say until when it was.',
  bond_short:
    'The bond is not covered by what is free of the deposit, or not allowed: the machine gets only jobs that others do as well.',
} as const satisfies Record<string, string>

export type ComputeReason = keyof typeof COMPUTE_REASONS
