/**
 * Oracles in processes of their own, and what goes over the wires between them: each is reached by the others through a proxy that counts
 * bytes, both ways, from the first message of an epoch until every oracle has it for good. Acknowledgements, ballots, votes and the seed are in it.
 *
 * `node bench/oracles/oracles.ts ORACLES MESSAGES` measures one committee and prints it as JSON; with a third word, `one`, all messages come
 * in at the same oracle.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startTestNetwork, type TestNetwork } from '../../chain/testing/start-test-network.ts'
import { TALLY } from '../../kernel/testing/tally.ts'
import { createSigner } from '../../keys/make-signer.ts'
import { type CutProxy, startCutProxy } from '../../links/testing/cut-proxy.ts'
import { freePort } from '../../node/testing/free-port.ts'
import { register } from '../../node/testing/start-test-node.ts'
import network from '../../node/testing/test-network.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import type { Signer } from '../../protocol/cose/signer.ts'
import { toAddress } from '../../protocol/ids.ts'
import { sealMessage } from '../../protocol/message.ts'
import type { BenchResult, Measurement } from '../measure.ts'
import { cpuOf } from '../process-use.ts'
import type { OracleOrder } from './oracle-process.ts'

/** What an epoch of one committee took. */
export interface OracleFigures {
  readonly oracles: number
  readonly messages: number
  readonly messageBytes: number
  /** Over the wires, for each message and oracle. */
  readonly bytes: number
  /** The most that one oracle had of it on its own wire, in the mean of all. */
  readonly mostOfOne: number
  readonly cpuMs: number
  readonly tookMs: number
}

const DEVICES = 8
/** The first epoch has no secret to open, and processes that have not run yet. */
const FIRST_MESSAGES = 100
const [BATCH, VIEW_MS, POLL_MS, DEADLINE_MS] = [500, 3_600_000, 100, 1_800_000]
const FIRST_OWNER = 60
const MOST_TIMES = 1.2

export async function benchOracles(committees: readonly number[], messages: number): Promise<BenchResult> {
  const all: OracleFigures[] = []
  for (const oracles of committees) all.push(await measure(oracles, messages))
  const named = ({ oracles }: OracleFigures) =>
    `${oracles} oracles in processes of their own, ${messages.toLocaleString('en')} messages`
  return {
    title: 'Oracles in processes of their own',
    measurements: all.flatMap((figures): Measurement[] => [
      {
        name: named(figures),
        value: figures.bytes,
        unit: 'bytes a message and oracle',
        rounds: [figures.bytes],
      },
      {
        name: named(figures),
        value: (1_000 * figures.cpuMs) / messages / figures.oracles,
        unit: 'µs of CPU a message and oracle',
        rounds: [(1_000 * figures.cpuMs) / messages / figures.oracles],
      },
    ]),
    ratios: all.map(({ oracles, bytes, messageBytes }) => {
      const ratio = bytes / messageBytes
      return {
        claim: `times a message’s own size goes to each of ${oracles} oracles`,
        ratio,
        floor: `≤ ${MOST_TIMES}`,
        kept: ratio <= MOST_TIMES,
      }
    }),
  }
}

interface Committee {
  readonly chain: TestNetwork
  readonly children: readonly ChildProcess[]
  readonly ports: readonly number[]
  readonly wires: readonly CutProxy[]
  readonly devices: readonly Signer[]
}

async function measure(oracles: number, messages: number, takers = oracles): Promise<OracleFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-oracles-'))
  const stops: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })]
  try {
    const committee = await startCommittee(oracles, folder, stops)
    await runEpoch(committee, 0, FIRST_MESSAGES)
    const wired = () => committee.wires.map(({ bytes }) => bytes)
    const [before, since] = [wired(), performance.now()]
    const pids = committee.children.map(({ pid = 0 }) => pid)
    const cpuBefore = cpuOf(pids)
    const messageBytes = await runEpoch(committee, 1, messages, takers)
    const each = wired().map((bytes, at) => bytes - before[at]!)
    const sum = each.reduce((total, bytes) => total + bytes, 0)
    return {
      oracles,
      messages,
      messageBytes,
      bytes: sum / messages / oracles,
      mostOfOne: (Math.max(...each) * oracles) / sum,
      cpuMs: cpuOf(pids) - cpuBefore,
      tookMs: performance.now() - since,
    }
  } finally {
    for (const stop of stops.toReversed()) await stop()
  }
}

