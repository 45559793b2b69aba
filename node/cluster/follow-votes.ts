/**
 * An intake process that runs on follows votes too: at the begin of the first epoch of other rules its door goes by their bounds. It
 * keeps nothing, so nothing has to be started again. What counts the node decides, under the rules of the epoch; this is what is heard.
 *
 * Law: the door never shuts for a vote. Rules that nobody has yet, or that this version cannot go by, leave the bounds as they are, and
 * that is said once.
 */
import { type Network, rulesHash } from '../../kernel/rules.ts'
import type { Hash } from '../../protocol/ids.ts'
import type { Log } from '../log.ts'
import type { RulesFinder } from '../rules/find-rules.ts'

export interface VotesFollower {
  readonly network: Network
  /** With each block. @throws {ChainError} rpc_down, rpc_failed */
  look(nowMs: number): Promise<void>
}

export interface VotesFollowerOptions {
  /** What it started under. */
  readonly network: Network
  readonly genesisMs: number
  readonly finder: Pick<RulesFinder, 'read'>
  /** The rules that the chain names for an epoch. */
  readonly readRulesOf: (epoch: number) => Promise<Hash>
  readonly onChange: (network: Network) => void
  readonly log: Log
}

export function followVotes(options: VotesFollowerOptions): VotesFollower {
  const { genesisMs, finder, readRulesOf, onChange, log } = options
  let network = options.network
  let toldOf: Hash | undefined

  /** Of rules that it cannot go by it speaks once. */
  function wait(rules: Hash, facts: { readonly code: string; readonly why?: string }): void {
    if (toldOf === rules) return
    toldOf = rules
    log.warn('the rules have changed, and the door keeps the bounds of before', { rules, ...facts })
  }

  return {
    get network() {
      return network
    },
    async look(nowMs) {
      const epoch = Math.max(0, Math.floor((nowMs - genesisMs) / network.rules.epochMs))
      const rules = await readRulesOf(epoch)
      if (rules === rulesHash(network.rules)) return
      const fit = await finder.read(rules)
      if (fit.kind === 'missing') return wait(rules, { code: 'rules_missing' })
      if (fit.kind === 'unfit') return wait(rules, { code: 'rules_unfit', why: fit.why })
      network = fit.network
      toldOf = undefined
      onChange(network)
      log.info('the door goes by other rules', { rules, epoch })
    },
  }
}
