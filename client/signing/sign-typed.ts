/** EIP-712 as an account signs it: the digest for a key that is here, and the same data as a wallet shows it to its person. */
import { secp256k1 } from '@noble/curves/secp256k1.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { EIP712_VERSION, type Eip712Domain } from '../../protocol/chain-formats/eip712.ts'
import type { PermitDomain } from '../../protocol/chain-formats/permit.ts'
import type { Hash } from '../../protocol/ids.ts'

export interface TypedData {
  readonly digest: Hash
  /** Of ours, or of a token for its permit. */
  readonly domain: Eip712Domain | PermitDomain
  /** As EIP-712 encodes it: `Name(type field,…)`, of no other structs. */
  readonly type: string
  /** By field; whole numbers as digits, bytes as 0x and hex, truth as `true` or `false`, a list with commas. */
  readonly message: Readonly<Record<string, string>>
}

/** Signs on behalf of an account, however its key is held. */
export type SignTyped = (typed: TypedData) => Promise<`0x${string}`>

/** r ‖ s ‖ v, as contracts take it. @example const signature = signDigest(privateKey, digest) */
export function signDigest(privateKey: `0x${string}`, digest: Hash): `0x${string}` {
  const signed = secp256k1.sign(hexToBytes(digest.slice(2)), hexToBytes(privateKey.slice(2)), {
    prehash: false,
    format: 'recovered',
  })
  const [recovery = 0] = signed
  return `0x${bytesToHex(signed.slice(1))}${(27 + recovery).toString(16)}`
}

const DOMAIN = [
  { name: 'name', type: 'string' },
  { name: 'version', type: 'string' },
  { name: 'chainId', type: 'uint256' },
  { name: 'verifyingContract', type: 'address' },
  { name: 'salt', type: 'bytes32' },
] as const

/**
 * What `eth_signTypedData_v4` takes.
 * @example walletJson({ digest, domain, type: 'Note(uint256 n)', message: { n: '1' } })
 */
export function walletJson({ domain, type, message }: TypedData): string {
  const [primaryType = '', fields = ''] = type.slice(0, -1).split('(')
  const own = fields.split(',').map(field => {
    const [kind = '', name = ''] = field.split(' ')
    return { name, type: kind }
  })
  const known = 'salt' in domain
  const its = known ? { ...domain, version: EIP712_VERSION } : domain
  const fields712 = known ? DOMAIN : DOMAIN.slice(0, -1)
  return JSON.stringify({
    domain: Object.fromEntries(fields712.map(({ name }) => [name, its[name as keyof typeof its]])),
    types: { EIP712Domain: fields712, [primaryType]: own },
    primaryType,
    // Any text would be true.
    message: Object.fromEntries(own.map(({ name, type }) => [name, shownAs(type, message[name] ?? '')])),
  })
}

function shownAs(type: string, said: string): unknown {
  if (type.endsWith('[]')) return said === '' ? [] : said.split(',')
  return type === 'bool' ? said === 'true' : said
}
