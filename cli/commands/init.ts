/** `cairn init`: a network of one's own in this folder, or a resource of one's own in it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Arguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { readJson } from '../data-folder.ts'
import { CliError, EXIT } from '../errors.ts'
import { BLUEPRINT, type CopiedFile, copyBlueprint, copyStarter, STARTER } from '../init/copy-blueprint.ts'
import { DEV_DEPENDENCIES, TSCONFIG } from '../init/editor-files.ts'
import { packageRoot } from '../package-root.ts'

const PACKAGE = 'cairn'

export const initCommand: Command = {
  about: [
    'Writes a network into this folder: network.ts, its rules, and cast.ts, who takes part when cairn up plays it. With --resource it also writes a resource of your own, complete and small: rule, driver, command and page, for you to change one file after the other.',
    'What is there already is left as it is. The files import from the cairn that is installed here, as docs/guide-resource.md says; the package of that name in npm’s registry is somebody else’s.',
  ],
  options: {
    resource: { help: 'NAME is a resource of your own, and the network pays for it' },
  },
  positionals: ['name'],
  examples: ['cairn init meadow', 'cairn init --resource bikes'],
  async run(args, { cwd, terminal }) {
    const name = readName(args)
    requireOwnFolder(cwd, name)
    const files = filesFor(name, args.flag('resource'))
    const [written, kept]: [string[], string[]] = [[], []]
    for (const { path, text } of [...files, { path: 'tsconfig.json', text: json(TSCONFIG) }]) {
      const isNew = write(join(cwd, path), text)
      ;(isNew ? written : kept).push(path)
      terminal.line(`${isNew ? terminal.style.good('✓') : 'kept'} ${path}`)
    }
    if (declareModule(cwd)) {
      written.push('package.json')
      terminal.line(`${terminal.style.good('✓')} package.json`)
    }
    if (args.flag('json')) terminal.json({ name, written, kept })
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

/** A checkout of Cairn is no folder of one's own: its package.json would come to depend on itself. */
function requireOwnFolder(cwd: string, name: string): void {
  const path = join(cwd, 'package.json')
  if (!existsSync(path) || readJson(path)?.['name'] !== PACKAGE) return
  throw new CliError('argument_invalid', 'this folder is Cairn itself, and no place for a network of yours', {
    facts: { folder: cwd },
    hint: `Make a folder beside it, such as ../${name}, and install Cairn there: docs/guide-resource.md says how.`,
  })
}

function filesFor(name: string, isResource: boolean): readonly CopiedFile[] {
  return isResource ? copyBlueprint(read(BLUEPRINT), name) : copyStarter(read(STARTER), name)
}

function read(below: string): readonly CopiedFile[] {
  const folder = join(packageRoot(), below)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => ({ path: relative(folder, file), text: readFileSync(file, 'utf8') }))
}

const json = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`

/** @returns whether it was written: what is there is somebody's. */
function write(path: string, text: string): boolean {
  if (existsSync(path)) return false
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return true
}

/**
 * Node.js reads the files as modules, and npm installs what they import: this very cairn, from where it lies, unless one is named there. npm's registry has
 * another package of that name, which nobody is to run in the belief that it is this one. @returns whether anything was missing
 */
function declareModule(cwd: string): boolean {
  const path = join(cwd, 'package.json')
  const known = existsSync(path) ? readJson(path) : { private: true }
  const listed = (name: string) => (known?.[name] ?? {}) as Readonly<Record<string, string>>
  const declared = {
    ...known,
    type: 'module',
    dependencies: { [PACKAGE]: `file:${packageRoot()}`, ...listed('dependencies') },
    devDependencies: { ...DEV_DEPENDENCIES, ...listed('devDependencies') },
  }
  if (JSON.stringify(known) === JSON.stringify(declared)) return false
  writeFileSync(path, json(declared))
  return true
}
