import { describe, expect, it } from 'vitest'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { headerDigest } from '../../protocol/chain-formats/header.ts'
import {
  compactToBytes,
  openStatement,
  recoverSigner,
  sealStatement,
} from '../../protocol/chain-formats/oracle-statement.ts'
import { toAddress } from '../../protocol/ids.ts'
import { sampleHeaders } from '../../protocol/testing/contract-vectors.ts'
import { codeOf } from '../../protocol/testing/hex.ts'
import { developmentAccount } from '../dev-accounts.ts'
import { signHeader } from '../epochs/sign-header.ts'
import { signStatement } from './sign-statement.ts'

const place = {
  chainId: 31337,
  settlement: toAddress(`0x${'ab'.repeat(20)}`),
  genesisHash: `0x${'17'.repeat(32)}` as const,
}
const draft = { kind: 'segment', epoch: 7, body: Uint8Array.of(1, 2, 3) }
const seal = (index: number, change = {}) =>
  sealStatement({ ...draft, ...change }, said => signStatement(developmentAccount(index), said, place))

describe('what an oracle says', () => {
  it('carries the account that said it', async () => {
    for (const index of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const statement = openStatement(await seal(index), place)
      expect(statement).toEqual({ ...draft, signer: toAddress(developmentAccount(index).address) })
    }
  })

  it('is the same whether a key signs our hash or a wallet is told what it signs', async () => {
    const { sign: _hash, ...wallet } = developmentAccount(3)
    const told = await signStatement({ ...wallet, sign: undefined }, draft, place)
    expect(told).toEqual(await signStatement(developmentAccount(3), draft, place))
  })

  it('is somebody else’s once anything in it is changed, and in any other network', async () => {
    const bytes = await seal(1)
    const mine = toAddress(developmentAccount(1).address)
    expect(openStatement(bytes, { ...place, chainId: 1 }).signer).not.toBe(mine)
    expect(openStatement(bytes, { ...place, settlement: toAddress(`0x${'cd'.repeat(20)}`) }).signer).not.toBe(
      mine,
    )
    expect(openStatement(bytes, { ...place, genesisHash: `0x${'18'.repeat(32)}` }).signer).not.toBe(mine)
    const changed = bytes.slice()
    changed[changed.length - 70]! ^= 1
    const signerOf = (given: Uint8Array) => openStatement(given, place).signer
    expect(codeOf(() => signerOf(changed)) ?? signerOf(changed)).not.toBe(mine)
  })

  it.each([
    ['no array', { a: 1 }],
    ['four parts', [2, 'segment', 1, new Uint8Array(1)]],
    ['no version', ['segment', 1, new Uint8Array(1), new Uint8Array(64)]],
    ['a kind with a space', [2, 'a b', 1, new Uint8Array(1), new Uint8Array(64)]],
    ['a negative epoch', [2, 'segment', -1, new Uint8Array(1), new Uint8Array(64)]],
    ['a body of text', [2, 'segment', 1, 'body', new Uint8Array(64)]],
    ['a short signature', [2, 'segment', 1, new Uint8Array(1), new Uint8Array(63)]],
    ['a signature of zeros', [2, 'segment', 1, new Uint8Array(1), new Uint8Array(64)]],
  ])('%s: statement_malformed', (_, value) => {
    expect(codeOf(() => openStatement(encodeCbor(value), place))).toBe('statement_malformed')
  })

  it('another version is not misread', () => {
    expect(codeOf(() => openStatement(encodeCbor([3, 'segment', 1]), place))).toBe('version_unknown')
  })

  it('the signer of a header is recovered from its struct hash', async () => {
    const [header] = sampleHeaders()
    const account = developmentAccount(3)
    const { signature } = await signHeader(account, header!, place)
    const digest = compactToBytes(headerDigest(header!, place))
    expect(recoverSigner(digest, compactToBytes(signature))).toBe(toAddress(account.address))
  })
})
