/** What the people of a region do, as it is typed: they see what is asked, ask, vote, and have paid what was voted for. */

import type { GovernedAct } from '../../../chain/governance/governed-acts.ts'
import { makeRegional } from '../../../chain/governance/regions/make-regional.ts'
import {
  findRegional,
  hasVotedIn,
  type RegionalProposal,
  readPurse,
  readRegional,
} from '../../../chain/governance/regions/read-regional.ts'
import { regionalActs } from '../../../chain/governance/regions/regional-acts.ts'
import { approve } from '../../../chain/money/approve.ts'
import { sendTransaction } from '../../../chain/send-transaction.ts'
import { signRegionalBallot } from '../../../client/governance/sign-votes.ts'
import { formatAmount } from '../../../protocol/amounts/amount.ts'
import { totalOf } from '../../../protocol/chain-formats/electorate.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { CliError } from '../../errors.ts'
import { row } from '../../explain/layout.ts'
import { confirm } from '../../transaction/confirm.ts'
import { type Act, tell } from '../../transaction/open-act.ts'
import { accountOf, amountOf, epochOf } from '../../transaction/readers.ts'
import { asCommand } from '../../wrap.ts'
import { bringWord, type RelayNode, voterOf, wayOf } from '../by-relay.ts'
import { electoratesOf, proofOf } from './voter-proof.ts'

const VOTE_DECIMALS = 6

const STATES: Readonly<Record<RegionalProposal['state'], string>> = {
  voting: 'is voted on',
  failed: 'did not pass',
  waits: 'passed, and waits for its notice to be over',
  payable: 'passed; next: cairn govern region-pay',
  passed: 'is what the region thinks',
  expired: 'passed, and was not paid in time',
  over: 'is over: paid, or stopped',
  disowned:
    'stands no more: the epoch it was asked with was disowned; ask again, or cairn govern region-renew',
}

/** In `HOLDER_VERBS` of holder-verbs.ts. */
export const REGIONAL_VERBS = {
  'make-regions': { takes: '', run: (_: readonly string[], act: Act) => make(act) },
  regions: { takes: '', run: (_: readonly string[], act: Act) => list(act) },
  'region-fill': { takes: 'REGION AMOUNT', run: fill },
  'region-ask': { takes: 'REGION [AMOUNT] [ACCOUNT]', run: ask },
  'region-vote': { takes: 'NUMBER for|against', run: vote },
  'region-pay': { takes: 'NUMBER', run: pay },
  'region-renew': { takes: 'NUMBER', run: renew },
} as const

/** @throws {CliError} no_regions */
export async function regionalOf({
  client,
  deployment,
}: Pick<Act, 'client' | 'deployment'>): Promise<Address> {
  const found = await findRegional(client, deployment)
  if (found !== undefined) return found
  throw new CliError('no_regions', 'regions do not vote in this network', {
    hint: 'Make their contract, and have governance name it: cairn govern make-regions',
  })
}

/** By its number, the first ever is 1. @throws {CliError} argument_invalid */
async function found(act: Act, regional: Address, typed: string): Promise<RegionalProposal> {
  const all = await readRegional({ ...act, regional })
  const its = all.find(({ id }) => String(id + 1) === typed)
  if (its !== undefined) return its
  throw new CliError('argument_invalid', `there is no regional proposal "${typed.slice(0, 40)}"`, {
    hint:
      all.length === 0 ? 'There is none yet.' : `They are numbered 1 to ${all.length}: cairn govern regions`,
  })
}

async function make(act: Act): Promise<void> {
  const sender = await act.sender()
  await confirm(
    {
      title: 'Makes the contract in which regions vote',
      rows: [
        ['then', 'governance names it: cairn govern name regions ADDRESS'],
        ['costs', 'gas'],
      ],
    },
    act.args,
    act.terminal,
  )
  const made = await act.terminal.step('Making it', () => makeRegional(sender, act.deployment))
  if (act.args.flag('json')) return act.terminal.json({ regions: made })
  const layout = { style: act.terminal.style, columns: act.terminal.columns }
  for (const line of [
    act.terminal.style.strong('Regions have a contract to vote in'),
    ...row('address', made, layout),
    ...row('then', asCommand(`cairn govern name regions ${made}`), layout),
  ])
    act.terminal.line(line)
}

