/**
 * An error as a person reads it: what happened, the facts, what would be right. And the exit code that goes with it.
 * Errors of other folders share one base (protocol/operating-error.ts), so that none of them has to know the command line.
 */

import { type ErrorFacts, isOperatingError } from '../protocol/operating-error.ts'
import { CLI_ERRORS, CliError, EXIT, type ExitKind } from './errors.ts'
import { explainRefusal } from './refusals/refusals.ts'
import type { Style } from './style.ts'
import { hang } from './wrap.ts'

export interface ErrorReport {
  readonly exit: number
  readonly lines: readonly string[]
}

export interface ReportOptions {
  readonly style: Style
  readonly columns: number
  /** Shows where in the programme it happened. */
  readonly trace: boolean
}

export function reportError(error: unknown, options: ReportOptions): ErrorReport {
  const { style, columns } = options
  const known = describe(error)
  const layout = { label: 2, columns }
  const lines = [
    ...hang(
      style.bad('✗'),
      `${style.strong(known.message)}${known.code === undefined ? '' : style.quiet(` [${known.code}]`)}`,
      layout,
    ),
    ...factLines(known.facts, style),
    ...(known.hint === undefined ? [] : hang(style.accent('→'), known.hint, layout)),
  ]
  if (options.trace && error instanceof Error && error.stack !== undefined)
    lines.push(style.quiet(error.stack))
  return { exit: EXIT[known.kind], lines }
}

export interface ErrorRecord {
  readonly code: string
  readonly message: string
  readonly hint: string
  readonly facts: Readonly<Record<string, string | number | boolean>>
  readonly exit: number
}

/**
 * The same for programs.
 * @example errorRecord(new CliError('no_node', 'no node is running', { hint: 'Start one.' })).exit // → 3
 */
export function errorRecord(error: unknown): ErrorRecord {
  const { kind, message, code = 'internal', facts, hint = '' } = describe(error)
  const plain = Object.entries(facts).map(([name, fact]) => [
    name,
    typeof fact === 'bigint' ? String(fact) : fact,
  ])
  return { code, message, hint, facts: Object.fromEntries(plain), exit: EXIT[kind] }
}

interface Described {
  readonly kind: ExitKind
  readonly message: string
  readonly code?: string
  readonly facts: ErrorFacts
  readonly hint?: string
}

function describe(error: unknown): Described {
  if (error instanceof CliError) {
    return {
      kind: CLI_ERRORS[error.code][0],
      message: error.message,
      code: error.code,
      facts: error.facts,
      hint: error.hint,
    }
  }
  if (!(error instanceof Error)) return { kind: 'fault', message: String(error), facts: {} }
  if (!isOperatingError(error)) {
    const ofSystem = describeSystem(error)
    if (ofSystem !== undefined) return ofSystem
    return {
      kind: 'fault',
      message: error.message,
      facts: {},
      hint: 'This is a fault of cairn itself. CAIRN_TRACE=1 shows where it happened.',
    }
  }
  const { code, facts, message, hint } = error
  const known = { kind: KIND_BY_CODE[code] ?? KIND_BY_NAME[error.name] ?? 'config', code, facts }
  const refusal = code === 'tx_reverted' ? explainRefusal(facts) : undefined
  return { ...known, message, ...(hint === '' ? {} : { hint }), ...refusal }
}

/** What a system says of a file or folder, and what would be right. */
const SYSTEM: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  EACCES: ['may not be used by this user', 'Look at its owner and mode, or use another folder.'],
  EPERM: ['may not be used by this user', 'Look at its owner and mode, or use another folder.'],
  EROFS: ['is on a disk that can only be read', 'Use a folder on another one.'],
  ENOSPC: [
    'does not fit: the disk is full',
    'Make room, and run it again: what was written before is whole.',
  ],
  EDQUOT: ['does not fit: this user’s share of the disk is full', 'Make room, and run it again.'],
  ENOTDIR: ['is no folder, or lies in something that is none', 'Name a folder.'],
  EISDIR: ['is a folder, and a file is needed', 'Name a file.'],
  ENOENT: ['is not there', 'Name one that is.'],
  EMFILE: ['cannot be opened: too many files are', 'Allow more: ulimit -n 4096.'],
}

/** Undefined where the system said nothing of a file. */
function describeSystem(error: Error): Described | undefined {
  const { code = '', path, syscall } = error as NodeJS.ErrnoException
  // Of a folder that is to be made on such a disk Node.js says that it is not there.
  const [what, hint] = SYSTEM[code === 'ENOENT' && syscall === 'mkdir' ? 'EROFS' : code] ?? []
  if (what === undefined || hint === undefined) return undefined
  if (path === undefined && code !== 'ENOSPC' && code !== 'EDQUOT') return undefined
  return { kind: 'config', message: `${path ?? 'what is written'} ${what}`, code, facts: {}, hint }
}

/** Whose matter an error of another folder is; this machine's and its configuration's, unless said. */
const KIND_BY_NAME: Readonly<Record<string, ExitKind>> = { ChainError: 'chain', ProtocolError: 'input' }

/** What the chain's folder says of files of this machine. */
const KIND_BY_CODE: Readonly<Record<string, ExitKind>> = {
  deployment_missing: 'config',
  deployment_invalid: 'config',
  deployment_older: 'config',
}

function factLines(facts: ErrorFacts, style: Style): readonly string[] {
  return Object.entries(facts).map(([name, value]) => `    ${style.quiet(`${name}:`)} ${String(value)}`)
}
