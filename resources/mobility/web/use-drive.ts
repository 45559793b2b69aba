/** Place, motion, screen, battery and the session as one thing with a state, for the page to show. */
import { useEffect, useRef, useState } from 'react'
import type { NetworkView } from '../../../client/node-api.ts'
import { registerByRelay } from '../../../client/register-by-relay.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import type { Address } from '../../../protocol/ids.ts'
import { askNode } from '../../../web/src/api/ask-node.ts'
import { post } from '../../../web/src/api/relay.ts'
import { recall, remember } from '../../../web/src/me/keep.ts'
import { openDeviceKey } from '../../../web/src/phone/device-key.ts'
import { keepScreenOn } from '../../../web/src/phone/keep-screen-on.ts'
import type { Fix } from '../messages/fix.ts'
import { type DriveSession, startDrive, type Told, type TookIn } from './drive-session.ts'
import { askBattery, type Battery, feelMotion, type Motion, type Placed, watchPlaces } from './sensors.ts'

type SeenAt = (place: Placed) => Pick<Fix, 'seen'>

export interface Seen {
  readonly place: Placed | undefined
  readonly held: number
  readonly battery: Battery | undefined
  readonly isScreenOn: boolean
}

export interface Drive extends Seen {
  /** Empty until it records. */
  readonly device: string
  readonly told: readonly Told[]
  readonly waiting: number
  readonly trouble: string
  /** What became of the last file. */
  readonly took: TookIn | undefined
  readonly isRecording: boolean
  start(network: NetworkView, owner: Address): Promise<void>
  /** Nothing is recorded here: tracks of other devices are taken in. */
  startImport(network: NetworkView, owner: Address): Promise<void>
  takeIn(file: File): Promise<void>
  endTrip(): void
  stop(): void
}

const [KEY, REGISTERED, BATTERY_MS] = ['drive-key', 'drive-registered', 30_000]
const NOTHING: Seen = { place: undefined, held: 0, battery: undefined, isScreenOn: false }

/** @param seenAt what a camera saw at a place */
export function useDrive(seenAt: SeenAt): Drive {
  const [seen, setSeen] = useState(NOTHING)
  const [device, setDevice] = useState('')
  const [said, setSaid] = useState<{ told: readonly Told[]; waiting: number }>({ told: [], waiting: 0 })
  const [trouble, setTrouble] = useState('')
  const [took, setTook] = useState<TookIn>()
  const [isRecording, setRecording] = useState(false)
  const session = useRef<DriveSession>(undefined)
  const ends = useRef<(() => void)[]>([])
  const note = (change: Partial<Seen>) => setSeen(known => ({ ...known, ...change }))
  const onTrouble = (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error))
  const endAll = () => {
    for (const end of ends.current.splice(0)) end()
  }
  const stop = () => {
    endAll()
    session.current = undefined
    setDevice('')
  }
  useEffect(() => endAll, [])

  async function begin(network: NetworkView, owner: Address, records: boolean): Promise<void> {
    setTrouble('')
    try {
      // Asked for first: only a press of a button may ask for it.
      const motion = records ? await feelMotion() : undefined
      const signer = await openRegistered(network, owner)
      const onTold = (told: readonly Told[], waiting: number) => setSaid({ told, waiting })
      const onHeld = (held: number) => note({ held })
      const started = await startDrive({ network, signer, onTold, onHeld, onTrouble })
      ends.current.push(started.stop)
      if (motion !== undefined) ends.current.push(...watchAll(started, motion, { seenAt, note, onTrouble }))
      session.current = started
      setRecording(records)
      setDevice(signer.subject)
    } catch (error) {
      onTrouble(error)
    }
  }

  return {
    ...seen,
    ...said,
    device,
    trouble,
    stop,
    endTrip: () => session.current?.endTrip(),
    took,
    isRecording,
    start: (network, owner) => begin(network, owner, true),
    startImport: (network, owner) => begin(network, owner, false),
    async takeIn(file) {
      setTrouble('')
      const taking = file.arrayBuffer().then(all => session.current?.takeIn(new Uint8Array(all)))
      setTook(await taking.catch((error: unknown) => void onTrouble(error)))
    },
  }
}

interface Watching {
  readonly seenAt: SeenAt
  note(change: Partial<Seen>): void
  onTrouble(error: unknown): void
}

/** @returns what ends each */
function watchAll(
  session: DriveSession,
  motion: Motion,
  { seenAt, note, onTrouble }: Watching,
): readonly (() => void)[] {
  const onPlace = (place: Placed) => {
    const felt = { ...place, ...motion.felt(), ...seenAt(place) }
    session.add(felt)
    note({ place: felt })
  }
  const showBattery = () => void askBattery().then(battery => note({ battery }))
  showBattery()
  const watch = setInterval(showBattery, BATTERY_MS)
  return [
    watchPlaces(onPlace, onTrouble),
    keepScreenOn(isScreenOn => note({ isScreenOn })),
    () => clearInterval(watch),
    motion.stop,
  ]
}

/** This browser's own key, registered where it is not yet. */
async function openRegistered(network: NetworkView, owner: Address): Promise<Signer> {
  const signer = await openDeviceKey(KEY)
  await register(network, signer, owner)
  return signer
}

/** In no place: where somebody drives is in no registry. Once for each network and account. */
async function register(network: NetworkView, signer: Signer, owner: Address): Promise<void> {
  const place = [network.networkId, signer.subject, owner].join(' ')
  if ((await recall(REGISTERED)) === place) return
  const draft = { signer, owner, cell: '', model: 'mobility/phone', details: {} }
  await registerByRelay({ json: askNode, post }, network, draft)
  await remember(REGISTERED, place)
}