async function list(act: Act): Promise<void> {
  const { terminal, deployment, client } = act
  const regional = await regionalOf(act)
  const proposals = await readRegional({ ...act, regional })
  const { electorates } = await electoratesOf(act)
  const purses = await Promise.all(
    electorates.map(({ region }) => readPurse(client, { regional, region, asset: deployment.payment })),
  )
  if (act.args.flag('json')) return terminal.json({ regional, proposals, electorates })
  const layout = { style: terminal.style, columns: terminal.columns }
  for (const [at, electorate] of electorates.entries()) {
    const { amount, payable } = purses[at]!
    const says = `${electorate.voters.length} accounts with ${votes(totalOf(electorate))} votes; purse ${act.money(amount)}, of which ${act.money(payable)} can be paid now`
    for (const line of row(electorate.region, says, layout)) terminal.line(line)
  }
  if (proposals.length === 0) terminal.line('Nothing was asked yet.')
  for (const its of proposals)
    for (const line of row(String(its.id + 1), describe(act, its), layout)) terminal.line(line)
}

function describe(act: Act, its: RegionalProposal): string {
  const what = its.amount === 0n ? 'an opinion' : `${amountIn(act, its)} to ${act.who(its.payee)}`
  const tally = `${votes(its.inFavour)} for, ${votes(its.against)} against, of ${votes(its.all)}`
  return `${its.region}: ${its.text} (${what}; ${tally}; ${STATES[its.state]})`
}

function amountIn({ money, deployment }: Act, { asset, amount }: RegionalProposal): string {
  return asset === deployment.payment ? money(amount) : `${amount} base units of ${asset}`
}

async function fill([region = '', typed = '']: readonly string[], act: Act): Promise<void> {
  const regional = await regionalOf(act)
  const { payment: asset } = act.deployment
  const amount = amountOf(typed, act.decimals, 1n)
  const sender = await act.sender()
  const ready = await act.requireMoney(sender, amount, 'what is given')
  const rows = [
    ['stays', `the region’s, which votes on it; governance can take it back to the treasury`],
  ] as const
  await confirm(
    { title: `Gives ${act.money(amount)} to ${region}`, rows: [...rows, ['costs', 'gas']] },
    act.args,
    act.terminal,
  )
  await ready()
  await approve(sender, { asset, spender: regional, amount })
  const governed = regionalActs(regional).fill(nameOf(region), asset, amount)
  const sent = await sendTransaction(sender, governed)
  tell(act, {
    title: `Given to ${region}: ${act.money(amount)}`,
    sent,
    rows,
    json: { region, amount: String(amount) },
  })
}

async function ask([region = '', typed, payee]: readonly string[], act: Act): Promise<void> {
  const regional = await regionalOf(act)
  const text = act.args.text('because')
  if (text === undefined) {
    throw new CliError('argument_invalid', 'it is not said what is asked', {
      hint: 'Write it: --because TEXT',
    })
  }
  const amount = typed === undefined ? 0n : amountOf(typed, act.decimals, 1n)
  if (amount > 0n && payee === undefined) {
    throw new CliError('argument_invalid', 'it is not said who is paid', {
      hint: 'Write: cairn govern region-ask REGION AMOUNT ACCOUNT --because TEXT',
    })
  }
  const sender = await act.sender()
  const by = toAddress(sender.account.address)
  const to = payee === undefined ? by : accountOf(payee, act.settings.names)
  const { header, ...voting } = await electoratesOf(act)
  const standing = { header, proposer: proofOf(voting, region, by), all: proofOf(voting, region) }
  const question = { region, asset: act.deployment.payment, payee: to, amount, text }
  const what = amount === 0n ? 'what it thinks' : `to pay ${act.money(amount)} to ${act.who(to)}`
  await simply(act, regionalActs(regional).propose(question, standing), `Asks ${region} ${what}`, [
    ['it says', text],
    ['votes', `${votes(standing.all.votes)}, as of epoch ${header.epoch}`],
  ])
}

