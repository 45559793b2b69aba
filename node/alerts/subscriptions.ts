/**
 * Who is told by web push, in a file of the data folder.
 *
 * Law: an account has at most a handful, the newest push out its own oldest, and all together are bounded; what is told twice
 * after a crash is at most what was told while it was not written yet.
 */
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { Told } from '../../alerts/condition.ts'
import type { Pace } from '../../alerts/pace.ts'
import { type AlertLanguage, LANGUAGES } from '../../alerts/words/words.ts'
import { readJsonFile } from '../../disk/json-file.ts'
import { writeAtomically } from '../../disk/write-file.ts'
import type { PushAddress } from '../../protocol/chain-formats/alert-wish.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'

export interface Subscription {
  readonly account: Address
  readonly push: PushAddress
  readonly topics: readonly string[]
  /** What it is told in. */
  readonly language: AlertLanguage
  /** Real time. */
  readonly untilMs: number
  /** What is amiss as it was told last; what is as usual is not in it. */
  readonly told: Told
  readonly pace: Pace
}

export interface Subscriptions {
  list(): readonly Subscription[]
  find(endpoint: string): Subscription | undefined
  /** @returns false when there is no room. */
  add(subscription: Subscription): boolean
  /** What is not there any more stays away. */
  replace(subscription: Subscription): void
  remove(endpoint: string): void
  /** What stands now survives a crash from here on. @throws what the disk has against it */
  save(): Promise<void>
}

export const PER_ACCOUNT = 5
const MOST = 1_000
const FILE = v.object({
  subscriptions: v.array(
    v.object({
      account: v.pipe(v.string(), v.regex(/^0x[0-9a-f]{40}$/), v.transform(toAddress)),
      push: v.object({ endpoint: v.string(), p256dh: v.string(), auth: v.string() }),
      topics: v.array(v.string()),
      // Those of before languages were kept are in English.
      language: v.optional(v.picklist(LANGUAGES), 'en'),
      untilMs: v.number(),
      told: v.record(v.string(), v.string()),
      pace: v.object({ toldMs: v.array(v.number()), failed: v.number(), notBeforeMs: v.number() }),
    }),
  ),
})

/** @throws {DiskError} file_damaged */
export async function openSubscriptions(path: string, most: number = MOST): Promise<Subscriptions> {
  const known = (await readJsonFile(path, FILE))?.subscriptions ?? []
  const byEndpoint = new Map<string, Subscription>(known.map(one => [one.push.endpoint, one]))
  let [dirty, saving] = [false, Promise.resolve()]

  async function write(): Promise<void> {
    if (!dirty) return
    dirty = false
    const content = JSON.stringify({ subscriptions: [...byEndpoint.values()] })
    await writeAtomically(path, content).catch((error: unknown) => {
      dirty = true
      throw error
    })
  }

  return {
    list: () => [...byEndpoint.values()],
    find: endpoint => byEndpoint.get(endpoint),
    add(subscription) {
      const { endpoint } = subscription.push
      byEndpoint.delete(endpoint)
      const own = [...byEndpoint.values()].filter(({ account }) => account === subscription.account)
      for (const { push } of own.slice(0, Math.max(0, own.length - PER_ACCOUNT + 1)))
        byEndpoint.delete(push.endpoint)
      dirty = true
      if (byEndpoint.size >= most) return false
      byEndpoint.set(endpoint, subscription)
      return true
    },
    replace(subscription) {
      const { endpoint } = subscription.push
      if (!byEndpoint.has(endpoint)) return
      byEndpoint.set(endpoint, subscription)
      dirty = true
    },
    remove(endpoint) {
      dirty = byEndpoint.delete(endpoint) || dirty
    },
    save() {
      const next = saving.catch(() => undefined).then(write)
      saving = next
      return next
    },
  }
}

/** What logs call it: an endpoint opens a door to somebody's browser. @example nameOf('https://push.example/1').length // → 12 */
export function nameOf(endpoint: string): string {
  return createHash('sha256').update(endpoint).digest('hex').slice(0, 12)
}
