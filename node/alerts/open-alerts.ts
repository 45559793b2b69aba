/** The desk of a running node: its key and its subscribers from the data folder, and the node itself as what it looks at. */
import { join } from 'node:path'
import * as v from 'valibot'
import webPush from 'web-push'
import { createSight } from '../../alerts/see-accounts.ts'
import { readJsonFile } from '../../disk/json-file.ts'
import { writeAtomically } from '../../disk/write-file.ts'
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import type { Address } from '../../protocol/ids.ts'
import type { ChainPort } from '../chain-port.ts'
import type { ShownNames } from '../http/services.ts'
import type { DeviceDirectory } from '../intake/device-directory.ts'
import { createTokenBuckets, type TokenBuckets } from '../intake/token-bucket.ts'
import type { Log } from '../log.ts'
import { type AlertDesk, createDesk, keepLooking } from './desk.ts'
import { sendPush, type VapidKeys } from './send-push.ts'
import { openSubscriptions } from './subscriptions.ts'

export interface AlertOptions {
  /** `mailto:` or `https:`: push services are told it, to reach whoever runs the node. */
  readonly contact: string
  /** Push services beside those of the browsers: `push.example:8443`. */
  readonly services?: readonly string[]
  /** Accounts that may subscribe though they have no device here. */
  readonly accounts?: readonly Address[]
  /** PEM of who signs for them; those that Node.js trusts unless said. */
  readonly ca?: string
  /** Real time between two looks; 30 s unless said. */
  readonly everyMs?: number
}

export interface Alerts extends AlertDesk, Pick<TokenBuckets, 'take'> {
  /** base64url. */
  readonly publicKey: string
  /** Looks from now on, at what is answered to `json`. Ends with the signal it was opened with. */
  begin(json: (path: string) => Promise<unknown>): Promise<void>
}

export interface AlertParts {
  readonly place: Place
  readonly network: string
  readonly dataDir: string
  readonly chain: Pick<ChainPort, 'getCommittee' | 'signer'>
  readonly devices: Pick<DeviceDirectory, 'list'>
  readonly names: () => ShownNames
  readonly log: Log
  readonly signal: AbortSignal
}

/** Settled epochs without a message; waiting epochs; percent of a payout: as `cairn watch` has them. */
const LIMITS = { behind: 3, silent: 1, change: 50 }
const EVERY_MS = 30_000
const [WISHES_PER_SECOND, WISHES_AT_ONCE] = [0.1, 10]
const KEYS = v.object({
  publicKey: v.pipe(v.string(), v.regex(/^[\w-]{87}$/)),
  privateKey: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
})

/** @throws {DiskError} file_damaged */
export async function openAlerts(options: AlertOptions, parts: AlertParts): Promise<Alerts> {
  const { place, network, dataDir, chain, devices, names, log, signal } = parts
  const { contact, services = [], accounts = [], ca, everyMs = EVERY_MS } = options
  const keys = await loadKeys(join(dataDir, 'push-key.json'))
  const sender = { keys, contact, ...(ca === undefined ? {} : { ca }) }
  let see: Parameters<typeof createDesk>[0]['see'] = async () => new Map()
  const desk = createDesk({
    place,
    network,
    services,
    subscriptions: await openSubscriptions(join(dataDir, 'alerts.json')),
    log,
    nowMs: Date.now,
    see: who => see(who),
    send: (push, message) => sendPush(sender, push, message),
    async isKnown(account) {
      if (accounts.includes(account) || devices.list({ owner: account }).length > 0) return true
      return (await chain.getCommittee()).signers.includes(account)
    },
  })
  return {
    ...desk,
    publicKey: keys.publicKey,
    take: createTokenBuckets(WISHES_PER_SECOND, WISHES_AT_ONCE, () => performance.now()).take,
    begin(json) {
      const nameOf = (id: string) => names().devices[id] ?? names().accounts[id]
      const client = { url: 'this node', json }
      const writeTime = (ms: number) => new Date(ms).toISOString()
      see = createSight<Address>({ client, limits: LIMITS, oracle: chain.signer, nameOf, writeTime })
      return keepLooking(desk, { everyMs, log, signal })
    },
  }
}

/** Made once: browsers that subscribed know it, and take messages of no other. */
async function loadKeys(path: string): Promise<VapidKeys> {
  const known = await readJsonFile(path, KEYS)
  if (known !== undefined) return known
  const made = webPush.generateVAPIDKeys()
  await writeAtomically(path, JSON.stringify(made))
  return made
}
