/** A report for its reader: what is worst first, each finding in a sentence. What hangs on the day is said by the reader's day. */
import { row } from '../../../../cli/explain/layout.ts'
import type { Terminal } from '../../../../cli/terminal.ts'
import { FINDINGS, type FindingCode, SEVERITIES, type Severity } from '../../messages/scan/checks.ts'
import type { Report } from '../../messages/scan/report.ts'

export interface ToldFinding {
  readonly host: string
  readonly port: number
  readonly check: string
  readonly code: FindingCode | 'certificate_over' | 'certificate_soon'
  readonly severity: Severity
  readonly words: string
  readonly facts: Readonly<Record<string, string>>
}

const SOON_MS = 21 * 86_400_000

/** Worst first, then as it was looked at. */
export function findingsOf({ lines }: Pick<Report, 'lines'>, nowMs: number): readonly ToldFinding[] {
  const told = lines.flatMap(({ host, port, check, found }) =>
    found.flatMap(({ code, facts }): ToldFinding[] => {
      const [severity, words] = FINDINGS[code]
      const one = { host, port, check, facts }
      const own = Object.assign({ code, severity, words }, one)
      if (code !== 'certificate') return [own]
      const leftMs = Date.parse(facts['until'] ?? '') - nowMs
      if (leftMs <= 0)
        return [
          own,
          Object.assign(
            { code: 'certificate_over', severity: 'high', words: 'its certificate is over' } as const,
            one,
          ),
        ]
      if (leftMs < SOON_MS)
        return [
          own,
          Object.assign(
            {
              code: 'certificate_soon',
              severity: 'medium',
              words: 'its certificate is over in less than three weeks',
            } as const,
            one,
          ),
        ]
      return [own]
    }),
  )
  return told.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
}

export function reportLines(
  report: Report,
  nowMs: number,
  { style, columns }: Pick<Terminal, 'style' | 'columns'>,
): readonly string[] {
  const findings = findingsOf(report, nowMs)
  const counts = SEVERITIES.map(severity => findings.filter(one => one.severity === severity).length)
  const [high = 0, medium = 0, low = 0] = counts
  const title = `${high} high, ${medium} medium, ${low} low; ${report.lines.length} probes`
  return [
    `${high + medium === 0 ? style.good('✓') : style.warn('!')} ${style.strong(title)}`,
    ...findings.flatMap(({ host, port, severity, code, words, facts }) => {
      const where = port === 0 ? host : `${host.includes(':') ? `[${host}]` : host}:${port}`
      const more = Object.entries(facts).map(([name, value]) => `${name} ${value}`)
      const text = `${where} ${words} (${[code, ...more].join(', ')})`
      return row(severity === 'none' ? 'seen' : severity, text, { style, columns })
    }),
  ]
}
