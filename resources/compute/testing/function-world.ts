/**
 * Three machines and a requester that calls a function now and then, as sure as takes all three to agree: so who is asked is the same however late
 * it is drawn, for where fewer do whoever has no link yet as others are drawn is not asked. What they look at says the same to all.
 */
import { type HonestWorld, honestDevice, type Utterance } from '../../testing/honest-world.ts'
import { compute } from '../rule/resource.ts'
import type { ComputeState } from '../rule/state.ts'
import { demandOf } from './compute-network.ts'
import { type Rental, wordsOf } from './honest-world.ts'
import { createMachine } from './machine.ts'
import { broughtBy, receiptsOf } from './renter.ts'
import { caller, honest } from './witnesses.ts'

const START_MS = Date.UTC(2026, 0, 1)

export function functionWorld({ lastsMs, epochMs }: Rental): HonestWorld {
  const withinMs = 4 * epochMs
  const machines = [1, 2, 3].map(number => honestDevice(number, START_MS, { model: 'compute/worker' }))
  const requester = honestDevice(4, START_MS, { model: 'compute/requester' })
  const answering = machines.map(by => [by, createMachine(by.signer.subject, honest)] as const)
  const until = START_MS + 1_000 * lastsMs
  // 99 %: three have to agree. Five would be asked where so many are there.
  const call = demandOf(2, { kind: 'function', confidence: 990_000, within: withinMs, until })
  return {
    resource: compute({ open: `${withinMs / 1000}s`, receive: `${withinMs / 1000}s`, fee: '2%' }),
    startMs: START_MS,
    lastsMs,
    decidedAfterMs: 230 * epochMs,
    patienceMs: Math.min(withinMs - epochMs / 2, lastsMs),
    devices: [...machines, requester],
    balance: 10n ** 15n,
    says: [
      ...machines.map((by): Utterance => ({ by, atMs: START_MS + 1_000, ...caller() })),
      ...[0, 0.4, 0.8].map((part): Utterance => {
        return { by: requester, atMs: START_MS + 2_000 + part * lastsMs, ...call }
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
