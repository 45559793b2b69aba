/**
 * A worker that checks what is in the log before anybody settles it: row by row, whether it is the message that was taken in, and
 * whether its signature is its device's. It leases a part of the subjects at a time (store/postgres/check-work.ts), so any number of
 * them share the work, and each may be killed or paused at any time: its part is another's when its lease is over, and what it says
 * after that is not written.
 */
import { hostname } from 'node:os'
import { createVerifier } from '../../keys/verify.ts'
import { createOutage } from '../../links/outage.ts'
import { pause } from '../../links/pause.ts'
import type { PublicKey } from '../../protocol/cose/cose-key.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import { type Message, verifyMessage } from '../../protocol/message.ts'
import { readRow } from '../epochs/collect-evidence.ts'
import { isNodeError } from '../errors.ts'
import { createDeviceDirectory } from '../intake/device-directory.ts'
import { createLog, type Log } from '../log.ts'
import { encodePassed } from '../settle/checkers.ts'
import type { CheckLease, CheckPage, CheckRow, CheckWork } from '../store/postgres/check-work.ts'
import type { Notices } from '../store/postgres/notices.ts'
import type { PostgresStore } from '../store/postgres/postgres-store.ts'
import type { Unreadable } from '../store/store.ts'
import { openIntakeChain } from './intake-chain.ts'
import type { IntakeOptions } from './start-intake.ts'

export type VerifierOptions = Pick<
  IntakeOptions,
  'network' | 'deployment' | 'rpcUrl' | 'postgres' | 'pollMs'
> & {
  readonly log?: Log
  /** For how long a part is its own without a word of it; 10 s unless said. */
  readonly leaseMs?: number
}

export interface RunningVerifier {
  /** Messages that it has passed. */
  readonly passed: number
  stop(): Promise<void>
}

const LEASE_MS = 10_000
/** Rows that are read, checked and written together: some 30 ms of work. */
const PAGE = 512
/** Longest time between two looks, where no notice came. */
const LOOK_MS = 1_000
const POLL_MS = 4_000
const DENIALS = 1

/** @throws {NodeError | ChainError} whatever keeps it from starting. */
export async function startVerifier(options: VerifierOptions): Promise<RunningVerifier> {
  const { network, deployment, rpcUrl, leaseMs = LEASE_MS, pollMs = POLL_MS } = options
  const log = options.log ?? createLog('info')
  // What it checks does not hang on rules, whatever was voted for since.
  const chain = await openIntakeChain({ rpcUrl, deployment, freshMs: pollMs / 2 })
  const devices = createDeviceDirectory({
    readFacts: chain.readNewestFacts,
    intervalMs: pollMs,
    nowMs: () => performance.now(),
    onChange: () => undefined,
  })
  await devices.refresh()
  const { openPostgresStore } = await import('../store/postgres/postgres-store.ts')
  const { chainId, settlement, genesisHash, genesisMs } = deployment
  const binding = { chainId, settlement, genesisHash, genesisMs, epochMs: network.rules.epochMs }
  const store: PostgresStore = await openPostgresStore({
    ...options.postgres,
    binding,
    denials: DENIALS,
    role: 'intake',
  })
  const news = store.listenForNews(LOOK_MS)
  const stopping = new AbortController()
  const counted = { passed: 0 }
  const keyOf = async (subject: SubjectId) => (await devices.find(subject))?.key
  const working = work({ checks: store.checks, news, keyOf, log, leaseMs, counted }, stopping.signal)
  log.info('a verifier is up')
  return {
    get passed() {
      return counted.passed
    },
    async stop() {
      stopping.abort()
      await news.stop()
      await working
      await store.close()
    },
  }
}

interface Working {
  readonly checks: CheckWork
  readonly news: Pick<Notices, 'next'>
  readonly keyOf: (subject: SubjectId) => Promise<PublicKey | undefined>
  readonly log: Log
  readonly leaseMs: number
  readonly counted: { passed: number }
}

/** All parts in turn; when there was nothing in any of them, it waits to be told. */
async function work(parts: Working, stopping: AbortSignal): Promise<void> {
  const { checks, news, log, leaseMs } = parts
  const holder = `${hostname()}:${process.pid}`
  const outage = createOutage({
    onBegin: error => log.fail('the database does not answer', error),
    onEnd: () => log.info('the database answers again'),
  })
  const idle = new Set<number>()
  while (!stopping.aborted) {
    try {
      const lease = await checks.take(holder, leaseMs)
      const found = lease === undefined ? 0 : await workOn(lease, parts, stopping)
      outage.worked()
      if (lease !== undefined && found > 0) idle.clear()
      const seen = lease === undefined || idle.has(lease.part)
      if (lease !== undefined) idle.add(lease.part)
      if (found > 0 || !seen) continue
      idle.clear()
      await news.next()
    } catch (error) {
      // Somebody else has its part: it was away for too long, and goes on with another.
      if (isNodeError(error, 'store_taken_over'))
        log.warn('a part was taken over', { code: 'store_taken_over' })
      else {
        outage.failed(error)
        await pause(LOOK_MS, stopping)
      }
    }
  }
}

/** @returns how many rows there were. */
async function workOn(first: CheckLease, parts: Working, stopping: AbortSignal): Promise<number> {
  const { checks, leaseMs, counted } = parts
  let [lease, found] = [first, 0]
  while (!stopping.aborted) {
    const rows = await checks.read(lease, PAGE)
    if (rows.length === 0) break
    const { page, passed } = await checkRows(rows, parts.keyOf)
    lease = await checks.save(lease, page, leaseMs)
    counted.passed += passed
    found += rows.length
    for (const { id: message, why } of page.unreadable)
      parts.log.warn('a message in the log cannot be read', { code: 'evidence_unreadable', message, why })
  }
  await checks.release(lease)
  return found
}

/** What is of nobody known, or not signed well, is left to whoever settles. */
async function checkRows(
  rows: readonly CheckRow[],
  keyOf: Working['keyOf'],
): Promise<{ readonly page: CheckPage; readonly passed: number }> {
  const verify = createVerifier()
  const passed: Message[] = []
  const unreadable: Unreadable[] = []
  for (const { id, epoch, ordinal, bytes } of rows) {
    const read = readRow(id, bytes)
    if ('why' in read) {
      unreadable.push({ id, epoch, ordinal, why: read.why })
      continue
    }
    const key = await keyOf(read.message.subject)
    if (key !== undefined && verifyMessage(read.message, key, verify)) passed.push(read.message)
  }
  const upto = rows.at(-1)!.ordinal
  return { page: { upto, passed: encodePassed(passed), unreadable }, passed: passed.length }
}
