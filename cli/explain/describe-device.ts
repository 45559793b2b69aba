/** How a device's reward for one epoch came about: a sum that can be followed by hand. */

import { type DeviceReward, rewardOf } from '../../client/device-reward.ts'
import {
  type Asset,
  assetOf,
  formatAsset,
  formatCount,
  formatEpochStart,
  shortId,
} from '../../client/format.ts'
import type { DeviceEpochView, LineView, NetworkView } from '../../client/node-api.ts'
import type { Shown } from '../commands/explain.ts'
import { CliError } from '../errors.ts'
import { nameOf } from '../names.ts'
import { heldLines } from './describe-held.ts'
import { inWords, type Layout, row } from './layout.ts'

const FULL_PPM = 1_000_000n

export async function describeDevice(
  { device, epoch }: { readonly device: string; readonly epoch: number | undefined },
  layout: Layout,
): Promise<Shown> {
  const { api, settings, style } = layout
  const network = await api.getNetwork()
  const number = epoch ?? (await newestComputed(layout))
  const [view, record] = await Promise.all([api.getDeviceEpoch(device, number), api.getEpoch(number)])
  const name = nameOf(settings.names, device)
  const lines = [
    `${style.strong(name ?? `device ${shortId(device)}`)}  epoch ${number}, ${formatEpochStart(record, settings.timeZone)}`,
    ...(name === undefined ? [] : row('device', device, layout)),
    '',
    ...aboutMessages(view, layout),
    ...view.contributions.flatMap(line => aboutReward(line, view, network, layout)),
    ...(view.contributions.length === 0 ? row('reward', 'none: nothing was contributed', layout) : []),
    ...aboutHeld(view, network, layout),
    ...aboutPayments(view, network, layout),
    ...view.findings.flatMap(line => aboutFinding(line, layout)),
    ...aboutReputation(view, layout),
  ]
  return { data: view, lines }
}

async function newestComputed({ api }: Layout): Promise<number> {
  const newest = (await api.listEpochs(20)).find(({ report }) => report !== undefined)
  if (newest !== undefined) return newest.epoch
  throw new CliError('not_found', 'no epoch is settled yet', {
    hint: 'Ask again in a moment; cairn status tells when.',
  })
}

function aboutMessages({ messages, notes }: DeviceEpochView, layout: Layout): readonly string[] {
  const rejected = Object.entries(messages.rejected)
  const notCounted = Object.entries(notes).filter(([, { fail }]) => fail > 0)
  const unjudged = Object.entries(notes).filter(([, note]) => note.unjudged > 0)
  return [
    ...row(
      'messages',
      `${formatCount(messages.accepted)} accepted${rejected.length === 0 ? ', none rejected' : ''}`,
      layout,
    ),
    ...rejected.flatMap(([code, counted]) =>
      row('', `${formatCount(counted.messages)} rejected: ${code}  ${counted.meaning}`, layout),
    ),
    ...notCounted.flatMap(([code, { fail, meaning }]) =>
      row('', `${readings(fail)} not counted: ${code}  ${meaning}`, layout),
    ),
    ...unjudged.flatMap(([code, note]) =>
      row('', `${readings(note.unjudged)} counted, though not judged: ${code}  ${note.meaning}`, layout),
    ),
  ]
}

/** contribution × quality = weight; its part of all weights is its part of the pool. */
function aboutReward(
  line: LineView,
  view: DeviceEpochView,
  network: NetworkView,
  layout: Layout,
): readonly string[] {
  const { figures, resource } = line
  const units = BigInt(String(figures['units']))
  const quality = BigInt(String(figures['qualityPpm']))
  const counts = BigInt(String(view.reputation?.['countsPpm'] ?? FULL_PPM))
  const weight = (units * quality * counts) / FULL_PPM
  const reward = rewardOf(view, resource)
  const reputation = counts === FULL_PPM ? '' : ` × reputation ${ppm(counts)}`
  const contributed = row(
    resource,
    `${formatCount(units)} ${figures['unit']} × quality ${ppm(quality)}${reputation} = ${formatWeight(weight)}`,
    layout,
  )
  const facts = row('', `because ${inWords(line.facts)}`, layout)
  if (reward === undefined)
    return [...contributed, ...facts, ...row('reward', 'none: its weight is 0', layout)]
  return [...contributed, ...facts, ...sum(reward, { weight, resource, network, layout })]
}

interface Sum {
  readonly weight: bigint
  readonly resource: string
  readonly network: NetworkView
  readonly layout: Layout
}

