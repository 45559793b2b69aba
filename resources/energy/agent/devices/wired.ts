/** Meters and inverters on a wire of their own: P1 and SunSpec. */
import { HOST, KEYS, type Row } from './row.ts'

export const WIRED: readonly Row[] = [
  {
    id: 'p1',
    title:
      'Smart meter’s P1 port by network (DSMR 2 to 5, ESMR, eMUCS, Luxembourg, Austria, Sweden, Hungary, Switzerland)',
    transport: 'TCP',
    asks: [HOST, { name: 'port', question: 'Its port?', usual: '2001', isNumber: true }, ...KEYS],
    driver: { kind: 'dsmr', host: '{host}', port: '{port}', key: '{key}', aad: '{aad}' },
    tried: {
      how: 'run',
      version: 'DSMR 2.2 to 5.0.2',
      source: 'telegrams of athombv/node-dsmr-parser @997a0f5',
    },
    test: 'resources/energy/agent/dsmr/telegram.test.ts',
    connect: [
      'Plug a P1 bridge (ser2net, SLIMMELEZER, smartyReader) into the port.',
      '--device p1 --set host=192.168.1.7',
    ],
  },
  {
    id: 'p1-cable',
    title: 'Smart meter’s P1 port by cable',
    transport: 'serial',
    asks: [
      { name: 'device', question: 'The cable’s device file?', usual: '/dev/ttyUSB0' },
      { name: 'baud', question: 'Its speed (9600 for DSMR 2 and 3)?', usual: '115200', isNumber: true },
      ...KEYS,
    ],
    driver: { kind: 'dsmr', device: '{device}', baud: '{baud}', key: '{key}', aad: '{aad}' },
    tried: {
      how: 'run',
      version: 'DSMR 2.2 to 5.0.2',
      source: 'telegrams of athombv/node-dsmr-parser @997a0f5',
    },
    test: 'resources/energy/agent/drivers.test.ts',
    connect: ['Plug a P1 cable between the meter and this machine.', '--device p1-cable'],
  },
  {
    id: 'sunspec',
    title: 'Solar inverter with SunSpec (101 to 103, 111 to 113, 701; batteries 802, 713, 124)',
    transport: 'Modbus TCP',
    asks: [
      HOST,
      { name: 'port', question: 'Its port?', usual: '502', isNumber: true },
      {
        name: 'unit',
        question: 'Its Modbus unit; tried in turn where you do not know?',
        optional: true,
        isNumber: true,
      },
    ],
    driver: { kind: 'sunspec', host: '{host}', port: '{port}', unit: '{unit}' },
    tried: {
      how: 'run',
      version: 'models of 2026-04-22',
      source: 'sunspec/models @7abdf89, over modbus-serial 8.0.25',
    },
    test: 'resources/energy/agent/sunspec/sunspec.test.ts',
    connect: [
      'Switch on Modbus TCP with SunSpec in the inverter’s settings.',
      '--device sunspec --set host=192.168.1.8',
    ],
  },
]
