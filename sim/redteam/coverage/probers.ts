/**
 * Clients that look at relays, and what lying about it comes to: a client that chooses its relay by what probes found, and those who would have
 * it choose another.
 */
import type { SubjectId } from '../../../protocol/ids.ts'
import { PROBED, REFLECTED } from '../../../resources/coverage/messages/probe/probe-messages.ts'
import { inOrder, standingOf } from '../../../resources/coverage/messages/probe/standing.ts'
import type { CoverageState } from '../../../resources/coverage/rule/state.ts'
import type { Known, Party, Utterance } from '../world.ts'
import type { CoverageAttack } from './attacks.ts'
import { HOUR_MS, START_MS, utter } from './carriers.ts'
import { BY_USE } from './networks.ts'
import { clientParty, openSession, relayParty, signFor } from './relays.ts'

const [BYTES, TEST, DEAD] = [500_000, 'ab'.repeat(16), 840]
const MOST_OWNERS =
  'who has most owners, where nobody vouches, says in which order relays are offered; no money hangs on a word'

/** What a client says of a relay: that it carries, or not. Undefined for the truth. */
type Lies = (relay: SubjectId) => boolean | undefined

interface Street {
  readonly relays: readonly Party[]
  readonly isDead: (relay: SubjectId) => boolean
  readonly liesOf: ReadonlyMap<SubjectId, Lies>
}

/** Each says what it found, and origins what was shown to them. */
function looking(party: Party, { isDead, liesOf }: Street): Party {
  const self = party.signer.subject
  const found = (client: SubjectId, relay: SubjectId) => liesOf.get(client)?.(relay) ?? !isDead(relay)
  return {
    ...party,
    async answers(known: Known) {
      const { epoch, knownAtMs, state } = known
      const panels = (state as CoverageState).relay.draws[epoch]?.panels ?? {}
      const at = knownAtMs + HOUR_MS
      const words = Object.entries(panels).flatMap(([name, panel]) =>
        Object.entries(panel).flatMap(([id, origin]): readonly Utterance[] => {
          const [relay, client] = [name as SubjectId, id as SubjectId]
          const [bytes, ms] = found(client, relay) ? [BYTES, 1_000] : [0, 0]
          const both = { draw: epoch, relay, test: TEST, bytes, ms, at }
          if (client === self)
            return [utter(at, PROBED.contentType, PROBED.encode({ ...both, firstMs: ms / 20 }))]
          // A relay that carries nothing answers nothing.
          if (origin !== self || isDead(self)) return []
          return [utter(at, REFLECTED.contentType, REFLECTED.encode({ ...both, client }))]
        }),
      )
      return [...((await party.answers?.(known)) ?? []), ...words]
    },
  }
}

/** It opens a session with the first that is offered, once something is known, and signs for what comes: nothing, of who carries nothing. */
function chooserParty(days: number, { relays, isDead }: Street): Party {
  const made = clientParty({ number: 820, relay: relays[0]!, days })
  return {
    ...made,
    says: [],
    async answers({ epoch, state }: Known) {
      const { offers, rounds, sessions } = (state as CoverageState).relay
      const own = Object.entries(sessions).find(([, { client }]) => client === made.signer.subject)
      if (own !== undefined) {
        const { relay } = own[1]
        return isDead(relay) ? [] : [signFor(own[0] as never, relay, epoch + 1)]
      }
      if (Object.keys(rounds).length === 0) return []
      const all = Object.entries(offers).map(([relay, { price }]) => {
        return { relay: relay as SubjectId, price, probed: standingOf(rounds[relay as SubjectId] ?? []) }
      })
      return [openSession(inOrder(all)[0]!.relay, epoch + 1, days)]
    },
  }
}

/** Four relays, six clients that pay them, each of an owner of its own, and one that chooses. */
function streetOf(days: number, more: readonly Party[] = [], lies: ReadonlyMap<SubjectId, Lies> = new Map()) {
  const relays = [801, 802, 803, 804].map((number, index) =>
    relayParty({ number, days, price: index === 0 ? 90_000n : 100_000n }),
  )
  const dead = more.find(({ name }) => name === `relay-${DEAD}`)?.signer.subject
  const street: Street = { relays, isDead: relay => relay === dead, liesOf: lies }
  const clients = [811, 812, 813, 814, 815, 816].map((number, index) =>
    clientParty({ number, relay: relays[index % 4]!, days }),
  )
  const people = [...relays, ...clients].map(one => looking(one, street))
  return { people: [...people, chooserParty(days, street)], attackers: more.map(one => looking(one, street)) }
}

/** @param epochs days that it goes on */
export function probeAttacks(epochs: number): readonly CoverageAttack[] {
  const victim = relayParty({ number: 801, days: epochs }).signer.subject
  const friends = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      clientParty({
        number: 850 + index,
        relay: relayParty({ number: 804, days: epochs }),
        days: epochs,
        signs: () => 0,
      }),
    )
  const dead = relayParty({ number: DEAD, days: epochs, real: 0, price: 1n })
  const attack = (
    name: string,
    value: string,
    liars: readonly Party[],
    { lies, ...rest }: { readonly lies: Lies } & Partial<CoverageAttack>,
  ): CoverageAttack => {
    const told = new Map(liars.map(({ signer }) => [signer.subject, lies]))
    const { people, attackers } = streetOf(epochs, liars, told)
    const usual = { network: BY_USE, resource: 'coverage', epochs, startMs: START_MS }
    return Object.assign(
      { name, value, honest: people, attackers, without: streetOf(epochs).people },
      usual,
      rest,
    )
  }
  const praises: Lies = relay => (relay === dead.signer.subject ? true : undefined)
  const accuses: Lies = relay => (relay === victim ? false : undefined)
  return [
    attack(
      'a relay that carries nothing is praised',
      'by 2 owners of 8, and cheapest',
      [dead, ...friends(2)],
      { lies: praises },
    ),
    attack('clients say that another’s relay carries nothing', '2 owners of 8', friends(2), {
      lies: accuses,
    }),
    attack(
      'clients say that another’s relay carries nothing',
      '12 owners of 18, nobody could vouch',
      friends(12),
      {
        lies: accuses,
        bound: MOST_OWNERS,
      },
    ),
  ]
}
