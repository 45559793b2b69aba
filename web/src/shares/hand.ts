/** How this browser's person acts with shares: by a wallet, which pays for the gas itself. A key of this browser alone has no coins for that. */
import { useState } from 'react'
import type { NetworkView } from '../../../client/node-api.ts'
import type { Hash } from '../../../protocol/ids.ts'
import { queries, useMyAccount } from '../api/queries.ts'
import { accountOf, send, useWallets, type Wallet } from '../me/wallets.ts'
import { TEXT } from './text.ts'

type Calls = typeof import('../../../client/shares/share-call.ts')

export interface SharesHand {
  /** Undefined where nothing here can send anything for the account. */
  readonly wallet: Wallet | undefined
  /** What became of the last attempt, in words. */
  readonly said: string
  say(words: string): void
  attempt(make: (calls: Calls) => Promise<Hash>): Promise<void>
}

export function useSharesHand({ deployment }: NetworkView, shares: string): SharesHand {
  const { data: mine } = useMyAccount()
  const wallets = useWallets()
  const [said, say] = useState('')
  const wallet = mine?.kind === 'wallet' ? wallets.find(({ info }) => info.rdns === mine.wallet) : undefined
  return {
    wallet,
    said,
    say,
    async attempt(make) {
      if (wallet === undefined) return
      say(TEXT.sending)
      try {
        const data = await make(await import('../../../client/shares/share-call.ts'))
        const call = { from: await accountOf(wallet), to: shares, data }
        say(TEXT.sent(await send(wallet, Number(deployment['chainId']), call)))
        await queries.invalidateQueries({ queryKey: ['shares'] })
      } catch (error) {
        say(error instanceof Error ? error.message : String(error))
      }
    },
  }
}
