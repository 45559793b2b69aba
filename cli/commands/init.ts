/** `cairn init`: a network of one's own in this folder, or a resource of one's own in it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Arguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { readJson } from '../data-folder.ts'
import { CliError, EXIT } from '../errors.ts'
import { copyBlueprint } from '../init/copy-blueprint.ts'
import {
  castFile,
  DEV_DEPENDENCIES,
  networkFile,
  ownCastFile,
  ownNetworkFile,
  TSCONFIG,
} from '../init/network-files.ts'
import { packageRoot, packageVersion } from '../package-root.ts'

interface Written {
  /** Below the folder. */
  readonly path: string
  readonly text: string
}

export const initCommand: Command = {
  about: [
    'Writes a network into this folder: network.ts, its rules, and cast.ts, who takes part when cairn up plays it. With --resource it also writes a resource of your own, complete and small: rule, driver, command and page, for you to change one file after the other.',
    'What is there already is left as it is. The files import from the cairn that is installed here: npm install cairn.',
  ],
  options: {
    resource: { help: 'NAME is a resource of your own, and the network pays for it' },
  },
  positionals: ['name'],
  examples: ['cairn init meadow', 'cairn init --resource bikes'],
  async run(args, { cwd, terminal }) {
    const name = readName(args)
    const files = args.flag('resource') ? resourceFiles(name) : networkFiles(name)
    for (const { path, text } of [...files, { path: 'tsconfig.json', text: json(TSCONFIG) }])
      terminal.line(`${write(join(cwd, path), text) ? terminal.style.good('✓') : 'kept'} ${path}`)
    if (declareModule(cwd)) terminal.line(`${terminal.style.good('✓')} package.json`)
    terminal.line()
    terminal.line('Next: npm install, then npx cairn up .')
    return EXIT.ok
  },
}

function readName(args: Arguments): string {
  const [name = ''] = args.positionals
  if (/^[a-z][a-z0-9]{1,19}$/.test(name)) return name
  throw new CliError('argument_invalid', `"${name.slice(0, 40)}" is no name for it`, {
    hint: 'Write 2 to 20 small letters and digits, a letter first, such as meadow.',
  })
}

function networkFiles(name: string): readonly Written[] {
  return [
    { path: 'network.ts', text: networkFile(titleOf(name), symbolOf(name)) },
    { path: 'cast.ts', text: castFile() },
  ]
}

function resourceFiles(name: string): readonly Written[] {
  const own = copyBlueprint(readBlueprint(), name).map(({ path, text }) => ({ path: join(name, path), text }))
  return [
    { path: 'network.ts', text: ownNetworkFile(name, titleOf(name), symbolOf(name)) },
    { path: 'cast.ts', text: ownCastFile(name) },
    ...own,
  ]
}

function readBlueprint(): readonly Written[] {
  const folder = join(packageRoot(), 'resources/_blueprint')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => ({ path: relative(folder, file), text: readFileSync(file, 'utf8') }))
}

const titleOf = (name: string) => name[0]!.toUpperCase() + name.slice(1)
const symbolOf = (name: string) => name.slice(0, 4).toUpperCase()
const json = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`

/** @returns whether it was written: what is there is somebody's. */
function write(path: string, text: string): boolean {
  if (existsSync(path)) return false
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return true
}

/** Node.js reads the files as modules, and npm installs what they import. @returns whether anything was missing */
function declareModule(cwd: string): boolean {
  const path = join(cwd, 'package.json')
  const known = existsSync(path) ? readJson(path) : { private: true }
  const listed = (name: string) => (known?.[name] ?? {}) as Readonly<Record<string, string>>
  const declared = {
    ...known,
    type: 'module',
    dependencies: { cairn: `^${packageVersion()}`, ...listed('dependencies') },
    devDependencies: { ...DEV_DEPENDENCIES, ...listed('devDependencies') },
  }
  if (JSON.stringify(known) === JSON.stringify(declared)) return false
  writeFileSync(path, json(declared))
  return true
}
