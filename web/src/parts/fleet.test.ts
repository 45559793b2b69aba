import { describe, expect, it } from 'vitest'
import type { DeviceEpochView } from '../../../client/node-api.ts'
import { stateOf } from './fleet.tsx'

const line = { resource: 'tally', figures: {}, facts: {} }
const view = (change: Partial<DeviceEpochView>): DeviceEpochView => ({
  device: 'a',
  epoch: 0,
  stage: 'final',
  messages: { accepted: 3, rejected: {} },
  notes: {},
  contributions: [line],
  rewards: [],
  held: [],
  ended: [],
  paid: [],
  received: [],
  charged: [],
  findings: [],
  ...change,
})
const rejected = { accepted: 0, rejected: { late: { messages: 2, meaning: '' } } }

describe('the state of a device', () => {
  it.each([
    ['earning', view({}), 5n],
    ['partly', view({ findings: [{ ...line, meaning: '' }] }), 5n],
    ['partly', view({ messages: { accepted: 3, rejected: rejected.rejected } }), 5n],
    // Not green beside nothing.
    ['nothing', view({}), 0n],
    ['nothing', view({ contributions: [] }), 0n],
    // Its rewards wait, and somebody bought what it measured.
    ['earning', view({ received: [line] }), 0n],
    ['silent', view({ messages: { accepted: 0, rejected: {} }, contributions: [] }), 0n],
    ['rejected', view({ messages: rejected, contributions: [] }), 0n],
    // A disk is paid for what it keeps, in an epoch in which it had to say nothing.
    ['earning', view({ messages: { accepted: 0, rejected: {} } }), 5n],
  ] as const)('is “%s”', (state, shown, reward) => {
    expect(stateOf(shown, reward)).toBe(state)
  })

  it.each([
    // An archive that pays for what others keep has nothing to say, and is not ill.
    ['using', view({ messages: { accepted: 0, rejected: {} }, contributions: [], paid: [line] })],
    ['serving', view({ contributions: [] })],
    ['idle', view({ messages: { accepted: 0, rejected: {} }, contributions: [] })],
    ['rejected', view({ messages: rejected, contributions: [] })],
  ] as const)('is “%s”, of one that is not there to earn', (state, shown) => {
    expect(stateOf(shown, undefined, true)).toBe(state)
  })
})
