import { describe, expect, it } from 'vitest'
import { cmac, createFrameCheck } from './frame-check.ts'

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (found: Uint8Array) => Buffer.from(found).toString('hex')
/** RFC 4493, §4. */
const KEY = bytes('2b7e151628aed2a6abf7158809cf4f3c')
/** An uplink of DevAddr 49BE7DF1 with counter 2 and its NwkSKey, as lora-packet's documents have it. */
const FRAME = bytes('40f17dbe4900020001954378762b11ff0d')
const [ADDR, SESSION] = [0x49be7df1, bytes('44024241ed4ce9a68c6a8bc055233fd3')]
const keys = new Map([[ADDR, SESSION]])

it('AES-CMAC is that of RFC 4493', () => {
  expect(hex(cmac(KEY, new Uint8Array()))).toBe('bb1d6929e95937287fa37d129b756746')
  expect(hex(cmac(KEY, bytes('6bc1bee22e409f96e93d7e117393172a')))).toBe('070a16b46b4d4144f79bdd9dd04a287c')
  expect(
    hex(cmac(KEY, bytes('6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411'))),
  ).toBe('dfa66747de9ae63030ca32611497c827')
})

describe('a frame', () => {
  it('that a device sent counts, each copy of it; one that is changed, or of nobody here, does not', () => {
    const check = createFrameCheck(keys)
    expect([check.isNewest(FRAME), check.isNewest(FRAME)]).toEqual([true, true])
    expect(check.counters).toEqual(new Map([[ADDR, 2]]))
    for (let at = 0; at < FRAME.length; at++) {
      const changed = FRAME.slice()
      changed[at]! ^= 1
      expect(createFrameCheck(keys).isNewest(changed), `byte ${at}`).toBe(false)
    }
    expect(createFrameCheck(new Map()).isNewest(FRAME)).toBe(false)
  })

  it('that is older than the newest is said again: it does not count, also after a restart', () => {
    expect(createFrameCheck(keys, new Map([[ADDR, 3]])).isNewest(FRAME)).toBe(false)
    expect(createFrameCheck(keys, new Map([[ADDR, 2]])).isNewest(FRAME)).toBe(true)
    expect(createFrameCheck(keys, new Map([[ADDR, 1]])).isNewest(FRAME)).toBe(true)
  })
})
