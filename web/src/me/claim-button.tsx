/** One click takes out all that an account can claim: by the node's relay, or by the account's own wallet. */
import { useState } from 'react'
import { claimLineOf } from '../../../client/claim-line.ts'
import { assetOf } from '../../../client/format.ts'
import type { AccountView, AssetView, NetworkView } from '../../../client/node-api.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { queries, useMyAccount, useNetwork } from '../api/queries.ts'
import { relayClaim } from '../api/relay.ts'
import { formatAsset } from '../languages/numbers.ts'
import { TEXT } from '../text.ts'
import { accountOf, send, useWallets, type Wallet } from './wallets.ts'

export function ClaimButton({ view }: { readonly view: AccountView }) {
  const { data: network } = useNetwork()
  const { data: mine } = useMyAccount()
  const wallets = useWallets()
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  if (network === undefined) return null
  const due = view.assets.filter(({ claimable }) => BigInt(claimable) > 0n)
  const isMine = mine?.kind === 'wallet' && mine.address === view.account
  const own = isMine ? wallets.find(({ info }) => info.rdns === mine.wallet) : undefined
  const why = whyNot(due, network, own)

  async function claim(): Promise<void> {
    setBusy(true)
    setSaid('')
    try {
      setSaid(await claimAll(view, due, network!, own))
      await queries.invalidateQueries({ queryKey: ['account'] })
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <section className="claim">
      <button
        type="button"
        className="main"
        disabled={busy || why !== undefined}
        onClick={() => void claim()}
      >
        {busy ? TEXT.claim.busy : TEXT.claim.button(amountsOf(due))}
      </button>
      <p className="quiet">{why ?? (network.relay === undefined ? TEXT.claim.wallet : TEXT.claim.free)}</p>
      <p role="status">{said}</p>
    </section>
  )
}

function whyNot(
  due: readonly AssetView[],
  network: NetworkView,
  wallet: Wallet | undefined,
): string | undefined {
  if (due.length === 0) return TEXT.claim.nothing
  return network.relay === undefined && wallet === undefined ? TEXT.claim.none : undefined
}

async function claimAll(
  { account }: AccountView,
  due: readonly AssetView[],
  network: NetworkView,
  wallet: Wallet | undefined,
): Promise<string> {
  if (network.relay !== undefined) {
    const paid = await relayClaim(account)
    const shown = paid.map(({ asset, amount }) => {
      const known = due.find(({ address }) => address === asset)
      return known === undefined ? amount : formatAsset(BigInt(amount), assetOf(known), 6)
    })
    return TEXT.claim.done(shown.join(', '))
  }
  const hashes: string[] = []
  for (const asset of due) {
    if (wallet !== undefined) hashes.push(await sendByWallet(account, asset, network, wallet))
  }
  return TEXT.claim.sent(hashes.join(', '))
}

async function sendByWallet(
  account: string,
  asset: AssetView,
  { deployment }: NetworkView,
  wallet: Wallet,
): Promise<string> {
  const line = claimLineOf(toAddress(account), asset)
  if (line === undefined) throw new Error(TEXT.claim.nothing)
  const { encodeClaim } = await import('../../../client/claim-call.ts')
  const data = encodeClaim(line)
  const call = { from: await accountOf(wallet), to: String(deployment['settlement']), data }
  return send(wallet, Number(deployment['chainId']), call)
}

function amountsOf(due: readonly AssetView[]): string {
  return due.map(asset => formatAsset(BigInt(asset.claimable), assetOf(asset), 2)).join(' + ')
}
