/** The account of this browser's person, or the ways to one. */
import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { toAddress } from '../../../protocol/ids.ts'
import { queries, useMyAccount } from '../api/queries.ts'
import { type Account, forgetAccount, keepAccount, readPrivateKey } from '../me/account.ts'
import { Alerts } from '../me/alerts.tsx'
import { openPasskeyAccount } from '../me/passkey.ts'
import { keepAccountOf, useWallets } from '../me/wallets.ts'
import { Answer } from '../parts/answer.tsx'
import { Heading } from '../parts/heading.tsx'
import { TEXT } from '../text.ts'
import { AccountPage } from './account.tsx'

const again = () => queries.invalidateQueries({ queryKey: ['me'] })

export default function MinePage() {
  const mine = useMyAccount()
  return (
    <Answer of={mine}>
      {account =>
        account === null ? (
          <Welcome />
        ) : (
          <>
            <AccountPage address={account.address} title={TEXT.mine.title} />
            <Alerts />
            <Keeping account={account} />
          </>
        )
      }
    </Answer>
  )
}

function Welcome() {
  const wallets = useWallets()
  const [trouble, setTrouble] = useState('')
  const attempt = async (act: () => Promise<unknown>) => {
    setTrouble('')
    await act().then(again, (error: unknown) =>
      setTrouble(error instanceof Error ? error.message : String(error)),
    )
  }
  return (
    <>
      <Heading title={TEXT.mine.title} />
      <p className="lead">{TEXT.mine.welcome}</p>
      <ul className="ways">
        <li>
          <Link href="/join" className="button main">
            {TEXT.mine.join}
          </Link>
        </li>
        <li>
          <button type="button" onClick={() => void attempt(openPasskeyAccount)}>
            {TEXT.mine.passkey}
          </button>
        </li>
        {wallets.map(wallet => (
          <li key={wallet.info.uuid}>
            <button type="button" onClick={() => void attempt(() => keepAccountOf(wallet))}>
              {TEXT.mine.wallet(wallet.info.name)}
            </button>
          </li>
        ))}
      </ul>
      {wallets.length === 0 ? <p className="quiet">{TEXT.mine.noWallet}</p> : null}
      <p role="alert">{trouble}</p>
      <LookAt attempt={attempt} />
    </>
  )
}

function LookAt({ attempt }: { readonly attempt: (act: () => Promise<unknown>) => Promise<void> }) {
  const [typed, setTyped] = useState('')
  const look = (event: FormEvent) => {
    event.preventDefault()
    void attempt(async () => {
      if (!/^0x[0-9a-fA-F]{40}$/.test(typed.trim())) throw new Error(TEXT.mine.wrong)
      await keepAccount({ kind: 'watch', address: toAddress(typed.trim()) })
    })
  }
  return (
    <section className="card ask">
      <h2>{TEXT.mine.look}</h2>
      <form className="line" onSubmit={look}>
        <input
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          aria-label={TEXT.mine.address}
          placeholder="0x…"
          spellCheck={false}
          autoComplete="off"
        />
        <button type="submit">{TEXT.mine.show}</button>
      </form>
    </section>
  )
}

function Keeping({ account }: { readonly account: Account }) {
  const forget = async () => {
    if (account.kind === 'browser' && !confirm(TEXT.mine.forgetSure)) return
    await forgetAccount()
    await again()
  }
  return (
    <footer className="keeping">
      <p>{TEXT.mine.kinds[account.kind]}</p>
      {account.kind === 'browser' ? (
        <p>
          <button type="button" onClick={() => void saveKey(account)}>
            {TEXT.mine.backup}
          </button>{' '}
          <span className="quiet">{TEXT.mine.backupWhy}</span>
        </p>
      ) : null}
      <button type="button" onClick={() => void forget()}>
        {TEXT.mine.forget}
      </button>
    </footer>
  )
}

/** As `cairn claim --key` and any wallet read it. */
async function saveKey({ address }: Account): Promise<void> {
  const key = await readPrivateKey()
  if (key === undefined) return
  const url = URL.createObjectURL(new Blob([`${key}\n`], { type: 'text/plain' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `cairn-${address}.key`
  link.click()
  URL.revokeObjectURL(url)
}
