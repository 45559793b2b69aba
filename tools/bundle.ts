/**
 * `node tools/bundle.ts`: the command line, its processes and their threads as a few files of plain JavaScript in dist/run, which
 * start in a fraction of the time. What is newer than its sources is left as it is.
 *
 * Law: every file lies in one folder under the name of its source, so what is found beside a module (`./x-worker`, an entry of
 * a process of its own) is found beside what was built of it.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { rolldown } from 'rolldown'
import { FOLDERS, ROOT } from './source-files.ts'

export const RUN_FOLDER = join(ROOT, 'dist/run')
/** Written last: names the newest source that was built. */
const STAMP = 'bundle.json'
const PARTS_STAY_MS = 86_400_000
const NOT_RUN: readonly string[] = ['web', 'bench', 'sim', 'tools']
const SOURCES = [
  ...FOLDERS.filter(folder => !NOT_RUN.includes(folder)),
  'sim/economy',
  'package-lock.json',
  'tools/bundle.ts',
]
const NOT_BUILT =
  /\.(test|long)\.ts$|\/testing\/|\/data\/|\/vectors\/|\/_blueprint\/|^resources\/[^/]+\/web\//
/** Native code, or files of their own beside the code. */
const FROM_NODE_MODULES = [
  /^@chainsafe\/hashtree/,
  /^pino($|\/)/,
  /^wasm-reed-solomon-erasure/,
  /^modbus-serial/,
  /^tiny-secp256k1/,
  /^web-push$/,
]

/** @returns whether anything had to be built. */
export async function buildStale(): Promise<boolean> {
  const newestMs = Math.max(...SOURCES.flatMap(listFiles).map(file => statSync(join(ROOT, file)).mtimeMs))
  const stamp = join(RUN_FOLDER, STAMP)
  if (existsSync(stamp) && statSync(stamp).mtimeMs > newestMs) return false
  const fresh = `${RUN_FOLDER}.${process.pid}`
  rmSync(fresh, { recursive: true, force: true })
  await build(fresh)
  writeFileSync(join(fresh, STAMP), `${JSON.stringify({ builtOf: new Date(newestMs).toISOString() })}\n`)
  keepParts(RUN_FOLDER, fresh)
  const old = `${RUN_FOLDER}.${process.pid}.old`
  if (existsSync(RUN_FOLDER)) renameSync(RUN_FOLDER, old)
  renameSync(fresh, RUN_FOLDER)
  rmSync(old, { recursive: true, force: true })
  return true
}

/** What runs already loads some of its parts when it first needs them: they stay beside the new ones for a day. */
export function keepParts(from: string, to: string): void {
  if (!existsSync(from)) return
  for (const name of readdirSync(from).filter(file => file.startsWith('part-'))) {
    const { mtimeMs, atime, mtime } = statSync(join(from, name))
    if (Date.now() - mtimeMs > PARTS_STAY_MS || existsSync(join(to, name))) continue
    copyFileSync(join(from, name), join(to, name))
    utimesSync(join(to, name), atime, mtime)
  }
}

async function build(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const bundle = await rolldown({
    input: entries(),
    cwd: ROOT,
    platform: 'node',
    external: FROM_NODE_MODULES,
    logLevel: 'warn',
    onLog: (level, log, show) => {
      // Packages that are written for browsers as well.
      if (log.code !== 'EVAL' && log.code !== 'CIRCULAR_DEPENDENCY') show(level, log)
    },
  })
  await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'part-[hash].js',
    // A source with one character beyond Latin-1 is kept in two bytes a character, in each process and thread that runs it.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: false, asciiOnly: true } },
    comments: false,
    sourcemap: false,
  })
  await bundle.close()
}

/** The command line, processes and threads, and the networks that are shipped; each under the name of its file. */
function entries(): Readonly<Record<string, string>> {
  const files = SOURCES.flatMap(listFiles).filter(file => file.endsWith('.ts'))
  const apart = files.filter(file => /-(worker|process)\.ts$/.test(file))
  const networks = files.filter(file => /^examples\/[^/]+\/(network|cast)\.ts$/.test(file))
  const named = [
    ...[...apart, 'bin/cairn.ts', 'bin/restore.ts'].map(file => [basename(file, '.ts'), file] as const),
    ...networks.map(file => [`${basename(dirname(file))}-${basename(file, '.ts')}`, file] as const),
  ]
  const names = named.map(([name]) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) throw new Error(`two entries are called ${twice}: rename one of them`)
  return Object.fromEntries(named.map(([name, file]) => [name, join(ROOT, file)]))
}

function listFiles(path: string): readonly string[] {
  if (statSync(join(ROOT, path)).isFile()) return [path]
  return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .filter(file => !NOT_BUILT.test(file))
}

if (import.meta.main) await buildStale()
