/** Paying for an order: what it is for, what it may cost, and one button. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { NetworkView } from '../../../../client/node-api.ts'
import { formatAmount, parseAmount } from '../../../../protocol/amounts/amount.ts'
import { toAddress } from '../../../../protocol/ids.ts'
import { api, queries, useMyAccount } from '../../../../web/src/api/queries.ts'
import { AccountChoice } from '../../../../web/src/me/account-choice.tsx'
import { signerOf } from '../../../../web/src/me/sign.ts'
import { useWallets } from '../../../../web/src/me/wallets.ts'
import { dollars } from '../../../../web/src/parts/amounts.ts'
import { Facts } from '../../../../web/src/parts/facts.tsx'
import type { OrderView } from '../../messages/market/data-view.ts'
import { PURPOSES, type Purpose } from '../../messages/market/purposes.ts'
import type { Quote, Wanted } from '../../messages/market/quote.ts'
import { buyHere, type Outcome, type Step, sendKept } from './buying.ts'
import { DATA_TEXT as TEXT } from './text.ts'

interface PayShown {
  readonly network: NetworkView
  readonly wanted: Wanted
  readonly quote: Quote
  readonly standing: readonly OrderView[]
}

const [DIGITS, AGAIN_MS] = [6, 5_000]

export function Pay({ network, wanted, quote, standing }: PayShown) {
  const { data: mine } = useMyAccount()
  const { data: deposit } = useQuery({
    queryKey: ['deposit', mine?.address],
    queryFn: () => api.getDeposit(mine?.address ?? ''),
    enabled: mine !== null && mine !== undefined,
    refetchInterval: AGAIN_MS,
  })
  const [typed, setTyped] = useState<string>()
  const [purpose, setPurpose] = useState<Purpose>('property')
  const decimals = network.rules.payment.decimals
  const proposed = quote.total + quote.ahead
  const shown = typed ?? formatAmount(proposed, decimals)
  const most = amountOf(shown, decimals)
  const available = deposit === undefined ? undefined : BigInt(deposit.available)
  return (
    <section className="card">
      <h2>{TEXT.buy}</h2>
      <p className="line wanted">
        <label>
          {TEXT.purpose}{' '}
          <select value={purpose} onChange={({ target }) => setPurpose(target.value as Purpose)}>
            {PURPOSES.map(one => (
              <option key={one} value={one}>
                {TEXT.purposes[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {TEXT.most} (USD){' '}
          <input
            inputMode="decimal"
            size={8}
            value={shown}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
      </p>
      <p className="quiet">
        {TEXT.purposeWhy} {TEXT.mostWhy}
      </p>
      {available === undefined ? null : <Facts rows={[[TEXT.available, dollars(available, network)]]} />}
      {mine === null ? <AccountChoice network={network.name} why={TEXT.account} /> : null}
      {available !== undefined && most !== undefined && available < most ? (
        <Short network={network} account={mine?.address ?? ''} />
      ) : null}
      <Till network={network} wanted={wanted} standing={standing} most={most} purpose={purpose} />
    </section>
  )
}

function amountOf(typed: string, decimals: number): bigint | undefined {
  try {
    const amount = parseAmount(typed.trim().replace(',', '.'), decimals)
    return amount > 0n ? amount : undefined
  } catch {
    return undefined
  }
}

function Short({ network, account }: { readonly network: NetworkView; readonly account: string }) {
  return (
    <p role="note" className="warn">
      {TEXT.short}{' '}
      {network.rules.payment.credits === undefined ? (
        <>
          {TEXT.depositHow} <code>{`cairn deposit ${account} 5`}</code>
        </>
      ) : (
        <Link href="/credits">{TEXT.credits}</Link>
      )}
    </p>
  )
}

interface TillShown extends Pick<PayShown, 'network' | 'wanted' | 'standing'> {
  readonly most: bigint | undefined
  readonly purpose: Purpose
}

function Till({ network, wanted, standing, most, purpose }: TillShown) {
  const { data: mine } = useMyAccount()
  const sign = signerOf(mine?.address ?? '', mine, useWallets())
  const [step, setStep] = useState<Step>()
  const [said, setSaid] = useState('')
  useKept(network)
  const why = whyNot(
    network,
    most,
    wanted.regions.length,
    mine !== null && mine !== undefined && sign === undefined,
  )

  async function pay(): Promise<void> {
    if (mine === null || mine === undefined || sign === undefined || most === undefined) return
    setSaid('')
    try {
      const order = { ...wanted, most, purpose }
      const owner = toAddress(mine.address)
      setSaid(wordsFor(await buyHere({ network, owner, sign, order, standing, onStep: setStep })))
      await queries.invalidateQueries({ queryKey: ['devices'] })
      await queries.invalidateQueries({ queryKey: ['allowances', mine.address] })
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error))
    }
    setStep(undefined)
  }

  return (
    <>
      <p>
        <button
          type="button"
          className="main"
          disabled={why !== undefined || sign === undefined || step !== undefined}
          onClick={() => void pay()}
        >
          {TEXT.pay(most === undefined ? '–' : dollars(most, network, DIGITS))}
        </button>{' '}
        <span className="quiet">{why}</span>
      </p>
      <p role="status">{step === undefined ? said : TEXT.steps[step]}</p>
    </>
  )
}

function whyNot(
  network: NetworkView,
  most: bigint | undefined,
  regions: number,
  isWatching: boolean,
): string | undefined {
  if (regions === 0) return TEXT.noneChosen
  if (most === undefined) return TEXT.noAmount
  if (network.relay === undefined) return TEXT.noRelay
  return isWatching ? TEXT.watching : undefined
}

function wordsFor(outcome: Outcome): string {
  if (outcome.kind === 'sent') return TEXT.done
  return outcome.kind === 'kept' ? TEXT.kept : TEXT.refused(outcome.why)
}

/** Orders that the node did not take yet go out while the page is open. */
function useKept(network: NetworkView): void {
  useEffect(() => {
    const again = setInterval(() => void sendKept(network).catch(() => undefined), AGAIN_MS)
    return () => clearInterval(again)
  }, [network])
}
