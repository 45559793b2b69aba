import { expect, it } from 'vitest'
import { reachOf } from './reaches.ts'

it.each([
  ['-', '10.1.2.3', '"reaches": "10.1.2.3" in the driver'],
  ['127.0.0.1', '10.1.2.3', '"reaches": "127.0.0.1,10.1.2.3" in the driver'],
  ['10.0.0.0/8', '[::1]', '"reaches": "10.0.0.0/8,::1" in the driver'],
])('says what to write: of %s, where %s is not allowed', async (said, host, right) => {
  await expect(reachOf(said).addressesOf(host)).rejects.toThrow(right)
  const address = host.replace(/[[\]]/g, '')
  expect(reachOf(said).mayReach(address)).toBe(false)
  const [, written] = /"reaches": "([^"]+)"/.exec(right)!
  expect(reachOf(written!).mayReach(address)).toBe(true)
})
