/** The camera beside a drive: asked for by a press, shown without anybody in it, stopped with the drive. Loaded by who asks for it alone. */
import { useEffect, useRef, useState } from 'react'
import { askNode } from '../../../../web/src/api/ask-node.ts'
import { fixed, formatCount } from '../../../../web/src/languages/numbers.ts'
import { Facts } from '../../../../web/src/parts/facts.tsx'
import { readMapView } from '../../messages/map/map-view.ts'
import type { StreetObject } from '../../messages/sightings/objects.ts'
import { loadDetector } from './detector.ts'
import type { Eye } from './eye.ts'
import { SIGHTINGS_TEXT } from './text.ts'
import { type Watching, watchStreet } from './watch-street.ts'

interface LookProps {
  readonly eye: Eye
  readonly device: string
}

export default function Look({ eye, device }: LookProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const end = useRef<(() => void) | undefined>(undefined)
  const [is, setIs] = useState<'off' | 'starts' | 'on'>('off')
  const [now, setNow] = useState<Watching>()
  const [kinds, setKinds] = useState<readonly number[]>([])
  const [trouble, setTrouble] = useState('')
  const onTrouble = (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error))
  const stop = () => {
    end.current?.()
    end.current = undefined
    setIs('off')
  }
  useEffect(() => () => end.current?.(), [])
  const start = async () => {
    setTrouble('')
    setIs('starts')
    try {
      const [detector, known] = [await loadDetector(), await knownNear(device)]
      eye.onTold = seen => setKinds(before => [...before, ...seen])
      end.current = await watchStreet({
        eye,
        detector,
        known,
        canvas: canvas.current!,
        onSeen: setNow,
        onTrouble,
      })
      setIs('on')
    } catch (error) {
      onTrouble(error)
      setIs('off')
    }
  }
  return (
    <section className="card" aria-label={SIGHTINGS_TEXT.title}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={SIGHTINGS_TEXT.picture}
        hidden={is !== 'on'}
        style={{ width: '100%', maxHeight: '50vh', objectFit: 'contain', borderRadius: 'var(--round)' }}
      />
      {is === 'on' ? <Now now={now} kinds={kinds} /> : null}
      <p>
        {is === 'on' ? (
          <button type="button" onClick={stop}>
            {SIGHTINGS_TEXT.stop}
          </button>
        ) : (
          <button type="button" className="main" disabled={is === 'starts'} onClick={() => void start()}>
            {is === 'starts' ? SIGHTINGS_TEXT.starts : SIGHTINGS_TEXT.start}
          </button>
        )}
      </p>
      <p role="alert">{trouble}</p>
    </section>
  )
}

/** What the network shows this device; nothing where it cannot be asked: then nothing is said to be missing. */
async function knownNear(device: string): Promise<readonly StreetObject[]> {
  try {
    const { state } = (await askNode(`/v1/devices/${device}/state`)) as { readonly state: object }
    return Object.keys(state).length === 0 ? [] : readMapView(state).objects
  } catch {
    return []
  }
}

function Now({ now, kinds }: { readonly now: Watching | undefined; readonly kinds: readonly number[] }) {
  const { states, counted, kinds: names } = SIGHTINGS_TEXT
  const counts = names.flatMap((name, kind) => {
    const count = kinds.filter(one => one === kind).length
    return count === 0 ? [] : [counted(count, name)]
  })
  const state = now?.isDark === true ? states.dark : (now?.stuck ?? 0) > 0 ? states.stuck : states.looks
  return (
    <Facts
      rows={[
        [SIGHTINGS_TEXT.state, state],
        [SIGHTINGS_TEXT.rate, now === undefined ? '–' : fixed(now.rate, 1)],
        [SIGHTINGS_TEXT.destroyed, now === undefined ? '–' : formatCount(now.destroyed)],
        [SIGHTINGS_TEXT.seen, counts.length === 0 ? SIGHTINGS_TEXT.nothing : counts.join(', ')],
      ]}
    />
  )
}
