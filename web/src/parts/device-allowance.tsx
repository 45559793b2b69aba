/** What a device may spend of its owner's deposit, how much of it is left, and until when. */
import { assetOf, formatAsset } from '../../../client/format.ts'
import type { AllowanceView, DeviceView, NetworkView } from '../../../client/node-api.ts'
import { periodWords } from '../../../client/spender.ts'
import { useDeviceAllowances } from '../api/queries.ts'
import { useSpenderOf } from '../resource-page.ts'
import { SPENDING_TEXT as TEXT } from '../text-spending.ts'
import { moment } from './amounts.ts'
import { Answer } from './answer.tsx'
import { Facts } from './facts.tsx'
import { Id } from './ids.tsx'

interface Shown {
  readonly device: DeviceView
  readonly network: NetworkView
}

/** Nothing is said of a device that nobody has allowed anything, and whose kind never spends. */
export function DeviceAllowance({ device, network }: Shown) {
  const spends = useSpenderOf(device.model) !== undefined
  const allowances = useDeviceAllowances(device.id)
  if (allowances.data?.length === 0 && !spends) return null
  return (
    <section className="card">
      <h2>{TEXT.ofDevice}</h2>
      <Answer of={allowances} lines={3}>
        {all =>
          all.length === 0 ? (
            <p className="empty">{TEXT.ofDeviceNone}</p>
          ) : (
            all.map(one => <One key={one.account} one={one} network={network} />)
          )
        }
      </Answer>
    </section>
  )
}

function One({ one, network }: { readonly one: AllowanceView; readonly network: NetworkView }) {
  const { decimals } = network.rules.payment
  const kind = assetOf({ decimals })
  const shown = (amount: string) => formatAsset(BigInt(amount), kind, decimals)
  return (
    <>
      <Facts
        rows={[
          [TEXT.columns.may, periodWords(BigInt(one.amount), one.periodMs, decimals, kind.symbol)],
          [TEXT.columns.spent, shown(one.spentInPeriod)],
          [TEXT.columns.left, TEXT.leftUntil(shown(one.left), moment(one.periodEndsMs))],
          [TEXT.columns.ends, `${moment(one.untilMs)}, ${TEXT.inAll(shown(one.total))}`],
          [TEXT.by, <Id key="by" kind="account" id={one.account} />],
        ]}
      />
      {one.serves ? null : <p className="warn">{TEXT.useless}</p>}
    </>
  )
}
