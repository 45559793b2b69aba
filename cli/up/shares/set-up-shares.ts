/**
 * Machines of the cast that many own, before the first epoch: their shares made, the machine put into them, and governance asked to say
 * that such shares count. Every step looks first at what is there, so that one that was cut short is simply repeated.
 */
import { stringToHex } from 'viem'
import { abi as directoryAbi } from '../../../chain/artifacts/Directory.ts'
import type { Deployment } from '../../../chain/deployment-file.ts'
import { developmentAccount } from '../../../chain/dev-accounts.ts'
import { offerDevice } from '../../../chain/devices/accept-device.ts'
import { readDevice } from '../../../chain/devices/read-device.ts'
import { isChainError } from '../../../chain/errors.ts'
import { govern } from '../../../chain/governance/govern.ts'
import { governedActs } from '../../../chain/governance/governed-acts.ts'
import { hasCode } from '../../../chain/launch/deterministic-deploy.ts'
import { readAllowanceNonce } from '../../../chain/money/allow.ts'
import { type Sender, sendTransaction } from '../../../chain/send-transaction.ts'
import { deployShareFactory, makeShares, shareFactory } from '../../../chain/shares/make-shares.ts'
import { SHARE_DECIMALS, shareActs } from '../../../chain/shares/share-acts.ts'
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import type { Cast, SharedMachine } from '../../cast.ts'
import { ROLES } from '../../sender.ts'
import type { Device } from '../devices/make-devices.ts'

const [DAY_S, ALLOWED_DAYS] = [86_400, 3_650n]

export interface MadeShares {
  readonly shared: SharedMachine
  readonly machine: Device
  readonly address: Address
}

export interface SharesPlace {
  /** Whoever launched it. */
  readonly sender: Sender
  readonly deployment: Deployment
  readonly cast: Cast
  readonly devices: readonly Device[]
  /** Of the payment asset. */
  readonly decimals: number
}

/** The machines need not be registered yet. */
export async function makeAllShares(place: SharesPlace): Promise<readonly MadeShares[]> {
  const { sender, cast, devices } = place
  const wanted = cast.shared ?? []
  if (wanted.length === 0) return []
  const [, made] = await Promise.all([
    nameFactory(place),
    (async () => {
      await deployShareFactory(sender)
      return Promise.all(wanted.map(shared => make(shared, deviceOf(shared.machine, devices), place)))
    })(),
  ])
  return made
}

async function make(shared: SharedMachine, machine: Device, place: SharesPlace): Promise<MadeShares> {
  const { sender, deployment, devices, decimals } = place
  const account = accountsOf(devices)
  const holders = Object.entries(shared.holders).map(([name, shares]) => ({
    account: account(name),
    amount: BigInt(shares) * 10n ** BigInt(SHARE_DECIMALS),
  }))
  const { shares } = await makeShares(ownerOf(machine, sender), {
    deployment,
    terms: {
      name: shared.name,
      symbol: shared.symbol,
      manager: machine.owner,
      floor: parseAmount(shared.floor, decimals),
      machines: [machine.signer.subject],
      holders,
    },
  })
  return { shared, machine, address: shares }
}

/** The machines, which are registered now, to their shares; and what each may spend. @returns how many machines */
export async function handIn(place: SharesPlace, all: readonly MadeShares[]): Promise<number> {
  const { sender, deployment } = place
  await Promise.all(
    all.map(async ({ shared, machine, address }) => {
      const device = machine.signer.subject
      const owner = ownerOf(machine, sender)
      const allowing = allow(place, { shared, machine, address })
      if ((await readDevice(sender.client, { deployment, device })).owner !== address) {
        await offerDevice(owner, { deployment, device, to: address })
        await sendTransaction(owner, shareActs(address).take([device]))
      }
      await allowing
    }),
  )
  return all.length
}

async function allow(
  { sender, deployment, decimals }: SharesPlace,
  { shared, machine, address: account }: MadeShares,
): Promise<void> {
  const device = machine.signer.subject
  if ((await readAllowanceNonce(sender.client, { deployment, account, device })) > 0) return
  const amount = parseAmount(shared.allows, decimals)
  const terms = { asset: deployment.payment, amount, period: DAY_S, total: amount * ALLOWED_DAYS }
  const until = Math.floor(deployment.genesisMs / 1000) + DAY_S * Number(ALLOWED_DAYS)
  await sendTransaction(
    ownerOf(machine, sender),
    shareActs(account).allow({ ...terms, machine: device, until }),
  )
}

/** What the shares put in, for their machines to spend. */
export function depositsOf(all: readonly MadeShares[], decimals: number) {
  return all.map(({ shared, address }) => ({
    account: address,
    amount: parseAmount(shared.deposit, decimals),
  }))
}

/**
 * Governance says whose shares count: scheduled while the network is made, and done once its delay is over. Nothing where there is no
 * factory yet, or nothing to wait for. @returns whether anything was sent
 */
export async function nameFactory({
  sender: { client, embedded },
  deployment,
  cast,
}: Pick<SharesPlace, 'sender' | 'deployment' | 'cast'>): Promise<boolean> {
  if (cast.shared === undefined) return false
  const args = [stringToHex('shares', { size: 32 })] as const
  const contract = { address: deployment.directory, abi: directoryAbi } as const
  const named = await client.readContract({ ...contract, functionName: 'addressOf', args })
  if (toAddress(named) === shareFactory()) return false
  const sender = { client, embedded, account: developmentAccount(ROLES.governor) }
  const act = governedActs(deployment).name('shares', shareFactory())
  return govern(sender, { deployment, act }).then(
    () => true,
    (error: unknown) => {
      // It is scheduled already, or somebody else governs now: then it is theirs to say.
      if (isChainError(error, 'not_ready') || isChainError(error, 'not_governance')) return false
      throw error
    },
  )
}

/** `battery is BATT: Ana 50 %, Ben 30 %, Carmen 20 %`. */
export function sharesInWords({ shared: { machine, symbol, holders } }: MadeShares): string {
  const all = Object.values(holders).reduce((sum, shares) => sum + shares, 0)
  const parts = Object.entries(holders).map(
    ([name, shares]) => `${name} ${Math.round((shares * 100) / all)} %`,
  )
  return `${machine} is ${symbol}: ${parts.join(', ')}`
}

/** Whether this chain has the factory: a network that was made before there were shares has none. */
export const hasFactory = (client: Sender['client']): Promise<boolean> => hasCode(client, shareFactory())

function ownerOf({ account }: Device, { client, embedded }: Sender): Sender {
  return { client, embedded, account: developmentAccount(account) }
}

/** @throws {TypeError} where the cast has no such member */
function deviceOf(name: string, devices: readonly Device[]): Device {
  const found = devices.find(({ member }) => member.name === name)
  if (found === undefined) throw new TypeError(`the cast shares ${name}, which is none of its members`)
  return found
}

function accountsOf(devices: readonly Device[]): (name: string) => Address {
  const owners = new Map(devices.map(({ member, owner }) => [member.owner, owner]))
  return name => {
    const found = owners.get(name)
    if (found === undefined)
      throw new TypeError(`the cast gives shares to ${name}, who owns none of its members`)
    return found
  }
}
