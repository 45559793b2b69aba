/** Erased is erased, whenever whoever erased it was killed, and nobody else loses anything. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildBundle } from '../../kernel/bundle/bundle.ts'
import { isErased, leafOf } from '../../kernel/bundle/remainder.ts'
import type { Evidence } from '../../kernel/evidence.ts'
import { regulation } from '../../kernel/regulation/regulation-rules.ts'
import {
  account,
  deviceOf,
  factsOf,
  HOUR_MS,
  makeSigners,
  say,
  testNetwork,
} from '../../kernel/testing/fixtures.ts'
import type { Hash } from '../../protocol/ids.ts'
import { encodeMessage } from '../../protocol/message.ts'
import { PLACE } from '../../protocol/testing/sample-values.ts'
import { putBundle } from '../bundles.ts'
import { createFolderSnapshots, type SizedSnapshots } from '../snapshots.ts'
import { openSqliteStore, type SqliteStore } from '../store/sqlite-store.ts'
import { LAWS_BINDING } from '../testing/laws-binding.ts'
import { type ErasingParts, eraseEpoch } from './erase-epoch.ts'
import { createErasures, type ErasuresParts } from './erasures.ts'
import { readRemaining } from './remaining.ts'

const [first, second, third] = makeSigners(3)
let folder: string
let store: SqliteStore
let snapshots: SizedSnapshots
let evidence: readonly Evidence[]
let bundle: Hash

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'erase-'))
  store = await openSqliteStore({ path: join(folder, 'store.db'), binding: LAWS_BINDING, denials: 10 })
  snapshots = createFolderSnapshots(join(folder, 'snapshots'))
  evidence = await Promise.all(
    [first, second, third].flatMap(signer => [0, 1].map(sequence => say({ signer: signer!, sequence }))),
  )
  const facts = factsOf([deviceOf(first!, account(1)), deviceOf(second!, account(2))])
  bundle = await putBundle(snapshots, buildBundle({ epoch: 0, facts, evidence }))
  await store.saveEpoch({ ...(await store.closeEpoch(0)), bundle })
})
afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

async function whatIsSaid(): Promise<readonly string[]> {
  const files = await Promise.all(
    (await snapshots.list()).map(async hash => Buffer.from(await snapshots.get(hash))),
  )
  return evidence
    .filter(({ message }) => files.some(file => file.includes(Buffer.from(encodeMessage(message)))))
    .map(({ message }) => message.id)
    .sort()
}

const idsOf = (...signers: readonly (typeof first)[]) =>
  evidence
    .filter(({ message }) => signers.some(signer => signer!.subject === message.subject))
    .map(({ message }) => message.id)
    .sort()

/** Dies before its n-th step that changes something. */
function dyingAt(step: number): ErasingParts {
  let left = step
  const orDie =
    <Given extends readonly unknown[], Done>(act: (...given: Given) => Promise<Done>) =>
    async (...given: Given) => {
      if (left-- === 0) throw new Error('killed')
      return act(...given)
    }
  return {
    store: {
      ...store,
      eraseSubject: orDie(store.eraseSubject),
      addRemainder: orDie(store.addRemainder),
      dropRemainder: orDie(store.dropRemainder),
    },
    snapshots: { get: snapshots.get, put: orDie(snapshots.put), remove: orDie(snapshots.remove) },
  }
}

it('what one device said goes, and then what another did; the rest, and that they came, stays', async () => {
  const before = (await readRemaining(bundle, { store, snapshots })).map(leafOf)
  expect(await eraseEpoch(0, first!.subject, { store, snapshots })).toBe(2)
  expect(await whatIsSaid()).toEqual(idsOf(second, third))
  expect(await eraseEpoch(0, first!.subject, { store, snapshots })).toBe(0)
  expect(await eraseEpoch(0, third!.subject, { store, snapshots })).toBe(2)
  expect(await whatIsSaid()).toEqual(idsOf(second))
  const rows = await readRemaining(bundle, { store, snapshots })
  expect(rows.map(leafOf)).toEqual(before)
  expect(rows.filter(isErased)).toHaveLength(4)
})

