/** The script that zsh reads, as `_cairn` of a folder in its `fpath`, or sourced after `compinit`. */
import { type CompletedCommand, firstWords, groups, optionWords } from './word-tree.ts'

/** @example zshScript(tree) // → '#compdef cairn …' */
export function zshScript(commands: readonly CompletedCommand[]): string {
  return `#compdef cairn
# zsh completion for cairn: source <(cairn completion zsh)
_cairn() {
  local current=\${words[CURRENT]} previous=\${words[CURRENT-1]} command=\${words[2]} argument=file
  local -a options valued
  if (( CURRENT == 2 )); then
    local -a first=(${described(commands)})
    _describe command first
    return
  fi
  case "$command" in
${[...groups(commands)].map(groupCase).join('\n')}
  esac
  case "$command" in
${commands.map(commandCase).join('\n')}
  esac
  if (( \${valued[(Ie)$previous]} )); then _files; return; fi
  if [[ $current == -* ]]; then compadd -- $options; return; fi
  if [[ $argument == name ]]; then compadd -- \${(f)"$(\${words[1]} completion --names 2>/dev/null)"}; return; fi
  _files
}
if (( \${+functions[compdef]} )); then compdef _cairn cairn; fi
`
}

/** The first words, each with what it is for; a group with the words that may follow. */
function described(commands: readonly CompletedCommand[]): string {
  const groupWords = groups(commands)
  const summaryOf = (word: string) => {
    const group = groupWords.get(word)
    if (group !== undefined) return group.join(', ')
    return commands.find(({ words }) => words[0] === word)?.summary ?? ''
  }
  return firstWords(commands)
    .map(word => `'${word}:${quoted(summaryOf(word))}'`)
    .join(' ')
}

function groupCase([group, words]: readonly [string, readonly string[]]): string {
  return `    ${group})
      if (( CURRENT == 3 )); then compadd -- ${words.join(' ')}; return; fi
      command="$command \${words[3]}" ;;`
}

function commandCase(command: CompletedCommand): string {
  const { all, valued } = optionWords(command)
  return `    '${command.words.join(' ')}') options=(${all.join(' ')}) valued=(${valued.join(' ')}) argument=${command.argument} ;;`
}

function quoted(text: string): string {
  return text.replaceAll("'", "'\\''").replaceAll(':', '\\:')
}
