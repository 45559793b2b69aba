import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf } from '../tools/source-files.ts'

/** The only packages that protocol/ may use: they run wherever WebAssembly does. */
const PACKAGES = /^(@noble\/(curves|hashes)\/|hash-wasm$)/
/** Names that exist in Node.js only. */
const NODE_ONLY = /\b(Buffer|process|require|__dirname|__filename|setImmediate|global)\b|\bimport\.meta\b/

const files = readdirSync(import.meta.dirname).filter(
  name => name.endsWith('.ts') && !name.endsWith('.test.ts'),
)

describe('protocol/ runs in a browser', () => {
  it.each(
    files,
  )('%s imports its neighbours and portable packages only, and uses nothing of Node.js', name => {
    const text = readFileSync(join(import.meta.dirname, name), 'utf8')
    const foreign = importsOf(text).filter(path => !/^\.\/[a-z0-9-]+\.ts$/.test(path) && !PACKAGES.test(path))
    expect(foreign).toEqual([])
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
    expect(NODE_ONLY.exec(code)?.[0]).toBe(undefined)
  })

  it('the scan sees what is there', () => {
    expect(files).toContain('message.ts')
    expect(importsOf("import { x } from 'node:fs'\n")).toEqual(['node:fs'])
    expect(NODE_ONLY.test('Buffer.from(x)')).toBe(true)
  })
})
