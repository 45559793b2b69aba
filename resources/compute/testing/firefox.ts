/** Debian's Firefox, headless, driven by WebDriver BiDi, as the standard has it (https://w3c.github.io/webdriver-bidi/). */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import * as v from 'valibot'

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox']

/** Undefined where there is none. */
export const findFirefox = (): string | undefined => PLACES.find(path => existsSync(path))

export interface Firefox {
  goTo(url: string): Promise<void>
  /** What an expression comes to, as text. */
  evaluate(expression: string): Promise<string>
  /** A picture in PNG. */
  shoot(): Promise<Uint8Array>
  stop(): Promise<void>
}

const SAID = v.object({
  id: v.optional(v.nullable(v.number())),
  result: v.optional(v.unknown()),
  message: v.optional(v.string()),
})
const TREE = v.object({ contexts: v.array(v.object({ context: v.string() })) })
const EVALUATED = v.object({
  type: v.string(),
  result: v.optional(v.object({ value: v.optional(v.unknown()) })),
  exceptionDetails: v.optional(v.object({ text: v.string() })),
})

/** @throws where it does not start */
export async function openFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'cairn-firefox-'))
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0']
  const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(child, 'exit')
  let address = ''
  for await (const line of createInterface({ input: child.stderr })) {
    address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1] ?? ''
    if (address !== '') break
  }
  if (address === '') throw new Error('Firefox ended before it could be driven')
  child.stderr.resume()
  const ask = await speakTo(`${address}/session`)
  await ask('session.new', { capabilities: {} })
  const [{ context } = { context: '' }] = v.parse(TREE, await ask('browsingContext.getTree', {})).contexts
  return {
    goTo: async url => void (await ask('browsingContext.navigate', { context, url, wait: 'complete' })),
    async evaluate(expression) {
      const asked = { expression, target: { context }, awaitPromise: true }
      const { result, exceptionDetails } = v.parse(EVALUATED, await ask('script.evaluate', asked))
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text)
      return String(result?.value ?? '')
    },
    async shoot() {
      const asked = { context, origin: 'document' }
      const { data } = v.parse(
        v.object({ data: v.string() }),
        await ask('browsingContext.captureScreenshot', asked),
      )
      return Buffer.from(data, 'base64')
    },
    async stop() {
      child.kill('SIGKILL')
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

type Ask = (method: string, params: object) => Promise<unknown>

async function speakTo(url: string): Promise<Ask> {
  const socket = new WebSocket(url)
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  socket.addEventListener('message', ({ data }) => {
    const { id, result, message } = v.parse(SAID, JSON.parse(String(data)))
    const asked = waiting.get(id ?? -1)
    waiting.delete(id ?? -1)
    if (result === undefined) asked?.reject(new Error(message ?? 'Firefox says no'))
    else asked?.resolve(result)
  })
  const opened = Promise.withResolvers<void>()
  socket.addEventListener('open', () => opened.resolve())
  socket.addEventListener('error', () => opened.reject(new Error(`nobody answers at ${url}`)))
  await opened.promise
  let next = 1
  return (method, params) => {
    const id = next++
    const asked = Promise.withResolvers<unknown>()
    waiting.set(id, asked)
    socket.send(JSON.stringify({ id, method, params }))
    return asked.promise
  }
}
