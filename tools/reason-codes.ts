/**
 * docs/reason-codes.md, made from the tables that the code itself answers with: `node tools/reason-codes.ts` writes it, and
 * a test fails when a code is missing from it.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHAIN_ERRORS } from '../chain/errors.ts'
import { CLI_ERRORS } from '../cli/errors.ts'
import { DISK_ERRORS } from '../disk/disk-error.ts'
import { KERNEL_REASONS } from '../kernel/reasons.ts'
import { DENIALS, OPERATING_ERRORS } from '../node/errors.ts'
import { REFUSALS } from '../resources/compute/messages/scan/refusal.ts'
import { RESOURCE_REASONS } from '../resources/rules.ts'
import { RESOURCE_ERRORS } from '../resources/services.ts'
import { ROOT } from './source-files.ts'

export const REASON_CODES_FILE = 'docs/reason-codes.md'

export function reasonCodes(): string {
  const sections = [
    intro(),
    section(
      'Denials',
      'The node could not take a message as evidence. Nothing was promised, so nothing is lost: put it right and send it again.',
      ['code', 'status', 'what', 'what would be right'],
      problemRows(DENIALS),
    ),
    section(
      'Verdicts of the kernel',
      'The message is evidence, and was rejected at the end of the epoch.',
      ['code', 'what and what would be right'],
      reasonRows(KERNEL_REASONS),
    ),
    ...Object.entries(RESOURCE_REASONS).map(([resource, reasons]) =>
      section(
        `Verdicts, notes and findings of ${resource}`,
        'A note `fail` means that one reading does not count; `unjudged` that nobody is blamed.',
        ['code', 'what and what would be right'],
        reasonRows(reasons),
      ),
    ),
    ...Object.entries(RESOURCE_ERRORS).map(([resource, errors]) =>
      section(
        `Answers of the services of ${resource}`,
        'Over HTTP, as `application/problem+json`, with the facts and the peer’s name.',
        ['code', 'status', 'what and what would be right'],
        Object.entries(errors).map(([code, [status, text]]) => [code, String(status), text]),
      ),
    ),
    refusalsOfScans(),
    section(
      'Errors of the node',
      'About a request, or the node itself.',
      ['code', 'status', 'what', 'what would be right'],
      problemRows(OPERATING_ERRORS),
    ),
    section(
      'Errors of the chain',
      'Whether trying again may help is told with each.',
      ['code', 'again?', 'what', 'what would be right'],
      operatingRows(CHAIN_ERRORS),
    ),
    section(
      'Errors of files',
      'About a file in a data folder of an agent or a vault.',
      ['code', 'again?', 'what', 'what would be right'],
      operatingRows(DISK_ERRORS),
    ),
    section(
      'Errors of the command line',
      'The kind is the exit code, with `--json` as well, which every command takes: then stdout has JSON alone, one value a line or one in all, and what went wrong is the last line on stderr, `{"error": {"code", "message", "hint", "facts", "exit"}}`. The kinds: input 1, chain 2, config 3.',
      ['code', 'kind', 'what'],
      Object.entries(CLI_ERRORS).map(([code, [kind, what]]) => [code, kind, what]),
    ),
  ]
  return `${sections.join('\n\n')}\n`
}

function refusalsOfScans(): string {
  return section(
    'Refusals of scans',
    'A machine or the command line says why it connects to no target; in a machine’s log, and in the facts of `scan_refused`.',
    ['code', 'what and what would be right'],
    Object.entries(REFUSALS).map(([code, text]) => [code, text]),
  )
}

function intro(): string {
  return [
    '# Reason codes',
    '',
    'Every "no" of Cairn has a code, the facts, and what would be right. This page is generated from the tables in the code',
    '(`node tools/reason-codes.ts`). Where a code came from: `cairn explain` shows it with its facts.',
  ].join('\n')
}

function section(
  title: string,
  what: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const body = rows.map(([code = '', ...rest]) => line([`\`${code}\``, ...rest]))
  return [`## ${title}`, '', what, '', line(columns), line(columns.map(() => '---')), ...body].join('\n')
}

function reasonRows(reasons: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  return Object.entries(reasons).map(([code, text]) => [code, text])
}

function problemRows(
  problems: Readonly<
    Record<string, { readonly status: number; readonly title: string; readonly hint: string }>
  >,
) {
  return Object.entries(problems).map(([code, { status, title, hint }]) => [
    code,
    String(status),
    title,
    hint,
  ])
}

function operatingRows(
  errors: Readonly<
    Record<string, { readonly retryable: boolean; readonly title: string; readonly hint: string }>
  >,
) {
  return Object.entries(errors).map(([code, { retryable, title, hint }]) => [
    code,
    retryable ? 'yes' : 'no',
    title,
    hint,
  ])
}

if (import.meta.main) writeFileSync(join(ROOT, REASON_CODES_FILE), reasonCodes())
