/** What a phone's browser gives of its place, its motion, its screen and its battery. */
import type { Fix } from '../messages/fix.ts'

/** A place as the browser says it, without a time: that is the network's. */
export type Placed = Omit<Fix, 'timeMs'>

/** @returns what ends it */
export function watchPlaces(
  onPlace: (place: Placed) => void,
  onTrouble: (error: unknown) => void,
): () => void {
  const id = navigator.geolocation.watchPosition(
    ({ coords: { latitude, longitude, accuracy, speed } }) =>
      onPlace({
        lat: latitude,
        lon: longitude,
        accuracyM: accuracy,
        ...(speed === null || Number.isNaN(speed) ? {} : { speedMps: speed }),
      }),
    error => onTrouble(new Error(error.message)),
    { enableHighAccuracy: true, maximumAge: 0 },
  )
  return () => navigator.geolocation.clearWatch(id)
}

export interface Motion {
  /** How much the acceleration varied since it was asked last, mm/s²; undefined where nothing was felt. */
  shake(): number | undefined
  stop(): void
}

/** Some phones ask the person first, and only where a button was pressed. */
export async function feelMotion(): Promise<Motion> {
  const sensor = (globalThis as { DeviceMotionEvent?: { requestPermission?(): Promise<string> } })
    .DeviceMotionEvent
  await sensor?.requestPermission?.().catch(() => undefined)
  let felt: number[] = []
  const hear = ({ accelerationIncludingGravity: all }: DeviceMotionEvent) => {
    if (all?.x != null && all.y != null && all.z != null) felt.push(Math.hypot(all.x, all.y, all.z))
  }
  window.addEventListener('devicemotion', hear)
  return {
    shake() {
      const [values, mean] = [felt, felt.reduce((sum, one) => sum + one, 0) / felt.length]
      felt = []
      if (values.length < 5) return undefined
      return Math.round(
        1000 * Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length),
      )
    },
    stop: () => window.removeEventListener('devicemotion', hear),
  }
}

/** Asked for again whenever the page is seen again. @returns what ends it */
export function keepScreenOn(onChange: (isOn: boolean) => void): () => void {
  let lock: WakeLockSentinel | undefined
  let ended = false
  const ask = async () => {
    if (document.visibilityState !== 'visible' || ended) return
    lock = await navigator.wakeLock?.request('screen').catch(() => undefined)
    onChange(lock !== undefined)
    lock?.addEventListener('release', () => onChange(false))
    if (ended) await lock?.release()
  }
  document.addEventListener('visibilitychange', ask)
  void ask()
  return () => {
    ended = true
    document.removeEventListener('visibilitychange', ask)
    void lock?.release()
  }
}

export interface Battery {
  /** 0 to 1. */
  readonly level: number
  readonly charging: boolean
}

/** Undefined where the browser does not say. */
export async function askBattery(): Promise<Battery | undefined> {
  const { getBattery } = navigator as { getBattery?(): Promise<Battery> }
  const said = await getBattery?.call(navigator).catch(() => undefined)
  return said && { level: said.level, charging: said.charging }
}
