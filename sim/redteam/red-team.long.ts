/** Every attack and every honest world of the tables: none goes past its bound. */
import { describe, it } from 'vitest'
import { TEAMS } from './teams.ts'

const DAYS = 35

describe.each(TEAMS)('$resource', ({ attacks, worlds, holds }) => {
  it.each([...attacks(DAYS), ...worlds(DAYS)])('$name, $value', holds)
})
