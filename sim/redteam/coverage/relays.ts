/** Relays and their clients as parties, attacks on shared uplinks, and honest worlds of them; and outages that gateways claim. */
import type { MessageId, SubjectId } from '../../../protocol/ids.ts'
import {
  RELAY_OFFER,
  RELAY_RECEIPT,
  RELAY_SESSION,
} from '../../../resources/coverage/messages/relay/relay-messages.ts'
import type { CoverageState } from '../../../resources/coverage/rule/state.ts'
import type { Attack } from '../attack.ts'
import { DAY_MS, type Known, type Party, party, type Utterance } from '../world.ts'
import type { CoverageAttack } from './attacks.ts'
import { HOUR_MS, START_MS, utter } from './carriers.ts'
import { BY_USE } from './networks.ts'

const [MB, A_DAY, PRICE, BUDGET] = [1_000_000, 48, 100_000n, 10n ** 11n]
const OWN_MONEY = 'what it pays itself, less at least half of the fee'
const A_WINDOW = 'a relay stops a window after the last receipt; what it carried till then is not paid'

interface Relay {
  readonly number: number
  readonly owner?: number
  readonly claims?: number
  readonly real?: number
  /** For a million bytes. */
  readonly price?: bigint
  readonly days: number
  /** What it says each evening beside its offer. */
  readonly says?: (known: Known, self: SubjectId) => readonly Utterance[]
}

export function relayParty({ number, owner, claims = 1, real = 1, price = PRICE, days, says }: Relay): Party {
  const until = START_MS + days * DAY_MS
  const offer = RELAY_OFFER.encode({ price, endpoint: 'http://192.0.2.1:8443', until })
  const fact = { model: 'coverage/relay', ...(owner === undefined ? {} : { owner }) }
  const rest = { name: `relay-${number}`, deposit: 0n, claims, real }
  const made = party(number, START_MS, fact, {
    ...rest,
    says: [utter(START_MS + HOUR_MS, RELAY_OFFER.contentType, offer)],
  })
  return says === undefined ? made : { ...made, answers: async known => says(known, made.signer.subject) }
}

interface Client {
  readonly number: number
  readonly owner?: number
  readonly relay: Party
  readonly days: number
  /** Bytes that it has signed for by the end of a day. */
  readonly signs?: (day: number) => number
  readonly deposit?: bigint
  readonly accepted?: boolean
  readonly allows?: Party['allows']
  readonly claims?: number
  /** Its receipts say another relay than its session. */
  readonly names?: SubjectId
}

export function clientParty(options: Client): Party {
  const { number, owner, relay, days, signs = day => day * A_DAY * MB, deposit = 10n ** 12n } = options
  const to = relay.signer.subject
  const session = { relay: to, price: PRICE, budget: BUDGET, until: START_MS + (days - 3) * DAY_MS }
  const fact = {
    model: 'coverage/relay-client',
    accepted: options.accepted ?? true,
    ...(owner === undefined ? {} : { owner }),
  }
  const made = party(number, START_MS, fact, {
    name: `client-${number}`,
    deposit,
    claims: options.claims ?? 0,
    real: 0,
    says: [utter(START_MS + HOUR_MS, RELAY_SESSION.contentType, RELAY_SESSION.encode(session))],
    ...(options.allows === undefined ? {} : { allows: options.allows }),
  })
  return {
    ...made,
    async answers({ epoch, state }: Known) {
      const { sessions } = (state as CoverageState).relay
      const own = Object.entries(sessions).find(([, one]) => one.client === made.signer.subject)
      if (own === undefined) return []
      return [receipt(own[0] as MessageId, options.names ?? to, signs(epoch + 1), epoch + 1)]
    },
  }
}

function receipt(session: MessageId, relay: SubjectId, bytes: number, day: number): Utterance {
  const at = START_MS + (day + 1) * DAY_MS - 1_000
  return utter(
    at,
    RELAY_RECEIPT.contentType,
    RELAY_RECEIPT.encode({ session, relay, bytes: Math.floor(bytes), at }),
  )
}

/** A session with a relay, from that day on. */
export function openSession(relay: SubjectId, day: number, days: number): Utterance {
  const session = { relay, price: PRICE, budget: BUDGET, until: START_MS + (days - 3) * DAY_MS }
  return utter(START_MS + day * DAY_MS + HOUR_MS, RELAY_SESSION.contentType, RELAY_SESSION.encode(session))
}

/** For as much as comes in so many days. */
export function signFor(session: MessageId, relay: SubjectId, day: number): Utterance {
  return receipt(session, relay, day * A_DAY * MB, day)
}

