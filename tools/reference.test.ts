/** The reference says what the code says, and its examples are true. */
import { join } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { describe, expect, it } from 'vitest'
import { GROUPS, type PublicFile, readPublicFile, referenceDocument } from './reference.ts'
import { ROOT } from './source-files.ts'

const files = GROUPS.flatMap(({ paths }) => paths()).map(readPublicFile)
/** `expression // → value`, on one line. */
const CLAIM = /^(.+) \/\/ → (.+)$/

const examples = files.flatMap(file =>
  file.exported.flatMap(({ name, examples: shown }) =>
    shown.map((text): [string, PublicFile, string] => [`${file.path} ${name}`, file, text]),
  ),
)

describe('the reference', () => {
  it('has what is public, as it is written', () => {
    const { text } = referenceDocument(GROUPS[0]!)
    expect(text).toContain('## cairn/client/format')
    expect(text).toContain('```ts\nexport function formatBytes(bytes: number): string\n```')
    expect(text).toContain("formatBytes(1_834_000) // → '1.8 MB'")
    expect(text).not.toContain('toFixed')
  })

  it('every public file says what it is', () => {
    expect(files.filter(({ doc }) => doc === '').map(({ path }) => path)).toEqual([])
  })

  it('every public function has an example', () => {
    const without = files.flatMap(({ path, exported }) =>
      exported
        .filter(({ isFunction, examples: shown }) => isFunction && shown.length === 0)
        .map(({ name }) => `${path} ${name}`),
    )
    expect(without).toEqual([])
  })
})

describe('examples', () => {
  it.each(examples)('%s is code', (_, _file, text) => {
    expect(() =>
      parseAst(`async () => {\n${text}\n}`.replaceAll('export ', ''), { lang: 'ts' }),
    ).not.toThrow()
  })

  const claims = examples.flatMap(([place, file, text]): [string, string, string, string][] => {
    const [, expression, value] = CLAIM.exec(text) ?? []
    return expression === undefined || value === undefined ? [] : [[place, file.path, expression, value]]
  })
  it.each(claims)('%s gives what it says', async (_, path, expression, value) => {
    const scope = (await import(join(ROOT, path))) as Readonly<Record<string, unknown>>
    const evaluate = (code: string): unknown =>
      new Function(...Object.keys(scope), `return (${code})`)(...Object.values(scope))
    expect(evaluate(expression)).toEqual(evaluate(value))
  })

  it('most are held to what they say', () => {
    expect(claims.length).toBeGreaterThan(100)
  })
})
