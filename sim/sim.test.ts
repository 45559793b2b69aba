/** Seeds that once failed, and proof that each invariant can be broken. A hundred of the many (npm run sim) are seeds.test.ts. */
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeBundle, encodeBundle } from '../kernel/bundle/bundle.ts'
import type { Bundle } from '../kernel/epoch.ts'
import type { Evidence } from '../kernel/evidence.ts'
import type { ChainBlock } from '../node/chain-port.ts'
import { decodeEpochRecord, encodeEpochRecord } from '../node/store/epoch-record.ts'
import { stringifyPlain } from '../node/store/plain-json.ts'
import { encodeCbor } from '../protocol/cbor/cbor.ts'
import type { Address, Hash } from '../protocol/ids.ts'
import { type Message, openMessage, sealMessage } from '../protocol/message.ts'
import { INVARIANTS, violationsOf } from './invariants.ts'
import { useMemory } from './memory.ts'
import type { Plan } from './plan.ts'
import { readRegressions } from './regressions.ts'
import { DEVICES, NETWORK, type Outcome, simulate } from './simulate.ts'

const FIRST = 20_001
const { signing } = await useMemory()
const HOUR_MS = 3_600_000
/** Nothing goes wrong but what a test says. */
const CALM: Partial<Plan> = {
  vices: new Map(),
  die: 0,
  diskFull: 0,
  lost: 0,
  partitions: [],
  rpcTroubles: [],
  reorganisations: [],
  chainDeaths: [],
}

describe('the same oracles as in production, with everything around them failing', () => {
  it('every seed that once failed', async () => {
    for (const { seed, change, everyDay, cause } of readRegressions())
      expect(violationsOf(await simulate(seed, { ...change, ...everyDay }, signing)), cause).toEqual([])
  })

  it('computers that need ten views for an epoch settle it, and need fewer for the next', async () => {
    const slow = await simulate(
      FIRST,
      { ...CALM, slowness: Array.from({ length: 7 }, () => 12_000) },
      signing,
    )
    expect(violationsOf(slow)).toEqual([])
    const views = slow.chain.settled.map(({ header }) => header.viewNumber)
    expect(views[0]).toBeGreaterThanOrEqual(10)
    expect(views.at(-1)).toBeLessThan(views[0]!)
  })

  it('a chain that takes none for ten epochs has them all soon after it takes one again', async () => {
    const full = await simulate(FIRST, { ...CALM, fullFrom: 1, epochs: 12 }, signing)
    expect(violationsOf(full)).toEqual([])
    const settledMs = full.chain.settled.map(({ block }) => full.chain.blocks[block]!.timeMs)
    const againMs = full.genesisMs + 12 * HOUR_MS
    expect(settledMs[0]).toBeLessThan(full.genesisMs + 2 * HOUR_MS)
    expect(settledMs[1]).toBeGreaterThanOrEqual(againMs)
    // Their evidence was agreed on meanwhile.
    expect(settledMs[11]).toBeLessThan(againMs + HOUR_MS / 4)
  })

  it.each([
    0, 0.003,
  ])('who signs twice loses its bond with nobody’s help, and nobody else does: dies %s', async die => {
    const twice: Plan['vices'] = new Map([[0, new Set(['signs twice'])]])
    for (let seed = FIRST; seed < FIRST + 2; seed++) {
      const outcome = await simulate(seed, { ...CALM, die, vices: twice }, signing)
      expect(violationsOf(outcome), `seed ${seed}`).toEqual([])
      const { punishments } = outcome.chain.faults
      expect(punishments.map(({ accused }) => accused)).toEqual([outcome.accounts[0]])
      expect(outcome.honest.map(index => outcome.accounts[index])).toContain(punishments[0]!.by)
    }
  })

  it('who signs another header for the chain alone, which takes it not, is punished for it', async () => {
    const forger: Plan['vices'] = new Map([[0, new Set(['forges totals'])]])
    const outcome = await simulate(FIRST, { ...CALM, vices: forger }, signing)
    expect(violationsOf(outcome)).toEqual([])
    expect(outcome.chain.faults.punishments).toMatchObject([{ accused: outcome.accounts[0] }])
  })

  it('a seed gives the same run every time', async () => {
    const [first, again] = [await simulate(FIRST), await simulate(FIRST, {}, signing)]
    const shown = ({ chain, receipts, deaths }: Outcome) => ({
      deaths,
      receipts,
      headers: chain.settled.map(({ headerHash, signers, block }) => ({ headerHash, signers, block })),
    })
    expect(shown(first)).toEqual(shown(again))
  })
})

