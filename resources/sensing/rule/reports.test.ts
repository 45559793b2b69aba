import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nabReport } from '../bench/nab-report.ts'
import { faultReport } from '../testing/fault-report.ts'

const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
const committed = (name: string) => README.split(`<!-- ${name} -->\n`)[1]?.split(`\n<!-- /${name} -->`)[0]

it('the table on NAB is current', () => {
  expect(nabReport()).toBe(committed('nab'))
})

it('the table on injected faults is current', () => {
  expect(faultReport()).toBe(committed('faults'))
})
