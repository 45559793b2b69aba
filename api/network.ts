/** What a network is, what time it is there, and how a node is. */
import * as v from 'valibot'
import {
  address,
  amount,
  byName,
  flag,
  hash,
  id,
  maybe,
  milliseconds,
  number,
  text,
  told,
  whole,
} from './schema.ts'

/** A public key: P-256 or Ed25519, base64url. */
export const JWK = v.object({ kty: text, crv: text, x: text, y: maybe(text) })

/** All of it is hashed, so all of it is told: kernel/rules.ts. */
export const RULES = v.looseObject({
  name: text,
  token: v.object({ symbol: text, decimals: whole, supply: amount }),
  payment: v.object({ decimals: whole, credits: maybe(byName(amount)) }),
  epochMs: whole,
  challengeMs: whole,
  lateMs: whole,
  earlyMs: whole,
  rewards: byName(v.looseObject({ kind: text, rate: maybe(amount) })),
  resources: v.array(v.looseObject({ name: text, version: whole, params: byName(v.unknown()) })),
})

export const NETWORK = v.object({
  name: text,
  networkId: told(hash, 'What everything signed for it names.'),
  genesisHash: hash,
  rules: RULES,
  rulesHash: hash,
  deployment: told(byName(v.union([text, number])), 'Its contracts, and where they are.'),
  rpcUrl: text,
  oracle: v.object({ subject: id, key: JWK }),
  resources: v.array(
    v.object({
      name: text,
      kind: text,
      unit: told(text, 'Of what one contribution counts.'),
      messages: told(byName(v.unknown()), 'What may be said, by content type.'),
      reasons: told(byName(text), 'Reason code → what it means, and what would be right.'),
    }),
  ),
  reasons: told(byName(text), 'Those that the kernel itself gives.'),
  limits: byName(number),
  relay: maybe(
    told(address, 'The account that pays for claims and registrations; absent where nobody does.'),
  ),
  epoch: v.object({
    current: whole,
    paying: told(whole, 'The newest whose root pays; −1 before the first.'),
  }),
})

export const CLOCK = v.object({
  nowMs: milliseconds,
  speed: told(number, 'Network seconds that pass in a second.'),
  waitsAtMs: maybe(told(number, 'Where a demonstration’s time waits until more is settled.')),
  epoch: whole,
  epochEndMs: milliseconds,
  trusted: told(flag, 'False while nothing is taken in, for its clock and the chain’s differ.'),
  driftMs: maybe(number),
})

export const SUPPLY = v.object({
  block: whole,
  minted: told(amount, 'Ever minted; less `burned` is what exists.'),
  burned: amount,
  mintable: told(amount, 'That could be minted now.'),
})

export const SLOW = v.object({
  behind: told(whole, 'Epochs that are over and not on the chain.'),
  takesMs: told(number, 'From one epoch’s settling to the next one’s, real time.'),
  lastsMs: told(number, 'How long an epoch lasts, real time.'),
  stage: told(text, 'The stage that most of it is spent on the way to.'),
  stageMs: number,
  hint: told(text, 'What to change.'),
})

/** Why epochs wait, the first that holds. */
export const WAITS_FOR = v.picklist([
  'halted',
  'clock',
  'chain',
  'trouble',
  'peers',
  'slow',
  'busy',
  'catching_up',
])

export const HEALTH = v.object({
  ok: flag,
  degraded: told(flag, 'It answers, but not all is well: `why` says what.'),
  settled: told(whole, 'The newest epoch that is on the chain and computed here; −1 before the first.'),
  waiting: told(whole, 'Epochs that are over and not settled yet. One or two are the usual.'),
  sinceMs: maybe(told(milliseconds, 'When the first of them was over. Absent while none waits.')),
  lateMs: maybe(told(number, 'How long it has waited, real time.')),
  why: maybe(told(WAITS_FOR, 'What they wait for; absent while all is well.')),
  silentPeers: maybe(told(whole, 'Other oracles that did not answer lately.')),
  clockTrusted: flag,
  halted: told(flag, 'Epochs do not go on: the operator has to act.'),
  trouble: maybe(told(text, 'What holds epochs up.')),
  loopLagMs: maybe(
    told(whole, 'How late the event loop came, in 99 of 100 moments of the last minute at most.'),
  ),
  slow: maybe(SLOW),
  concerns: maybe(
    told(
      v.array(v.object({ code: text, why: text })),
      'What the operator has to look at, though the node goes on.',
    ),
  ),
})

const ROLE_MEMBER = v.object({
  account: address,
  delayMs: told(whole, 'Between scheduling and doing; zero for at once.'),
})

export const GOVERNANCE = v.object({
  nowMs: told(milliseconds, 'Of the last block.'),
  rules: told(hash, 'Of the rules in force, as the chain has it.'),
  announced: maybe(told(hash, 'Of the rules that are announced for a later epoch.')),
  governors: told(v.array(ROLE_MEMBER), 'They act on everything, each thing after a delay.'),
  council: told(v.array(ROLE_MEMBER), 'They act at once, on what cannot wait and on nothing else.'),
  scheduled: told(
    v.array(v.object({ id: hash, caller: address, to: address, says: text, readyAtMs: milliseconds })),
    'What is scheduled and neither done nor taken back, the soonest first.',
  ),
  oracles: whole,
  quorum: told(whole, 'Signatures that make an epoch count.'),
  treasury: told(address, 'At the launch; the directory contract says who it is now.'),
})

/** Names that the operator of this node shows beside ids: they mean nothing to the network. */
export const NAMES = v.object({
  devices: told(byName(text), 'Device id → name.'),
  accounts: told(byName(text), 'Account → name.'),
})

export const OWN_PAGES = v.array(
  v.object({ resource: text, path: text, menu: text, module: told(text, 'Where its code is.') }),
)
