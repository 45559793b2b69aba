/**
 * Four machines and a requester that asks now and then, for as sure a result as needs all of them: so who works is the same however
 * late it is drawn. Each answers what the known state asks of it.
 */
import {
  type HonestDevice,
  type HonestWorld,
  honestDevice,
  type KnownOutcome,
  type Utterance,
} from '../../testing/honest-world.ts'
import { compute } from '../rule/resource.ts'
import type { ComputeState } from '../rule/state.ts'
import { demandOf, offerOf } from './compute-network.ts'
import { createMachine, type Word } from './machine.ts'
import { broughtBy, receiptsOf } from './renter.ts'

const START_MS = Date.UTC(2026, 0, 1)

export interface Rental {
  readonly lastsMs: number
  readonly epochMs: number
}

export function computeWorld({ lastsMs, epochMs }: Rental): HonestWorld {
  const withinMs = 4 * epochMs
  const resource = compute({ open: `${withinMs / 1000}s`, receive: `${withinMs / 1000}s`, fee: '2%' })
  const machines = [1, 2, 3, 4].map(number => honestDevice(number, START_MS, { model: 'compute/worker' }))
  const requester = honestDevice(5, START_MS, { model: 'compute/requester' })
  const answering = machines.map(by => [by, createMachine(by.signer.subject)] as const)
  const demand = demandOf(3, { confidence: 999_000, within: withinMs })
  return {
    resource,
    startMs: START_MS,
    lastsMs,
    // Drawn, sealed and opened: what is asked is known twice, and each time as late as epochs are settled.
    decidedAfterMs: 62 * epochMs,
    patienceMs: Math.min(withinMs - epochMs / 2, lastsMs),
    devices: [...machines, requester],
    balance: 10n ** 15n,
    says: [
      ...machines.map((by): Utterance => ({ by, atMs: START_MS + 1_000, ...offerOf() })),
      ...[0, 0.4, 0.8].map((part): Utterance => {
        return { by: requester, atMs: START_MS + 2_000 + part * lastsMs, ...demand }
      }),
    ],
    async answers(known) {
      const said = answering.map(
        ([by, machine]) => [by, machine.answers(known.state as ComputeState)] as const,
      )
      const brought = said.flatMap(([by, words]) => broughtBy(by.signer.subject, words))
      return [
        ...said.flatMap(([by, words]) => wordsOf(by, words, known)),
        ...wordsOf(requester, receiptsOf(brought), known),
      ]
    },
  }
}

function wordsOf(
  by: HonestDevice,
  words: readonly Word[],
  { knownAtMs }: KnownOutcome,
): readonly Utterance[] {
  return words.map((word, at): Utterance => ({ by, atMs: knownAtMs + 1_000 + at, ...word }))
}
