/** `cairn report`: one key in two hands, proved on chain. */
import { readDeviceBond } from '../../chain/devices/device-bond.ts'
import { type ReportedKey, reportKeyShared } from '../../chain/devices/report-key-shared.ts'
import { assetOf, formatAsset, formatMoment } from '../../client/format.ts'
import { createVerifier } from '../../keys/verify.ts'
import { toAddress } from '../../protocol/ids.ts'
import { openSource, readBundleFrom } from '../audit/evidence-source.ts'
import type { Command } from '../command.ts'
import { CliError, EXIT } from '../errors.ts'
import { row } from '../explain/layout.ts'
import { findPair, type Pair } from '../report/find-pair.ts'
import { KEY_OPTION, openSender } from '../sender.ts'
import { CHAIN_OPTIONS, DATA_OPTION, JSON_OPTION, NODE_OPTION, settingsOf } from '../settings.ts'
import { deviceOf } from '../transaction/readers.ts'

export const reportCommand: Command = {
  about: [
    'Looks through the evidence of the epochs for two different messages that the device signed under one sequence number, and brings them to the registry. The bond that its owner put up for the device is cut: after the time for an appeal, half of it goes to whoever reported it. The device leaves the network, and its key does not come back unless governance grants an appeal.',
    'Where no bond is asked for, or the key is Ed25519, which the chain cannot check, there is nothing to cut: the finding “key_shared” lowers the device’s reputation all the same.',
  ],
  options: {
    source: {
      value: 'URL|DIR',
      help: 'a node, or a folder made with cairn audit --keep; the running node unless said',
    },
    ...KEY_OPTION,
    ...NODE_OPTION,
    ...CHAIN_OPTIONS,
    ...DATA_OPTION,
    ...JSON_OPTION,
  },
  positionals: ['device', 'epochs'],
  examples: ['cairn report home-15 7', 'cairn report home-15 7,8 --key reporter.key'],
  async run(args, context) {
    const { terminal } = context
    const settings = settingsOf(args, context)
    const device = deviceOf(args.positionals[0] ?? '', settings.names)
    const epochs = epochsOf(args.positionals[1] ?? '')
    const source = openSource(args.text('source') ?? settings.node().url)
    const pair = await terminal.step('Looking through the evidence', async () => {
      const bundles = await Promise.all(epochs.map(epoch => readBundleFrom(source, epoch)))
      return findPair(bundles, device, createVerifier())
    })
    if (pair === undefined || pair.key.alg !== 'ES256') throw nothingToReport(pair, device, epochs)
    const deployment = await settings.deployment()
    const options = { rpcUrl: settings.rpcUrl(deployment), chainId: deployment.chainId }
    const sender = await openSender(args, context, settings, options)
    // The network's terms: the same whoever asks.
    const asker = toAddress(sender.account.address)
    const { perDevice, decimals } = await readDeviceBond(sender.client, { deployment, owner: asker })
    if (perDevice === 0n) {
      throw new CliError('nothing_to_report', 'this network asks for no bond, so there is none to cut', {
        hint: 'The finding lowers the device’s reputation by itself: cairn explain tells.',
      })
    }
    const done = await terminal.step('Reporting', () => reportKeyShared(sender, { deployment, ...pair }))
    if (args.flag('json')) terminal.line(toJson(done, pair))
    const layout = { style: terminal.style, columns: terminal.columns }
    const shown = formatAsset(done.amount, assetOf({ decimals }), decimals)
    const lines = [
      layout.style.strong(`${layout.style.good('✓')} ${shown} cut from the bond of ${done.owner}`),
      ...row('messages', `${pair.first.id} and ${pair.second.id}`, layout),
      ...row('sequence', String(pair.first.sequence), layout),
      ...row('transaction', done.txHash, layout),
      ...row('appeal until', formatMoment(done.dueAtMs, settings.timeZone), layout),
    ]
    for (const line of args.flag('json') ? [] : lines) terminal.line(line)
    return EXIT.ok
  },
}

function epochsOf(typed: string): readonly number[] {
  const epochs = typed.split(',').map(part => (/^\d{1,15}$/.test(part.trim()) ? Number(part) : Number.NaN))
  if (epochs.every(Number.isSafeInteger)) return epochs
  throw new CliError('argument_invalid', `"${typed.slice(0, 80)}" are no epochs`, {
    hint: 'Write the number of an epoch, or two with a comma: 7,8.',
  })
}

function nothingToReport(pair: Pair | undefined, device: string, epochs: readonly number[]): CliError {
  const facts = { device, epochs: epochs.join(', ') }
  if (pair !== undefined) {
    return new CliError('nothing_to_report', 'the device signs with Ed25519, which the chain cannot check', {
      hint: 'The finding lowers its reputation by itself: cairn explain tells.',
      facts,
    })
  }
  return new CliError('nothing_to_report', 'the evidence holds no two messages of it under one number', {
    hint: 'cairn explain DEVICE --epoch N names the messages of a finding “key_shared”.',
    facts,
  })
}

function toJson(
  { owner, amount, dueAtMs, txHash, gasUsed, block }: ReportedKey,
  { first, second }: Pair,
): string {
  return JSON.stringify({
    owner,
    amount: String(amount),
    dueAtMs,
    transaction: txHash,
    gasUsed: String(gasUsed),
    block,
    sequence: first.sequence,
    messages: [first.id, second.id],
  })
}
