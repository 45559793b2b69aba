/** `cairn claim`: takes out on chain what an account earned. */
import { assetOf, formatAsset, formatCount } from '../../client/format.ts'
import type { Address } from '../../protocol/ids.ts'
import { claimAccount, type PaidOut } from '../claim/claim-account.ts'
import type { Command } from '../command.ts'
import { CliError, EXIT } from '../errors.ts'
import { row } from '../explain/layout.ts'
import { KEY_OPTION, openSender } from '../sender.ts'
import { CHAIN_OPTIONS, DATA_OPTION, JSON_OPTION, NODE_OPTION, settingsOf } from '../settings.ts'
import { accountOf } from '../transaction/readers.ts'

export const claimCommand: Command = {
  about: [
    'Takes an account, or a name that this machine knows for one. The claim always pays the account, whoever sends it; claiming again pays only what was earned since.',
    'The node gives the proof, the chain the root: the one is held against the other before anything is sent.',
  ],
  options: { ...KEY_OPTION, ...NODE_OPTION, ...CHAIN_OPTIONS, ...DATA_OPTION, ...JSON_OPTION },
  positionals: ['account'],
  examples: ['cairn claim Ana', 'cairn claim 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --key relayer.key'],
  async run(args, context) {
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
