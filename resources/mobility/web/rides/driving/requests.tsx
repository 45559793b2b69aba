/** Who would like to ride: two cells of about 5 km², what was agreed, and how its rider was rated. The door is told to whoever said yes, and to nobody else. */
import { useEffect, useRef } from 'react'
import * as v from 'valibot'
import type { NetworkView } from '../../../../../client/node-api.ts'
import { fixed } from '../../../../../web/src/languages/numbers.ts'
import { placeWords } from '../../../../../web/src/map/place-words.ts'
import { dollars, moment } from '../../../../../web/src/parts/amounts.ts'
import { RIDES_TEXT } from '../text.ts'
import { wayWords } from '../way-input.tsx'

const REQUEST = v.object({
  ride: v.string(),
  from: v.string(),
  to: v.string(),
  seats: v.number(),
  by: v.number(),
  metres: v.number(),
  seconds: v.number(),
  quote: v.pipe(v.string(), v.digits()),
  rides: v.number(),
  stars100: v.number(),
  ratings: v.number(),
})
const BUZZ_MS = 200
export const REQUESTS = v.array(REQUEST)
type Request = v.InferOutput<typeof REQUEST>

interface RequestsProps {
  readonly asked: readonly Request[]
  readonly network: NetworkView
  readonly busy: boolean
  onAnswer(ride: string, answer: 'accept' | 'decline'): void
}

export function Requests({ asked, network, busy, onAnswer }: RequestsProps) {
  const TEXT = RIDES_TEXT.requests
  const card = useRef<HTMLElement>(null)
  // A minute is all that there is to say yes: the phone tells of it.
  useEffect(() => {
    if (asked.length === 0) return
    navigator.vibrate?.(BUZZ_MS)
    card.current?.scrollIntoView({ block: 'center' })
  }, [asked.length])
  if (asked.length === 0) return null
  return (
    <section className="card" ref={card}>
      <h2>{TEXT.title}</h2>
      <p className="sub">{TEXT.why}</p>
      <ul className="ways" aria-label={TEXT.title}>
        {asked.map(one => (
          <li key={one.ride}>
            <div className="line">
              <span style={{ flex: '1 1 14rem' }}>
                <b>{dollars(one.quote, network)}</b>{' '}
                <span className="quiet">
                  {TEXT.of(wayWords(one), one.seats)}, {TEXT.by(moment(one.by))}
                </span>
                <br />
                <Cell word={TEXT.from} cell={one.from} />
                <br />
                <Cell word={TEXT.to} cell={one.to} />
                <br />
                <span className="quiet">{riderWords(one)}</span>
              </span>
              <button
                type="button"
                className="main"
                disabled={busy}
                onClick={() => onAnswer(one.ride, 'accept')}
              >
                {TEXT.accept}
              </button>
              <button type="button" disabled={busy} onClick={() => onAnswer(one.ride, 'decline')}>
                {TEXT.decline}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Cell({ word, cell }: { readonly word: string; readonly cell: string }) {
  return (
    <span>
      {word} {placeWords(cell)} <code className="quiet small">{cell}</code>
    </span>
  )
}

function riderWords({ rides, ratings, stars100 }: Request): string {
  const { offers, requests } = RIDES_TEXT
  return ratings === 0 ? requests.rider(rides) : offers.rated(fixed(stars100 / 100, 1), ratings)
}
