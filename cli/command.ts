/**
 * A command is a value: what it takes, and what it does. The table of them, with names and summaries, is `bin/commands.ts`, which
 * loads only the one that is run: a device's process needs nothing of a chain.
 */

import type { Arguments, OptionSpecs } from './arguments.ts'
import type { Installed } from './resource-package.ts'
import type { Terminal } from './terminal.ts'

export interface Context {
  readonly terminal: Terminal
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly installed: Installed
  /** Of the Node.js that runs this, e.g. `24.21.0`. */
  readonly nodeVersion: string
}

export interface Command {
  /** What it does, in a paragraph or two. */
  readonly about: readonly string[]
  readonly options: OptionSpecs
  /** Names of the arguments that are not options; one in brackets may be left out. */
  readonly positionals: readonly string[]
  readonly examples: readonly string[]
  /** @returns the exit code. */
  run(args: Arguments, context: Context): Promise<number>
}

export interface CommandEntry {
  /** A word, or two for one of a group: `device move`. */
  readonly name: string
  /** Half a line, for the list of commands. */
  readonly summary: string
  load(): Promise<Command>
}
