/** This browser as a device that measures its way, as one thing with a state, for the page to show. */
import { useEffect, useRef, useState } from 'react'
import type { NetworkView } from '../../../../client/node-api.ts'
import { registerByRelay } from '../../../../client/register-by-relay.ts'
import type { NetworkName } from '../../../../protocol/cells/networks/network.ts'
import type { Signer } from '../../../../protocol/cose/signer.ts'
import type { Address } from '../../../../protocol/ids.ts'
import { askNode } from '../../../../web/src/api/ask-node.ts'
import { post } from '../../../../web/src/api/relay.ts'
import { recall, remember } from '../../../../web/src/me/keep.ts'
import { pointOfHere } from '../../../../web/src/me/place.ts'
import { openDeviceKey } from '../../../../web/src/phone/device-key.ts'
import {
  recallSheets,
  type SayingSheets,
  saySheets,
  type ToldSheet,
} from '../../../../web/src/phone/sealed-sheets.ts'
import { createRecorder, type Kept, type Recorder } from '../../messages/recorder.ts'
import type { Way } from '../../messages/test-way.ts'
import { MEASURE_TEXT } from '../text.ts'
import { chance, measureWay, reflectorsOf } from './measure-way.ts'
import { SIGNAL_SHEETS, type Unsealed } from './sheets.ts'

export type Step = 'place' | 'draw' | 'way'

export interface Measure {
  /** Empty until it is a device. */
  readonly device: string
  readonly told: readonly ToldSheet<Unsealed>[]
  readonly waiting: number
  readonly trouble: string
  readonly step: Step | undefined
  readonly way: Way | undefined
  readonly zones: number
  begin(network: NetworkView, owner: Address): Promise<void>
  measure(network: NetworkName): Promise<void>
  /** Nothing round about here is ever told. */
  hideHere(): Promise<void>
  stop(): void
}

interface Session {
  readonly network: NetworkView
  readonly signer: Signer
  readonly recorder: Recorder
  readonly saying: SayingSheets
}

const [KEY, REGISTERED, PATIENCE_MS] = ['signal-key', 'signal-registered', 30_000]
/** What was known so long ago is here still. */
const STILL_HERE_MS = 5_000
const NOTHING = { told: [], waiting: 0 } as const

export function useMeasure(): Measure {
  const [device, setDevice] = useState('')
  const [said, setSaid] = useState<Pick<Measure, 'told' | 'waiting'>>(NOTHING)
  const [trouble, setTrouble] = useState('')
  const [step, setStep] = useState<Step>()
  const [way, setWay] = useState<Way>()
  const [zones, setZones] = useState(0)
  const session = useRef<Session>(undefined)
  const onTrouble = (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error))
  const end = () => {
    session.current?.saying.stop()
    session.current = undefined
  }
  useEffect(() => end, [])
  /** One thing after another; what went wrong is shown. */
  const act = async (what: (now: Session) => Promise<void>) => {
    const now = session.current
    if (now === undefined) return
    setTrouble('')
    await what(now).catch(onTrouble)
    setStep(undefined)
  }
  return {
    ...said,
    device,
    trouble,
    step,
    way,
    zones,
    async begin(network, owner) {
      setTrouble('')
      try {
        const onTold = (told: Measure['told'], waiting: number) => setSaid({ told, waiting })
        const begun = await open(network, owner, { onTold, onTrouble })
        session.current = begun
        setZones(begun.recorder.zones)
        setDevice(begun.signer.subject)
      } catch (error) {
        onTrouble(error)
      }
    },
    measure: name =>
      act(async now => {
        setWay(undefined)
        setWay(await measureHere(name, now, setStep))
      }),
    hideHere: () =>
      act(async ({ recorder, saying }) => {
        setStep('place')
        recorder.hide(await placeNow(), chance)
        await saying.keep()
        setZones(recorder.zones)
      }),
    stop() {
      end()
      setDevice('')
      setWay(undefined)
    },
  }
}

interface Hears {
  readonly onTold: (told: Measure['told'], waiting: number) => void
  readonly onTrouble: (error: unknown) => void
}

async function open(network: NetworkView, owner: Address, hears: Hears): Promise<Session> {
  const signer = await openDeviceKey(KEY)
  await register(network, signer, owner)
  const kept = await recallSheets<Kept>(SIGNAL_SHEETS.name)
  const recorder = createRecorder(kept)
  const { noReceipt } = MEASURE_TEXT
  const saying = await saySheets(SIGNAL_SHEETS, {
    network,
    signer,
    source: recorder,
    kept,
    noReceipt,
    ...hears,
  })
  return { network, signer, recorder, saying }
}

/** Nothing is asked of anybody where this place is left out. */
async function measureHere(
  name: NetworkName,
  { network, signer, recorder, saying }: Session,
  onStep: (step: Step) => void,
): Promise<Way> {
  onStep('place')
  const place = await placeNow()
  if (recorder.isHidden(place)) throw new Error(MEASURE_TEXT.hidden)
  onStep('draw')
  const drawn = (await reflectorsOf(signer.subject)) ?? []
  if (drawn.length === 0) throw new Error(MEASURE_TEXT.notDrawn)
  onStep('way')
  const nowMs = () => saying.time.nowMs()
  let why = ''
  for (const reflector of drawn) {
    try {
      const way = await measureWay({ network, signer, reflector, nowMs })
      recorder.addTest(place, name, way)
      await saying.keep()
      return way
    } catch (error) {
      why = error instanceof Error ? error.message : String(error)
    }
  }
  throw new Error(MEASURE_TEXT.noReflector(why))
}

const placeNow = () =>
  pointOfHere({ enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: STILL_HERE_MS })

/** In no place. Once for each network and account. */
async function register(network: NetworkView, signer: Signer, owner: Address): Promise<void> {
  const place = [network.networkId, signer.subject, owner].join(' ')
  if ((await recall(REGISTERED)) === place) return
  const draft = { signer, owner, cell: '', model: 'signal/phone', details: {} }
  await registerByRelay({ json: askNode, post }, network, draft)
  await remember(REGISTERED, place)
}
