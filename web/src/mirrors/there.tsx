/** What stands on the mirror's own chain, as a wallet of this browser hears it; and claiming there. */
import { useState } from 'react'
import { toAddress, toHash } from '../../../protocol/ids.ts'
import { useClock, useMyAccount } from '../api/queries.ts'
import { Outcome, useAttempt } from '../governance/attempt.tsx'
import { Terminal } from '../governance/parts.tsx'
import { accountOf, send, useWallets, type Wallet } from '../me/wallets.ts'
import { moment, tokens } from '../parts/amounts.ts'
import { Facts } from '../parts/facts.tsx'
import { Hash } from '../parts/ids.tsx'
import { Fill } from './fill.tsx'
import type { MirrorShown } from './mirrors.tsx'
import { type Looked, lookThere } from './queries.ts'
import { TEXT } from './text.ts'

export function There({ network, mirror }: MirrorShown) {
  const { data: mine } = useMyAccount()
  const wallets = useWallets()
  const attempt = useAttempt([])
  const { data: clock } = useClock()
  const [looked, setLooked] = useState<Looked>()
  if (wallets.length === 0) {
    return (
      <>
        <p>{TEXT.noWallet}</p>
        <Terminal title={TEXT.inTerminal} command="cairn mirror --there URL" />
      </>
    )
  }
  const look = (wallet: Wallet) =>
    attempt.run(TEXT.looking, async () => {
      const found = await lookThere(wallet, mirror, mine?.address)
      setLooked(found)
      return found.there.networkId === network.networkId ? TEXT.looked : ''
    })
  return (
    <>
      <p className="choices">
        {wallets.map(wallet => (
          <button
            key={wallet.info.uuid}
            type="button"
            className={looked === undefined ? 'main' : ''}
            disabled={attempt.busy}
            onClick={() => void look(wallet)}
          >
            {looked === undefined ? TEXT.lookWith(wallet.info.name) : TEXT.lookAgain}
          </button>
        ))}
      </p>
      <p className="quiet small">{TEXT.lookWhy}</p>
      <Outcome of={attempt} />
      {looked === undefined ? null : (
        <Standing network={network} mirror={mirror} looked={looked} nowMs={clock?.nowMs ?? 0} />
      )}
    </>
  )
}

type StandingProps = MirrorShown & { readonly looked: Looked; readonly nowMs: number }

function Standing({ network, mirror, looked, nowMs }: StandingProps) {
  const { there, homeRoot } = looked
  if (there.networkId !== network.networkId) return <p role="alert">{TEXT.foreign}</p>
  const behind = Math.max(0, network.epoch.paying - there.epoch)
  const amount = (base: bigint) => tokens(base, network)
  return (
    <>
      {there.epoch < 0 ? <p>{TEXT.nothingYet}</p> : null}
      {there.pausedUntilMs > nowMs ? <p role="alert">{TEXT.paused(moment(there.pausedUntilMs))}</p> : null}
      <Facts
        rows={[
          there.epoch < 0
            ? undefined
            : [
                TEXT.root,
                <>
                  <Hash value={there.root} />{' '}
                  {there.root === homeRoot ? (
                    <span className="proved">{TEXT.isHome(there.epoch)}</span>
                  ) : (
                    <span className="unproved">{TEXT.notHome(there.epoch)}</span>
                  )}
                </>,
              ],
          [TEXT.behind, behind === 0 ? TEXT.level : TEXT.behindBy(behind)],
          [TEXT.pool, amount(there.pool)],
          [TEXT.breaker, amount(there.breaker)],
          [TEXT.paid, amount(there.paid)],
          [TEXT.stale, there.staleAtMs < nowMs ? TEXT.staleOver : moment(there.staleAtMs)],
        ]}
      />
      <Claim network={network} mirror={mirror} looked={looked} />
      <Fill network={network} mirror={mirror} />
    </>
  )
}

/** By a wallet: whoever sends it, it is paid to the account. */
function Claim({ network, mirror, looked: { there, line } }: MirrorShown & { readonly looked: Looked }) {
  const { data: mine } = useMyAccount()
  const [wallet] = useWallets()
  const attempt = useAttempt(['mirrored'])
  if (line === undefined || mine === null || mine === undefined) return null
  const due = BigInt(line.earned) - there.claimed
  if (due <= 0n) return <Facts rows={[[TEXT.due, TEXT.dueNothing]]} />
  const claim = () =>
    attempt.run(TEXT.claiming, async () => {
      if (wallet === undefined) return ''
      const { encodeClaim } = await import('../../../client/claim-call.ts')
      const data = encodeClaim({
        entry: {
          account: toAddress(mine.address),
          asset: toAddress(mirror.line),
          earned: BigInt(line.earned),
          spent: BigInt(line.spent),
          locked: BigInt(line.locked),
          lockedUntil: line.lockedUntil,
        },
        proof: line.proof.map(toHash),
      })
      const call = { from: await accountOf(wallet), to: mirror.mirror, data }
      return TEXT.claimed(await send(wallet, mirror.chainId, call))
    })
  return (
    <>
      <Facts rows={[[TEXT.due, tokens(due, network)]]} />
      {due > there.pool ? <p>{TEXT.poolShort}</p> : null}
      <p>
        <button type="button" className="main" disabled={attempt.busy} onClick={() => void claim()}>
          {TEXT.claim(tokens(due, network))}
        </button>
      </p>
      <p className="quiet small">{TEXT.claimGas}</p>
      <Outcome of={attempt} />
    </>
  )
}