async function startCommittee(oracles: number, folder: string, stops: (() => unknown)[]): Promise<Committee> {
  const chain = await startTestNetwork({ rules: network.rules, oracles })
  stops.push(() => chain.stop())
  const devices = Array.from({ length: DEVICES }, () => createSigner('ES256'))
  const owners = devices.map((_, at) => toAddress(`0x${(FIRST_OWNER + at).toString(16).padStart(40, '0')}`))
  await register(chain, devices, owners)
  const nowMs = await chain.nowMs()
  const ports = await Promise.all(Array.from({ length: oracles }, freePort))
  const wires = await Promise.all(ports.map(port => startCutProxy(`http://127.0.0.1:${port}`)))
  stops.push(() => Promise.all(wires.map(wire => wire.stop())))
  const script = new URL('./oracle-process.ts', import.meta.url)
  const children = ports.map(() => fork(script, { serialization: 'advanced' }))
  stops.push(() => Promise.all(children.map(end)))
  await Promise.all(
    children.map((child, index) => {
      const peers = wires.filter((_, other) => other !== index).map(({ url }) => url)
      const place = { dataDir: join(folder, String(index)), port: ports[index]!, account: index + 1, peers }
      const { deployment, anvil } = chain
      const times = { nowMs, viewMs: VIEW_MS, pollMs: POLL_MS }
      return order(child, { start: { deployment, rpcUrl: anvil.url, ...place, ...times } })
    }),
  )
  return { chain, children, ports, wires, devices }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

function order(child: ChildProcess, what: OracleOrder): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`an oracle ended with ${code}`))
    child.once('exit', ended)
    child.once('message', () => {
      child.off('exit', ended)
      resolve()
    })
    child.send(what)
  })
}

/** Its messages are spread over so many of the oracles. @returns bytes of a message */
async function runEpoch(
  committee: Committee,
  epoch: number,
  messages: number,
  takers = committee.children.length,
): Promise<number> {
  const { chain, children, ports, devices } = committee
  const { genesisMs } = chain.deployment
  const { epochMs } = network.rules
  const beginsMs = Math.max(await chain.nowMs(), genesisMs + epoch * epochMs) + 1_000
  await advance(committee, beginsMs)
  let size = 0
  for (let sent = 0; sent < messages; sent += BATCH) {
    const batch = await Promise.all(
      Array.from({ length: Math.min(BATCH, messages - sent) }, (_, index) =>
        sealMessage({
          signer: devices[index % DEVICES]!,
          network: networkIdOf(chain.deployment),
          sequence: epoch * 2 ** 24 + sent + index,
          timeMs: beginsMs,
          contentType: TALLY,
          payload: encodeCbor(1),
        }),
      ),
    )
    size = batch[0]!.length
    const each = Math.ceil(batch.length / takers)
    await Promise.all(
      children
        .slice(0, takers)
        .map((child, at) => order(child, { messages: batch.slice(at * each, (at + 1) * each) })),
    )
  }
  await advance(committee, genesisMs + (epoch + 1) * epochMs + 1_000)
  await Promise.all(ports.map(port => untilFinal(port, epoch)))
  return size
}

/** Network time, for all oracles and the chain alike. */
async function advance({ chain, children }: Committee, timeMs: number): Promise<void> {
  const laterMs = Math.max(timeMs, (await chain.nowMs()) + 1_000)
  await Promise.all(children.map(child => order(child, { timeMs: laterMs })))
  await chain.mine(laterMs)
}

async function untilFinal(port: number, epoch: number): Promise<void> {
  const since = performance.now()
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/epochs/${epoch}`)
    const record = (await answer.json()) as { readonly stage?: string }
    if (record.stage === 'final') return
    if (performance.now() - since > DEADLINE_MS)
      throw new Error(`epoch ${epoch} is not final: ${record.stage}`)
    await sleep(POLL_MS)
  }
}

if (process.argv[1]?.endsWith('oracles.ts') === true) {
  const [, , oracles = '4', messages = '10000', taken = ''] = process.argv
  const takers = taken === 'one' ? 1 : Number(oracles)
  process.stdout.write(`${JSON.stringify(await measure(Number(oracles), Number(messages), takers))}\n`)
}
