/** Coming in: a device that showed a link, this phone or computer itself, or a box that has yet to show one. */
import { useState } from 'react'
import { Link } from 'wouter'
import type { NetworkView } from '../../../client/node-api.ts'
import { type Invitation, readInvitation } from '../../../protocol/pairing.ts'
import { useMyAccount, useNetwork } from '../api/queries.ts'
import { AccountChoice } from '../me/account-choice.tsx'
import { FirstMessage } from '../me/first-message.tsx'
import { leaveOffer } from '../me/pairs.ts'
import { PlaceChoice } from '../me/place-choice.tsx'
import { giveName } from '../names/names.ts'
import { Answer } from '../parts/answer.tsx'
import { Facts } from '../parts/facts.tsx'
import { Heading } from '../parts/heading.tsx'
import { Copy } from '../parts/ids.tsx'
import { usePagesOf } from '../resource-page.ts'
import { TEXT } from '../text.ts'

export default function JoinPage() {
  const network = useNetwork()
  const invitation = invitationOf(location.hash)
  return (
    <Answer of={network}>
      {known => (
        <>
          <Heading title={TEXT.join.title(known.name)} />
          {known.relay === undefined ? (
            <p className="empty">{TEXT.join.noRelay}</p>
          ) : invitation === undefined ? (
            <Ways network={known} />
          ) : (
            <LetIn invitation={invitation} network={known} />
          )}
        </>
      )}
    </Answer>
  )
}

function invitationOf(hash: string): Invitation | undefined {
  try {
    return hash === '' ? undefined : readInvitation(hash)
  } catch {
    return undefined
  }
}

function Ways({ network }: { readonly network: NetworkView }) {
  const pages = usePagesOf(network)
  const [first] = network.resources.map(({ name }) => name)
  const models = pages.flatMap(({ model, words }) =>
    model === undefined ? [] : [[model, words?.models[model] ?? model] as const],
  )
  const [picked, pick] = useState<string>()
  const model = picked ?? pages.find(({ resource }) => resource === first)?.model ?? `${first}/device`
  const here = pages.filter(({ join }) => join !== undefined)
  const command = `cairn join my-device --model ${model} --pair --node ${location.origin}`
  return (
    <>
      {location.hash === '' ? null : <p role="alert">{TEXT.join.wrongLink}</p>}
      <div className="two">
        {here.length === 0 ? null : (
          <section className="card">
            <h2>{TEXT.join.thisDevice}</h2>
            <p>{TEXT.join.thisDeviceWhy}</p>
            {here.map(({ path, join }) => (
              <p key={path}>
                <Link href={path} className="button main">
                  {join}
                </Link>
              </p>
            ))}
          </section>
        )}
        <section className="card">
          <h2>{TEXT.join.box}</h2>
          <p>{TEXT.join.boxWhy}</p>
          {models.length < 2 ? null : (
            <p className="chips">
              {models.map(([which, kind]) => (
                <button
                  key={which}
                  type="button"
                  className="chip"
                  aria-pressed={which === model}
                  onClick={() => pick(which)}
                >
                  {kind}
                </button>
              ))}
            </p>
          )}
          <p className="command">
            <code>{command}</code> <Copy value={command} />
          </p>
        </section>
      </div>
    </>
  )
}

function LetIn({ invitation, network }: { readonly invitation: Invitation; readonly network: NetworkView }) {
  const { data: mine } = useMyAccount()
  const [cell, setCell] = useState('')
  const [stage, setStage] = useState<'open' | 'busy' | 'offered'>('open')
  const [trouble, setTrouble] = useState('')
  const { device, model, name } = invitation

  async function letIn(): Promise<void> {
    if (mine === null || mine === undefined) return
    setStage('busy')
    setTrouble('')
    try {
      await leaveOffer(invitation, { owner: mine.address, cell })
      // The name that was typed at the device is the first that its person has for it.
      if (name !== '') giveName(device, name)
      setStage('offered')
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error))
      setStage('open')
    }
  }

  if (stage === 'offered') return <FirstMessage device={device} name={name} model={model} />
  const why = mine === null || mine === undefined ? TEXT.join.accountFirst : undefined
  return (
    <>
      <p>{TEXT.join.asks}</p>
      <Facts
        rows={[
          [TEXT.join.name, name || '–'],
          [TEXT.devices.columns.model, model],
          [TEXT.devices.columns.device, <code key="id">{device}</code>],
        ]}
      />
      <h2>{TEXT.join.whose}</h2>
      <AccountChoice network={network.name} />
      <h2>{TEXT.join.where}</h2>
      <PlaceChoice cell={cell} onCell={setCell} />
      <p>
        <button
          type="button"
          className="main"
          disabled={why !== undefined || stage === 'busy'}
          onClick={() => void letIn()}
        >
          {TEXT.join.letIn}
        </button>{' '}
        <span className="quiet">{why}</span>
      </p>
      <p role="alert">{trouble}</p>
    </>
  )
}