/** Three relays, each with a client that signs for what comes. */
function street(days: number, change: Partial<Client> = {}) {
  const relays = [501, 502, 503].map(number => relayParty({ number, days }))
  const clients = relays.map((relay, index) =>
    clientParty({ number: 511 + index, relay, days, ...(index === 0 ? change : {}) }),
  )
  return { relays, clients, people: [...relays, ...clients] }
}

type Make = (name: string, value: string, rest: Partial<Attack>) => CoverageAttack

/** @param epochs days that it goes on */
export function relayAttacks(epochs: number): readonly CoverageAttack[] {
  const { people } = street(epochs)
  const attack: Make = (name, value, rest) => {
    const usual = { network: BY_USE, resource: 'coverage', epochs, startMs: START_MS }
    return Object.assign({ name, value, honest: people, attackers: [], without: people }, usual, rest)
  }
  return [...ofReceipts(epochs, attack), ...ofSigning(epochs, attack), ...ofMoney(epochs, attack)]
}

/** With receipts that nobody owes. */
function ofReceipts(days: number, attack: Make): readonly CoverageAttack[] {
  const { relays } = street(days)
  const says = (known: Known, self: SubjectId) =>
    Object.keys((known.state as CoverageState).relay.sessions).map(session =>
      receipt(session as MessageId, self, 480 * MB * (known.epoch + 1), known.epoch + 1),
    )
  const forger = relayParty({ number: 530, days, real: 0, claims: 10, says })
  const accomplice = relayParty({ number: 531, days, real: 0, claims: 1 })
  const names = accomplice.signer.subject
  return [
    attack('a relay signs for itself', '×10, in every session there is', { attackers: [forger] }),
    attack('a client names another relay', 'than its session is with', {
      attackers: [accomplice, clientParty({ number: 534, relay: relays[1]!, days, names })],
    }),
  ]
}

/** With what came, and is not signed for. */
function ofSigning(days: number, attack: Make): readonly CoverageAttack[] {
  const { relays, clients } = street(days)
  const first = (signs: Client['signs'] & {}) => clientParty({ number: 511, relay: relays[0]!, days, signs })
  const rest = { honest: [...relays, ...clients.slice(1)], bound: A_WINDOW, mostRatio: 99 }
  return [
    attack('a client takes back what it signed', 'lower receipts each day', {
      ...rest,
      attackers: [first(day => (day < 4 ? day : 3) * A_DAY * MB)],
      mostLost: 0.34,
    }),
    attack('a client does not sign', 'for half of what came', {
      ...rest,
      attackers: [first(day => (day * A_DAY * MB) / 2)],
      mostLost: 0.18,
    }),
  ]
}

/** With payments: to oneself, and out of somebody else's deposit. */
function ofMoney(days: number, attack: Make): readonly CoverageAttack[] {
  const { people } = street(days)
  const pair = (index: number, count: number, megabytes: number): readonly Party[] => {
    const claims = megabytes / A_DAY
    const relay = relayParty({ number: 540 + index, owner: 640 + index, days, real: 0, claims })
    const owner = 660 + ((index + 1) % count)
    const signs = (day: number) => day * megabytes * MB
    return [relay, clientParty({ number: 550 + index, owner, relay, days, signs })]
  }
  const ring = (count: number, megabytes: number) =>
    Array.from({ length: count }, (_, index) => pair(index, count, megabytes)).flat()
  const pushed = (value: string, change: Partial<Client>) => {
    const mine = relayParty({ number: 532, days, real: 0, claims: 1 })
    const key = clientParty({ number: 533, owner: 511, relay: mine, days, deposit: 0n, ...change })
    return attack('theft by registration of a client', value, { honest: [...people, key], attackers: [mine] })
  }
  return [
    pushed('pushed onto its victim', { accepted: false, allows: 'nothing' }),
    pushed('taken over, and allowed nothing', { allows: 'nothing' }),
    attack('pays itself for bytes', 'one account for another', { attackers: ring(1, 480), bound: OWN_MONEY }),
    attack('pays itself for bytes', 'through 6 accounts in a ring', {
      attackers: ring(6, 96),
      bound: OWN_MONEY,
    }),
  ]
}

/** Nobody cheats in them, and something is unusual. */
export function honestRelayWorlds(epochs: number): readonly CoverageAttack[] {
  const plain = street(epochs).people
  const world = (value: string, change: Partial<Client>): CoverageAttack => ({
    network: BY_USE,
    resource: 'coverage',
    epochs,
    startMs: START_MS,
    attackers: [],
    name: 'honest: shares its uplink',
    value,
    honest: street(epochs, change).people,
    without: plain,
  })
  return [
    world('its client signs for the same twice, and lower after that', {
      signs: day => (day === 2 ? 1 : day) * A_DAY * MB,
    }),
  ]
}
