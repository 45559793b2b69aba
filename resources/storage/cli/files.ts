/** `cairn files`: what is stored, where, and how safe it is. */

import type { Command } from '../../../cli/command.ts'
import { EXIT } from '../../../cli/errors.ts'
import { row } from '../../../cli/explain/layout.ts'
import { CHAIN_OPTIONS, DATA_OPTION, JSON_OPTION, NODE_OPTION, settingsOf } from '../../../cli/settings.ts'
import type { Style } from '../../../cli/style.ts'
import type { Terminal } from '../../../cli/terminal.ts'
import { paymentDecimals } from '../../../cli/transaction/payment-decimals.ts'
import { assetOf, formatAsset, formatBytes } from '../../../client/format.ts'
import type { ListedFile } from '../messages/gateway-answers.ts'
import { findGateway, listFiles } from './gateway-client.ts'
import { AS_OPTION } from './put.ts'

export const filesCommand: Command = {
  about: [
    'Lists the files of a vault: each with its shares, who proves them, and the chance of losing it before a repair. Shares that are lost are rebuilt by the vault itself as soon as that chance is more than was promised.',
  ],
  options: { ...AS_OPTION, ...NODE_OPTION, ...CHAIN_OPTIONS, ...DATA_OPTION, ...JSON_OPTION },
  positionals: [],
  examples: ['cairn files', 'cairn files --json'],
  async run(args, context) {
    const { terminal } = context
    const settings = settingsOf(args, context)
    const gateway = findGateway(settings.data, args.text('as'))
    const files = await listFiles(gateway)
    if (args.flag('json')) terminal.line(JSON.stringify(files))
    else if (files.length === 0) terminal.line('Nothing is stored yet. Put something: cairn put FILE')
    else {
      const paid = files.some(file => file.paid !== undefined)
      // Without chain and node the list is still good.
      const decimals = paid ? await paymentDecimals(settings).catch(() => undefined) : undefined
      for (const file of files) show(file, decimals, terminal)
    }
    return EXIT.ok
  },
}

function show(file: ListedFile, decimals: number | undefined, terminal: Terminal): void {
  const { style } = terminal
  const layout = { style, columns: terminal.columns }
  const { bucket, name, cid, size, needed, shares, healthy, risk, target, paid, places } = file
  terminal.line(`${style.strong(`${bucket}/${name}`)}  ${style.quiet(formatBytes(size))}`)
  const lines = [
    ...row('content id', cid, layout),
    ...row('shares', `any ${needed} of ${shares}; ${healthy ?? 'not yet known how many'} are well`, layout),
    ...row('risk', riskOf(risk, target, style), layout),
    ...row('with', places.map(place => placeOf(place, style)).join(', '), layout),
    ...(paid === undefined
      ? []
      : row('paid', `${amountOf(paid, decimals)} for what was proved and read`, layout)),
  ]
  for (const line of lines) terminal.line(line)
  terminal.line()
}

/** @param decimals unknown where neither chain nor node is. */
function amountOf(paid: string, decimals: number | undefined): string {
  if (decimals === undefined) return `${paid} base units`
  return formatAsset(BigInt(paid), assetOf({ decimals }), decimals)
}

function riskOf(risk: number | undefined, target: number, style: Style): string {
  if (risk === undefined) return 'not known before the first look at it'
  const words = `lost before a repair with a chance of ${risk.toExponential(1)}; ${target.toExponential(0)} is borne`
  return risk <= target ? words : style.warn(`${words}: being repaired`)
}

function placeOf({ provider, state }: ListedFile['places'][number], style: Style): string {
  const who = `${provider.slice(0, 8)} ${state}`
  return state === 'proved' || state === 'new' ? who : style.warn(who)
}
