/** The little of WebDriver BiDi that tests need: a command, and its answer. */
import * as v from 'valibot'
import { parseJson } from '../../../../disk/json-file.ts'

export interface Bidi {
  /** @throws {Error} where the browser says no, or is gone */
  ask(method: string, params: object): Promise<unknown>
  close(): void
}

const ANSWER = v.object({
  type: v.string(),
  id: v.optional(v.nullable(v.number())),
  result: v.optional(v.unknown()),
  error: v.optional(v.string()),
  message: v.optional(v.string()),
})

export async function openBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url)
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  const opened = Promise.withResolvers<void>()
  let last = 0
  const end = () => {
    const gone = new Error('the browser is gone')
    opened.reject(gone)
    for (const one of waiting.values()) one.reject(gone)
    waiting.clear()
  }
  socket.addEventListener('open', () => opened.resolve())
  socket.addEventListener('close', end)
  socket.addEventListener('error', end)
  socket.addEventListener('message', ({ data }) => {
    const parsed = parseJson(String(data), ANSWER)
    // What happens in the browser by itself is not asked for.
    if (!('value' in parsed) || typeof parsed.value.id !== 'number') return
    const { type, id, result, error, message } = parsed.value
    const one = waiting.get(id)
    waiting.delete(id)
    if (type === 'success') one?.resolve(result)
    else one?.reject(new Error(`${error}: ${message}`))
  })
  await opened.promise
  return {
    ask(method, params) {
      if (socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error('the browser is gone'))
      const answer = Promise.withResolvers<unknown>()
      const id = ++last
      waiting.set(id, answer)
      socket.send(JSON.stringify({ id, method, params }))
      return answer.promise
    },
    close: () => socket.close(),
  }
}
