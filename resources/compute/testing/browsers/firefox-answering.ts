/**
 * Debian's Firefox for Playwright, which asks each browser for one thing that this Firefox does not know yet: how pages are shown in light and in
 * dark. It is answered here in its place, and whatever else is said goes through to the byte. So Playwright starts this file and takes it for Firefox.
 *
 *   node firefox-answering.ts FIREFOX --profile … --remote-debugging-port …
 */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import * as v from 'valibot'
import { type WebSocket as Seat, WebSocketServer } from 'ws'
import { parseJson } from '../../../../disk/json-file.ts'

const UNKNOWN = 'emulation.setMediaFeaturesOverride'
const ASKED = v.object({ id: v.number(), method: v.string() })

/** Resolves with the address of one that stands before that of the browser. */
async function standBefore(url: string): Promise<string> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  server.on('connection', (seat, { url: path = '' }) =>
    carry(seat, new WebSocket(`${new URL(url).origin}${path}`)),
  )
  await new Promise(resolve => server.once('listening', resolve))
  return `ws://127.0.0.1:${(server.address() as { port: number }).port}`
}

function carry(seat: Seat, browser: WebSocket): void {
  const early: string[] = []
  seat.on('message', data => {
    const text = String(data)
    const parsed = parseJson(text, ASKED)
    if ('value' in parsed && parsed.value.method === UNKNOWN)
      seat.send(JSON.stringify({ type: 'success', id: parsed.value.id, result: {} }))
    else if (browser.readyState === WebSocket.OPEN) browser.send(text)
    else early.push(text)
  })
  browser.addEventListener('open', () => {
    for (const text of early) browser.send(text)
  })
  browser.addEventListener('message', ({ data }) => seat.send(String(data)))
  browser.addEventListener('close', () => seat.close())
  seat.on('close', () => browser.close())
}

const [path = '', ...args] = process.argv.slice(2)
const firefox = spawn(path, args, { stdio: ['ignore', 'inherit', 'pipe'] })
firefox.once('exit', code => process.exit(code ?? 1))
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => firefox.kill(signal))
for await (const line of createInterface({ input: firefox.stderr })) {
  const [, url] = /^WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? []
  console.error(url === undefined ? line : `WebDriver BiDi listening on ${await standBefore(url)}`)
}
