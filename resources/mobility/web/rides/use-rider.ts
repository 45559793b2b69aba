/** This browser as a rider: its desk, what it sends, what it measures while it is driven, as one thing with a state, for the page to show. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { NetworkView } from '../../../../client/node-api.ts'
import { registerByRelay } from '../../../../client/register-by-relay.ts'
import type { Signer } from '../../../../protocol/cose/signer.ts'
import { type Address, type SubjectId, toSubjectId } from '../../../../protocol/ids.ts'
import { askNode } from '../../../../web/src/api/ask-node.ts'
import { queries } from '../../../../web/src/api/queries.ts'
import { post } from '../../../../web/src/api/relay.ts'
import { recall, remember } from '../../../../web/src/me/keep.ts'
import { openDeviceKey } from '../../../../web/src/phone/device-key.ts'
import { RideError } from '../../messages/rides/desk/ride-error.ts'
import type {
  DriverState,
  Offered,
  RiderDesk,
  RiderRide,
  Wanted,
} from '../../messages/rides/desk/rider-desk.ts'
import type { Way } from '../../messages/rides/fare.ts'
import { RIDER } from '../../messages/rides/spending.ts'
import { type BrowserDesk, openRiderDesk, rideViewOf } from './browser-desk.ts'
import { RIDES_TEXT as TEXT } from './text.ts'
import { useMeasured } from './use-measured.ts'

const [KEY, REGISTERED] = ['rider-key', 'rider-registered']
const [SEND_MS, TELL_MS, VIEW_MS] = [500, 5_000, 2_000]

export interface Rider {
  /** Empty until it is a device. */
  readonly device: string
  readonly rides: readonly RiderRide[]
  readonly trouble: string
  readonly busy: boolean
  /** The driver that thinks about a request; empty while none does. */
  readonly asking: string
  /** While it is driven, as far as this phone has places. */
  readonly measured: Way | undefined
  nowMs(): number
  begin(network: NetworkView, owner: Address): Promise<void>
  /** Where this browser rode before for that account: a page that a phone put away is opened in the middle of a ride. */
  resume(network: NetworkView, owner: Address): Promise<void>
  /** @param named for whom it is kept; unless said for some of the cheapest */
  setAside(amount: bigint, named?: readonly SubjectId[]): Promise<void>
  offersFor(wanted: Wanted): Promise<readonly Offered[]>
  book(wanted: Wanted, offer: Offered): Promise<void>
  step(id: string, step: 'start' | 'cancel' | 'absent'): Promise<void>
  end(id: string, way: Way): Promise<void>
  rate(id: string, stars: number): Promise<void>
  /** Undefined where nobody answers. */
  stateOf(id: string): Promise<DriverState | undefined>
}

export function useRider(): Rider {
  const [device, setDevice] = useState('')
  const [rides, setRides] = useState<readonly RiderRide[]>([])
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState('')
  const [session, stop] = [useRef<BrowserDesk>(undefined), useRef(() => {})]
  const driven = rides.find(({ stage }) => stage === 'started')?.id
  const nowMs = () => session.current?.time.nowMs() ?? 0
  const measured = useMeasured(driven, nowMs)
  useEffect(() => () => stop.current(), [])

  /** One thing after another; what went wrong is shown. */
  async function act<Result>(what: (desk: RiderDesk) => Promise<Result>): Promise<Result | undefined> {
    const { current } = session
    if (current === undefined) return undefined
    setTrouble('')
    setBusy(true)
    try {
      return await what(current.desk)
    } catch (error) {
      return void setTrouble(wordsOf(error))
    } finally {
      setRides([...current.desk.rides])
      setBusy(false)
    }
  }

  async function begin(network: NetworkView, owner: Address): Promise<void> {
    setTrouble('')
    try {
      const opened = await openRegistered(network, owner, driver => setAsking(driver ?? ''))
      session.current = opened
      stop.current = keepSaying(opened, () => setRides([...opened.desk.rides]))
      setDevice(opened.device)
    } catch (error) {
      setTrouble(wordsOf(error))
    }
  }

  return {
    device,
    rides,
    trouble,
    busy,
    asking,
    measured,
    nowMs,
    begin,
    resume: async (network, owner) =>
      (await wasRegistered(network, owner)) ? await begin(network, owner) : undefined,
    setAside: async (amount, named) => void (await act(desk => desk.setAside(amount, named))),
    offersFor: async wanted => (await act(desk => desk.offersFor(wanted))) ?? [],
    book: async (wanted, offer) => void (await act(desk => desk.book(wanted, offer))),
    step: async (id, step) => void (await act(desk => desk.step(id, step))),
    end: async (id, way) => void (await act(desk => desk.end(id, way))),
    rate: async (id, stars) => void (await act(desk => desk.rate(id, stars))),
    stateOf: async id => await session.current?.desk.stateOf(id),
  }
}

