/** An oracle's signature under what it says to the others, by EIP-712, with the account that its bond stands for. */
import {
  hexToBytes,
  type LocalAccount,
  parseSignature,
  serializeCompactSignature,
  signatureToCompactSignature,
} from 'viem'
import { EIP712_VERSION } from '../../protocol/chain-formats/eip712.ts'
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import {
  bodyHash,
  type StatementDraft,
  statementDomain,
} from '../../protocol/chain-formats/oracle-statement.ts'

const FIELDS = [
  { name: 'kind', type: 'string' },
  { name: 'epoch', type: 'uint64' },
  { name: 'body', type: 'bytes32' },
] as const

/** @returns 64 bytes of EIP-2098. */
export async function signStatement(
  account: LocalAccount,
  { kind, epoch, body }: StatementDraft,
  place: Place,
): Promise<Uint8Array> {
  const signature = await account.signTypedData({
    domain: { ...statementDomain(place), version: EIP712_VERSION },
    types: { OracleStatement: FIELDS },
    primaryType: 'OracleStatement',
    message: { kind, epoch: BigInt(epoch), body: bodyHash(body) },
  })
  return hexToBytes(serializeCompactSignature(signatureToCompactSignature(parseSignature(signature))))
}
