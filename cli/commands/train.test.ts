/** A model fetched from rules that name one, and what is said where there is nothing to train with. */
import { mkdtempSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DetectorModel, modelHash, readModel } from '../../kernel/detector/model.ts'
import { describeRules } from '../../kernel/rules.ts'
import { EXIT } from '../errors.ts'
import { loadNetwork } from '../load-network.ts'
import { exampleFolder } from '../package-root.ts'
import { runHere } from '../testing/run-here.ts'

const model: DetectorModel = {
  format: 1,
  resource: 'energy',
  features: ['noise'],
  usual: [0],
  depth: 1,
  trees: [[0, 10, 0, 100]],
  threshold: 50,
  trainedOn: { data: `0x${'ab'.repeat(32)}`, epochs: 9, subjects: 8 },
  measured: { honestHeldPpm: 1, foundPpm: { copy: 900_000 } },
}

const cwd = mkdtempSync(join(tmpdir(), 'cairn-train-'))
let rules: { readonly resources: readonly { readonly name: string; readonly params: object }[] }
beforeAll(async () => {
  const { network } = await loadNetwork(exampleFolder(), cwd)
  rules = JSON.parse(JSON.stringify(describeRules(network.rules)))
})
afterAll(() => rm(cwd, { recursive: true }))

const train = (...args: string[]) => runHere(['train', '--source', cwd, ...args], { cwd, env: {} })
const keep = (told: object) => writeFile(join(cwd, 'rules.json'), JSON.stringify(told))

/** The example's rules after a vote for this model, under that hash. */
function withModel(hash: string) {
  const resources = rules.resources.map(one =>
    one.name === 'energy' ? Object.assign({}, one, { params: { detector: { hash, model } } }) : one,
  )
  return Object.assign({}, rules, { resources })
}

describe('cairn train', () => {
  it('--fetch writes the model that the rules name, byte for byte under its hash', async () => {
    await keep(withModel(modelHash(model)))
    const { code, stdout } = await train('--fetch', '--out', 'mine.json')
    expect(code).toBe(EXIT.ok)
    expect(stdout).toContain(modelHash(model))
    expect(stdout).toContain('90.00 % of copy')
    expect(readModel(JSON.parse(await readFile(join(cwd, 'mine.json'), 'utf8')))).toEqual(model)
  })

  it('--fetch refuses a model that hashes to something else than the vote named, and writes nothing', async () => {
    await keep(withModel(`0x${'cd'.repeat(32)}`))
    const { code, stderr } = await train('--fetch', '--out', 'other.json')
    expect(code).not.toBe(EXIT.ok)
    expect(stderr).toContain(modelHash(model))
    await expect(readFile(join(cwd, 'other.json'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('says so where the rules have no model, the resource has nothing to train with, or nothing is settled', async () => {
    await keep(rules)
    expect((await train('--fetch')).stderr).toContain('have no model for energy')
    expect((await train('sensing')).stderr).toContain('sensing has nothing to train a model with')
    expect((await train()).stderr).toContain('has no settled epoch')
  })
})
