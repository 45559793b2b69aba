/** An owner has erased what a device said: at every oracle, on the whole disk, and nobody else can. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeManifest } from '../../kernel/bundle/bundle.ts'
import { leafOf, readRemainder } from '../../kernel/bundle/remainder.ts'
import { regulation } from '../../kernel/regulation/regulation-rules.ts'
import { deviceOf, factsOf, testNetwork } from '../../kernel/testing/fixtures.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import { erasureDigest } from '../../protocol/chain-formats/wishes/erasure-wish.ts'
import type { Address, Hash, SubjectId } from '../../protocol/ids.ts'
import { evidenceRoot } from '../../protocol/merkle/evidence-tree.ts'
import { openMessage } from '../../protocol/message.ts'
import { createFolderSnapshots } from '../snapshots.ts'
import { openSqliteStore } from '../store/sqlite-store.ts'
import { LAWS_BINDING } from '../testing/laws-binding.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../testing/start-test-node.ts'
import { askPeer } from './ask-peer.ts'
import { createErasures } from './erasures.ts'

const DAY_MS = 86_400_000
/** Of the test node's owners. */
const FIRST_OWNER = 3
/** Late and early by some hours, four epochs in which a message may be included, and one more: what is older may go. */
const LAST = 7
const markers = ['who was at home', 'what the neighbour has'].map(text => Buffer.from(text))

let test: TestNode
let ids: readonly string[]
beforeAll(async () => {
  const { rules, ...rest } = testNetwork()
  const daily = { ...rules, epochMs: DAY_MS, regulation: regulation({ erasure: '1d' }) }
  test = await startTestNode({ devices: 2, network: { ...rest, rules: daily } })
  // They are no tallies, so they are rejected, and are evidence all the same.
  const said = await Promise.all(
    markers.map((marker, index) => test.seal(index, { payload: encodeCbor(marker) })),
  )
  for (const bytes of said) expect((await test.post(bytes)).status).toBe(200)
  ids = said.map(bytes => openMessage(bytes).id)
  for (let epoch = 0; epoch <= LAST; epoch++) await settle(epoch)
})
afterAll(() => test.stop())

async function settle(epoch: number): Promise<void> {
  await test.advanceTo(test.genesisMs + (epoch + 1) * DAY_MS + 1_000)
  await untilFinal(test, epoch)
}

interface Asked {
  readonly before?: number
  /** Of the owners. */
  readonly by?: number
  readonly signedBy?: number
}

async function wish({ before = 1, by = 0, signedBy = by }: Asked = {}) {
  const [account, device] = [test.owners[by] as Address, test.devices[0]!.subject as SubjectId]
  const digest = erasureDigest({ account, device, before }, test.options.deployment)
  const { account: signer } = test.chain.senderOf(FIRST_OWNER + signedBy)
  const body = JSON.stringify({ account, device, before, signature: await signer.sign!({ hash: digest }) })
  const answer = await fetch(`${test.node.url}/v1/erasures`, { method: 'POST', body })
  return (await answer.json()) as { readonly code?: string; readonly facts?: object }
}

async function foundOnDisk(): Promise<readonly boolean[]> {
  const files = await readdir(test.options.dataDir, { recursive: true, withFileTypes: true })
  const contents = await Promise.all(
    files.filter(file => file.isFile()).map(({ name, parentPath }) => readFile(join(parentPath, name))),
  )
  return markers.map(marker => contents.some(content => content.includes(marker)))
}

const get = (path: string) => test.get<{ readonly code?: string; readonly [key: string]: unknown }>(path)

