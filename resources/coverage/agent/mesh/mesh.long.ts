/**
 * Three agents as processes, each with its own key, queue and packet forwarder; one of them alone has a way to the network and to the consumer.
 * Wires are cut, one is killed in the midst of it, and in the end every packet was signed for, in the name of who heard it.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { startReceiver } from '../../../../agent/testing/receiver.ts'
import { loadOrCreateKey } from '../../../../keys/key-file.ts'
import { createSigner } from '../../../../keys/make-signer.ts'
import { startCutProxy } from '../../../../links/testing/cut-proxy.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { NETWORK } from '../../../../protocol/testing/sample-values.ts'
import { CARRIED, RECEIPT } from '../../messages/coverage-messages.ts'
import { packetHash } from '../../messages/credits.ts'
import { carriersOf, HANDED_ON, MESH_RECEIPT } from '../../messages/mesh/mesh-messages.ts'
import { OUTAGE } from '../../messages/outage/outage.ts'
import { member } from '../../testing/conformance-case.ts'
import { createLocalNetwork, freePort } from '../../testing/local-network.ts'
import { startForwarder } from '../../testing/packet-forwarder.ts'
import { consumerDriver } from '../consumer/consumer-driver.ts'
import { openBacklog } from '../outage/backlog.ts'
import { openCustody } from './custody.ts'
import { endpointWith, openSealingKey } from './sealed-uplink.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 240_000, interval: 50 })
const ROOT = join(import.meta.dirname, '../../../..')
const ROUTE = '77'.repeat(32)
const data = (counter: number) =>
  Buffer.from(`40da1b012600${counter.toString(16).padStart(2, '0')}0001aabbccddeeff`, 'hex')
const rxpk = (counter: number) => {
  const frame = data(counter)
  const levels = { tmst: 10, freq: 868.1, stat: 1, modu: 'LORA', datr: 'SF7BW125', rssi: -60, lsnr: 7.2 }
  return { ...levels, size: frame.length, data: frame.toString('base64') }
}

async function startRow() {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-row-'))
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }))
  const consumerPort = await freePort()
  const url = `http://127.0.0.1:${consumerPort}/uplink`
  const buyer = createSigner('ES256')
  const network = createLocalNetwork(
    [{ subject: member(20, 'consumer', { id: buyer.subject }), signer: buyer }],
    {},
  )
  cleanups.push(network.close)
  const route = {
    consumer: buyer.subject,
    addrs: [[0x26011000, 0x26011fff]],
    joins: [],
    copies: 4,
    within: 36e5,
    price: '1',
    endpoint: endpointWith(url, await openSealingKey(network.folderOf(buyer.subject))),
    sinceMs: 0,
    untilMs: 2 ** 45,
    left: '9000',
  }
  const state = { state: { routes: { [ROUTE]: route } } }
  const node = await startReceiver({ says: path => (path.endsWith('/state') ? state : undefined) })
  cleanups.push(node.close)
  const nodePort = new URL(node.url).port
  const keys = {
    port: consumerPort,
    addrs: '26011000-26011fff',
    keys: 'unchecked',
    price: '1',
    budget: '9000',
  }
  const consumer = network.run(
    consumerDriver,
    { subject: member(20, 'consumer', { id: buyer.subject }), signer: buyer },
    { ...keys, days: 1, url, receiptMs: 100, copies: 4 },
    {
      network: NETWORK,
      nowMs: Date.now,
      node: {
        getDeviceState: async () => state,
        getDevice: async () => ({ model: 'coverage/gateway' }),
      } as never,
    },
  )
  await eventually(() => expect(consumer.port()).toBe(consumerPort))
  const ports = {
    mesh: [await freePort(), await freePort(), await freePort()],
    radio: [await freePort(), await freePort(), await freePort()],
  }
  const signers = await Promise.all(
    [0, 1, 2].map(async index => {
      mkdirSync(join(folder, String(index)), { recursive: true })
      return loadOrCreateKey(join(folder, `${index}/key.json`), 'ES256')
    }),
  )
  // 0 → 1 → 2, each over a wire of its own.
  const wires = [1, 2].map(index => startCutProxy(`http://127.0.0.1:${ports.mesh[index]}`))
  const [first, second] = (await Promise.all(wires)) as [
    Awaited<(typeof wires)[0]>,
    Awaited<(typeof wires)[0]>,
  ]
  cleanups.push(first.stop, second.stop)
  const next = [first.url, second.url]
  const peerOf = (index: number) =>
    index < 2
      ? `${signers[index + 1]!.subject}@${next[index]}${index === 1 ? `,${signers[0]!.subject}@http://127.0.0.1:9` : ''}`
      : `${signers[1]!.subject}@http://127.0.0.1:9`
  const begin = async (index: number): Promise<ChildProcess> => {
    const config = {
      name: `gateway-${index}`,
      dataDir: String(index),
      nodes: [index < 2 ? `${next[index]}/node` : node.url],
      driver: {
        kind: 'coverage-gateway',
        port: ports.radio[index],
        reportMs: 200,
        lookMs: 200,
        reaches: '127.0.0.1',
        peers: peerOf(index),
        meshPort: ports.mesh[index],
      },
    }
    const path = join(folder, `${index}.json`)
    writeFileSync(path, JSON.stringify(config))
    const args = ['--import', join(ROOT, 'links/testing/no-way.ts'), join(ROOT, 'bin/agent.ts'), path]
    // The last alone has a way to the network and to the consumer.
    const closed = join(folder, `${index}-no-way`)
    writeFileSync(closed, index < 2 ? `${nodePort} ${consumerPort}` : '')
    const child = spawn(process.execPath, args, {
      env: { ...process.env, CAIRN_NO_WAY: closed },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    cleanups.push(async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'close')
    })
    await once(child, 'message')
    return child
  }
  const forwarderOf = async (index: number) => {
    const forwarder = await startForwarder({ port: ports.radio[index]!, eui: 'aabbccddeeff0011' })
    cleanups.push(() => forwarder.close())
    return forwarder
  }
  const signedFor = (subject: SubjectId) =>
    network.said
      .filter(({ contentType }) => contentType.includes('receipt'))
      .flatMap(({ contentType, payload }) => {
        const word = contentType === RECEIPT.contentType ? RECEIPT : MESH_RECEIPT
        const receipt = word.decode(payload)
        return receipt.gateway === subject ? [receipt.credits] : []
      })
      .at(-1) ?? 0
  const carriedBy = (subject: SubjectId) =>
    [...node.messages.values()]
      .filter(message => message.subject === subject && message.contentType === CARRIED.contentType)
      .flatMap(({ payload }) => CARRIED.decode(payload).packets.map(({ hash }) => hash))
  const outagesOf = (subject: SubjectId) =>
    [...node.messages.values()].filter(
      message => message.subject === subject && message.contentType === OUTAGE.contentType,
    )
  /** Credits by who carried them, as the consumer signed last. */
  const waysOf = (subject: SubjectId) =>
    network.said
      .filter(({ contentType }) => contentType === MESH_RECEIPT.contentType)
      .map(({ payload }) => MESH_RECEIPT.decode(payload))
      .filter(({ gateway }) => gateway === subject)
      .at(-1)
      ?.ways.map(({ carriers, credits }) => [carriersOf(carriers), credits])
  /** What a gateway signed that it gave: to whom, and how much at the most. */
  const givenBy = (subject: SubjectId) =>
    new Map(
      [...node.messages.values()]
        .filter(message => message.subject === subject && message.contentType === HANDED_ON.contentType)
        .map(({ payload }) => HANDED_ON.decode(payload))
        .sort((a, b) => a.credits - b.credits)
        .map(({ to, credits }) => [to, credits]),
    )
  return {
    waysOf,
    givenBy,
    folder,
    begin,
    forwarderOf,
    first,
    second,
    signers,
    signedFor,
    carriedBy,
    outagesOf,
  }
}

