/** Alerts of this browser: what somebody wants to be told of, on and off. Nothing is shown where the node sends none. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { AlertStateView, AlertsView } from '../../../client/subscribe-alerts.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { askNode } from '../api/ask-node.ts'
import { queries, useMyAccount, useNetwork } from '../api/queries.ts'
import { post } from '../api/relay.ts'
import { languageNow, localeNow } from '../languages/language.ts'
import { ALERTS_TEXT as TEXT } from '../text-alerts.ts'
import { canPush, closePush, loadAlerts, openPush, readAlerts } from './push.ts'
import { signerOf } from './sign.ts'
import { useWallets } from './wallets.ts'

const [DAY_S, RENEW_DAYS] = [86_400, 30]
type Topic = keyof typeof TEXT.topics
const TOPICS = Object.keys(TEXT.topics) as readonly Topic[]
const again = () => queries.invalidateQueries({ queryKey: ['alerts'] })

export function Alerts() {
  const offered = useQuery({
    queryKey: ['alerts', 'offered'],
    queryFn: async () => (await askNode('/v1/alerts')) as AlertsView,
    staleTime: Infinity,
  })
  const { data: mine } = useMyAccount()
  const stands = useQuery({
    queryKey: ['alerts', 'stands'],
    queryFn: async () => (await readAlerts()) ?? null,
    enabled: canPush() && offered.data?.key !== undefined,
  })
  if (offered.data?.key === undefined || mine === null || mine === undefined) return null
  return (
    <section className="card">
      <h2>{TEXT.title}</h2>
      <p>{TEXT.about}</p>
      {!canPush() ? (
        <p className="quiet">{TEXT.cannot}</p>
      ) : stands.data === undefined ? null : (
        <Choice key={stands.data?.until ?? 0} offered={offered.data} stands={stands.data} />
      )}
    </section>
  )
}

interface Chosen {
  readonly offered: AlertsView
  readonly stands: AlertStateView | null
}

function Choice({ offered, stands }: Chosen) {
  const [topics, setTopics] = useState<readonly string[]>(stands?.topics ?? TOPICS)
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const subscribe = useSubscribe(offered)
  useRenewal(stands, subscribe.quietly)
  const attempt = async (act: () => Promise<string>) => {
    setBusy(true)
    setSaid(await act().catch((error: unknown) => (error instanceof Error ? error.message : String(error))))
    setBusy(false)
  }
  const toggle = (topic: string) =>
    setTopics(topics.includes(topic) ? topics.filter(other => other !== topic) : [...topics, topic])
  return (
    <>
      <ul className="plain">
        {TOPICS.map(topic => (
          <li key={topic}>
            <label>
              <input type="checkbox" checked={topics.includes(topic)} onChange={() => toggle(topic)} />{' '}
              {TEXT.topics[topic]}
            </label>
          </li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          disabled={busy || !subscribe.can}
          onClick={() => void attempt(() => subscribe.ask(topics))}
        >
          {busy ? TEXT.busy : stands === null ? TEXT.on : TEXT.change}
        </button>{' '}
        {stands === null ? null : (
          <button type="button" disabled={busy} onClick={() => void attempt(turnOff)}>
            {TEXT.off}
          </button>
        )}
      </p>
      <p className="quiet">
        {!subscribe.can ? TEXT.notYours : stands === null ? TEXT.asks : TEXT.stands(dayOf(stands.until))}
      </p>
      <p role="status">{said}</p>
    </>
  )
}

async function turnOff(): Promise<string> {
  await closePush()
  await again()
  return TEXT.ended
}

/** `ask` resolves to what is said of it; `quietly` asks nobody anything. */
function useSubscribe({ key = '', days }: AlertsView) {
  const { data: mine } = useMyAccount()
  const { data: network } = useNetwork()
  const wallets = useWallets()
  const account = mine?.address ?? ''
  const sign = signerOf(account, mine, wallets)
  async function subscribe(topics: readonly string[]): Promise<void> {
    if (sign === undefined || network === undefined) return
    const [{ subscribeAlerts }, push] = await Promise.all([loadAlerts(), openPush(key)])
    const until = Math.floor(Date.now() / 1000) + (days - 1) * DAY_S
    const language = languageNow()
    const wish = { account: toAddress(account), push, topics, until, language, sign }
    await subscribeAlerts({ post }, network, wish)
    await again()
  }
  return {
    can: sign !== undefined && network !== undefined,
    async ask(topics: readonly string[]): Promise<string> {
      if (topics.length === 0) return TEXT.nothing
      if ((await Notification.requestPermission()) !== 'granted') return TEXT.denied
      try {
        await subscribe(topics)
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return TEXT.noService
        throw error
      }
      return ''
    },
    /** Only with a key that needs nobody's hand. */
    quietly: mine?.kind === 'browser' ? subscribe : undefined,
  }
}

function useRenewal(
  stands: AlertStateView | null,
  subscribe: ((topics: readonly string[]) => Promise<void>) | undefined,
): void {
  useEffect(() => {
    if (stands === null || subscribe === undefined) return
    const isRead = stands.language === languageNow()
    if (isRead && stands.until - Date.now() / 1000 > RENEW_DAYS * DAY_S) return
    // What fails is tried at the next opening: it stands until then.
    subscribe(stands.topics).catch(() => undefined)
  }, [stands, subscribe])
}

function dayOf(untilS: number): string {
  return new Date(untilS * 1000).toLocaleDateString(localeNow(), { dateStyle: 'long' })
}