describe('an owner’s wish', () => {
  it('is not followed for others, unsigned, too early, or where its form is wrong', async () => {
    expect(await wish({ by: 1 })).toMatchObject({ code: 'erasure_stranger' })
    expect(await wish({ signedBy: 1 })).toMatchObject({ code: 'erasure_unsigned' })
    expect(await wish({ before: LAST })).toMatchObject({
      code: 'erasure_early',
      facts: { before: LAST, erasableBelow: expect.any(Number), erasureMs: DAY_MS },
    })
    const answer = await fetch(`${test.node.url}/v1/erasures`, { method: 'POST', body: '{"device":3}' })
    expect(await answer.json()).toMatchObject({ code: 'erasure_malformed' })
    expect(await get('/v1/erasures')).toEqual([])
    expect(await foundOnDisk()).toEqual([true, true])
  })

  it('is followed: what the device said is nowhere, what others said is, and the evidence root holds', async () => {
    expect(await wish()).toMatchObject({ before: 1, done: 0 })
    await settle(LAST + 1)
    const device = test.devices[0]!.subject
    await until('it is done', async () => (await test.get<{ done: number }[]>('/v1/erasures'))[0]?.done === 1)
    expect(await get(`/v1/messages/${ids[0]}`)).toMatchObject({ code: 'evidence_erased' })
    expect(await get(`/v1/devices/${device}/epochs/0`)).toMatchObject({ code: 'evidence_erased' })
    expect(await get(`/v1/devices/${device}/epochs/0/said`)).toMatchObject({ code: 'evidence_erased' })
    expect(await get(`/v1/messages/${ids[1]}`)).toMatchObject({ code: 'not_a_number' })
    expect(await get(`/v1/devices/${test.devices[1]!.subject}/epochs/0/said`)).toHaveLength(1)
    await provesWhatIsLeft()
    await isTakenByAnother()
    await test.node.stop()
    expect(await foundOnDisk()).toEqual([false, true])
    await test.restart()
    // No epoch has become final since it was started.
    expect(await wish({ before: 2 })).toMatchObject({ before: 2, done: 1 })
    expect(await get(`/v1/messages/${ids[0]}`)).toMatchObject({ code: 'evidence_erased' })
  })

  it('is followed for a wallet that is a contract, by its own word', async () => {
    const [account, device] = [test.owners[1] as Address, test.devices[1]!.subject]
    const ask = async () => {
      const body = JSON.stringify({ account, device, before: 1, signature: '0x1234' })
      const answer = await fetch(`${test.node.url}/v1/erasures`, { method: 'POST', body })
      return (await answer.json()) as object
    }
    expect(await ask()).toMatchObject({ code: 'erasure_unsigned' })
    // One that says no, and one that says yes.
    await test.chain.test.setCode({ address: account, bytecode: '0x60006000f3' })
    expect(await ask()).toMatchObject({ code: 'erasure_unsigned' })
    await test.chain.test.setCode({ address: account, bytecode: '0x631626ba7e60e01b60005260206000f3' })
    expect(await ask()).toMatchObject({ account, before: 1, done: 0, signature: '0x1234' })
    await settle(LAST + 2)
    const done = async () =>
      (await test.get<{ account: string; done: number }[]>('/v1/erasures')).find(
        one => one.account === account,
      )
    await until('it is done', async () => (await done())?.done === 1)
    expect(await get(`/v1/messages/${ids[1]}`)).toMatchObject({ code: 'evidence_erased' })
  })
})

/** Another oracle asks for it over HTTP, and checks it for itself. */
async function isTakenByAnother(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'erasures-'))
  const store = await openSqliteStore({ path: join(folder, 'store.db'), binding: LAWS_BINDING, denials: 10 })
  const { deployment, network } = test.options
  const failures: unknown[] = []
  const stopping = new AbortController()
  const devices = factsOf([deviceOf(test.devices[0]!, test.owners[0] as Address)]).devices
  const of = (place: Place) =>
    createErasures({
      store,
      snapshots: createFolderSnapshots(folder),
      rules: network.rules,
      place,
      genesisMs: test.genesisMs,
      nowMs: () => test.genesisMs + (LAST + 2) * DAY_MS,
      readPaying: async () => LAST,
      devices: { find: async id => [...devices].find(device => device.id === id) },
      contractSaysYes: async () => false,
      askOthers: ['http://127.0.0.1:1', test.node.url].map(url => askPeer(url, stopping.signal)),
      stopping: stopping.signal,
      onErased: () => undefined,
      onFailed: error => failures.push(error),
    })
  // Of another network the signature is nobody's.
  const elsewhere = of({ ...deployment, chainId: deployment.chainId + 1 })
  elsewhere.tend()
  await elsewhere.idle()
  expect(await store.listErasures('', 9)).toEqual([])
  const here = of(deployment)
  here.tend()
  await here.idle()
  expect(await store.listErasures('', 9)).toMatchObject([
    { device: test.devices[0]!.subject, before: 1, done: 1 },
  ])
  // One that is away keeps nobody from being asked.
  expect(failures).toHaveLength(2)
  await store.close()
  await rm(folder, { recursive: true })
}

/** As an auditor does it: with nothing but the header on the chain. */
async function provesWhatIsLeft(): Promise<void> {
  const { header } = (await get('/v1/epochs/0')) as unknown as { header: { evidenceRoot: Hash } }
  const proof = await get(`/v1/epochs/0/evidence/${ids[0]}`)
  expect(proof).toMatchObject({ present: true, evidenceRoot: header.evidenceRoot })
  const manifest = await fetch(`${test.node.url}/v1/epochs/0/bundle`)
  const [part] = decodeManifest(new Uint8Array(await manifest.arrayBuffer())).parts.evidence
  const path = `/v1/epochs/0/bundle/${part!.hash}`
  expect(await get(path)).toMatchObject({ code: 'evidence_erased', facts: { part: part!.hash } })
  const left = await fetch(`${test.node.url}${path}/remainder`)
  const rows = readRemainder(new Uint8Array(await left.arrayBuffer()), part!.hash)
  const leaves = rows.map(leafOf).sort((a, b) => (a.id < b.id ? -1 : 1))
  expect(evidenceRoot(leaves)).toBe(header.evidenceRoot)
}
