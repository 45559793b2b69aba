/** `cairn status`: the network at a glance. */

import {
  type Asset,
  assetOf,
  formatAsset,
  formatCount,
  formatDay,
  formatMoment,
  formatSeconds,
  shortId,
} from '../../client/format.ts'
import type { HealthView, SlowView } from '../../client/health-view.ts'
import type { ClockView, EpochView, NetworkView } from '../../client/node-api.ts'
import { paidTotal } from '../../client/paid-total.ts'
import type { Command } from '../command.ts'
import { EXIT } from '../errors.ts'
import { row } from '../explain/layout.ts'
import { createNodeClient } from '../node-client.ts'
import { DATA_OPTION, JSON_OPTION, NODE_OPTION, settingsOf } from '../settings.ts'
import type { Style } from '../style.ts'
import { table } from '../wrap.ts'

const EPOCHS = 7

export const statusCommand: Command = {
  about: ['What the network is, whether its node is well, who takes part, and the newest epochs.'],
  options: {
    limit: { value: 'N', help: `how many epochs; ${EPOCHS} unless said` },
    ...NODE_OPTION,
    ...DATA_OPTION,
    ...JSON_OPTION,
  },
  positionals: [],
  examples: ['cairn status', 'cairn status --node http://127.0.0.1:8780 --json'],
  async run(args, context) {
    const { terminal } = context
    const settings = settingsOf(args, context)
    const api = settings.node()
    const [network, clock, epochs, devices, health] = await Promise.all([
      api.getNetwork(),
      api.getClock(),
      api.listEpochs(args.whole('limit', 1) ?? EPOCHS),
      api.listDevices(),
      getHealth(api.url),
    ])
    if (args.flag('json')) {
      terminal.line(JSON.stringify({ network, clock, health, epochs, devices: devices.length }, null, 2))
      return EXIT.ok
    }
    const layout = { api, settings, style: terminal.style, columns: terminal.columns }
    const lines = [
      terminal.style.strong(network.name),
      ...row('node', `${api.url}, ${healthWords(health, terminal.style)}`, layout),
      ...(health.slow === undefined ? [] : row('pace', terminal.style.bad(slowWords(health.slow)), layout)),
      ...(health.degraded ?? []).flatMap(({ why }) => row('look at', terminal.style.bad(why), layout)),
      ...row('chain', `${network.deployment['chainId']} at ${network.rpcUrl}`, layout),
      ...row('now', nowWords(clock, settings.timeZone), layout),
      ...row('devices', countByModel(devices), layout),
      ...row(
        'paying',
        network.epoch.paying < 0 ? 'no epoch yet' : `epoch ${network.epoch.paying} and those before it`,
        layout,
      ),
      ...row('earned', earnedWords(epochs, network), layout),
      '',
      ...epochTable(epochs, network, settings.timeZone),
    ]
    for (const line of lines) terminal.line(line)
    return EXIT.ok
  },
}

/** An event loop that is later than this has too much to do. */
const LATE_MS = 50

/** A node that is not well says so with status 503, which is an answer here. */
async function getHealth(url: string): Promise<HealthView> {
  const client = createNodeClient(url)
  return client.json('/healthz').then(
    value => value as HealthView,
    error => ({
      ok: false,
      clockTrusted: false,
      halted: false,
      trouble: error instanceof Error ? error.message : String(error),
    }),
  )
}

function healthWords({ ok, trouble, loopLagMs = 0 }: HealthView, style: Style): string {
  const late = loopLagMs < LATE_MS ? '' : `, and busy: what it answers comes up to ${loopLagMs} ms late`
  return ok
    ? style.good(`healthy${late}`)
    : style.bad(`not well${trouble === undefined ? '' : `: ${trouble}`}`)
}

/** How far a network is behind, where its time goes and what to change. */
export function slowWords({ behind, takesMs, lastsMs, stage, stageMs, hint }: SlowView): string {
  const [takes, lasts, most] = [takesMs, lastsMs, stageMs].map(ms => formatSeconds(ms))
  const waiting = `${behind} ${behind === 1 ? 'epoch waits' : 'epochs wait'}`
  return `${waiting}: one takes ${takes} and lasts ${lasts}. ${most} of it pass until it is ${stage}. ${hint}`
}

function nowWords({ nowMs, speed, epoch }: ClockView, timeZone: string): string {
  const pace = speed === 1 ? '' : `, ${formatCount(speed)} times as fast as the clock on the wall`
  return `${formatMoment(nowMs, timeZone)}, epoch ${epoch}${pace}`
}

function countByModel(devices: readonly { readonly model: string }[]): string {
  if (devices.length === 0) return 'none yet: cairn join brings one in'
  const counts = new Map<string, number>()
  for (const { model } of devices) counts.set(model, (counts.get(model) ?? 0) + 1)
  const each = [...counts].map(([model, count]) => `${count} ${model}`)
  return `${formatCount(devices.length)}: ${each.join(', ')}`
}

function earnedWords(epochs: readonly EpochView[], network: NetworkView): string {
  const header = epochs.find(epoch => epoch.header !== undefined)?.header
  if (header === undefined) return 'nothing yet'
  const dollars: Asset = assetOf(network.rules.payment)
  const tokens = formatAsset(BigInt(header.tokenEarned), network.rules.token)
  return `${tokens} in rewards, ${formatAsset(paidTotal(header, network), dollars)} paid between members`
}

function epochTable(epochs: readonly EpochView[], network: NetworkView, timeZone: string): readonly string[] {
  if (epochs.length === 0) return ['  No epoch is over yet.']
  const columns = [
    { title: 'epoch', align: 'right' },
    { title: 'began' },
    { title: 'accepted', align: 'right' },
    { title: 'rejected', align: 'right' },
    { title: `new ${network.rules.token.symbol}`, align: 'right' },
    { title: 'root' },
    { title: 'stage' },
  ] as const
  const rows = epochs.map(epoch => [
    String(epoch.epoch),
    formatDay(epoch.startMs, timeZone),
    formatCount(epoch.report?.accepted ?? 0),
    formatCount(Object.values(epoch.report?.rejected ?? {}).reduce((sum, count) => sum + count, 0)),
    formatAsset(newTokens(epoch), { symbol: '', decimals: network.rules.token.decimals }).trim(),
    epoch.header === undefined ? '' : shortId(epoch.header.ledgerRoot),
    epoch.paying ? 'pays' : epoch.stage,
  ])
  return table(columns, rows).map(line => `  ${line}`)
}

function newTokens({ report }: EpochView): bigint {
  return report === undefined ? 0n : BigInt(report.emission) - BigInt(report.unissued)
}
