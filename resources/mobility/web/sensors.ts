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

/** Of the time since it was asked last. */
export interface Felt {
  /** How much the acceleration varied, mm/s². */
  readonly shake: number
  /** How hard it was pushed along the ground, mm/s²; absent where the phone does not tell gravity apart. */
  readonly push?: number
}

export interface Motion {
  /** Undefined where nothing was felt. */
  felt(): Felt | undefined
  stop(): void
}

/** Acceleration with gravity and, where the phone tells them apart, without. */
type Sample = readonly [all: Vector, own: Vector | undefined]
type Vector = readonly [x: number, y: number, z: number]

const FEWEST_SAMPLES = 5

/** Some phones ask the person first, and only where a button was pressed. */
export async function feelMotion(): Promise<Motion> {
  const sensor = (globalThis as { DeviceMotionEvent?: { requestPermission?(): Promise<string> } })
    .DeviceMotionEvent
  await sensor?.requestPermission?.().catch(() => undefined)
  let samples: Sample[] = []
  const hear = ({ accelerationIncludingGravity, acceleration }: DeviceMotionEvent) => {
    const all = vectorOf(accelerationIncludingGravity)
    if (all !== undefined) samples.push([all, vectorOf(acceleration)])
  }
  window.addEventListener('devicemotion', hear)
  return {
    felt() {
      const taken = samples
      samples = []
      return feltOf(taken)
    },
    stop: () => window.removeEventListener('devicemotion', hear),
  }
}

/** @example feltOf([]) // → undefined */
export function feltOf(samples: readonly Sample[]): Felt | undefined {
  if (samples.length < FEWEST_SAMPLES) return undefined
  const norms = samples.map(([all]) => Math.hypot(...all))
  const mean = norms.reduce((sum, one) => sum + one, 0) / norms.length
  const varied = norms.reduce((sum, one) => sum + (one - mean) ** 2, 0) / norms.length
  const shake = Math.round(1000 * Math.sqrt(varied))
  const own = samples.flatMap(([, one]) => (one === undefined ? [] : [one]))
  if (own.length < samples.length) return { shake }
  const [pushed, all] = [meanOf(own), meanOf(samples.map(([one]) => one))]
  const gravity = all.map((one, axis) => one - pushed[axis]!)
  const weight = Math.hypot(...gravity)
  if (weight < 1) return { shake }
  // What is left of it along the ground.
  const upwards = pushed.reduce((sum, one, axis) => sum + (one * gravity[axis]!) / weight, 0)
  const along = pushed.map((one, axis) => one - (upwards * gravity[axis]!) / weight)
  return { shake, push: Math.round(1000 * Math.hypot(...along)) }
}

function vectorOf(said: DeviceMotionEventAcceleration | null): Vector | undefined {
  return said?.x != null && said.y != null && said.z != null ? [said.x, said.y, said.z] : undefined
}

function meanOf(vectors: readonly Vector[]): readonly number[] {
  return [0, 1, 2].map(axis => vectors.reduce((sum, one) => sum + one[axis]!, 0) / vectors.length)
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
