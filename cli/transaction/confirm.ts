/** What will happen and what it costs, said before it is done; whoever typed it says yes, or wrote `--yes`. */
import type { Arguments, OptionSpecs } from '../arguments.ts'
import { CliError } from '../errors.ts'
import { row } from '../explain/layout.ts'
import type { Terminal } from '../terminal.ts'

export const YES_OPTION = {
  yes: { short: 'y', help: 'does it without asking, as a program needs it' },
} as const satisfies OptionSpecs

export interface Plan {
  /** `Sells home-15 to Olga`. */
  readonly title: string
  readonly rows: readonly (readonly [label: string, text: string])[]
}

/** Beside the result, so that a pipe gets the result alone. @throws {CliError} not_confirmed */
export async function confirm(plan: Plan, args: Arguments, terminal: Terminal): Promise<void> {
  const { style, columns } = terminal
  terminal.note(style.strong(plan.title))
  for (const [label, text] of plan.rows)
    for (const line of row(label, text, { style, columns })) terminal.note(line)
  if (args.flag('yes')) return
  const answer = await terminal.ask('Go on? [y/N] ')
  if (answer !== undefined && /^y(es)?$/i.test(answer.trim())) return
  throw answer === undefined
    ? new CliError('not_confirmed', 'it asks first, and nobody is there to answer', {
        hint: 'Nothing was sent. Read what it would do, and add --yes.',
      })
    : new CliError('not_confirmed', 'nothing was sent', { hint: 'Run it again and answer y, or add --yes.' })
}
