/** A test of the way from an agent: to the first of those that are drawn for it which answers. */
import { randomBytes } from 'node:crypto'
import * as v from 'valibot'
import type { ServiceContext } from '../../../agent/kit/service.ts'
import { askFar, type StreamedQuestion } from '../../../links/ask-far.ts'
import type { Reach } from '../../../links/reach.ts'
import { toSubjectId } from '../../../protocol/ids.ts'
import { readSignalView } from '../messages/signal-view.ts'
import { ASK, PROOF_HEADER, testWay, type Way, type Wire } from '../messages/test-way.ts'

const LASTS_MS = 60_000

/** @throws where none of those that are drawn answers; undefined where none is drawn */
export async function testDrawn(context: ServiceContext, reach: Reach): Promise<Way | undefined> {
  const { node, subject } = context
  const { state } = v.parse(v.object({ state: v.unknown() }), await node.json(`/v1/devices/${subject}/state`))
  if (Object.keys(state as object).length === 0) return undefined
  let failed: unknown
  for (const name of readSignalView(state).reflectors) {
    const reflector = toSubjectId(name)
    const url = (await node.getDevice(reflector)).details['url']
    if (typeof url !== 'string') continue
    try {
      return await testWay(wireTo(url, reach), reflector, await context.prove(reflector, Buffer.from(ASK)))
    } catch (error) {
      failed = error
    }
  }
  if (failed !== undefined) throw failed
  return undefined
}

/** To a stranger's machine: where its registration says, and where a stranger's address may lead. */
export function wireTo(url: string, reach: Reach): Wire {
  const ask = async (path: string, said: Omit<StreamedQuestion, 'signal'>) => {
    const signal = AbortSignal.timeout(LASTS_MS)
    const answer = await askFar(reach, new URL(url + path), { ...said, signal })
    if (answer.ok) return answer
    await answer.body?.cancel()
    throw new Error(`the reflector at ${url} answered ${answer.status}`)
  }
  return {
    nowMs: () => performance.now(),
    random: count => randomBytes(count),
    async json(path, body, proof) {
      const headers = { 'content-type': 'application/json', ...(proof && { [PROOF_HEADER]: proof }) }
      return (await ask(path, { method: 'POST', body: Buffer.from(body), headers })).json()
    },
    bytes: async path => new Uint8Array(await (await ask(path, { method: 'GET' })).arrayBuffer()),
    send: async (path, body) => void (await ask(path, { method: 'POST', body })).body?.cancel(),
  }
}
