import { describe, expect, it } from 'vitest'
import { createEventRing } from './events.ts'

describe('the event ring', () => {
  it('goes on after the last event that was seen', () => {
    const ring = createEventRing({ capacity: 10, nowMs: () => 7 })
    const begun = ring.newest
    for (const epoch of [0, 1, 2]) ring.emit('epoch', { epoch })
    const all = ring.since(begun)
    expect(all).toMatchObject({ complete: true, events: [{ facts: { epoch: 0 } }, {}, {}] })
    expect(ring.since(ring.newest)).toEqual({ complete: true, events: [] })
    expect(ring.since(all.events[1]!.id)).toMatchObject({ complete: true, events: [{ facts: { epoch: 2 } }] })
  })

  it('is bounded, and says when events are gone', () => {
    const ring = createEventRing({ capacity: 2, nowMs: () => 7 })
    ring.emit('epoch', { epoch: 0 })
    const first = ring.newest
    for (const epoch of [1, 2]) ring.emit('epoch', { epoch })
    expect(ring.since(first)).toMatchObject({ complete: true, events: [{ facts: { epoch: 1 } }, {}] })
    ring.emit('epoch', { epoch: 3 })
    expect(ring.since(first)).toMatchObject({ complete: false, events: [{ facts: { epoch: 2 } }, {}] })
    expect(ring.since('of another start-5').complete).toBe(false)
  })

  it('samples messages, never epochs', () => {
    const ring = createEventRing({ capacity: 1_000, nowMs: () => 7 })
    for (let index = 0; index < 300; index++) {
      ring.emit('message', {})
      ring.emit('epoch', {})
    }
    const kinds = ring.since('none').events.map(({ kind }) => kind)
    expect(kinds.filter(kind => kind === 'epoch')).toHaveLength(300)
    expect(kinds.filter(kind => kind === 'message').length).toBeLessThanOrEqual(100)
  })

  it('tells listeners until they leave', () => {
    const ring = createEventRing({ capacity: 2, nowMs: () => 7 })
    const heard: unknown[] = []
    const leave = ring.subscribe(({ facts }) => heard.push(facts['epoch']))
    ring.emit('epoch', { epoch: 1 })
    leave()
    ring.emit('epoch', { epoch: 2 })
    expect(heard).toEqual([1])
    expect(ring.listeners).toBe(0)
  })
})
