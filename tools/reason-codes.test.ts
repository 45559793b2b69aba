import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { REASON_CODES_FILE, reasonCodes } from './reason-codes.ts'
import { ROOT } from './source-files.ts'

it('docs/reason-codes.md is what the tables say; if not: node tools/reason-codes.ts', () => {
  expect(readFileSync(join(ROOT, REASON_CODES_FILE), 'utf8')).toBe(reasonCodes())
})
