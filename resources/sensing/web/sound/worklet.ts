/** Runs where the sound is, on the audio thread: levels come out of it, and no sample ever does. */
import { createLevelMeter, type Levels } from './level-meter.ts'

declare const sampleRate: number
declare class AudioWorkletProcessor {
  readonly port: MessagePort
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void

class LevelProcessor extends AudioWorkletProcessor {
  readonly #meter = createLevelMeter(sampleRate)
  readonly #tell = (levels: Levels) => this.port.postMessage(levels)

  process([input]: readonly (readonly Float32Array[])[]): boolean {
    const [channel] = input ?? []
    if (channel !== undefined) this.#meter.feed(channel, this.#tell)
    return true
  }
}

registerProcessor('level-meter', LevelProcessor)
