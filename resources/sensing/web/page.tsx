/** Any phone or computer as a noise sensor: what it hears as a level, what is sent of it, and what comes of that. */
import { useState } from 'react'
import type { NetworkView } from '../../../client/node-api.ts'
import { useMyAccount, useNetwork } from '../../../web/src/api/queries.ts'
import { fixed, formatCount, number } from '../../../web/src/languages/numbers.ts'
import { AccountChoice } from '../../../web/src/me/account-choice.tsx'
import { PlaceChoice } from '../../../web/src/me/place-choice.tsx'
import { Answer } from '../../../web/src/parts/answer.tsx'
import { Facts } from '../../../web/src/parts/facts.tsx'
import { Heading } from '../../../web/src/parts/heading.tsx'
import { Id } from '../../../web/src/parts/ids.tsx'
import { TEXT } from '../../../web/src/text.ts'
import { Calibrate } from './calibration/calibrate.tsx'
import type { Calibration } from './calibration/calibration.ts'
import { useCalibration } from './calibration/use-calibration.ts'
import type { Told } from './session.ts'
import { type Levels, OCTAVES } from './sound/level-meter.ts'
import type { Hearing } from './sound/microphone.ts'
import { SENSING_TEXT } from './text.ts'
import { type Sensing, useSensing } from './use-sensing.ts'

export default function SensePage() {
  const network = useNetwork()
  return (
    <>
      <Heading title={SENSING_TEXT.title} />
      {window.isSecureContext ? (
        <Answer of={network}>{known => <Sense network={known} />}</Answer>
      ) : (
        <p className="empty">{SENSING_TEXT.insecure}</p>
      )}
    </>
  )
}

function Sense({ network }: { readonly network: NetworkView }) {
  const sensing = useSensing()
  const newest = sensing.levels.at(-1)
  const { hearing } = sensing
  const { calibration, phone, keep } = useCalibration(hearing?.label ?? '')
  return (
    <>
      <p className="lead">{SENSING_TEXT.promise}</p>
      {hearing === undefined ? (
        <Before onListen={() => void sensing.listen()} />
      ) : (
        <>
          <Meter level={newest} calibration={calibration} />
          <Trace levels={sensing.levels} calibration={calibration} />
          <Microphone hearing={hearing} calibration={calibration} />
          {hearing.processedBy.length > 0 ? (
            <p role="alert">{SENSING_TEXT.processed(hearing.processedBy.join(', '))}</p>
          ) : sensing.device === '' ? (
            <Start sensing={sensing} network={network} calibration={calibration} phone={phone}>
              <Calibrate level={newest} onCalibration={chosen => void keep(chosen)} />
            </Start>
          ) : (
            <Saying sensing={sensing} />
          )}
        </>
      )}
      <p role="alert">{sensing.trouble}</p>
    </>
  )
}

/** What comes of it, before anybody is asked for a microphone. */
function Before({ onListen }: { readonly onListen: () => void }) {
  return (
    <section className="card ask">
      <p className="big" aria-hidden="true">
        – <em>dB(A)</em>
      </p>
      <ul className="counts">
        <li>{SENSING_TEXT.before.asks}</li>
        <li>{SENSING_TEXT.before.sends}</li>
        <li>{SENSING_TEXT.before.pays}</li>
        <li>{SENSING_TEXT.before.costs}</li>
      </ul>
      <button type="button" className="main" onClick={onListen}>
        {SENSING_TEXT.listen}
      </button>
    </section>
  )
}

function shown(db: number, { offsetDb }: Calibration): string {
  return fixed(db + offsetDb, 1)
}

