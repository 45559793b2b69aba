import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DiskError } from './disk-error.ts'
import { parseJson, readJsonFile, readJsonFileSync, readJsonLines } from './json-file.ts'

const SHAPE = v.object({
  network: v.pipe(v.string(), v.regex(/^0x/)),
  places: v.array(v.object({ n: v.pipe(v.number(), v.integer('a whole number is needed')) })),
})
const GOOD = JSON.stringify({ network: '0x1', places: [{ n: 1 }] })

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-json-'))
  path = join(folder, 'a.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a file', () => {
  it('is read as its schema says, and what nobody asked for is left out', async () => {
    writeFileSync(path, JSON.stringify({ network: '0x1', places: [{ n: 1, more: 2 }], newer: true }))
    const wanted = { network: '0x1', places: [{ n: 1 }] }
    expect(await readJsonFile(path, SHAPE)).toEqual(wanted)
    expect(readJsonFileSync(path, SHAPE)).toEqual(wanted)
  })

  it('that is not there is none', async () => {
    expect(await readJsonFile(path, SHAPE)).toBeUndefined()
    expect(readJsonFileSync(path, SHAPE)).toBeUndefined()
    expect(await readJsonLines(path, SHAPE)).toEqual([])
  })

  it.each<[string, string, string, RegExp]>([
    ['empty', '', 'the whole', /it is empty/],
    ['of blanks', ' \n', 'the whole', /it is empty/],
    ['of zeros, as a crash leaves it', '\0\0\0\0', 'the whole|line 1 column 1', /JSON is needed/],
    ['cut off', GOOD.slice(0, 20), 'the whole|line 1 column \\d+', /JSON is needed/],
    ['with a comma too many', '{\n  "network": "0x1",\n}', 'line 3 column 1|the whole', /JSON is needed/],
    ['a list', '[]', 'network', /a value is needed/],
    ['a number', '7', 'the whole', /Object is needed/],
    ['old, without a field', '{"network":"0x1"}', 'places', /a value is needed/],
    ['of another kind', '{"network":7,"places":[]}', 'network', /string is needed/],
    [
      'wrong deep inside',
      '{"network":"0x1","places":[{"n":1},{"n":1.5}]}',
      'places.1.n',
      /^a whole number is/,
    ],
  ])('that is %s is refused by its place, and left as it is', async (_what, text, place, right) => {
    writeFileSync(path, text)
    const error = await readJsonFile(path, SHAPE).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(DiskError)
    expect(error).toMatchObject({
      code: 'file_damaged',
      retryable: false,
      facts: {
        path,
        place: expect.stringMatching(new RegExp(`^(${place})$`)),
        right: expect.stringMatching(right),
      },
      message: expect.stringContaining(path),
    })
    expect(() => readJsonFileSync(path, SHAPE)).toThrow((error as Error).message)
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('that cannot be read is not called damaged', async () => {
    await expect(readJsonFile(folder, SHAPE)).rejects.toMatchObject({ code: 'EISDIR' })
  })

  it('never shows what stands in it: that may be a secret', () => {
    const secret = 'hunter2hunter2'
    const texts = [
      `{"network":"${secret}","places":[]}`,
      `{"network":${secret}}`,
      `"${secret}"`,
      `{"a":"${secret}`,
    ]
    for (const text of texts) expect(JSON.stringify(parseJson(text, SHAPE))).not.toContain(secret)
  })

  it('says what to do where the caller knows better', () => {
    writeFileSync(path, '')
    expect(() => readJsonFileSync(path, SHAPE, { hint: 'Remove it.' })).toThrow(
      expect.objectContaining({ hint: 'Remove it.' }),
    )
  })
})

describe('a file of lines', () => {
  const LINE = v.object({ n: v.number() })

  it('has all whole lines, and a last one that was cut off was never there', async () => {
    writeFileSync(path, '{"n":1}\n{"n":2}\n{"n":')
    expect(await readJsonLines(path, LINE)).toEqual([{ n: 1 }, { n: 2 }])
    writeFileSync(path, '')
    expect(await readJsonLines(path, LINE)).toEqual([])
  })

  it.each([
    ['{"n":1}\n{"n"\n{"n":3}\n', 'line 2'],
    ['{"n":1}\n\n{"n":3}\n', 'line 2'],
    ['{"n":"1"}\n', 'line 1, n'],
  ])('with a damaged line in the midst is refused: %j', async (text, place) => {
    writeFileSync(path, text)
    await expect(readJsonLines(path, LINE)).rejects.toMatchObject({
      code: 'file_damaged',
      facts: { path, place: expect.stringContaining(place) },
    })
  })
})

it('whatever was cut off of it, a file is refused or is the whole: never half believed', () => {
  fc.assert(
    fc.property(fc.nat({ max: GOOD.length }), length => {
      const parsed = parseJson(GOOD.slice(0, length), SHAPE)
      expect('value' in parsed).toBe(length === GOOD.length)
    }),
  )
})
