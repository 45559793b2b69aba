/**
 * A program that is installed here: where it lies, every file that it loads, and one hash over all that may change a bit of what it gives:
 * these files, and what the processor can do (libraries choose their code by that). Nothing else of the machine is shown to it.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { SandboxError } from './sandbox-error.ts'

export interface Tool {
  readonly name: string
  /** As it says itself, such as `5.1.9-0+deb12u1`. */
  readonly version: string
  readonly path: string
  /** It, what it loads, and folders that it reads. */
  readonly files: readonly string[]
  /** 64 hex digits. */
  readonly build: string
}

interface Wanted {
  readonly name: string
  /** How it is asked for its version, and how that stands in the answer. */
  readonly versionArg: string
  readonly versionForm: RegExp
  /** That it reads besides what it loads. */
  readonly folders: readonly string[]
  /** How it is used here, where another version of this code may make it give something else; part of its build. */
  readonly used?: string
}

/** What libraries choose their code by: where two machines differ in one of these, last bits of floats may. */
const CPU_FEATURES = ['sse4_1', 'sse4_2', 'avx', 'avx2', 'fma', 'fma4', 'avx512f', 'asimd', 'sve']

/** @throws {SandboxError} tool_missing */
export function findTool(wanted: Wanted): Tool {
  const { name, folders, used } = wanted
  const path = inPath(name)
  if (path === undefined) throw new SandboxError('tool_missing', { tool: name })
  const files = [path, ...loadedBy(path)]
  const present = folders.filter(exists)
  const hash = createHash('sha256').update(`${process.arch} ${cpuFeatures().join(' ')}\n`)
  for (const file of [...files, ...present.flatMap(filesIn)].sort())
    hash.update(`${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}\n`)
  if (used !== undefined) hash.update(`${used}\n`)
  return {
    name,
    version: versionOf(path, wanted),
    path,
    files: [...files, ...present],
    build: hash.digest('hex'),
  }
}

export function inPath(name: string): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder === '' ? '.' : folder, name)
    if (folder.startsWith('/') && exists(path) && statSync(path).isFile()) return realpathSync(path)
  }
  return undefined
}

/** The loader and every library, as the loader says. */
export function loadedBy(path: string): readonly string[] {
  const { stdout } = spawnSync('ldd', [path], { encoding: 'utf8' })
  const found = (stdout ?? '').matchAll(/(?:=> )?(\/\S+) \(0x/g)
  return [...new Set([...found].map(([, file]) => file!))].sort()
}

function versionOf(path: string, { versionArg, versionForm }: Wanted): string {
  const { stdout, stderr } = spawnSync(path, [versionArg], { encoding: 'utf8', env: {} })
  const found = versionForm.exec(`${stdout}\n${stderr}`)?.[1] ?? 'unknown'
  return found.replace(/[^!-~]/g, '').slice(0, 40)
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}

function cpuFeatures(): readonly string[] {
  try {
    const flags = /^(?:flags|Features)\s*:(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? ''
    const all = new Set(flags.split(/\s+/))
    return CPU_FEATURES.filter(one => all.has(one))
  } catch {
    return []
  }
}
