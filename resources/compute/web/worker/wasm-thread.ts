/** One job, and this thread is over: nothing of it is left for the next. It is given nothing to ask the browser with. */
import { execute } from '../../messages/wasm/execute.ts'
import type { WorkLimits, WorkParts } from '../../messages/work/ports.ts'

addEventListener('message', ({ data }: MessageEvent<WorkParts & WorkLimits>) => {
  const { module, input, fuel, pages } = data
  try {
    const sinceMs = performance.now()
    const done = execute(module, input, { fuel, pages })
    postMessage({ ...done, tookMs: performance.now() - sinceMs })
  } catch (error) {
    postMessage(error instanceof Error ? error.message : String(error))
  }
})

// Its modules are loaded: what was sent before is heard by nobody.
postMessage('loaded')
