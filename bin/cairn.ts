#!/usr/bin/env node
/** `cairn`, as it is typed: the commands that there are, with this process's streams and environment. */
import nodeModule from 'node:module'
import { join } from 'node:path'
import { EXIT } from '../cli/errors.ts'
import { packageRoot } from '../cli/package-root.ts'
import { runCommand } from '../cli/run-command.ts'
import { createTerminal } from '../cli/terminal.ts'
import { keepWrappers } from '../cli/up/processes/engine-flags.ts'
import { outliveReaders } from '../links/outlive-readers.ts'
import { COMMANDS } from './commands.ts'
import { INSTALLED } from './installed.ts'

// Compiled code is kept, so that the next command, and each device of `cairn up`, starts in half the time.
nodeModule.enableCompileCache?.(join(packageRoot(), 'node_modules/.cache/cairn'))

outliveReaders(({ message }) => {
  process.exitCode = EXIT.config
  process.stderr.write(`✗  what this says could not be written: ${message}\n`)
})
keepWrappers()

const terminal = createTerminal({ in: process.stdin, out: process.stdout, err: process.stderr })
const context = {
  terminal,
  installed: INSTALLED,
  env: process.env,
  cwd: process.cwd(),
  nodeVersion: process.versions.node,
}
const code = await runCommand(process.argv.slice(2), COMMANDS, context)
process.exitCode ||= code
