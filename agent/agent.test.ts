import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { SERVICES } from '../bin/services.ts'
import { decodeSenmlCbor, resolveSenml } from '../protocol/senml/senml.ts'
import { NETWORK } from '../protocol/testing/sample-values.ts'
import { readConfig } from './config.ts'
import { createAgentLog } from './kit/agent-log.ts'
import { openOutbox } from './outbox.ts'
import { type RunningAgent, startAgent } from './start-agent.ts'
import { eventually, type Receiver, startReceiver } from './testing/receiver.ts'

const HOUR = 3_600_000
const START = Date.UTC(2026, 0, 1)
const cleanups: (() => Promise<unknown> | unknown)[] = []

afterEach(async () => {
  for (let cleanup = cleanups.pop(); cleanup !== undefined; cleanup = cleanups.pop()) await cleanup()
})

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'cairn-agent-'))
  cleanups.push(() => rmSync(path, { recursive: true, force: true }))
  return path
}

async function receiver(options?: Parameters<typeof startReceiver>[0]): Promise<Receiver> {
  const started = await startReceiver(options)
  cleanups.push(() => started.close())
  return started
}

/** A table of 48 hours with one value column, and a configuration that replays it from the beginning. */
function recordedConfig(dir: string, url: string, change: Record<string, unknown> = {}) {
  const rows = Array.from(
    { length: 48 },
    (_, hour) => `${new Date(START + hour * HOUR).toISOString()},${hour},${hour % 3}`,
  )
  writeFileSync(join(dir, 'table.csv'), `time,temp,kwh\n${rows.join('\n')}\n`)
  const mapping = {
    time: { column: 'time' },
    values: [{ column: 'temp', name: 'temperature', unit: 'Cel' }],
    registers: [{ name: 'import', plus: 'kwh' }],
  }
  const driver = {
    kind: 'recorded',
    file: join(dir, 'table.csv'),
    mapping,
    startMs: START - HOUR,
    periodMs: 48 * HOUR,
    lagMs: 0,
  }
  return { name: 'test', dataDir: join(dir, 'data'), nodes: [url], driver, ...change }
}

async function agent(config: unknown, lines: string[] = []): Promise<RunningAgent> {
  const running = await startAgent(
    readConfig(config, SERVICES),
    createAgentLog('test', line => lines.push(line)),
  )
  cleanups.push(() => running.stop())
  return running
}

const readingsOf = (node: Receiver) =>
  [...node.messages.values()]
    .sort((a, b) => a.sequence - b.sequence)
    .map(({ payload }) =>
      resolveSenml(decodeSenmlCbor(payload)).map(({ name, timeMs, value }) => [
        name,
        (timeMs - START) / HOUR,
        value,
      ]),
    )

