/** This browser's own subscription to messages of the node that serves the page. */
import type { AlertStateView } from '../../../client/subscribe-alerts.ts'
import type { PushAddress } from '../../../protocol/chain-formats/alert-wish.ts'
import { NodeProblem } from '../api/ask-node.ts'
import { post } from '../api/relay.ts'

/** With what signs and hashes, which only few visitors need. */
export const loadAlerts = () => import('../../../client/subscribe-alerts.ts')

export function canPush(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
}

/** What the node keeps of this browser; undefined where nothing stands. */
export async function readAlerts(): Promise<AlertStateView | undefined> {
  const subscription = await currentSubscription()
  if (subscription === undefined) return undefined
  const { lookAtAlerts } = await loadAlerts()
  return lookAtAlerts({ post }, addressOf(subscription)).catch((error: unknown) => {
    if (error instanceof NodeProblem && error.status === 404) return undefined
    throw error
  })
}

/** After the person has said yes. @param key the node's; a subscription that was made for another is made anew */
export async function openPush(key: string): Promise<PushAddress> {
  const { pushManager } = await navigator.serviceWorker.ready
  const options = { userVisibleOnly: true, applicationServerKey: key }
  const subscription = await pushManager.subscribe(options).catch(async (error: unknown) => {
    const old = await pushManager.getSubscription()
    if (old === null) throw error
    await old.unsubscribe()
    return pushManager.subscribe(options)
  })
  return addressOf(subscription)
}

/** Here, and at the node. */
export async function closePush(): Promise<void> {
  const subscription = await currentSubscription()
  if (subscription === undefined) return
  const { endAlerts } = await loadAlerts()
  await endAlerts({ post }, addressOf(subscription)).catch((error: unknown) => {
    if (!(error instanceof NodeProblem && error.status === 404)) throw error
  })
  await subscription.unsubscribe()
}

async function currentSubscription(): Promise<PushSubscription | undefined> {
  const registration = await navigator.serviceWorker.getRegistration()
  return (await registration?.pushManager.getSubscription()) ?? undefined
}

function addressOf(subscription: PushSubscription): PushAddress {
  const { endpoint = '', keys = {} } = subscription.toJSON()
  return { endpoint, p256dh: keys['p256dh'] ?? '', auth: keys['auth'] ?? '' }
}
