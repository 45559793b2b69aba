/** modbus-serial is CommonJS whose export is the class itself, while its types say `default`: put right here, once. */
import { createRequire } from 'node:module'
import type { ModbusRTU } from 'modbus-serial'

const Client = createRequire(import.meta.url)('modbus-serial') as new () => ModbusRTU

export type ModbusClient = ModbusRTU

export function createModbusClient(): ModbusClient {
  return new Client()
}
