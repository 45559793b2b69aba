/**
 * kill -9 at any moment loses no acknowledged message and pays nobody twice. A real node with its chain, in a process of
 * its own, is killed again and again: at each stage of an epoch, shortly after it, or at any time; its chain with it, or
 * before it. The same seed makes the same plan: CAIRN_CRASH_SEED, and CAIRN_CRASH_ROUNDS for more of it (crash.long.ts).
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { erc20Abi, getAbiItem } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { abi } from '../chain/artifacts/Settlement.ts'
import { connectChain } from '../chain/connect.ts'
import { readLogs } from '../chain/read-logs.ts'
import { readBundle } from '../kernel/bundle/bundle.ts'
import { fetchWith } from '../kernel/bundle/read-parts.ts'
import type { Bundle, EpochResult } from '../kernel/epoch.ts'
import { genesisState } from '../kernel/genesis.ts'
import { settleEpoch } from '../kernel/settle-epoch.ts'
import { testNetwork } from '../kernel/testing/fixtures.ts'
import { createVerifier } from '../keys/verify.ts'
import { headerStructHash } from '../protocol/chain-formats/header.ts'
import { ledgerKey } from '../protocol/chain-formats/ledger.ts'
import { networkIdOf } from '../protocol/chain-formats/network-id.ts'
import { toAddress } from '../protocol/ids.ts'
import { verifyReceipt } from '../protocol/receipt/receipt.ts'
import { EPOCH_STAGES } from './store/epoch-record.ts'
import { type CrashRig, createCrashRig, type DieAt, type Life } from './testing/crash-rig.ts'
import { until } from './testing/start-test-node.ts'

const ROUNDS = Number(process.env['CAIRN_CRASH_ROUNDS'] ?? 3)
const SEED = Number(process.env['CAIRN_CRASH_SEED'] ?? 1)

const folder = mkdtempSync(join(tmpdir(), 'cairn-crash-'))
const verify = createVerifier()
const MINUTE_MS = 60_000
let rig: CrashRig
let life: Life
let bundles: readonly Bundle[] = []
let results: readonly EpochResult[] = []

beforeAll(
  async () => {
    rig = createCrashRig(folder)
    const random = randomOf(SEED)
    for (let round = 0; round < ROUNDS; round++) await liveAndDie(planOf(round, random))
    life = await rig.start()
    await finish()
    bundles = await readBundles()
    results = recompute(bundles)
  },
  // Only ends what hangs.
  20 * MINUTE_MS,
)

afterAll(async () => {
  life.kill()
  await life.exited
  rmSync(folder, { recursive: true, force: true })
})

describe(`after ${ROUNDS} kills by the plan of seed ${SEED}`, () => {
  it('everyReceiptedMessageIsInTheEpochThatItsReceiptNames', () => {
    expect(rig.receipts.size).toBeGreaterThan(ROUNDS * 10)
    const network = networkIdOf(rig.deployment())
    for (const receipt of rig.receipts.values()) {
      expect(verifyReceipt(receipt, { key: rig.oracle.key, network }, verify)).toBe(true)
      const evidence = bundles[receipt.epoch]?.evidence.find(({ message }) => message.id === receipt.message)
      expect(evidence?.arrivedAtMs, `message ${receipt.message} of epoch ${receipt.epoch}`).toBe(
        receipt.arrivedAtMs,
      )
    }
  })

  it('noMessageIsInTwoEpochs', () => {
    const ids = bundles.flatMap(({ evidence }) => evidence.map(({ message }) => message.id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('theChainHasTheHeadersOfAnUninterruptedRun', async () => {
    const client = await connectChain({ rpcUrl: life.rpcUrl })
    const address = rig.deployment().settlement
    const submitted = getAbiItem({ abi, name: 'EpochSubmitted' })
    const range = { fromBlock: 0, toBlock: Number(await client.getBlockNumber()) }
    const logs = await readLogs({ client, address, events: [submitted], ...range })
    const onChain = logs.map(({ args }) => [Number(args.epoch), args.headerHash])
    expect(onChain.slice(0, results.length)).toEqual(
      results.map(({ header }) => [header.epoch, headerStructHash(header)]),
    )
  })

  it('nobodyIsPaidTwiceAndEverybodyIsPaid', async () => {
    const client = await connectChain({ rpcUrl: life.rpcUrl })
    const { settlement, token } = rig.deployment()
    const claims = await readLogs({
      client,
      address: settlement,
      events: [getAbiItem({ abi, name: 'Claimed' })],
      fromBlock: 0,
      toBlock: Number(await client.getBlockNumber()),
    })
    for (const account of rig.owners) {
      const earned = results.at(-1)!.state.ledger.get(ledgerKey(account, token))!.earned
      const paid = claims
        .filter(({ args }) => toAddress(args.account) === account)
        .map(({ args }) => args.amount)
      const balance = await client.readContract({
        address: token,
        abi: erc20Abi,
        functionName: 'balanceOf',
        args: [account],
      })
      expect(earned).toBeGreaterThan(0n)
      expect(balance).toBe(earned)
      expect(paid.reduce((sum, amount) => sum + amount, 0n)).toBe(earned)
    }
  })
})

interface Plan {
  readonly dieAt?: DieAt
  /** For those that do not die by themselves. */
  readonly lifeMs: number
  readonly chainFirst: boolean
}

