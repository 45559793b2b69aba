/** A browser subscribes to what happens to an account's devices: the account signs which browser, which topics, until when. */
import type { ALERT_STATE, ALERTS } from '../api/alerts.ts'
import type { Answer } from '../api/answer.ts'
import {
  ALERTS_TYPE,
  type AlertWish,
  alertsDigest,
  type PushAddress,
  subscriptionHash,
} from '../protocol/chain-formats/alert-wish.ts'
import { settlementDomain } from '../protocol/chain-formats/header.ts'
import { toAddress, toHash } from '../protocol/ids.ts'
import type { NetworkView } from './node-api.ts'
import type { RelayClient } from './register-by-relay.ts'
import type { SignTyped } from './signing/sign-typed.ts'

export type AlertsView = Answer<typeof ALERTS>
export type AlertStateView = Answer<typeof ALERT_STATE>

export interface Subscribing extends Omit<AlertWish, 'topics'> {
  readonly topics: Iterable<string>
  /** What it is told in; English unless said. */
  readonly language?: 'en' | 'de' | 'es'
  readonly sign: SignTyped
}

/**
 * @example await subscribeAlerts(client, network, { account, push, topics: ['silent'], until: nowS + 86_400, sign })
 */
export async function subscribeAlerts(
  client: Pick<RelayClient, 'post'>,
  { deployment }: Pick<NetworkView, 'deployment'>,
  { account, push, topics, until, language = 'en', sign }: Subscribing,
): Promise<AlertStateView> {
  const place = {
    chainId: Number(deployment['chainId']),
    settlement: toAddress(String(deployment['settlement'])),
    genesisHash: toHash(String(deployment['genesisHash'])),
  }
  const wish: AlertWish = { account, push, topics: [...new Set(topics)].sort(), until }
  const signature = await sign({
    digest: alertsDigest(wish, place),
    domain: settlementDomain(place),
    type: ALERTS_TYPE,
    message: { account, subscription: subscriptionHash(wish), until: String(until) },
  })
  return (await send(client, '/v1/alerts', { ...wish, language, signature })) as AlertStateView
}

/** @example const state = await lookAtAlerts(client, push) */
export async function lookAtAlerts(
  client: Pick<RelayClient, 'post'>,
  { endpoint, auth }: PushAddress,
): Promise<AlertStateView> {
  return (await send(client, '/v1/alerts/look', { endpoint, auth })) as AlertStateView
}

/** @example await endAlerts(client, push) */
export async function endAlerts(
  client: Pick<RelayClient, 'post'>,
  { endpoint, auth }: PushAddress,
): Promise<void> {
  await send(client, '/v1/alerts/end', { endpoint, auth })
}

/** The documented boundary: what the node's API description says it is. */
function send(client: Pick<RelayClient, 'post'>, path: string, body: object): Promise<unknown> {
  return client.post(path, new TextEncoder().encode(JSON.stringify(body)))
}
