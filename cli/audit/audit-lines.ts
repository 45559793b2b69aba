/** An audit's outcome as a person reads it. */
import { type Asset, formatAsset, formatCount } from '../../client/format.ts'
import type { Style } from '../style.ts'
import { hang } from '../wrap.ts'
import type { AuditReport, Difference } from './audit-epoch.ts'
import type { ErasedReport } from './audit-remains.ts'
import type { LedgerDifference } from './compare-ledgers.ts'

export interface AuditLayout {
  /** One of many: a line is enough when all is well. */
  readonly brief: boolean
  readonly style: Style
  readonly columns: number
  readonly assetOf: (address: string) => Asset
  readonly nameOf: (account: string) => string | undefined
}

const MOST = 6

export function auditLines(report: AuditReport, layout: AuditLayout): readonly string[] {
  const { style, columns } = layout
  if (report.differences.length === 0 && report.accounts === undefined)
    return report.erased === undefined
      ? [...exact(report, layout)]
      : erasedLines(report, report.erased, layout)
  const [first, ...others] = report.differences
  return [
    `${style.bad('✗')} ${style.strong(`epoch ${report.epoch} is not what the evidence says`)}`,
    ...(first === undefined ? [] : difference('first difference', first, layout)),
    ...(report.accounts === undefined ? [] : accountLines(report.accounts, layout)),
    ...others.slice(0, MOST).flatMap(other => difference('also', other, layout)),
    ...(others.length > MOST ? hang('', `and ${others.length - MOST} more`, { label: 4, columns }) : []),
  ]
}

function exact({ epoch, counts }: AuditReport, { style, columns, brief }: AuditLayout): readonly string[] {
  if (brief) {
    const line = `epoch ${epoch}  ${style.quiet(`${formatCount(counts.messages)} messages, ${formatCount(counts.entries)} ledger entries`)}`
    return hang(style.good('✓'), line, { label: 2, columns })
  }
  const what = `${formatCount(counts.messages)} messages, ${formatCount(counts.signatures)} signatures, ${formatCount(counts.devices)} devices, ${formatCount(counts.entries)} ledger entries`
  return [
    ...hang(style.good('✓'), style.strong(`epoch ${epoch} is exactly what the evidence says`), {
      label: 2,
      columns,
    }),
    ...hang('', style.quiet(what), { label: 2, columns }),
  ]
}

function erasedLines(
  { epoch }: AuditReport,
  erased: ErasedReport,
  { style, columns, brief }: AuditLayout,
): readonly string[] {
  const { messages, devices, verified, unverifiable } = erased
  const what = `${formatCount(messages)} messages, said to be of ${formatCount(devices)} device${devices === 1 ? '' : 's'}, were erased as owners wished`
  const title = `epoch ${epoch}: what is left holds; it cannot be computed again`
  if (brief) return hang(style.quiet('~'), `${title} (${what})`, { label: 2, columns })
  return [
    ...hang(style.quiet('~'), style.strong(title), { label: 2, columns }),
    ...hang('', style.quiet(what), { label: 2, columns }),
    ...verified.flatMap(one => hang(`    ${style.good('holds')}`, one, { label: 16, columns })),
    ...unverifiable.flatMap(({ what: lost, why }) =>
      hang('    cannot', `${lost}: ${why}`, { label: 16, columns }),
    ),
  ]
}

function difference(
  label: string,
  { what, expected, found }: Difference,
  { style, columns }: AuditLayout,
): readonly string[] {
  return [
    ...hang(`    ${style.quiet(label)}`, style.strong(what), { label: 24, columns }),
    ...hang('      should be', expected, { label: 24, columns }),
    ...hang('      but is', found, { label: 24, columns }),
  ]
}

function accountLines(
  { first, count }: { readonly first: LedgerDifference; readonly count: number },
  layout: AuditLayout,
): readonly string[] {
  const { style, columns } = layout
  const entry = first.computed ?? first.published
  if (entry === undefined) return []
  const asset = layout.assetOf(entry.asset)
  const name = layout.nameOf(entry.account)
  const figures = (side: LedgerDifference['computed']) =>
    side === undefined
      ? 'no entry'
      : `earned ${formatAsset(side.earned, asset, asset.decimals)}, spent ${formatAsset(side.spent, asset, asset.decimals)}`
  const who = `${name === undefined ? '' : `${name}, `}${entry.account}`
  return [
    ...hang(`    ${style.quiet('first account')}`, style.strong(who), { label: 24, columns }),
    ...hang('      computed again', figures(first.computed), { label: 24, columns }),
    ...hang('      published', figures(first.published), { label: 24, columns }),
    ...(count === 1 ? [] : hang('', `${formatCount(count)} ledger entries differ`, { label: 24, columns })),
  ]
}
