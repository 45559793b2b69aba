/** Live streams of the network, and one of them: its picture, who made which piece in what time and for how much, and what was late. */
import { useQueries } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import type { DeviceView, NetworkView } from '../../../../client/node-api.ts'
import { api, useDevices, useNetwork } from '../../../../web/src/api/queries.ts'
import { fixed, formatCount } from '../../../../web/src/languages/numbers.ts'
import { dollars } from '../../../../web/src/parts/amounts.ts'
import { Answer } from '../../../../web/src/parts/answer.tsx'
import { Figure } from '../../../../web/src/parts/facts.tsx'
import { Heading } from '../../../../web/src/parts/heading.tsx'
import { Copy, Id } from '../../../../web/src/parts/ids.tsx'
import { Scroll } from '../../../../web/src/parts/scroll.tsx'
import { openScreen, type Screened } from '../../../../web/src/phone/screen.ts'
import type { LiveView } from '../../messages/live/live-answers.ts'
import { readComputeView } from '../../messages/view.ts'
import { LIVE_TEXT as TEXT } from './text.ts'
import { useLive } from './use-live.ts'

const [MOST_ASKED, AGAIN_MS] = [16, 10_000]
const BROADCAST = 'cairn join studio --model compute/requester --driver live:test --pair'
const PLAYLIST = '/show/master.m3u8'

export default function LivePage() {
  const network = useNetwork()
  const [search] = useSearchParams()
  const of = search.get('of')
  return (
    <>
      <Heading title={TEXT.title} />
      <Answer of={network}>
        {known =>
          known.rules.resources.some(({ name }) => name === 'compute') ? (
            of === null ? (
              <All />
            ) : (
              <Stream key={of} of={of} network={known} />
            )
          ) : (
            <p className="empty">{TEXT.none}</p>
          )
        }
      </Answer>
    </>
  )
}

function All() {
  const devices = useDevices()
  return (
    <>
      <p className="lead">{TEXT.lead}</p>
      <Answer of={devices}>
        {all => <Broadcasters requesters={all.filter(({ model }) => model === 'compute/requester')} />}
      </Answer>
      <p className="quiet">{TEXT.start}</p>
      <code>{BROADCAST}</code> <Copy value={BROADCAST} />
    </>
  )
}

