/** An oracle's signature under what it says to the others, by EIP-712, with the account that its bond stands for. */
import {
  bytesToHex,
  type Hex,
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
  statementDigest,
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
  draft: StatementDraft,
  place: Place,
): Promise<Uint8Array> {
  const signature = await signIt(account, draft, place)
  return hexToBytes(serializeCompactSignature(signatureToCompactSignature(parseSignature(signature))))
}

/** A key that is here signs the hash that we have made; any other is told what it signs. */
function signIt(account: LocalAccount, draft: StatementDraft, place: Place): Promise<Hex> {
  if (account.sign !== undefined) return account.sign({ hash: bytesToHex(statementDigest(draft, place)) })
  const { kind, epoch, body } = draft
  return account.signTypedData({
    domain: { ...statementDomain(place), version: EIP712_VERSION },
    types: { OracleStatement: FIELDS },
    primaryType: 'OracleStatement',
    message: { kind, epoch: BigInt(epoch), body: bodyHash(body) },
  })
}
