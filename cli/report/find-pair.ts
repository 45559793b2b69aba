/** Two messages that one device signed under one sequence number, looked for in the evidence of epochs. */
import type { Bundle } from '../../kernel/epoch.ts'
import type { PublicKey } from '../../protocol/cose/cose-key.ts'
import type { Verify } from '../../protocol/cose/signer.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import { type Message, verifyMessage } from '../../protocol/message.ts'

export interface Pair {
  readonly key: PublicKey
  readonly first: Message
  readonly second: Message
}

/** The pair with the lowest sequence number; undefined when there is none. Forged messages prove nothing. */
export function findPair(bundles: readonly Bundle[], device: SubjectId, verify: Verify): Pair | undefined {
  const key = bundles.flatMap(({ facts }) => facts.devices).findLast(known => known.id === device)?.key
  if (key === undefined) return undefined
  const said = bundles
    .flatMap(({ evidence }) => evidence)
    .map(({ message }) => message)
    .filter(message => message.subject === device)
    .sort((a, b) => a.sequence - b.sequence || (a.id < b.id ? -1 : 1))
  for (const [index, second] of said.entries()) {
    const earlier = said
      .slice(0, index)
      .filter(({ sequence, id }) => sequence === second.sequence && id !== second.id)
    const first = earlier.find(message => verifyMessage(message, key, verify))
    if (first !== undefined && verifyMessage(second, key, verify)) return { key, first, second }
  }
  return undefined
}
