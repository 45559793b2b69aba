/** `cairn completion`: what a shell needs so that it completes commands, options and names. */
import type { Command, CommandEntry } from '../command.ts'
import { bashScript } from '../completion/bash.ts'
import { fishScript } from '../completion/fish.ts'
import { type CompletedCommand, readWordTree } from '../completion/word-tree.ts'
import { zshScript } from '../completion/zsh.ts'
import { findDataFolder } from '../data-folder.ts'
import { CliError, EXIT } from '../errors.ts'
import { readNames } from '../names.ts'
import { DATA_OPTION } from '../settings.ts'

const SHELLS: Readonly<Record<string, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

export function completionCommand(commands: readonly CommandEntry[]): Command {
  return {
    about: [
      'Prints a script for bash, zsh or fish. With it the tab key completes commands, their options, and the names of devices and accounts in the data folder.',
      'Put the line for your shell into ~/.bashrc, ~/.zshrc (after compinit) or ~/.config/fish/config.fish.',
    ],
    options: {
      names: { help: 'the names of devices and accounts here, a line each; the scripts ask for them' },
      ...DATA_OPTION,
    },
    positionals: ['[shell]'],
    examples: [
      'source <(cairn completion bash)',
      'source <(cairn completion zsh)',
      'cairn completion fish | source',
    ],
    async run(args, context) {
      const { terminal } = context
      if (args.flag('names')) {
        const { devices, accounts } = readNames(findDataFolder(args.text('data'), context).names)
        for (const name of [...Object.keys(devices), ...Object.keys(accounts)]) terminal.line(name)
        return EXIT.ok
      }
      const [shell = ''] = args.positionals
      const script = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined
      if (script === undefined) {
        throw new CliError(
          shell === '' ? 'argument_missing' : 'argument_invalid',
          shell === '' ? 'it is not said for which shell' : `there is no completion for "${shell}"`,
          { hint: `Write one of ${Object.keys(SHELLS).join(', ')}: cairn completion bash.` },
        )
      }
      terminal.line(script(await readWordTree(commands)).trimEnd())
      return EXIT.ok
    },
  }
}
