import { describe, expect, it } from 'vitest'
import type { ChainFacts } from '../../kernel/chain-facts.ts'
import { account, deviceOf, factsOf } from '../../kernel/testing/fixtures.ts'
import { createSigner } from '../../keys/make-signer.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import { createDeviceDirectory, type DeviceChange } from './device-directory.ts'

const signers = Array.from({ length: 3 }, () => createSigner('EdDSA'))
const devices = signers.map((signer, index) => deviceOf(signer, account(index % 2)))
const unknown = 'f'.repeat(64) as SubjectId

function make() {
  const state = { facts: factsOf([]) as ChainFacts, reads: 0, nowMs: 0, down: false }
  const changes: DeviceChange[] = []
  const directory = createDeviceDirectory({
    async readFacts() {
      state.reads++
      if (state.down) throw new Error('down')
      return state.facts
    },
    intervalMs: 1_000,
    nowMs: () => state.nowMs,
    onChange: change => changes.push(change),
  })
  return { state, changes, directory }
}

describe('the device directory', () => {
  it('finds a fresh registration at once', async () => {
    const { state, directory } = make()
    state.facts = factsOf(devices)
    expect(directory.get(devices[0]!.id)).toBeUndefined()
    expect(await directory.find(devices[0]!.id)).toEqual(devices[0])
  })

  it('looks at the chain once an interval, however many unknown keys knock', async () => {
    const { state, directory } = make()
    await Promise.all(Array.from({ length: 100 }, () => directory.find(unknown)))
    expect(state.reads).toBe(1)
    await directory.find(unknown)
    expect(state.reads).toBe(1)
    state.nowMs = 1_000
    await directory.find(unknown)
    expect(state.reads).toBe(2)
  })

  it('tells only what changed', async () => {
    const { state, changes, directory } = make()
    state.facts = factsOf(devices.slice(0, 2))
    await directory.refresh()
    state.facts = factsOf([devices[1]!, { ...devices[2]!, model: 'tally/other' }])
    await directory.refresh()
    await directory.refresh()
    expect(changes.map(({ added, removed }) => [added.map(({ id }) => id), removed])).toEqual([
      [[devices[0]!.id, devices[1]!.id], []],
      [[devices[2]!.id], [devices[0]!.id]],
    ])
  })

  it('keeps what it knows while the chain is out of reach', async () => {
    const { state, directory } = make()
    state.facts = factsOf(devices)
    await directory.refresh()
    Object.assign(state, { down: true, nowMs: 5_000 })
    expect(await directory.find(unknown)).toBeUndefined()
    expect(directory.get(devices[0]!.id)).toBeDefined()
    expect(directory.list({ owner: account(1) }).map(({ id }) => id)).toEqual([devices[1]!.id])
  })
})
