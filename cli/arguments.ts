/**
 * What was typed, by `node:util` parseArgs, held against what the command says it takes. Every complaint names the
 * option, what was given, and what would be right.
 */
import { parseArgs } from 'node:util'
import { CliError } from './errors.ts'
import { nearest } from './nearest.ts'

export interface OptionSpec {
  /** What stands behind the option in the help; an option without it is a flag. */
  readonly value?: string
  readonly short?: string
  readonly help: string
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

export interface Arguments {
  readonly positionals: readonly string[]
  flag(name: string): boolean
  text(name: string): string | undefined
  /** A whole number of at least `least`, and at most `most`. */
  whole(name: string, least: number, most?: number): number | undefined
}

export interface ArgumentRules {
  readonly name: string
  readonly options: OptionSpecs
  readonly positionals: readonly string[]
}

/**
 * @throws {CliError} option_unknown, option_value, argument_missing, argument_unexpected.
 * @example parseArguments(['-n', '5'], { name: 'list', options: { limit: { value: 'N', short: 'n', help: 'at most' } }, positionals: [] }).text('limit') // → '5'
 */
export function parseArguments(argv: readonly string[], command: ArgumentRules): Arguments {
  const { values, positionals } = read(argv, command)
  checkPositionals(positionals, command)
  const text = (name: string) => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  return {
    positionals,
    text,
    flag: name => values[name] === true,
    whole: (name, least, most) => wholeOf(name, text(name), { least, most: most ?? Number.MAX_SAFE_INTEGER }),
  }
}

function read(argv: readonly string[], command: ArgumentRules) {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value, short }]) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  )
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Record<string, string | boolean> = {}
  const positionals: string[] = []
  /** Of a number below zero: read as a group of options, one a digit. */
  let taken = -1
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option' || token.index === taken) continue
    if (isBelowZero(argv[token.index]!)) {
      positionals.push(argv[token.index]!)
      taken = token.index
      continue
    }
    const spec = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined
    if (spec === undefined) throw unknownOption(token.rawName, command)
    values[token.name] =
      spec.value === undefined
        ? flagValue(token.rawName, token.value)
        : textValue(token.rawName, token.value, spec)
  }
  return { values, positionals }
}

/** No option is a digit, so whoever takes the argument says what is wrong with it. */
function isBelowZero(typed: string): boolean {
  return /^-\.?\d/.test(typed)
}

function flagValue(rawName: string, value: string | undefined): boolean {
  if (value === undefined) return true
  throw new CliError('option_value', `${rawName} takes no value, got "${value}"`, {
    hint: `Write ${rawName} alone.`,
  })
}

function textValue(rawName: string, value: string | undefined, spec: OptionSpec): string {
  const missing = value === undefined || value === '' || (value.startsWith('--') && value.length > 2)
  if (!missing) return value
  throw new CliError('option_value', `${rawName} needs a value`, {
    hint: `Write ${rawName} ${spec.value}: ${spec.help}`,
  })
}

function wholeOf(
  name: string,
  text: string | undefined,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  if (text === undefined) return undefined
  const value = /^\d[\d_]*$/.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value
  throw new CliError('option_value', `--${name} is a whole number, got "${text}"`, {
    hint: `Write a whole number of at least ${least}${most === Number.MAX_SAFE_INTEGER ? '' : ` and at most ${most}`}, such as --${name} ${Math.max(least, 1)}.`,
  })
}

function unknownOption(rawName: string, command: ArgumentRules): CliError {
  const known = Object.keys(command.options).map(name => `--${name}`)
  const close = nearest(rawName, known)
  return new CliError('option_unknown', `cairn ${command.name} has no option ${rawName}`, {
    hint:
      close === undefined
        ? `See cairn help ${command.name}.`
        : `Did you mean ${close}? See cairn help ${command.name}.`,
  })
}

function checkPositionals(given: readonly string[], command: ArgumentRules): void {
  const missing = command.positionals.slice(given.length).find(name => !name.startsWith('['))
  if (missing !== undefined) {
    throw new CliError('argument_missing', `cairn ${command.name} needs ${missing}`, {
      hint: `Write cairn ${command.name} ${command.positionals.join(' ')}. See cairn help ${command.name}.`,
    })
  }
  const extra = given[command.positionals.length]
  if (extra === undefined) return
  throw new CliError(
    'argument_unexpected',
    `cairn ${command.name} does not know what to do with "${extra}"`,
    {
      hint: `Write cairn ${[command.name, ...command.positionals].join(' ')}. See cairn help ${command.name}.`,
    },
  )
}
