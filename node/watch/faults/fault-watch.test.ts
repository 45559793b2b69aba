/** How a node brings proofs: by a chain in memory that says what contracts/OracleSet.sol says, with crashes anywhere. */
import { describe, expect, it } from 'vitest'
import { type EpochHeader, headerStructHash } from '../../../protocol/chain-formats/header.ts'
import { type Address, type Hash, toAddress, toMessageId } from '../../../protocol/ids.ts'
import type { Receipt } from '../../../protocol/receipt/receipt.ts'
import { sampleHeaders } from '../../../protocol/testing/contract-vectors.ts'
import type { SignedHeader } from '../../agreement/round.ts'
import type { ChainBlock } from '../../chain-port.ts'
import { TURN_MS } from './bring-proof.ts'
import type { FaultPort, Weighed } from './fault-port.ts'
import type { FaultRecord } from './fault-record.ts'
import { createFaultWatch, type FaultWatch, type FaultWatchParts } from './fault-watch.ts'

const [sample] = sampleHeaders() as [EpochHeader]
const address = (index: number): Address => toAddress(`0x${index.toString(16).padStart(40, '0')}`)
const [A, B, C, LIAR] = [1, 2, 3, 4].map(address) as [Address, Address, Address, Address]
const committee = { signers: [A, B, C, LIAR], quorum: 3 }
const DELAY_MS = 60_000
const START_MS = 1_000_000

function signed(signer: Address, change: Partial<EpochHeader> = {}): SignedHeader {
  const header = { ...sample, epoch: 0, viewNumber: 0, ...change }
  return { header, headerHash: headerStructHash(header), signer, signature: new Uint8Array(64).fill(1) }
}
const other: Hash = `0x${'77'.repeat(32)}`
const twice = (signer: Address) => [signed(signer), signed(signer, { ledgerRoot: other })] as const

/** What the contract remembers, and what was sent to it. */
function createChain() {
  const commitments = new Map<string, number>()
  const bonds = new Map(committee.signers.map((signer, index) => [signer, { id: index + 1, bond: 100n }]))
  const punished = new Map<string, Extract<Weighed, { is: 'punished' }>>()
  const owed = new Map<Address, bigint>()
  const sent: string[] = []
  let block: ChainBlock = { number: 1, hash: other, timeMs: START_MS }
  const factOf = ({ kind, accused, epoch, viewNumber }: FaultRecord) =>
    `${kind} ${accused} ${epoch} ${viewNumber}`
  const keyOf = (by: Address, fault: FaultRecord) => `${by} ${factOf(fault)} ${fault.salt}`

  function weigh(by: Address, fault: FaultRecord): Weighed {
    const before = punished.get(factOf(fault))
    if (before !== undefined) return before
    if (bonds.get(fault.accused)!.bond === 0n) return { is: 'nothing_left' }
    const since = commitments.get(keyOf(by, fault))
    if (since === undefined) return { is: 'uncommitted' }
    const readyAtMs = since + DELAY_MS
    return block.timeMs < readyAtMs ? { is: 'waiting', readyAtMs } : { is: 'ready' }
  }

  return {
    sent,
    bonds,
    owed,
    get head() {
      return block
    },
    /** Back to where nobody had proved anything. */
    lose(): void {
      commitments.clear()
      punished.clear()
      for (const oracle of bonds.values()) oracle.bond = 100n
    },
    pass(ms: number): ChainBlock {
      block = { number: block.number + 1, hash: other, timeMs: block.timeMs + ms }
      return block
    },
    portOf(by: Address): FaultPort {
      return {
        signer: by,
        oracleOf: async account => bonds.get(account)?.id,
        oracleOfKey: async () => undefined,
        weigh: async fault => weigh(by, fault),
        async commit(fault) {
          sent.push(`${by} commits`)
          if (!commitments.has(keyOf(by, fault))) commitments.set(keyOf(by, fault), block.timeMs)
          return 50_000n
        },
        async bring(fault) {
          if (weigh(by, fault).is !== 'ready') throw new Error('refused')
          sent.push(`${by} brings`)
          const oracle = bonds.get(fault.accused)!
          punished.set(factOf(fault), {
            is: 'punished',
            by,
            taken: oracle.bond,
            transaction: other,
            block: block.number,
          })
          owed.set(by, (owed.get(by) ?? 0n) + oracle.bond / 5n)
          oracle.bond = 0n
          return 250_000n
        },
        async collect() {
          if ((owed.get(by) ?? 0n) === 0n) return 0n
          sent.push(`${by} collects`)
          owed.set(by, 0n)
          return 40_000n
        },
        signedIn: async () => [],
      }
    },
  }
}

