/**
 * A node runs under one set of rules. Where a vote has changed them from an epoch on, it comes to its end before that epoch is computed,
 * and starts again under the new ones, on the same data and at the same doors; the epochs before are settled by then, or it goes back.
 *
 * Law: no epoch is computed by other rules than the chain names for it. Rules whose document nobody has are waited for; rules that the
 * code cannot go by stop the node, which said so since they could be seen coming (watch-rules.ts).
 */
import type { Network } from '../../kernel/rules.ts'
import { keepTrying } from '../../links/keep-trying.ts'
import type { Hash } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'
import type { NodeOptions } from '../node-options.ts'
import type { RunningNode } from '../start-node.ts'
import { createRulesFinder, type RulesFinder } from './find-rules.ts'
import { type OwnRestore, restoreFrom } from './restore-network.ts'

/** @param decided the rules that an epoch is settled under, whatever the chain goes by since */
type Start = (options: NodeOptions, decided?: Hash) => Promise<RunningNode>

export interface FollowOptions {
  /** URL of a module that exports `restore`: from parameters to resources. Rules bring no code. */
  readonly restoreModule: string
  /** Of the network's own resources. */
  readonly packages?: readonly OwnRestore[]
  readonly onChange?: (rules: Hash) => void
}

/** @throws {NodeError | ChainError} as startNode */
export async function startFollowing(
  options: NodeOptions,
  follow: FollowOptions,
  start: Start,
): Promise<RunningNode> {
  const finder = createRulesFinder({
    ...options,
    restore: restoreFrom(follow.restoreModule, follow.packages),
  })
  const stopping = new AbortController()
  let now = await startUnder(options, finder, start)
  const { url } = now
  // Where any port would do, it is this one from now on.
  const again = samePlaces(options, now)

  async function goOn(): Promise<void> {
    for (;;) {
      const running = now
      try {
        return await running.done
      } catch (error) {
        const rules = stopping.signal.aborted ? undefined : rulesOf(error)
        if (rules === undefined) throw error
        const next = await networkOf(rules, finder)
        follow.onChange?.(rules)
        await running.stop()
        const changed = { ...again, network: next }
        now = await keepTrying(() => start(changed, rules), { signal: stopping.signal })
        if (stopping.signal.aborted) await now.stop()
      }
    }
  }
  const done = goOn().catch(error => {
    if (!stopping.signal.aborted) throw error
  })
  done.catch(() => undefined)
  return {
    url,
    ...(now.mqttUrl === undefined ? {} : { mqttUrl: now.mqttUrl }),
    get intake() {
      return now.intake
    },
    done,
    async stop() {
      stopping.abort()
      await now.stop()
    },
  }
}

function samePlaces(options: NodeOptions, { url, mqttUrl }: RunningNode): NodeOptions {
  const http = { ...options.http, port: Number(new URL(url).port) }
  if (options.mqtt === undefined || 'url' in options.mqtt || mqttUrl === undefined)
    return { ...options, http }
  return { ...options, http, mqtt: { ...options.mqtt, port: Number(new URL(mqttUrl).port) } }
}

/** Its own network, or, where the chain goes by other rules since, those. */
async function startUnder(options: NodeOptions, finder: RulesFinder, start: Start): Promise<RunningNode> {
  try {
    return await start(options)
  } catch (error) {
    const rules = rulesOf(error)
    if (rules === undefined) throw error
    const network = await networkOf(rules, finder)
    return start({ ...options, network }, rules)
  }
}

/** The rules that a node would have to go by; undefined where that is not what it came to its end for. */
function rulesOf(error: unknown): Hash | undefined {
  if (!(error instanceof NodeError)) return undefined
  const asked = { rules_changed: error.facts['rules'], rules_differ: error.facts['chain'] }
  const rules = asked[error.code as keyof typeof asked]
  return typeof rules === 'string' && rules.startsWith('0x') ? (rules as Hash) : undefined
}

/** @throws {NodeError} rules_missing, rules_unfit */
async function networkOf(rules: Hash, finder: RulesFinder): Promise<Network> {
  const fit = await finder.read(rules)
  if (fit.kind === 'fits') return fit.network
  if (fit.kind === 'missing') throw new NodeError('rules_missing', { rules })
  throw new NodeError('rules_unfit', { rules, why: fit.why })
}

/** Asked before an epoch of other rules is computed: what nobody has yet is waited for. */
export function createFollowing(finder: RulesFinder): (rules: Hash, epoch: number) => Promise<void> {
  return async (rules, epoch) => {
    const fit = await finder.read(rules)
    if (fit.kind === 'missing') throw new NodeError('rules_missing', { epoch, rules })
    if (fit.kind === 'unfit') throw new NodeError('rules_unfit', { epoch, rules, why: fit.why })
  }
}
