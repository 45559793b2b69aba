/** Rides: whoever rides asks, books, signs and rates from this browser; whoever drives sees here whom to fetch. */
import { useEffect, useState } from 'react'
import type { DeviceView, NetworkView } from '../../../../client/node-api.ts'
import { useDeviceAllowances, useMyAccount, useNetwork } from '../../../../web/src/api/queries.ts'
import { AccountChoice } from '../../../../web/src/me/account-choice.tsx'
import { SpendingQuestion } from '../../../../web/src/me/spending-question.tsx'
import { Answer } from '../../../../web/src/parts/answer.tsx'
import { DeviceAllowance } from '../../../../web/src/parts/device-allowance.tsx'
import { Heading } from '../../../../web/src/parts/heading.tsx'
import { Id } from '../../../../web/src/parts/ids.tsx'
import { TEXT as CONSOLE } from '../../../../web/src/text.ts'
import { RIDER } from '../../messages/rides/spending.ts'
import { Ask } from './ask.tsx'
import { DriveDesk } from './drive-desk.tsx'
import { DriveHere } from './driving/drive-here.tsx'
import { Purse } from './purse.tsx'
import { Receipts } from './receipts.tsx'
import { RideCard } from './ride-card.tsx'
import { RIDES_TEXT as TEXT } from './text.ts'
import { type Rider, useRider } from './use-rider.ts'

export default function RidesPage() {
  const network = useNetwork()
  return (
    <>
      <Heading title={TEXT.title} />
      <Answer of={network}>{known => <Rides network={known} />}</Answer>
    </>
  )
}

const SIDES = ['ride', 'drive', 'agent'] as const

function Rides({ network }: { readonly network: NetworkView }) {
  const [side, setSide] = useState<(typeof SIDES)[number]>('ride')
  const rider = useRider()
  if (!network.rules.resources.some(({ name }) => name === 'mobility'))
    return <p className="empty">{TEXT.notHere}</p>
  return (
    <>
      <p className="lead">{TEXT.lead}</p>
      <p className="line">
        {SIDES.map(one => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={side === one}
            onClick={() => setSide(one)}
          >
            {TEXT.sides[one]}
          </button>
        ))}
      </p>
      {side === 'drive' ? (
        <DriveHere network={network} />
      ) : side === 'agent' ? (
        <DriveDesk network={network} />
      ) : rider.device === '' ? (
        <Before rider={rider} network={network} />
      ) : (
        <Now rider={rider} network={network} />
      )}
      {side === 'ride' ? <p role="alert">{rider.trouble}</p> : null}
    </>
  )
}

export interface RiderProps {
  readonly rider: Rider
  readonly network: NetworkView
}

function Before({ rider, network }: RiderProps) {
  const { data: mine } = useMyAccount()
  const [busy, setBusy] = useState(false)
  const why =
    network.relay === undefined
      ? CONSOLE.join.noRelay
      : mine === null || mine === undefined
        ? CONSOLE.join.accountFirst
        : undefined
  const own = mine?.address
  const go = async (how: 'begin' | 'resume') => {
    if (own === undefined) return
    setBusy(true)
    await rider[how](network, own)
    setBusy(false)
  }
  useEffect(() => void go('resume'), [own])
  const { before } = TEXT
  return (
    <>
      <section className="card ask">
        <ul className="counts">
          <li>{before.cells}</li>
          <li>{before.price}</li>
          <li>{before.sign}</li>
          <li>
            <b>{before.public}</b>
          </li>
          <li>{before.money}</li>
        </ul>
      </section>
      <h2>{CONSOLE.join.whose}</h2>
      <AccountChoice network={network.name} />
      <p>
        <button
          type="button"
          className="main"
          disabled={busy || why !== undefined}
          onClick={() => void go('begin')}
        >
          {TEXT.begin}
        </button>{' '}
        <span className="quiet">{why}</span>
      </p>
    </>
  )
}

function Now({ rider, network }: RiderProps) {
  const { device, rides } = rider
  const going = rides.find(({ stage }) => stage === 'accepted' || stage === 'started')
  return (
    <>
      <p>
        {TEXT.asDevice} <Id kind="device" id={device} />
      </p>
      {going === undefined ? (
        <Ask rider={rider} network={network} />
      ) : (
        <RideCard rider={rider} network={network} ride={going} />
      )}
      <Purse rider={rider} network={network} />
      <Allowed device={device} network={network} />
      <Receipts rider={rider} network={network} />
    </>
  )
}

/** What its owner lets it spend; asked where nothing is allowed yet. */
function Allowed({ device, network }: { readonly device: string; readonly network: NetworkView }) {
  const { data: allowances } = useDeviceAllowances(device)
  if (allowances === undefined) return null
  return allowances.length === 0 ? (
    <SpendingQuestion device={device} model={RIDER} />
  ) : (
    <DeviceAllowance device={{ id: device, model: RIDER } as DeviceView} network={network} />
  )
}
