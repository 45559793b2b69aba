/** What a host tells of itself to machines that come for a scan: its consent, and a word of each job (messages/scan/word.ts). */
import { Hono } from 'hono'
import { type HttpServer, serveHttp } from '../../../../links/http/serve.ts'
import { nameOf } from '../../messages/content-name.ts'
import { CONSENT_PATH, WORD_PATH } from '../../messages/scan/consent.ts'
import { WORD_JOB, wordOf } from '../../messages/scan/word.ts'

export type Teller = Pick<HttpServer, 'stop'>

export interface Told {
  /** The consent, as it was signed. */
  readonly record: Uint8Array
  /** Of this host alone. */
  readonly secret: Uint8Array
}

/** @throws what keeps it from listening */
export function serveTeller(
  told: Told,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Teller> {
  return serveHttp(tellerOf(told), { port, host })
}

/** To whoever comes: a word says nothing of what is found, and of no other job. */
export function tellerOf({ record, secret }: Told): Hono {
  const [app, name] = [new Hono(), nameOf(record)]
  const as = { 'content-type': 'application/json', 'x-content-type-options': 'nosniff' }
  app.get(CONSENT_PATH, () => new Response(new Uint8Array(record), { headers: as }))
  app.get(WORD_PATH, context => {
    const job = context.req.query('job') ?? ''
    if (!WORD_JOB.test(job))
      return new Response('job: 64 hex digits, a colon and a number\n', { status: 400 })
    return new Response(wordOf(secret, name, job), { headers: { 'cache-control': 'no-store' } })
  })
  return app
}
