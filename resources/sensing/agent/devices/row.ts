/** What rows of stations have in common. */
import type { Ask, DeviceRow } from '../../../../agent/kit/device-row.ts'

export type Row = Omit<DeviceRow, 'of'>
export const TEST = 'bin/devices.test.ts'
export const HOST: Ask = { name: 'host', question: 'Its address on the local network?' }
export const ALTITUDE: Ask = {
  name: 'altitude',
  question: 'Its height above the sea in metres (its pressure is left out where you do not know)?',
  optional: true,
  isNumber: true,
}
export const BROKER: readonly Ask[] = [
  { name: 'broker', question: 'The MQTT broker?', usual: 'mqtt://127.0.0.1:1883' },
  { name: 'username', question: 'The broker’s user?', optional: true },
  { name: 'password', question: 'The broker’s password?', optional: true },
]
export const LOGIN = { broker: '{broker}', username: '{username}', password: '{password}' }
export const PORT: Ask = {
  name: 'port',
  question: 'On which port of this machine?',
  usual: '8126',
  isNumber: true,
}

export const temperature = { name: 'temperature', unit: 'Cel' }
export const humidity = { name: 'humidity', unit: '%RH', in: '%' }
/** Of the air where the sensor stands; networks compare it at sea level. */
export const pressure = { name: 'pressure', unit: 'Pa', altitudeM: '{altitude}' }
export const windSpeed = { name: 'windSpeed', unit: 'm/s' }
export const windDirection = { name: 'windDirection', unit: 'deg' }
export const windGust = { name: 'windGust', unit: 'm/s' }
export const rain = { name: 'rain', unit: 'mm/h' }
export const radiation = { name: 'radiation', unit: 'W/m2' }
export const co2 = { name: 'co2', unit: 'ppm' }
export const pm10 = { name: 'pm10', unit: 'ug/m3' }
export const pm25 = { name: 'pm25', unit: 'ug/m3' }
export const soilMoisture = { name: 'soilMoisture', unit: '/', in: '%' }
export const uv = { name: 'uv', unit: 'W/m2', in: 'UVI' }

/** What stations say where a sensor is missing. */
export const absent = [-9999, '-9999', '', '--']
