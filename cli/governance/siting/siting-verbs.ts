/** Where a region looks for a site, as it is typed: it is opened, ranked, pledged for, counted; what was built is shown and paid, what was not goes back. */

import type { GovernedAct } from '../../../chain/governance/governed-acts.ts'
import { makeSiting } from '../../../chain/governance/siting/make-siting.ts'
import {
  findSiting,
  hasRankedIn,
  pledgeOf,
  readSitings,
  type SitingNow,
} from '../../../chain/governance/siting/read-siting.ts'
import { sitingActs } from '../../../chain/governance/siting/siting-acts.ts'
import { approve } from '../../../chain/money/approve.ts'
import { sendTransaction } from '../../../chain/send-transaction.ts'
import { signRanking } from '../../../client/governance/sign-votes.ts'
import { formatAmount } from '../../../protocol/amounts/amount.ts'
import { proveSite } from '../../../protocol/chain-formats/electorate.ts'
import { parseDuration } from '../../../protocol/duration.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { CliError } from '../../errors.ts'
import { row } from '../../explain/layout.ts'
import { confirm } from '../../transaction/confirm.ts'
import { type Act, tell } from '../../transaction/open-act.ts'
import { accountOf, amountOf, epochOf } from '../../transaction/readers.ts'
import { asCommand } from '../../wrap.ts'
import { bringWord, type RelayNode, voterOf, wayOf } from '../by-relay.ts'
import { electoratesOf, proofOf } from '../regions/voter-proof.ts'

const [VOTE_DECIMALS, USUAL_BUILD] = [6, '90d']

const STAGES: Readonly<Record<SitingNow['stage'], string>> = {
  voting: 'is ranked now',
  counting: 'voting is over; next: cairn govern site-close',
  nobody: 'no site was chosen: pledges go back (cairn govern site-back)',
  building: 'waits for whoever builds there; then: cairn govern site-show',
  shown: 'was shown to be built, and waits for its notice to be over',
  payable: 'was built; next: cairn govern site-pay',
  paid: 'was built and paid',
  unbuilt: 'nobody built there in time: pledges go back (cairn govern site-back)',
  stopped: 'was stopped by governance: pledges go back (cairn govern site-back)',
}

/** In `HOLDER_VERBS` of holder-verbs.ts. */
export const SITING_VERBS = {
  'make-siting': { takes: '', run: (_: readonly string[], act: Act) => make(act) },
  sitings: { takes: '', run: (_: readonly string[], act: Act) => list(act) },
  'site-ask': { takes: 'REGION EPOCHS CELL,CELL,…', run: ask },
  'site-rank': { takes: 'NUMBER CELL,CELL,…', run: rank },
  'site-pledge': { takes: 'NUMBER CELL AMOUNT', run: pledge },
  'site-close': { takes: 'NUMBER', run: close },
  'site-show': { takes: 'NUMBER [ACCOUNT]', run: show },
  'site-pay': { takes: 'NUMBER', run: pay },
  'site-back': { takes: 'NUMBER CELL [ACCOUNT]', run: giveBack },
} as const

/** What governance may do. */
export const GOVERNED_SITING = {
  stop: async (act: Act, typed: string): Promise<GovernedAct> =>
    sitingActs(await sitingOf(act)).stop(epochOf(typed) - 1),
} as const

/** @throws {CliError} no_siting */
async function sitingOf({ client, deployment }: Pick<Act, 'client' | 'deployment'>): Promise<Address> {
  const found = await findSiting(client, deployment)
  if (found !== undefined) return found
  throw new CliError('no_siting', 'no region looks for sites in this network', {
    hint: 'Make the contract, and have governance name it: cairn govern make-siting',
  })
}

/** By its number, the first ever is 1. @throws {CliError} argument_invalid */
async function found(act: Act, siting: Address, typed: string): Promise<SitingNow> {
  const all = await readSitings({ ...act, siting })
  const its = all.find(({ id }) => String(id + 1) === typed)
  if (its !== undefined) return its
  throw new CliError('argument_invalid', `there is no siting "${typed.slice(0, 40)}"`, {
    hint:
      all.length === 0 ? 'There is none yet.' : `They are numbered 1 to ${all.length}: cairn govern sitings`,
  })
}

/** @throws {CliError} argument_invalid */
function indexOf({ sites }: SitingNow, cell: string): number {
  const index = sites.findIndex(site => site.cell === cell)
  if (index >= 0) return index
  throw new CliError('argument_invalid', `"${cell.slice(0, 40)}" is none of its sites`, {
    hint: `They are ${sites.map(site => site.cell).join(', ')}.`,
  })
}

