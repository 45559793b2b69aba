/** This browser as a machine, its charger and its network as one thing with a state, for the page to show. */
import { useEffect, useRef, useState } from 'react'
import type { NetworkView } from '../../../../client/node-api.ts'
import { registerByRelay } from '../../../../client/register-by-relay.ts'
import type { Signer } from '../../../../protocol/cose/signer.ts'
import type { Address } from '../../../../protocol/ids.ts'
import { askNode } from '../../../../web/src/api/ask-node.ts'
import { post } from '../../../../web/src/api/relay.ts'
import { forget, recall, remember } from '../../../../web/src/me/keep.ts'
import { openDeviceKey } from '../../../../web/src/phone/device-key.ts'
import { keepScreenOn } from '../../../../web/src/phone/keep-screen-on.ts'
import { type Rest, restOf, type Supply, type Sworn, watchSupply } from './power.ts'
import { WORK_TEXT as TEXT } from './text.ts'
import { startWork, type WorkSeen, type WorkSession } from './work-session.ts'

export interface Working {
  /** Empty until it is a device. */
  readonly device: string
  readonly seen: WorkSeen | undefined
  readonly supply: Supply
  readonly sworn: Sworn
  readonly rest: Rest | undefined
  /** Its person stopped it: what is sealed is still opened. */
  readonly isStopped: boolean
  readonly isScreenOn: boolean
  readonly trouble: string
  swear(sworn: Sworn): void
  start(owner: Address): Promise<void>
  stop(): Promise<void>
}

const [KEY, REGISTERED, ON, SWORN, LOCK] = [
  ...(['work-key', 'work-registered', 'work-on', 'work-sworn', 'cairn-work'] as const),
]
/** Whether it works, for whom: until what it sealed is opened. */
interface Kept {
  readonly owner: Address
  readonly isOn: boolean
}

const NOBODY: Sworn = { charging: false, unmetered: false }

export function useWork(network: NetworkView, owner: Address | undefined): Working {
  const [device, setDevice] = useState('')
  const [seen, setSeen] = useState<WorkSeen>()
  const [supply, setSupply] = useState<Supply>({ charging: undefined, metered: undefined })
  const [sworn, setSworn] = useState(readSworn)
  const [isStopped, setStopped] = useState(false)
  const [isScreenOn, setScreenOn] = useState(false)
  const [trouble, setTrouble] = useState('')
  const session = useRef<WorkSession>(undefined)
  const ends = useRef<(() => void)[]>([])
  const onTrouble = (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error))
  const rest = restOf(supply, sworn, navigator.onLine)

  useEffect(() => watchSupply(setSupply), [])
  useEffect(() => session.current?.rest(rest), [rest])
  useEffect(
    () => () => {
      for (const end of ends.current.splice(0)) end()
      session.current = undefined
    },
    [],
  )

  const start = async (account: Address) => {
    setTrouble('')
    try {
      await remember(ON, { owner: account, isOn: true } satisfies Kept)
      setStopped(false)
      if (session.current !== undefined) {
        session.current.goOn()
        return
      }
      const unlock = await holdLock()
      if (unlock === undefined) throw new Error(TEXT.elsewhere)
      ends.current.push(unlock)
      const signer = await openDeviceKey(KEY)
      await register(network, signer, account)
      const { noReceipt } = TEXT
      const onSeen = (now: WorkSeen) => setSeen(now)
      const begun = await startWork({ network, signer, noReceipt, onSeen, onTrouble })
      session.current = begun
      ends.current.push(() => begun.end(), keepScreenOn(setScreenOn))
      begun.rest(restOf(supply, readSworn(), navigator.onLine))
      setDevice(signer.subject)
    } catch (error) {
      for (const end of ends.current.splice(0)) end()
      onTrouble(error)
    }
  }

  // It goes on where it was: closed, killed or loaded again.
  const isAsked = useRef(false)
  useEffect(() => {
    if (owner === undefined || isAsked.current) return
    isAsked.current = true
    void recall<Kept>(ON).then(async kept => {
      if (kept?.owner !== owner) return
      await start(owner)
      if (!kept.isOn) await stop(owner)
    })
  })

  // Nothing is owed any more: it is over.
  useEffect(() => {
    if (isStopped && seen?.isOwing === false) void forget(ON)
  }, [isStopped, seen?.isOwing])

  const stop = async (account: Address | undefined) => {
    setStopped(true)
    if (account !== undefined) await remember(ON, { owner: account, isOn: false } satisfies Kept)
    await session.current?.stop().catch(onTrouble)
  }

  return {
    device,
    seen,
    supply,
    sworn,
    rest,
    isStopped,
    isScreenOn,
    trouble,
    swear(now) {
      sessionStorage.setItem(SWORN, JSON.stringify(now))
      setSworn(now)
    },
    start,
    stop: () => stop(owner),
  }
}

/** For this tab alone: what was so once need not be so in the next one. */
function readSworn(): Sworn {
  try {
    return { ...NOBODY, ...(JSON.parse(sessionStorage.getItem(SWORN) ?? '{}') as Partial<Sworn>) }
  } catch {
    return NOBODY
  }
}

/** Two tabs with one key would seal one job twice. @returns what lets it go; undefined where another tab has it */
function holdLock(): Promise<(() => void) | undefined> {
  const held = Promise.withResolvers<(() => void) | undefined>()
  void navigator.locks.request(LOCK, { ifAvailable: true }, lock => {
    if (lock === null) return held.resolve(undefined)
    return new Promise<void>(release => held.resolve(release))
  })
  return held.promise
}

/** In no place. Once for each network and account. */
async function register(network: NetworkView, signer: Signer, owner: Address): Promise<void> {
  const place = [network.networkId, signer.subject, owner].join(' ')
  if ((await recall(REGISTERED)) === place) return
  const draft = { signer, owner, cell: '', model: 'compute/worker', details: {} }
  await registerByRelay({ json: askNode, post }, network, draft)
  await remember(REGISTERED, place)
}