type Chain = ReturnType<typeof createChain>

/** A disk that outlives the watch. */
function createDisk() {
  const rows = new Map<string, FaultRecord>()
  return {
    rows,
    saveFault: async (fault: FaultRecord) => void rows.set(fault.id, fault),
    listFaults: async () => [...rows.values()].reverse(),
  }
}

let salts = 0
function watchOf(
  chain: Chain,
  by: Address,
  disk = createDisk(),
  change: Partial<FaultWatchParts> = {},
): FaultWatch {
  return createFaultWatch({
    store: disk,
    port: chain.portOf(by),
    committee: async () => committee,
    isWritten: async () => true,
    isOverBudget: () => false,
    judge: () => Promise.reject(new Error('no receipt is brought')),
    newestSettled: async () => 0,
    newSalt: () => `0x${(++salts).toString(16).padStart(64, '0')}`,
    gasPerDay: 5_000_000n,
    confirmations: 0,
    fromBlock: 0,
    log: { info: () => undefined, warn: () => undefined, fail: () => undefined },
    stopping: new AbortController().signal,
    onChange: () => undefined,
    ...change,
  })
}

describe('whoever signs two headers in one view', () => {
  it('is punished once, by one of those who saw it, who is paid for it', async () => {
    const chain = createChain()
    const watches = [A, B, C].map(by => watchOf(chain, by))
    for (const watch of watches) for (const one of twice(LIAR)) watch.onSigned(one)
    for (let step = 0; step < 20; step++) {
      for (const watch of watches) await watch.tend(chain.head)
      chain.pass(DELAY_MS / 2)
    }
    expect(chain.sent).toEqual([`${A} commits`, `${A} brings`, `${A} collects`])
    expect(chain.bonds.get(LIAR)!.bond).toBe(0n)
    for (const watch of watches) {
      expect(watch.list()).toMatchObject([
        { accused: LIAR, state: 'settled', outcome: { is: 'punished', by: A } },
      ])
      expect(watch.counts).toEqual({ found: 0, committed: 0, revealed: 0, settled: 1 })
    }
  })

  it('is punished by the next one, where the first is away', async () => {
    const chain = createChain()
    const watch = watchOf(chain, B)
    for (const one of twice(LIAR)) watch.onSigned(one)
    await watch.tend(chain.head)
    await watch.tend(chain.pass(TURN_MS - 1_000))
    expect(chain.sent).toEqual([])
    await watch.tend(chain.pass(1_000))
    await watch.tend(chain.pass(DELAY_MS))
    expect(chain.sent).toEqual([`${B} commits`, `${B} brings`])
  })

  it('is proved one fault, however many it makes', async () => {
    const chain = createChain()
    const disk = createDisk()
    const watch = watchOf(chain, A, disk)
    for (let viewNumber = 0; viewNumber < 50; viewNumber++)
      for (const ledgerRoot of [sample.ledgerRoot, other])
        watch.onSigned(signed(LIAR, { viewNumber, ledgerRoot }))
    for (let step = 0; step < 10; step++) await watch.tend(chain.pass(DELAY_MS))
    expect(disk.rows.size).toBe(1)
    expect(chain.sent).toEqual([`${A} commits`, `${A} brings`, `${A} collects`])
  })
})

describe('a node that dies', () => {
  /** The call after which it never comes back. */
  const CALLS = ['saveFault', 'commit', 'bring', 'collect'] as const

  it.each(
    CALLS.flatMap(call => [true, false].map(done => [call, done] as const)),
  )('at %s (done: %s) goes on with the same proof when it is back, and nothing is paid or sent twice', async (call, done) => {
    const chain = createChain()
    const disk = createDisk()
    let deaths = 0
    const dying = <T extends object>(target: T): T =>
      new Proxy(target, {
        get(of, name) {
          const method = Reflect.get(of, name) as unknown
          if (name !== call || typeof method !== 'function' || deaths > 0) return method
          return async (...args: readonly unknown[]) => {
            deaths++
            if (done) await method(...args)
            throw new Error('killed')
          }
        },
      })
    const port = dying(chain.portOf(A))
    let watch = watchOf(chain, A, dying(disk), { port })
    for (let step = 0; step < 12; step++) {
      // What it has heard is told again by the others.
      for (const one of twice(LIAR)) watch.onSigned(one)
      await watch.tend(chain.head)
      chain.pass(DELAY_MS)
      if (deaths === 1) {
        deaths++
        watch = watchOf(chain, A, disk)
      }
    }
    expect(deaths).toBe(2)
    expect(watch.list()).toMatchObject([{ state: 'settled', outcome: { is: 'punished', by: A } }])
    expect(chain.sent.filter(what => what.endsWith('brings'))).toHaveLength(1)
    expect(chain.owed.get(A)).toBe(0n)
    expect(disk.rows.size).toBe(1)
  })
})

