/** What can be typed where: the table of commands as words, for the shells. */
import type { CommandEntry } from '../command.ts'
import { takingJson } from '../json/json-mode.ts'

export interface CompletedOption {
  /** Without its dashes. */
  readonly name: string
  readonly short?: string
  /** What its value is, as the help calls it; absent for a flag. */
  readonly value?: string
  readonly help: string
}

/** What a shell offers for an argument that is no option. */
export type ArgumentKind = 'name' | 'file'

export interface CompletedCommand {
  /** One word or two. */
  readonly words: readonly string[]
  readonly summary: string
  readonly options: readonly CompletedOption[]
  readonly argument: ArgumentKind
}

const NAMED = /^\[?(account|device|message\|device\|account)\]?$/

/**
 * Loads every command once, for its options.
 * @example (await readWordTree(COMMANDS)).find(({ words }) => words[0] === 'status')?.options.map(({ name }) => name) // → ['limit', 'node', …]
 */
export async function readWordTree(commands: readonly CommandEntry[]): Promise<readonly CompletedCommand[]> {
  return Promise.all(
    commands.map(async ({ name, summary, load }) => {
      const { options, positionals } = takingJson(await load())
      return {
        words: name.split(' '),
        summary,
        options: Object.entries(options).map(([option, spec]) => ({
          name: option,
          help: spec.help,
          ...(spec.short === undefined ? {} : { short: spec.short }),
          ...(spec.value === undefined ? {} : { value: spec.value }),
        })),
        argument: positionals.some(positional => NAMED.test(positional)) ? 'name' : 'file',
      }
    }),
  )
}

/** The words that may stand first, each once. */
export function firstWords(commands: readonly CompletedCommand[]): readonly string[] {
  return [...new Set(commands.map(({ words: [first = ''] }) => first))]
}

/** Group → the words that may follow it. */
export function groups(commands: readonly CompletedCommand[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { words } of commands) {
    const [first = '', second] = words
    if (second !== undefined) found.set(first, [...(found.get(first) ?? []), second])
  }
  return found
}

/** `--name` of all, and those of them that are followed by a value. */
export function optionWords({ options }: CompletedCommand): {
  readonly all: readonly string[]
  readonly valued: readonly string[]
} {
  const dashed = (option: CompletedOption) => [
    `--${option.name}`,
    ...(option.short === undefined ? [] : [`-${option.short}`]),
  ]
  return {
    all: options.map(({ name }) => `--${name}`),
    valued: options.filter(({ value }) => value !== undefined).flatMap(dashed),
  }
}
