/**
 * From what was typed to an exit code: finds the command, reads its arguments, runs it, and turns whatever goes wrong
 * into a report with the code that belongs to it.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArguments } from './arguments.ts'
import type { CommandEntry, Context } from './command.ts'
import { commandOf, groupLines, groupOf, manual, overview, unknownCommand } from './commands/help.ts'
import { findDataFolder, NETWORK_FILE, readJsonAs } from './data-folder.ts'
import { CliError, EXIT } from './errors.ts'
import { asksForJson, jsonTerminal, takingJson } from './json/json-mode.ts'
import { errorRecord, reportError } from './report-error.ts'

const ASKS_FOR_HELP = new Set(['--help', '-h'])
const ASKS_FOR_VERSION = new Set(['--version', '-v'])

export async function runCommand(
  argv: readonly string[],
  commands: readonly CommandEntry[],
  context: Context,
): Promise<number> {
  const { terminal, env } = context
  try {
    return await dispatch(argv, commands, context)
  } catch (error) {
    if (asksForJson(argv)) {
      const { exit, ...said } = errorRecord(error)
      terminal.note(JSON.stringify({ error: { ...said, exit } }))
      return exit
    }
    const trace = env['CAIRN_TRACE'] === '1'
    const report = reportError(error, { style: terminal.style, columns: terminal.columns, trace })
    for (const line of report.lines) terminal.note(line)
    return report.exit
  }
}

async function dispatch(
  argv: readonly string[],
  commands: readonly CommandEntry[],
  context: Context,
): Promise<number> {
  const [first = '--help'] = argv
  const layout = { style: context.terminal.style, columns: context.terminal.columns }
  if (ASKS_FOR_HELP.has(first)) return print(overview(commands, layout), context)
  checkRuntime(context.nodeVersion)
  const words = ASKS_FOR_VERSION.has(first) ? ['version'] : argv
  const group = groupOf(first, commands)
  const alone = words.length === 1 || words.slice(1).every(word => ASKS_FOR_HELP.has(word))
  if (group !== undefined && alone) return print(groupLines(group, layout), context)
  const entry = commandOf(words, commands) ?? commandOf(words, await ownCommands(context))
  if (entry === undefined) throw unknownCommand(words, commands)
  const { name } = entry
  const rest = words.slice(name.split(' ').length)
  const own = await entry.load()
  const command = takingJson(own)
  if (rest.some(word => ASKS_FOR_HELP.has(word))) return print(manual(name, command, layout), context)
  const args = parseArguments(rest, { name, ...command })
  if ('json' in own.options || !args.flag('json')) return command.run(args, context)
  return command.run(args, { ...context, terminal: jsonTerminal(context.terminal, name) })
}

/** Of the resources that the network here brings along. */
async function ownCommands({ cwd, env }: Context): Promise<readonly CommandEntry[]> {
  const known = readJsonAs(findDataFolder(undefined, { cwd, env }).network, NETWORK_FILE)
  const path = known?.file ?? join(cwd, 'network.ts')
  if (!existsSync(path)) return []
  const { loadNetwork } = await import('./load-network.ts')
  const { packages } = await loadNetwork(path, cwd)
  return packages.flatMap(({ commands = [] }) => commands)
}

const LEAST_NODE = 24

/** Said before anything is loaded that an older one could not even read. */
function checkRuntime(version: string): void {
  if (Number.parseInt(version, 10) >= LEAST_NODE) return
  throw new CliError(
    'runtime_too_old',
    `cairn needs Node.js ${LEAST_NODE} or newer, and this is ${version}`,
    {
      hint: 'Use npm run cairn, which brings its own, or install a newer one.',
    },
  )
}

function print(lines: readonly string[], { terminal }: Context): number {
  for (const line of lines) terminal.line(line)
  return EXIT.ok
}
