/**
 * Gateways and consumers as they run, their drivers over real sockets, and a network that is the rule alone: it settles what was said when it
 * is asked. Each may lose its way to it, and be killed and started again on its own folder.
 */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NodeApi } from '../../../agent/kit/node-api.ts'
import type { AnyDriver, ServiceContext } from '../../../agent/kit/service.ts'
import { createProver } from '../../../agent/prove-request.ts'
import type { StateValue } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import type { Hash } from '../../../protocol/ids.ts'
import { sealMessage } from '../../../protocol/message.ts'
import type { CoverageOptions } from '../rule/params.ts'
import { type Said, START_MS, viewAfter } from './settle.ts'

export const NETWORK: Hash = `0x${'5a'.repeat(32)}`

export interface Member {
  readonly subject: Subject
  readonly signer: Signer
}

export interface RunningMember {
  port(): number
  /** What it warned of. */
  readonly told: string[]
  stop(): Promise<void>
}

export interface LocalNetwork {
  readonly said: Said[]
  /** Whom the network cannot be reached by. */
  readonly cutOff: Set<string>
  nowMs(): number
  later(ms: number): void
  /** Where a member keeps its files. */
  folderOf(id: string): string
  /** What a node answers that member. */
  nodeOf(member: Member): NodeApi
  /** The same member again goes on where it was: its folder is kept. */
  run(driver: AnyDriver, by: Member, options: object, more?: Partial<ServiceContext>): RunningMember
  close(): Promise<void>
}

const NOT_FOUND = Object.assign(new Error('no such device'), { status: 404 })

export function createLocalNetwork(members: readonly Member[], options: CoverageOptions): LocalNetwork {
  const subjects = members.map(({ subject }) => subject)
  const said: Said[] = []
  const cutOff = new Set<string>()
  const folders = new Map<string, string>()
  const running: RunningMember[] = []
  let now = START_MS + 60_000
  const nowMs = () => now
  const folderOf = (id: string) => {
    const known = folders.get(id) ?? mkdtempSync(join(tmpdir(), 'cairn-coverage-'))
    folders.set(id, known)
    return known
  }
  const shown = new Map<string, { readonly there: number; readonly state: StateValue }>()
  /** Settled once for what was said, however often it is asked for. */
  const viewOf = (subject: Subject) => {
    const known = shown.get(subject.id)
    if (known?.there === said.length) return known.state
    const state = viewAfter({ subjects, options }, said, subject)
    shown.set(subject.id, { there: said.length, state })
    return state
  }
  const nodeOf = ({ subject }: Member) => {
    const through = <T>(answer: () => T): Promise<T> =>
      cutOff.has(subject.id) ? Promise.reject(new Error('no node answers')) : Promise.resolve(answer())
    return {
      getDeviceState: () => through(() => ({ state: viewOf(subject) })),
      getDevice: (id: string) =>
        through(() => subjects.find(one => one.id === id) ?? Promise.reject(NOT_FOUND)),
      post: () => through(() => ({ status: 200, body: new Uint8Array(0) })),
    } as unknown as NodeApi
  }
  return {
    said,
    cutOff,
    nowMs,
    folderOf,
    nodeOf,
    later(ms) {
      now += ms
    },
    run(driver, member, raw, more = {}) {
      const { subject, signer } = member
      const abort = new AbortController()
      const told: string[] = []
      let port = 0
      const context = {
        subject: subject.id,
        signal: abort.signal,
        key: signer.key,
        network: NETWORK,
        speed: 1,
        prove: createProver({ signer, network: NETWORK, nowMs }),
        nowMs,
        dataDir: folderOf(subject.id),
        node: nodeOf(member),
        info: (_: string, facts: { readonly port?: number } = {}) => {
          port = facts.port ?? port
        },
        warn: (message: string) => told.push(message),
        // An agent's queue: what is said while it is cut off comes in later (`arrives`).
        say: async (contentType: string, payload: Uint8Array) => {
          said.push({ by: subject, contentType, payload, at: now - START_MS })
          const sealed = {
            signer,
            network: NETWORK,
            contentType,
            sequence: said.length,
            timeMs: now,
            payload,
          }
          return sealMessage(sealed)
        },
        ...more,
      } as unknown as ServiceContext
      const done = driver.prepare({ ...raw })(context)
      const one = {
        port: () => port,
        told,
        async stop() {
          abort.abort()
          await done.catch((error: unknown) => {
            if (!abort.signal.aborted) throw error
          })
        },
      }
      running.push(one)
      return one
    },
    async close() {
      for (const one of running.toReversed()) await one.stop()
      for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true })
    },
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { readonly port: number }
  server.close()
  await once(server, 'close')
  return port
}
