/** One that floods takes its part and no more; what a radio can hear is never dropped. */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { startForwarder } from '../../testing/packet-forwarder.ts'
import { createFloodGate, createShedLog, FLOOD } from './flood-gate.ts'
import { openDoor } from './udp-door.ts'

const cleanups: (() => void)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup()
})

describe('one gateway is listened to', () => {
  it('a hundred times a second for as long as it likes, and a thousand times at once', () => {
    let now = 0
    const gate = createFloodGate(() => now)
    const taken = (tries: number) =>
      Array.from({ length: tries }, () => gate.admits('a')).filter(Boolean).length
    expect(taken(1_500)).toBe(1_000)
    for (let second = 0; second < 60; second++) {
      now += 1_000
      expect(taken(120)).toBe(100)
    }
    now += 10_000
    expect(taken(1_500)).toBe(1_000)
  })

  it('at the pace of a radio without a break: sixteen demodulators, looked at every ten milliseconds', () => {
    let now = 0
    const gate = createFloodGate(() => now)
    const looks = Array.from({ length: 60_000 }, () => {
      now += 10
      return gate.admits('a')
    })
    expect(looks.every(isIn => isIn)).toBe(true)
  })

  it('by packets, where it brings many at once: all of them or none', () => {
    let now = 0
    const gate = createFloodGate(() => now)
    const taken = Array.from({ length: 6 }, () => gate.admits('a', 200))
    expect(taken).toEqual([true, true, true, true, true, false])
    now += 1_990
    expect(gate.admits('a', 200)).toBe(false)
    now += 10
    expect(gate.admits('a', 200)).toBe(true)
  })

  it('whatever others do', () => {
    const gate = createFloodGate(() => 0)
    for (let times = 0; times < 50_000; times++) gate.admits('flood')
    expect(gate.admits('flood')).toBe(false)
    expect(gate.admits('honest')).toBe(true)
  })
})

describe('the operator is told', () => {
  const open = () => {
    const clock = { nowMs: 0 }
    const told: (readonly [unknown, unknown])[] = []
    const log = createShedLog(
      (message, { gateway, packets }) => {
        expect(message).toBe(FLOOD)
        told.push([gateway, packets])
      },
      () => clock.nowMs,
    )
    return { log, told, clock }
  }

  it('of whom and how much is shed: at once when it begins, then each minute what it was since, and the rest of it', () => {
    const { log, told, clock } = open()
    for (let second = 0; second < 130; second++) {
      clock.nowMs = second * 1_000
      log.shed('a', 3)
      log.tell()
    }
    expect(told).toEqual([
      ['a', 3],
      ['a', 180],
      ['a', 180],
    ])
    clock.nowMs = 190_000
    log.tell()
    expect(told.at(-1)).toEqual(['a', 27])
    clock.nowMs = 250_000
    log.tell()
    expect(told.length).toBe(4)
  })

  it('of a hundred by name, and of all others as one: whoever calls itself many fills nothing', () => {
    const { log, told, clock } = open()
    for (let one = 0; one < 5_000; one++) log.shed(`eui ${one}`)
    expect(told.length).toBe(101)
    clock.nowMs = 60_000
    log.tell()
    expect(told.at(-1)).toEqual(['others', 4_899])
  })
})

it('a flood at the door is told of once and not read, and every packet of the neighbour is', async () => {
  const [pushed, told] = [new Map<string, number>(), [] as string[]]
  const door = await openDoor(
    { host: '127.0.0.1', port: 0, clockMs: () => 0 },
    {
      pushed: eui => void pushed.set(eui, (pushed.get(eui) ?? 0) + 1),
      odd: problem => void told.push(problem),
    },
  )
  cleanups.push(() => door.close())
  const flood = createSocket('udp4')
  cleanups.push(() => flood.close())
  flood.connect(door.port, '127.0.0.1')
  await once(flood, 'connect')
  const datagram = Buffer.concat([Buffer.from('02beef00ffffffffffffffff', 'hex'), Buffer.from('{"rxpk":[]}')])
  const forwarder = await startForwarder({ port: door.port, eui: 'aabbccddeeff0011' })
  cleanups.push(() => forwarder.close())
  for (let round = 0; round < 30; round++) {
    for (let times = 0; times < 100; times++) flood.send(datagram)
    // Resolves when it is acknowledged.
    await forwarder.push({ rxpk: [] })
  }
  await vi.waitFor(() => expect(pushed.get('ffffffffffffffff')).toBe(1_000), { timeout: 240_000 })
  expect(pushed.get('aabbccddeeff0011')).toBe(30)
  expect(told.filter(problem => problem.includes('more than a radio hears')).length).toBeGreaterThan(0)
})
