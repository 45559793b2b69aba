/** `cairn status`: the network at a glance. */

import {
  type Asset,
  assetOf,
  formatAsset,
  formatCount,
  formatEpochStart,
  formatMoment,
  formatSeconds,
  shortId,
} from '../../client/format.ts'
import type { HealthView, SlowView } from '../../client/health-view.ts'
import { type NetworkState, networkStateOf } from '../../client/network-state.ts'
import type { ClockView, ComingRulesView, EpochView, NetworkView, NodeApi } from '../../client/node-api.ts'
import { paidTotal } from '../../client/paid-total.ts'
import type { Command } from '../command.ts'
import { readHealth } from '../doctor/read-health.ts'
import { EXIT } from '../errors.ts'
import { row } from '../explain/layout.ts'
import { DATA_OPTION, JSON_OPTION, NODE_OPTION, settingsOf } from '../settings.ts'
import type { Style } from '../style.ts'
import { table } from '../wrap.ts'

const [EPOCHS, MOST] = [7, 100]

export const statusCommand: Command = {
  about: [
    'What the network is, up to where it is settled and what waits, who takes part, and the newest epochs.',
    'The exit code is 0 while all is well, 2 while the chain is away, and 3 while the node does not take messages or settles late.',
  ],
  options: {
    limit: { value: 'N', help: `how many epochs; ${EPOCHS} unless said, ${MOST} at most` },
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
    const [network, clock, epochs, devices, health, rules] = await Promise.all([
      api.getNetwork(),
      api.getClock(),
      api.listEpochs(args.whole('limit', 1, MOST) ?? EPOCHS),
      api.listDevices(),
      readHealth(api.url),
      api.getRules().catch(() => undefined),
    ])
    const state = networkStateOf(health, ms => formatMoment(ms, settings.timeZone))
    const settled = await newestOf(epochs, state, api)
    if (args.flag('json')) {
      terminal.line(
        JSON.stringify({ network, clock, health, epochs, devices: devices.length, rules }, null, 2),
      )
      return exitOf(health)
    }
    const layout = { api, settings, style: terminal.style, columns: terminal.columns }
    const lines = [
      terminal.style.strong(network.name),
      ...row('node', `${api.url}, ${healthWords(health, terminal.style)}`, layout),
      ...row('state', stateWords(state, terminal.style), layout),
      ...(health?.slow === undefined ? [] : row('pace', terminal.style.bad(slowWords(health.slow)), layout)),
      ...row('chain', `${network.deployment['chainId']} at ${network.rpcUrl}`, layout),
      ...(rules?.coming ?? []).flatMap(each =>
        row('rules', comingWords(each, clock, terminal.style), layout),
      ),
      ...row('now', nowWords(clock, settings.timeZone), layout),
      ...row('devices', countByModel(devices), layout),
      ...row(
        'paying',
        network.epoch.paying < 0 ? 'no epoch yet' : `epoch ${network.epoch.paying} and those before it`,
        layout,
      ),
      ...row('earned', earnedWords(settled, network), layout),
      '',
      ...epochTable(epochs, network, settings.timeZone),
    ]
    for (const line of lines) terminal.line(line)
    return exitOf(health)
  },
}

/** An event loop that is later than this has too much to do. */
const LATE_MS = 50

/** Well, or whose matter it is. */
export function exitOf(health: HealthView | undefined): number {
  if (health === undefined || !health.ok) return health?.why === 'chain' ? EXIT.chain : EXIT.config
  if (!health.degraded) return EXIT.ok
  return health.why === 'chain' ? EXIT.chain : EXIT.config
}

/** The newest epoch that is settled, however many are over and wait. */
async function newestOf(
  epochs: readonly EpochView[],
  { settled }: NetworkState,
  api: Pick<NodeApi, 'getEpoch'>,
): Promise<EpochView | undefined> {
  const shown = epochs.find(({ header }) => header !== undefined)
  if (shown !== undefined || settled === undefined || settled < 0) return shown
  return api.getEpoch(settled)
}

/** `Settled up to epoch 41; 54 wait, since …: …` */
export function stateWords({ kind, said, next }: NetworkState, style: Pick<Style, 'bad'>): string {
  if (kind === 'unknown') return style.bad('not known: the node does not say how it is')
  const words = [said, next].filter(sentence => sentence !== '').join(' ')
  return kind === 'well' ? words : style.bad(words)
}

function healthWords(health: HealthView | undefined, style: Style): string {
  if (health === undefined) return style.bad('does not say how it is')
  const { ok, degraded, trouble, loopLagMs = 0 } = health
  const late = loopLagMs < LATE_MS ? '' : `, and busy: what it answers comes up to ${loopLagMs} ms late`
  if (ok && degraded) return style.warn(`degraded${late}`)
  return ok
    ? style.good(`healthy${late}`)
    : style.bad(`not well${trouble === undefined ? '' : `: ${trouble}`}`)
}

/** `0x1234… from epoch 40 on, in 3 days, once voted for: this node can go by them` */
export function comingWords(
  { rules, epoch, startsMs, stage, fit, why = 'it does not say why' }: ComingRulesView,
  { nowMs }: Pick<ClockView, 'nowMs'>,
  style: Pick<Style, 'bad' | 'good'>,
): string {
  const stages = {
    announced: '',
    scheduled: ', once their delay is over',
    proposed: ', if holders vote for them',
  }
  const hours = Math.max(0, (startsMs - nowMs) / 3_600_000)
  const left = hours < 48 ? `${Math.round(hours)} hours` : `${Math.round(hours / 24)} days`
  const here = {
    fits: style.good('this node can go by them'),
    missing: style.bad('nobody that was asked has them yet (cairn govern bring NETWORK)'),
    unfit: style.bad(`this version of cairn cannot go by them: ${why}`),
  }
  return `${shortId(rules)} from epoch ${epoch} on, in ${left}${stages[stage]}: ${here[fit]}`
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

function earnedWords(settled: EpochView | undefined, network: NetworkView): string {
  const header = settled?.header
  if (header === undefined) return 'nothing is settled yet'
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
    formatEpochStart(epoch, timeZone),
    ...countsOf(epoch, network),
    epoch.header === undefined ? '' : shortId(epoch.header.ledgerRoot),
    epoch.paying ? 'pays' : epoch.stage,
  ])
  return table(columns, rows).map(line => `  ${line}`)
}

/** Accepted, rejected, new tokens: what is not counted yet is not nothing. */
export function countsOf({ report }: EpochView, { rules }: NetworkView): readonly string[] {
  if (report === undefined) return ['–', '–', '–']
  const rejected = Object.values(report.rejected).reduce((sum, count) => sum + count, 0)
  const tokens = BigInt(report.emission) - BigInt(report.unissued)
  const { decimals } = rules.token
  return [
    formatCount(report.accepted),
    formatCount(rejected),
    formatAsset(tokens, { symbol: '', decimals }).trim(),
  ]
}
