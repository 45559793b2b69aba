/** Rewards that wait: how much, why, and when they are paid at the latest. */
import { Fragment } from 'react'
import type { HeldView, NetworkView } from '../../../client/node-api.ts'
import { TEXT } from '../text.ts'
import { Reason } from '../words/reason.tsx'
import { moment, tokens } from './amounts.ts'
import { Facts } from './facts.tsx'
import { Id } from './ids.tsx'

interface Shown {
  readonly held: readonly HeldView[]
  readonly network: NetworkView
  /** Names the device of each. */
  readonly ofDevices?: boolean
}

export function Held({ held, network, ofDevices = false }: Shown) {
  if (held.length === 0) return null
  return (
    <section className="card">
      <h2>{TEXT.held.title}</h2>
      <Facts
        rows={held.map(({ device, owner, amount, code, meaning, fromMs, untilMs }) => {
          const why = (
            <div key={`${device} ${owner} ${code}`}>
              {ofDevices ? <Id kind="device" id={device} /> : null}{' '}
              {code.split(' ').map((one, index) => (
                <Fragment key={one}>
                  <Reason code={one} meaning={meaning.split('\n')[index] ?? meaning} whole />{' '}
                </Fragment>
              ))}
              {TEXT.held.paid(moment(fromMs), moment(untilMs))}
            </div>
          )
          return [tokens(BigInt(amount), network, 6), why] as const
        })}
      />
    </section>
  )
}
