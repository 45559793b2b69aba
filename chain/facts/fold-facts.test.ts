import { describe, expect, it } from 'vitest'
import { KNOWN_EPOCHS, PAST_DEVICES } from '../../kernel/chain-facts.ts'
import { createSigner } from '../../keys/make-signer.ts'
import { createVerifier } from '../../keys/verify.ts'
import { cellToUint, modelToBytes32 } from '../../protocol/chain-formats/consent.ts'
import { mirrorAssetOf } from '../../protocol/chain-formats/mirror-asset.ts'
import { type Hash, toAddress } from '../../protocol/ids.ts'
import { toHash, toHex } from '../../protocol/testing/hex.ts'
import type { FactLog } from './fact-events.ts'
import { emptyFacts, type FoldContext, foldLog, listFacts, listPayouts } from './fold-facts.ts'

const [ANNA, BEN] = ['a', 'b'].map(digit => toAddress(`0x${digit.repeat(40)}`)) as [never, never]
const HERE = '872a1008dffffff'
const THERE = '872a1072bffffff'
const context: FoldContext = {
  place: { chainId: 1, registry: ANNA, network: `0x${'11'.repeat(32)}` },
  verify: createVerifier(),
  onIgnored: () => {},
}
const signer = createSigner('ES256')
const device: Hash = `0x${signer.subject}`

/** A log in the block with the number of its second. */
function logOf<Name extends FactLog['eventName']>(eventName: Name, args: object, block = 0): FactLog {
  return { eventName, args, blockNumber: BigInt(block) } as unknown as FactLog
}

function registered(owner = ANNA, cell = HERE): FactLog {
  const { key } = signer
  if (key.alg !== 'ES256') throw new Error('an ES256 key is needed')
  const said = { keyX: toHash(key.x), keyY: toHash(key.y), cell: cellToUint(cell), details: '0xa0' }
  return logOf('DeviceRegistered', { device, owner, ...said, model: toHash(modelToBytes32('tally/counter')) })
}

const moved = (cell: string) => logOf('DeviceMoved', { device, cell: cellToUint(cell) })
const transferred = (from: string, to: string) => logOf('DeviceTransferred', { device, from, to })
const removed = (owner: string) => logOf('DeviceRemoved', { device, owner })
const submitted = (epoch: number, block: number) =>
  logOf(
    'EpochSubmitted',
    { epoch: BigInt(epoch), headerHash: `0x${toHex(Uint8Array.of(epoch & 255))}` },
    block,
  )
const rejected = (from: number, to: number) => logOf('EpochsRejected', { from: BigInt(from), to: BigInt(to) })

/** One log a second. */
function fold(logs: readonly FactLog[]) {
  const facts = emptyFacts()
  for (const [index, log] of logs.entries()) foldLog(facts, log, index * 1000, context)
  return listFacts(facts, logs.length * 1000)
}

describe('what a device was', () => {
  it('stands with it, the newest first: whose it was, where, and until when', () => {
    const [found] = fold([registered(), transferred(ANNA, BEN), moved(THERE)]).devices
    expect(found).toMatchObject({ owner: BEN, cell: THERE, accepted: true })
    expect(found!.past).toEqual([
      { untilMs: 2000, owner: BEN, cell: HERE },
      { untilMs: 1000, owner: ANNA, cell: HERE },
    ])
  })

  it('comes back with a device that was removed', () => {
    const [found] = fold([registered(), removed(ANNA), registered(BEN)]).devices
    expect(found!.past).toEqual([{ untilMs: 1000, owner: ANNA, cell: HERE }])
  })

  it('is nothing where nothing changed, or a stranger tried', () => {
    expect(fold([registered(), registered(), transferred(BEN, ANNA), removed(BEN)]).devices[0]!.past).toEqual(
      [],
    )
  })

  it('is kept for the last eight', () => {
    const moves = Array.from({ length: 12 }, (_, index) => moved(index % 2 === 0 ? THERE : HERE))
    const { past } = fold([registered(), ...moves]).devices[0]!
    expect(past.map(({ untilMs }) => untilMs / 1000)).toEqual([12, 11, 10, 9, 8, 7, 6, 5])
    expect(past).toHaveLength(PAST_DEVICES)
  })
})

describe('when an epoch was known', () => {
  it('is when its header that stands was submitted', () => {
    const { knownAt } = fold([submitted(0, 7), submitted(1, 8), rejected(1, 1), submitted(1, 9)])
    expect(knownAt.map(({ epoch, block, timeMs }) => [epoch, block, timeMs])).toEqual([
      [0, 7, 0],
      [1, 9, 3000],
    ])
  })

  it('is told of the last 128, however many were taken back', () => {
    const count = KNOWN_EPOCHS + 40
    const logs = Array.from({ length: count }, (_, epoch) => submitted(epoch, epoch))
    expect(fold(logs).knownAt.map(({ epoch }) => epoch)).toEqual(range(40, count))
    expect(fold([...logs, rejected(count - 30, count - 1)]).knownAt.map(({ epoch }) => epoch)).toEqual(
      range(10, count - 30),
    )
  })
})

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

describe('who is paid elsewhere', () => {
  const [HERE_TO, THERE_TO] = ['c', 'd'].map(digit => toAddress(`0x${digit.repeat(40)}`)) as [never, never]
  const [ONE, TWO] = [10, 20].map(chainId => mirrorAssetOf({ chainId, mirror: ANNA })) as [never, never]
  const none = `0x${'0'.repeat(40)}`
  const chooses = (account: string, asset: string, to: string) => logOf('PayeeSet', { account, asset, to })
  const named = (chainId: number, address = ANNA as string) =>
    logOf('DirectorySet', { name: nameWord(`mirror.${chainId}`), account: address })
  const list = (logs: readonly FactLog[]) => {
    const facts = emptyFacts()
    for (const log of logs) foldLog(facts, log, 0, context)
    return listPayouts(facts, account => account !== BEN)
  }

  it('is by the newest choice of a mirror that governance names, of whoever can earn', () => {
    const both = [named(10), named(20), chooses(ANNA, ONE, HERE_TO), chooses(ANNA, TWO, THERE_TO)]
    expect(list(both)).toEqual([{ account: ANNA, asset: TWO, to: THERE_TO }])
    expect(list([...both, named(20, none)])).toEqual([{ account: ANNA, asset: ONE, to: HERE_TO }])
    expect(list([...both, chooses(ANNA, TWO, none)])).toEqual([{ account: ANNA, asset: ONE, to: HERE_TO }])
    expect(list([...both, chooses(ANNA, ONE, THERE_TO)])).toEqual([
      { account: ANNA, asset: ONE, to: THERE_TO },
    ])
    expect(list([...both, chooses(ANNA, ONE, none), chooses(ANNA, TWO, none)])).toEqual([])
    // Who is paid at home is no fact, nor is who never earns.
    expect(list([named(10), chooses(ANNA, BEN, HERE_TO), chooses(BEN, ONE, HERE_TO)])).toEqual([])
  })
})

function nameWord(name: string): string {
  return `0x${Buffer.from(name.padEnd(32, '\0'), 'latin1').toString('hex')}`
}
