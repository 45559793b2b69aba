/** An account for whoever has none: a passkey, a key of this browser, or a wallet. */
import { useState } from 'react'
import { queries, useMyAccount } from '../api/queries.ts'
import { Id } from '../parts/ids.tsx'
import { TEXT } from '../text.ts'
import { makeBrowserAccount } from './account.ts'
import { makePasskeyAccount, openPasskeyAccount } from './passkey.ts'
import { keepAccountOf, useWallets } from './wallets.ts'

/** @param why it is needed; for rewards unless said */
export function AccountChoice({ network, why }: { readonly network: string; readonly why?: string }) {
  const { data: mine } = useMyAccount()
  const wallets = useWallets()
  const [trouble, setTrouble] = useState('')
  const attempt = (act: () => Promise<unknown>) => async () => {
    setTrouble('')
    await act().then(
      () => queries.invalidateQueries({ queryKey: ['me'] }),
      (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)),
    )
  }
  if (mine !== null && mine !== undefined) {
    return (
      <p>
        {TEXT.join.credited} <Id kind="account" id={mine.address} />. {TEXT.mine.kinds[mine.kind]}
      </p>
    )
  }
  const ways = [
    [TEXT.join.inBrowser, attempt(makeBrowserAccount)],
    [TEXT.join.newPasskey, attempt(() => makePasskeyAccount(network))],
    [TEXT.mine.passkey, attempt(openPasskeyAccount)],
    ...wallets.map(wallet => {
      return [TEXT.mine.wallet(wallet.info.name), attempt(() => keepAccountOf(wallet))] as const
    }),
  ] as const
  return (
    <>
      <p>{why ?? TEXT.join.account}</p>
      <ul className="ways">
        {ways.map(([name, act], index) => (
          <li key={name}>
            <button type="button" className={index === 0 ? 'main' : ''} onClick={() => void act()}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <p role="alert">{trouble}</p>
    </>
  )
}
