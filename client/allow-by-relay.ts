/**
 * An owner lets its device spend, without coins: it signs that it takes the device, where it has not yet, and the allowance; a
 * node that pays for the gas brings both to the chain. It can change nothing of either.
 */

import type { REGISTRY_ENTRY } from '../api/accounts.ts'
import type { ALLOWANCE_NONCE } from '../api/allowances.ts'
import type { Answer } from '../api/answer.ts'
import { registryDomain } from '../protocol/chain-formats/consent.ts'
import { settlementDomain } from '../protocol/chain-formats/header.ts'
import {
  ACCEPTANCE_TYPE,
  acceptanceDigest,
  encodeSignedAcceptance,
} from '../protocol/chain-formats/signed-acceptance.ts'
import { type Address, type SubjectId, toAddress, toHash } from '../protocol/ids.ts'
import {
  ALLOWANCE,
  ALLOWANCE_TYPE,
  type AllowanceTerms,
  allowanceDigest,
} from '../protocol/words/allowance.ts'
import type { NetworkView } from './node-api.ts'
import type { RelayClient } from './register-by-relay.ts'
import type { SignTyped } from './signing/sign-typed.ts'
import { dayTerms } from './spender.ts'

/** A replay makes minutes of it. */
const ACCEPT_S = 30 * 86_400

export interface Allowing {
  readonly account: Address
  readonly device: SubjectId
  /** Base units a day; zero to allow nothing any more. */
  readonly amount: bigint
  readonly sign: SignTyped
  /** Other terms than so much a day for a year. */
  readonly terms?: Partial<Pick<AllowanceTerms, 'total' | 'until'>>
}

/**
 * @example
 * const network = await api.getNetwork()
 * await allowByRelay(client, network, { account, device, amount: 5_000_000n, sign })
 */
export async function allowByRelay(
  client: RelayClient,
  network: Pick<NetworkView, 'deployment' | 'networkId'>,
  { account, device, amount, sign, terms: own }: Allowing,
): Promise<void> {
  if (amount > 0n) await acceptByRelay(client, network, { account, device, sign })
  const { deployment } = network
  // The documented boundary: what the node's API description says it is.
  const asked = await client.json(`/v1/relay/allowances/${account}/devices/${device}`)
  const { nonce, nowS } = asked as Answer<typeof ALLOWANCE_NONCE>
  const asset = toAddress(String(deployment['payment']))
  const terms = Object.assign(dayTerms({ account, device, asset, amount, nowS, nonce }), own)
  const signature = await sign({
    digest: allowanceDigest(terms, placeOf(network)),
    domain: settlementDomain(placeOf(network)),
    type: ALLOWANCE_TYPE,
    message: messageOf(terms),
  })
  await client.post('/v1/relay/allowances', ALLOWANCE.encode(Object.assign({ signature }, terms)))
}

/** Nothing happens where it was accepted before. */
async function acceptByRelay(
  client: RelayClient,
  { deployment, networkId }: Pick<NetworkView, 'deployment' | 'networkId'>,
  { account, device, sign }: Omit<Allowing, 'amount' | 'terms'>,
): Promise<void> {
  const entry = (await client.json(`/v1/relay/registrations/${device}`)) as Answer<typeof REGISTRY_ENTRY>
  if (entry.accepted === true) return
  const place = {
    chainId: Number(deployment['chainId']),
    registry: toAddress(String(deployment['registry'])),
    network: toHash(networkId),
  }
  const said = { device, account, nonce: entry.nonce, deadline: entry.nowS + ACCEPT_S }
  const signature = await sign({
    digest: acceptanceDigest(said, place),
    domain: registryDomain(place),
    type: ACCEPTANCE_TYPE,
    message: {
      device: `0x${device}`,
      owner: account,
      nonce: String(said.nonce),
      deadline: String(said.deadline),
    },
  })
  await client.post('/v1/relay/acceptances', encodeSignedAcceptance(Object.assign({ signature }, said)))
}

function placeOf({ deployment }: Pick<NetworkView, 'deployment'>) {
  return {
    chainId: Number(deployment['chainId']),
    settlement: toAddress(String(deployment['settlement'])),
    genesisHash: toHash(String(deployment['genesisHash'])),
  }
}

function messageOf({ account, subject, asset, ...numbers }: AllowanceTerms) {
  const { amount, period, total, until, nonce } = numbers
  const digits = { amount, period, total, until, nonce }
  const whole = Object.fromEntries(Object.entries(digits).map(([name, value]) => [name, String(value)]))
  return { account, subject: `0x${subject}`, asset, ...whole }
}