describe('an agent', () => {
  it('replays its table once, in order, with registers that go on over the table’s end', async () => {
    const speed = 200_000
    const begun = performance.now()
    const node = await receiver({ speed, nowMs: () => START - HOUR + (performance.now() - begun) * speed })
    await agent(recordedConfig(folder(), node.url))
    await eventually('two rounds of the table', () => node.messages.size >= 100)
    const readings = readingsOf(node).slice(0, 97)
    // The table's last row, a round earlier, is the zero that the first is counted from.
    expect(readings[0]).toEqual([
      ['temperature', -1, 47],
      ['import', -1, 0],
    ])
    expect(readings[1]).toEqual([
      ['temperature', 0, 0],
      ['import', 0, 0],
    ])
    expect(readings[48]).toEqual([
      ['temperature', 47, 47],
      ['import', 47, 48_000],
    ])
    expect(readings[49]).toEqual([
      ['temperature', 48, 0],
      ['import', 48, 48_000],
    ])
    expect(readings[96]).toEqual([
      ['temperature', 95, 47],
      ['import', 95, 96_000],
    ])
  })

  it('says at every moment how far it has come, also while it catches up on what it missed', async () => {
    const missedMs = 20 * HOUR
    const node = await receiver({ speed: 2, nowMs: () => START + missedMs })
    const running = await agent(recordedConfig(folder(), node.url))
    const said: number[] = []
    while (running.counts().acknowledged < 22) {
      const doneMs = running.doneUntilMs()
      said.push(doneMs)
      // The first row is of the hour before.
      const due = Math.max(0, Math.ceil((doneMs - START) / HOUR) + 1)
      expect(running.counts().acknowledged).toBeGreaterThanOrEqual(Math.min(due, 22))
      await new Promise(resolve => setImmediate(resolve))
    }
    expect(said[0]).toBeLessThan(START)
  })

  it('keeps what it cannot send, and sends it when the node is back, once each', async () => {
    const node = await receiver({ speed: 200_000, nowMs: () => START + 20 * HOUR })
    node.misbehave(['silence', { status: 503, code: 'queue_full' }, 'silence', 'forged'])
    const running = await agent(recordedConfig(folder(), node.url))
    await eventually(
      'all receipts',
      () => running.counts().acknowledged >= 20 && running.counts().waiting === 0,
    )
    const sequences = [...node.messages.values()].map(({ sequence }) => sequence)
    expect(new Set(sequences).size).toBe(sequences.length)
  })

  it('keeps apart what no node will take, with the reason, and goes on', async () => {
    const node = await receiver({ speed: 200_000, nowMs: () => START + 5 * HOUR })
    node.misbehave([{ status: 400, code: 'message_malformed' }])
    const dir = folder()
    const running = await agent(recordedConfig(dir, node.url))
    await eventually(
      'the rest to be sent',
      () => running.counts().acknowledged >= 3 && running.counts().waiting === 0,
    )
    await running.stop()
    const outbox = openOutbox(join(dir, 'data'), { limit: 10, firstSequence: 0 })
    expect(outbox.refusals().every(({ code }) => code === 'message_malformed')).toBe(true)
    outbox.close()
  })

  it('signs nothing while the machine’s clock is wrong, and says so', async () => {
    const node = await receiver({ nowMs: () => Date.now() + 10 * 60_000 })
    const lines: string[] = []
    const running = await agent(recordedConfig(folder(), node.url, { clockLimitMs: 60_000 }), lines)
    await eventually('the warning', () =>
      lines.some(line => line.includes('the clock of this machine is wrong')),
    )
    expect(running.counts()).toMatchObject({ waiting: 0, acknowledged: 0 })
    expect(node.messages.size).toBe(0)
  })

  it('keeps to the network that it began with, and says so where a node is of another', async () => {
    const [here, there] = [await receiver(), await receiver({ network: `0x${'77'.repeat(32)}` })]
    const dir = folder()
    const first = await agent(recordedConfig(dir, here.url))
    await first.stop()
    await expect(agent(recordedConfig(dir, there.url))).rejects.toThrow(
      `nodes: nodes of the network ${NETWORK} are needed`,
    )
    const again = await agent(recordedConfig(dir, here.url))
    await again.stop()
    expect(there.deliveries()).toBe(0)
  })

  it('seals for its network, takes no receipt of another, and keeps what a wrong node denies', async () => {
    const node = await receiver({ speed: 200_000, nowMs: () => START + 5 * HOUR })
    node.misbehave([{ status: 400, code: 'network_wrong' }, 'elsewhere'])
    const lines: string[] = []
    const running = await agent(recordedConfig(folder(), node.url), lines)
    await eventually(
      'all receipts',
      () => running.counts().acknowledged >= 3 && running.counts().waiting === 0,
    )
    expect(running.counts().refused).toBe(0)
    expect([...node.messages.values()].every(({ network }) => network === NETWORK)).toBe(true)
    expect(lines.some(line => line.includes('another network than this device delivers to'))).toBe(true)
    expect(lines.some(line => line.includes('receipt_invalid'))).toBe(true)
  })

  it('its key never stands in the log', async () => {
    const node = await receiver()
    const dir = folder()
    const lines: string[] = []
    const running = await agent(recordedConfig(dir, node.url), lines)
    await running.stop()
    const { d } = JSON.parse(readFileSync(join(dir, 'data/key.json'), 'utf8')) as { d: string }
    expect(lines.join('')).not.toContain(d)
    expect(lines.length).toBeGreaterThan(0)
  })

  it.each<[string, Record<string, unknown>]>([
    [
      `driver.kind: one of ${SERVICES.drivers.map(({ kind }) => kind).join(', ')}`,
      { driver: { kind: 'telepathy' } },
    ],
    ['nodes: a list of at least one URL', { nodes: [] }],
    ['nodes.0: URLs begin with http:// or https://', { nodes: ['ftp://x'] }],
    ['alg: ES256 or EdDSA', { alg: 'RS256' }],
    ['queueLimit: a whole number from 10', { queueLimit: 1 }],
    ['dataDir: text is needed', { dataDir: 7 }],
    ['dataDir: text is needed', { dataDir: undefined }],
  ])('a configuration that cannot work says why: %s', (why, change) => {
    expect(() =>
      readConfig({ ...recordedConfig(folder(), 'http://127.0.0.1:1'), ...change }, SERVICES),
    ).toThrow(why)
  })
})

