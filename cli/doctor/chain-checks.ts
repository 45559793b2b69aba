/** The chain: that it answers, is the right one, has the contracts, and keeps the time; and what the oracle's account has. */
import { type BlockAt, blockAt } from '../../chain/block-at.ts'
import type { ChainClient } from '../../chain/connect.ts'
import type { Deployment } from '../../chain/deployment-file.ts'
import { isDevelopmentAccount } from '../../chain/dev-accounts.ts'
import { readSigners } from '../../chain/epochs/read-signers.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { bad, type Check, type Finding, formatAge, good, look, unknown } from './finding.ts'

/** A block that is older than this is no live chain's. */
const OLD_MS = 300_000
/** A block from the future: no clock of a chain runs ahead so far. */
const AHEAD_MS = 15_000
/** Submitting an epoch takes 90 000 gas; the account should last for a hundred at ten times the price of now. */
const WANTED_GAS = 100n * 90_000n * 10n
const NAMES = ['token', 'registry', 'oracleSet', 'emission', 'settlement'] as const

export interface ChainPlace {
  readonly rpcUrl: string
  readonly deployment: Deployment
  /** The oracle's, where it was named. */
  readonly account: Address | undefined
  /** Network seconds a second: the clock of a demonstration is its own. */
  readonly speed: number
}

/** What follows from the chain is looked at only where it answers. */
export function chainChecks(
  { deployment, account, speed }: ChainPlace,
  connected: Promise<ChainClient>,
): readonly Check[] {
  const there = (what: string, look: (client: ChainClient) => Promise<Omit<Finding, 'what'>>): Check => ({
    what,
    look: async () => {
      const client = await connected.catch(() => undefined)
      return client === undefined ? unknown('the chain has to answer first') : look(client)
    },
  })
  return [
    {
      what: 'chain',
      async look() {
        const { number } = await blockAt(await connected)
        return good(`chain ${deployment.chainId}, block ${number}`)
      },
    },
    there('clock', async client => clock(await blockAt(client), Date.now(), speed)),
    there('contracts', client => contracts(client, deployment)),
    ...(account === undefined ? [] : [{ what: 'account', look: async () => ownAccount(account) }]),
    there('oracle', client => oracle(client, deployment, account)),
    there('gas', client => gas(client, account)),
  ]
}

/** This machine's clock beside the chain's newest block. */
export function clock(
  { timeMs }: Pick<BlockAt, 'timeMs'>,
  nowMs: number,
  speed: number,
): Omit<Finding, 'what'> {
  if (speed !== 1) return unknown(`the network’s time runs ${speed} times as fast as this machine’s`)
  const ageMs = nowMs - timeMs
  if (ageMs < -AHEAD_MS)
    return bad(
      `this machine’s clock is ${formatAge(-ageMs)} behind the chain’s newest block`,
      'Let it keep its time: apt-get install chrony, or timedatectl set-ntp true.',
    )
  if (ageMs > OLD_MS)
    return look(
      `the chain’s newest block is ${formatAge(ageMs)} old`,
      'Either the chain stands, the RPC provider lags, or this machine’s clock is ahead: compare with another one.',
    )
  return good(`the chain’s newest block is ${formatAge(Math.max(0, ageMs))} old`)
}

async function contracts(client: ChainClient, deployment: Deployment): Promise<Omit<Finding, 'what'>> {
  const codes = await Promise.all(NAMES.map(name => client.getCode({ address: deployment[name] })))
  const missing = NAMES.filter((_, at) => (codes[at] ?? '0x') === '0x')
  if (missing.length === 0) return good(`all there: Settlement is ${deployment.settlement}`)
  return bad(
    `there is no contract where ${missing.join(', ')} should be`,
    'The deployment file is of another network, or the chain was reset: get the file from whoever launched it.',
  )
}

/** Whoever has read the documentation of a development chain has its key. */
function ownAccount(account: Address): Omit<Finding, 'what'> {
  if (!isDevelopmentAccount(account)) return good(`${account} is no development account`)
  return bad(
    `${account} is a development account: its key is published, and whatever it holds is everybody’s`,
    'Make one of your own, move what it holds, and rotate the oracle’s signer to it: cairn oracle rotate-signer.',
  )
}

async function oracle(
  client: ChainClient,
  deployment: Deployment,
  account: Address | undefined,
): Promise<Omit<Finding, 'what'>> {
  const { signers, quorum } = await readSigners(client, deployment)
  const all = `${signers.length} sign, ${quorum} are needed`
  if (account === undefined) return good(`${all}; with --key FILE it says whether yours is one of them`)
  if (signers.includes(account)) return good(`${account} is one of them: ${all}`)
  return bad(
    `${account} is none of those that sign (${all})`,
    'An account joins with cairn oracle join, once governance has admitted it. A signer that was rotated has a new key.',
  )
}

async function gas(client: ChainClient, account: Address | undefined): Promise<Omit<Finding, 'what'>> {
  if (account === undefined) return unknown('with --key FILE it says how long the account can pay')
  const [balance, price] = await Promise.all([
    client.getBalance({ address: toAddress(account) }),
    client.getGasPrice(),
  ])
  const epochs = price === 0n ? undefined : balance / (price * 90_000n)
  const says =
    epochs === undefined ? 'gas costs nothing here' : `enough for about ${epochs} epochs at today’s price`
  if (balance >= price * WANTED_GAS) return good(says)
  const hint = `Send coins to ${account}: an oracle that cannot pay submits nothing.`
  return balance < price * 90_000n ? bad(says, hint) : look(says, hint)
}
