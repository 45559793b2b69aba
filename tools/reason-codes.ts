/**
 * docs/reason-codes.md, made from the tables that the code itself answers with: `node tools/reason-codes.ts` writes it, and
 * a test fails when a code is missing from it.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHAIN_ERRORS } from '../chain/errors.ts'
import { CLI_ERRORS } from '../cli/errors.ts'
import { KERNEL_REASONS } from '../kernel/reasons.ts'
import { DENIALS, OPERATING_ERRORS } from '../node/errors.ts'
import { ENERGY_REASONS } from '../resources/energy/rule/reasons.ts'
import { SENSING_REASONS } from '../resources/sensing/rule/reasons.ts'
import { STORAGE_ERRORS } from '../resources/storage/agent/storage-error.ts'
import { STORAGE_REASONS } from '../resources/storage/rule/reasons.ts'
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
    section(
      'Verdicts, notes and findings of energy',
      'A note `fail` means that one reading does not count; `unjudged` that nobody is blamed.',
      ['code', 'what and what would be right'],
      reasonRows(ENERGY_REASONS),
    ),
    section(
      'Verdicts, notes and findings of sensing',
      'As above.',
      ['code', 'what and what would be right'],
      reasonRows(SENSING_REASONS),
    ),
    section(
      'Verdicts and findings of storage',
      'What a consumer’s gateway and a provider’s door answer over HTTP is below.',
      ['code', 'what and what would be right'],
      reasonRows(STORAGE_REASONS),
    ),
    section(
      'Answers of storage providers and vaults',
      'Over HTTP, as `application/problem+json`, with the facts and the peer’s name.',
      ['code', 'status', 'what and what would be right'],
      Object.entries(STORAGE_ERRORS).map(([code, [status, text]]) => [code, String(status), text]),
    ),
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
      Object.entries(CHAIN_ERRORS).map(([code, { retryable, title, hint }]) => [
        code,
        retryable ? 'yes' : 'no',
        title,
        hint,
      ]),
    ),
    section(
      'Errors of the command line',
      'The kind is the exit code: input 1, chain 2, config 3.',
      ['code', 'kind', 'what'],
      Object.entries(CLI_ERRORS).map(([code, [kind, what]]) => [code, kind, what]),
    ),
  ]
  return `${sections.join('\n\n')}\n`
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

if (import.meta.main) writeFileSync(join(ROOT, REASON_CODES_FILE), reasonCodes())
