/** Small epochs stay on the event loop; the thread takes over for good at the first large one. */
import { describe, expect, it } from 'vitest'
import type { Segment } from '../../kernel/bundle/segment.ts'
import { account, GENESIS_MS, makeSigners, say } from '../../kernel/testing/fixtures.ts'
import type { EpochRecord } from '../store/epoch-record.ts'
import { createGrowingSettler } from './growing-settler.ts'
import type { SettleThread } from './settle-thread.ts'
import type { Settler } from './settler.ts'

const [signer] = makeSigners(1)
const { message } = await say({ signer: signer!, sequence: 1 })

const segmentOf = (count: number): Segment => ({
  batches: [count],
  acks: [],
  late: [],
  entries: Array.from({ length: count }, () => ({ message, arrivedAtMs: GENESIS_MS, batch: 0 })),
})
const REF = { signer: account(1), address: `0x${'11'.repeat(32)}` } as const
const RECORD = { epoch: 7 } as EpochRecord

/** Two settlers that only say which of them was asked; computing takes as long as the test says. */
function make() {
  const asked: string[] = []
  let computeMs = 1
  let grown = 0
  let read: (segment: Segment, epoch: number) => void = () => undefined
  const one = (name: string): Settler => {
    const say = async () => void asked.push(name)
    return {
      lookAt: async () => {
        await say()
        return 'whole'
      },
      async compute(record: EpochRecord) {
        await say()
        return { ...record, report: { computeMs } } as EpochRecord
      },
      makeSegment: say,
      sealNext: say,
      beaconAfter: say,
      makeBundle: say,
      addressWith: say,
    } as unknown as Settler
  }
  const settler = createGrowingSettler({
    openHere(onSegment) {
      read = onSegment
      return one('here')
    },
    thread: {
      ...one('thread'),
      updateSpeakers: () => undefined,
      hear: () => undefined,
      stop: async () => undefined,
    } as SettleThread,
    onGrown: () => void grown++,
  })
  return {
    settler,
    asked,
    grown: () => grown,
    read: (count: number, epoch: number) => read(segmentOf(count), epoch),
    takes: (ms: number) => (computeMs = ms),
  }
}

describe('a settler that grows', () => {
  it('stays on the event loop while epochs are small, however many there are', async () => {
    const { settler, asked, read, grown } = make()
    for (let epoch = 0; epoch < 20; epoch++) {
      for (let oracle = 0; oracle < 4; oracle++) read(120, epoch)
      await settler.compute(RECORD)
    }
    expect(new Set(asked)).toEqual(new Set(['here']))
    expect(grown()).toBe(0)
  })

  it('goes into the thread before an epoch of many messages is computed, and stays there', async () => {
    const { settler, asked, read, grown } = make()
    await settler.lookAt(3, REF)
    for (let oracle = 0; oracle < 5; oracle++) read(120, 3)
    await settler.compute(RECORD)
    await settler.compute(RECORD)
    await settler.lookAt(4, REF)
    expect(asked).toEqual(['here', 'thread', 'thread', 'thread'])
    expect(grown()).toBe(1)
  })

  it('goes there when computing takes long twice in a row, whatever there is of messages', async () => {
    const { settler, asked, takes } = make()
    for (const ms of [400, 10, 400, 400, 10]) {
      takes(ms)
      await settler.compute(RECORD)
    }
    expect(asked).toEqual(['here', 'here', 'here', 'here', 'thread'])
  })
})
