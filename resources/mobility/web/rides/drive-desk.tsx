/** The side of whoever drives: the desk in the car's own agent, asked straight from this browser with its secret. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import * as v from 'valibot'
import type { NetworkView } from '../../../../client/node-api.ts'
import { fixed } from '../../../../web/src/languages/numbers.ts'
import { forget, recall, remember } from '../../../../web/src/me/keep.ts'
import { dollars, moment } from '../../../../web/src/parts/amounts.ts'
import { Facts } from '../../../../web/src/parts/facts.tsx'
import { askThere, jsonIn, whereOf } from '../ask-there.ts'
import { Stars } from './stars.tsx'
import { RIDES_TEXT } from './text.ts'
import { WayInput, wayIn, wayWords } from './way-input.tsx'

const [KEPT, AGAIN_MS, USUAL] = ['ride-desk', 2_000, { where: '9441', secret: '' }]
const point = v.object({ lat: v.number(), lon: v.number() })
const FETCHING = v.array(
  v.object({
    ride: v.string(),
    stage: v.picklist(['accepted', 'started', 'ended', 'over']),
    from: v.optional(point),
    to: v.optional(point),
    word: v.optional(v.string()),
    by: v.number(),
    signed: v.picklist(['', 'start', 'end']),
    metres: v.number(),
    seconds: v.number(),
    quote: v.pipe(v.string(), v.digits()),
  }),
)
type Fetching = v.InferOutput<typeof FETCHING>[number]

interface Desk {
  /** A port of this machine, or a device’s id. */
  readonly where: string
  readonly secret: string
}

export function DriveDesk({ network }: { readonly network: NetworkView }) {
  const TEXT = RIDES_TEXT.drive
  const [typed, setTyped] = useState<Desk>(USUAL)
  const [desk, setDesk] = useState<Desk>()
  useEffect(() => {
    void recall<Desk>(KEPT).then(setDesk)
  }, [])
  const isRight = whereOf(typed.where) !== undefined && typed.secret !== ''
  const open = async () => {
    await remember(KEPT, typed)
    setDesk(typed)
  }
  const close = async () => {
    await forget(KEPT)
    setDesk(undefined)
  }
  if (desk !== undefined) return <Open desk={desk} network={network} onClose={() => void close()} />
  return (
    <section className="card">
      <p>{TEXT.lead}</p>
      <div className="line">
        <label>
          {TEXT.where}
          <input
            value={typed.where}
            autoComplete="off"
            onChange={({ target }) => setTyped({ ...typed, where: target.value.trim() })}
          />
        </label>
        <label>
          {TEXT.secret}
          <input
            type="password"
            value={typed.secret}
            autoComplete="off"
            onChange={({ target }) => setTyped({ ...typed, secret: target.value.trim() })}
          />
        </label>
      </div>
      <p>
        <button type="button" className="main" disabled={!isRight} onClick={() => void open()}>
          {TEXT.open}
        </button>{' '}
        <span className="quiet">{whereOf(typed.where) === undefined ? TEXT.wrong : ''}</span>
      </p>
    </section>
  )
}

/** @throws {Error} in words for a person */
async function askDesk(desk: Desk, path: string, said?: object): Promise<unknown> {
  const { secret } = desk
  const answer = await askThere(
    whereOf(desk.where) ?? '',
    said === undefined ? { path, secret } : { path, secret, said },
  ).catch(() => {
    throw new Error(RIDES_TEXT.drive.unreachable)
  })
  const body = jsonIn(answer)
  if (answer.status < 300) return body
  const { code = '', detail = '' } = v.parse(
    v.fallback(v.object({ code: v.optional(v.string()), detail: v.optional(v.string()) }), {}),
    body,
  )
  const troubles: Readonly<Record<string, string>> = RIDES_TEXT.troubles
  throw new Error(troubles[code] ?? (detail || String(answer.status)))
}

interface OpenProps {
  readonly desk: Desk
  readonly network: NetworkView
  onClose(): void
}

