import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { COSTS_FILE, costsOf, withCosts } from './costs.ts'
import { ROOT } from './source-files.ts'

it('docs/scale.md has the costs of today’s gas snapshots (node tools/costs.ts writes them)', () => {
  const text = readFileSync(join(ROOT, COSTS_FILE), 'utf8')
  expect(withCosts(text)).toBe(text)
})

it('a device costs a tenth where there are ten times as many', () => {
  const gas = (devices: string) =>
    Number(
      new RegExp(`\\| ${devices}, epochs of hours \\| ([\\d,]+)`).exec(costsOf())?.[1]?.replaceAll(',', ''),
    )
  expect(gas('1,000') / gas('10,000')).toBeCloseTo(10, 1)
})
