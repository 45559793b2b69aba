/** The script that bash reads: words of the table, names of this machine's data folder, files for the rest. */
import { type CompletedCommand, firstWords, groups, optionWords } from './word-tree.ts'

/**
 * Needs no package of the shell. A colon or a quote in a name would split it, so names are what they are elsewhere: plain words.
 * @example bashScript(tree) // → '# bash completion for cairn …'
 */
export function bashScript(commands: readonly CompletedCommand[]): string {
  return `# bash completion for cairn: source <(cairn completion bash)
_cairn() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command=\${COMP_WORDS[1]} options='' valued='' argument=file
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${firstWords(commands).join(' ')}' -- "$current"))
    return
  fi
  case "$command" in
${[...groups(commands)].map(groupCase).join('\n')}
  esac
  case "$command" in
${commands.map(commandCase).join('\n')}
  esac
  case " $valued " in *" $previous "*) COMPREPLY=($(compgen -f -- "$current")); return ;; esac
  case "$current" in -*) COMPREPLY=($(compgen -W "$options" -- "$current")); return ;; esac
  if [ "$argument" = name ]; then
    COMPREPLY=($(compgen -W "$("\${COMP_WORDS[0]}" completion --names 2>/dev/null)" -- "$current"))
    return
  fi
  COMPREPLY=($(compgen -f -- "$current"))
}
complete -o filenames -F _cairn cairn
`
}

function groupCase([group, words]: readonly [string, readonly string[]]): string {
  return `    ${group})
      if [ "$COMP_CWORD" -eq 2 ]; then
        COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$current"))
        return
      fi
      command="$command \${COMP_WORDS[2]}" ;;`
}

function commandCase(command: CompletedCommand): string {
  const { all, valued } = optionWords(command)
  return `    '${command.words.join(' ')}') options='${all.join(' ')}' valued='${valued.join(' ')}' argument=${command.argument} ;;`
}
