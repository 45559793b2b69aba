/** An epoch as a few calm lines: what was said, traded, minted and found, and what stands on chain. Pure. */

import type { EpochReportView } from '../../client/epoch-report.ts'
import { type Asset, formatAsset, formatCount, formatEpochStart, shortId } from '../../client/format.ts'
import type { EpochView, JsonFacts } from '../../client/node-api.ts'
import type { Style } from '../style.ts'
import { hang } from '../wrap.ts'
import type { EpochLines } from './epoch-lines.ts'

export interface EpochBlockInput {
  readonly epoch: EpochView
  readonly findings: readonly ShownFinding[]
  readonly token: Asset
  readonly payment: Asset
  readonly lines: readonly EpochLines[]
  /** Of what many own: a label and a text each. */
  readonly shared?: readonly (readonly [label: string, text: string])[]
  readonly timeZone: string
  readonly nameOf: (id: string) => string
  readonly style: Style
  readonly columns: number
}

export interface ShownFinding {
  readonly subject: string
  readonly code: string
  readonly facts: JsonFacts
}

const LABEL = 13
const TOP = 2

export function epochBlock(input: EpochBlockInput): readonly string[] {
  const { epoch, style, columns } = input
  const { report } = epoch
  const title = `${style.strong(`Epoch ${epoch.epoch}`)}  ${formatEpochStart(epoch, input.timeZone)}`
  if (report === undefined) return [`  ${title}`]
  const line = (label: string, text: string) =>
    hang(`    ${style.quiet(label)}`, text, { label: 4 + LABEL, columns })
  return [
    `  ${title}`,
    ...line('messages', messageWords(report, style)),
    ...resourceWords(report, input).flatMap(([label, text]) => line(label, text)),
    ...line('minted', mintWords(report, input)),
    ...earnerWords(report, input).flatMap(text => line('most to', text)),
    ...(input.shared ?? []).flatMap(([label, text]) => line(label, text)),
    ...input.findings.flatMap((finding, index) =>
      line(index === 0 ? 'found' : '', findingWords(finding, input)),
    ),
    ...line('seed', seedWords(report, input)),
    ...line('settled', settledWords(epoch, input)),
    ...signedWords(epoch, input).flatMap(text => line('signed by', text)),
  ]
}

function messageWords({ accepted, rejected, notes }: EpochReportView, style: Style): string {
  const reasons = Object.entries(rejected)
  const total = reasons.reduce((sum, [, count]) => sum + count, 0)
  const why = reasons.map(([code, count]) => `${formatCount(count)} ${code}`).join(', ')
  const failed = Object.entries(notes).filter(([, { fail }]) => fail > 0)
  const readings = failed.map(([code, { fail }]) => `${formatCount(fail)} ${code}`).join(', ')
  return [
    `${formatCount(accepted)} accepted`,
    total === 0 ? 'none rejected' : style.warn(`${formatCount(total)} rejected (${why})`),
    ...(readings === '' ? [] : [`readings not counted: ${readings}`]),
  ].join(', ')
}

function resourceWords({ highlights }: EpochReportView, { lines, payment, style }: EpochBlockInput) {
  return lines.flatMap(({ resource, lines: linesOf }) => {
    const own = highlights[resource]
    return own === undefined ? [] : linesOf(own, { payment, style })
  })
}

function mintWords({ emission, unissued }: EpochReportView, { token }: EpochBlockInput): string {
  return formatAsset(BigInt(emission) - BigInt(unissued), token)
}

/** The best of each resource, so that a small pool does not hide a large one. */
function earnerWords({ topEarners }: EpochReportView, { token, nameOf }: EpochBlockInput): readonly string[] {
  const bare: Asset = { ...token, symbol: '' }
  const resources = [...new Set(topEarners.map(({ resource }) => resource))].sort()
  const best = resources.map(resource => {
    const earners = topEarners.filter(earner => earner.resource === resource).slice(0, TOP)
    return earners
      .map(({ subject, amount }) => `${nameOf(subject)} ${formatAsset(BigInt(amount), bare).trim()}`)
      .join(', ')
  })
  return best.length === 0 ? [] : [best.join('; ')]
}

function seedWords({ seed }: EpochReportView, { nameOf, style }: EpochBlockInput): string {
  if (seed.source === 'chain')
    return `${style.accent(shortId(seed.seed))} of the chain alone: nothing was opened`
  const names = (signers: readonly string[]) => signers.map(nameOf).sort().join(', ')
  const opened = `${style.accent(shortId(seed.seed))} dealt by ${names(seed.dealers)}, opened by ${seed.openers.length}`
  return seed.withheld.length === 0
    ? opened
    : `${opened}, ${style.warn(`withheld by ${names(seed.withheld)}`)}`
}

function settledWords({ header, submission }: EpochView, { style }: EpochBlockInput): string {
  const root = header === undefined ? 'no root' : `root ${style.accent(shortId(header.ledgerRoot))}`
  if (submission === undefined) return root
  return `${root}, ${formatCount(BigInt(submission.gasUsed))} gas, block ${submission.block}`
}

function signedWords({ submission }: EpochView, { nameOf }: EpochBlockInput): readonly string[] {
  const signers = submission?.signers ?? []
  return signers.length === 0 ? [] : [signers.map(nameOf).sort().join(', ')]
}

function findingWords(
  { subject, code, facts }: ShownFinding,
  { nameOf, style, lines }: EpochBlockInput,
): string {
  const who = style.warn(nameOf(subject))
  for (const { finding } of lines) {
    const said = finding?.(facts)
    if (said !== undefined) return `${who}: ${said} (${code})`
  }
  const words = Object.entries(facts).map(([name, value]) => `${name} ${value}`)
  return `${who}: ${code}${words.length === 0 ? '' : ` (${words.join(', ')})`}`
}
