/** May this device spend, and how much a day? Asked of its owner where its resource says that it spends. */
import { useState } from 'react'
import { assetOf, PAYMENT_SYMBOL } from '../../../client/format.ts'
import type { NetworkView } from '../../../client/node-api.ts'
import type { Spender } from '../../../client/spender.ts'
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { toAddress, toSubjectId } from '../../../protocol/ids.ts'
import { askNode } from '../api/ask-node.ts'
import { queries, useMyAccount, useNetwork } from '../api/queries.ts'
import { post } from '../api/relay.ts'
import { formatAsset } from '../languages/numbers.ts'
import { useSpenderOf } from '../resource-page.ts'
import { SPENDING_TEXT as TEXT } from '../text-spending.ts'
import { signerOf } from './sign.ts'
import { useWallets } from './wallets.ts'

export function SpendingQuestion({ device, model }: { readonly device: string; readonly model: string }) {
  const spender = useSpenderOf(model)
  const { data: network } = useNetwork()
  if (spender === undefined || network?.relay === undefined) return null
  return <Question device={device} spender={spender} network={network} />
}

interface Asked {
  readonly device: string
  readonly spender: Spender
  readonly network: NetworkView
}

function Question({ device, spender, network }: Asked) {
  const allow = useAllow(network)
  const [typed, setTyped] = useState(spender.amount)
  const [said, setSaid] = useState('')
  const decimals = network.rules.payment.decimals

  async function answer(): Promise<void> {
    const amount = amountOf(typed, decimals)
    if (amount === undefined) return setSaid(TEXT.noAmount)
    const trouble = await allow.act(device, amount)
    setSaid(trouble ?? TEXT.done(formatAsset(amount, assetOf({ decimals }), decimals)))
  }

  return (
    <section className="card">
      <h2>{TEXT.ask(spender.does)}</h2>
      <p>
        <label>
          {TEXT.upTo}{' '}
          <input
            inputMode="decimal"
            size={8}
            value={typed}
            onChange={event => setTyped(event.target.value)}
          />{' '}
          {PAYMENT_SYMBOL}
        </label>{' '}
        <button type="button" disabled={allow.busy || !allow.can} onClick={() => void answer()}>
          {allow.busy ? TEXT.busy : TEXT.yes}
        </button>
      </p>
      <p className="quiet">{allow.can ? TEXT.why : TEXT.notYours}</p>
      <p role="status">{said}</p>
    </section>
  )
}

/** Lets a device of this browser's person spend so much a day; zero revokes. `act` resolves to what went wrong, in words. */
export function useAllow(network: NetworkView, account?: string) {
  const { data: mine } = useMyAccount()
  const wallets = useWallets()
  const [busy, setBusy] = useState(false)
  const owner = account ?? mine?.address ?? ''
  const sign = signerOf(owner, mine, wallets)
  return {
    busy,
    can: sign !== undefined && network.relay !== undefined,
    async act(device: string, amount: bigint): Promise<string | undefined> {
      if (sign === undefined) return TEXT.notYours
      setBusy(true)
      try {
        const { allowByRelay } = await import('../../../client/allow-by-relay.ts')
        const allowing = { account: toAddress(owner), device: toSubjectId(device), amount, sign }
        await allowByRelay({ json: askNode, post }, network, allowing)
        await queries.invalidateQueries({ queryKey: ['allowances', owner] })
        return undefined
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      } finally {
        setBusy(false)
      }
    },
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
