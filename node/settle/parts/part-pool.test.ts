/** Parts examined in threads: the root is that of one thread, whoever dies, and a part that is no part has a code. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, encodeBundle, openBundle } from '../../../kernel/bundle/bundle.ts'
import { readWith } from '../../../kernel/bundle/read-parts.ts'
import type { KernelState } from '../../../kernel/epoch.ts'
import { genesisState } from '../../../kernel/genesis.ts'
import { rulesHash } from '../../../kernel/rules.ts'
import { settleEpoch } from '../../../kernel/settle-epoch.ts'
import {
  account,
  deviceOf,
  factsOf,
  GENESIS_MS,
  HOUR_MS,
  makeSigners,
  say,
  verify,
} from '../../../kernel/testing/fixtures.ts'
import { getBundleInParts, putBundle } from '../../bundles.ts'
import { createVerifiedMemory } from '../../intake/verified-memory.ts'
import { createFolderSnapshots } from '../../snapshots.ts'
import network from '../../testing/test-network.ts'
import { type PartData, type PartPoolOptions, settleInThreads, startWorker } from './part-pool.ts'

const SOURCE = {
  networkModule: new URL('../../testing/test-network.ts', import.meta.url).href,
  rules: rulesHash(network.rules),
}
/** Some messages in each, or all in one. */
const [SMALL, LARGE] = [700, 1_000_000]

let prior: KernelState
let bundle: ReturnType<typeof buildBundle>
let root: string

beforeAll(async () => {
  const signers = makeSigners(16)
  const facts = factsOf(signers.map((signer, who) => deviceOf(signer, account(1 + (who % 4)))))
  const bundleOf = async (epoch: number) => {
    const said = signers.map((signer, who) => {
      const timeMs = GENESIS_MS + epoch * HOUR_MS + 60_000 + who
      return say({ signer, sequence: epoch, points: (who * 7 + epoch) % 11, timeMs })
    })
    return buildBundle({ epoch, facts, evidence: await Promise.all(said) })
  }
  prior = settleEpoch({ network, prior: genesisState(network), bundle: await bundleOf(0) }, verify).state
  bundle = await bundleOf(1)
  root = settleEpoch({ network, prior, bundle }, verify).state.headerHash
})

/** @returns how many parts it had, and the root */
async function settle({ partBytes = SMALL, ...options }: Partial<PartPoolOptions> & { partBytes?: number }) {
  const { manifest, parts } = encodeBundle(bundle, partBytes)
  const files = new Map(parts.map(({ entry, bytes }) => [entry.hash, bytes]))
  const { evidence, ...head } = readWith(openBundle(manifest, partBytes), hash => files.get(hash)!)
  const memory = createVerifiedMemory(verify, 8)
  for (const { message } of bundle.evidence.slice(0, 5)) {
    const { key } = [...bundle.facts.devices].find(({ id }) => id === message.subject)!
    memory.remember(message.id, key, message.signature)
  }
  // What an epoch's parts are is none of its address here.
  const address = encodeBundle(bundle).address
  const input = { network, prior, bundle: { ...head, bundle: undefined, address }, parts: evidence.length }
  const { state } = await settleInThreads(input, {
    threads: 2,
    source: SOURCE,
    known: memory.share(),
    limit: partBytes,
    bytesOf: async part => ({
      entries: evidence[part]!,
      bytes: evidence[part]!.map(({ hash }) => files.get(hash)!.slice()),
    }),
    ...options,
  })
  return { parts: evidence.length, root: state.headerHash }
}

/** A thread that ends as soon as something is asked of it. */
const mortal = () =>
  new Worker("require('node:worker_threads').parentPort.once('message', () => process.exit(3))", {
    eval: true,
  })

describe('parts in threads', () => {
  it.each([
    [2, SMALL],
    [4, SMALL],
    [1, LARGE],
  ])('have the root of one thread: %i threads, parts of %i bytes', async (threads, partBytes) => {
    const settled = await settle({ threads, partBytes })
    expect(settled.root).toBe(root)
    expect(settled.parts > 5).toBe(partBytes === SMALL)
  })

  it('are read from a node’s store as they lie there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-parts-'))
    try {
      const snapshots = createFolderSnapshots(folder)
      const { partOf, bytesOf, ...inParts } = await getBundleInParts(
        snapshots,
        await putBundle(snapshots, bundle),
      )
      const options = { threads: 1, source: SOURCE, known: [], bytesOf }
      const { state } = await settleInThreads({ network, prior, ...inParts }, options)
      expect(state.headerHash).toBe(root)
      expect([...(await partOf(0)).grouped]).toHaveLength(16)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('a thread that dies with a part is started again, and loses nothing', async () => {
    const started: PartData[] = []
    const start = (data: PartData) => (started.push(data) <= 2 ? mortal() : startWorker(data))
    expect((await settle({ start })).root).toBe(root)
    expect(started.length).toBe(4)
  })

  it('a part that ends each thread that looks at it is said, and no more are started', async () => {
    let started = 0
    const start = () => {
      started++
      return mortal()
    }
    await expect(settle({ start, threads: 1 })).rejects.toMatchObject({
      code: 'part_failed',
      facts: { part: 0, tries: 3 },
    })
    expect(started).toBe(3)
  })

  it('bytes that are no part have a code, and so have rules that are others', async () => {
    const { parts } = encodeBundle(bundle, LARGE)
    const [{ entry, bytes }] = [parts.find(part => part.entry.rows === 16 && part.entry.prefix === '')!]
    const damaged = bytes.slice()
    damaged[40]! ^= 1
    const bytesOf = async () => ({ entries: [entry], bytes: [damaged] })
    await expect(settle({ partBytes: LARGE, bytesOf })).rejects.toMatchObject({
      code: 'part_unreadable',
      facts: { part: 0 },
    })
    const source = { ...SOURCE, rules: `0x${'00'.repeat(32)}` } as const
    await expect(settle({ source })).rejects.toMatchObject({ code: 'rules_differ' })
  })
})
