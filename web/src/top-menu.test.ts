import { expect, it } from 'vitest'
import { fitting } from './top-menu.tsx'

it('leaves all where they fit, and else as many as fit beside the button', () => {
  expect(fitting([50, 60, 70], 184)).toBe(3)
  expect(fitting([50, 60, 70], 183)).toBe(1)
  expect(fitting([50, 60, 70], 150)).toBe(1)
  expect(fitting([50, 60, 70], 120)).toBe(0)
  expect(fitting([], 0)).toBe(0)
})