describe('kill -9', () => {
  it('at many points: every reading arrives, no sequence number has two contents', {
    timeout: 300_000,
  }, async () => {
    const speed = 40_000
    const begun = performance.now()
    const node = await receiver({ speed, nowMs: () => START - HOUR + (performance.now() - begun) * speed })
    const dir = folder()
    const config = recordedConfig(dir, node.url)
    writeFileSync(join(dir, 'agent.json'), JSON.stringify(config))
    const bySequence = new Map<number, string>()
    const check = () => {
      for (const { sequence, id } of node.messages.values()) {
        expect(bySequence.get(sequence) ?? id).toBe(id)
        bySequence.set(sequence, id)
      }
    }
    for (let round = 0; round < 8; round++) {
      const child = spawn(
        process.execPath,
        [join(import.meta.dirname, '../bin/agent.ts'), join(dir, 'agent.json')],
        {
          stdio: 'ignore',
        },
      )
      const before = node.messages.size
      await eventually('more messages', () => node.messages.size >= before + 1 + (round % 4) * 3)
      await kill(child)
      check()
    }
    const last = spawn(
      process.execPath,
      [join(import.meta.dirname, '../bin/agent.ts'), join(dir, 'agent.json')],
      {
        stdio: 'ignore',
      },
    )
    await eventually('60 readings', () => node.messages.size >= 60)
    await kill(last)
    check()
    const hours = readingsOf(node).map(([first]) => first![1] as number)
    expect(new Set(hours).size).toBe(hours.length)
    expect(hours.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: hours.length }, (_, index) => index - 1),
    )
  })
})

function kill(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

describe('the outbox', () => {
  const message = (sequence: number) => ({
    sequence,
    id: sequence.toString(16).padStart(64, '0') as never,
    bytes: Uint8Array.of(sequence),
  })

  it('refuses new readings when full, counts them, and takes again when there is room', () => {
    const outbox = openOutbox(folder(), { limit: 2, firstSequence: 5 })
    expect([5, 6].map(sequence => outbox.add(message(sequence), undefined))).toEqual([true, true])
    expect(outbox.add(message(7), undefined)).toBe(false)
    expect(outbox.counts()).toEqual({ waiting: 2, acknowledged: 0, refused: 0, dropped: 1 })
    outbox.acknowledge([{ id: message(5).id, receipt: Uint8Array.of(1) }])
    expect(outbox.add(message(7), undefined)).toBe(true)
    outbox.close()
  })

  it('goes on counting after a restart, and a torn end of its log opens', () => {
    const dir = folder()
    const outbox = openOutbox(dir, { limit: 100, firstSequence: 0 })
    for (let sequence = 0; sequence < 20; sequence++) outbox.add(message(sequence), `note ${sequence}`)
    const [main, log] = [join(dir, 'outbox.sqlite'), join(dir, 'outbox.sqlite-wal')].map(path =>
      existsSync(path) ? readFileSync(path) : Buffer.alloc(0),
    )
    outbox.close()
    for (const cut of [0, 1, 100, 4096, 5000]) {
      const copy = folder()
      writeFileSync(join(copy, 'outbox.sqlite'), main!)
      writeFileSync(join(copy, 'outbox.sqlite-wal'), log!.subarray(0, log!.length - cut))
      const reopened = openOutbox(copy, { limit: 100, firstSequence: 1000 })
      const next = reopened.nextSequence()
      expect(reopened.waiting(100).map(({ sequence }) => sequence)).toEqual(
        Array.from({ length: next > 20 ? 0 : next }, (_, index) => index),
      )
      expect(reopened.note()).toBe(next > 0 && next <= 20 ? `note ${next - 1}` : undefined)
      if (cut === 0) expect(next).toBe(20)
      reopened.close()
    }
  })

  it('a number out of turn is a fault of the programme', () => {
    const outbox = openOutbox(folder(), { limit: 2, firstSequence: 0 })
    expect(() => outbox.add(message(3), undefined)).toThrow('sequence 3 is not the next one')
    outbox.close()
  })
})
