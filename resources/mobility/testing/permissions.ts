/** A car’s door for tests: the desk itself on a port of its own, a chain that is told, owners with keys, and readers who prove to be them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServiceContext } from '../../../agent/kit/service.ts'
import { createProver } from '../../../agent/prove-request.ts'
import { accountOfKey } from '../../../client/account-key.ts'
import { signDigest } from '../../../client/signing/sign-typed.ts'
import { createSigner } from '../../../keys/make-signer.ts'
import { networkIdOf } from '../../../protocol/chain-formats/network-id.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { runPermissionDesk } from '../agent/permissions/permission-desk.ts'
import { createVehicleSignals } from '../agent/permissions/vehicle-signals.ts'
import { PROOF_HEADER } from '../messages/permissions/answers.ts'
import {
  asksDigest,
  type Grant,
  grantDigest,
  NO_SOURCE,
  type SignedGrant,
} from '../messages/permissions/grant.ts'

export const PLACE = {
  chainId: 31_337,
  settlement: toAddress(`0x${'a1'.repeat(20)}`),
  genesisHash: `0x${'cd'.repeat(32)}`,
} as const
export const NETWORK = networkIdOf(PLACE)
export const START_MS = Date.UTC(2026, 0, 5, 8)
export const [LAT, LON] = ['Vehicle.CurrentLocation.Latitude', 'Vehicle.CurrentLocation.Longitude'] as const
export const KM = 'Vehicle.TraveledDistance'

/** An account that is a key. */
export function person(number: number) {
  const key = `0x${number.toString(16).padStart(64, '0')}` as const
  return { address: toAddress(accountOfKey(key)), sign: (digest: `0x${string}`) => signDigest(key, digest) }
}
export type Person = ReturnType<typeof person>

interface Past {
  readonly untilMs: number
  readonly owner: Address
  readonly cell: string
}

export async function openCar(owner: Person, folder = mkdtempSync(join(tmpdir(), 'cairn-car-'))) {
  const device = createSigner('ES256')
  const chain = { owner: owner.address, past: [] as Past[], isAway: false }
  let nowMs = START_MS
  const signals = createVehicleSignals()
  const told: string[] = []
  let abort = new AbortController()
  let [port, running] = [0, Promise.resolve()]
  const contextOf = (signal: AbortSignal) =>
    ({
      subject: device.subject,
      network: NETWORK,
      speed: 1,
      dataDir: folder,
      nowMs: () => nowMs,
      signal,
      node: {
        getNetwork: async () => ({ deployment: PLACE }),
        getDevice: async () => {
          if (chain.isAway) throw new Error('no node answers')
          return { owner: chain.owner, past: chain.past }
        },
      },
      info: (_: string, facts: { readonly port?: number } = {}) => {
        port = facts.port ?? port
      },
      warn: (text: string) => void told.push(text),
    }) as unknown as ServiceContext
  const start = async () => {
    abort = new AbortController()
    port = 0
    running = runPermissionDesk('0', signals, contextOf(abort.signal))
    while (port === 0)
      await Promise.race([
        new Promise(setImmediate),
        running.then(() => Promise.reject(new Error('it ended'))),
      ])
  }
  const stop = async () => {
    abort.abort()
    await running
  }
  const post = async (path: string, body: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body, headers })
    return { status: answer.status, ...((await answer.json()) as Record<string, unknown>) } as Answered
  }
  const grantOf = (by: Person, reader: Signer, change: Partial<Grant> = {}): SignedGrant => {
    const grant: Grant = {
      device: device.subject,
      grantor: by.address,
      grantee: reader.subject,
      permissions: ['GetLiveData'],
      purpose: 'insurance',
      effectiveAt: START_MS / 1_000,
      expiration: START_MS / 1_000 + 30 * 86_400,
      source: NO_SOURCE,
      serial: nowMs,
      ...change,
    }
    return { ...grant, signature: by.sign(grantDigest(grant, PLACE)) }
  }
  await start()
  return {
    device,
    chain,
    signals,
    told,
    folder,
    start,
    stop,
    post,
    grantOf,
    log: join(folder, 'permissions/access.jsonl'),
    later: (ms: number) => {
      nowMs += ms
    },
    /** The chain knows a new owner as of now. */
    sellTo(to: Person) {
      chain.past.unshift({ untilMs: nowMs, owner: chain.owner, cell: '' })
      chain.owner = to.address
      nowMs += 1_500
    },
    bring: (grant: SignedGrant) => post('/v1/permissions', JSON.stringify(grant)),
    permit: (by: Person, reader: Signer, change: Partial<Grant> = {}) =>
      post('/v1/permissions', JSON.stringify(grantOf(by, reader, change))),
    /** @param proof of another request, where one is shown again */
    async read(
      reader: Signer,
      asks: { readonly purpose?: string; readonly signals?: readonly string[] } = {},
      proof?: string,
    ) {
      const body = JSON.stringify({ purpose: 'insurance', signals: [KM], ...asks })
      const bytes = new TextEncoder().encode(body)
      const prove = createProver({ signer: reader, network: NETWORK, nowMs: () => nowMs })
      return post('/v1/vehicle/signals', body, {
        [PROOF_HEADER]: proof ?? (await prove(device.subject, bytes)),
      })
    },
    look(by: Person, from = 0, until = Math.floor(nowMs / 1_000) + 300) {
      const asks = { device: device.subject, owner: by.address, until }
      const signature = by.sign(asksDigest(asks, PLACE))
      return post('/v1/permissions/owner', JSON.stringify({ ...asks, from, signature }))
    },
    async close() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export interface Answered {
  readonly status: number
  readonly code?: string
  readonly facts?: Readonly<Record<string, unknown>>
  readonly signals?: Readonly<Record<string, { readonly value: unknown; readonly unit: string }>>
  readonly unknown?: readonly string[]
  readonly grants?: readonly { readonly grantee: string; readonly purpose: string }[]
  readonly log?: unknown
  readonly next?: number
  readonly standing?: number
}