function Open({ desk, network, onClose }: OpenProps) {
  const TEXT = RIDES_TEXT.drive
  const fetching = useQuery({
    queryKey: ['ride-desk', desk.where],
    queryFn: async () => v.parse(FETCHING, await askDesk(desk, '/v1/ride')),
    refetchInterval: AGAIN_MS,
    retry: false,
  })
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)
  const act = async (path: string, said: object) => {
    setBusy(true)
    setTrouble('')
    await askDesk(desk, path, said).catch((error: unknown) => setTrouble(String((error as Error).message)))
    await fetching.refetch()
    setBusy(false)
  }
  const [current] = fetching.data ?? []
  return (
    <>
      {current === undefined || current.stage === 'over' ? (
        <p className="empty">{fetching.error?.message ?? TEXT.free}</p>
      ) : (
        <Fetch one={current} network={network} busy={busy} onAct={(path, said) => void act(path, said)} />
      )}
      <p role="alert">{trouble}</p>
      <p>
        <button type="button" onClick={onClose}>
          {TEXT.close}
        </button>
      </p>
    </>
  )
}

interface FetchProps {
  readonly one: Fetching
  readonly network: NetworkView
  readonly busy: boolean
  onAct(path: string, said: object): void
}

function Fetch({ one, network, busy, onAct }: FetchProps) {
  const TEXT = RIDES_TEXT.drive
  const { ride, stage, signed, quote, by, word } = one
  return (
    <section className="card">
      <h2>{TEXT.stages[stage]}</h2>
      <Facts
        rows={[
          [TEXT.from, <PlaceLink key="from" at={one.from} />],
          [TEXT.to, <PlaceLink key="to" at={one.to} />],
          word === undefined || word === '' ? undefined : [TEXT.word, word],
          stage === 'accepted' ? [TEXT.by, moment(by)] : undefined,
          [RIDES_TEXT.ride.price, `${dollars(quote, network)}, ${wayWords(one)}`],
        ]}
      />
      <p className={signed === '' ? 'warn' : 'quiet'}>{TEXT.signed[signed]}</p>
      {stage === 'accepted' ? <Before one={one} busy={busy} onAct={onAct} network={network} /> : null}
      {stage === 'started' ? <Arrive one={one} busy={busy} onAct={onAct} network={network} /> : null}
      {stage === 'ended' ? <Rate ride={ride} busy={busy} onAct={onAct} /> : null}
    </section>
  )
}

function PlaceLink({ at }: { readonly at: Fetching['from'] }) {
  if (at === undefined) return <span className="quiet">{RIDES_TEXT.drive.noPlace}</span>
  const place = `${at.lat.toFixed(5)},${at.lon.toFixed(5)}`
  return <a href={`geo:${place}`}>{place.replace(',', ', ')}</a>
}

function Before({ one: { ride, signed, by }, busy, onAct }: FetchProps) {
  const TEXT = RIDES_TEXT.drive
  const step = (name: string, said: object = {}) => onAct(`/v1/rides/${ride}/${name}`, said)
  return (
    <p>
      <button type="button" className="main" disabled={busy || signed === ''} onClick={() => step('start')}>
        {TEXT.start}
      </button>{' '}
      <button type="button" disabled={busy} onClick={() => step('cancel')}>
        {TEXT.cancel}
      </button>{' '}
      <button type="button" disabled={busy} title={moment(by)} onClick={() => step('absent')}>
        {TEXT.absent}
      </button>{' '}
      {signed === '' ? (
        <button type="button" disabled={busy} onClick={() => step('start', { unsigned: true })}>
          {TEXT.risk}
        </button>
      ) : null}
    </p>
  )
}

function Arrive({ one: { ride, metres, seconds }, busy, onAct }: FetchProps) {
  const TEXT = RIDES_TEXT.drive
  const [typed, setTyped] = useState({ km: '', minutes: '' })
  const usual = { km: fixed(metres / 1_000, 1), minutes: fixed(seconds / 60, 0) }
  const way = wayIn(typed)
  return (
    <>
      <WayInput typed={typed} usual={usual} onType={setTyped} />
      <p>
        <button
          type="button"
          className="main"
          disabled={busy || way === undefined}
          onClick={() => way && onAct(`/v1/rides/${ride}/end`, way)}
        >
          {TEXT.end}
        </button>
      </p>
    </>
  )
}

function Rate({ ride, busy, onAct }: Pick<FetchProps, 'busy' | 'onAct'> & { readonly ride: string }) {
  const TEXT = RIDES_TEXT.drive
  const [isRated, setRated] = useState(false)
  const rate = (stars: number) => {
    setRated(true)
    onAct(`/v1/rides/${ride}/rate`, { stars })
  }
  return (
    <>
      <p>{TEXT.ended}</p>
      {isRated ? (
        <p className="quiet">{TEXT.rated}</p>
      ) : (
        <Stars label={RIDES_TEXT.receipts.rateRider} busy={busy} onStars={rate} />
      )}
    </>
  )
}