function Meter({
  level,
  calibration,
}: {
  readonly level: Levels | undefined
  readonly calibration: Calibration
}) {
  if (level === undefined) return <p className="empty">{SENSING_TEXT.first}</p>
  return (
    <section className="meter" aria-label={SENSING_TEXT.level}>
      <p>
        <output>{shown(level.laeq, calibration)}</output> dB(A)
      </p>
      <p className="quiet">
        {SENSING_TEXT.fast(shown(level.laFastMax, calibration))}
        {level.clipped > 0 ? ` ${SENSING_TEXT.clipped}` : ''}
      </p>
      <ul className="octaves" aria-label={SENSING_TEXT.octaves}>
        {level.octaves.map((db, index) => (
          <li key={OCTAVES[index]}>
            <meter
              min={0}
              max={100}
              value={Math.max(0, db + calibration.offsetDb)}
              aria-label={`${OCTAVES[index]} Hz`}
            />
            <span>{octaveName(OCTAVES[index]!)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function octaveName(hz: number): string {
  return hz >= 1000 ? `${hz / 1000}k` : String(hz)
}

const [WIDTH, HEIGHT, LOUDEST] = [600, 80, 110]

/** The last minute. */
function Trace({
  levels,
  calibration,
}: {
  readonly levels: readonly Levels[]
  readonly calibration: Calibration
}) {
  const points = levels.map(({ laeq }, index) => {
    const height = (HEIGHT * Math.min(LOUDEST, Math.max(0, laeq + calibration.offsetDb))) / LOUDEST
    return `${((index * WIDTH) / 59).toFixed(1)},${(HEIGHT - height).toFixed(1)}`
  })
  return (
    <svg className="trace" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={SENSING_TEXT.minute}>
      <polyline points={points.join(' ')} />
    </svg>
  )
}

function Microphone({
  hearing,
  calibration,
}: {
  readonly hearing: Hearing
  readonly calibration: Calibration
}) {
  const { rateHz, isFullBand, label, untold } = hearing
  return (
    <Facts
      rows={[
        [SENSING_TEXT.microphone, label || '–'],
        [
          SENSING_TEXT.rate,
          `${SENSING_TEXT.hz(formatCount(rateHz))} ${isFullBand ? SENSING_TEXT.fullBand : SENSING_TEXT.lowRate}`,
        ],
        [
          SENSING_TEXT.processing,
          untold.length === 0 ? SENSING_TEXT.off : SENSING_TEXT.untold(untold.join(', ')),
        ],
        [
          SENSING_TEXT.calibration,
          SENSING_TEXT.calibrated[calibration.by](
            number(calibration.offsetDb),
            number(calibration.uncertaintyDb),
          ),
        ],
      ]}
    />
  )
}

function Start({
  sensing,
  network,
  calibration,
  phone,
  children,
}: {
  readonly sensing: Sensing
  readonly network: NetworkView
  readonly calibration: Calibration
  readonly phone: string
  readonly children: React.ReactNode
}) {
  const { data: mine } = useMyAccount()
  const [cell, setCell] = useState('')
  const [busy, setBusy] = useState(false)
  const why = whyNot(network, mine?.address, cell)
  const start = async () => {
    if (mine === null || mine === undefined) return
    setBusy(true)
    await sensing.join({ network, owner: mine.address, cell, calibration, phone })
    setBusy(false)
  }
  return (
    <>
      {children}
      <h2>{TEXT.join.whose}</h2>
      <AccountChoice network={network.name} />
      <h2>{TEXT.join.where}</h2>
      <PlaceChoice cell={cell} onCell={setCell} />
      <p>
        <button
          type="button"
          className="main"
          disabled={busy || why !== undefined}
          onClick={() => void start()}
        >
          {SENSING_TEXT.start}
        </button>{' '}
        <span className="quiet">{why}</span>
      </p>
    </>
  )
}

function whyNot(network: NetworkView, owner: string | undefined, cell: string): string | undefined {
  const measured = network.rules.resources.find(({ name }) => name === 'sensing')?.params['quantities']
  const isWanted = Array.isArray(measured) && measured.some(({ name }) => name === 'soundLevel')
  if (!isWanted) return SENSING_TEXT.notWanted
  if (network.relay === undefined) return TEXT.join.noRelay
  if (owner === undefined) return TEXT.join.accountFirst
  return cell === '' ? SENSING_TEXT.placeFirst : undefined
}

function Saying({ sensing }: { readonly sensing: Sensing }) {
  const { device, told, waiting, where, stop } = sensing
  return (
    <>
      <h2>{SENSING_TEXT.sent}</h2>
      <p>
        {SENSING_TEXT.asDevice} <Id kind="device" id={device} />.{' '}
        {where === 'away' || where === 'moving' ? SENSING_TEXT.where[where] : ''}
      </p>
      <p className="quiet">{stateOf(told.length, waiting)}</p>
      <ol className="told" aria-label={SENSING_TEXT.sent}>
        {[...told].reverse().map(item => (
          <Line key={item.id} item={item} />
        ))}
      </ol>
      <button type="button" onClick={stop}>
        {SENSING_TEXT.stop}
      </button>
    </>
  )
}

function stateOf(told: number, waiting: number): string {
  if (waiting > 0) return SENSING_TEXT.waiting(waiting)
  return told === 0 ? SENSING_TEXT.none : SENSING_TEXT.allSent
}

function Line({ item: { id, laeq, state, why } }: { readonly item: Told }) {
  const tone = { waiting: 'busy', received: 'good', refused: 'bad' } as const
  return (
    <li>
      <b>{fixed(laeq, 1)} dB(A)</b>{' '}
      <span className={`badge ${tone[state]}`}>{SENSING_TEXT.states[state]}</span>{' '}
      <Id kind="message" id={id} /> {why}
    </li>
  )
}
