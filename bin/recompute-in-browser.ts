/** The check of an epoch beside the page: it computes for seconds, and the page goes on. Loaded by whoever asks for it. */
import { verifyWithNoble } from '../protocol/cose/noble-verify.ts'
import { resourceFromRules } from '../resources/rules.ts'
import { type CheckParts, checkEpoch } from './check-epoch.ts'
import { type DiffAsked, diffEpochs } from './diff-epochs.ts'
import { type DraftAsked, draftRules } from './draft-rules.ts'

/** @throws {Error} with the node's reason code, where it gives one */
async function get(path: string): Promise<Response> {
  const answer = await fetch(path)
  if (answer.ok) return answer
  const told: unknown = await answer.json().catch(() => undefined)
  const code = typeof told === 'object' && told !== null && 'code' in told ? String(told.code) : ''
  throw Object.assign(new Error(`the node does not give ${path} (${answer.status})`), { code })
}

const PARTS: CheckParts = {
  json: async path => (await get(path)).json(),
  bytes: async path => new Uint8Array(await (await get(path)).arrayBuffer()),
  restore: resources => resources.map(resourceFromRules),
  verify: verifyWithNoble,
  onStep: step => postMessage(step),
}

async function diff(asked: DiffAsked): Promise<void> {
  postMessage({ step: 'diffed', diff: await diffEpochs(asked, PARTS) })
}

addEventListener('message', async ({ data }: MessageEvent<number | DiffAsked | DraftAsked>) => {
  const since = performance.now()
  try {
    if (typeof data === 'number') {
      const checked = await checkEpoch(data, PARTS)
      postMessage({ step: 'done', ms: performance.now() - since, ...checked })
    } else if ('draft' in data) {
      const drafted = await draftRules(data.draft, PARTS)
      postMessage({ step: 'drafted', ...drafted })
      if (data.newest >= 0) await diff({ newest: data.newest, count: data.count, ...drafted })
    } else await diff(data)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? { code: String(error.code) } : {}
    postMessage({ step: 'failed', why: error instanceof Error ? error.message : String(error), ...code })
  }
})

// Its modules wait for WebAssembly: what was sent before they were there is heard by nobody.
postMessage({ step: 'ready' })
