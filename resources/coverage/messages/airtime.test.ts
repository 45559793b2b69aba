import { expect, it } from 'vitest'
import { airtimeMs } from './airtime.ts'

it.each([
  // As The Things Network's and Semtech's calculators say, 125 kHz, 4/5, 8 symbols, header and CRC.
  [13, 7, 46.336],
  [23, 7, 61.696],
  [51, 7, 102.656],
  [13, 9, 164.864],
  [13, 12, 1155.072],
  [51, 12, 2465.792],
])('%i bytes at SF%i are %d ms on the air', (bytes, sf, ms) => {
  expect(airtimeMs(bytes, sf)).toBeCloseTo(ms, 3)
})

it('of what is not LoRa nothing is said', () => {
  expect(airtimeMs(20, 0)).toBe(0)
})
