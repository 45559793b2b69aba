/** The script that fish reads: one line a word, with what it is for. */
import { type CompletedCommand, firstWords, groups } from './word-tree.ts'

/** @example fishScript(tree) // → '# fish completion for cairn …' */
export function fishScript(commands: readonly CompletedCommand[]): string {
  const lines = [
    '# fish completion for cairn: cairn completion fish | source',
    ...[...firstLines(commands)],
    ...commands.flatMap(commandLines),
  ]
  return `${lines.join('\n')}\n`
}

function firstLines(commands: readonly CompletedCommand[]): readonly string[] {
  const found = groups(commands)
  return firstWords(commands).flatMap(word => {
    const group = found.get(word)
    const summary = group?.join(', ') ?? commands.find(({ words }) => words[0] === word)?.summary ?? ''
    const first = `complete -c cairn -f -n __fish_use_subcommand -a ${word} -d ${quoted(summary)}`
    if (group === undefined) return [first]
    const inside = `__fish_seen_subcommand_from ${word}; and not __fish_seen_subcommand_from ${group.join(' ')}`
    return [first, `complete -c cairn -f -n ${quoted(inside)} -a ${quoted(group.join(' '))}`]
  })
}

function commandLines({ words, options, argument }: CompletedCommand): readonly string[] {
  const inside = quoted(words.map(word => `__fish_seen_subcommand_from ${word}`).join('; and '))
  const named =
    argument === 'name'
      ? [`complete -c cairn -f -n ${inside} -a '(cairn completion --names 2>/dev/null)'`]
      : []
  return [
    ...named,
    ...options.map(({ name, short, value, help }) => {
      const letter = short === undefined ? '' : ` -s ${short}`
      const followed = value === undefined ? '' : ' -r'
      return `complete -c cairn -n ${inside} -l ${name}${letter}${followed} -d ${quoted(help)}`
    }),
  ]
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
