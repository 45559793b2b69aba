/**
 * A device let in by a person with a browser: it shows a link, also as a QR code, waits until somebody chose account and
 * place there, signs its consent to just that, and has a node register it. It needs no coins and no chain.
 */
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import encodeQr from 'qr'
import { createNodeApi } from '../../client/node-api.ts'
import { registerByRelay } from '../../client/register-by-relay.ts'
import { wasCut } from '../../links/is-passing.ts'
import { keepTrying } from '../../links/keep-trying.ts'
import type { Signer } from '../../protocol/cose/signer.ts'
import { type Invitation, invitationLink, type Offer, openOffer } from '../../protocol/pairing.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'
import { CliError } from '../errors.ts'
import { type FileClient, isAway } from '../node-client.ts'
import type { Terminal } from '../terminal.ts'

export interface Pairing {
  readonly name: string
  readonly model: string
  readonly details: Readonly<Record<string, number | string>>
  readonly signer: Signer
  readonly client: FileClient
  readonly terminal: Terminal
  /** Told the link, beside its being shown. */
  onLink?(link: string): void
}

const POLL_MS = 1_000
const TRIES = 5
const PATIENCE_MS = 15 * 60_000

export interface Paired extends Offer {
  /** Shared with the browser that let it in: what is sealed with it is that person's wish. */
  readonly secret: Uint8Array
}

/** @returns what the person chose, when the device is registered. @throws {CliError} join_rejected, node_failed, … */
export async function pairDevice(pairing: Pairing): Promise<Paired> {
  const { name, model, details, signer, client, terminal, onLink } = pairing
  const network = await createNodeApi(client).getNetwork()
  if (network.relay === undefined) {
    throw new CliError('join_rejected', 'this node registers nobody: it pays no gas for others', {
      hint: 'Name a node that does, or join with --owner and a key of your own.',
      facts: { node: client.url },
    })
  }
  const invitation = { device: signer.subject, secret: new Uint8Array(randomBytes(16)), model, name }
  const link = invitationLink(client.url, invitation)
  for (const line of encodeQr(link, 'ascii').split('\n')) terminal.line(line)
  terminal.line(link)
  onLink?.(link)
  terminal.line()
  const offer = await terminal.step('Waiting until somebody opens the link', () =>
    waitForOffer(invitation, client),
  )
  // It looks first whether it is registered: an answer that was lost on its way costs nothing.
  const register = () => registerByRelay(client, network, { signer, model, details, ...offer })
  await terminal.step('Registering', () => keepTrying(register, { tries: TRIES, mayPass: wasCut }))
  return { ...offer, secret: invitation.secret }
}

/** Offers that are not from whoever has the link are passed over: anybody can leave one. */
async function waitForOffer(invitation: Invitation, client: FileClient): Promise<Offer> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; await sleep(POLL_MS)) {
    const sealed = await client.bytes(`/v1/pairings/${invitation.device}`).catch((error: unknown) => {
      // Nobody yet, or a node that is away for a moment: the link stays good.
      if (isAway(error) || (error instanceof CliError && error.code === 'not_found')) return undefined
      throw error
    })
    const offer = sealed && (await openOffer(invitation, sealed).catch(notOurs))
    if (offer !== undefined) return offer
  }
  throw new CliError('join_rejected', 'nobody let the device in', {
    hint: 'Run it again for a new link, and open that.',
  })
}

function notOurs(error: unknown): undefined {
  if (error instanceof ProtocolError) return undefined
  throw error
}
