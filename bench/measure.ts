/**
 * Measuring, in the manner that survives a noisy machine: a figure is the median of several rounds, and what is quoted
 * is a ratio against a peer or a limit that ran in turn with it, round by round, in the same process.
 */
import { createSigner } from '../keys/make-signer.ts'
import { createVerifier } from '../keys/verify.ts'

export interface Measurement {
  readonly name: string
  /** Median of the rounds, in `unit`. */
  readonly value: number
  readonly unit: string
  readonly rounds: readonly number[]
}

export interface Ratio {
  /** What is compared with what, in words. */
  readonly claim: string
  readonly ratio: number
  /** The promise that the project keeps. */
  readonly floor: string
  readonly kept: boolean
}

export interface BenchResult {
  readonly title: string
  readonly measurements: readonly Measurement[]
  readonly ratios: readonly Ratio[]
}

export interface Contender {
  readonly name: string
  readonly unit: string
  /** Runs once and returns its figure, in `unit`. */
  readonly run: () => Promise<number> | number
}

/** Runs the contenders in turn, `rounds` times, after one uncounted round. */
export async function inTurn(
  contenders: readonly Contender[],
  rounds: number,
  warmup = 1,
): Promise<readonly Measurement[]> {
  const figures = contenders.map((): number[] => [])
  for (let round = -warmup; round < rounds; round++) {
    for (const [index, contender] of contenders.entries()) {
      const figure = await contender.run()
      if (round >= 0) figures[index]!.push(figure)
    }
  }
  return contenders.map(({ name, unit }, index) => ({
    name,
    unit,
    value: median(figures[index]!),
    rounds: figures[index]!,
  }))
}

/** Median over the rounds of a / b, each round's own pair. */
export function ratioOf(a: Measurement, b: Measurement): number {
  return median(a.rounds.map((figure, round) => figure / b.rounds[round]!))
}

export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export function millisecondsOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** CPU time of all threads of this process, in µs, for each of so many. */
export async function cpuMicrosecondsOf(count: number, work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / count
}

/** The measure of all: V is what OpenSSL takes to check a P-256 signature. @returns what times `count` of them, in ms. */
export async function createVerifyTimer(count: number): Promise<() => number> {
  const [signer, verify, bytes] = [createSigner('ES256'), createVerifier(), new Uint8Array(200)]
  const signature = await signer.sign(bytes)
  return () =>
    millisecondsOf(() => {
      for (let checked = 0; checked < count; checked++)
        if (!verify(signer.key, bytes, signature)) throw new Error('a signature is wrong')
    })
}

/** The same in CPU time, for what is measured in CPU: another program beside it makes both dearer alike. @returns ms for each of `count`. */
export async function createVerifyCpu(count: number): Promise<() => Promise<number>> {
  const verify = await createVerifyTimer(count)
  return async () => (await cpuMicrosecondsOf(count, async () => void verify())) / 1000
}
