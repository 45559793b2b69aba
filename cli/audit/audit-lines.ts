/** An audit's outcome as a person reads it. */
import { type Asset, formatAsset, formatCount } from '../../client/format.ts'
import type { Style } from '../style.ts'
import { hang } from '../wrap.ts'
import type { AuditReport, Difference } from './audit-epoch.ts'
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
  if (report.differences.length === 0 && report.accounts === undefined) return [...exact(report, layout)]
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