async function make(act: Act): Promise<void> {
  const sender = await act.sender()
  const rows = [
    ['then', 'governance names it: cairn govern name siting ADDRESS'],
    ['costs', 'gas'],
  ] as const
  await confirm({ title: 'Makes the contract in which regions look for sites', rows }, act.args, act.terminal)
  const made = await act.terminal.step('Making it', () => makeSiting(sender, act.deployment))
  if (act.args.flag('json')) return act.terminal.json({ siting: made })
  const layout = { style: act.terminal.style, columns: act.terminal.columns }
  for (const line of [
    act.terminal.style.strong('Regions have a contract to look for sites in'),
    ...row('address', made, layout),
    ...row('then', asCommand(`cairn govern name siting ${made}`), layout),
  ])
    act.terminal.line(line)
}

async function list(act: Act): Promise<void> {
  const { terminal } = act
  const siting = await sitingOf(act)
  const all = await readSitings({ ...act, siting })
  if (act.args.flag('json')) return terminal.json({ siting, sitings: all })
  const layout = { style: terminal.style, columns: terminal.columns }
  if (all.length === 0) terminal.line('No region has looked for a site yet.')
  for (const its of all) {
    const says = `${its.region}: ${its.text} (${its.epochs} epochs; ${votes(its.cast)} of ${votes(its.all)} votes cast; ${STAGES[its.stage]})`
    for (const line of row(String(its.id + 1), says, layout)) terminal.line(line)
    for (const [index, { cell, pledged }] of its.sites.entries()) {
      const leads = its.leads === index ? ', wanted most' : ''
      for (const line of row(`  ${cell}`, `${moneyIn(act, its, pledged)} pledged${leads}`, layout))
        terminal.line(line)
    }
  }
}

async function ask([region = '', typed = '', list = '']: readonly string[], act: Act): Promise<void> {
  const cells = list.split(',')
  const siting = await sitingOf(act)
  const text = act.args.text('because')
  if (text === undefined)
    throw new CliError('argument_invalid', 'it is not said what for', { hint: 'Write it: --because TEXT' })
  const epochs = epochOf(typed)
  const sender = await act.sender()
  const by = toAddress(sender.account.address)
  const { header, ...voting } = await electoratesOf(act)
  const standing = { header, proposer: proofOf(voting, region, by), all: proofOf(voting, region) }
  const buildTime = parseDuration(USUAL_BUILD) / 1000
  const question = { region, asset: act.deployment.payment, epochs, buildTime, cells, text }
  await simply(act, sitingActs(siting).open(question, standing), `Has ${region} look for a site`, [
    ['it says', text],
    ['sites', cells.join(', ')],
    ['paid to', `whoever is verified there for ${epochs} epochs within ${USUAL_BUILD} of the vote`],
  ])
}

async function rank([which = '', list = '']: readonly string[], act: Act): Promise<void> {
  const cells = list.split(',')
  const siting = await sitingOf(act)
  const its = await found(act, siting, which)
  const order = cells.map(cell => indexOf(its, cell))
  const [sender, way] = [await act.sender(), await wayOf(act)]
  const account = toAddress(sender.account.address)
  // Of the epoch that it was asked with, whatever was moved, bought or sold since.
  const voter = proofOf(await electoratesOf(act, its.epoch), its.region, account)
  const governed = sitingActs(siting).rank(its.id, order, voter)
  const rows = [
    ['first', cells.join(', then ')],
    ['with', `${votes(voter.votes)} votes`],
  ] as const
  const title = `Ranks sites in ${its.region}`
  await confirm({ title, rows: [...rows, ['costs', way.costs]] }, act.args, act.terminal)
  const bring = async (relay: RelayNode) => {
    const isThere = () => hasRankedIn(act.client, siting, { id: its.id, account })
    if (await isThere()) {
      throw new CliError('nothing_to_do', `${act.who(account)} has ranked them`, {
        hint: 'Nothing was sent.',
      })
    }
    const body = await signRanking(voterOf(sender, act), siting, { siting: its.id, order, voter })
    const word = { path: '/v1/relay/ranked-ballots', body, account, contract: siting, isThere }
    return bringWord(act, relay, word)
  }
  const { relay } = way
  const sent =
    relay === undefined
      ? await sendTransaction(sender, governed)
      : await act.terminal.step('Signing, and having it brought', () => bring(relay))
  tell(act, { title: `Done: ${governed.verb}`, sent, rows, json: { act: governed.verb } })
}

