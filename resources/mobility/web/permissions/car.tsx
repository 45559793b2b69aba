/** On a car's page, in plain words: who may read it is its owner's to say, what that means, and how. */
import { toAddress, toSubjectId } from '../../../../protocol/ids.ts'
import { useMyAccount } from '../../../../web/src/api/queries.ts'
import { signerOf } from '../../../../web/src/me/sign.ts'
import { useWallets } from '../../../../web/src/me/wallets.ts'
import { Facts } from '../../../../web/src/parts/facts.tsx'
import type { DevicePartProps } from '../../../../web/src/resource-page.ts'
import { SERVED } from '../../messages/permissions/purposes.ts'
import { Access } from './access.tsx'
import { PERMISSIONS_TEXT as TEXT } from './text.ts'

const AT = '--at http://CAR:9460 --key owner.key'

export default function Car({ device, network }: DevicePartProps) {
  const { id, model, owner } = device
  const { data: mine } = useMyAccount()
  const wallets = useWallets()
  if (model !== 'mobility/car') return null
  const sign = signerOf(owner, mine, wallets)
  const commands = [
    [TEXT.commands.access, `cairn device access ${id} ${AT}`],
    [
      TEXT.commands.permit,
      `cairn device permit ${id} READER --may live,area --purpose insurance --days 30 ${AT}`,
    ],
    [TEXT.commands.revoke, `cairn device revoke ${id} --all ${AT}`],
  ] as const
  return (
    <section className="card">
      <h2>{TEXT.title}</h2>
      <p>{TEXT.lead}</p>
      <p>{TEXT.may}:</p>
      <ul className="counts">
        {SERVED.map(one => (
          <li key={one}>{TEXT.permissions[one]}</li>
        ))}
      </ul>
      <p>{TEXT.ends}</p>
      {sign === undefined ? null : (
        <Access
          network={network}
          device={toSubjectId(id)}
          owner={toAddress(owner)}
          isReachable={typeof device.details['url'] === 'string'}
          sign={sign}
        />
      )}
      <p className="quiet">{TEXT.how}</p>
      <Facts
        rows={commands.map(([label, text]) => [
          label,
          <code key={label} style={{ overflowWrap: 'anywhere' }}>
            {text}
          </code>,
        ])}
      />
    </section>
  )
}
