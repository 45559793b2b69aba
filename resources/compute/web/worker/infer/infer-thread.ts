/**
 * Rows through a model beside the page: on the graphics processor where the browser lets it, and where that gives what this processor gives of
 * a row that is taken by chance; here where not. A driver that is wrong costs its person nothing but time.
 */
import { forward, infer } from '../../../messages/infer/infer.ts'
import type { Model } from '../../../messages/infer/model.ts'
import type { WorkLimits, WorkParts } from '../../../messages/work/ports.ts'
import { openGpu } from './gpu.ts'

const gpu = await openGpu().catch(() => undefined)

addEventListener('message', async ({ data }: MessageEvent<WorkParts & WorkLimits>) => {
  const { module, input, fuel } = data
  let isOnGpu = false
  const through = async (model: Model, rows: Int8Array) => {
    const made = await gpu?.forward(model, rows).catch(() => undefined)
    isOnGpu = made !== undefined && isRightOfOne(model, rows, made)
    return made !== undefined && isOnGpu ? made : forward(model, rows)
  }
  try {
    const sinceMs = performance.now()
    const done = await infer(module, input, { fuel }, through)
    postMessage({ ...done, isOnGpu, tookMs: performance.now() - sinceMs })
  } catch (error) {
    postMessage(error instanceof Error ? error.message : String(error))
  }
})

function isRightOfOne(model: Model, rows: Int8Array, made: Int32Array): boolean {
  const [{ in: ins }, { out: outs }] = [model[0]!, model.at(-1)!]
  const at = crypto.getRandomValues(new Uint32Array(1))[0]! % (rows.length / ins)
  const wanted = forward(model, rows.subarray(at * ins, (at + 1) * ins))
  return wanted.every((sum, out) => sum === made[at * outs + out])
}

// Its modules are loaded: what was sent before is heard by nobody.
postMessage('loaded')
