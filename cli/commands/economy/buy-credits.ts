/** `cairn credits buy`: credits for tokens, which are burned, or for stable money. */
import { erc20Abi } from 'viem'
import { mintTestDollars } from '../../../chain/embedded/mint-test-dollars.ts'
import { buyOwnCredits, type CreditsNow, paysWithCredits, readCredits } from '../../../chain/money/credits.ts'
import { readAccount } from '../../../chain/money/read-account.ts'
import type { Sender } from '../../../chain/send-transaction.ts'
import { formatAsset } from '../../../client/format.ts'
import { moneyForCredits, tokensForCredits } from '../../../protocol/chain-formats/credit-price.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import type { Arguments } from '../../arguments.ts'
import type { Command } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../../transaction/open-act.ts'
import { accountOf, amountOf } from '../../transaction/readers.ts'

/** A price may move this much against the buyer until the purchase is on the chain. */
const [SLIP_PPM, PPM] = [10_000n, 1_000_000n]
const USD = { symbol: 'USD', decimals: 18 }

const WHY: Readonly<Record<string, string>> = {
  no_feed: 'no price feed is set',
  broken: 'the price feed does not answer',
  incomplete: 'the price feed’s newest round is not complete',
  not_positive: 'the price feed says no price above zero',
  stale: 'the price feed’s newest price is too old',
  early: 'the price feed’s newest price is from the future',
  too_low: 'the price is below what this network believes',
  too_high: 'the price is above what this network believes',
  sequencer_down: 'the chain’s sequencer is down, so prices may be old',
  sequencer_back: 'the chain’s sequencer came back less than an hour ago, so prices may be old',
}

export const buyCreditsCommand: Command = {
  about: [
    'Buys credits where members pay with them: what devices use is paid from them, within what their owner allows (cairn allow). The network’s token is burned for them at the price of a feed, or stable money goes to the treasury at par.',
    'They go into the account’s deposit, and to nobody else. Where no price counts, it says why; money buys all the same.',
  ],
  options: {
    with: { value: 'token|money', help: 'what is paid with; the token, which is burned, unless said' },
    account: { value: 'ACCOUNT', help: 'whose credits they become; the key’s own account unless said' },
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['amount'],
  examples: ['cairn credits buy 25', 'cairn credits buy 25 --with money --account Vera --key payer.key'],
  async run(args, context) {
    const act = await openAct(args, context)
    const { client, deployment, settings, terminal, decimals, money } = act
    if (!(await paysWithCredits(client, deployment))) {
      throw new CliError(
        'wrong_money',
        'members of this network pay with stable money, and not with credits',
        {
          hint: 'Write cairn deposit ACCOUNT AMOUNT.',
        },
      )
    }
    const credits = amountOf(args.positionals[0] ?? '', decimals, 1n)
    const pays = readPays(args)
    const now = await readCredits(client, deployment)
    const order = orderOf(credits, pays, now)
    const sender = await act.sender()
    const typed = args.text('account')
    const account = typed === undefined ? toAddress(sender.account.address) : accountOf(typed, settings.names)
    const fund = await requireFunds(act, sender, { pays, order, now })
    await confirm(planOf(act, { pays, order, now, account, credits }), args, terminal)
    await fund()
    const buying = { deployment, pays, amount: order.costs, least: order.least, account }
    const sent = await terminal.step('Buying', () => buyOwnCredits(sender, buying))
    const { deposited, withdrawn } = (await readAccount(client, { deployment, account })).deposit
    tell(act, {
      title: `${money(credits)} of credits bought`,
      sent,
      rows: [
        ['for', act.who(account)],
        ['in all', `${money(deposited - withdrawn)}, less what was spent of it`],
        ['next', 'cairn allow DEVICE --amount AMOUNT'],
      ],
      json: { account, pays, paid: String(order.costs), deposited: String(deposited) },
    })
    return EXIT.ok
  },
}

interface Order {
  readonly costs: bigint
  readonly least: bigint
}

function readPays(args: Arguments): 'token' | 'money' {
  const typed = args.text('with') ?? 'token'
  if (typed === 'token' || typed === 'money') return typed
  throw new CliError('option_value', `--with is token or money, and not "${typed.slice(0, 40)}"`, {
    hint: 'Write --with token, or --with money.',
  })
}

function orderOf(credits: bigint, pays: 'token' | 'money', now: CreditsNow): Order {
  if (pays === 'money') {
    if (now.takesMoney) return { costs: moneyForCredits(credits, now.money.decimals, now), least: credits }
    throw new CliError('no_price', 'this network takes no money for credits at present', {
      hint: 'Write --with token.',
    })
  }
  const costs = tokensForCredits(credits, now.price, now)
  if (costs === undefined || now.dormant !== 'no') {
    throw new CliError('no_price', `tokens buy no credits now: ${WHY[now.dormant] ?? now.dormant}`, {
      hint: 'Write --with money, or wait.',
    })
  }
  if (credits > now.available) {
    throw new CliError('no_price', 'burning makes fewer credits than that now', {
      hint: 'It refills within a day. Buy fewer, or write --with money.',
      facts: { available: String(now.available) },
    })
  }
  return { costs, least: (credits * (PPM - SLIP_PPM)) / PPM }
}

interface Bill {
  readonly pays: 'token' | 'money'
  readonly order: Order
  readonly now: CreditsNow
}

/** @returns what makes test dollars on the chain of `cairn up`, for after the yes */
async function requireFunds(
  { client, deployment }: Act,
  sender: Sender,
  { pays, order, now }: Bill,
): Promise<() => Promise<void>> {
  const account = toAddress(sender.account.address)
  if (pays === 'money' && sender.embedded)
    return () => mintTestDollars(sender, { payment: now.money.address, to: account, atLeast: order.costs })
  const asset = pays === 'token' ? deployment.token : now.money.address
  const its = { address: asset, abi: erc20Abi } as const
  const balance = await client.readContract({ ...its, functionName: 'balanceOf', args: [account] })
  if (balance >= order.costs) return async () => undefined
  const decimals = await client.readContract({ ...its, functionName: 'decimals' })
  const shown = (base: bigint) => formatAsset(base, { symbol: 'of it', decimals }, decimals)
  throw new CliError('no_funds', `${account} has ${shown(balance)}, and it costs ${shown(order.costs)}`, {
    hint: `Send it what is missing of ${asset}.`,
    facts: { account, token: asset },
  })
}

interface Whole extends Bill {
  readonly account: Address
  readonly credits: bigint
}

function planOf({ who, money }: Act, { pays, order, now, account, credits }: Whole) {
  const costs =
    pays === 'money'
      ? formatAsset(order.costs, now.money, now.money.decimals)
      : `${formatAsset(order.costs, { symbol: 'tokens', decimals: 18 }, 6)}, burned`
  const price = ['price', `a token counts for ${formatAsset(now.price, USD, 6)}`] as const
  return {
    title: `Buys ${money(credits)} of credits`,
    rows: [
      ['for', who(account)] as const,
      ['costs', costs] as const,
      ...(pays === 'token' ? [price] : []),
      ['at least', money(order.least)] as const,
      ['and', 'gas'] as const,
    ],
  }
}
