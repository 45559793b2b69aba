import { hexToBytes } from '@noble/hashes/utils.js'
import { expect, it } from 'vitest'
import { sealTo } from '../../../../protocol/hpke.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import { type Meeting, makeMeetingKey, openMeeting, sealMeeting } from './sealed-place.ts'

const [RIDE, OTHER] = ['7', '8'].map(digit => digit.repeat(64) as MessageId) as [MessageId, MessageId]
const MEETING: Meeting = {
  from: { lat: 52.520_008, lon: 13.404_954 },
  to: { lat: 52.5, lon: 13.3 },
  word: 'blue coat',
}

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
