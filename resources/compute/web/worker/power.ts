/**
 * Whether this device may work now: on its charger, and on a network that costs nothing. What the browser says counts; where it says
 * nothing, the person does, for this tab alone, so that nobody's word outlives the moment that it was true in.
 */

/** What is known; undefined where the browser does not say. */
export interface Supply {
  readonly charging: boolean | undefined
  readonly metered: boolean | undefined
}

/** What the person says where the browser does not. */
export interface Sworn {
  readonly charging: boolean
  readonly unmetered: boolean
}

export type Rest = 'battery' | 'metered' | 'charger_unknown' | 'network_unknown' | 'offline'

/** Why it rests; undefined where it may work. What the browser says is never overruled. */
export function restOf({ charging, metered }: Supply, sworn: Sworn, isOnline: boolean): Rest | undefined {
  if (charging === false) return 'battery'
  if (charging === undefined && !sworn.charging) return 'charger_unknown'
  if (!isOnline) return 'offline'
  if (metered === true) return 'metered'
  return metered === undefined && !sworn.unmetered ? 'network_unknown' : undefined
}

interface Battery extends EventTarget {
  readonly charging: boolean
}

interface Connection extends EventTarget {
  readonly type?: string
  readonly saveData?: boolean
}

/** `wifi` and `ethernet` are what nobody pays for by the byte; whoever saves data has said that it costs. */
export function isMetered({ type, saveData }: Pick<Connection, 'type' | 'saveData'>): boolean | undefined {
  if (saveData === true) return true
  if (type === undefined || type === 'unknown' || type === 'other') return undefined
  return type !== 'wifi' && type !== 'ethernet'
}

/** Told of it now, and at each change. @returns what ends it */
export function watchSupply(onSupply: (supply: Supply) => void): () => void {
  const { getBattery, connection } = navigator as {
    getBattery?(): Promise<Battery>
    readonly connection?: Connection
  }
  let battery: Battery | undefined
  const tell = () =>
    onSupply({
      charging: battery?.charging,
      metered: connection === undefined ? undefined : isMetered(connection),
    })
  const ended = new AbortController()
  const { signal } = ended
  connection?.addEventListener('change', tell, { signal })
  addEventListener('online', tell, { signal })
  addEventListener('offline', tell, { signal })
  void getBattery?.call(navigator).then(
    found => {
      battery = found
      if (signal.aborted) return
      found.addEventListener('chargingchange', tell, { signal })
      tell()
    },
    () => undefined,
  )
  tell()
  return () => ended.abort()
}
