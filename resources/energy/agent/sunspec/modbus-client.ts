/** modbus-serial is CommonJS whose export is the class itself, while its types say `default`: put right here, once. */
import { createRequire } from 'node:module'
import type modbus from 'modbus-serial'

const Client = createRequire(import.meta.url)('modbus-serial') as new () => ModbusClient

export type ModbusClient = InstanceType<typeof modbus.default>

export function createModbusClient(): ModbusClient {
  return new Client()
}
