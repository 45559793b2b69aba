/** `cairn claim`: takes out on chain what an account earned. */
import { NOBODY, readPayout, setPayout } from '../../chain/oracles/rotate.ts'
import { assetOf, formatAsset, formatCount } from '../../client/format.ts'
import type { Address } from '../../protocol/ids.ts'
import type { Arguments } from '../arguments.ts'
import { claimAccount, type PaidOut } from '../claim/claim-account.ts'
import type { Command, Context } from '../command.ts'
import { CliError, EXIT } from '../errors.ts'
import { row } from '../explain/layout.ts'
import { openSender } from '../sender.ts'
import { settingsOf } from '../settings.ts'
import { confirm, YES_OPTION } from '../transaction/confirm.ts'
import { ACT_OPTIONS, openAct, tell } from '../transaction/open-act.ts'
import { accountOf } from '../transaction/readers.ts'

export const claimCommand: Command = {
  about: [
    'Takes an account, or a name that this machine knows for one. The claim always pays the account, whoever sends it; claiming again pays only what was earned since.',
    'The node gives the proof, the chain the root: the one is held against the other before anything is sent.',
    'With --pay-to nothing is claimed: the account says, with its own key, which other one is paid from now on for what it earns. Say it while you have the key: nobody can say it for an account whose key is lost.',
  ],
  options: {
    'pay-to': {
      value: 'ACCOUNT',
      help: 'pays this account from now on for what the other one earns; the other one’s own name: itself again',
    },
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['account'],
  examples: [
    'cairn claim Ana',
    'cairn claim 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --key relayer.key',
    'cairn claim Ana --pay-to 0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC --key ana.key',
  ],
  async run(args, context) {
    if (args.text('pay-to') !== undefined) return payTo(args, context)
    const settings = settingsOf(args, context)
    const { terminal } = context
    const typed = args.positionals[0] ?? ''
    const account = accountOf(typed, settings.names)
    const deployment = await settings.deployment()
    const options = { rpcUrl: settings.rpcUrl(deployment), chainId: deployment.chainId }
    const sender = await openSender(args, context, settings, options)
    const api = settings.node()
    const paid = await terminal.step('Claiming', () => claimAccount(account, { api, sender, deployment }))
    if (paid.length === 0) throw nothingToClaim(typed)
    if (args.flag('json')) terminal.line(toJson(account, paid))
    const layout = { api, settings, style: terminal.style, columns: terminal.columns }
    for (const line of args.flag('json') ? [] : paid.flatMap(out => describe(out, layout)))
      terminal.line(line)
    return EXIT.ok
  },
}

/** Who is paid for the account, of each asset that it can earn. @throws {CliError} nothing_to_do, not_yours */
async function payTo(args: Arguments, context: Context): Promise<number> {
  const act = await openAct(args, context)
  const { client, deployment, terminal, who } = act
  const account = accountOf(args.positionals[0] ?? '', act.settings.names)
  const to = accountOf(args.text('pay-to') ?? '', act.settings.names)
  if (to === NOBODY) {
    throw new CliError('argument_invalid', 'nobody’s account is never paid', {
      hint: 'To be paid itself again, an account names itself: --pay-to ACCOUNT.',
    })
  }
  const assets = [deployment.token, deployment.payment]
  const before = await Promise.all(assets.map(asset => readPayout(client, { deployment, account, asset })))
  const other = assets.filter((_, index) => before[index] !== to)
  if (other.length === 0) {
    throw new CliError('nothing_to_do', `${who(to)} is paid for ${who(account)} already`, {
      hint: 'Nothing was sent.',
      facts: { account, payee: to },
    })
  }
  const sender = await act.sender(account)
  await confirm(
    {
      title: `Pays ${who(to)} for what ${who(account)} earns`,
      rows: [
        [
          'then',
          'each claim of the account is paid there, whoever sends it; its deposit comes back to itself as before',
        ],
        ['until', 'the account says otherwise, with its key'],
        ['costs', 'gas'],
      ],
    },
    args,
    terminal,
  )
  for (const asset of other) {
    const sent = await terminal.step('Naming', () =>
      setPayout(sender, { deployment, asset, to: to === account ? NOBODY : to }),
    )
    const what = asset === deployment.token ? 'the token' : 'what members pay'
    tell(act, {
      title: `${who(to)} is paid for ${who(account)}`,
      sent,
      rows: [['of', what]],
      json: { account, asset, payee: to },
    })
  }
  return EXIT.ok
}

function describe(out: PaidOut, layout: Parameters<typeof row>[2]): readonly string[] {
  const { asset } = out
  const shown = (amount: bigint) => formatAsset(amount, assetOf(asset), asset.decimals)
  return [
    layout.style.strong(`${layout.style.good('✓')} ${shown(out.amount)}`),
    ...row('transaction', out.transaction, layout),
    ...row('proved by', `the root of epoch ${out.epoch}`, layout),
    ...row('balance', `${shown(out.balanceBefore)} → ${shown(out.balanceAfter)}`, layout),
    ...row('gas', formatCount(out.gasUsed), layout),
  ]
}

function nothingToClaim(who: string): CliError {
  return new CliError('nothing_to_claim', `${who} has nothing to claim now`, {
    hint: `Earnings can be claimed when their epoch has passed its challenge window: cairn explain ${who} tells what is to come.`,
  })
}

function toJson(account: Address, paid: readonly PaidOut[]): string {
  const plain = paid.map(({ asset, ...out }) => ({
    account,
    asset: asset.address,
    symbol: assetOf(asset).symbol,
    ...out,
  }))
  return JSON.stringify(
    plain,
    (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
    2,
  )
}
