/**
 * `--json` on every command: on stdout one JSON value a line and nothing else, whoever reads along is told on stderr, and what
 * went wrong is `{"error": …}` as the last line there, with the same exit code.
 */
import { stripVTControlCharacters } from 'node:util'
import type { Command } from '../command.ts'
import { JSON_OPTION } from '../settings.ts'
import type { Terminal } from '../terminal.ts'

/** Commands whose text is their result: each line of it is a value. */
const TEXTS: ReadonlySet<string> = new Set(['up', 'help', 'completion'])

/** As it is offered: what has no words of its own for the option has these. @example takingJson(command).options['json'] */
export function takingJson(command: Command): Command {
  return 'json' in command.options ? command : { ...command, options: { ...command.options, ...JSON_OPTION } }
}

/**
 * For a command that was asked for JSON and does not print it by itself line by line.
 * @param name the command's
 */
export function jsonTerminal(terminal: Terminal, name: string): Terminal {
  const tell = TEXTS.has(name)
    ? (text: string) => terminal.line(JSON.stringify({ line: stripVTControlCharacters(text) }))
    : (text: string) => terminal.note(text)
  const line = (text = '') => text.trim() !== '' && tell(text)
  return {
    ...terminal,
    line,
    async step(title, work, done) {
      const result = await terminal.step(title, work)
      const text = done?.(result)
      if (text !== undefined) line(`${title}: ${text}`)
      return result
    },
  }
}

/** Whether JSON was asked for, also where what was typed is no command. @example asksForJson(['status', '--json']) // → true */
export function asksForJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return argv.slice(0, end === -1 ? argv.length : end).includes('--json')
}
