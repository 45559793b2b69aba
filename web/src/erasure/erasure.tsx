/** What a device said, erased by its owner's signed wish: what goes and what stays, said before; and how far it is. */
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import type { DeviceView, NetworkView } from '../../../client/node-api.ts'
import { listErasuresOf } from '../../../client/wishes/erase-device.ts'
import { toAddress, toSubjectId } from '../../../protocol/ids.ts'
import { askNode } from '../api/ask-node.ts'
import { useClock, useMyAccount } from '../api/queries.ts'
import { post } from '../api/relay.ts'
import { Outcome, useAttempt } from '../governance/attempt.tsx'
import { Terminal } from '../governance/parts.tsx'
import { signerOf } from '../me/sign.ts'
import { useWallets } from '../me/wallets.ts'
import { moment, span } from '../parts/amounts.ts'
import { Facts } from '../parts/facts.tsx'
import { Id } from '../parts/ids.tsx'
import { youngestErasable } from './erasable.ts'
import { TEXT } from './text.ts'

const AGAIN_MS = 5_000
const client = { json: askNode, post }

interface Shown {
  readonly device: DeviceView
  readonly network: NetworkView
}

/** Nothing where the rules follow no such wish. */
export default function Erasure({ device, network }: Shown) {
  const { erasureMs } = (network.rules['regulation'] ?? {}) as { readonly erasureMs?: number }
  if (erasureMs === undefined) return null
  return (
    <section className="card" aria-label={TEXT.title}>
      <h2>{TEXT.title}</h2>
      <p className="sub">{TEXT.lead(span(erasureMs))}</p>
      <Facts
        rows={[
          [TEXT.goes, TEXT.goesWords],
          [TEXT.stays, TEXT.staysWords],
          [TEXT.after, TEXT.afterWords],
        ]}
      />
      <Wishes device={device} />
      <Form device={device} network={network} erasureMs={erasureMs} />
    </section>
  )
}

function Wishes({ device }: Pick<Shown, 'device'>) {
  const { data } = useQuery({
    queryKey: ['erasures', device.id],
    queryFn: () => listErasuresOf(client, device.id),
    refetchInterval: AGAIN_MS,
  })
  if (data === undefined) return null
  if (data.length === 0) return <p className="quiet">{TEXT.none}</p>
  return (
    <ul aria-label={TEXT.states}>
      {data.map(({ account, before, done }) => (
        <li key={account}>
          <Id kind="account" id={account} />: {done >= before ? TEXT.done(before) : TEXT.doing(done, before)}
        </li>
      ))}
    </ul>
  )
}

function Form({ device, network, erasureMs }: Shown & { readonly erasureMs: number }) {
  const { data: mine } = useMyAccount()
  const { data: clock } = useClock()
  const sign = signerOf(mine?.address ?? '', mine, useWallets())
  const how = <Terminal title="" command={`cairn device erase ${device.id} EPOCH --key KEY`} />
  if (mine === null || mine === undefined) {
    return (
      <p>
        <Link href="/mine">{TEXT.notYours}</Link>
      </p>
    )
  }
  if (mine.address !== device.owner || sign === undefined) {
    return (
      <>
        <p>{mine.address === device.owner ? TEXT.cannotSign : TEXT.notOwner}</p>
        {how}
      </>
    )
  }
  if (clock === undefined) return null
  const most = youngestErasable(network, erasureMs, clock.nowMs)
  return most < 1 ? (
    <p>{TEXT.tooYoung}</p>
  ) : (
    <Wish device={device} network={network} most={most} account={mine.address} sign={sign} />
  )
}

interface WishProps extends Shown {
  /** The first epoch that is too young. */
  readonly most: number
  readonly account: string
  readonly sign: NonNullable<ReturnType<typeof signerOf>>
}

function Wish({ device, network, most, account, sign }: WishProps) {
  const attempt = useAttempt(['erasures', 'messages', 'device', 'said'])
  const [typed, setTyped] = useState<string>()
  const [sure, setSure] = useState(false)
  const text = typed ?? String(most)
  const before = Number(text)
  const isEpoch = /^\d+$/.test(text.trim()) && before >= 1 && before <= most
  const { deployment, rules } = network
  const endMs = Number(deployment['genesisMs']) + most * rules.epochMs
  const erase = async () => {
    setSure(false)
    await attempt.run(TEXT.signing, async () => {
      const { eraseDevice } = await import('../../../client/wishes/erase-device.ts')
      const wish = { account: toAddress(account), device: toSubjectId(device.id), before }
      await eraseDevice(client, network, { ...wish, sign })
      return TEXT.asked
    })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setSure(true)
  }
  return (
    <form onSubmit={submit} className="line sign">
      <label>
        {TEXT.before}
        <input
          inputMode="numeric"
          autoComplete="off"
          value={text}
          onChange={({ target }) => {
            setTyped(target.value)
            setSure(false)
          }}
        />
      </label>
      {sure ? (
        <span className="choices">
          <button type="button" className="main" onClick={() => void erase()}>
            {TEXT.sure(before)}
          </button>
          <button type="button" onClick={() => setSure(false)}>
            {TEXT.no}
          </button>
        </span>
      ) : (
        <button type="submit" disabled={attempt.busy || !isEpoch}>
          {TEXT.ask(isEpoch ? before : most)}
        </button>
      )}
      <p className="quiet small" role={isEpoch ? undefined : 'alert'}>
        {isEpoch ? TEXT.atMost(most, moment(endMs)) : TEXT.wrong(most)}
      </p>
      <Outcome of={attempt} />
    </form>
  )
}
