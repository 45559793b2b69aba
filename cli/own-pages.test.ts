import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readOwnPages } from './own-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-pages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function pageOf(text: string, path = '/uptime', name = 'page.ts') {
  const file = join(folder, name)
  writeFileSync(file, text)
  return readOwnPages([
    { resource: 'uptime', page: { path, menu: 'Uptime', module: pathToFileURL(file) } },
    { resource: 'other' },
  ])
}

describe('pages of a network’s own resources', () => {
  it('lose their types, and run as they are', async () => {
    const [page, ...none] = pageOf(
      "import type { MakePage } from 'cairn/client/page-content'\nexport const page: MakePage = async () => ({ title: 'Up', blocks: [] })\n",
    )
    expect(none).toEqual([])
    expect(page).toMatchObject({ resource: 'uptime', path: '/uptime', menu: 'Uptime' })
    const module = (await import(`data:text/javascript,${encodeURIComponent(page!.script)}`)) as {
      page: () => Promise<object>
    }
    expect(await module.page()).toEqual({ title: 'Up', blocks: [] })
  })

  it.each(['/devices', '/', '/v1/x', '/a/b', 'uptime', '/Up'])('may not be at %s', path => {
    expect(() => pageOf('export const page = 1\n', path)).toThrow('is no address for it')
  })

  it.each([
    ["import { x } from './x.ts'\nexport const page = x\n", 'imports ./x.ts'],
    ["export { page } from 'elsewhere'\n", 'imports elsewhere'],
    ["import 'elsewhere'\nexport const page = 1\n", 'imports elsewhere'],
  ])('that import something are refused: %s', (text, why) => {
    expect(() => pageOf(text)).toThrow(why)
  })

  it.each([
    'enum A { B }\nexport const page = A\n',
    'export const page = (\n',
  ])('that cannot be read are refused: %s', text => {
    expect(() => pageOf(text)).toThrow('the page of uptime')
  })

  it('that are not there are refused', () => {
    const module = new URL('file:///nowhere/page.ts')
    expect(() => readOwnPages([{ resource: 'a', page: { path: '/a', menu: 'A', module } }])).toThrow('ENOENT')
  })
})
