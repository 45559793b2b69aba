/** Where a device is, as typed. */
import { describe, expect, it } from 'vitest'
import { parseArguments } from '../arguments.ts'
import { PLACE_OPTIONS, readCell } from './read-place.ts'

const read = (...argv: string[]) =>
  readCell(parseArguments(argv, { name: 'join', options: PLACE_OPTIONS, positionals: [] }))

describe('a place', () => {
  it('is its cell of about 5 km², a cell as it is, or none', () => {
    expect(read('--place', '34.1556,-117.4706')).toBe('8729a03a1ffffff')
    expect(read('--cell', '8729a03a1ffffff')).toBe('8729a03a1ffffff')
    expect(read('--cell', '8829a03a19fffff')).toBe('8829a03a19fffff')
    expect(read()).toBe('')
  })

  it.each([
    ['--cell', 'zzz', 'no H3 cell'],
    // The digits of a cell, of a base cell that there is none of: every oracle would pass the device over.
    ['--cell', '87ffffffffffffa', 'no H3 cell'],
    ['--cell', '8029fffffffffff', 'too large'],
    ['--cell', '8629a03a7ffffff', 'too large'],
    ['--place', '91,0', 'no place'],
    ['--place', '34', 'no place'],
    ['--place', '34,-117,5', 'no place'],
  ])('%s %s is refused: %s', (option, typed, why) => {
    expect(() => read(option, typed)).toThrow(why)
  })
})
