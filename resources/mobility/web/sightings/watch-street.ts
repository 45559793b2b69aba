/** From the camera to the tracker: each frame to the detector, what is private destroyed in it, and only then shown. No frame is kept. */
import type { StreetObject } from '../../messages/sightings/objects.ts'
import { coveredBy, destroy, type Pixels } from './blur.ts'
import type { Detected, Detector } from './detector.ts'
import type { Eye } from './eye.ts'
import { brightnessOf, pictureOf } from './picture.ts'
import { createTracker, type Found, type Tracker } from './tracker.ts'

export interface Looked {
  readonly found: readonly Found[]
  readonly brightness: number
  /** How many people, faces and vehicles were destroyed in it. */
  readonly destroyed: number
}

/** An object of which so much is behind somebody or a vehicle is not told. */
const HIDDEN = 0.3

/** In place: after this the pixels show nobody. */
export function understand(pixels: Pixels, { objects, others }: Detected): Looked {
  const brightness = brightnessOf(pixels)
  destroy(pixels, others)
  const found = objects
    .filter(({ box }) => !others.some(other => coveredBy(box, other) > HIDDEN))
    .map(({ kind, box }): Found => {
      const { x, y, w, h } = box
      const part = { x: x / pixels.width, y: y / pixels.height, w: w / pixels.width, h: h / pixels.height }
      return { kind, box: part, picture: pictureOf(pixels, box) }
    })
  return { found, brightness, destroyed: others.length }
}

export interface Watching {
  /** Frames a second, of the last ones. */
  readonly rate: number
  readonly destroyed: number
  readonly stuck: number
  readonly isDark: boolean
}

interface WatchOptions {
  readonly eye: Eye
  readonly detector: Detector
  /** Shows the frames, in which what is private is destroyed. */
  readonly canvas: HTMLCanvasElement
  readonly known: readonly StreetObject[]
  readonly onSeen: (now: Watching) => void
  readonly onTrouble: (error: unknown) => void
}

const [WIDTH, PAUSE_MS] = [640, 150]

/** Asks for the camera. @returns what ends it */
export async function watchStreet(options: WatchOptions): Promise<() => void> {
  const { eye, known, onTrouble } = options
  const video = { facingMode: 'environment', width: { ideal: WIDTH }, frameRate: { ideal: 10 } }
  const stream = await navigator.mediaDevices.getUserMedia({ video, audio: false })
  // Never in the page: what the camera sees is shown only when it shows nobody any more.
  const source = Object.assign(document.createElement('video'), { muted: true, playsInline: true })
  source.srcObject = stream
  await source.play()
  const tracker = createTracker()
  tracker.know(known)
  eye.tracker = tracker
  let isOver = false
  const go = async () => {
    while (!isOver) {
      await lookOnce(source, tracker, options).catch(onTrouble)
      await new Promise(resolve => setTimeout(resolve, PAUSE_MS))
    }
  }
  void go()
  return () => {
    isOver = true
    eye.tracker = undefined
    source.srcObject = null
    for (const track of stream.getTracks()) track.stop()
  }
}

async function lookOnce(source: HTMLVideoElement, tracker: Tracker, options: WatchOptions): Promise<void> {
  const { detector, canvas, onSeen } = options
  const begun = performance.now()
  const [width, height] = [source.videoWidth, source.videoHeight]
  if (width === 0) return
  const frame = Object.assign(document.createElement('canvas'), { width, height })
  const drawing = frame.getContext('2d', { willReadFrequently: true })!
  drawing.drawImage(source, 0, 0)
  const pixels = drawing.getImageData(0, 0, width, height)
  const { found, brightness, destroyed } = understand(pixels, await detector.look(frame))
  Object.assign(canvas, { width, height })
  canvas.getContext('2d')!.putImageData(pixels, 0, 0)
  tracker.see({ found, brightness, timeMs: performance.now() })
  const { stuck, isDark } = tracker
  const rate = 1_000 / (performance.now() - begun + PAUSE_MS)
  onSeen({ rate, destroyed, stuck, isDark })
}
