/**
 * Four machines and a requester that asks now and then, for as sure a result as needs all of them: so who works is the same however
 * late it is drawn. Three owners train a model for it. Each answers what the known state asks of it.
 */
import {
  type HonestDevice,
  type HonestWorld,
  honestDevice,
  type KnownOutcome,
  type Utterance,
} from '../../testing/honest-world.ts'
import { OFFER } from '../messages/compute-messages.ts'
import { compute } from '../rule/resource.ts'
import type { ComputeState } from '../rule/state.ts'
import { demandOf, offerOf } from './compute-network.ts'
import { FFMPEG, transcoder, transcodes } from './judged.ts'
import { createMachine, type Seen, truth, type Word } from './machine.ts'
import { broughtBy, receiptsOf } from './renter.ts'
import { createTrainer, rowsOf, taskOf, taskWord } from './trainees.ts'

const START_MS = Date.UTC(2026, 0, 1)

export interface Rental {
  readonly lastsMs: number
  readonly epochMs: number
}

function isVideo({ job }: Seen): boolean {
  return job.kind !== 'wasm'
}

export function computeWorld({ lastsMs, epochMs }: Rental): HonestWorld {
  const withinMs = 4 * epochMs
  const resource = compute({ open: `${withinMs / 1000}s`, receive: `${withinMs / 1000}s`, fee: '2%' })
  const machines = [1, 2, 3, 4].map(number => honestDevice(number, START_MS, { model: 'compute/worker' }))
  const requester = honestDevice(5, START_MS, { model: 'compute/requester' })
  const trainers = [6, 7, 8].map(number => honestDevice(number, START_MS, { model: 'compute/trainer' }))
  const training = trainers.map(
    (by, at) => [by, createTrainer(by.signer.subject, rowsOf({ seed: at + 1, count: 20 }))] as const,
  )
  const task = taskOf({ rounds: 2, joinMs: withinMs, withinMs })
  const answering = machines.map(by => {
    const judged = transcoder(by.signer.subject)
    const seals = (seen: Seen) => (isVideo(seen) ? judged.seals!(seen) : truth(seen.job))
    return [by, createMachine(by.signer.subject, { seals })] as const
  })
  const demand = demandOf(3, { confidence: 999_000, within: withinMs })
  // One of the four makes it, and the others judge it: each is paid as much.
  const video = demandOf(1, { kind: 'transcode', builds: FFMPEG, confidence: 990_000, within: withinMs })
  const { kinds } = OFFER.decode(transcodes(0n).payload)
  const offer = offerOf({ kinds })
  return {
    resource,
    startMs: START_MS,
    lastsMs,
    // Drawn, sealed and opened, and what is judged once more: what is asked is known four times, each as late as epochs are settled.
    decidedAfterMs: 230 * epochMs,
    patienceMs: Math.min(withinMs - epochMs / 2, lastsMs),
    devices: [...machines, requester, ...trainers],
    balance: 10n ** 15n,
    says: [
      ...machines.map((by): Utterance => ({ by, atMs: START_MS + 1_000, ...offer })),
      ...[0, 0.4, 0.8].map((part): Utterance => {
        return { by: requester, atMs: START_MS + 2_000 + part * lastsMs, ...demand }
      }),
      { by: requester, atMs: START_MS + 3_000, ...video },
      { by: requester, atMs: START_MS + 4_000, ...taskWord(task) },
    ],
    async answers(known) {
      const said = answering.map(
        ([by, machine]) => [by, machine.answers(known.state as ComputeState)] as const,
      )
      const brought = said.flatMap(([by, words]) => broughtBy(by.signer.subject, words))
      return [
        ...said.flatMap(([by, words]) => wordsOf(by, words, known)),
        ...wordsOf(requester, receiptsOf(brought), known),
        ...training.flatMap(([by, one]) => wordsOf(by, one.answers(known.state as ComputeState), known)),
      ]
    },
  }
}

export function wordsOf(
  by: HonestDevice,
  words: readonly Word[],
  { knownAtMs }: KnownOutcome,
): readonly Utterance[] {
  return words.map((word, at): Utterance => ({ by, atMs: knownAtMs + 1_000 + at, ...word }))
}