describe('an invariant that cannot be broken is none', () => {
  let good: Outcome
  let said: Evidence
  let saidAgain: Message
  beforeAll(async () => {
    good = await simulate(FIRST, {}, signing)
    said = evidenceOf(good)[0]!
    const signer = DEVICES.find(({ subject }) => subject === said.message.subject)!
    const { sequence, contentType, timeMs } = said.message
    const draft = { signer, network: NETWORK, sequence, contentType, timeMs, payload: encodeCbor(77) }
    saidAgain = openMessage(await sealMessage(draft))
  })
  const hash: Hash = `0x${'77'.repeat(32)}`
  const broken: Readonly<Record<string, (outcome: Outcome) => Outcome>> = {
    noHonestOracleStopsByItself: outcome => ({ ...outcome, halted: ['oracle 0: internal'] }),
    whenFaultsAreOverEveryEpochIsSettledByAllHonestOracles: outcome => ({ ...outcome, finished: false }),
    honestOraclesHaveTheHeadersOfTheChain: outcome =>
      withSettled(outcome, settled => settled.map(one => ({ ...one, headerHash: hash }))),
    noHonestOracleSignsTwoHeadersInOneView: outcome => ({
      ...outcome,
      signed: outcome.signed.map(() => new Map([['0 0', new Set([hash, `0x${'78'.repeat(32)}` as const])]])),
    }),
    everyFaultThatHonestOraclesSawIsPunishedOnce: outcome => ({
      ...outcome,
      disks: outcome.disks.map(disk => ({ ...disk, db: withFault(outcome.accounts[0]!) })),
    }),
    noHonestOracleIsPunished: outcome => withPunishment(outcome, outcome.accounts[outcome.honest[0]!]!),
    everySettledHeaderFollowsFromItsEvidence: outcome =>
      withSettled(outcome, settled => settled.map(one => ({ ...one, headerHash: hash }))),
    whatIsSettledWentByBlocksThatTheChainHas: outcome => withBlocks(outcome, block => ({ ...block, hash })),
    theSeedIsTheOraclesUnlessAWholeRoundOfProposersFailed: outcome => ({
      ...outcome,
      disks: outcome.disks.map(disk => ({ ...disk, files: withoutOpenings(disk.files) })),
    }),
    everyEpochHasOneListWhateverIsSettled: outcome => ({
      ...outcome,
      disks: outcome.disks.map((disk, index) => ({ ...disk, db: withOtherLists(disk.db, index) })),
    }),
    nothingIsSettledInALaterViewThanThereWasTimeFor: outcome =>
      withSettled(outcome, settled =>
        settled.map(one => ({ ...one, header: { ...one.header, viewNumber: 2 ** 31 } })),
      ),
    nobodyIsAccused: outcome => ({
      ...outcome,
      disks: outcome.disks.map(disk => ({ ...disk, files: withMore(disk.files, said, saidAgain) })),
    }),
    nothingArrivesBeforeItWasMade: outcome => ({
      ...outcome,
      said: new Map([...outcome.said].map(([id, atMs]) => [id, atMs + 10_000_000])),
    }),
    noAcknowledgedMessageIsLost: outcome => withReceipts(outcome, { message: '77'.repeat(32) as never }),
    untroubledOraclesKeepTheirPromiseInTheEpochOrTheNext: outcome => ({
      ...withReceipts(outcome, { epoch: -2 }),
      untroubled: new Set(outcome.honest),
    }),
    anAcknowledgedMessageCountsOnceOrIsTooLate: outcome =>
      withReceipts(outcome, { message: '77'.repeat(32) as never }),
  }

  it.each(INVARIANTS.map(({ name }) => name))('%s', name => {
    const check = INVARIANTS.find(invariant => invariant.name === name)!.check
    expect(check(good)).toBeUndefined()
    expect(check(broken[name]!(good))).toBeDefined()
  })
})