async function vote([which = '', how = '']: readonly string[], act: Act): Promise<void> {
  if (how !== 'for' && how !== 'against') {
    throw new CliError('argument_invalid', `"${how.slice(0, 40)}" is no vote of a region`, {
      hint: 'Write for or against.',
    })
  }
  const regional = await regionalOf(act)
  const its = requireStanding(await found(act, regional, which))
  const [sender, way] = [await act.sender(), await wayOf(act)]
  const account = toAddress(sender.account.address)
  // Of the epoch that it was asked with, whatever was moved, bought or sold since.
  const voter = proofOf(await electoratesOf(act, its.epoch), its.region, account)
  const governed = regionalActs(regional).vote(its.id, how === 'for', voter)
  const rows = [
    ['it says', its.text],
    ['with', `${votes(voter.votes)} votes`],
  ] as const
  const title = `Votes ${how} in ${its.region}`
  await confirm({ title, rows: [...rows, ['costs', way.costs]] }, act.args, act.terminal)
  const bring = async (relay: RelayNode) => {
    const isThere = () => hasVotedIn(act.client, regional, { id: its.id, account })
    if (await isThere()) {
      throw new CliError('nothing_to_do', `${act.who(account)} has voted on it`, {
        hint: 'Nothing was sent.',
      })
    }
    const ballot = { proposal: its.id, inFavour: how === 'for', voter }
    const body = await signRegionalBallot(voterOf(sender, act), regional, ballot)
    const word = { path: '/v1/relay/regional-ballots', body, account, contract: regional, isThere }
    return bringWord(act, relay, word)
  }
  const { relay } = way
  const sent =
    relay === undefined
      ? await sendTransaction(sender, governed)
      : await act.terminal.step('Signing, and having it brought', () => bring(relay))
  tell(act, { title: `Done: ${governed.verb}`, sent, rows, json: { act: governed.verb } })
}

async function pay([which = '']: readonly string[], act: Act): Promise<void> {
  const regional = await regionalOf(act)
  const its = requireStanding(await found(act, regional, which))
  await simply(act, regionalActs(regional).pay(its.id), `Pays what ${its.region} voted for`, [
    ['amount', amountIn(act, its)],
    ['to', act.who(its.payee)],
  ])
}

/** @throws {CliError} question_disowned */
function requireStanding(its: RegionalProposal): RegionalProposal {
  if (its.state !== 'disowned') return its
  throw new CliError('question_disowned', `epoch ${its.epoch}, which said who votes, was disowned`, {
    hint: `Ask again: cairn govern region-ask; or, once epoch ${its.epoch} is there again: cairn govern region-renew ${its.id + 1}`,
    facts: { epoch: its.epoch },
  })
}

async function renew([which = '']: readonly string[], act: Act): Promise<void> {
  const regional = await regionalOf(act)
  const its = await found(act, regional, which)
  const { header } = await electoratesOf(act, its.epoch)
  await simply(act, regionalActs(regional).renew(its.id, header), `Renews what ${its.region} was asked`, [
    ['it says', its.text],
    ['if', `epoch ${its.epoch} says the same of who votes`],
  ])
}

/** What governance may do: stop a proposal, take a purse back. */
export const GOVERNED_REGIONS = {
  stop: async (act: Act, typed: string): Promise<GovernedAct> =>
    regionalActs(await regionalOf(act)).stop(epochOf(typed) - 1),
  takeBack: async (act: Act, region: string): Promise<GovernedAct> =>
    regionalActs(await regionalOf(act)).takeBack(nameOf(region), act.deployment.payment),
} as const

type Rows = readonly (readonly [label: string, text: string])[]

async function simply(act: Act, governed: GovernedAct, title: string, rows: Rows): Promise<void> {
  const sender = await act.sender()
  await confirm({ title, rows: [...rows, ['costs', 'gas']] }, act.args, act.terminal)
  const sent = await sendTransaction(sender, governed)
  tell(act, { title: `Done: ${governed.verb}`, sent, rows, json: { act: governed.verb } })
}

function nameOf(typed: string): string {
  if (/^[a-z0-9.-]{1,31}$/.test(typed)) return typed
  throw new CliError('argument_invalid', `"${typed.slice(0, 40)}" is no region`, {
    hint: 'A region’s name is 1 to 31 of a-z 0-9 . and -.',
  })
}

function votes(its: bigint): string {
  return formatAmount(its, VOTE_DECIMALS, { maxFraction: 2 })
}
