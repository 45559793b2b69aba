/**
 * The driver of a storage prober: asks the providers that seeds name for a leaf, over their ordinary door, and says what came.
 * Which leaf is its own secret: a provider cannot tell it from a reader. A failure of its own is not held against anybody:
 * where nobody at all answers, nothing is said. Nor is an outage: that nothing comes is said once it was tried for as long as
 * half the time that answers have.
 */

import { randomInt } from 'node:crypto'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import { fields, number, optionReader, unlessSaid } from '../../../../agent/kit/options.ts'
import { ownNetworks, reachOf } from '../../../../agent/kit/reaches.ts'
import { defineDriver, type ServiceContext } from '../../../../agent/kit/service.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { askFar } from '../../../../links/ask-far.ts'
import { readBody } from '../../../../links/http/read-body.ts'
import { pause } from '../../../../links/pause.ts'
import type { Reach } from '../../../../links/reach.ts'
import { encodePieceCid } from '../../../../protocol/piece/piece-cid.ts'
import { isLeafOf } from '../../../../protocol/piece/piece-proof.ts'
import { heightOf, leafCountOf } from '../../../../protocol/piece/piece-size.ts'
import { LEAF_ANSWER, MOST_LEAF_ANSWER } from '../../messages/leaf-answer.ts'
import { encodeProbe, PROBE_TYPE } from '../../messages/storage-messages.ts'
import { type AskedProbe, readStorageView } from '../../messages/view.ts'
import { causeOf } from '../storage-error.ts'

interface ProberOptions {
  readonly everyMs: number
  readonly timeoutMs: number
  /** Networks of its own that providers' addresses may lead to; `-` for none. */
  readonly reaches: string
}

interface Result {
  readonly probe: AskedProbe
  /** Absent where the right leaf did not come. */
  readonly ms?: number
  readonly cause?: string
}

export const storageProber = defineDriver<ProberOptions>({
  kind: 'storage-prober',
  short: {
    word: 'prober',
    forms: ['prober'],
    read: where =>
      where.length > 0 ? undefined : { options: {}, hint: 'comes by itself, when a seed asks for it' },
  },
  readOptions: optionReader(
    fields({
      everyMs: unlessSaid(number({ min: 100, max: 3_600_000 }), 5_000),
      timeoutMs: unlessSaid(number({ min: 100, max: 60_000 }), 10_000),
      reaches: unlessSaid(ownNetworks, '-'),
    }),
  ),
  async run({ everyMs, timeoutMs, reaches }, context) {
    const reach = reachOf(reaches)
    const { signal } = context
    const said = new Set<string>()
    const memory: Memory = { said, failed: new Map(), patienceMs: undefined }
    const outage = logOutage(context, 'nothing can be probed now', 'probing goes on')
    for (; !signal.aborted; await pause(everyMs, signal)) {
      await look(memory, { timeoutMs, reach }, context).then(
        outage.worked,
        (error: unknown) => signal.aborted || outage.failed(error),
      )
    }
  },
})

interface Memory {
  readonly said: Set<string>
  /** Since when nothing comes, ms of network time. */
  readonly failed: Map<string, number>
  /** For so long it is tried again before that is said. */
  patienceMs: number | undefined
}

interface Way {
  readonly timeoutMs: number
  readonly reach: Reach
}

async function look(memory: Memory, way: Way, context: ServiceContext): Promise<void> {
  const { said, failed } = memory
  memory.patienceMs ??= (await context.node.getNetwork()).rules.epochMs / 2
  const { state } = await context.node.getDeviceState(context.subject)
  const asked = readStorageView(state).probes.filter(probe => !said.has(keyOf(probe)))
  if (asked.length === 0) return
  const results = await Promise.all(asked.map(probe => ask(probe, way, context)))
  // One network that is down is ours: it says nothing of others.
  if (results.length > 1 && results.every(({ ms }) => ms === undefined)) {
    context.warn('no provider answers: this machine’s own network is taken to be away', {
      problem: results[0]!.cause,
    })
    return
  }
  for (const { probe, ms, cause } of results) {
    const { epoch, number, provider } = probe
    const key = keyOf(probe)
    if (ms === undefined) {
      const sinceMs = failed.get(key) ?? context.nowMs()
      failed.set(key, sinceMs)
      if (context.nowMs() - sinceMs < memory.patienceMs) continue
    }
    const taken = await context.say(
      PROBE_TYPE,
      encodeProbe({ epoch, number, ...(ms === undefined ? {} : { ms }) }),
    )
    if (taken === undefined) return
    said.add(key)
    failed.delete(key)
    if (cause !== undefined)
      context.warn('a provider did not hand out a leaf', { code: provider, epoch, cause })
  }
}

/** An epoch that is agreed on again asks for others. */
function keyOf({ epoch, number, provider, root }: AskedProbe): string {
  return `${epoch} ${number} ${provider} ${root}`
}

async function ask(
  probe: AskedProbe,
  { timeoutMs, reach }: Way,
  { node, signal }: ServiceContext,
): Promise<Result> {
  const { provider, root, size } = probe
  const index = randomInt(leafCountOf(size))
  const began = performance.now()
  try {
    const { details } = await node.getDevice(provider)
    const url = String(details['url'])
    const height = heightOf(size)
    const [rootBytes, rawSize] = [Buffer.from(root, 'hex'), size]
    const cid = encodePieceCid({ root: rootBytes, rawSize, height })
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
    const response = await askFar(reach, new URL(`${url}/pieces/${cid}/leaves/${index}`), {
      method: 'GET',
      signal: limit,
    })
    if (!response.ok) throw new Error(`answered ${response.status}`)
    const text = Buffer.from(await readBody(response, MOST_LEAF_ANSWER)).toString('utf8')
    const answer = parseJson(text, LEAF_ANSWER)
    if ('fault' in answer) throw new Error(`sent no leaf: ${answer.fault.place}: ${answer.fault.right}`)
    if (!isLeafOf(rootBytes, height, { index, ...answer.value }))
      throw new Error('sent a leaf that is not in the piece')
    return { probe, ms: Math.round(performance.now() - began) }
  } catch (error) {
    return { probe, cause: causeOf(error) }
  }
}
