/**
 * Neighbours that tell of themselves on the local network (DNS-SD over multicast DNS, RFC 6763), where an owner says `discover: yes`. What is told
 * there anybody can say: so a neighbour is one only once what answers at its address has proved its key, for this gateway and now (`POST
 * /hello` of its door), and once its owner's list names it or the network has it as a gateway.
 */
import { randomBytes } from 'node:crypto'
import { networkInterfaces } from 'node:os'
import { Bonjour, type Service } from 'bonjour-service'
import * as v from 'valibot'
import { createProofGate } from '../../../../agent/kit/proof-gate.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import type { ReachFetch } from '../../../../links/reach-fetch.ts'
import { isSubjectId, type SubjectId } from '../../../../protocol/ids.ts'
import type { Peer } from './carry-on.ts'

export const [SERVICE, HELLO] = ['cairn-mesh', 'hello']
/** Neighbours that are found; how long one that proved itself is one; and what an answer may take. */
const [MOST, PROVED_MS, ANSWER_MS, MOST_ANSWER] = [8, 600_000, 2_000, 2_048]
export const HELLO_ASK = v.object({
  from: v.string(),
  nonce: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  /** Where it is asked: nobody answers for another's address, so nobody in between passes as who it asks. */
  at: v.pipe(v.string(), v.maxLength(64)),
})
export const HELLO_ANSWER = v.object({ proof: v.pipe(v.string(), v.maxLength(1_024)) })

export function helloBytes(nonce: string, at: string): Uint8Array {
  return new TextEncoder().encode(`hello ${nonce} ${at}`)
}

/** Whether an address is one of this machine's, with its door's port. */
export function isOwnAddress(at: string, port: number): boolean {
  const own = Object.values(networkInterfaces()).flatMap(all => all?.map(({ address }) => address) ?? [])
  return own.some(address => at === `${address}:${port}`)
}

export interface Discovering {
  readonly context: Pick<ServiceContext, 'subject' | 'network' | 'nowMs' | 'speed'>
  /** Whether it may be a neighbour: named by the owner, or a gateway of the network. */
  isAllowed(subject: SubjectId): Promise<boolean>
  readonly ask: ReachFetch
}

export interface Discovery {
  /** Told of something on the local network. */
  found(service: Pick<Service, 'port' | 'addresses' | 'txt'>): Promise<void>
  /** Those that have proved themselves a while ago at most. */
  peers(): readonly Peer[]
}

export function createDiscovery({ context, isAllowed, ask }: Discovering): Discovery {
  const gate = createProofGate({ ...context, audience: context.subject })
  const known = new Map<SubjectId, Peer & { readonly untilMs: number }>()
  const prove = async (subject: SubjectId, url: URL) => {
    const nonce = randomBytes(16).toString('hex')
    const { status, body } = await ask(new URL(HELLO, url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify({ from: context.subject, nonce, at: url.host })),
      signal: AbortSignal.timeout(ANSWER_MS),
      most: MOST_ANSWER,
    })
    const read = status === 200 ? parseJson(body.toString('utf8'), HELLO_ANSWER) : undefined
    if (read === undefined || 'fault' in read) return false
    const proof = gate.check(read.value.proof, helloBytes(nonce, url.host))
    return typeof proof !== 'string' && proof.subject === subject
  }
  return {
    async found({ port, addresses, txt }) {
      const subject = String((txt as { readonly subject?: unknown } | undefined)?.subject ?? '')
      const address = addresses?.find(one => /^\d+\.\d+\.\d+\.\d+$/.test(one))
      if (!isSubjectId(subject) || subject === context.subject || address === undefined) return
      if (!known.has(subject) && known.size >= MOST) return
      const url = new URL(`http://${address}:${port}`)
      // Whoever is asked about costs a question to the network: so the key first.
      const isPeer = await prove(subject, url).catch(() => false)
      if (!isPeer || !(await isAllowed(subject).catch(() => false))) return
      known.set(subject, { subject, url, untilMs: performance.now() + PROVED_MS })
    },
    peers() {
      for (const [subject, { untilMs }] of known) if (untilMs < performance.now()) known.delete(subject)
      return [...known.values()].map(({ subject, url }) => ({ subject, url }))
    },
  }
}

/** Tells of this one, and listens for others, until it is closed. Nothing where there is no multicast. */
export function openMulticast(subject: SubjectId, port: number, found: Discovery['found']) {
  const bonjour = new Bonjour({}, () => undefined)
  bonjour.publish({ name: `cairn ${subject.slice(0, 12)}`, type: SERVICE, port, txt: { subject } })
  const browser = bonjour.find({ type: SERVICE }, service => void found(service))
  return {
    /** Who is there proves itself again. */
    again(): void {
      browser.update()
      for (const service of browser.services) void found(service)
    },
    close: () => bonjour.destroy(),
  }
}
