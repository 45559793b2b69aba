/** The microphone, the device and its session as one thing with a state, for the page to show. */
import { useEffect, useRef, useState } from 'react'
import type { NetworkView } from '../../../client/node-api.ts'
import type { Address } from '../../../protocol/ids.ts'
import { openDeviceKey } from '../../../web/src/phone/device-key.ts'
import type { Calibration } from './calibration/calibration.ts'
import { registerBrowser } from './register.ts'
import { type Session, startSession, type Told } from './session.ts'
import type { Levels } from './sound/level-meter.ts'
import { type Hearing, hear } from './sound/microphone.ts'
import { type Whereabouts, watchPlace } from './watch-place.ts'

export interface Sensing {
  readonly hearing: Hearing | undefined
  /** Newest last, at most a minute. */
  readonly levels: readonly Levels[]
  readonly told: readonly Told[]
  readonly waiting: number
  readonly device: string
  readonly where: Whereabouts
  readonly trouble: string
  listen(): Promise<void>
  join(options: JoinOptions): Promise<void>
  stop(): void
}

export interface JoinOptions {
  readonly network: NetworkView
  readonly owner: Address
  readonly cell: string
  readonly calibration: Calibration
  /** Its model; empty where its browser does not say. */
  readonly phone: string
}

const SHOWN = 60

export function useSensing(): Sensing {
  const [hearing, setHearing] = useState<Hearing>()
  const [levels, setLevels] = useState<readonly Levels[]>([])
  const [{ told, waiting }, setTold] = useState<{ told: readonly Told[]; waiting: number }>({
    told: [],
    waiting: 0,
  })
  const [device, setDevice] = useState('')
  const [where, setWhere] = useState<Whereabouts>('unknown')
  const [trouble, setTrouble] = useState('')
  const session = useRef<Session>(undefined)
  const ends = useRef<(() => void)[]>([])
  const gone = useRef(false)

  const stop = () => {
    for (const end of ends.current.splice(0)) end()
    session.current = undefined
    setHearing(undefined)
    setDevice('')
  }
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
      for (const end of ends.current.splice(0)) end()
    }
  }, [])

  const onTrouble = (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error))
  const attempt = async (act: () => Promise<void>) => {
    setTrouble('')
    await act().catch(onTrouble)
  }

  return {
    hearing,
    levels,
    told,
    waiting,
    device,
    where,
    trouble,
    stop,
    listen: () =>
      attempt(async () => {
        const heard = await hear(second => {
          setLevels(known => [...known, second].slice(-SHOWN))
          session.current?.hear(second)
        })
        // The person answered after having left: nothing listens to a page that is not there.
        if (gone.current) return heard.stop()
        ends.current.push(heard.stop)
        setHearing(heard)
      }),
    join: ({ network, owner, cell, calibration, phone }) =>
      attempt(async () => {
        if (hearing === undefined) return
        const signer = await openDeviceKey()
        await registerBrowser({ network, signer, owner, cell, hearing, calibration, phone })
        const onTold = (now: readonly Told[], count: number) => setTold({ told: now, waiting: count })
        const started = await startSession({ network, signer, calibration, onTold, onTrouble })
        ends.current.push(
          started.stop,
          watchPlace(cell, found => {
            setWhere(found)
            started.setPaused(found === 'away' || found === 'moving')
          }),
        )
        session.current = started
        setDevice(signer.subject)
      }),
  }
}
