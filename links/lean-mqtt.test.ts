/** Numbers that were not made in advance are the same. */
import mqttPacket from 'mqtt-packet'
import { describe, expect, it } from 'vitest'
import './lean-mqtt.ts'

describe('a packet without numbers made in advance', () => {
  it('has the bytes that it had', () => {
    expect(mqttPacket.writeToStream.cacheNumbers).toBe(false)
    for (const id of [1, 255, 256, 0x1234, 65_535])
      expect([...mqttPacket.generate({ cmd: 'puback', messageId: id })]).toEqual([
        0x40,
        2,
        id >> 8,
        id & 0xff,
      ])
  })
})
