import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { expect, it } from 'vitest'
import type { MessageId } from '../../../../protocol/ids.ts'
import { type Meeting, makeMeetingKey, openFrom, openMeeting, sealMeeting, sealTo } from './sealed-place.ts'

const [RIDE, OTHER] = ['7', '8'].map(digit => digit.repeat(64) as MessageId) as [MessageId, MessageId]
const MEETING: Meeting = {
  from: { lat: 52.520_008, lon: 13.404_954 },
  to: { lat: 52.5, lon: 13.3 },
  word: 'blue coat',
}

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

it('onlyTheDriverOpensWhereToMeet, and of that ride alone', async () => {
  const [driver, another] = [makeMeetingKey(), makeMeetingKey()]
  const sealed = await sealMeeting(driver.open, RIDE, MEETING)
  expect(await openMeeting(driver, RIDE, sealed)).toEqual(MEETING)
  await expect(openMeeting(another, RIDE, sealed)).rejects.toMatchObject({ code: 'meeting_forged' })
  await expect(openMeeting(driver, OTHER, sealed)).rejects.toMatchObject({ code: 'meeting_forged' })
  for (let at = 0; at < sealed.length; at += 7) {
    const bent = sealed.map((byte, index) => (index === at ? byte ^ 1 : byte))
    await expect(openMeeting(driver, RIDE, bent)).rejects.toMatchObject({ code: 'meeting_forged' })
  }
  for (const short of [new Uint8Array(), new Uint8Array(32), new Uint8Array(48)])
    await expect(openMeeting(driver, RIDE, short)).rejects.toMatchObject({ code: 'meeting_forged' })
})

it('what was sealed and is no meeting is refused, and so is what nobody could meet at', async () => {
  const driver = makeMeetingKey()
  const said = { ...MEETING, from: { lat: 91, lon: 0 } }
  await expect(sealMeeting(driver.open, RIDE, said)).rejects.toThrow()
  const info = new TextEncoder().encode('cairn ride place v1')
  for (const text of ['', '{}', '[]', '{"from":1}']) {
    const sealed = await sealTo(driver.open, {
      info,
      aad: hexToBytes(RIDE),
      plain: new TextEncoder().encode(text),
      ephemeral: makeMeetingKey(),
    })
    await expect(openMeeting(driver, RIDE, sealed)).rejects.toMatchObject({ code: 'meeting_malformed' })
  }
})
