/** What an account earned over time, took out and can take out, and how its devices do. */
import { lazy, Suspense } from 'react'
import { Link } from 'wouter'
import { assetOf } from '../../../client/format.ts'
import type { AssetView, NetworkView } from '../../../client/node-api.ts'
import { useAccount, useClock, useDevices, useEarnings, useNetwork } from '../api/queries.ts'
import { withTexts } from '../languages/language.ts'
import { formatAsset } from '../languages/numbers.ts'
import { Allowances } from '../me/allowances.tsx'
import { ClaimButton } from '../me/claim-button.tsx'
import { Face } from '../names/face-picture.tsx'
import { useNameOf } from '../names/names.ts'
import { Answer } from '../parts/answer.tsx'
import { Boundary } from '../parts/boundary.tsx'
import { Earnings } from '../parts/earnings.tsx'
import { Facts } from '../parts/facts.tsx'
import { Fleet } from '../parts/fleet.tsx'
import { Heading } from '../parts/heading.tsx'
import { Held } from '../parts/held.tsx'
import { Hash, Rename } from '../parts/ids.tsx'
import { Settled } from '../state/settled.tsx'
import { useSettled } from '../state/state.ts'
import { TEXT } from '../text.ts'
import { CREDITS_TEXT } from '../text-credits.ts'
import { PayoutsFile } from './payouts-file.tsx'

/** Most accounts hold none, and load nothing of it. */
const MyShares = lazy(() => withTexts(import('../shares/mine.tsx')))
const CHARTED = 30

/** @param title what its page is called, where it is not just any account */
export function AccountPage({ address, title }: { readonly address: string; readonly title?: string }) {
  const network = useNetwork()
  const account = useAccount(address)
  const { text } = useNameOf()(address)
  return (
    <>
      <div className="who">
        <Face id={address} size={60} round />
        <div>
          <Heading title={title ?? `${TEXT.account.title} ${text}`}>{title ?? text}</Heading>
          <p className="quiet">
            {title === undefined ? TEXT.account.title : text} <Hash value={address} /> <Rename id={address} />
          </p>
        </div>
        {account.data === undefined ? null : <ClaimButton view={account.data} />}
      </div>
      <Answer of={network}>
        {known => (
          <>
            <Answer of={account}>
              {view => (
                <div className="two">
                  {view.assets.map(asset => (
                    <Asset key={asset.address} asset={asset} />
                  ))}
                </div>
              )}
            </Answer>
            {known.rules.payment.credits === undefined ? null : (
              <p>
                <Link href="/credits" className="button">
                  {CREDITS_TEXT.link}
                </Link>
              </p>
            )}
            {account.data === undefined ? null : <Held held={account.data.held} network={known} ofDevices />}
            <Devices address={address} network={known} />
            <Boundary of={`shares ${address}`}>
              <Suspense fallback={null}>
                <MyShares address={address} />
              </Suspense>
            </Boundary>
            <Allowances address={address} network={known} />
            <OverTime address={address} network={known} />
          </>
        )}
      </Answer>
    </>
  )
}

function Asset({ asset }: { readonly asset: AssetView }) {
  const kind = assetOf(asset)
  const shown = (amount: string) => formatAsset(BigInt(amount), kind)
  const [figure, unit] = shown(asset.claimable).split(' ')
  return (
    <section className="card">
      <p className="sub">{TEXT.account.claimable}</p>
      <p className="big">
        {figure} <em>{unit}</em>
      </p>
      <Facts
        amounts
        rows={[
          [TEXT.account.earned, shown(asset.earned)],
          [TEXT.account.spent, shown(asset.spent)],
          [TEXT.account.claimed, shown(asset.claimed)],
        ]}
      />
    </section>
  )
}

interface Shown {
  readonly address: string
  readonly network: NetworkView
}

function OverTime({ address, network }: Shown) {
  const { data: clock } = useClock()
  return (
    <Settled>
      {settled => (
        <section className="card">
          <Boundary of={address}>
            <Charts address={address} network={network} settled={settled} />
          </Boundary>
          <p>
            <a href={`/v1/accounts/${address}/earnings.csv`} download>
              {TEXT.account.csv}
            </a>
          </p>
          {clock === undefined ? null : <PayoutsFile address={address} nowMs={clock.nowMs} />}
        </section>
      )}
    </Settled>
  )
}

function Charts({ address, network, settled }: Shown & { readonly settled: number }) {
  const from = Math.max(0, settled - CHARTED + 1)
  const earnings = useEarnings(address, from, settled)
  return (
    <Answer of={earnings} lines={5}>
      {lines => <Earnings lines={lines} from={from} to={settled} network={network} />}
    </Answer>
  )
}

/** Also before the first epoch is settled: who has just let a device in looks for it. */
function Devices({ address, network }: Shown) {
  const devices = useDevices(address)
  return (
    <section className="card">
      <h2>{TEXT.fleet.title}</h2>
      <Answer of={devices}>
        {list =>
          list.length === 0 ? (
            <p className="empty">{TEXT.account.noDevices}</p>
          ) : (
            <OfEpoch address={address} network={network} devices={list} />
          )
        }
      </Answer>
    </section>
  )
}

function OfEpoch({
  address,
  network,
  devices,
}: Shown & { readonly devices: Parameters<typeof Fleet>[0]['devices'] }) {
  // While it is not known, nothing of any epoch is shown.
  const settled = useSettled() ?? -1
  const now = useEarnings(address, settled, settled, 'device')
  const before = useEarnings(address, Math.max(0, settled - 1), settled - 1, 'device')
  return (
    <>
      {settled < 0 ? null : <p className="sub">{TEXT.fleet.sub(settled)}</p>}
      <Fleet
        devices={devices}
        epoch={settled}
        now={now.data}
        before={settled === 0 ? undefined : before.data}
        network={network}
      />
    </>
  )
}
