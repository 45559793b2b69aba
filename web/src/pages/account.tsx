/** What an account earned, took out and can take out, and its devices. */
import { assetOf, formatAsset } from '../../../client/format.ts'
import type { AssetView } from '../../../client/node-api.ts'
import { useAccount, useDevices } from '../api/queries.ts'
import { Answer } from '../parts/answer.tsx'
import { Facts } from '../parts/facts.tsx'
import { Hash } from '../parts/ids.tsx'
import { TEXT } from '../text.ts'
import { DeviceTable } from './devices.tsx'

export function AccountPage({ address }: { readonly address: string }) {
  const account = useAccount(address)
  const devices = useDevices(address)
  return (
    <>
      <h1>
        {TEXT.account.title} <Hash value={address} />
      </h1>
      <Answer of={account}>
        {({ assets }) => (
          <div className="columns">
            {assets.map(asset => (
              <Asset key={asset.address} asset={asset} />
            ))}
          </div>
        )}
      </Answer>
      <h2>{TEXT.account.devices}</h2>
      <Answer of={devices}>
        {list =>
          list.length === 0 ? (
            <p className="empty">{TEXT.account.noDevices}</p>
          ) : (
            <DeviceTable devices={list} />
          )
        }
      </Answer>
    </>
  )
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
