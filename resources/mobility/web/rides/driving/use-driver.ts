/** This phone as a driver: its desk, what riders ask it, what it sends, as one thing with a state, for the page to show. */
import { useEffect, useRef, useState } from 'react'
import type { NetworkView } from '../../../../../client/node-api.ts'
import type { Address } from '../../../../../protocol/ids.ts'
import { answerCalls } from '../../../../../web/src/phone/answer-calls.ts'
import { answerRider, requestOf } from '../../../messages/rides/desk/answer-riders.ts'
import type { DriverDesk } from '../../../messages/rides/desk/driver-desk.ts'
import { fareOf, type Way } from '../../../messages/rides/fare.ts'
import { useMeasured } from '../use-measured.ts'
import { wordsOf } from '../use-rider.ts'
import type { Fetching } from './fetch-card.tsx'
import { type DriverTerms, type OpenDriver, openDriver, USUAL_TERMS, wasDriver } from './open-driver.ts'

const [SEND_MS, LOOK_MS, OFFER_MS] = [500, 1_000, 5_000]

export interface Driver {
  /** Empty until it is a device. */
  readonly device: string
  readonly terms: DriverTerms
  readonly isReached: boolean
  readonly asked: readonly ReturnType<typeof requestOf>[]
  readonly fetching: Fetching | undefined
  readonly measured: Way | undefined
  readonly trouble: string
  readonly busy: boolean
  begin(network: NetworkView, owner: Address): Promise<void>
  /** Where this browser drove before for that account. */
  resume(network: NetworkView, owner: Address): Promise<void>
  setTerms(terms: DriverTerms): Promise<void>
  answer(ride: string, answer: 'accept' | 'decline'): Promise<void>
  /** As the desk of a car's agent is asked: `/v1/rides/ID/start`. */
  act(path: string, said: object): Promise<void>
}

interface Shown {
  readonly asked: Driver['asked']
  readonly fetching: Fetching | undefined
}

const NOTHING: Shown = { asked: [], fetching: undefined }

export function useDriver(): Driver {
  const [device, setDevice] = useState('')
  const [terms, setTerms] = useState(USUAL_TERMS)
  const [isReached, setReached] = useState(false)
  const [shown, setShown] = useState(NOTHING)
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)
  const [open, stop] = [useRef<OpenDriver>(undefined), useRef(new AbortController())]
  const driven = shown.fetching?.stage === 'started' ? shown.fetching.ride : undefined
  const measured = useMeasured(driven, () => open.current?.nowMs() ?? 0)
  useEffect(() => () => stop.current.abort(), [])
  const show = () => setShown(open.current === undefined ? NOTHING : shownOf(open.current.desk))

  async function act(what: (known: OpenDriver) => Promise<unknown>): Promise<void> {
    const { current } = open
    if (current === undefined) return
    setTrouble('')
    setBusy(true)
    await what(current).catch((error: unknown) => setTrouble(wordsOf(error)))
    setTerms(current.terms)
    show()
    setBusy(false)
  }

  async function begin(network: NetworkView, owner: Address): Promise<void> {
    setTrouble('')
    try {
      const known = await openDriver(network, owner)
      stop.current.abort()
      stop.current = new AbortController()
      open.current = known
      setTerms(known.terms)
      setDevice(known.signer.subject)
      keepGoing(known, { signal: stop.current.signal, onReached: setReached, onChange: show })
    } catch (error) {
      setTrouble(wordsOf(error))
    }
  }

  return {
    device,
    terms,
    isReached,
    measured,
    trouble,
    busy,
    begin,
    asked: shown.asked,
    fetching: shown.fetching,
    async resume(network, owner) {
      if (await wasDriver(network, owner)) await begin(network, owner)
    },
    setTerms: to => act(known => known.setTerms(to)),
    answer: (ride, answer) =>
      act(async ({ desk }) => (answer === 'accept' ? await desk.accept(ride) : desk.decline(ride))),
    act: (path, said) => act(({ desk }) => askOwn(desk, path, said)),
  }
}

function shownOf(desk: DriverDesk): Shown {
  const { current } = desk
  const asked = desk.asked.map(requestOf)
  if (current === undefined || current.stage === 'over') return { asked, fetching: undefined }
  const { id, stage, meeting, signed, booking } = current
  const { by, metres, seconds } = booking
  const quote = fareOf(booking, booking).toString()
  return { asked, fetching: { ride: id, stage, by, signed, metres, seconds, quote, ...meeting } }
}

/** What the page asks the desk of an agent over HTTP, of the one that is here. */
async function askOwn(desk: DriverDesk, path: string, said: object): Promise<void> {
  const [, id = '', step = ''] = /^\/v1\/rides\/([0-9a-f]{64})\/(\w+)$/.exec(path) ?? []
  const {
    unsigned = false,
    stars = 0,
    metres = 0,
    seconds = 0,
  } = said as {
    readonly unsigned?: boolean
    readonly stars?: number
  } & Partial<Way>
  if (step === 'end') await desk.end(id, { metres, seconds })
  else if (step === 'rate') await desk.rate(id, stars)
  else if (step === 'start' || step === 'cancel' || step === 'absent') await desk.step(id, step, unsigned)
}

interface Going {
  readonly signal: AbortSignal
  onReached(isReached: boolean): void
  onChange(): void
}

/** Riders are answered, what waits is sent, offers are said anew, and ratings are opened, until it is stopped. */
function keepGoing(known: OpenDriver, { signal, onReached, onChange }: Going): void {
  const { desk, signer, outbox } = known
  const again = async (everyMs: number, what: () => Promise<unknown>) => {
    while (!signal.aborted) {
      // What fails is tried again; what cannot be sent waits where it is.
      await what().catch(() => undefined)
      await new Promise(resolve => setTimeout(resolve, everyMs))
    }
  }
  void again(SEND_MS, () => outbox.sendOne())
  void again(LOOK_MS, async () => onChange())
  void again(OFFER_MS, async () => {
    if (known.terms.isOffering) await desk.offer()
    await desk.openRatings()
  })
  void answerCalls({
    signer,
    onReached,
    signal,
    async answer(asked) {
      const answer = await answerRider(desk, asked)
      onChange()
      return answer
    },
  })
}
