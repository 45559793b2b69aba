import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { expect, it } from 'vitest'
import { makeKeyPair, openFrom, sealTo, takesSeals } from './hpke.ts'

/** RFC 9180, A.1.1, the first encryption. */
const VECTOR = {
  info: '4f6465206f6e2061204772656369616e2055726e',
  ephemeral: {
    secret: '52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736',
    open: '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431',
  },
  to: {
    secret: '4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8',
    open: '3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d',
  },
  plain: '4265617574792069732074727574682c20747275746820626561757479',
  aad: '436f756e742d30',
  sealed: 'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a',
}

const pair = ({ secret, open }: { secret: string; open: string }) => ({
  secret: hexToBytes(secret),
  open: hexToBytes(open),
})

it('is HPKE as RFC 9180 has it, by its vector', async () => {
  const [info, aad, plain] = [VECTOR.info, VECTOR.aad, VECTOR.plain].map(hex => hexToBytes(hex)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  const to = pair(VECTOR.to)
  const sealed = await sealTo(to.open, { info, aad, plain, ephemeral: pair(VECTOR.ephemeral) })
  expect(bytesToHex(sealed)).toBe(VECTOR.ephemeral.open + VECTOR.sealed)
  expect(await openFrom(to, { info, aad, sealed })).toEqual(plain)
})

it('isOpenedByItsKeyAlone, for its purpose, as it was sealed', async () => {
  const [owner, another] = [makeKeyPair(), makeKeyPair()]
  const [info, aad, plain] = ['for', 'of', 'words'].map(text => utf8ToBytes(text)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  const sealed = await sealTo(owner.open, { info, aad, plain, ephemeral: makeKeyPair() })
  expect(await openFrom(owner, { info, aad, sealed })).toEqual(plain)
  const refused = { code: 'sealed_for_another' }
  await expect(openFrom(another, { info, aad, sealed })).rejects.toMatchObject(refused)
  await expect(openFrom(owner, { info: aad, aad, sealed })).rejects.toMatchObject(refused)
  await expect(openFrom(owner, { info, aad: info, sealed })).rejects.toMatchObject(refused)
  for (const length of [0, 31, 32, 40])
    await expect(openFrom(owner, { info, aad, sealed: sealed.slice(0, length) })).rejects.toMatchObject(
      refused,
    )
  for (let at = 0; at < sealed.length; at += 5) {
    const bent = sealed.map((byte, index) => (index === at ? byte ^ 1 : byte))
    await expect(openFrom(owner, { info, aad, sealed: bent })).rejects.toMatchObject(refused)
  }
})

/** RFC 7748, 6.1: of order 1, 2, 4 and 8, and what stands for them above the prime. */
const SMALL = [
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
]

it.each(SMALL)('nothing is sealed to %s, of small order, nor opened from it', async open => {
  const key = makeKeyPair()
  const none = { info: new Uint8Array(), aad: new Uint8Array() }
  expect(takesSeals(hexToBytes(open))).toBe(false)
  expect(takesSeals(key.open)).toBe(true)
  await expect(sealTo(hexToBytes(open), { ...none, plain: none.aad, ephemeral: key })).rejects.toThrow()
  const sealed = hexToBytes(open + '00'.repeat(16))
  await expect(openFrom(key, { ...none, sealed })).rejects.toMatchObject({ code: 'sealed_for_another' })
})
