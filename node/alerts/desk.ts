/**
 * Tells people by web push what happens to their devices and to this node: looks every half minute at what the node says to
 * anybody, and tells each subscriber what changed, once (alerts/condition.ts).
 *
 * Law: a node's work goes on whatever becomes of a push. Whoever subscribes owns a device, or is an oracle or named by the operator,
 * has signed for it, and has a browser that a known push service reaches.
 */
import { type Condition, changes, keepWatched, TOPICS, type Told } from '../../alerts/condition.ts'
import { afterFailure, afterTold, FRESH, mayTell } from '../../alerts/pace.ts'
import type { See, Seen } from '../../alerts/see-accounts.ts'
import { type AlertLanguage, wordsOf } from '../../alerts/words/words.ts'
import { createOutage } from '../../links/outage.ts'
import { pause } from '../../links/pause.ts'
import { type AlertWish, accountOfSignature, alertsDigest } from '../../protocol/chain-formats/alert-wish.ts'
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import type { Address } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'
import type { Log } from '../log.ts'
import { gather, type Notice } from './gather.ts'
import { isPushService } from './push-services.ts'
import type { PushMessage, PushOutcome } from './send-push.ts'
import { nameOf, type Subscription, type Subscriptions } from './subscriptions.ts'

export const PER_HOUR = 12
export const DAYS = 180
const DAY_MS = 86_400_000
const MOST_TEXT = 600
const NOTHING: Seen = { conditions: [], isWhole: false }
/** A push service that answers slowly holds up few others. */
const AT_ONCE = 8

export interface DeskParts {
  readonly place: Place
  readonly network: string
  readonly subscriptions: Subscriptions
  /** Push services of the operator's own. */
  readonly services: readonly string[]
  readonly log: Log
  /** Real time. */
  nowMs(): number
  /** Whether the account is somebody here. */
  isKnown(account: Address): Promise<boolean>
  /** What is so now, of this node and of the account's devices. */
  readonly see: See<Address>
  send(to: Subscription['push'], message: PushMessage): Promise<PushOutcome>
}

/** The language need not be signed: it changes no one’s say. */
export type SignedWish = AlertWish & { readonly signature: string; readonly language?: AlertLanguage }

export interface AlertDesk {
  /** @throws {NodeError} alert_unsigned, alert_expired, alert_stranger, push_service_unknown, push_failed, alerts_full */
  subscribe(wish: SignedWish): Promise<Subscription>
  /** @throws {NodeError} alert_unknown */
  find(endpoint: string, auth: string): Subscription
  /** @throws {NodeError} alert_unknown */
  end(endpoint: string, auth: string): Promise<void>
  /** One look, and whatever it has to tell. */
  look(): Promise<void>
}

export function createDesk(parts: DeskParts): AlertDesk {
  const { subscriptions } = parts
  const find = (endpoint: string, auth: string) => {
    const known = subscriptions.find(endpoint)
    if (known === undefined || known.push.auth !== auth) throw new NodeError('alert_unknown')
    return known
  }
  return {
    find,
    async subscribe(wish) {
      await needAllowed(wish, parts)
      if (subscriptions.find(wish.push.endpoint) === undefined) await needTaken(wish, parts)
      const { account, push, topics, until, language = 'en' } = wish
      // Whoever renews is not told again what stands.
      const { told = {}, pace = FRESH } = subscriptions.find(push.endpoint) ?? {}
      const kept = { account, push, topics, language, untilMs: until * 1000, told, pace }
      if (!subscriptions.add(kept)) throw new NodeError('alerts_full')
      await subscriptions.save()
      return kept
    },
    async end(endpoint, auth) {
      find(endpoint, auth)
      subscriptions.remove(endpoint)
      await subscriptions.save()
    },
    async look() {
      dropExpired(parts)
      const all = subscriptions.list()
      if (all.length > 0) {
        const seen = await parts.see(new Set(all.map(({ account }) => account)))
        for (let at = 0; at < all.length; at += AT_ONCE) {
          const some = all.slice(at, at + AT_ONCE)
          await Promise.all(some.map(one => tellOne(one, seen.get(one.account) ?? NOTHING, parts)))
        }
      }
      await subscriptions.save()
    },
  }
}

