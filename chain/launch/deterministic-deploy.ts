/**
 * Contracts at addresses that follow from their code alone, through the CREATE2 deployer that most chains have. A crash
 * between sending and writing down cannot lead to a second one: the address itself tells whether it is there.
 */
import { concatHex, getCreate2Address, type Hex } from 'viem'
import { type Address, toAddress } from '../../protocol/ids.ts'
import type { ChainClient } from '../connect.ts'
import { ChainError } from '../errors.ts'
import { type Sender, sendTransaction } from '../send-transaction.ts'

/** github.com/Arachnid/deterministic-deployment-proxy: calldata is a salt and creation code. */
const DEPLOYER = toAddress('0x4e59b44847b379578588920cA78FbF26c0B4956C')
/** All of it. What stands there on a chain where somebody else could put code there is not trusted with anything. */
const DEPLOYER_CODE: Hex =
  '0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3'
const SALT: Hex = `0x${'0'.repeat(64)}`

/**
 * Deploys unless it is there: then it is what it should be, for its address follows from its creation code and the deployer's.
 * @param creation code and constructor's arguments. @throws {ChainError} not_deployed, …
 */
export async function deployOnce(sender: Sender, creation: Hex, name: string): Promise<Address> {
  const address = deterministicAddress(creation)
  if ((await sender.client.getCode({ address: DEPLOYER })) !== DEPLOYER_CODE)
    throw new ChainError('not_deployed', { contract: 'CREATE2 deployer', address: DEPLOYER })
  if (await hasCode(sender.client, address)) return address
  await sendTransaction(sender, { to: DEPLOYER, data: concatHex([SALT, creation]), verb: `deploy ${name}` })
  if (!(await hasCode(sender.client, address)))
    throw new ChainError('not_deployed', { contract: name, address })
  return address
}

export function deterministicAddress(creation: Hex): Address {
  return toAddress(getCreate2Address({ from: DEPLOYER, salt: SALT, bytecode: creation }))
}

export async function hasCode(client: ChainClient, address: Address): Promise<boolean> {
  const code = await client.getCode({ address })
  return code !== undefined && code !== '0x'
}
