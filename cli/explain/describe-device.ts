/** How a device's reward for one epoch came about: a sum that can be followed by hand. */
import { CliError } from '../errors.ts'
import type { Shown } from '../explain.ts'
import { type Asset, assetOf, formatAsset, formatCount, formatDay, shortId } from '../format.ts'
import { nameOf } from '../names.ts'
import type { DeviceEpochView, LineView, NetworkView } from '../node-api.ts'
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
    `${style.strong(name ?? `device ${shortId(device)}`)}  epoch ${number}, ${formatDay(record.startMs, settings.timeZone)}`,
    ...(name === undefined ? [] : row('device', device, layout)),
    '',
    ...aboutMessages(view, layout),
    ...view.contributions.flatMap(line => aboutReward(line, view, network, layout)),
    ...(view.contributions.length === 0 ? row('reward', 'none: nothing was contributed', layout) : []),
    ...aboutPayments(view, network, layout),
    ...view.findings.flatMap(({ figures, facts, meaning }) =>
      row('found', `${style.warn(String(figures['code']))}  ${meaning} (${inWords(facts)})`, layout),
    ),
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
  const weight = units * quality
  const reward = view.rewards.find(candidate => candidate.resource === resource)
  const contributed = row(
    resource,
    `${formatCount(units)} ${figures['unit']} × quality ${ppm(quality)} = ${formatWeight(weight)}`,
    layout,
  )
  const facts = row('', `because ${inWords(line.facts)}`, layout)
  if (reward === undefined)
    return [...contributed, ...facts, ...row('reward', 'none: its weight is 0', layout)]
  return [...contributed, ...facts, ...sum(reward, weight, network, layout)]
}

function sum(
  { figures, resource }: LineView,
  weight: bigint,
  network: NetworkView,
  layout: Layout,
): readonly string[] {
  const token: Asset = network.rules.token
  const pool = BigInt(String(figures['pool']))
  const total = BigInt(String(figures['totalWeight']))
  const amount = BigInt(String(figures['amount']))
  const policy = network.rules.rewards[resource]
  const exact = (value: bigint) => formatAsset(value, token, token.decimals)
  if (policy?.kind !== 'proportional') {
    const rate = exact(BigInt(policy?.rate ?? '0'))
    return [
      ...row('rate', `${rate} a unit of full quality, at most ${exact(pool)} for all`, layout),
      ...row('reward', exact(amount), layout),
    ]
  }
  return [
    ...row('all together', `${formatWeight(total)}, so its part is ${percent(weight, total)}`, layout),
    ...row('pool', `${exact(pool)} for ${resource} in this epoch`, layout),
    ...row('reward', `pool × ${formatWeight(weight)} ÷ ${formatWeight(total)}`, layout),
    ...row('', layout.style.strong(`= ${exact(amount)}`), layout),
  ]
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
