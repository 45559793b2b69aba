import { describe, expect, it } from 'vitest'
import { MAX_FOLDER_FILES, MAX_FUNCTION_LINES, oversized, readExceptions } from './sizes.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'

const file = (path: string, text: string): SourceFile => ({ path, text, folder: 'x', isTest: false })

describe('sizes', () => {
  const now = oversized(sourceFiles())
  const allowed = readExceptions()

  it(`no function is over ${MAX_FUNCTION_LINES} lines, no folder over ${MAX_FOLDER_FILES} files, but what the list says`, () => {
    const grown = Object.entries(now).filter(([place, size]) => size > (allowed[place] ?? 0))
    expect(grown).toEqual([])
  })

  it('the list only shrinks: what has become smaller is written down (node tools/sizes.ts)', () => {
    const stale = Object.entries(allowed).filter(([place, size]) => (now[place] ?? 0) < size)
    expect(stale).toEqual([])
  })

  it('sees a function by its name, and a folder by its files', () => {
    const long = `export function walk() {\n${'  step()\n'.repeat(MAX_FUNCTION_LINES)}}\n`
    const shelf = Array.from({ length: MAX_FOLDER_FILES + 1 }, (_, at) => file(`shelf/${at}.ts`, ''))
    expect(oversized([file('a/walk.ts', long), ...shelf])).toEqual({
      'a/walk.ts walk': MAX_FUNCTION_LINES + 2,
      shelf: MAX_FOLDER_FILES + 1,
    })
  })
})