async function pledge([which = '', cell = '', typed = '']: readonly string[], act: Act): Promise<void> {
  const siting = await sitingOf(act)
  const its = await found(act, siting, which)
  const site = indexOf(its, cell)
  if (its.asset !== act.deployment.payment)
    throw new CliError('argument_invalid', `this one is pledged for in ${its.asset}`, {
      hint: 'Send pledge of contracts/governance/ISiting.sol by a wallet.',
    })
  const amount = amountOf(typed, act.decimals, 1n)
  const sender = await act.sender()
  const ready = await act.requireMoney(sender, amount, 'what is pledged')
  const rows = [
    ['paid to', `whoever builds there and is verified for ${its.epochs} epochs`],
    ['or back', 'if another site wins, or nobody builds there in time'],
  ] as const
  const title = `Pledges ${act.money(amount)} for ${cell}`
  await confirm({ title, rows: [...rows, ['costs', 'gas']] }, act.args, act.terminal)
  await ready()
  await approve(sender, { asset: its.asset, spender: siting, amount })
  const governed = sitingActs(siting).pledge(its.id, site, amount)
  const sent = await sendTransaction(sender, governed)
  tell(act, {
    title: `Pledged for ${cell}: ${act.money(amount)}`,
    sent,
    rows,
    json: { cell, amount: String(amount) },
  })
}

async function close([which = '']: readonly string[], act: Act): Promise<void> {
  const siting = await sitingOf(act)
  const its = await found(act, siting, which)
  const leads = its.leads === undefined ? 'no site' : its.sites[its.leads]!.cell
  await simply(act, sitingActs(siting).close(its.id), `Counts what ${its.region} ranked`, [['wins', leads]])
}

async function show([which = '', typed]: readonly string[], act: Act): Promise<void> {
  const siting = await sitingOf(act)
  const its = await found(act, siting, which)
  const account =
    typed === undefined
      ? toAddress((await act.sender()).account.address)
      : accountOf(typed, act.settings.names)
  const cell = its.leads === undefined ? '' : its.sites[its.leads]!.cell
  const { header, electorates, sites } = await electoratesOf(act)
  const proof = proveSite(electorates, sites, cell, account)
  if (proof === undefined)
    throw new CliError(
      'not_built',
      `${act.who(account)} has nothing verified in ${cell || 'any of its sites'}`,
      {
        hint: 'A device counts that stands there, that its owner took, and that has counted since the siting was asked.',
        facts: { cell, account, epoch: header.epoch },
      },
    )
  await simply(act, sitingActs(siting).show(its.id, header, proof), `Shows what ${act.who(account)} built`, [
    ['where', cell],
    [
      'verified',
      `since epoch ${proof.since}, as of epoch ${header.epoch}; ${its.epochs} epochs are asked for`,
    ],
  ])
}

async function pay([which = '']: readonly string[], act: Act): Promise<void> {
  const siting = await sitingOf(act)
  const its = await found(act, siting, which)
  const amount = its.leads === undefined ? 0n : its.sites[its.leads]!.pledged
  const rows = [
    ['amount', moneyIn(act, its, amount)],
    ['to', its.builder === undefined ? 'nobody yet' : act.who(its.builder)],
  ] as const
  await simply(act, sitingActs(siting).pay(its.id), 'Pays whoever built', rows)
}

async function giveBack([which = '', cell = '', typed]: readonly string[], act: Act): Promise<void> {
  const siting = await sitingOf(act)
  const its = await found(act, siting, which)
  const site = indexOf(its, cell)
  const account =
    typed === undefined
      ? toAddress((await act.sender()).account.address)
      : accountOf(typed, act.settings.names)
  const amount = await pledgeOf(act.client, siting, { id: its.id, site, account })
  if (amount === 0n)
    throw new CliError('nothing_to_do', `${act.who(account)} has nothing pledged for ${cell}`, {
      hint: 'Nothing was sent.',
    })
  await simply(act, sitingActs(siting).giveBack(its.id, site, account), 'Gives a pledge back', [
    ['amount', moneyIn(act, its, amount)],
    ['to', act.who(account)],
  ])
}

type Rows = readonly (readonly [label: string, text: string])[]

async function simply(act: Act, governed: GovernedAct, title: string, rows: Rows): Promise<void> {
  const sender = await act.sender()
  await confirm({ title, rows: [...rows, ['costs', 'gas']] }, act.args, act.terminal)
  const sent = await sendTransaction(sender, governed)
  tell(act, { title: `Done: ${governed.verb}`, sent, rows, json: { act: governed.verb } })
}

function moneyIn({ money, deployment }: Act, { asset }: SitingNow, amount: bigint): string {
  return asset === deployment.payment ? money(amount) : `${amount} base units of ${asset}`
}

function votes(its: bigint): string {
  return formatAmount(its, VOTE_DECIMALS, { maxFraction: 2 })
}
