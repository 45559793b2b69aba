import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { describeRules } from '../../kernel/rules.ts'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import { keepRules, openSource } from './evidence-source.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-evidence-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('a folder has the rules that were kept in it; where there are none, or what is none, it says so', async () => {
  const source = openSource(folder)
  await expect(source.readRules()).rejects.toMatchObject({ code: 'evidence_missing' })
  const { rules } = testNetwork()
  await keepRules(folder, rules)
  expect(await source.readRules()).toEqual(JSON.parse(JSON.stringify(describeRules(rules))))
  writeFileSync(join(folder, 'rules.json'), '{"name":')
  await expect(source.readRules()).rejects.toMatchObject({ code: 'rules_unusable' })
})