const custodyOf = ({ folder }: { readonly folder: string }, index: number) => {
  const custody = openCustody(join(folder, `${index}/custody.sqlite`))
  const { length } = custody.all()
  custody.close()
  return length
}
const backlogOf = ({ folder }: { readonly folder: string }, index: number) => {
  const backlog = openBacklog(join(folder, `${index}/backlog.sqlite`), 1e6)
  const { kept } = backlog.counts()
  backlog.close()
  return kept
}

it('three gateways, one of which has a way: every packet gets through, however wires are cut and processes killed', async () => {
  const row = await startRow()
  const [origin] = row.signers
  // The last first: the others start through it.
  await row.begin(2)
  const middle = await row.begin(1)
  const heard = await row.begin(0)
  const forwarder = await row.forwarderOf(0)
  await eventually(async () => {
    await forwarder.push({ rxpk: [rxpk(1)] })
    expect(row.signedFor(origin!.subject)).toBe(1)
  })
  // The wire to the last is gone: the middle keeps what the first hears, and is killed with it.
  row.second.cut()
  for (const counter of [2, 3, 4]) await forwarder.push({ rxpk: [rxpk(counter)] })
  await eventually(() => expect(custodyOf(row, 1)).toBeGreaterThanOrEqual(3))
  middle.kill('SIGKILL')
  await once(middle, 'close')
  row.second.mend()
  // The first is alone, hears more, and is killed as well.
  for (const counter of [5, 6]) await forwarder.push({ rxpk: [rxpk(counter)] })
  await eventually(() => expect(backlogOf(row, 0)).toBe(2))
  heard.kill('SIGKILL')
  await once(heard, 'close')
  await row.begin(1)
  await row.begin(0)
  await eventually(() => expect(row.signedFor(origin!.subject)).toBe(6))
  const hashes = [1, 2, 3, 4, 5, 6].map(counter => packetHash(data(counter)))
  // What was handed over and not reported when it was killed is reported as well.
  await eventually(() => expect(row.carriedBy(origin!.subject)).toEqual(expect.arrayContaining(hashes)))
  // Each hop signed what it gave on, and the consumer by whom it came.
  const [, second, last] = row.signers.map(({ subject }) => subject)
  await eventually(() => expect(row.waysOf(origin!.subject)).toEqual([[[second, last], 6]]))
  await eventually(() => expect(row.givenBy(origin!.subject).get(second!)).toBeGreaterThanOrEqual(6))
  await eventually(() => expect(row.givenBy(second!).get(last!)).toBeGreaterThanOrEqual(6))
  expect(row.carriedBy(row.signers[1]!.subject)).toEqual([])
  expect(row.carriedBy(row.signers[2]!.subject)).toEqual([])
})
