import { cellToLatLng, latLngToCell } from 'h3-js'
import { expect, it } from 'vitest'
import { whereaboutsOf } from './watch-place.ts'

const cell = latLngToCell(52.37, 4.9, 7)
const [latitude, longitude] = cellToLatLng(cell)
const fix = { latitude, longitude, accuracy: 20, speed: null }

it('is there in its cell, and away an hour’s walk from it', () => {
  expect(whereaboutsOf(fix, cell)).toBe('there')
  expect(whereaboutsOf({ ...fix, latitude: latitude + 0.05 }, cell)).toBe('away')
})

it('is not sent away by a bad fix', () => {
  expect(whereaboutsOf({ ...fix, latitude: latitude + 0.05, accuracy: 6_000 }, cell)).toBe('there')
})

it('walks, and does not drive', () => {
  expect(whereaboutsOf({ ...fix, speed: 2 }, cell)).toBe('there')
  expect(whereaboutsOf({ ...fix, speed: 5 }, cell)).toBe('moving')
})
