/** A tunnel through a relay, as its client asks for one: CONNECT, with a proof of the client's key for this tunnel alone. */
import { request as httpRequest, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import type { Reach } from '../../../../links/reach.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { AUTHORIZATION, SCHEME, SESSION_HEADER, tunnelBytes } from './proof.ts'

export interface TunnelParts {
  readonly prove: ServiceContext['prove']
  readonly reach: Reach
}

export interface Through {
  readonly relay: SubjectId
  /** Of the relay. */
  readonly endpoint: string
  /** Of a session that stands; or what a probe says (agent/probe/). */
  readonly session: string
}

/** What the relay answered where it opened none. */
export interface NoTunnel {
  readonly status: number
  readonly message: string
}

const CONNECT_MS = 10_000

/** @throws where the relay cannot be reached */
export async function openTunnel(
  authority: string,
  { relay, endpoint, session }: Through,
  { prove, reach }: TunnelParts,
): Promise<Socket | NoTunnel> {
  const url = new URL(endpoint)
  await reach.addressesOf(url.hostname)
  const proof = await prove(relay, tunnelBytes(authority, session))
  const asking = httpRequest({
    method: 'CONNECT',
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port,
    path: authority,
    agent: false,
    headers: { [AUTHORIZATION]: `${SCHEME}${proof}`, [SESSION_HEADER]: session },
    lookup: reach.lookup,
    signal: AbortSignal.timeout(CONNECT_MS),
  })
  const { promise, resolve, reject } = Promise.withResolvers<Socket | NoTunnel>()
  asking.on('error', reject)
  asking.on('response', ({ statusCode }) => reject(new Error(`answered ${statusCode}`)))
  asking.on('connect', (response: IncomingMessage, far: Socket, first: Buffer) => {
    if (response.statusCode !== 200) {
      far.destroy()
      return resolve({ status: response.statusCode ?? 0, message: response.statusMessage ?? '' })
    }
    if (first.length > 0) far.unshift(first)
    resolve(far)
  })
  asking.end()
  return promise
}

export function isTunnel(answer: Socket | NoTunnel): answer is Socket {
  return !('message' in answer)
}
