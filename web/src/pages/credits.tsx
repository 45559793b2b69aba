/** Buying credits, as one pays by card: how much, what it costs, two signatures, done. Nobody needs a coin for it. */
import { useState } from 'react'
import { Link } from 'wouter'
import type { BuyerView, CreditsView, NetworkView } from '../../../client/node-api.ts'
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { askNode, NodeProblem } from '../api/ask-node.ts'
import { queries, useBuyer, useCredits, useMyAccount, useNetwork } from '../api/queries.ts'
import { post } from '../api/relay.ts'
import { formatAsset } from '../languages/numbers.ts'
import { AccountChoice } from '../me/account-choice.tsx'
import { type Order, orderOf, type Pays } from '../me/buying.ts'
import { signerOf } from '../me/sign.ts'
import { useWallets } from '../me/wallets.ts'
import { dollars, moment } from '../parts/amounts.ts'
import { Answer } from '../parts/answer.tsx'
import { Facts } from '../parts/facts.tsx'
import { Heading } from '../parts/heading.tsx'
import { CREDITS_TEXT as TEXT } from '../text-credits.ts'

const USUAL = ['5', '25', '100'] as const
const USD = { symbol: 'USD', decimals: 18 }
const PRICE_DIGITS = 6

export default function CreditsPage() {
  const network = useNetwork()
  return (
    <>
      <Heading title={TEXT.title} />
      <Answer of={network}>
        {known =>
          known.rules.payment.credits === undefined ? (
            <p className="lead">{TEXT.none}</p>
          ) : (
            <Sale network={known} />
          )
        }
      </Answer>
    </>
  )
}

function Sale({ network }: { readonly network: NetworkView }) {
  const now = useCredits()
  const { data: mine } = useMyAccount()
  const { data: buyer } = useBuyer(mine?.address)
  const [done, setDone] = useState<string>()
  return (
    <>
      <p className="lead">{TEXT.lead(network.rules.token.symbol)}</p>
      <Answer of={now}>
        {known =>
          done === undefined ? (
            <Till network={network} now={known} buyer={buyer} done={setDone} />
          ) : (
            <section className="card till">
              <p role="status">
                <strong>✓</strong> {TEXT.done(done)}
              </p>
              <p>
                {TEXT.next} <Link href="/mine">{TEXT.mine}</Link>
              </p>
              <button type="button" onClick={() => setDone(undefined)}>
                {TEXT.again}
              </button>
            </section>
          )
        }
      </Answer>
    </>
  )
}

interface Standing {
  readonly network: NetworkView
  readonly now: CreditsView
  readonly buyer: BuyerView | undefined
}

function Till({ network, now, buyer, done }: Standing & { readonly done: (amount: string) => void }) {
  const [typed, setTyped] = useState<string>(USUAL[1])
  const [chosen, setChosen] = useState<Pays>()
  const pays = chosen ?? (now.dormant === 'no' ? 'token' : 'money')
  const credits = amountOf(typed, now.decimals)
  const order = credits === undefined ? undefined : orderOf(credits, pays, now, buyer)
  return (
    <section className="card till">
      <p className="line">
        <label>
          {TEXT.amount}{' '}
          <input
            inputMode="decimal"
            size={8}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>{' '}
        {USUAL.map(usual => (
          <button
            key={usual}
            type="button"
            className="chip"
            aria-pressed={typed === usual}
            onClick={() => setTyped(usual)}
          >
            {usual}
          </button>
        ))}
      </p>
      <fieldset className="chips">
        <legend>{TEXT.pays}</legend>
        <Way name="token" pays={pays} choose={setChosen} label={TEXT.token(network.rules.token.symbol)} />
        <Way name="money" pays={pays} choose={setChosen} label={TEXT.money(now.money.symbol)} />
      </fieldset>
      {now.dormant === 'no' ? null : (
        <p role="note" className="alarm">
          {TEXT.dormant[now.dormant as keyof typeof TEXT.dormant] ?? TEXT.dormant.broken}{' '}
          {TEXT.moneyBuys(now.money.symbol)}
        </p>
      )}
      {order === undefined ? (
        <p role="alert">{TEXT.noAmount}</p>
      ) : (
        <Bill network={network} now={now} buyer={buyer} pays={pays} order={order} />
      )}
      <Buy network={network} now={now} pays={pays} credits={credits} order={order} done={done} />
    </section>
  )
}