function planOf(round: number, random: () => number): Plan {
  const stage = EPOCH_STAGES[Math.floor(random() * EPOCH_STAGES.length)]!
  const kind = round % 3
  const dieAt =
    kind === 2 ? {} : { dieAt: { stage, afterMs: kind === 0 ? 0 : 1 + Math.floor(random() * 40) } }
  return { ...dieAt, lifeMs: 100 + random() * 1_500, chainFirst: kind === 2 && random() < 0.5 }
}

/** A node that is to die at a stage may do so before it says that it is up: an epoch was left over. */
async function liveAndDie({ dieAt, lifeMs, chainFirst }: Plan): Promise<void> {
  const born = await rig.start(dieAt).catch((error: Error) => {
    if (dieAt === undefined || !error.message.includes('SIGKILL')) throw error
    return undefined
  })
  if (born === undefined) return
  const stop = new AbortController()
  const work = rig.work(born, stop.signal, true)
  if (dieAt === undefined) {
    await sleep(lifeMs)
    if (chainFirst) {
      born.killChain()
      await sleep(lifeMs / 4)
    }
    born.kill()
  }
  expect(await born.exited, 'died otherwise than by the plan').toBeNull()
  stop.abort()
  await work
}

/** Everything that waits is sent, everything that is earned is settled and claimed. */
async function finish(): Promise<void> {
  const stop = new AbortController()
  const working = rig.work(life, stop.signal, false)
  await until('every message has its receipt', () => rig.waiting === 0)
  stop.abort()
  await working
  const last = Math.max(...[...rig.receipts.values()].map(({ epoch }) => epoch))
  // Time went on while it was dead: a busy machine has many epochs to settle first.
  await until(
    `epoch ${last} pays`,
    async () => (await get<{ paying: boolean }>(`/v1/epochs/${last}`)).paying,
    10 * MINUTE_MS,
  )
  await rig.claimAll(life)
}

/** Up to the epoch whose root pays. */
async function readBundles(): Promise<readonly Bundle[]> {
  const { payingEpoch } = await get<{ payingEpoch: number }>(`/v1/accounts/${rig.owners[0]}`)
  const epochs = Array.from({ length: payingEpoch + 1 }, (_, epoch) => epoch)
  return Promise.all(
    epochs.map(async epoch => {
      const path = `/v1/epochs/${epoch}/bundle`
      return fetchWith(readBundle(await getBytes(path)), hash => getBytes(`${path}/${hash}`))
    }),
  )
}

/** The same evidence, without any interruption. */
function recompute(all: readonly Bundle[]): readonly EpochResult[] {
  const network = testNetwork()
  const computed: EpochResult[] = []
  for (const bundle of all) {
    const prior = computed.at(-1)?.state ?? genesisState(network)
    computed.push(settleEpoch({ network, prior, bundle }, verify))
  }
  return computed
}

async function getBytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(life.url + path)).arrayBuffer())
}

async function get<T>(path: string): Promise<T> {
  return (await (await fetch(life.url + path)).json()) as T
}

/** mulberry32: small, and the same everywhere. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
