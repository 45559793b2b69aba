/**
 * A device of the network, reached from this browser: a frame of the node's, with an origin of its own, that may connect to that one machine
 * and sees nothing that this browser keeps (node/http/routes/reach/). How long each answer took is measured in there.
 */
import { problemOf } from '../api/ask-node.ts'

export interface Question {
  readonly path: string
  readonly method?: 'GET' | 'POST' | 'PUT'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export interface Reached {
  readonly status: number
  readonly bytes: Uint8Array
  readonly ms: number
}

export interface Reach {
  /** @throws {ReachError} where nobody answers */
  ask(question: Question): Promise<Reached>
  close(): void
}

/** Nobody answers there, or not to this browser. */
export class ReachError extends Error {
  override readonly name = 'ReachError'
}

/** More than the frame itself gives an answer (reach-frame.ts): it says nothing where its own node was gone as it was loaded. */
const SILENT_MS = 75_000

/** @param where a device’s id, or `here:` and a port of this machine @throws {NodeProblem} where the node knows no way to it */
export async function openReach(where: string): Promise<Reach> {
  const src = `/v1/reach/${where}`
  // What is no frame is a problem in words, which nobody would see in one.
  const asked = await fetch(src)
  if (!asked.ok) throw await problemOf(asked)
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.hidden = true
  frame.src = src
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await loaded
  const { port1: port, port2 } = new MessageChannel()
  frame.contentWindow!.postMessage('reach', '*', [port2])
  return speakThrough(port, () => frame.remove())
}

type Said = { readonly id: number } & (
  | { readonly answer: { readonly status: number; readonly bytes: ArrayBuffer; readonly ms: number } }
  | { readonly trouble: string }
)

function speakThrough(port: MessagePort, remove: () => void): Reach {
  const waiting = new Map<number, PromiseWithResolvers<Reached>>()
  let next = 0
  port.onmessage = ({ data }: MessageEvent<Said>) => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if ('trouble' in data) asked?.reject(new ReachError(data.trouble))
    else asked?.resolve({ ...data.answer, bytes: new Uint8Array(data.answer.bytes) })
  }
  return {
    ask(question) {
      const asked = Promise.withResolvers<Reached>()
      const id = next++
      waiting.set(id, asked)
      port.postMessage({ id, question })
      const silent = setTimeout(() => asked.reject(new ReachError('no answer')), SILENT_MS)
      return asked.promise.finally(() => {
        clearTimeout(silent)
        waiting.delete(id)
      })
    },
    close() {
      port.close()
      remove()
      for (const { reject } of waiting.values()) reject(new ReachError('closed'))
    },
  }
}
