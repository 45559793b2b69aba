/** `cairn allow`: what a device may spend of its owner's deposit; what was allowed, and taking it back. */
import { isAddress } from 'viem'
import { readDevice } from '../../chain/devices/read-device.ts'
import type { AllowanceView } from '../../client/node-api.ts'
import { periodWords } from '../../client/spender.ts'
import { parseDuration } from '../../protocol/duration.ts'
import { type Address, type SubjectId, toAddress } from '../../protocol/ids.ts'
import type { Arguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { CliError, EXIT } from '../errors.ts'
import { row } from '../explain/layout.ts'
import { confirm, YES_OPTION } from '../transaction/confirm.ts'
import { giveAllowance } from '../transaction/give-allowance.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../transaction/open-act.ts'
import { accountOf, amountOf, deviceOf } from '../transaction/readers.ts'
import { asCommand } from '../wrap.ts'

const [DAY, LEAST_PERIOD_MS, MOST_PERIOD_MS] = ['1d', 60_000, (2 ** 32 - 1) * 1000]
const [YEAR, TIMES] = ['1y', 365n]
/** No allowance outlives what the chain's times can say. */
const MOST_LASTS_MS = 100 * 365 * 86_400_000

export const allowCommand: Command = {
  about: [
    'Lets a device spend of its owner’s deposit: so much a period, so much in all, until a time. Without an allowance it spends nothing. What it may spend is for this very device, and only while the account has it.',
    'A new allowance replaces the one before: the total begins again, and what was spent in the period still counts. Periods follow one another from midnight, UTC. What is promised already is paid, whatever is revoked.',
  ],
  options: {
    amount: { value: 'AMOUNT', help: 'what it may spend a period, in units of what members pay with' },
    period: { value: 'DURATION', help: `how long a period is, from 60s on; ${DAY} unless said` },
    total: { value: 'AMOUNT', help: `what it may spend in all; ${TIMES} times the amount unless said` },
    until: { value: 'DURATION', help: `how long it stands, from now on; ${YEAR} unless said` },
    asset: {
      value: 'ADDRESS',
      help: 'of which asset; what members pay with unless said: nothing else is spent today',
    },
    revoke: { help: 'nothing any more: no new purchase and no new promise' },
    list: { help: 'shows what an account allows its devices, and what is left of it' },
    account: {
      value: 'ACCOUNT',
      help: 'whose allowances are listed; the device’s owner’s where one is named',
    },
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['[device]'],
  examples: [
    'cairn allow home-15 --amount 5',
    'cairn allow vault --amount 20 --period 30d --total 100 --until 180d --key owner.key',
    'cairn allow --list --account Vera',
    'cairn allow home-15 --revoke',
  ],
  async run(args, context) {
    const act = await openAct(args, context)
    const typed = args.positionals[0]
    const device = typed === undefined ? undefined : deviceOf(typed, act.settings.names)
    if (args.flag('list')) await list(act, device)
    else if (device === undefined) {
      throw new CliError('argument_invalid', 'it is not said which device', {
        hint: 'Write cairn allow DEVICE --amount AMOUNT, or cairn allow --list --account ACCOUNT.',
      })
    } else await give(act, device)
    return EXIT.ok
  },
}

async function give(act: Act, device: SubjectId): Promise<void> {
  const { args, terminal, client, deployment, money, who, when, decimals } = act
  const typed = args.positionals[0]!
  const { owner } = await readDevice(client, { deployment, device })
  if (owner === undefined) {
    throw new CliError('argument_invalid', `${typed} is not registered`, {
      hint: 'Its owner allows it something once it is: cairn join.',
      facts: { device },
    })
  }
  const terms = args.flag('revoke') ? NOTHING : readTerms(args, decimals)
  const asset = readAsset(args)
  const sender = await act.sender(owner)
  const words = periodWords(terms.amount, terms.period * 1000, decimals, 'USD')
  const isNothing = terms.amount === 0n || terms.total === 0n
  await confirm(
    {
      title: isNothing ? `Lets ${typed} spend nothing any more` : `Lets ${typed} spend up to ${words}`,
      rows: [
        ['of', `the deposit of ${who(owner)}`],
        ...(isNothing
          ? [['still paid', 'what was promised before'] as const]
          : [
              ['in all', money(terms.total)] as const,
              ['replaces', 'what it was allowed before: the total begins again'] as const,
            ]),
        ['costs', 'gas'],
      ],
    },
    args,
    terminal,
  )
  const gift = { deployment, device, ...terms, ...(asset === undefined ? {} : { asset }) }
  const { sent, terms: given } = await terminal.step('Allowing', () => giveAllowance(sender, gift))
  tell(act, {
    title: isNothing ? `${typed} spends nothing any more` : `${typed} may spend up to ${words}`,
    sent,
    rows: isNothing
      ? []
      : [
          ['in all', money(given.total)],
          ['until', when(given.until * 1000)],
          ['from', 'the next epoch on'],
          ['take it back', asCommand(`cairn allow ${typed} --revoke`)],
        ],
    json: {
      device,
      account: owner,
      amount: String(given.amount),
      periodS: given.period,
      total: String(given.total),
      until: given.until,
    },
  })
}

interface Terms {
  /** Base units. */
  readonly amount: bigint
  readonly total: bigint
  /** Seconds. */
  readonly period: number
  readonly lastsS: number
}

/** The chain takes it for a word like any other; facts do not list what allows nothing. */
const NOTHING: Terms = { amount: 0n, total: 0n, period: 86_400, lastsS: 0 }

function readTerms(args: Arguments, decimals: number): Terms {
  const text = args.text('amount')
  if (text === undefined) {
    throw new CliError('option_value', 'it is not said how much', {
      hint: 'Write --amount AMOUNT: what it may spend a day. --revoke takes back what was allowed.',
    })
  }
  const amount = amountOf(text, decimals, 1n)
  const total = args.text('total')
  return {
    amount,
    total: total === undefined ? amount * TIMES : amountOf(total, decimals, 1n),
    period: secondsOf(args, 'period', DAY, [LEAST_PERIOD_MS, MOST_PERIOD_MS]),
    lastsS: secondsOf(args, 'until', YEAR, [1000, MOST_LASTS_MS]),
  }
}

/** @throws {CliError} option_value */
function secondsOf(
  args: Arguments,
  option: 'period' | 'until',
  unless: string,
  [least, most]: readonly [number, number],
): number {
  const text = args.text(option) ?? unless
  try {
    const ms = parseDuration(text)
    if (ms >= least && ms <= most && ms % 1000 === 0) return ms / 1000
  } catch {
    // What is wrong with it is said below.
  }
  throw new CliError('option_value', `--${option} is no such time: "${text.slice(0, 40)}"`, {
    hint: 'Write whole seconds, minutes, hours, days or weeks, such as 1d or 12h; a period is 60s at least.',
  })
}

/** @throws {CliError} option_value */
function readAsset(args: Arguments): Address | undefined {
  const text = args.text('asset')
  if (text === undefined) return undefined
  if (isAddress(text, { strict: false })) return toAddress(text)
  throw new CliError('option_value', `--asset is no contract: "${text.slice(0, 80)}"`, {
    hint: 'Write 0x and 40 hex digits, or leave it out for what members pay with.',
  })
}

async function list(act: Act, device: SubjectId | undefined): Promise<void> {
  const { args, terminal, settings } = act
  const named = args.text('account')
  const api = settings.node()
  const all =
    device === undefined
      ? await api.listAllowances(accountOf(named ?? (await act.sender()).account.address, settings.names))
      : await api.listDeviceAllowances(device)
  const account = named === undefined ? undefined : accountOf(named, settings.names)
  const shown = all.filter(one => account === undefined || one.account === account)
  if (args.flag('json')) terminal.line(JSON.stringify(shown))
  else if (shown.length === 0)
    terminal.line('Nothing is allowed, so nothing is spent. Allow something: cairn allow DEVICE --amount 5')
  else for (const one of shown) show(act, one)
}

function show({ terminal, money, when, who, decimals }: Act, one: AllowanceView): void {
  const layout = { style: terminal.style, columns: terminal.columns }
  const [amount, total, spent, left] = [one.amount, one.total, one.spent, one.left].map(BigInt) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ]
  terminal.line(terminal.style.strong(who(one.device)))
  const rows = [
    ['may spend', `${periodWords(amount, one.periodMs, decimals, 'USD')}, ${money(total)} in all`],
    ['of', who(one.account)],
    ['spent', `${money(BigInt(one.spentInPeriod))} in this period, ${money(spent)} in all`],
    ['left', `${money(left)} until ${when(one.periodEndsMs)}`],
    ['ends', when(one.untilMs)],
    ...(one.serves
      ? []
      : [['serves', 'not now: the account does not have the device, or has not accepted it']]),
  ]
  for (const [label = '', text = ''] of rows) for (const line of row(label, text, layout)) terminal.line(line)
  terminal.line()
}
