/** A driver in a test: a key of its own, what it says kept in a list, and a network that knows the devices it is told of. */

import type { AnyDriver, ServiceContext } from '../../../agent/kit/service.ts'
import { createProver } from '../../../agent/prove-request.ts'
import { createSigner } from '../../../keys/make-signer.ts'
import type { Hash, SubjectId } from '../../../protocol/ids.ts'

export const NETWORK: Hash = `0x${'5a'.repeat(32)}`

export interface Said {
  readonly contentType: string
  readonly payload: Uint8Array
}

export interface Service {
  readonly subject: SubjectId
  readonly said: readonly Said[]
  readonly told: readonly string[]
  /** The value of a fact that it logged first. */
  fact(name: string): unknown
  prove(to: SubjectId, body: Uint8Array): Promise<string>
  stop(): Promise<void>
}

export interface ServiceOptions {
  readonly dataDir?: string
  readonly models?: Readonly<Record<string, string>>
  readonly json?: (path: string) => unknown
  readonly nowMs?: () => number
  /** Of the network. */
  readonly rules?: unknown
  /** A device's registration. */
  readonly details?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export function runService(
  driver: AnyDriver,
  options: Readonly<Record<string, unknown>>,
  { dataDir = '', models = {}, json, nowMs = Date.now, rules, details = {} }: ServiceOptions = {},
): Service {
  const signer = createSigner('ES256')
  const [said, told, facts]: [Said[], string[], Record<string, unknown>] = [[], [], {}]
  const stopping = new AbortController()
  const prove = createProver({ signer, network: NETWORK, nowMs })
  const tell = (message: string, more: Readonly<Record<string, unknown>> = {}) => {
    told.push(message)
    Object.assign(facts, more, facts)
  }
  const node = {
    async getDevice(id: string) {
      if (models[id] === undefined) throw Object.assign(new Error('unknown'), { status: 404 })
      return { model: models[id], details: details[id] ?? {} }
    },
    getNetwork: async () => ({ rules }),
    json: async (path: string) => json?.(path) ?? {},
  }
  const context = {
    subject: signer.subject,
    key: signer.key,
    network: NETWORK,
    name: 'test',
    speed: 1,
    dataDir,
    node,
    nowMs,
    signal: stopping.signal,
    warn: tell,
    info: tell,
    prove,
    async say(contentType: string, payload: Uint8Array) {
      said.push({ contentType, payload })
      return payload
    },
  } as unknown as ServiceContext
  const done = driver.prepare(options)(context)
  return {
    subject: signer.subject,
    said,
    told,
    fact: name => facts[name],
    prove,
    async stop() {
      stopping.abort()
      await done
    },
  }
}
