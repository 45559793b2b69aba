/** A gateway whose link is gone: what it hears is kept, over a kill as well, and comes in later with the time at which it was heard. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSigner } from '../../../../keys/make-signer.ts'
import { startCutProxy } from '../../../../links/testing/cut-proxy.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import { CARRIED, RECEIPT, ROUTE } from '../../messages/coverage-messages.ts'
import { packetHash } from '../../messages/credits.ts'
import { OUTAGE } from '../../messages/outage/outage.ts'
import { member } from '../../testing/conformance-case.ts'
import { createLocalNetwork, freePort } from '../../testing/local-network.ts'
import { startForwarder } from '../../testing/packet-forwarder.ts'
import { HOUR_MS, notesOf, paidTo, settle } from '../../testing/settle.ts'
import { consumerDriver } from '../consumer/consumer-driver.ts'
import { gatewayDriver } from '../gateway/gateway-driver.ts'
import { type Backlog, openBacklog } from './backlog.ts'
import { openOutageDesk } from './outage-desk.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 240_000, interval: 5 })
const MINUTE_MS = 60_000
const data = (counter: number) =>
  Buffer.from(`40da1b012600${counter.toString(16).padStart(2, '0')}0001aabbccddeeff`, 'hex')
const rxpk = (counter: number) => {
  const frame = data(counter)
  const levels = { tmst: 10, freq: 868.1, stat: 1, modu: 'LORA', datr: 'SF7BW125', rssi: -60, lsnr: 7.2 }
  return { ...levels, size: frame.length, data: frame.toString('base64') }
}
const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'cairn-backlog-'))
  cleanups.push(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** A consumer behind a wire that can be cut, a gateway, and its packet forwarder. */
async function openStreet(gatewayOptions: object = {}, consumerOptions: object = {}) {
  const signers = [createSigner('ES256'), createSigner('ES256')] as const
  const gateway = { signer: signers[0], subject: member(1, 'gateway', { id: signers[0].subject }) }
  const consumer = { signer: signers[1], subject: member(20, 'consumer', { id: signers[1].subject }) }
  const options = { window: '1h', settleAfter: '6h', fee: '0%' }
  const network = createLocalNetwork([gateway, consumer], options)
  cleanups.push(network.close)
  const port = await freePort()
  const wire = await startCutProxy(`http://127.0.0.1:${port}`)
  cleanups.push(wire.stop)
  const asks = { port, addrs: '26011000-26011fff', keys: 'unchecked', price: '10', budget: '10000', days: 2 }
  const buyer = network.run(consumerDriver, consumer, {
    ...asks,
    url: `${wire.url}/uplink`,
    receiptMs: 50,
    ...consumerOptions,
  })
  await eventually(() =>
    expect(network.said.map(({ contentType }) => contentType)).toEqual([ROUTE.contentType]),
  )
  network.later(HOUR_MS)
  await eventually(() => expect(buyer.port()).toBe(port))
  const begin = async () => {
    const usual = { port: 0, reportMs: 50, lookMs: 50, reaches: '127.0.0.1' }
    const running = network.run(gatewayDriver, gateway, { ...usual, ...gatewayOptions })
    await eventually(() => expect(running.port()).toBeGreaterThan(0))
    const forwarder = await startForwarder({ port: running.port(), eui: 'aabbccddeeff0011' })
    cleanups.push(() => forwarder.close())
    return { ...running, hear: (counter: number) => forwarder.push({ rxpk: [rxpk(counter)] }) }
  }
  const packets = () =>
    network.said
      .filter(({ contentType }) => contentType === CARRIED.contentType)
      .flatMap(({ payload }) => {
        const { at, packets: all } = CARRIED.decode(payload)
        return all.map(({ hash, before }) => ({ hash, heardMs: at - before }))
      })
  const signed = () =>
    network.said
      .filter(({ contentType }) => contentType === RECEIPT.contentType)
      .map(({ payload }) => RECEIPT.decode(payload).credits)
      .at(-1) ?? 0
  const cut = (isCut: boolean) => {
    if (isCut) network.cutOff.add(gateway.subject.id)
    else network.cutOff.delete(gateway.subject.id)
    if (isCut) wire.cut()
    else wire.mend()
  }
  const settled = (epochs: number) =>
    settle({ subjects: [gateway.subject, consumer.subject], options }, network.said, epochs)
  const outages = () =>
    network.said
      .filter(({ contentType }) => contentType === OUTAGE.contentType)
      .map(({ payload }) => OUTAGE.decode(payload))
  /** What is kept is on disk: it is looked at there. */
  const onDisk = <T>(look: (backlog: Backlog) => T): T => {
    const backlog = openBacklog(join(network.folderOf(gateway.subject.id), 'backlog.sqlite'), 1e6)
    try {
      return look(backlog)
    } finally {
      backlog.close()
    }
  }
  const kept = () => onDisk(backlog => backlog.counts().kept)
  const oldestKept = () =>
    onDisk(backlog => {
      const { row } = backlog.oldest(backlog.routes()[0]!)!
      return packetHash(Buffer.from(String(row['data']), 'base64'))
    })
  /** What the gateway knows of its outage, as it is on disk. */
  const knows = () => {
    const path = join(network.folderOf(gateway.subject.id), 'outage.json')
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }
  return { network, gateway, begin, packets, signed, cut, settled, outages, kept, oldestKept, knows }
}

