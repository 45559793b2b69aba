/** `cairn help`: the list of commands, one command in full, or the table of errors. */
import type { Command, CommandEntry } from '../command.ts'
import { CLI_ERRORS, CliError, EXIT } from '../errors.ts'
import { takingJson } from '../json/json-mode.ts'
import { nearest } from '../nearest.ts'
import type { Style } from '../style.ts'
import { hang, wrap } from '../wrap.ts'

const TOPIC_ERRORS = 'errors'

export function helpCommand(commands: readonly CommandEntry[]): Command {
  return {
    about: [
      'Without an argument, the list of commands. With one, all about that command. cairn help errors explains every error code.',
    ],
    options: {},
    positionals: ['[command]', '[subcommand]'],
    examples: ['cairn help audit', 'cairn help device move', 'cairn help errors'],
    async run(args, { terminal }) {
      const topic = args.positionals
      const layout = { style: terminal.style, columns: terminal.columns }
      const lines =
        topic.length === 0 ? overview(commands, layout) : await aboutTopic(topic, commands, layout)
      for (const line of lines) terminal.line(line)
      return EXIT.ok
    },
  }
}

interface Layout {
  readonly style: Style
  readonly columns: number
}

export function overview(commands: readonly CommandEntry[], { style, columns }: Layout): readonly string[] {
  const label = Math.max(...commands.map(({ name }) => name.length)) + 4
  return [
    ...wrap(
      `${style.strong('cairn')}  launch, run and audit a network that pays for what devices really do`,
      columns,
    ),
    '',
    ...list(commands, label, { style, columns }),
    '',
    ...wrap('cairn help COMMAND shows its options and examples.', columns),
    ...wrap(
      'Exit codes: 0 done, 1 input, 2 chain, 3 configuration. cairn help errors lists every code.',
      columns,
    ),
  ]
}

function list(
  commands: readonly CommandEntry[],
  label: number,
  { style, columns }: Layout,
): readonly string[] {
  return commands.flatMap(({ name, summary }) => hang(`  ${style.accent(name)}`, summary, { label, columns }))
}

async function aboutTopic(
  topic: readonly string[],
  commands: readonly CommandEntry[],
  layout: Layout,
): Promise<readonly string[]> {
  if (topic[0] === TOPIC_ERRORS) return errorTable(layout)
  const entry = commandOf(topic, commands)
  if (entry !== undefined) return manual(entry.name, takingJson(await entry.load()), layout)
  const group = topic.length === 1 ? groupOf(topic[0] ?? '', commands) : undefined
  if (group === undefined) throw unknownCommand(topic, commands)
  return groupLines(group, layout)
}

/** The command that the words begin with: of two words, or of one. */
export function commandOf(
  words: readonly string[],
  commands: readonly CommandEntry[],
): CommandEntry | undefined {
  const two = words.slice(0, 2).join(' ')
  return commands.find(({ name }) => name === two) ?? commands.find(({ name }) => name === words[0])
}

/** The commands of a group: `device` is one. Undefined for what is none, or a command by itself, as `train` is. */
export function groupOf(
  word: string,
  commands: readonly CommandEntry[],
): readonly CommandEntry[] | undefined {
  const group = commands.filter(({ name }) => name.startsWith(`${word} `))
  return group.length === 0 || commands.some(({ name }) => name === word) ? undefined : group
}

export function groupLines(group: readonly CommandEntry[], layout: Layout): readonly string[] {
  const label = Math.max(...group.map(({ name }) => name.length)) + 4
  return [
    ...list(group, label, layout),
    '',
    `cairn help ${group[0]?.name ?? ''} shows its options and examples.`,
  ]
}

export function unknownCommand(words: readonly string[], commands: readonly CommandEntry[]): CliError {
  const [first = '', second] = words
  const group = groupOf(first, commands)
  const typed = group === undefined || second === undefined ? first : `${first} ${second}`
  const close = nearest(
    typed,
    commands.map(({ name }) => name),
  )
  const known = group === undefined ? '' : ` There are: ${group.map(({ name }) => name).join(', ')}.`
  return new CliError('command_unknown', `there is no command "${typed}"`, {
    hint: close === undefined ? `See cairn help.${known}` : `Did you mean cairn ${close}? See cairn help.`,
  })
}

export function manual(name: string, command: Command, { style, columns }: Layout): readonly string[] {
  const options = Object.entries(command.options)
  const usage = [`cairn ${name}`, ...command.positionals, ...(options.length > 0 ? ['[options]'] : [])]
  const entries = options.map(([option, spec]) => {
    const short = spec.short === undefined ? '    ' : `-${spec.short}, `
    return {
      label: `  ${short}--${option}${spec.value === undefined ? '' : ` ${spec.value}`}`,
      help: spec.help,
    }
  })
  const label = Math.max(0, ...entries.map(entry => entry.label.length)) + 2
  return [
    style.strong(usage.join(' ')),
    ...command.about.flatMap(paragraph => ['', ...wrap(paragraph, columns)]),
    ...(entries.length === 0 ? [] : ['', style.strong('Options')]),
    ...entries.flatMap(entry => hang(entry.label, entry.help, { label, columns })),
    '',
    style.strong('Examples'),
    ...command.examples.map(example => `  ${style.accent(example)}`),
  ]
}

function errorTable({ style, columns }: Layout): readonly string[] {
  const entries = Object.entries(CLI_ERRORS)
  const label = Math.max(...entries.map(([code]) => code.length)) + 4
  const kinds = ['input', 'chain', 'config'] as const
  const titles = {
    input: 'what was typed or handed in',
    chain: 'the chain',
    config: 'this machine and its configuration',
  }
  return kinds.flatMap((kind, index) => [
    ...(index === 0 ? [] : ['']),
    style.strong(`exit ${EXIT[kind]}: ${titles[kind]}`),
    ...entries
      .filter(([, [owner]]) => owner === kind)
      .flatMap(([code, [, meaning]]) => hang(`  ${code}`, meaning, { label, columns })),
  ])
}
