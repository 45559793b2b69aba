/** What is a second header in one view, what is not, and that nobody fills the memory of it. */
import { expect, it } from 'vitest'
import { type EpochHeader, headerStructHash } from '../../../protocol/chain-formats/header.ts'
import { type Address, type Hash, toAddress } from '../../../protocol/ids.ts'
import { sampleHeaders } from '../../../protocol/testing/contract-vectors.ts'
import type { SignedHeader } from '../../agreement/round.ts'
import { AHEAD, BEHIND, createSightings, MOST_VIEWS } from './sightings.ts'

const [sample] = sampleHeaders() as [EpochHeader]
const address = (index: number): Address => toAddress(`0x${index.toString(16).padStart(40, '0')}`)
const other: Hash = `0x${'77'.repeat(32)}`

function signed(change: Partial<EpochHeader> = {}, signer = address(1), byte = 1): SignedHeader {
  const header = { ...sample, epoch: 0, viewNumber: 0, ...change }
  return { header, headerHash: headerStructHash(header), signer, signature: new Uint8Array(64).fill(byte) }
}

it('two headers in one view are a fault, each time they are seen', () => {
  const { see } = createSightings(() => 0)
  const [first, second] = [signed(), signed({ ledgerRoot: other })]
  expect(see(first)).toBeUndefined()
  expect(see(second)).toEqual({ first, second })
  expect(see(second)).toEqual({ first, second })
})

it('one header twice, another view, another epoch and another oracle are none', () => {
  const { see } = createSightings(() => 0)
  const change = { ledgerRoot: other }
  expect(see(signed())).toBeUndefined()
  // Whoever has signed may sign again: the signature differs, what was signed does not.
  expect(see(signed({}, address(1), 2))).toBeUndefined()
  // An epoch that was taken back is settled again, in a view of its own.
  expect(see(signed({ ...change, viewNumber: 1 }))).toBeUndefined()
  expect(see(signed({ ...change, epoch: 1 }))).toBeUndefined()
  expect(see(signed(change, address(2)))).toBeUndefined()
})

it('who signs ever more views makes nobody forget the low ones, which are those that count', () => {
  const sightings = createSightings(() => 0)
  for (let view = 10_000; view > 10_000 - 3 * MOST_VIEWS; view--) sightings.see(signed({ viewNumber: view }))
  expect(sightings.size).toBe(MOST_VIEWS)
  for (let view = 0; view < 4; view++) sightings.see(signed({ viewNumber: view }))
  expect(sightings.size).toBe(MOST_VIEWS)
  expect(sightings.see(signed({ viewNumber: 3, ledgerRoot: other }))).toBeDefined()
})

it('who signs for a time that has not come, or is long over, is not remembered', () => {
  let settled: number | undefined
  const sightings = createSightings(() => settled)
  for (let epoch = 0; epoch < 1_000; epoch++) sightings.see(signed({ epoch: 1_000 - epoch }))
  expect(sightings.size).toBe(BEHIND + AHEAD)
  settled = 2_000
  sightings.see(signed({ epoch: settled }))
  expect(sightings.size).toBe(1)
  for (const epoch of [settled - BEHIND, settled + AHEAD + 1, Number.MAX_SAFE_INTEGER])
    sightings.see(signed({ epoch }))
  expect(sightings.size).toBe(1)
  for (const epoch of [settled - BEHIND + 1, settled + AHEAD]) sightings.see(signed({ epoch }))
  expect(sightings.size).toBe(3)
})

it('more accounts than there can be oracles take no room in an epoch', () => {
  const sightings = createSightings(() => 0)
  for (let index = 1; index <= 200; index++) sightings.see(signed({}, address(index)))
  expect(sightings.size).toBe(64)
  expect(sightings.see(signed({ ledgerRoot: other }, address(64)))).toBeDefined()
})