describe('a gateway without a link', () => {
  it('keeps what it hears, is started again in the midst of it, and is paid for all of it when the link is back', async () => {
    const street = await openStreet()
    const first = await street.begin()
    await first.hear(1)
    await eventually(() => expect(street.packets().length).toBe(1))
    street.cut(true)
    const fromMs = street.network.nowMs()
    await eventually(() => expect(street.knows()).toContain('"heard":0'))
    for (const counter of [2, 3]) {
      street.network.later(10 * MINUTE_MS)
      await first.hear(counter)
      await eventually(() => expect(street.kept()).toBe(counter - 1))
    }
    await eventually(() => expect(street.knows()).toContain('"heard":2'))
    await first.stop()
    const second = await street.begin()
    street.network.later(10 * MINUTE_MS)
    await second.hear(4)
    await eventually(() => expect(street.kept()).toBe(3))
    await eventually(() => expect(street.knows()).toContain('"heard":3'))
    street.cut(false)
    await eventually(() => expect(street.packets().length).toBe(4))
    // In the order in which they were heard, each with its own time.
    expect(street.packets().map(({ hash }) => hash)).toEqual([1, 2, 3, 4].map(n => packetHash(data(n))))
    const minutes = street.packets().map(({ heardMs }) => (heardMs - fromMs) / MINUTE_MS)
    expect(minutes).toEqual([0, 10, 20, 30])
    await eventually(() => expect(street.signed()).toBe(4))
    await eventually(() => expect(street.outages().length).toBe(1))
    const [outage] = street.outages()
    expect(outage).toMatchObject({ until: street.network.nowMs(), heard: 3, dropped: 0 })
    // As it knew last that the network was there.
    expect(outage!.from).toBe(fromMs)
    const settled = street.settled(14)
    expect(notesOf(settled)).toEqual([])
    expect(paidTo(settled, street.gateway.subject)).toBe(40n)
  })

  it('lets the oldest go when there is no more room, and says how many', async () => {
    const street = await openStreet({ keep: 2 })
    const gateway = await street.begin()
    await gateway.hear(1)
    await eventually(() => expect(street.packets().length).toBe(1))
    street.cut(true)
    street.network.later(MINUTE_MS)
    await gateway.hear(2)
    // From when it is known that nobody answers: an answer that was on its way is not a part of it.
    await eventually(() => expect(street.knows()).toContain('"heard":1'))
    for (const counter of [3, 4, 5]) {
      await gateway.hear(counter)
      await eventually(() => expect(street.kept()).toBe(Math.min(2, counter - 1)))
    }
    await eventually(() => expect(street.oldestKept()).toBe(packetHash(data(4))))
    await eventually(() => expect(street.knows()).toContain('"dropped":2'))
    street.network.later(2 * MINUTE_MS)
    street.cut(false)
    await eventually(() => expect(street.packets().length).toBe(3))
    expect(street.packets().map(({ hash }) => hash)).toEqual([1, 4, 5].map(n => packetHash(data(n))))
    await eventually(() => expect(street.outages()).toMatchObject([{ heard: 2, dropped: 2 }]))
  })

  it('is not paid for what is of no use any more, and does not keep it', async () => {
    const street = await openStreet({}, { withinMs: 15 * MINUTE_MS })
    const gateway = await street.begin()
    await gateway.hear(1)
    await eventually(() => expect(street.packets().length).toBe(1))
    street.cut(true)
    await gateway.hear(2)
    await eventually(() => expect(street.kept()).toBe(1))
    street.network.later(20 * MINUTE_MS)
    await gateway.hear(3)
    await eventually(() => expect([street.kept(), street.oldestKept()]).toEqual([1, packetHash(data(3))]))
    street.cut(false)
    await eventually(() => expect(street.kept()).toBe(0))
    await eventually(() => expect(street.packets().length).toBe(2))
    expect(street.packets().map(({ hash }) => hash)).toEqual([1, 3].map(n => packetHash(data(n))))
    await eventually(() => expect(street.signed()).toBe(2))
  })
})

