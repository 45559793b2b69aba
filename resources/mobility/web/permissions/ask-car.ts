/** What the owner asks a car from a page: signed by the account, answered by the car itself. */
import * as v from 'valibot'
import type { NetworkView } from '../../../../client/node-api.ts'
import type { SignTyped } from '../../../../client/sign-typed.ts'
import { settlementDomain } from '../../../../protocol/chain-formats/header.ts'
import type { Place } from '../../../../protocol/chain-formats/network-id.ts'
import { type Address, type SubjectId, toAddress, toHash } from '../../../../protocol/ids.ts'
import { OWNER_VIEW, type OwnerView, TAKEN } from '../../messages/permissions/answers.ts'
import {
  ASKS_FOR_S,
  ASKS_TYPE,
  asksDigest,
  asksMessage,
  GRANT_TYPE,
  type Grant,
  grantDigest,
  grantMessage,
} from '../../messages/permissions/grant.ts'

export interface Owning {
  /** Where the car answers. */
  readonly url: string
  readonly device: SubjectId
  readonly owner: Address
  readonly network: NetworkView
  readonly sign: SignTyped
  /** Network time. */
  readonly nowMs: number
}

/** The car said no. */
export class CarProblem extends Error {
  override readonly name = 'CarProblem'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

export async function readOwnerView(owning: Owning): Promise<OwnerView> {
  const { device, owner, network, sign, nowMs } = owning
  const place = placeOf(network)
  const asks = { device, owner, until: Math.floor(nowMs / 1_000) + ASKS_FOR_S / 2 }
  const signature = await sign({
    digest: asksDigest(asks, place),
    domain: settlementDomain(place),
    type: ASKS_TYPE,
    message: asksMessage(asks),
  })
  return v.parse(
    OWNER_VIEW,
    await post(owning, '/v1/permissions/owner', Object.assign({ from: 0, signature }, asks)),
  )
}

export async function bringGrant(grant: Grant, owning: Owning): Promise<void> {
  const place = placeOf(owning.network)
  const signature = await owning.sign({
    digest: grantDigest(grant, place),
    domain: settlementDomain(place),
    type: GRANT_TYPE,
    message: grantMessage(grant),
  })
  v.parse(TAKEN, await post(owning, '/v1/permissions', Object.assign({ signature }, grant)))
}

function placeOf({ deployment }: NetworkView): Place {
  return {
    chainId: Number(deployment['chainId']),
    settlement: toAddress(String(deployment['settlement'])),
    genesisHash: toHash(String(deployment['genesisHash'])),
  }
}

const PROBLEM = v.object({ code: v.string(), detail: v.string() })

/** @throws {CarProblem} where it says no; {TypeError} where nothing answers */
async function post({ url }: Owning, path: string, body: object): Promise<unknown> {
  const response = await fetch(`${url.replace(/\/+$/, '')}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
  const answer: unknown = await response.json()
  if (response.ok) return answer
  const { code, detail } = v.parse(PROBLEM, answer)
  throw new CarProblem(code, detail)
}
