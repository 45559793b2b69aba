/** Somebody who cannot listen is reached, at one place, within bounds; whoever is not there is said to be absent. */
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { toSubjectId } from '../../protocol/ids.ts'
import { createSwitchboard, type Switchboard } from './switchboard.ts'

const [PHONE, OTHER] = ['ab', 'cd'].map(two => toSubjectId(two.repeat(32))) as [never, never]
const asked = { method: 'POST', path: '/v1/rides', body: '{}' } as const

let nowMs = 0
let timers: { readonly atMs: number; readonly then: () => void }[] = []
let board: Switchboard
const pass = (ms: number) => {
  nowMs += ms
  const due = timers.filter(({ atMs }) => atMs <= nowMs)
  timers = timers.filter(({ atMs }) => atMs > nowMs)
  for (const { then } of due) then()
}
beforeEach(() => {
  ;[nowMs, timers] = [0, []]
  board = createSwitchboard({
    nowMs: () => nowMs,
    after(ms, then) {
      const timer = { atMs: nowMs + ms, then }
      timers.push(timer)
      return () => {
        timers = timers.filter(one => one !== timer)
      }
    },
  })
})

describe('a call', () => {
  it('is heard by who waits, before it was made or after, and its answer comes back', async () => {
    const ticket = board.open(PHONE)!
    const waits = board.wait(PHONE, ticket, [])!
    const answer = board.call(PHONE, asked)
    const [call] = await waits
    expect(call).toMatchObject(asked)
    const second = board.call(PHONE, asked)
    const [next] = await board.wait(PHONE, ticket, [{ call: call!.call, status: 200, body: 'yes' }])!
    expect(await answer).toEqual({ status: 200, body: 'yes' })
    void board.wait(PHONE, ticket, [{ call: next!.call, status: 409, body: 'no' }])
    expect(await second).toEqual({ status: 409, body: 'no' })
    // Nothing but the wait that goes on.
    expect(timers.length).toBe(1)
  })

  it('of who is not there is said to be so at once, of who does not answer after seconds', async () => {
    expect(await board.call(PHONE, asked)).toBe('absent')
    const ticket = board.open(PHONE)!
    const answer = board.call(PHONE, asked)
    expect((await board.wait(PHONE, ticket, [])!).length).toBe(1)
    pass(15_000)
    expect(await answer).toBe('silent')
    pass(60_001)
    expect(await board.call(PHONE, asked)).toBe('absent')
    expect(board.wait(PHONE, ticket, [])).toBeUndefined()
  })

  it('is answered by one place: who opens it anew ends the other, and a ticket is of one device', async () => {
    const before = board.open(PHONE)!
    const waits = board.wait(PHONE, before, [])!
    const ticket = board.open(PHONE)!
    expect(await waits).toEqual([])
    for (const [device, shown] of [
      [PHONE, before],
      [OTHER, ticket],
      [PHONE, ''],
    ] as const)
      expect(board.wait(device, shown, [])).toBeUndefined()
    expect(board.wait(PHONE, ticket, [])).toBeDefined()
  })

  it('is never answered by an answer to another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 12 }), async order => {
        const ticket = board.open(PHONE)!
        const names = [...new Set(order)].map(String)
        const answers = names.map(body => board.call(PHONE, { ...asked, body }))
        const calls = await board.wait(PHONE, ticket, [])!
        const said = calls.map(({ call, body }) => ({ call, status: 200, body: `to ${body}` })).reverse()
        void board.wait(PHONE, ticket, [...said, { call: 10 ** 9, status: 200, body: 'to nobody' }])
        expect((await Promise.all(answers)).map(one => (one as { body: string }).body)).toEqual(
          names.map(name => `to ${name}`),
        )
      }),
    )
  })
})

describe('strangers', () => {
  it('fill one device’s line and no other’s', async () => {
    for (const device of [PHONE, OTHER]) board.open(device)
    const all = Array.from({ length: 20 }, () => board.call(PHONE, asked))
    expect(await Promise.all(all.slice(16))).toEqual(['busy', 'busy', 'busy', 'busy'])
    const other = board.call(OTHER, asked)
    pass(15_000)
    expect([...(await Promise.all(all.slice(0, 16))), await other]).toEqual(Array(17).fill('silent'))
  })

  it('open so many lines and no more, and those that are gone make room', () => {
    const names = Array.from({ length: 1_001 }, (_, at) => toSubjectId(at.toString(16).padStart(64, '0')))
    expect(names.map(name => board.open(name) !== undefined).indexOf(false)).toBe(1_000)
    expect(board.open(names[0]!)).toBeDefined()
    pass(60_001)
    expect(board.open(names[1_000]!)).toBeDefined()
  })
})
