/**
 * What a message costs an intake process whose log is in PostgreSQL, and a verifier: CPU of the process and of the server beside it, in V,
 * what OpenSSL takes to verify one signature on the same cores in the same run.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { startIntake } from '../node/cluster/start-intake.ts'
import { startVerifier } from '../node/cluster/start-verifier.ts'
import { createLog } from '../node/log.ts'
import { startPostgres } from '../node/testing/start-postgres.ts'
import { startTestNode, until } from '../node/testing/start-test-node.ts'
import { type BenchResult, createVerifyCpu, type Measurement, median } from './measure.ts'
import { cpuOf } from './process-use.ts'

const [DEVICES, MESSAGES, ROUNDS, IN_FLIGHT, CHECKED, PLENTY] = [24, 4_000, 3, 1_000, 1_000, 1_000_000_000]
const MOST_V = 5

export async function benchCluster(): Promise<BenchResult> {
  const limits = {
    subjectPerSecond: PLENTY,
    subjectBurst: PLENTY,
    senderPerSecond: PLENTY,
    senderBurst: PLENTY,
  }
  const server = startPostgres()
  const test = await startTestNode({ devices: DEVICES })
  const { network, deployment, rpcUrl, oracleKey, embedded } = test.options
  const shared = { network, deployment, rpcUrl, postgres: { url: server.url }, log: createLog('silent') }
  const intake = await startIntake({ ...shared, oracleKey, http: { port: 0 }, clock: embedded!, limits })
  const verifyMs = await createVerifyCpu(CHECKED)
  try {
    const own: number[] = []
    const servers: number[] = []
    for (let round = 0; round <= ROUNDS; round++) {
      const messages = await Promise.all(
        Array.from({ length: MESSAGES }, (_, index) => test.seal(index % DEVICES)),
      )
      const before = [ownMs(), cpuOf(serverPids())] as const
      await acceptAll(intake.intake, messages)
      const v = await verifyMs()
      if (round === 0) continue
      own.push((ownMs() - before[0]) / MESSAGES / v)
      servers.push((cpuOf(serverPids()) - before[1]) / MESSAGES / v)
    }
    const since = ownMs()
    const verifier = await startVerifier(shared)
    await until('all is checked', () => verifier.passed >= MESSAGES * (ROUNDS + 1))
    const checked = (ownMs() - since) / verifier.passed / (await verifyMs())
    await verifier.stop()
    const all = median(own) + median(servers)
    return {
      title: 'Intake into PostgreSQL',
      measurements: [
        row('an intake process, all its threads', own),
        row('PostgreSQL beside it', servers),
        row('a verifier, of what is in the log', [checked]),
      ],
      ratios: [
        {
          claim: 'of the 5 V that a message may take, process and database',
          ratio: all / MOST_V,
          floor: '≤ 1',
          kept: all <= MOST_V,
        },
      ],
    }
  } finally {
    await intake.stop()
    await test.stop()
    server.stop()
  }
}

const row = (name: string, rounds: readonly number[]): Measurement => ({
  name,
  unit: 'V a message',
  value: median(rounds),
  rounds,
})

function ownMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** Every process of a server with a folder as tests have them; one bench runs at a time. */
function serverPids(): readonly number[] {
  return readdirSync('/proc').map(Number).filter(isServer)
}

function isServer(pid: number): boolean {
  if (!Number.isInteger(pid)) return false
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
  } catch {
    return false
  }
}

async function acceptAll(
  intake: { accept(bytes: Uint8Array, sender: string): Promise<{ accepted: boolean }> },
  messages: readonly Uint8Array[],
): Promise<void> {
  let next = 0
  const worker = async () => {
    for (let at = next++; at < messages.length; at = next++) {
      const answer = await intake.accept(messages[at]!, 'bench')
      if (!answer.accepted) throw new Error(`a message was not taken: ${JSON.stringify(answer)}`)
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker))
}