/** This browser's own key, registered where it is not yet, and its desk. */
async function openRegistered(
  network: NetworkView,
  owner: Address,
  onAsking: (driver: SubjectId | undefined) => void,
): Promise<BrowserDesk & { readonly device: string }> {
  const signer = await openDeviceKey(KEY)
  await register(network, signer, owner)
  return { ...(await openRiderDesk(network, signer, onAsking)), device: signer.subject }
}

/** What the network knows of this rider: purse, offers, what is open. */
export function useRideView(device: string) {
  return useQuery({
    queryKey: ['rides', device],
    queryFn: () => rideViewOf(toSubjectId(device)),
    refetchInterval: VIEW_MS,
  })
}

/** How far the driver of a ride says that it is. */
export function useDriverState({ stateOf }: Pick<Rider, 'stateOf'>, id: string) {
  return useQuery({
    queryKey: ['ride-driver', id],
    queryFn: async () => (await stateOf(id)) ?? null,
    refetchInterval: VIEW_MS,
  })
}

/** What waits is sent, drivers are told what they do not have, and ratings are opened. @returns what ends it */
function keepSaying({ desk, outbox }: BrowserDesk, onChange: () => void): () => void {
  let isOver = false
  onChange()
  const again = async (everyMs: number, what: () => Promise<unknown>) => {
    while (!isOver) {
      // What fails is tried again; what cannot be sent waits where it is.
      await what().catch(() => undefined)
      await new Promise(resolve => setTimeout(resolve, everyMs))
    }
  }
  void again(SEND_MS, async () => {
    const sent = await outbox.sendOne()
    if (sent?.isKept === false) await queries.invalidateQueries({ queryKey: ['rides'] })
  })
  void again(TELL_MS, async () => {
    await desk.tellDrivers()
    await desk.openRatings()
    onChange()
  })
  return () => {
    isOver = true
  }
}

/** In no place. Once for each network and account. */
async function register(network: NetworkView, signer: Signer, owner: Address): Promise<void> {
  const place = [network.networkId, signer.subject, owner].join(' ')
  if ((await recall(REGISTERED)) === place) return
  const draft = { signer, owner, cell: '', model: RIDER, details: {} }
  await registerByRelay({ json: askNode, post }, network, draft)
  await remember(REGISTERED, place)
}

async function wasRegistered({ networkId }: NetworkView, owner: Address): Promise<boolean> {
  const place = (await recall<string>(REGISTERED)) ?? ''
  return place.startsWith(`${networkId} `) && place.endsWith(` ${owner}`)
}

export function wordsOf(error: unknown): string {
  if (!(error instanceof RideError)) return error instanceof Error ? error.message : String(error)
  const { last } = error.facts
  const known: Readonly<Record<string, string>> = TEXT.troubles
  return [
    known[error.code] ?? error.message,
    last === undefined ? undefined : (known[String(last)] ?? String(last)),
  ]
    .filter(part => part !== undefined)
    .join(' ')
}
