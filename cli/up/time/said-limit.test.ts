import { expect, it } from 'vitest'
import { createSaidLimit } from './said-limit.ts'

function watch() {
  const state = { now: 0, done: undefined as number | undefined, real: 0, silent: [] as number[] }
  const limit = createSaidLimit({
    epochMs: 1_000,
    nowMs: () => state.now,
    doneUntilMs: () => state.done,
    onSilent: at => state.silent.push(at),
    monotonicMs: () => state.real,
  })
  return { state, limit }
}

it('time goes a fifth of an epoch past what was said, and has no limit while nobody speaks', () => {
  const { state, limit } = watch()
  expect(limit()).toBe(Number.POSITIVE_INFINITY)
  state.done = 200
  expect(limit()).toBe(400)
  state.done = 650
  expect(limit()).toBe(850)
})

it('devices that are slow are waited for as long as they come further', () => {
  const { state, limit } = watch()
  for (let done = 0; done < 10_000; done += 10) {
    Object.assign(state, { done, now: done + 200, real: state.real + 170_000 })
    expect(limit()).toBe(done + 200)
  }
  expect(state.silent).toEqual([])
})

it('devices that come no further for three minutes hold nobody up; once they do, they are waited for again', () => {
  const { state, limit } = watch()
  Object.assign(state, { done: 100, now: 300 })
  expect(limit()).toBe(300)
  state.real = 179_999
  expect(limit()).toBe(300)
  state.real = 180_000
  expect([limit(), limit()]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])
  expect(state.silent).toEqual([100])
  Object.assign(state, { done: 900, now: 1_000 })
  expect(limit()).toBe(1_100)
  Object.assign(state, { done: 900, now: 1_100, real: 190_000 })
  expect(limit()).toBe(1_100)
})

it('time that waits for something else is no silence', () => {
  const { state, limit } = watch()
  Object.assign(state, { done: 100, now: 100, real: 0 })
  expect(limit()).toBe(300)
  state.real = 1_000_000
  expect(limit()).toBe(300)
  expect(state.silent).toEqual([])
})