it('killed before any step and begun again, it leaves nothing of it behind', async () => {
  const files = (await snapshots.list()).length
  await eraseEpoch(0, second!.subject, { store, snapshots })
  let killed = 0
  for (let step = 0; ; step++) {
    try {
      await eraseEpoch(0, first!.subject, dyingAt(step))
      break
    } catch (error) {
      expect((error as Error).message).toBe('killed')
      killed++
      // Whatever is left of others can be read at every moment.
      expect(await whatIsSaid()).toEqual(expect.arrayContaining(idsOf(third)))
      expect(await readRemaining(bundle, { store, snapshots })).toHaveLength(6)
    }
  }
  expect(killed).toBeGreaterThanOrEqual(4)
  expect(await whatIsSaid()).toEqual(idsOf(third))
  // A part gave way to what is left of it, and nothing else is there.
  expect(await snapshots.list()).toHaveLength(files)
})

describe('a device that is not registered any more', () => {
  const ask = (change: Partial<ErasuresParts> = {}) => {
    const failures: unknown[] = []
    const erasures = createErasures({
      store,
      snapshots,
      rules: { ...testNetwork().rules, regulation: regulation({ erasure: '1h' }) },
      place: PLACE,
      genesisMs: LAWS_BINDING.genesisMs,
      nowMs: () => LAWS_BINDING.genesisMs + 10_000 * HOUR_MS,
      readPaying: async () => 9_000,
      devices: { find: async () => undefined },
      contractSaysYes: async ({ account: who }) => who !== account(9),
      askOthers: [],
      stopping: new AbortController().signal,
      onErased: () => undefined,
      onFailed: error => failures.push(error),
      ...change,
    })
    const take = (number: number, before = 1) => {
      const who = { account: account(number), device: first!.subject }
      return erasures.take({ ...who, before, signature: '0x12' })
    }
    return { erasures, take, failures }
  }

  it('is erased for who had it by the epoch’s own facts, named by an epoch in which it was there, and for nobody else', async () => {
    const { erasures, take, failures } = ask()
    await expect(take(2)).rejects.toMatchObject({ code: 'erasure_stranger' })
    await expect(take(9)).rejects.toMatchObject({ code: 'erasure_unsigned' })
    // Long after it was there nobody remembers; an epoch after it, in which it was removed, they do.
    await expect(take(1, 500)).rejects.toMatchObject({ code: 'device_unknown' })
    expect(await take(1, 2)).toMatchObject({ before: 2, done: 0 })
    erasures.tend()
    await erasures.idle()
    expect(failures).toEqual([])
    expect(await whatIsSaid()).toEqual(idsOf(second, third))
  })

  it('or that changed hands more often than is remembered, is erased by the epoch’s own facts as well', async () => {
    const was = deviceOf(first!, account(3))
    const past = Array.from({ length: 8 }, (_, at) => {
      const untilMs = LAWS_BINDING.genesisMs + (8_000 - at) * HOUR_MS
      return { owner: account(4 + (at % 2)), cell: was.cell, untilMs }
    })
    const { erasures, take, failures } = ask({
      devices: { find: async () => ({ ...was, past, registeredAtMs: LAWS_BINDING.genesisMs - HOUR_MS }) },
    })
    await expect(take(2)).rejects.toMatchObject({ code: 'erasure_stranger' })
    // Whose it was then the list remembers, and the account is not in it.
    await expect(take(1, 7_999)).rejects.toMatchObject({ code: 'erasure_stranger' })
    expect(await take(1)).toMatchObject({ before: 1, done: 0 })
    erasures.tend()
    await erasures.idle()
    expect(failures).toEqual([])
    expect(await whatIsSaid()).toEqual(idsOf(second, third))
  })

  it('that somebody registered anew is theirs from then on alone', async () => {
    const was = deviceOf(first!, account(1))
    const past = [{ owner: was.owner, cell: was.cell, untilMs: LAWS_BINDING.genesisMs + 8_000 * HOUR_MS }]
    const registeredAtMs = LAWS_BINDING.genesisMs + 9_000 * HOUR_MS
    const anew = { ...deviceOf(first!, account(2)), past, registeredAtMs }
    const { erasures, take, failures } = ask({ devices: { find: async () => anew } })
    expect(await take(2)).toMatchObject({ before: 1 })
    erasures.tend()
    await erasures.idle()
    // It is the former owner’s, of then, so nothing went.
    expect(await whatIsSaid()).toEqual(idsOf(first, second, third))
    expect(await take(1)).toMatchObject({ before: 1 })
    erasures.tend()
    await erasures.idle()
    expect(failures).toEqual([])
    expect(await whatIsSaid()).toEqual(idsOf(second, third))
  })
})
