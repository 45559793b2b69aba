/**
 * Buying from a browser: it is a consumer with a key of its own, its person lets it spend what this order may cost and no more, and the order is
 * signed, kept and sent. Nothing else is asked, and no coin is needed.
 */
import { allowByRelay } from '../../../../client/allow-by-relay.ts'
import type { AllowanceView, NetworkView } from '../../../../client/node-api.ts'
import { registerByRelay } from '../../../../client/register-by-relay.ts'
import type { SignTyped } from '../../../../client/signing/sign-typed.ts'
import type { Address } from '../../../../protocol/ids.ts'
import { askNode } from '../../../../web/src/api/ask-node.ts'
import { api } from '../../../../web/src/api/queries.ts'
import { post } from '../../../../web/src/api/relay.ts'
import { openDeviceKey } from '../../../../web/src/phone/device-key.ts'
import { askTimeOf } from '../../../../web/src/phone/network-time.ts'
import { createOutbox, type Outbox, receivingFrom } from '../../../../web/src/phone/outbox.ts'
import { DATA_CONSUMER, DATA_ORDER, type DataOrder } from '../../messages/market/data-order.ts'
import type { OrderView } from '../../messages/market/data-view.ts'
import { DATA_TEXT as TEXT } from './text.ts'

export type Step = 'device' | 'allow' | 'order'

export interface Purchase {
  readonly network: NetworkView
  readonly owner: Address
  readonly sign: SignTyped
  readonly order: DataOrder
  /** Of this account's consumers. */
  readonly standing: readonly OrderView[]
  readonly onStep: (step: Step) => void
}

export type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'refused'; readonly why: string }

const KEY = 'data-consumer-key'
const [DAY_S, DAY_MS, TRIES, AGAIN_MS] = [86_400, 86_400_000, 20, 500]
/** Until a day that was bought is out and paid for, however late the network is. */
const GRACE_DAYS = 14

export async function buyHere({ network, owner, sign, order, standing, onStep }: Purchase): Promise<Outcome> {
  onStep('device')
  const signer = await openDeviceKey(KEY)
  const client = { json: askNode, post }
  const device = signer.subject
  await registerByRelay(client, network, { signer, owner, cell: '', model: DATA_CONSUMER, details: {} })
  onStep('allow')
  const allowances = await api.listAllowances(owner)
  const wanted = allowanceFor(
    order,
    standing,
    allowances.find(one => one.device === device),
  )
  if (wanted !== undefined) {
    const { amount, until } = wanted
    await allowByRelay(client, network, {
      account: owner,
      device,
      amount,
      sign,
      terms: { total: amount, until },
    })
  }
  onStep('order')
  const outbox = openOrders(network, signer)
  const { nowMs } = await askTimeOf(device)
  const id = await outbox.put(DATA_ORDER.encode(order), nowMs())
  return await sendAll(outbox, id)
}

/**
 * What has to be allowed so that this order and those that go on can be paid: so much in all, in whatever time, until the last day is out. Undefined
 * where what stands is enough.
 */
export function allowanceFor(
  { most, until }: Pick<DataOrder, 'most' | 'until'>,
  orders: readonly OrderView[],
  now: Pick<AllowanceView, 'left' | 'untilMs' | 'spentInPeriod' | 'serves'> | undefined,
): { readonly amount: bigint; readonly until: number } | undefined {
  const going = orders.filter(one => one.ended === '' && one.upTo < one.until)
  const needed = going.reduce((sum, { left }) => sum + BigInt(left), most)
  const lastDay = going.reduce((last, one) => Math.max(last, one.until), until)
  const untilS = (lastDay + 1 + GRACE_DAYS) * DAY_S
  const isEnough = now?.serves === true && BigInt(now.left) >= needed && now.untilMs >= (lastDay + 1) * DAY_MS
  if (isEnough) return undefined
  // What was spent today still counts in today's amount.
  return { amount: needed + BigInt(now?.spentInPeriod ?? '0'), until: untilS }
}

function openOrders(network: NetworkView, signer: Awaited<ReturnType<typeof openDeviceKey>>): Outbox {
  const kind = { contentType: DATA_ORDER.contentType, commits: false, noReceipt: TEXT.noReceipt }
  return createOutbox(signer, receivingFrom(network), kind)
}

/** The oldest first, so one that waits from before goes out too. */
async function sendAll(outbox: Outbox, id: string): Promise<Outcome> {
  for (let at = 0; at < TRIES; at++) {
    const sent = await outbox.sendOne().catch(() => undefined)
    if (sent?.id === id && !sent.isKept)
      return sent.trouble === '' ? { kind: 'sent' } : { kind: 'refused', why: sent.trouble }
    if (sent?.isKept !== false) await new Promise(resolve => setTimeout(resolve, AGAIN_MS))
  }
  return { kind: 'kept' }
}

/** What a page that was closed too early left here. @returns whether any of it went out */
export async function sendKept(network: NetworkView): Promise<boolean> {
  const outbox = openOrders(network, await openDeviceKey(KEY))
  if ((await outbox.count()) === 0) return false
  const sent = await outbox.sendOne().catch(() => undefined)
  return sent?.isKept === false
}