/** Looks until it is told to end. What fails is looked at again, and said once. */
export async function keepLooking(
  desk: Pick<AlertDesk, 'look'>,
  { everyMs, log, signal }: { readonly everyMs: number; readonly log: Log; readonly signal: AbortSignal },
): Promise<void> {
  const outage = createOutage({
    onBegin: error => log.fail('alerts cannot be looked through', error),
    onEnd: () => log.info('alerts are looked through again'),
  })
  while (!signal.aborted) {
    await desk.look().then(outage.worked, (error: unknown) => signal.aborted || outage.failed(error))
    await pause(everyMs, signal)
  }
}

async function needAllowed(wish: SignedWish, { place, services, nowMs, isKnown }: DeskParts): Promise<void> {
  const { account, push, topics, until, signature } = wish
  const known: readonly string[] = TOPICS
  const isOrdered = topics.every(
    (topic, at) => known.includes(topic) && (at === 0 || (topics[at - 1] ?? '') < topic),
  )
  if (!isOrdered)
    throw new NodeError('alert_malformed', { place: 'topics', right: `of ${TOPICS.join(', ')}, ascending` })
  const leftMs = until * 1000 - nowMs()
  if (leftMs <= 0 || leftMs > DAYS * DAY_MS) throw new NodeError('alert_expired', { days: DAYS })
  if (!isPushService(push.endpoint, services)) throw new NodeError('push_service_unknown')
  if (accountOfSignature(alertsDigest(wish, place), signature) !== account)
    throw new NodeError('alert_unsigned')
  if (!(await isKnown(account))) throw new NodeError('alert_stranger', { account })
}

/** The first message says that it works; a subscription that no push service knows is not kept. */
async function needTaken(
  { push, language = 'en' }: SignedWish,
  { send, network, nowMs }: DeskParts,
): Promise<void> {
  const { welcome } = wordsOf(language)
  const notice = {
    title: welcome.title,
    text: welcome.text(network),
    path: '/mine',
    key: 'welcome',
  }
  const outcome = await send(push, messageOf(notice, network, nowMs()))
  if (outcome.kind === 'sent') return
  throw new NodeError('push_failed', { why: outcome.kind === 'gone' ? 'gone' : outcome.why })
}

function dropExpired({ subscriptions, nowMs }: DeskParts): void {
  for (const { push, untilMs } of subscriptions.list())
    if (untilMs <= nowMs()) subscriptions.remove(push.endpoint)
}

async function tellOne(one: Subscription, { conditions, isWhole }: Seen, parts: DeskParts): Promise<void> {
  const { subscriptions, network, nowMs, send, log } = parts
  const wanted = conditions.filter(({ topic }) => one.topics.includes(topic))
  let { told, pace } = one
  if (isWhole) told = keepWatched(told, new Set(wanted.map(({ key }) => key)))
  for (const notice of gather(changes(wanted, told), one.language)) {
    if (!mayTell(pace, { nowMs: nowMs(), perHour: PER_HOUR })) break
    const outcome = await send(one.push, messageOf(notice, network, nowMs()))
    if (outcome.kind === 'gone') return subscriptions.remove(one.push.endpoint)
    if (outcome.kind === 'later') {
      pace = afterFailure(pace, nowMs(), outcome.retryAfterMs)
      break
    }
    if (outcome.kind === 'refused')
      log.warn('a push service refused an alert', {
        subscription: nameOf(one.push.endpoint),
        why: outcome.why,
      })
    pace = afterTold(pace, nowMs())
    told = toldOf(told, notice.changes)
  }
  if (pace !== one.pace || JSON.stringify(told) !== JSON.stringify(one.told))
    renew(parts, one, { told, pace })
}

/** Somebody may have ended or renewed it while it was told. */
function renew(
  { subscriptions }: DeskParts,
  { push }: Subscription,
  said: Pick<Subscription, 'told' | 'pace'>,
): void {
  const now = subscriptions.find(push.endpoint)
  if (now !== undefined) subscriptions.replace({ ...now, ...said })
}

/** Of what is as usual nothing has to be remembered: it is not told first. */
function toldOf(told: Told, changed: readonly Condition[]): Told {
  const next: Record<string, string> = { ...told }
  for (const { key, state, usual } of changed) {
    if (usual) delete next[key]
    else next[key] = state
  }
  return next
}

/** As the console's service worker reads it. */
function messageOf(notice: Omit<Notice, 'changes'>, network: string, atMs: number): PushMessage {
  const { title, text, path, key, sinceMs } = notice
  const since = sinceMs === undefined ? {} : { sinceMs }
  const body = { title, text: text.slice(0, MOST_TEXT), path, key, network, atMs, ...since }
  return { payload: JSON.stringify(body), topic: nameOf(key) }
}
