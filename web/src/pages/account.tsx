/** What an account earned over time, took out and can take out, and how its devices do. */
import { assetOf, formatAsset } from '../../../client/format.ts'
import type { AssetView, NetworkView } from '../../../client/node-api.ts'
import { useAccount, useDevices, useEarnings, useEpochs, useNetwork } from '../api/queries.ts'
import { Allowances } from '../me/allowances.tsx'
import { ClaimButton } from '../me/claim-button.tsx'
import { Answer } from '../parts/answer.tsx'
import { Earnings } from '../parts/earnings.tsx'
import { Facts } from '../parts/facts.tsx'
import { Fleet } from '../parts/fleet.tsx'
import { Held } from '../parts/held.tsx'
import { Hash } from '../parts/ids.tsx'
import { TEXT } from '../text.ts'

const [LOOK_BACK, CHARTED] = [20, 30]

export function AccountPage({ address }: { readonly address: string }) {
  const network = useNetwork()
  return (
    <>
      <h1>
        {TEXT.account.title} <Hash value={address} />
      </h1>
      <Money address={address} />
      <Answer of={network}>
        {known => (
          <>
            <Waiting address={address} network={known} />
            <Allowances address={address} network={known} />
            <OverTime address={address} network={known} />
          </>
        )}
      </Answer>
    </>
  )
}

function Money({ address }: { readonly address: string }) {
  const account = useAccount(address)
  return (
    <Answer of={account}>
      {view => (
        <>
          <ClaimButton view={view} />
          <div className="columns">
            {view.assets.map(asset => (
              <Asset key={asset.address} asset={asset} />
            ))}
          </div>
        </>
      )}
    </Answer>
  )
}

function Waiting({ address, network }: Shown) {
  const account = useAccount(address)
  return account.data === undefined ? null : <Held held={account.data.held} network={network} ofDevices />
}

function Asset({ asset }: { readonly asset: AssetView }) {
  const kind = assetOf(asset)
  const shown = (amount: string) => formatAsset(BigInt(amount), kind, 6)
  return (
    <section>
      <h2>{kind.symbol}</h2>
      <Facts
        rows={[
          [TEXT.account.earned, shown(asset.earned)],
          [TEXT.account.spent, shown(asset.spent)],
          [TEXT.account.claimed, shown(asset.claimed)],
          [TEXT.account.claimable, <b key="claimable">{shown(asset.claimable)}</b>],
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
  const epochs = useEpochs(LOOK_BACK)
  const newest = epochs.data?.find(({ report }) => report !== undefined)?.epoch ?? -1
  const from = Math.max(0, newest - CHARTED + 1)
  const earnings = useEarnings(address, from, newest)
  if (newest < 0) return <p className="empty">{TEXT.overview.none}</p>
  return (
    <>
      <Answer of={earnings}>
        {lines => <Earnings lines={lines} from={from} to={newest} network={network} />}
      </Answer>
      <p>
        <a href={`/v1/accounts/${address}/earnings.csv`} download>
          {TEXT.account.csv}
        </a>
      </p>
      <Devices address={address} network={network} newest={newest} />
    </>
  )
}

function Devices({ address, network, newest }: Shown & { readonly newest: number }) {
  const devices = useDevices(address)
  const now = useEarnings(address, newest, newest, 'device')
  const before = useEarnings(address, Math.max(0, newest - 1), newest - 1, 'device')
  return (
    <>
      <h2>{TEXT.fleet.title}</h2>
      <Answer of={devices}>
        {list =>
          list.length === 0 ? (
            <p className="empty">{TEXT.account.noDevices}</p>
          ) : (
            <Fleet
              devices={list}
              epoch={newest}
              now={now.data ?? []}
              before={before.data ?? []}
              network={network}
            />
          )
        }
      </Answer>
    </>
  )
}