describe('what is kept', () => {
  it('is there after a kill: all that was said to be', async () => {
    const path = join(folder(), 'backlog.sqlite')
    const code = `
      const { openBacklog } = await import(${JSON.stringify(join(import.meta.dirname, 'backlog.ts'))})
      const backlog = openBacklog(${JSON.stringify(path)}, 1e6)
      for (let n = 1; ; n++) {
        backlog.add({ route: 'aa', eui: 'bb', heardMs: n, row: { n } })
        process.stdout.write(n + '\\n')
      }`
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', part => {
      said += String(part)
    })
    await eventually(() => expect(said.split('\n').length).toBeGreaterThan(20))
    child.kill('SIGKILL')
    await once(child, 'close')
    const newest = Number(
      said
        .trimEnd()
        .split('\n')
        .at(said.endsWith('\n') ? -1 : -2),
    )
    const backlog = openBacklog(path, 1e6)
    cleanups.push(() => backlog.close())
    expect(backlog.counts().kept).toBeGreaterThanOrEqual(newest)
    for (let n = 1; n <= newest; n++) {
      const oldest = backlog.oldest('aa' as MessageId)!
      expect(oldest).toMatchObject({ heardMs: n, row: { n } })
      backlog.remove(oldest.id, oldest.route)
    }
  })

  it('an outage is one though the agent is started again in it; a moment is none', async () => {
    const path = join(folder(), 'outage.json')
    const said: Uint8Array[] = []
    let [nowMs, kept, dropped] = [1_000_000, 0, 0]
    const open = () =>
      openOutageDesk({
        path,
        nowMs: () => nowMs,
        speed: 1,
        counts: () => ({ kept, dropped }),
        say: async (_, payload) => {
          said.push(payload)
          return payload
        },
      })
    let desk = await open()
    const told = async (afterMs: number, isThere: boolean) => {
      nowMs += afterMs
      await desk.told(isThere)
    }
    await told(0, true)
    await told(0, false)
    dropped = 7
    await told(59_000, true)
    expect(said).toEqual([])
    const from = nowMs
    await told(1_000, false)
    kept = 5
    dropped = 9
    await told(10_000, false)
    desk = await open()
    dropped = 1
    await told(50_000, false)
    kept = 3
    await told(10_000, true)
    expect(said.map(OUTAGE.decode)).toEqual([{ from, until: nowMs, heard: 5, dropped: 3, at: nowMs }])
    await told(100_000, true)
    desk = await open()
    await told(100_000, true)
    expect(said.length).toBe(1)
  })
})
