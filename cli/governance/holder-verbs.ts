/**
 * What holders do, as it is typed: they lock, name who votes for them, propose what governance can do, vote, and bring on what was
 * voted for; and whoever governs now hands over to them.
 */
import { blockAt } from '../../chain/block-at.ts'
import type { GovernedAct } from '../../chain/governance/governed-acts.ts'
import { holderActs } from '../../chain/governance/holders/holder-acts.ts'
import { writeProposalText } from '../../chain/governance/holders/proposal-text.ts'
import { readProposals } from '../../chain/governance/holders/read-proposals.ts'
import { readHolder } from '../../chain/governance/holders/read-voting.ts'
import { readWorstMajority } from '../../chain/governance/holders/worst-majority.ts'
import { approve } from '../../chain/money/approve.ts'
import { type Sender, type Sent, sendTransaction } from '../../chain/send-transaction.ts'
import { signBallot, signDelegation, signLock } from '../../client/governance/sign-votes.ts'
import { formatAmount } from '../../protocol/amounts/amount.ts'
import { parseDuration } from '../../protocol/duration.ts'
import { toAddress } from '../../protocol/ids.ts'
import type { Context } from '../command.ts'
import { CliError } from '../errors.ts'
import { confirm } from '../transaction/confirm.ts'
import { type Act, tell } from '../transaction/open-act.ts'
import { accountOf, amountOf } from '../transaction/readers.ts'
import { bringRules } from './bring-rules.ts'
import { bringHolderWord, bringWord, type HolderWord, type Way, wayOf } from './by-relay.ts'
import { handOver, layDown } from './hand-over.ts'
import { findProposal, tokenOf, votingOf } from './holders.ts'
import { REGIONAL_VERBS } from './regions/regional-verbs.ts'
import { step } from './say-step.ts'
import { SITING_VERBS } from './siting/siting-verbs.ts'
import { tellDiff } from './tell-diff.ts'
import { tellHolders, tellProposal, tellProposals } from './tell-proposals.ts'
import { verbOf } from './verbs.ts'

interface HolderVerb {
  readonly takes: string
  run(words: readonly string[], act: Act, context: Context): Promise<void>
}

export const HOLDER_VERBS: Readonly<Record<string, HolderVerb>> = {
  lock: { takes: 'AMOUNT [DURATION]', run: lock },
  unlock: { takes: '', run: unlock },
  'withdraw-lock': { takes: '', run: withdrawLock },
  delegate: { takes: 'ACCOUNT', run: delegate },
  propose: { takes: 'VERB …', run: propose },
  vote: { takes: 'PROPOSAL for|against|abstain', run: vote },
  queue: { takes: 'PROPOSAL', run: (words, act) => bringOn('queue', words, act) },
  execute: { takes: 'PROPOSAL', run: (words, act) => bringOn('execute', words, act) },
  'take-back': { takes: 'PROPOSAL', run: (words, act) => bringOn('cancel', words, act) },
  list: { takes: '', run: (_, act) => list(act) },
  show: { takes: 'PROPOSAL', run: show },
  diff: { takes: 'NETWORK|PROPOSAL', run: tellDiff },
  bring: { takes: 'NETWORK', run: bringRules },
  'hand-over': { takes: 'NAME', run: handOver },
  'lay-down': { takes: '', run: (_, act) => layDown(act) },
  ...REGIONAL_VERBS,
  ...SITING_VERBS,
}

export function holderHelp(): string {
  return Object.entries(HOLDER_VERBS)
    .map(([word, { takes }]) => `${word} ${takes}`.trimEnd())
    .join(', ')
}

export async function runHolderVerb(
  word: string,
  words: readonly string[],
  act: Act,
  context: Context,
): Promise<void> {
  const verb = HOLDER_VERBS[word]
  if (verb === undefined) throw new TypeError(`holders do not ${word}`)
  const least = verb.takes
    .split(' ')
    .filter(part => part !== '' && !part.startsWith('[') && part !== '…').length
  if (words.length < least) {
    throw new CliError('argument_invalid', `it is not said what to ${word}`, {
      hint: `Write: cairn govern ${word} ${verb.takes}`,
    })
  }
  await verb.run(words, act, context)
}

