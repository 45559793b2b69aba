/**
 * The microphone as it is: what browsers do to speech (gain control, noise suppression, echo cancellation) is asked off, and
 * read back, because asking is not getting. What is processed is not measured.
 */
import { FULL_RATE_HZ } from './a-weighting.ts'
import type { Levels } from './level-meter.ts'
import workletUrl from './worklet.ts?worker&url'

export const PROCESSING = ['autoGainControl', 'noiseSuppression', 'echoCancellation'] as const

export interface Hearing {
  readonly rateHz: number
  /** Above 44.1 kHz class 2 holds over the whole band; below, highs are cut off. */
  readonly isFullBand: boolean
  readonly label: string
  /** What is still done to the sound, though it was asked off. */
  readonly processedBy: readonly string[]
  /** Of what the browser does not say whether it is off. */
  readonly untold: readonly string[]
  stop(): void
}

/** @param onLevels each second. @throws {DOMException} when the person or the machine gives no microphone. */
export async function hear(onLevels: (levels: Levels) => void): Promise<Hearing> {
  const off = Object.fromEntries(PROCESSING.map(name => [name, false]))
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { ...off, channelCount: 1 } })
  const [track] = stream.getAudioTracks()
  const settings: Readonly<Record<string, unknown>> = { ...track?.getSettings() }
  const context = new AudioContext()
  await context.audioWorklet.addModule(workletUrl)
  const meter = new AudioWorkletNode(context, 'level-meter', { numberOfOutputs: 0 })
  meter.port.onmessage = ({ data }: MessageEvent<Levels>) => onLevels(data)
  context.createMediaStreamSource(stream).connect(meter)
  await context.resume()
  return {
    rateHz: context.sampleRate,
    isFullBand: Math.min(context.sampleRate, rateOf(settings)) >= FULL_RATE_HZ,
    label: track?.label ?? '',
    processedBy: PROCESSING.filter(name => settings[name] === true),
    untold: PROCESSING.filter(name => settings[name] === undefined),
    stop() {
      for (const each of stream.getTracks()) each.stop()
      void context.close()
    },
  }
}

/** A low rate that the browser stretches is still low. */
function rateOf({ sampleRate }: Readonly<Record<string, unknown>>): number {
  return typeof sampleRate === 'number' ? sampleRate : Number.POSITIVE_INFINITY
}
