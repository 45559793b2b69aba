/**
 * A change, told to a webhook. What it is posted as depends on who listens; a URL often is a password, so only its origin
 * is ever shown.
 */
import { createHash } from 'node:crypto'
import type { Condition } from '../../alerts/condition.ts'
import { OperatingError } from '../../protocol/operating-error.ts'

export const FORMATS = ['json', 'slack', 'discord', 'text'] as const
export type Format = (typeof FORMATS)[number]

export interface News extends Condition {
  readonly network: string
  readonly atMs: number
  /** The console's page that shows it. */
  readonly link: string
  /** Since when it is so, as its reader writes times; empty where that is not known. */
  readonly since: string
}

/**
 * What a listener that takes fields is told, and what `--json` prints.
 * @example JSON.stringify(recordOf(news))
 */
export function recordOf({ network, atMs, key, state, usual, title, text, facts, sinceMs, link }: News) {
  const at = new Date(atMs).toISOString()
  const since = sinceMs === undefined ? {} : { since: new Date(sinceMs).toISOString() }
  return { network, at, key, state, usual, title, text, ...since, link, facts }
}

const TIMEOUT_MS = 10_000
/** Asked again later: the others say that it will never be taken. */
const PASSING = new Set([408, 425, 429])

/** @throws {OperatingError} webhook_failed, retryable unless the listener refuses it for good */
export async function tellWebhook(url: string, format: Format, news: News): Promise<void> {
  const { body, type, headers } = written(news, format)
  const response = await fetch(url, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { 'content-type': type, ...headers },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new OperatingError('webhook_failed', `nothing answers at ${originOf(url)}`, {
      retryable: true,
      cause,
    })
  })
  await response.arrayBuffer().catch(() => undefined)
  if (response.ok) return
  const { status } = response
  throw new OperatingError('webhook_failed', `${originOf(url)} answered ${status}`, {
    retryable: PASSING.has(status) || status >= 500,
    hint: 'Is the URL right, and the format one that it takes? --format json, slack, discord or text.',
    facts: { status },
  })
}

function written(news: News, format: Format) {
  const { title, usual, since, link } = news
  const text = [news.text, since === '' ? '' : `Since ${since}.`, link].filter(part => part !== '').join('\n')
  const plain = `${title}\n${text}`
  const json = 'application/json'
  if (format === 'slack')
    return { type: json, headers: {}, body: JSON.stringify({ text: `*${title}*\n${text}` }) }
  if (format === 'discord')
    return { type: json, headers: {}, body: JSON.stringify({ content: `**${title}**\n${text}` }) }
  // What ntfy and its like take: the text is the body, the rest is in headers, which hold ASCII alone.
  if (format === 'text')
    return {
      type: 'text/plain; charset=utf-8',
      headers: { tags: usual ? 'white_check_mark' : 'warning' },
      body: plain,
    }
  return { type: json, headers: {}, body: JSON.stringify(recordOf(news)) }
}

/** @example originOf('https://hooks.example/secret') // → 'https://hooks.example' */
export function originOf(url: string): string {
  return new URL(url).origin
}

/** What a webhook is called in the file of what was told: never its URL. @example hookId('https://hooks.example/secret').length // → 16 */
export function hookId(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 16)
}