async function lock([typed = '', duration]: readonly string[], act: Act): Promise<void> {
  const [voting, token] = [await votingOf(act), await tokenOf(act)]
  const amount = amountOf(typed, token.decimals, 0n)
  const { timeMs } = await blockAt(act.client)
  const untilMs = duration === undefined ? undefined : timeMs + durationOf(duration)
  const [sender, way] = [await act.sender(), await wayOf(act)]
  const shown = `${formatAmount(amount, token.decimals)} ${token.symbol}`
  const back =
    voting.curve === 'constant'
      ? `${days(voting.longestMs)} after they are asked for (cairn govern unlock)`
      : untilMs === undefined
        ? 'at the end of the lock there is'
        : `at ${act.when(untilMs)}, or up to a week before`
  await confirm(
    {
      title: `Locks ${shown} to vote`,
      rows: [
        ['come back', back],
        ['costs', way.costs],
      ],
    },
    act.args,
    act.terminal,
  )
  const sent = await carry(act, sender, way, {
    word: {
      path: '/v1/relay/locks',
      count: 'lockNonce',
      sign: (voter, now) => signLock(voter, now, { amount, until: Math.floor((untilMs ?? 0) / 1000) }),
    },
    async pay() {
      if (amount > 0n)
        await approve(sender, { asset: act.deployment.token, spender: voting.voteLock, amount })
      return sendTransaction(sender, holderActs(voting).lock(amount, untilMs))
    },
  })
  const holder = await readHolder(act.client, voting, toAddress(sender.account.address))
  const votes = formatAmount(holder.votes, token.decimals)
  const end = holder.endMs === undefined ? [] : [['until', act.when(holder.endMs)] as const]
  tell(act, {
    title: `Locked: ${shown}`,
    sent,
    rows: [...end, ['votes', `${votes}, cast by ${act.who(holder.delegate)}`]],
    json: { amount: String(holder.amount), votes: String(holder.votes), endMs: holder.endMs ?? 0 },
  })
}

async function unlock(_: readonly string[], act: Act): Promise<void> {
  const voting = await votingOf(act)
  await simply(act, holderActs(voting).unlock(), {
    title: 'Asks the lock back',
    rows: [['then', `its votes end now, and it can be withdrawn in ${days(voting.longestMs)}`]],
  })
}

async function withdrawLock(_: readonly string[], act: Act): Promise<void> {
  const voting = await votingOf(act)
  const [sender, { relay, costs }] = [await act.sender(), await wayOf(act)]
  const account = toAddress(sender.account.address)
  const { amount } = await readHolder(act.client, voting, account)
  await confirm({ title: 'Withdraws the lock', rows: [['costs', costs]] }, act.args, act.terminal)
  const governed = holderActs(voting).withdraw()
  // It needs no signature: who asks for it cannot be paid.
  const word = {
    path: `/v1/relay/ended-locks/${account}`,
    body: new Uint8Array(0),
    account,
    contract: voting.voteLock,
    isThere: async () => (await readHolder(act.client, voting, account)).amount < amount,
  }
  const sent =
    relay === undefined
      ? await sendTransaction(sender, governed)
      : await act.terminal.step('Having it brought', () => bringWord(act, relay, word))
  tell(act, { title: `Done: ${governed.verb}`, sent, rows: [], json: { act: governed.verb } })
}

async function delegate([typed = '']: readonly string[], act: Act): Promise<void> {
  const voting = await votingOf(act)
  const to = accountOf(typed, act.settings.names)
  await simply(
    act,
    holderActs(voting).delegate(to),
    {
      title: `${act.who(to)} votes with the sender’s lock`,
      rows: [['until', 'another is named; the tokens stay the sender’s']],
    },
    {
      path: '/v1/relay/delegations',
      count: 'lockNonce',
      sign: (voter, now) => signDelegation(voter, now, to),
    },
  )
}

async function propose(words: readonly string[], act: Act, context: Context): Promise<void> {
  const [voting, token] = [await votingOf(act), await tokenOf(act)]
  const [word = '', ...rest] = words
  const verb = verbOf(word, rest)
  const governed = await verb.make(act, rest, context)
  const rules = await verb.rules?.(rest, context)
  const sender = await act.sender()
  const proposer = toAddress(sender.account.address)
  const holder = await readHolder(act.client, voting, proposer)
  if (holder.votes < voting.threshold) {
    throw new CliError('not_enough_votes', `${act.who(proposer)} has too few votes to propose`, {
      hint: `It takes ${formatAmount(voting.threshold, token.decimals)}, and it has ${formatAmount(holder.votes, token.decimals)}: cairn govern lock AMOUNT 2y`,
    })
  }
  const because = act.args.text('because')
  const said = because === undefined ? sentence(governed.verb) : `${sentence(governed.verb)}\n\n${because}`
  const { votingDelay, votingPeriod } = voting.terms
  await confirm(
    {
      title: `Proposes to the holders: ${governed.verb}`,
      rows: [
        ['if it passes', verb.effect],
        ['voting', `begins in ${days(votingDelay * 1000)}, and takes ${days(votingPeriod * 1000)}`],
        ['costs', 'gas'],
      ],
    },
    act.args,
    act.terminal,
  )
  const text = writeProposalText(rules === undefined ? { words: said } : { words: said, rules }, proposer)
  const sent = await sendTransaction(sender, holderActs(voting).propose([governed], text))
  const all = await readProposals({ ...act, voting })
  const made = all.find(found => found.text === text)
  tell(act, {
    title: `Proposed: ${governed.verb}`,
    sent,
    rows: [
      ['number', String(all.length)],
      ['then', `cairn govern vote ${all.length} for, once voting has begun`],
    ],
    json: { proposal: made?.id ?? '', number: all.length },
  })
}

