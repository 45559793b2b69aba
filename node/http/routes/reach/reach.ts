/**
 * Whom a browser may reach beside its node: a device that says in its registration where it answers (`url`), and whatever answers at a port of the
 * machine that the browser runs on. Bytes go from the browser to it, never through the node, so the node is nobody's proxy.
 */
import * as v from 'valibot'
import { inPath } from '../../../../links/http/questions.ts'
import { route } from '../../../../links/http/route.ts'
import { isPublicAddress } from '../../../../links/reach.ts'
import { toSubjectId } from '../../../../protocol/ids.ts'
import { NodeError } from '../../../errors.ts'
import type { Route } from '../../route.ts'
import type { NodeServices } from '../../services.ts'
import { findDevice } from '../find-device.ts'
import { respondFrame } from './reach-frame.ts'
import { respondScreen } from './screen-frame.ts'

const HERE = /^here:(\d+)$/
const PORT = String.raw`[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5]`
const WHERE = 'a subject id, or here: and a port'
const where = v.pipe(v.string(WHERE), v.regex(new RegExp(`^(?:[0-9a-f]{64}|here:(?:${PORT}))$`), WHERE))
const MOST_URL = 200

const ASKS = { where: inPath(where, 'Subject id, or `here:` and a port of the browser’s own machine.') }
const FRAME = {
  method: 'GET',
  asks: ASKS,
  problems: ['device_unknown', 'device_unreachable', 'parameter_invalid'],
} as const

export function reachRoutes(services: Pick<NodeServices, 'devices'>): readonly Route[] {
  return [
    route({
      ...FRAME,
      path: '/v1/reach/:where',
      summary:
        'A frame in which a page of this node reaches one device where its registration says, and nothing else.',
      answer: { contentType: 'text/html', description: 'Nothing to see' },
      handle: async (asked, { req }) => respondFrame(await baseOf(asked.where, req.url, services)),
    }),
    route({
      ...FRAME,
      path: '/v1/reach/:where/screen',
      summary:
        'A frame that shows a live stream of one device, fetched by the browser where its registration says.',
      answer: { contentType: 'text/html', description: 'A picture, once its page says what is played' },
      handle: async (asked, { req }) => respondScreen(await baseOf(asked.where, req.url, services)),
    }),
  ]
}

/** @throws {NodeError} device_unknown, device_unreachable */
async function baseOf(asked: string, page: string, services: Pick<NodeServices, 'devices'>): Promise<URL> {
  const port = HERE.exec(asked)?.[1]
  if (port !== undefined) return new URL(`http://127.0.0.1:${port}`)
  const { id, details } = await findDevice(toSubjectId(asked), services)
  const base = addressIn(details['url'])
  if (base === undefined) throw new NodeError('device_unreachable', { device: id, why: 'no_url' })
  // A stranger's registration leads nobody's browser from the internet into its own home.
  if (isInside(base.hostname) && !isInside(new URL(page).hostname))
    throw new NodeError('device_unreachable', { device: id, why: 'url_private' })
  return base
}

function addressIn(url: unknown): URL | undefined {
  if (typeof url !== 'string' || url.length > MOST_URL || !URL.canParse(url)) return undefined
  const base = new URL(url)
  const isPlain = base.username === '' && base.search === '' && base.hash === ''
  return isPlain && /^https?:$/.test(base.protocol) && isNameable(base.hostname) ? base : undefined
}

/** A policy names no address of version 6, and nothing that would end its part of it. */
function isNameable(host: string): boolean {
  return /^[a-z0-9.-]+$/.test(host)
}

/** On one's own machine, or in one's own house. */
function isInside(host: string): boolean {
  const isName = /[a-z]/.test(host)
  if (!isName) return !isPublicAddress(host)
  return !host.includes('.') || /(^|\.)(localhost|local|lan|home\.arpa|internal)$/.test(host)
}