function Way({
  name,
  pays,
  choose,
  label,
}: {
  readonly name: Pays
  readonly pays: Pays
  readonly choose: (pays: Pays) => void
  readonly label: string
}) {
  return (
    <button type="button" className="chip" aria-pressed={pays === name} onClick={() => choose(name)}>
      {label}
    </button>
  )
}

/** What is paid with, as it is shown. */
function assetIn(pays: Pays, { rules }: NetworkView, { money }: CreditsView) {
  return pays === 'token' ? rules.token : money
}

function Bill({
  network,
  now,
  buyer,
  pays,
  order,
}: Standing & { readonly pays: Pays; readonly order: Order }) {
  const asset = assetIn(pays, network, now)
  const price = formatAsset(BigInt(now.price), USD, PRICE_DIGITS)
  return (
    <Facts
      rows={[
        order.costs === undefined ? undefined : [TEXT.costs, formatAsset(order.costs, asset, 4)],
        buyer === undefined ? undefined : [TEXT.have, formatAsset(BigInt(buyer[pays].balance), asset, 4)],
        pays === 'token' && now.dormant === 'no'
          ? [TEXT.price, TEXT.each(network.rules.token.symbol, price)]
          : undefined,
        pays === 'token' && now.anchorMs > 0
          ? [
              TEXT.anchor,
              TEXT.anchorSays(formatAsset(BigInt(now.anchor), USD, PRICE_DIGITS), moment(now.anchorMs)),
            ]
          : undefined,
        [TEXT.least, dollars(order.least, network)],
        network.relay === undefined ? undefined : [TEXT.gas, TEXT.free],
      ]}
    />
  )
}

interface Buyable {
  readonly network: NetworkView
  readonly now: CreditsView
  readonly pays: Pays
  readonly credits: bigint | undefined
  readonly order: Order | undefined
  readonly done: (amount: string) => void
}

function Buy({ network, now, pays, credits, order, done }: Buyable) {
  const { data: mine } = useMyAccount()
  const sign = signerOf(mine?.address ?? '', mine, useWallets())
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const costs = order?.costs
  const ready = sign !== undefined && network.relay !== undefined && order?.trouble === undefined

  async function buy(): Promise<void> {
    if (sign === undefined || mine === null || mine === undefined || order === undefined) return
    if (costs === undefined || credits === undefined) return
    setBusy(true)
    setSaid('')
    try {
      const { buyByRelay } = await import('../../../client/credits/buy-by-relay.ts')
      const account = toAddress(mine.address)
      const buying = { account, pays, amount: costs, least: order.least, sign }
      await buyByRelay({ json: askNode, post }, network, buying)
      done(dollars(credits, network))
    } catch (error) {
      const moved = error instanceof NodeProblem && error.message.includes('TooFew')
      setSaid(moved ? TEXT.moved : error instanceof Error ? error.message : String(error))
    } finally {
      await queries.invalidateQueries({ queryKey: ['credits'] })
      await queries.invalidateQueries({ queryKey: ['account'] })
      setBusy(false)
    }
  }

  const shown = credits === undefined ? '' : dollars(credits, network)
  return (
    <>
      <button
        type="button"
        className="main"
        disabled={busy || !ready || costs === undefined}
        onClick={() => void buy()}
      >
        {busy ? TEXT.busy : TEXT.buy(shown)}
      </button>
      <p className="quiet">{whyNot(network, now, pays, order) ?? (sign === undefined ? '' : TEXT.signs)}</p>
      {sign === undefined ? (
        <NoAccount network={network.name} known={mine !== null && mine !== undefined} />
      ) : null}
      <p role="alert">{said}</p>
    </>
  )
}

function NoAccount({ network, known }: { readonly network: string; readonly known: boolean }) {
  return known ? <p>{TEXT.notYours}</p> : <AccountChoice network={network} why={TEXT.whose} />
}

/** Undefined where nothing is in the way; that there is no price is said above. */
function whyNot(
  network: NetworkView,
  now: CreditsView,
  pays: Pays,
  order: Order | undefined,
): string | undefined {
  if (network.relay === undefined) return TEXT.noRelay
  switch (order?.trouble) {
    case 'noMoney':
      return TEXT.noMoney
    case 'tooMany':
      return TEXT.tooMany(dollars(now.available, network))
    case 'tooLittle':
      return TEXT.tooLittle(assetIn(pays, network, now).symbol)
    default:
      return undefined
  }
}

function amountOf(typed: string, decimals: number): bigint | undefined {
  try {
    const amount = parseAmount(typed.trim(), decimals)
    return amount > 0n ? amount : undefined
  } catch {
    return undefined
  }
}