/** A copy of the oracle's store, in which each epoch has another list. */
function withOtherLists(db: Outcome['disks'][number]['db'], oracle: number): Outcome['disks'][number]['db'] {
  const copy = new DatabaseSync(':memory:')
  copy.exec('CREATE TABLE epoch (epoch INTEGER, stage TEXT, record TEXT)')
  const insert = copy.prepare('INSERT INTO epoch VALUES (?, ?, ?)')
  for (const { epoch, stage, record } of db.prepare('SELECT epoch, stage, record FROM epoch').all()) {
    const known = decodeEpochRecord(String(record))
    const list = { ...known.list!, hash: `0x${`${oracle}f`.repeat(32)}` as const }
    insert.run(Number(epoch), String(stage), encodeEpochRecord({ ...known, list }))
  }
  return copy
}

/** A store that has seen a fault, of which nothing came. */
function withFault(accused: Address): Outcome['disks'][number]['db'] {
  const db = new DatabaseSync(':memory:')
  db.exec('CREATE TABLE fault (record TEXT)')
  db.prepare('INSERT INTO fault VALUES (?)').run(stringifyPlain({ accused, state: 'settled' }))
  return db
}

function withPunishment({ chain, ...outcome }: Outcome, accused: Address): Outcome {
  const faults = { value: { punishments: [{ accused, fault: 'none' }] } }
  return { ...outcome, chain: Object.create(chain, { faults }) as Outcome['chain'] }
}

/** The bundles as they were, but that nobody opened the seed. */
function withoutOpenings(files: ReadonlyMap<Hash, Uint8Array>): Map<Hash, Uint8Array> {
  const shut = (bytes: Uint8Array) => {
    try {
      return encodeBundle({ ...decodeBundle(bytes, hash => files.get(hash)!), openings: [] }).manifest
    } catch {
      return bytes
    }
  }
  return new Map([...files].map(([address, bytes]) => [address, shut(bytes)]))
}

/** All that came in, of all epochs. */
function evidenceOf({ chain, disks }: Outcome): readonly Evidence[] {
  const files = new Map(disks.flatMap(disk => [...disk.files]))
  return chain.settled.flatMap(
    ({ header }) => decodeBundle(files.get(header.bundle)!, hash => files.get(hash)!).evidence,
  )
}

/** The bundles as they were, but that the one with this message has another beside it. */
function withMore(
  files: ReadonlyMap<Hash, Uint8Array>,
  beside: Evidence,
  message: Message,
): Map<Hash, Uint8Array> {
  const changed = new Map(files)
  for (const [address, bytes] of files) {
    const bundle = tryDecode(bytes, files)
    if (bundle?.evidence.some(({ message: { id } }) => id === beside.message.id) !== true) continue
    const evidence = [...bundle.evidence, { ...beside, message }].sort((a, b) =>
      a.message.id < b.message.id ? -1 : 1,
    )
    const { manifest, parts } = encodeBundle({ ...bundle, evidence })
    changed.set(address, manifest)
    for (const part of parts) changed.set(part.entry.hash, part.bytes)
  }
  return changed
}

function tryDecode(bytes: Uint8Array, files: ReadonlyMap<Hash, Uint8Array>): Bundle | undefined {
  try {
    return decodeBundle(bytes, hash => files.get(hash)!)
  } catch {
    return undefined
  }
}

function withBlocks({ chain, ...outcome }: Outcome, change: (block: ChainBlock) => ChainBlock): Outcome {
  const blocks = { value: chain.blocks.map(change) }
  return { ...outcome, chain: Object.create(chain, { blocks }) as Outcome['chain'] }
}

function withSettled(
  outcome: Outcome,
  change: (settled: Outcome['chain']['settled']) => Outcome['chain']['settled'],
): Outcome {
  return {
    ...outcome,
    chain: Object.assign(Object.create(Object.getPrototypeOf(outcome.chain)), outcome.chain, {
      settled: change(outcome.chain.settled),
    }),
  }
}

function withReceipts(outcome: Outcome, change: Partial<Outcome['receipts'][number]>): Outcome {
  return {
    ...outcome,
    receipts: outcome.receipts.map(receipt => ({ ...receipt, oracle: outcome.honest[0]!, ...change })),
  }
}