async function vote([which = '', how = '']: readonly string[], act: Act): Promise<void> {
  if (how !== 'for' && how !== 'against' && how !== 'abstain') {
    throw new CliError('argument_invalid', `"${how.slice(0, 40)}" is no vote`, {
      hint: 'Write for, against or abstain.',
    })
  }
  const voting = await votingOf(act)
  const { proposal, number } = await findProposal(act, voting, which)
  const because = act.args.text('because')
  await step(proposal, number, () =>
    simply(
      act,
      holderActs(voting).vote(proposal.id, how, because),
      {
        title: `Votes ${how === 'abstain' ? 'to abstain' : how} on proposal ${number}`,
        rows: [['it says', proposal.words.split('\n', 1)[0] ?? '']],
      },
      {
        path: '/v1/relay/ballots',
        count: 'ballotNonce',
        sign: (voter, now) =>
          signBallot(voter, now, {
            proposal: BigInt(proposal.id),
            support: how,
            ...(because === undefined ? {} : { reason: because }),
          }),
      },
    ),
  )
}

async function bringOn(
  what: 'queue' | 'execute' | 'cancel',
  [which = '']: readonly string[],
  act: Act,
): Promise<void> {
  const voting = await votingOf(act)
  const { proposal, number } = await findProposal(act, voting, which)
  const titles = {
    queue: `Queues proposal ${number}`,
    execute: `Does what proposal ${number} says`,
    cancel: `Takes proposal ${number} back`,
  }
  const plain = { title: titles[what], rows: proposal.calls.map(({ says }) => ['call', says] as const) }
  await step(proposal, number, () => simply(act, holderActs(voting)[what](proposal), plain))
}

async function list(act: Act): Promise<void> {
  const voting = await votingOf(act)
  const [token, proposals] = [await tokenOf(act), await readProposals({ ...act, voting })]
  const worst = await readWorstMajority(act.client, act.deployment, voting)
  if (act.args.flag('json')) return act.terminal.json({ voting, worst, proposals })
  tellHolders(act, voting, { token, worst })
  tellProposals(act, proposals)
}

async function show([which = '']: readonly string[], act: Act, context: Context): Promise<void> {
  const voting = await votingOf(act)
  const found = await findProposal(act, voting, which)
  if (act.args.flag('json')) return act.terminal.json(found)
  await tellProposal(act, { ...found, voting, token: await tokenOf(act) }, context)
}

interface Plain {
  readonly title: string
  readonly rows: readonly (readonly [label: string, text: string])[]
}

/** By the sender’s own gas; where it can be signed for as well, by a node that pays, if there is one. */
async function simply(
  act: Act,
  governed: GovernedAct,
  { title, rows }: Plain,
  word?: HolderWord,
): Promise<void> {
  const sender = await act.sender()
  const way = word === undefined ? { costs: 'gas' } : await wayOf(act)
  await confirm({ title, rows: [...rows, ['costs', way.costs]] }, act.args, act.terminal)
  const pay = () => sendTransaction(sender, governed)
  const sent = word === undefined ? await pay() : await carry(act, sender, way, { word, pay })
  tell(act, { title: `Done: ${governed.verb}`, sent, rows, json: { act: governed.verb } })
}

interface Carried {
  readonly word: HolderWord
  pay(): Promise<Sent>
}

/** Once the way was agreed to there is no other: what a node may have sent is never sent by gas. */
async function carry(
  act: Act,
  sender: Sender,
  { relay }: Way,
  { word, pay }: Carried,
): Promise<Pick<Sent, 'txHash' | 'gasUsed' | 'block'>> {
  if (relay === undefined) return pay()
  return act.terminal.step('Signing, and having it brought', () => bringHolderWord(act, relay, sender, word))
}

function durationOf(typed: string): number {
  try {
    return parseDuration(typed)
  } catch (cause) {
    throw new CliError('argument_invalid', `"${typed.slice(0, 40)}" is no duration`, {
      hint: 'Write how long the lock lasts from now: 26w, 2y.',
      cause,
    })
  }
}

function days(ms: number): string {
  const hours = ms / 3_600_000
  return hours < 48 ? `${Math.round(hours * 10) / 10} hours` : `${Math.round(hours / 2.4) / 10} days`
}

function sentence(verb: string): string {
  return `${verb.slice(0, 1).toUpperCase()}${verb.slice(1)}.`
}
