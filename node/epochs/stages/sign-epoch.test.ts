/** What an oracle signs, and what it does not, whatever its own store has forgotten. */
import { expect, it } from 'vitest'
import { type EpochHeader, headerStructHash } from '../../../protocol/chain-formats/header.ts'
import { type Hash, toAddress } from '../../../protocol/ids.ts'
import { sampleHeaders } from '../../../protocol/testing/contract-vectors.ts'
import type { EpochRecord } from '../../store/epoch-record.ts'
import type { EpochParts, Look } from '../epoch-parts.ts'
import { createFence } from '../fence.ts'
import { signEpoch } from './sign-epoch.ts'

const header: EpochHeader = { ...sampleHeaders()[0]!, epoch: 3, viewNumber: 2 }
const headerHash = headerStructHash(header)
const other: Hash = `0x${'77'.repeat(32)}`
const [signer, block] = [toAddress(`0x${'11'.repeat(20)}`), { block: 9, blockHash: other }]
const list = { hash: other, viewNumber: 0, segments: [] }
const record: EpochRecord = {
  epoch: 3,
  stage: 'computed',
  startMs: 0,
  endMs: 1,
  messages: 0,
  facts: block,
  list,
  openedIn: 2,
  header,
  headerHash,
}
const look: Look = {
  head: { number: 9, hash: other, timeMs: 1 },
  committee: { signers: [signer], quorum: 1 },
}

/** @param heard what the others say that the account has signed in the view */
function partsOf(heard: Hash | undefined, fencedMs = Number.NEGATIVE_INFINITY) {
  const signed: EpochHeader[] = []
  const parts = {
    chain: {
      getBlockHash: async () => other,
      async signHeader(given: EpochHeader) {
        signed.push(given)
        return { signer, signature: '0x' }
      },
    },
    agreement: { signedIn: () => heard },
    durability: { reached: async () => undefined },
    fence: createFence({ fencedMs, speed: 1, viewMs: 30_000 }),
  } as unknown as EpochParts
  return { parts, signed }
}

it('it signs what it has computed, also again', async () => {
  for (const heard of [undefined, headerHash]) {
    const { parts, signed } = partsOf(heard)
    const next = await signEpoch(record, parts, look)
    expect(next).toMatchObject({ stage: 'signed', voted: { 2: headerHash } })
    expect(signed).toEqual([header])
  }
})

it('a node that was put back from a copy does not contradict what its account has signed in the view', async () => {
  const { parts, signed } = partsOf(other)
  const next = await signEpoch(record, parts, look)
  // It is written down as its own: the view is used up, also after a restart.
  expect(next).toMatchObject({ stage: 'listed', voted: { 2: other } })
  expect(next.header).toBeUndefined()
  expect(signed).toEqual([])
  expect(await signEpoch({ ...record, voted: { 2: other } }, partsOf(undefined).parts, look)).toMatchObject({
    stage: 'listed',
    voted: { 2: other },
  })
})

it('a node that was put back from a copy signs in no view that it may have signed in, also when nobody has seen it', async () => {
  // The epoch had ended half a minute before the copy was started: there was time for views 0 and 1.
  const { parts, signed } = partsOf(undefined, 30_000)
  const next = await signEpoch({ ...record, openedIn: 1, header: { ...header, viewNumber: 1 } }, parts, look)
  expect(next).toMatchObject({ stage: 'listed' })
  expect(next.voted).toBeUndefined()
  expect(signed).toEqual([])
  const later = { ...header, viewNumber: parts.fence.firstFreeView(record.endMs) }
  expect(later.viewNumber).toBeGreaterThan(1)
  expect(await signEpoch({ ...record, header: later }, parts, look)).toMatchObject({ stage: 'signed' })
  // What the store knows, it signs again in any view.
  const known = { ...record, voted: { 2: headerHash } }
  expect(await signEpoch(known, partsOf(undefined, 3_600_000).parts, look)).toMatchObject({ stage: 'signed' })
})