it('a chain that went back and lost a punishment is brought it again', async () => {
  const chain = createChain()
  const watch = watchOf(chain, A)
  for (const one of twice(LIAR)) watch.onSigned(one)
  for (let step = 0; step < 6; step++) await watch.tend(chain.pass(DELAY_MS))
  expect(watch.counts).toMatchObject({ settled: 1 })
  chain.lose()
  for (let step = 0; step < 20; step++) await watch.tend(chain.pass(DELAY_MS))
  expect(watch.counts).toMatchObject({ found: 0, settled: 1 })
  expect(chain.bonds.get(LIAR)!.bond).toBe(0n)
  expect(chain.sent.filter(what => what.endsWith('brings'))).toHaveLength(2)
})

describe('nobody is accused', () => {
  it('who is the node itself: it says that its key is elsewhere, and proves nothing', async () => {
    const chain = createChain()
    const said: string[] = []
    const log = { info: () => undefined, fail: () => undefined, warn: (text: string) => void said.push(text) }
    const [first, second] = twice(A)
    const isWritten = async (_header: EpochHeader, hash: Hash) => hash === first.headerHash
    const watch = watchOf(chain, A, createDisk(), { isWritten, log })
    watch.onSigned(first)
    await watch.tend(chain.pass(1_000))
    expect(watch.elsewhere).toBeUndefined()
    for (const _again of [1, 2]) watch.onSigned(second)
    for (let step = 0; step < 5; step++) await watch.tend(chain.pass(DELAY_MS))
    expect(watch.elsewhere).toEqual({ epoch: 0, viewNumber: 0, headerHash: second.headerHash })
    expect(said).toEqual([expect.stringContaining('two processes have its key')])
    expect([chain.sent, watch.list()]).toEqual([[], []])
  })

  it('who is no oracle, or is one that has its bond back', async () => {
    const chain = createChain()
    const watch = watchOf(chain, A)
    for (const one of twice(address(9))) watch.onSigned(one)
    for (let step = 0; step < 5; step++) await watch.tend(chain.pass(DELAY_MS))
    expect([chain.sent, watch.list()]).toEqual([[], []])
  })

  it('by an oracle whose account has changed, of what it signed with the old one', async () => {
    const chain = createChain()
    chain.bonds.set(address(8), chain.bonds.get(A)!)
    const watch = watchOf(chain, A)
    for (const one of twice(address(8))) watch.onSigned(one)
    for (let step = 0; step < 5; step++) await watch.tend(chain.pass(DELAY_MS))
    expect([chain.sent, watch.list()]).toEqual([[], []])
  })

  it('again, of whom the chain did not take the proof; the next one is tried', async () => {
    const chain = createChain()
    const port = {
      ...chain.portOf(A),
      weigh: async () => ({ is: 'refused', reason: 'not one view' }) as const,
    }
    const disk = createDisk()
    const refused = watchOf(chain, A, disk, { port })
    for (const one of twice(LIAR)) refused.onSigned(one)
    await refused.tend(chain.pass(1_000))
    expect(refused.list()).toMatchObject([
      { state: 'settled', outcome: { is: 'refused', reason: 'not one view' } },
    ])
    const watch = watchOf(chain, A, disk)
    watch.onSigned(signed(LIAR, { viewNumber: 1 }))
    watch.onSigned(signed(LIAR, { viewNumber: 1, ledgerRoot: other }))
    for (let step = 0; step < 15; step++) await watch.tend(chain.pass(DELAY_MS))
    expect(watch.list().map(({ state }) => state)).toEqual(['settled', 'settled'])
    expect(chain.bonds.get(LIAR)!.bond).toBe(0n)
  })
})

