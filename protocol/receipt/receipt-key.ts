/**
 * A receipt key's own word that it is an oracle's: so no oracle names a key that is another's, and nobody is bound by
 * receipts that it did not sign.
 *
 * The key signs the 66 bytes of EIP-712 as it signs a receipt: ES256 over their SHA-256. The contract checks the same
 * (`OracleSet.setReceiptKey`).
 */
import { hashStruct, typedDataBytes } from '../chain-formats/eip712.ts'
import type { Address, Hash, SubjectId } from '../ids.ts'

export interface OracleSetPlace {
  readonly chainId: number
  readonly oracleSet: Address
  /** The network's id. */
  readonly network: Hash
}

const RECEIPT_KEY_TYPE = 'ReceiptKey(uint32 oracle,bytes32 key)'

/**
 * @param oracle The oracle's permanent id.
 * @example receiptKeyBytes({ oracle: 1, key: 'ab'.repeat(32) }, { chainId: 1, oracleSet: `0x${'01'.repeat(20)}`, network: `0x${'02'.repeat(32)}` }).length // → 66
 */
export function receiptKeyBytes(
  { oracle, key }: { readonly oracle: number; readonly key: SubjectId },
  { chainId, oracleSet, network }: OracleSetPlace,
): Uint8Array {
  const struct = hashStruct(RECEIPT_KEY_TYPE, [
    { type: 'uint32', value: oracle },
    { type: 'bytes32', value: `0x${key}` },
  ])
  const domain = { name: 'Cairn OracleSet', chainId, verifyingContract: oracleSet, salt: network }
  return typedDataBytes(domain, struct)
}
