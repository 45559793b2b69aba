import { describe, expect, it } from 'vitest'
import { cmac } from './aes-cmac.ts'
import { COPIES_MS, createFrameCheck } from './frame-check.ts'

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (found: Uint8Array) => Buffer.from(found).toString('hex')
/** RFC 4493, §4. */
const KEY = bytes('2b7e151628aed2a6abf7158809cf4f3c')
/** An uplink of DevAddr 49BE7DF1 with counter 2 and its NwkSKey, as lora-packet's documents have it. */
const FRAME = bytes('40f17dbe4900020001954378762b11ff0d')
const device = (counter = -1) => [
  { devAddr: 0x49be7df1, key: bytes('44024241ed4ce9a68c6a8bc055233fd3'), counter },
]

it('AES-CMAC is that of RFC 4493', () => {
  expect(hex(cmac(KEY, new Uint8Array()))).toBe('bb1d6929e95937287fa37d129b756746')
  expect(hex(cmac(KEY, bytes('6bc1bee22e409f96e93d7e117393172a')))).toBe('070a16b46b4d4144f79bdd9dd04a287c')
  expect(
    hex(cmac(KEY, bytes('6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411'))),
  ).toBe('dfa66747de9ae63030ca32611497c827')
})

describe('a frame', () => {
  it('that a device sent counts, each copy of it within seconds; one that is changed, or of nobody here, does not', () => {
    const check = createFrameCheck(device())
    expect([check.look(FRAME, 1_000), check.look(FRAME, 1_000 + COPIES_MS)]).toEqual(['sent', 'sent'])
    expect(check.sessions()).toEqual(device(2))
    for (let at = 0; at < FRAME.length; at++) {
      const changed = FRAME.slice()
      changed[at]! ^= 1
      expect(createFrameCheck(device()).look(changed, 0), `byte ${at}`).toBe('not_proved')
    }
    expect(createFrameCheck([]).look(FRAME, 0)).toBe('not_proved')
  })

  it('that is the newest, and comes again ten minutes later, does not: who keeps it is paid for it once', () => {
    const check = createFrameCheck(device())
    expect(check.look(FRAME, 0)).toBe('sent')
    expect(check.look(FRAME, COPIES_MS + 1)).toBe('again')
    expect(check.look(FRAME, 600_001)).toBe('again')
  })

  it('that was seen before a restart does not count after it, one that is newer does', () => {
    expect(createFrameCheck(device(3)).look(FRAME, 0)).toBe('again')
    expect(createFrameCheck(device(2)).look(FRAME, 0)).toBe('again')
    expect(createFrameCheck(device(1)).look(FRAME, 0)).toBe('sent')
  })

  it('of an address that two devices have is of the one whose key it has', () => {
    const other = { devAddr: 0x49be7df1, key: KEY, counter: 900 }
    const check = createFrameCheck([other, ...device()])
    expect(check.look(FRAME, 0)).toBe('sent')
    expect(check.sessions().map(({ counter }) => counter)).toEqual([900, 2])
  })
})
