/**
 * A node runs under one set of rules. Where a vote has changed them from an epoch on, it comes to its end before that epoch is computed,
 * and starts again under the new ones, on the same data and at the same doors; the epochs before are settled by then, or it goes back.
 *
 * Law: no epoch is computed by other rules than the chain names for it. Rules that nobody here knows stop the node, as before.
 */
import type { Network } from '../../kernel/rules.ts'
import type { Hash } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'
import type { NodeOptions } from '../node-options.ts'
import type { RunningNode } from '../start-node.ts'

type Start = (options: NodeOptions) => Promise<RunningNode>

export interface FollowOptions {
  /** The network of these rules; undefined where it is not known, or names resources that are not here. */
  readonly find: (rules: Hash) => Promise<Network | undefined>
  readonly onChange?: (rules: Hash) => void
}

/** @throws {NodeError | ChainError} as startNode */
export async function startFollowing(
  options: NodeOptions,
  follow: FollowOptions,
  start: Start,
): Promise<RunningNode> {
  let stopped = false
  let now = await startUnder(options, follow, start)
  const { url } = now
  const port = Number(new URL(url).port)
  // Where any port would do, it is this one from now on.
  const again: NodeOptions = { ...options, http: { ...options.http, port } }

  async function goOn(): Promise<void> {
    for (;;) {
      const running = now
      try {
        return await running.done
      } catch (error) {
        const next = stopped ? undefined : await nextOf(error, again, follow)
        if (next === undefined) throw error
        await running.stop()
        now = await start(next)
        if (stopped) await now.stop()
      }
    }
  }
  const done = goOn()
  done.catch(() => undefined)
  return {
    url,
    ...(now.mqttUrl === undefined ? {} : { mqttUrl: now.mqttUrl }),
    get intake() {
      return now.intake
    },
    done,
    async stop() {
      stopped = true
      await now.stop()
    },
  }
}

/** Its own network, or, where the chain goes by other rules since, those. */
async function startUnder(options: NodeOptions, follow: FollowOptions, start: Start): Promise<RunningNode> {
  try {
    return await start(options)
  } catch (error) {
    const next = await nextOf(error, options, follow)
    if (next === undefined) throw error
    return start(next)
  }
}

async function nextOf(
  error: unknown,
  options: NodeOptions,
  { find, onChange }: FollowOptions,
): Promise<NodeOptions | undefined> {
  if (!(error instanceof NodeError)) return undefined
  const asked = { rules_changed: error.facts['rules'], rules_differ: error.facts['chain'] }
  const rules = asked[error.code as keyof typeof asked]
  if (typeof rules !== 'string' || !rules.startsWith('0x')) return undefined
  const network = await find(rules as Hash)
  if (network === undefined) return undefined
  onChange?.(rules as Hash)
  // The module that the first network came from has other rules.
  const { networkModule: _other, ...rest } = options
  return { ...rest, network }
}