describe('gas', () => {
  it('is spent within a day’s budget, and not at all where there is none', async () => {
    const chain = createChain()
    const none = watchOf(chain, A, createDisk(), { gasPerDay: 0n })
    for (const one of twice(LIAR)) none.onSigned(one)
    for (let step = 0; step < 5; step++) await none.tend(chain.pass(DELAY_MS))
    expect(none.list()).toMatchObject([{ state: 'found' }])
    const tight = watchOf(chain, A, createDisk(), { gasPerDay: 700_000n })
    for (const liar of [LIAR, C]) for (const one of twice(liar)) tight.onSigned(one)
    for (let step = 0; step < 10; step++) await tight.tend(chain.pass(DELAY_MS))
    expect(tight.counts).toMatchObject({ found: 1, settled: 1 })
    await tight.tend(chain.pass(86_400_000))
    for (let step = 0; step < 5; step++) await tight.tend(chain.pass(DELAY_MS))
    expect(tight.counts).toMatchObject({ found: 0, settled: 2 })
  })
})

it('a header above the schedule is a fault by itself', async () => {
  const chain = createChain()
  const watch = watchOf(chain, A, createDisk(), {
    isOverBudget: ({ tokenEarned }) => tokenEarned > 10n ** 30n,
  })
  watch.onSigned(signed(LIAR))
  watch.onSigned(signed(LIAR, { viewNumber: 1, tokenEarned: 10n ** 31n }))
  for (let step = 0; step < 15; step++) await watch.tend(chain.pass(DELAY_MS))
  expect(watch.list()).toMatchObject([{ kind: 'over_budget', viewNumber: 1, state: 'settled' }])
})

describe('a promise that was broken, shown by whoever holds the receipt', () => {
  const receipt = Uint8Array.of(1)
  const judgedOf = (accused: Address, oracle: number, epoch = 0): FaultWatchParts['judge'] => {
    const omitted = { message: toMessageId('ab'.repeat(32)), proof: '0x01' as const }
    const finding = { kind: 'omission', accused, epoch, viewNumber: 0, signed: [], omitted } as const
    const held = { message: omitted.message, epoch } as Receipt
    return async () => ({ receipt: held, standing: { is: 'broken', oracle, finding, salt: other } })
  }
  const OWN = 1

  it('is written down before that is answered, and brought once, whoever shows it again', async () => {
    const chain = createChain()
    const disk = createDisk()
    const watch = watchOf(chain, A, disk, { judge: judgedOf(LIAR, 4) })
    await watch.tend(chain.head)
    for (let time = 0; time < 3; time++)
      expect(await watch.takeReceipt(receipt)).toMatchObject({ standing: { is: 'broken' }, isOwn: false })
    expect([...disk.rows.keys()]).toEqual(['omission 4 0 0'])
    for (let step = 0; step < 10; step++) await watch.tend(chain.pass(DELAY_MS))
    expect(await watch.takeReceipt(receipt)).toMatchObject({ isOwn: false })
    expect(chain.sent).toEqual([`${A} commits`, `${A} brings`, `${A} collects`])
  })

  it('is no shield: two headers of the same oracle are proved beside it', async () => {
    const chain = createChain()
    const disk = createDisk()
    const watch = watchOf(chain, A, disk, { judge: judgedOf(LIAR, 4) })
    await watch.tend(chain.head)
    await watch.takeReceipt(receipt)
    for (const one of twice(LIAR)) watch.onSigned(one)
    await watch.tend(chain.pass(1_000))
    expect([...disk.rows.keys()]).toEqual(['omission 4 0 0', 'equivocation 4 0 0'])
  })

  it('is not brought against oneself, and whoever holds it is told', async () => {
    const chain = createChain()
    const disk = createDisk()
    const watch = watchOf(chain, A, disk, { judge: judgedOf(A, OWN) })
    await watch.tend(chain.head)
    expect(await watch.takeReceipt(receipt)).toMatchObject({ isOwn: true })
    for (let step = 0; step < 4; step++) await watch.tend(chain.pass(DELAY_MS))
    expect([disk.rows.size, chain.sent]).toEqual([0, []])
  })

  it('costs no more gas than there is for a day', async () => {
    const chain = createChain()
    const watch = watchOf(chain, A, createDisk(), { judge: judgedOf(LIAR, 4), gasPerDay: 1_000_000n })
    await watch.tend(chain.head)
    await watch.takeReceipt(receipt)
    for (let step = 0; step < 4; step++) await watch.tend(chain.pass(DELAY_MS))
    expect(chain.sent).toEqual([])
  })

  it('waits where the node does not know the time yet: nothing is lost, for its holder has it', async () => {
    const watch = watchOf(createChain(), A, createDisk(), { judge: judgedOf(LIAR, 4) })
    await expect(watch.takeReceipt(receipt)).rejects.toMatchObject({ code: 'receipts_busy' })
  })
})
