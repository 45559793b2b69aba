/** What the console says of oracles that signed what they must not have. */
import { catalogueOf } from './languages/catalogue.ts'

export const FAULTS_EN = {
  title: 'Faults of oracles',
  about: 'What this node saw other oracles sign or leave out, and brings to the chain by itself.',
  none: 'None seen.',
  oracle: 'Oracle',
  what: 'What',
  found: 'Found',
  state: 'How far',
  kinds: {
    equivocation: (epoch: number, view: number) => `Two headers in epoch ${epoch}, view ${view}`,
    over_budget: (epoch: number) => `A header of epoch ${epoch} that earns more than the schedule allows`,
    omission: (epoch: number) => `A message of epoch ${epoch} left out that it gave a receipt for`,
  },
  states: {
    found: 'Written down; the proof waits for its turn',
    committed: 'Committed to; the proof comes in a minute',
    revealed: 'The proof is in a block',
    settled: 'Over',
  },
  outcomes: {
    mine: 'Punished: this node proved it',
    punished: 'Punished: another oracle proved it',
    nothing_left: 'Its bond was gone before',
    refused: 'The chain did not take the proof',
  },
} as const

export const FAULT_TEXT = catalogueOf(FAULTS_EN, {
  de: async () => (await import('./languages/de.ts')).FAULTS,
  es: async () => (await import('./languages/es.ts')).FAULTS,
})
