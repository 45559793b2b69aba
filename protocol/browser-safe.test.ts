import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, sourceFiles } from '../tools/source-files.ts'

/** The only packages that what is signed may use: they run wherever WebAssembly does. */
const PACKAGES =
  /^(@noble\/(curves|hashes)\/|@scure\/base$|h3-js$|@chainsafe\/as-sha256$|hash-wasm$|valibot$)/
/** Names that exist in Node.js only. */
const NODE_ONLY = /\b(Buffer|process|require|__dirname|__filename|setImmediate|global)\b|\bimport\.meta\b/
const ROOMS = /^(api|protocol|resources\/[^/]+\/messages)\//

const files = sourceFiles().filter(({ path, isTest }) => ROOMS.test(path) && !isTest)

describe('protocol/ and the messages of resources run in a browser', () => {
  it.each(
    files.map(({ path, text }) => [path, text]),
  )('%s imports such rooms and portable packages only, and uses nothing of Node.js', (path, text) => {
    const foreign = importsOf(text).filter(name =>
      name.startsWith('.') ? !ROOMS.test(posix.join(posix.dirname(path), name)) : !PACKAGES.test(name),
    )
    expect(foreign).toEqual([])
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
    expect(NODE_ONLY.exec(code)?.[0]).toBe(undefined)
  })

  it('the scan sees what is there', () => {
    const paths = files.map(({ path }) => path)
    expect(paths).toContain('protocol/message.ts')
    expect(paths).toContain('resources/storage/messages/storage-messages.ts')
    expect(importsOf("import { x } from 'node:fs'\n")).toEqual(['node:fs'])
    expect(NODE_ONLY.test('Buffer.from(x)')).toBe(true)
  })
})
