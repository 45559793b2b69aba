/** Devices that join: an honest one, with what a gateway could do to be paid for it beside. */
import { createDecipheriv } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cmac, encryptBlocks } from './aes-cmac.ts'
import { COPIES_MS, createFrameCheck } from './frame-check.ts'
import { createJoinCheck, type Root } from './joins.ts'

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (found: Uint8Array) => Buffer.from(found).toString('hex')
/** A request, its answer and what was agreed on, as lora-packet's documents have them. */
const REQUEST = bytes('00dc0000d07ed5b3701e6fedf57ceeaf0085cc587fe913')
const ANSWER = bytes('204dd85ae608b87fc4889970b7d2042c9e72959b0057aed6094b16003df12de145')
const root: Root = { devEui: '00afee7cf5ed6f1e', key: bytes('b6b53f4a168a7a88bdf7ea135ce9cfca'), used: [] }
const HOUR_MS = 3_600_000

/** A request of the device with this nonce. */
function request(nonce: number): Uint8Array {
  const said = REQUEST.slice(0, -4)
  said.set([nonce & 0xff, nonce >> 8], 17)
  return new Uint8Array([...said, ...cmac(root.key, said).subarray(0, 4)])
}

describe('a request to join', () => {
  it('is signed for, each copy of it within seconds; changed in any byte, or by a device of nobody here, it is not', () => {
    const check = createJoinCheck([root])
    expect(hex(request(0xcc85))).toBe(hex(REQUEST))
    expect([check.look(REQUEST, 0), check.look(REQUEST, COPIES_MS)]).toEqual(['sent', 'sent'])
    for (let at = 0; at < REQUEST.length; at++) {
      const changed = REQUEST.slice()
      changed[at]! ^= 1
      expect(createJoinCheck([root]).look(changed, 0), `byte ${at}`).toBe('not_proved')
    }
    expect(createJoinCheck([]).look(REQUEST, 0)).toBe('not_proved')
  })

  it('said again is not, a minute later, after another, or after a restart', () => {
    const check = createJoinCheck([root])
    expect(check.look(request(7), 0)).toBe('sent')
    expect(check.look(request(8), 1_000)).toBe('sent')
    expect([check.look(request(7), 1_500), check.look(request(8), 60_000)]).toEqual(['again', 'again'])
    const restarted = createJoinCheck(check.roots())
    expect([7, 8, 9].map(nonce => restarted.look(request(nonce), 2_000))).toEqual(['again', 'again', 'sent'])
  })

  it('is signed for twelve times an hour: a device that is made to join all the time earns nobody more', () => {
    const check = createJoinCheck([root])
    const looked = Array.from({ length: 40 }, (_, index) => check.look(request(index), index * 60_000))
    expect(looked.slice(0, 12)).toEqual(Array(12).fill('sent'))
    expect(new Set(looked.slice(12))).toEqual(new Set(['joins_too_often']))
    expect(check.look(request(100), 2 * HOUR_MS)).toBe('sent')
  })

  it('noNonceIsEverSignedForTwiceWhateverTheirOrder', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 60 }), nonces => {
        let check = createJoinCheck([root])
        const sent: number[] = []
        for (const [index, nonce] of nonces.entries()) {
          if (index % 7 === 6) check = createJoinCheck(check.roots())
          if (check.look(request(nonce), index * HOUR_MS) === 'sent') sent.push(nonce)
        }
        expect(sent).toEqual([...new Set(nonces)])
      }),
      { numRuns: 30 },
    )
  })
})

describe('an answer to it', () => {
  it('begins a session, and the device’s next frames are signed for', () => {
    const [joins, frames] = [createJoinCheck([root]), createFrameCheck([])]
    expect(joins.agreedBy(ANSWER, 0)).toBeUndefined()
    joins.look(REQUEST, 0)
    const session = joins.agreedBy(ANSWER, 100)!
    expect({ ...session, key: hex(session.key) }).toEqual({
      devAddr: 0x26012e43,
      key: '2c96f7028184bb0be8aa49275290d4fc',
      counter: -1,
      devEui: root.devEui,
    })
    frames.begin(session)
    expect(frames.sessions()).toEqual([session])
  })

  it('that is changed, or comes when nobody has asked, is none', () => {
    const joins = createJoinCheck([root])
    joins.look(REQUEST, 0)
    for (let at = 0; at < ANSWER.length; at++) {
      const changed = ANSWER.slice()
      changed[at]! ^= 1
      expect(joins.agreedBy(changed, 1), `byte ${at}`).toBeUndefined()
    }
    expect(joins.agreedBy(ANSWER, 60_000)).toBeUndefined()
    expect(joins.agreedBy(ANSWER.subarray(0, 20), 1)).toBeUndefined()
  })

  it('leaves the session before it, till the device has heard it, and none that is older', () => {
    const frames = createFrameCheck([])
    for (const number of [1, 2, 3])
      frames.begin({
        devAddr: number,
        key: new Uint8Array(16).fill(number),
        counter: -1,
        devEui: root.devEui,
      })
    expect(frames.sessions().map(({ devAddr }) => devAddr)).toEqual([2, 3])
  })
})

