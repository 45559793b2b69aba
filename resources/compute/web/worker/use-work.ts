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
import { USUAL } from '../../messages/work/ports.ts'
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
  /** What it takes for 10^9 units of fuel, base units; undefined until that is read. */
  readonly perGiga: bigint | undefined
  ask(perGiga: bigint): void
  swear(sworn: Sworn): void
  start(owner: Address): Promise<void>
  stop(): Promise<void>
}

const [KEY, REGISTERED, ON, SWORN, LOCK, PRICE] = [
  ...(['work-key', 'work-registered', 'work-on', 'work-sworn', 'cairn-work', 'work-price'] as const),
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
  const [isStopped, setStopped] = useState(false)
  const [isScreenOn, setScreenOn] = useState(false)
  const [trouble, setTrouble] = useState('')
  const here = useRef<Here>(undefined)
  const [isOpening, isMeant] = [useRef(false), useRef(true)]
  const power = usePower()
  const { rest } = power
  const onTrouble = (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error))
  useEffect(() => here.current?.session.rest(rest), [rest])
  const price = usePrice(here, onTrouble)
  useEffect(
    () => () => {
      here.current?.end()
      here.current = undefined
    },
    [],
  )
  const start = async (account: Address) => {
    setTrouble('')
    setStopped(false)
    isMeant.current = true
    await remember(ON, { owner: account, isOn: true } satisfies Kept).catch(onTrouble)
    // It is on its way: what its person says meanwhile is heard at its end.
    if (isOpening.current) return
    isOpening.current = true
    try {
      if (here.current !== undefined) {
        here.current.session.goOn()
        return
      }
      const hears = { onDevice: setDevice, onSeen: setSeen, onTrouble, onScreen: setScreenOn }
      here.current = await open(network, account, { ...hears, perGiga: await price.now() })
      // To register takes seconds: it works for what was typed meanwhile.
      here.current.session.ask(await price.now())
      here.current.session.rest(power.now())
      if (!isMeant.current) await here.current.session.stop()
    } catch (error) {
      if (here.current === undefined) setDevice('')
      onTrouble(error)
    } finally {
      isOpening.current = false
    }
  }
  const stop = async () => {
    setStopped(true)
    isMeant.current = false
    if (owner !== undefined) await remember(ON, { owner, isOn: false } satisfies Kept)
    await here.current?.session.stop().catch(onTrouble)
  }
  useGoingOn(owner, start, stop)
  // Nothing is owed any more: it is over.
  useEffect(() => {
    if (isStopped && seen?.isOwing === false) void forget(ON)
  }, [isStopped, seen?.isOwing])
  const { perGiga, ask } = price
  return { ...power, device, seen, isStopped, isScreenOn, trouble, perGiga, ask, start, stop }
}

/** What it works for: what its person typed here counts, whether it is written down by now or not. */
function usePrice(here: { readonly current: Here | undefined }, onTrouble: (error: unknown) => void) {
  const [perGiga, setPerGiga] = useState<bigint>()
  const typed = useRef<bigint>(undefined)
  useEffect(() => void readPrice().then(setPerGiga, onTrouble), [])
  return {
    perGiga,
    now: async () => typed.current ?? (await readPrice()),
    ask(now: bigint) {
      typed.current = now
      setPerGiga(now)
      void remember(PRICE, String(now)).then(() => here.current?.session.ask(now), onTrouble)
    },
  }
}

/** What the browser says of charger and network, and what its person does. */
function usePower() {
  const [supply, setSupply] = useState<Supply>({ charging: undefined, metered: undefined })
  const [sworn, setSworn] = useState(readSworn)
  const newest = useRef(supply)
  useEffect(
    () =>
      watchSupply(now => {
        newest.current = now
        setSupply(now)
      }),
    [],
  )
  return {
    supply,
    sworn,
    rest: restOf(supply, sworn, navigator.onLine),
    now: () => restOf(newest.current, readSworn(), navigator.onLine),
    swear(now: Sworn) {
      sessionStorage.setItem(SWORN, JSON.stringify(now))
      setSworn(now)
    },
  }
}

/** It goes on where it was: closed, killed or loaded again. */
function useGoingOn(
  owner: Address | undefined,
  start: (owner: Address) => Promise<void>,
  stop: () => Promise<void>,
): void {
  const isAsked = useRef(false)
  useEffect(() => {
    if (owner === undefined || isAsked.current) return
    isAsked.current = true
    void recall<Kept>(ON).then(async kept => {
      if (kept?.owner !== owner) return
      await start(owner)
      if (!kept.isOn) await stop()
    })
  })
}

/** One session of this browser. */
interface Here {
  readonly session: WorkSession
  end(): void
}

interface Hears {
  readonly onDevice: (subject: string) => void
  readonly onSeen: (seen: WorkSeen) => void
  readonly onTrouble: (error: unknown) => void
  readonly onScreen: (isOn: boolean) => void
  readonly perGiga: bigint
}

async function open(network: NetworkView, owner: Address, hears: Hears): Promise<Here> {
  const unlock = await holdLock()
  if (unlock === undefined) throw new Error(TEXT.elsewhere)
  try {
    const signer = await openDeviceKey(KEY)
    await register(network, signer, owner)
    hears.onDevice(signer.subject)
    const { noReceipt } = TEXT
    const session = await startWork({ network, signer, noReceipt, ...hears })
    const dim = keepScreenOn(hears.onScreen)
    return {
      session,
      end() {
        session.end()
        dim()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

/** As its person said the last time; the usual one before. Not in the browser's local storage: that is written seconds later, and a killed browser worked for less. */
async function readPrice(): Promise<bigint> {
  return BigInt((await recall<string>(PRICE)) ?? USUAL.perGiga)
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
