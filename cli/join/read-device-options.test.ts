import { describe, expect, it } from 'vitest'
import { SERVICES } from '../../bin/services.ts'
import { parseArguments } from '../arguments.ts'
import { CliError } from '../errors.ts'
import { readDetails, readDriver, readModel } from './read-device-options.ts'

const options = {
  model: { value: 'M', help: '' },
  details: { value: 'D', help: '' },
  driver: { value: 'K', help: '' },
}
const args = (...argv: string[]) => parseArguments(argv, { name: 'join', options, positionals: [] })

describe('what a device is', () => {
  it('is a resource and a model', () => {
    expect(readModel(args('--model', 'energy/meter'))).toBe('energy/meter')
    for (const wrong of ['meter', 'Energy/meter', 'energy/', `energy/${'x'.repeat(40)}`]) {
      expect(() => readModel(args('--model', wrong))).toThrow(CliError)
    }
    expect(() => readModel(args())).toThrow('it is not said what the device is')
  })

  it('has details: numbers where they are numbers', () => {
    expect(readDetails(args('--details', 'pvW=5000, maker=Acme=2,tilt=20.5'))).toEqual({
      pvW: 5000,
      maker: 'Acme=2',
      tilt: 20.5,
    })
    expect(readDetails(args())).toEqual({})
    for (const wrong of ['pvW', '=5', 'pvW=', '9a=1'])
      expect(() => readDetails(args('--details', wrong))).toThrow(CliError)
  })
})

describe('where its readings come from', () => {
  it.each([
    [undefined, { kind: 'local', port: 8125, fields: [] }],
    ['local:0', { kind: 'local', port: 0, fields: [] }],
    ['dsmr:192.168.1.7:2001', { kind: 'dsmr', host: '192.168.1.7', port: 2001 }],
    ['dsmr:192.168.1.7', { kind: 'dsmr', host: '192.168.1.7', port: 2001 }],
    ['dsmr:/dev/ttyUSB0', { kind: 'dsmr', device: '/dev/ttyUSB0' }],
    ['sunspec:inverter.local:1502', { kind: 'sunspec', host: 'inverter.local', port: 1502 }],
  ])('%s', (typed, driver) => {
    expect(
      readDriver(typed === undefined ? args() : args('--driver', typed), SERVICES.drivers).driver,
    ).toEqual(driver)
  })

  it.each(['usb', 'local:port', 'local:70000', 'dsmr', 'sunspec', 'dsmr:host:x'])('not "%s"', typed => {
    expect(() => readDriver(args('--driver', typed), SERVICES.drivers)).toThrow(CliError)
  })
})