describe('a device of LoRaWAN 1.1', () => {
  /** The device's side, written from the specification: what it sends, and what it makes of an answer. */
  const eui = bytes('1e6fedf57ceeaf00')
  const joinEui = bytes('dc0000d07ed5b370')
  const key = bytes('b6b53f4a168a7a88bdf7ea135ce9cfca')
  const own: Root = { devEui: '00afee7cf5ed6f1e', key, used: [] }
  const made = (first: number, ...said: Uint8Array[]) => {
    const block = new Uint8Array(16)
    block.set([first, ...said.flatMap(part => [...part])])
    return encryptBlocks(key, block)
  }
  const coded = (by: Uint8Array, said: readonly number[]) =>
    new Uint8Array([...said, ...cmac(by, new Uint8Array(said)).subarray(0, 4)])
  const two = (count: number) => new Uint8Array([count & 0xff, count >> 8])
  const joins = (nonce: number) => coded(key, [0, ...joinEui, ...eui, ...two(nonce)])
  const rejoins0 = (by: Uint8Array, type: 0 | 2, count: number) =>
    coded(by, [0xc0, type, 0x13, 0, 0, ...eui, ...two(count)])
  const rejoins1 = (count: number) => coded(made(6, eui), [0xc0, 1, ...joinEui, ...eui, ...two(count)])
  /** A server's: its nonce, network 000013, an address, settings with OptNeg, one second. */
  const answer = (type: number, nonce: number, devAddr: number) => {
    const addr = Buffer.alloc(4)
    addr.writeUInt32LE(devAddr)
    const said = [0x20, 9, 0, 0, 0x13, 0, 0, ...addr, 0x80, 1]
    const code = cmac(made(6, eui), new Uint8Array([type, ...joinEui, ...two(nonce), ...said]))
    const plain = new Uint8Array([...said.slice(1), ...code.subarray(0, 4)])
    const by = type === 0xff ? key : made(5, eui)
    const cipher = createDecipheriv('aes-128-ecb', by, null).setAutoPadding(false)
    return new Uint8Array([0x20, ...cipher.update(plain)])
  }
  const session = (first: number, nonce: number) => made(first, bytes('090000'), joinEui, two(nonce))

  it('joins, and its frames are signed for by the half of their code that its consumer can check', () => {
    const [check, frames] = [createJoinCheck([own]), createFrameCheck([])]
    expect(check.look(joins(7), 0)).toBe('sent')
    expect(check.agreedBy(answer(0xff, 8, 0x26011bda), 100)).toBeUndefined()
    const agreed = check.agreedBy(answer(0xff, 7, 0x26011bda), 100)!
    const right = { devAddr: 0x26011bda, key: session(1, 7), counter: -1, isHalf: true }
    expect(agreed).toEqual({ ...right, devEui: own.devEui })
    frames.begin(agreed)
    const data = bytes('40da1b01260001000155')
    const code = cmac(
      session(1, 7),
      new Uint8Array([...bytes('490000000000da1b012601000000'), 0, 10, ...data]),
    )
    const frame = (...last: number[]) => new Uint8Array([...data, 1, 2, ...last])
    expect(frames.look(frame(code[0]!, code[1]! ^ 1), 0)).toBe('not_proved')
    expect(frames.look(frame(code[0]!, code[1]!), 0)).toBe('sent')
  })

  it('rejoins by each type, once by each count, over a restart, and is of a new session then', () => {
    let check = createJoinCheck([own])
    expect(check.look(rejoins1(0), 0)).toBe('not_proved')
    check.look(joins(7), 0)
    check.agreedBy(answer(0xff, 7, 1), 10)
    for (const type of [0, 2] as const) {
      const asked = rejoins0(session(3, 7), type, type)
      expect([check.look(asked, 1_000), check.look(asked, 2_000)]).toEqual(['sent', 'sent'])
      expect(check.look(asked, 60_000)).toBe('again')
      const changed = asked.slice()
      changed[3]! ^= 1
      expect(check.look(changed, 1_000)).toBe('not_proved')
    }
    check = createJoinCheck(check.roots())
    expect(check.look(rejoins0(session(3, 7), 0, 2), 0)).toBe('again')
    expect(check.look(rejoins1(0), 0)).toBe('sent')
    expect(check.agreedBy(answer(1, 0, 2), 10)).toMatchObject({
      devAddr: 2,
      key: session(1, 0),
      isHalf: true,
    })
    // The session's count begins again, by its key; the count of its life goes on.
    expect(check.look(rejoins0(session(3, 7), 0, 9), 0)).toBe('not_proved')
    expect(check.look(rejoins0(session(3, 0), 0, 0), 0)).toBe('sent')
    expect(check.look(rejoins1(0), 60_000)).toBe('again')
    expect(check.agreedBy(answer(0xff, 0, 2), 10)).toBeUndefined()
  })
})
