/** `cairn stake`: money behind oracles and owners. */
import { approve } from '../../../chain/money/approve.ts'
import { sendTransaction } from '../../../chain/send-transaction.ts'
import { makeStakes, usualTerms } from '../../../chain/staking/make-stakes.ts'
import { STAKES_NAMES } from '../../../kernel/chain-facts.ts'
import { parseDuration } from '../../../protocol/duration.ts'
import { toAddress } from '../../../protocol/ids.ts'
import type { Command } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { GAS_OPTION, type Way } from '../../governance/by-relay.ts'
import { bringStake, wayOfStake } from '../../staking/by-relay.ts'
import { kindOf, requirePlace, requireStake, subjectOf } from '../../staking/place.ts'
import { showPlaces, showStaked } from '../../staking/show.ts'
import { commissionOf, STAKE_VERBS, stakeVerbOf } from '../../staking/verbs.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../../transaction/open-act.ts'

export const stakeCommand: Command = {
  about: [
    'Money that stands behind an oracle, or behind an owner’s devices: it shares what they are paid for it, and whatever part of their bond a fault takes. Alone it says where and by what terms; with a subject, what stands behind it.',
    `After oracle NUMBER or owner ACCOUNT: ${Object.entries(STAKE_VERBS)
      .map(([name, { takes }]) => `${name} ${takes}`.trim())
      .join('; ')}. make oracle|owner makes the contract that governance then names.`,
    'add, leave and withdraw cost nothing where the node pays for gas: what was signed here it brings, and can change nothing of it.',
  ],
  options: {
    account: { value: 'ACCOUNT', help: 'whose own stake is shown' },
    'most-commission': {
      value: 'PERCENT',
      help: 'add: nothing is staked where the commission is more, or more is announced; all unless said',
    },
    'per-bond': { value: 'TIMES', help: 'make: times the own bond that can be staked; 4 unless said' },
    'most-part': {
      value: 'PERCENT',
      help: 'make: of that, what one account has at most; 50% unless said',
    },
    delay: {
      value: 'TIME',
      help: 'make: from asking stake back to getting it; 7d, or as long as a fault may wait, unless said',
    },
    ...GAS_OPTION,
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['[kind]', '[subject]', '[verb]', '[word]', '[word]'],
  examples: [
    'cairn stake',
    'cairn stake oracle 1 --account ana',
    'cairn stake oracle 1 add 500 --most-commission 10% --key ana.key',
    'cairn stake oracle 1 leave all --key ana.key',
    'cairn stake oracle 1 withdraw --key ana.key',
    'cairn stake oracle 1 terms 10% --key operator.key',
    'cairn stake make oracle --per-bond 4 --delay 14d',
  ],
  async run(args, context) {
    const [first, second, word, ...words] = args.positionals
    const act = await openAct(args, context)
    if (first === undefined) await showPlaces(act)
    else if (first === 'make') await make(act, second ?? '')
    else if (word === undefined) await showStaked(act, kindOf(first), second ?? '')
    else await doVerb(act, [first, second ?? ''], [word, ...words])
    return EXIT.ok
  },
}

async function make(act: Act, typed: string): Promise<void> {
  const { args, terminal, deployment, client } = act
  const kind = kindOf(typed)
  const usual = await usualTerms(client, deployment, kind)
  if (usual === undefined) {
    throw new CliError(
      'nothing_to_do',
      'owners bond nothing in this network: nothing could be taken of a stake',
      {
        hint: 'A network asks for a bond at its launch: cairn launch --device-bond AMOUNT',
      },
    )
  }
  const [perBond, mostPart, delay] = [args.text('per-bond'), args.text('most-part'), args.text('delay')]
  const terms = {
    ...usual,
    perBond: perBond === undefined ? usual.perBond : Number(perBond),
    mostPart: mostPart === undefined ? usual.mostPart : commissionOf(mostPart),
    delayS: delay === undefined ? usual.delayS : Math.floor(parseDuration(delay) / 1000),
  }
  const rows = [
    [
      'on a subject',
      `up to ${terms.perBond} times its own bond; an account ${terms.mostPart / 100} % of that`,
    ],
    ['back', `${Number((terms.delayS / 86_400).toFixed(1))} days after it is asked for`],
    ['then', 'nobody can change it; governance names it, and rules say what is paid'],
    ['costs', 'gas'],
  ] as const
  await confirm({ title: `Makes the contract of stakes behind ${kind}s`, rows }, args, terminal)
  const sender = await act.sender()
  const stakes = await terminal.step('Making it', () => makeStakes(sender, { deployment, kind, terms }))
  const missing = `cairn govern name ${STAKES_NAMES[kind]} ${stakes}`
  if (args.flag('json')) terminal.line(JSON.stringify({ kind, stakes }))
  else terminal.line(`${terminal.style.good('✓')} ${stakes}. Governance names it: ${missing}`)
}

async function doVerb(
  act: Act,
  [typed, who]: readonly [string, string],
  [word = '', ...words]: readonly string[],
): Promise<void> {
  const { args, terminal } = act
  const verb = stakeVerbOf(word, words)
  const kind = kindOf(typed)
  const place = await requirePlace(act, kind)
  const subject = await subjectOf(act, kind, who)
  const sender = await act.sender()
  const asked = { act, place, kind, subject, words, self: toAddress(sender.account.address) }
  const call = verb.make(asked)
  const pays = verb.pays?.(asked) ?? 0n
  const brought = verb.word?.(asked)
  const way: Way = brought === undefined ? { costs: 'gas' } : await wayOfStake(asked, pays)
  const fund = pays === 0n ? undefined : await requireStake(act, place, sender, pays)
  const paid = pays === 0n ? [] : [['stakes', place.money(pays)] as const]
  const effect = verb.effect(place, act)
  const rows = [...paid, ['then', effect] as const, ['costs', way.costs] as const]
  await confirm({ title: `${typed} ${who}: ${call.verb}`, rows }, args, terminal)
  await fund?.()
  const pay = async () => {
    if (pays > 0n) await approve(sender, { asset: place.terms.asset, spender: place.stakes, amount: pays })
    return terminal.step('Sending', () => sendTransaction(sender, call))
  }
  const { relay } = way
  const sent = await (brought === undefined || relay === undefined
    ? pay()
    : bringStake(sender, relay, { asked, word: brought }))
  const json = { stakes: place.stakes, kind, subject: String(subject), did: word }
  tell(act, { title: `Done: ${call.verb}`, sent, rows: [['then', effect]], json })
}