function sum(
  { pool, totalWeight: total, amount, held, owners, use }: DeviceReward,
  { weight, resource, network, layout }: Sum,
): readonly string[] {
  const token: Asset = network.rules.token
  const policy = network.rules.rewards[resource]
  const exact = (value: bigint) => formatAsset(value, token, token.decimals)
  // It was sold: each has what was made while it was theirs.
  const shared =
    owners.length === 1
      ? []
      : owners.flatMap(part => row('', `${exact(part.amount)} to ${part.owner}, whose it was`, layout))
  const waits = held === 0n ? [] : row('', `${exact(held)} of it waits, as is said below`, layout)
  if (policy?.kind === 'use') {
    const paid = (value: bigint) => formatAsset(value, { symbol: 'USD', ...network.rules.payment }, 6)
    const there = amount - (use?.amount ?? 0n)
    const forUse =
      use === undefined
        ? []
        : row(
            'for use',
            `${exact(use.amount)}: ${paid(use.burned)} of ${paid(use.allBurned)} was burned for it, of a pool of ${exact(use.pool)}`,
            layout,
          )
    return [
      ...forUse,
      ...(there === 0n ? [] : row('being there', exact(there), layout)),
      ...row('reward', layout.style.strong(exact(amount)), layout),
      ...waits,
      ...shared,
    ]
  }
  if (policy?.kind !== 'proportional') {
    const rate = exact(BigInt(policy?.rate ?? '0'))
    return [
      ...row('rate', `${rate} a unit of full quality, at most ${exact(pool)} for all`, layout),
      ...row('reward', exact(amount), layout),
      ...waits,
      ...shared,
    ]
  }
  return [
    ...row('all together', `${formatWeight(total)}, so its part is ${percent(weight, total)}`, layout),
    ...row('pool', `${exact(pool)} for ${resource} in this epoch`, layout),
    ...row('reward', `pool × ${formatWeight(weight)} ÷ ${formatWeight(total)}`, layout),
    ...row('', layout.style.strong(`= ${exact(amount)}`), layout),
    ...waits,
    ...shared,
  ]
}

function aboutHeld(
  { held, ended }: DeviceEpochView,
  network: NetworkView,
  layout: Layout,
): readonly string[] {
  const { token } = network.rules
  const words = {
    agreed: 'is released: something independent agrees',
    vested: 'is released: its time is over',
    forfeited: 'is forfeited: something serious was found, and it is paid to nobody',
  }
  return [
    ...heldLines(held, token, layout),
    ...ended.flatMap(({ amount, code, end }) => {
      return row(
        'no longer waits',
        `${formatAsset(BigInt(amount), token, token.decimals)} ${words[end]} (it waited for ${code})`,
        layout,
      )
    }),
  ]
}

function aboutFinding(
  { figures, facts, meaning }: DeviceEpochView['findings'][number],
  layout: Layout,
): readonly string[] {
  const code = String(figures['code'])
  const weighs = Number(figures['weighsMs'])
  const cost = weighs === 0 ? 'It costs no reputation.' : `Against its reputation: ${inDays(weighs)}.`
  return row('found', `${layout.style.warn(code)}  ${meaning} (${inWords(facts)}) ${cost}`, layout)
}

/** What the rewards of this epoch were weighed by: the record as the epoch began. */
function aboutReputation({ reputation, findings }: DeviceEpochView, layout: Layout): readonly string[] {
  if (reputation === undefined) return []
  const figure = (name: string) => Number(reputation[name])
  const counts = figure('countsPpm')
  const lines = [
    `${share(figure('expectedPpm'))} expected, ${share(figure('lowerPpm'))} or more with 95 % confidence: ${inDays(figure('goodMs'))} good, ${inDays(figure('badMs'))} bad as the epoch began`,
    counts === Number(FULL_PPM)
      ? 'contributions count in full'
      : `contributions count ${share(counts)}; what was found weighs half after each half-life`,
    ...(findings.some(({ figures }) => Number(figures['weighsMs']) > 0)
      ? ['a finding that is wrong is taken back by vote: the network’s rules list it under "pardons"']
      : []),
  ]
  return lines.flatMap((line, index) => row(index === 0 ? 'reputation' : '', line, layout))
}

function inDays(ms: number): string {
  const days = ms / 86_400_000
  return `${days >= 10 ? days.toFixed(0) : days.toFixed(days >= 1 ? 1 : 2)} days`
}

function share(parts: number): string {
  return `${(parts / 10_000).toFixed(1)} %`
}

function aboutPayments(view: DeviceEpochView, network: NetworkView, layout: Layout): readonly string[] {
  const dollars: Asset = assetOf(network.rules.payment)
  const total = (lines: readonly LineView[]) =>
    lines.reduce((all, { figures }) => all + BigInt(String(figures['amount'])), 0n)
  const kinds = [
    ['paid', view.paid, 'to neighbours'],
    ['received', view.received, 'from neighbours'],
    ['charged', view.charged, 'for what it used'],
  ] as const
  return kinds
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([label, lines, whom]) =>
      row(
        label,
        `${formatAsset(total(lines), dollars, dollars.decimals)} ${whom}, in ${lines.length === 1 ? 'one payment' : `${formatCount(lines.length)} payments`}`,
        layout,
      ),
    )
}

function readings(count: number): string {
  return count === 1 ? '1 reading' : `${formatCount(count)} readings`
}

function ppm(value: bigint): string {
  return `${value / FULL_PPM}.${(value % FULL_PPM).toString().padStart(6, '0')}`
}

/** Units × ppm, shown in units: `18,342.000000`. */
function formatWeight(weight: bigint): string {
  return `${formatCount(weight / FULL_PPM)}.${(weight % FULL_PPM).toString().padStart(6, '0')}`
}

function percent(part: bigint, whole: bigint): string {
  const tenThousandths = whole === 0n ? 0n : (part * 1_000_000n) / whole
  return `${tenThousandths / 10_000n}.${(tenThousandths % 10_000n).toString().padStart(4, '0')} %`
}
