/**
 * From an empty embedded chain to a network with its members: launched, devices registered by their own consent, owners'
 * deposits made, and what each device may spend of them allowed. Every step looks first at what is there, so that one that was
 * cut short is simply repeated.
 */

import type { Deployment } from '../../chain/deployment-file.ts'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { signAcceptance } from '../../chain/devices/accept-device.ts'
import { readDevice } from '../../chain/devices/read-device.ts'
import { type Joining, registerDevices } from '../../chain/devices/register-devices.ts'
import { mintTestDollars } from '../../chain/embedded/mint-test-dollars.ts'
import { launchNetwork } from '../../chain/launch/launch-network.ts'
import { allow, readAllowanceNonce, signAllowance } from '../../chain/money/allow.ts'
import { approve } from '../../chain/money/approve.ts'
import { buyOwnCredits, paysWithCredits, readCredits } from '../../chain/money/credits.ts'
import { deposit } from '../../chain/money/deposit.ts'
import { readAccount } from '../../chain/money/read-account.ts'
import type { Sender } from '../../chain/send-transaction.ts'
import type { Rules } from '../../kernel/rules.ts'
import { parseAmount } from '../../protocol/amounts/amount.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { type Consent, consentBytes, registryPlaceOf } from '../../protocol/chain-formats/consent.ts'
import { moneyForCredits } from '../../protocol/chain-formats/credit-price.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { CliError } from '../errors.ts'
import { ORACLES, ROLES } from '../sender.ts'
import type { Device } from './devices/make-devices.ts'

const [DAY_S, YEAR_MS, ALLOWED_YEARS] = [86_400, 365 * 86_400_000, 10]

export async function launch(
  sender: Sender,
  options: { readonly rules: Rules; readonly path: string; readonly genesisMs: number },
): Promise<Deployment> {
  const oracles = ORACLES.map(index => toAddress(developmentAccount(index).address))
  const accountOf = (role: 'treasury' | 'governor' | 'council') =>
    toAddress(developmentAccount(ROLES[role]).address)
  return launchNetwork({
    sender,
    ...options,
    treasury: accountOf('treasury'),
    governor: accountOf('governor'),
    council: accountOf('council'),
    oracles: oracles.map(signer => ({ signer, payee: signer })),
  })
}

/** @returns how many are registered afterwards; those that already were are left as they are. */
export async function register(
  sender: Sender,
  deployment: Deployment,
  devices: readonly Device[],
): Promise<number> {
  const states = await Promise.all(
    devices.map(async device => ({
      device,
      entry: await readDevice(sender.client, { deployment, device: device.signer.subject }),
    })),
  )
  const missing = states.filter(({ entry }) => entry.owner === undefined)
  if (missing.length === 0) return devices.length
  const consents = await Promise.all(
    missing.map(({ device, entry }) => signConsent(device, entry.nonce, deployment)),
  )
  const { refused } = await registerDevices(sender, { deployment, consents })
  const [first] = refused
  if (first !== undefined) {
    throw new CliError(
      'join_rejected',
      `the registry refused ${refused.length} devices, the first for ${first.reason}`,
      {
        hint: 'Start again with --fresh.',
        facts: { device: first.device },
      },
    )
  }
  return devices.length
}

/** By the device, and by its owner, who takes it. */
async function signConsent(
  { member, owner, account, signer }: Device,
  nonce: number,
  deployment: Deployment,
): Promise<Joining> {
  const consent: Consent = {
    key: signer.key,
    owner,
    cell: member.cell,
    model: member.model,
    details: encodeCbor({ ...member.details }),
    nonce,
    // Network time may run fast, so the year of this machine says nothing: a day after the launch is soon enough.
    deadline: Math.floor(deployment.genesisMs / 1000) + 86_400,
  }
  const said = { device: signer.subject, nonce, deadline: consent.deadline }
  return {
    consent,
    signature: await signer.sign(consentBytes(consent, registryPlaceOf(deployment))),
    acceptance: await signAcceptance(developmentAccount(account), said, deployment),
  }
}

interface Wanted {
  readonly account: Address
  /** Base units. */
  readonly amount: bigint
}

/** @param also accounts beside the devices' owners @returns how many have a deposit afterwards. */
export async function makeDeposits(
  sender: Sender,
  deployment: Deployment,
  devices: readonly Device[],
  decimals: number,
  also: readonly Wanted[] = [],
): Promise<number> {
  const wanted = [...depositsOf(devices, decimals), ...also]
  const missing = await Promise.all(
    wanted.map(async ({ account, amount }) => {
      const { deposit } = await readAccount(sender.client, { deployment, account })
      return { account, amount: deposit.deposited >= amount ? 0n : amount - deposit.deposited }
    }),
  )
  const open = missing.filter(({ amount }) => amount > 0n)
  const total = open.reduce((sum, { amount }) => sum + amount, 0n)
  if (total === 0n) return wanted.length
  const { payment, settlement } = deployment
  if (await paysWithCredits(sender.client, deployment)) {
    await buyFor(sender, deployment, open)
    return wanted.length
  }
  await mintTestDollars(sender, { payment, to: toAddress(sender.account.address), atLeast: total })
  await approve(sender, { asset: payment, spender: settlement, amount: total })
  await Promise.all(open.map(({ account, amount }) => deposit(sender, { deployment, account, amount })))
  return wanted.length
}

/** Credits of test dollars, one purchase after the other: each has the next nonce. */
async function buyFor(sender: Sender, deployment: Deployment, open: readonly Wanted[]): Promise<void> {
  const { usd, decimals, money } = await readCredits(sender.client, deployment)
  for (const { account, amount: least } of open) {
    const amount = moneyForCredits(least, money.decimals, { usd, decimals })
    const to = toAddress(sender.account.address)
    await mintTestDollars(sender, { payment: money.address, to, atLeast: amount })
    await buyOwnCredits(sender, { deployment, pays: 'money', amount, least, account })
  }
}

/**
 * Each owner with a deposit signs what its device may spend; who sends it pays the gas, as a relay does.
 * @returns how many devices may spend afterwards.
 */
export async function giveAllowances(
  sender: Sender,
  deployment: Deployment,
  devices: readonly Device[],
  decimals: number,
): Promise<number> {
  const spenders = devices.filter(({ member }) => parseAmount(member.deposit, decimals) > 0n)
  const until = Math.floor((deployment.genesisMs + ALLOWED_YEARS * YEAR_MS) / 1000)
  const give = async ({ member, owner, account, signer }: Device) => {
    const device = signer.subject
    const nonce = await readAllowanceNonce(sender.client, { deployment, account: owner, device })
    if (nonce > 0) return
    const amount = parseAmount(member.allows ?? member.deposit, decimals)
    const whose = { account: owner, subject: device, asset: deployment.payment }
    const total = amount * BigInt(ALLOWED_YEARS * 365)
    const terms = { ...whose, amount, period: DAY_S, total, until, nonce }
    const signature = await signAllowance(developmentAccount(account), terms, deployment)
    await allow(sender, { deployment, terms, signature })
  }
  await Promise.all(spenders.map(give))
  return spenders.length
}

function depositsOf(devices: readonly Device[], decimals: number): readonly Wanted[] {
  const byOwner = new Map<Address, bigint>()
  for (const { member, owner } of devices) {
    const amount = parseAmount(member.deposit, decimals)
    if (amount > 0n) byOwner.set(owner, (byOwner.get(owner) ?? 0n) + amount)
  }
  return [...byOwner].map(([account, amount]) => ({ account, amount }))
}
