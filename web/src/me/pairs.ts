/** The secrets that this browser shares with the devices it let in, and the notes it leaves for them. */
import { type Invitation, type Paired, sealOffer } from '../../../protocol/pairing.ts'
import { problemOf } from '../api/ask-node.ts'
import { recall, remember } from './keep.ts'

const nameOf = (device: string) => `pair ${device}`
/** 12 bytes, new for each note. */
export const nonce = () => crypto.getRandomValues(new Uint8Array(12))

export const readPair = (device: string) => recall<Paired>(nameOf(device))

/** @throws {NodeProblem} when the node does not keep it. */
export async function leaveOffer(
  { device, secret }: Invitation,
  offer: Parameters<typeof sealOffer>[1],
): Promise<void> {
  await leaveNote(device, await sealOffer({ device, secret }, offer, nonce()))
  await remember(nameOf(device), { device, secret } satisfies Paired)
}

/** A device takes it within seconds, if it runs. @throws {NodeProblem} when the node does not keep it. */
export async function leaveNote(device: string, note: Uint8Array): Promise<void> {
  const answer = await fetch(`/v1/pairings/${device}`, { method: 'POST', body: new Uint8Array(note) })
  if (!answer.ok) throw await problemOf(answer)
}
