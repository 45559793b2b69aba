/** The project's own source files, as the tidy tests see them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')

export const FOLDERS = [
  'protocol',
  'keys',
  'links',
  'disk',
  'kernel',
  'resources',
  'chain',
  'node',
  'agent',
  'alerts',
  'client',
  'api',
  'cli',
  'bin',
  'web',
  'bench',
  'sim',
  'examples',
  'tools',
] as const

export interface SourceFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string
  readonly folder: string
  readonly text: string
  readonly isTest: boolean
}

/** TypeScript that people write: generated artifacts are left out. */
export function sourceFiles(): readonly SourceFile[] {
  return FOLDERS.flatMap(folder => walk(folder === 'web' ? 'web/src' : folder))
    .filter(path => /\.tsx?$/.test(path) && !path.startsWith('chain/artifacts/'))
    .map(path => ({
      path,
      folder: path.split('/', 1)[0] ?? '',
      text: readFileSync(join(ROOT, path), 'utf8'),
      isTest: /\.(test|long)\.ts$/.test(path) || path.includes('/testing/'),
    }))
}

export function walk(folder: string): readonly string[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort()
}

/** Module specifiers of every static and dynamic import and every export-from. */
export function importsOf(text: string): readonly string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g
  return [...text.matchAll(pattern)].map(match => match[1] ?? match[2] ?? match[3] ?? '')
}
