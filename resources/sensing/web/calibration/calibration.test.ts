/** Which offset a phone gets from others of its model. */
import { describe, expect, it } from 'vitest'
import type { DeviceView } from '../../../../client/node-api.ts'
import { calibrate, calibrationOfModel } from './calibration.ts'

const phone = (owner: string, offsetDb: number, model = 'Pixel 8', calibration = 'person') =>
  ({ owner, details: { phone: model, offsetDb, calibration } }) as unknown as DeviceView

describe('calibration of a model', () => {
  it('is the median of what people measured with it', () => {
    const devices = [phone('a', 120), phone('b', 122), phone('c', 131), phone('d', 90, 'Fairphone')]
    expect(calibrationOfModel('Pixel 8', devices)).toMatchObject({ offsetDb: 122, by: 'model' })
  })
  it('is less sure than a comparison by hand, and the less sure the more its phones differ', () => {
    const one = calibrationOfModel('Pixel 8', [phone('a', 120)])!
    const apart = calibrationOfModel('Pixel 8', [phone('a', 110), phone('b', 120), phone('c', 130)])!
    expect(one.uncertaintyDb).toBeGreaterThan(calibrate(70, -50).uncertaintyDb)
    expect(apart.uncertaintyDb).toBeGreaterThan(one.uncertaintyDb)
  })
  it('counts an owner once, and nobody who took it from others', () => {
    const devices = [phone('a', 120), phone('b', 124), phone('b', 124), phone('b', 124)]
    expect(calibrationOfModel('Pixel 8', devices)!.offsetDb).toBe(122)
    expect(calibrationOfModel('Pixel 8', [phone('a', 123, 'Pixel 8', 'usual')])).toBeUndefined()
    expect(calibrationOfModel('', [phone('a', 123, '')])).toBeUndefined()
  })
})