/** Whoever has money aside for pieces of video. */
function Broadcasters({ requesters }: { readonly requesters: readonly DeviceView[] }) {
  const states = useQueries({
    queries: requesters.slice(0, MOST_ASKED).map(({ id }) => ({
      queryKey: ['broadcasts', id],
      queryFn: async () => {
        const { tabs } = readComputeView((await api.getDeviceState(id)).state)
        return { id, machines: Object.values(tabs).filter(({ kind }) => kind === 'transcode').length }
      },
      refetchInterval: AGAIN_MS,
    })),
  })
  const found = states.flatMap(({ data }) => (data === undefined || data.machines === 0 ? [] : [data]))
  if (found.length === 0) return <p className="empty">{TEXT.nobody}</p>
  return (
    <section className="card">
      <ul className="told streams">
        {found.map(({ id, machines }) => (
          <li key={id}>
            <Id kind="device" id={id} /> <span className="quiet">{TEXT.from(machines)}</span>
            <Link href={`/live?of=${id}`} className="button main">
              {TEXT.watch}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface StreamShown {
  readonly of: string
  readonly network: NetworkView
}

function Stream({ of, network }: StreamShown) {
  const { view, isSilent } = useLive(of)
  const [screened, setScreened] = useState<Screened>()
  const isBegun = (view?.pieces.length ?? 0) > 0
  // A broadcaster that was started again has no pieces yet: the picture waits for them.
  const [wasBegun, setWasBegun] = useState(false)
  if (isBegun && !wasBegun) setWasBegun(true)
  return (
    <>
      <p>
        <Link href="/live">{TEXT.all}</Link>
      </p>
      {wasBegun ? <Picture of={of} name={view?.name ?? ''} onSeen={setScreened} /> : null}
      <p role="status">
        <Now view={view} isSilent={isSilent} screened={screened} />
      </p>
      {view === undefined ? null : <Sums view={view} screened={screened} network={network} />}
      {view === undefined || !isBegun ? null : (
        <>
          <Pieces view={view} on={screened?.piece ?? -1} network={network} />
          <Machines view={view} network={network} />
        </>
      )}
      <p className="quiet">{TEXT.direct}</p>
    </>
  )
}

interface PictureShown {
  readonly of: string
  readonly name: string
  onSeen(seen: Screened): void
}

function Picture({ of, name, onSeen }: PictureShown) {
  const into = useRef<HTMLDivElement>(null)
  const [trouble, setTrouble] = useState('')
  useEffect(() => {
    const opened = openScreen(into.current!, {
      where: of,
      path: PLAYLIST,
      title: TEXT.picture(name),
      onSeen,
    })
    opened.catch((error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)))
    return () =>
      void opened.then(
        end => end(),
        () => undefined,
      )
  }, [of, name, onSeen])
  return (
    <>
      <div className="screen" ref={into} />
      <p role="alert">{trouble}</p>
    </>
  )
}

interface NowShown {
  readonly view: LiveView | undefined
  readonly isSilent: boolean
  readonly screened: Screened | undefined
}

function Now({ view, isSilent, screened }: NowShown) {
  if (isSilent) return <span className="badge bad">{TEXT.silent}</span>
  if (view === undefined || view.pieces.length === 0)
    return <span className="badge idle">{TEXT.waiting}</span>
  if (screened !== undefined && screened.trouble !== '')
    return <span className="badge busy">{TEXT.interrupted}</span>
  const on = view.pieces.find(({ number }) => number === screened?.piece)
  return (
    <>
      {view.isOver ? <span className="badge idle">{TEXT.over}</span> : null}{' '}
      {on?.machine === '' ? TEXT.nowOwn(formatCount(on.number)) : null}
      {on === undefined || on.machine === '' ? null : (
        <>
          {TEXT.now(formatCount(on.number))} <Id kind="device" id={on.machine} />{' '}
          {TEXT.since(took(on.tookMs))}
        </>
      )}
    </>
  )
}

interface SumsShown {
  readonly view: LiveView
  readonly screened: Screened | undefined
  readonly network: NetworkView
}

function Sums({ view: { machines, own }, screened, network }: SumsShown) {
  const sum = (of: (one: LiveView['machines'][number]) => number) =>
    formatCount(machines.reduce((all, one) => all + of(one), 0))
  const cost = machines.reduce((all, one) => all + BigInt(one.cost), 0n)
  const { figures } = TEXT
  return (
    <dl className="figures">
      <Figure name={figures.own} value={formatCount(own)} />
      <Figure name={figures.late} value={sum(({ missed }) => missed)} />
      <Figure name={figures.faulty} value={sum(({ faulty }) => faulty)} />
      <Figure name={figures.cost} value={dollars(`${cost}`, network, 6)} />
      {screened === undefined ? null : (
        <>
          <Figure name={figures.stalls} value={formatCount(screened.stalls)} />
          <Figure name={figures.dropped} value={formatCount(screened.dropped)} />
        </>
      )}
    </dl>
  )
}

interface PiecesShown {
  readonly view: LiveView
  readonly on: number
  readonly network: NetworkView
}

function Pieces({ view: { pieces }, on, network }: PiecesShown) {
  return (
    <section className="card">
      <h2>{TEXT.pieces}</h2>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th className="number">{TEXT.piece}</th>
              <th>{TEXT.machine}</th>
              <th className="number">{TEXT.took}</th>
              <th className="number">{TEXT.price}</th>
              <th>{TEXT.note}</th>
            </tr>
          </thead>
          <tbody>
            {pieces.toReversed().map(({ number, machine, tookMs, cost, asked }) => (
              <tr key={number}>
                <td className="number">{formatCount(number)}</td>
                <td>{machine === '' ? '–' : <Id kind="device" id={machine} />}</td>
                <td className="number">{machine === '' ? '–' : took(tookMs)}</td>
                <td className="number">{machine === '' ? '–' : dollars(cost, network, 6)}</td>
                <td>
                  {number === on ? <span className="badge good">{TEXT.on}</span> : null}{' '}
                  {machine === '' ? <span className="badge busy">{TEXT.own}</span> : null}{' '}
                  {asked > 1 ? TEXT.second(asked) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

function Machines({ view: { machines }, network }: Pick<SumsShown, 'view' | 'network'>) {
  return (
    <section className="card">
      <h2>{TEXT.machines}</h2>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th>{TEXT.machine}</th>
              <th className="number">{TEXT.made}</th>
              <th className="number">{TEXT.missed}</th>
              <th className="number">{TEXT.price}</th>
              <th>{TEXT.note}</th>
            </tr>
          </thead>
          <tbody>
            {machines.map(({ machine, made, missed, faulty, cost, isWaiting }) => (
              <tr key={machine}>
                <td>
                  <Id kind="device" id={machine} />
                </td>
                <td className="number">{formatCount(made)}</td>
                <td className="number">{formatCount(missed)}</td>
                <td className="number">{dollars(cost, network, 6)}</td>
                <td>
                  {faulty > 0 ? (
                    <span className="badge bad">{TEXT.dropped}</span>
                  ) : (
                    <span className="quiet">{isWaiting ? TEXT.waits : TEXT.away}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

function took(ms: number): string {
  return `${fixed(ms / 1_000, 1)} s`
}
