/** Shelly’s meters and plugs, of each generation. */
import { COUNTS } from '../../../../agent/kit/device-row.ts'
import { BROKER, HOST, LOGIN, type Row, TEST } from './row.ts'

export const SHELLY: readonly Row[] = [
  {
    id: 'shelly-1-meter',
    title: 'Shelly EM and 3EM of the first generation',
    transport: 'MQTT',
    asks: [...BROKER, { name: 'name', question: 'Its name, such as shellyem-B9F474?' }],
    driver: {
      kind: 'mqtt',
      ...LOGIN,
      fields: [
        { of: 'shellies/{name}/emeter/0/total', name: 'import', unit: 'Wh' },
        { of: 'shellies/{name}/emeter/0/total_returned', name: 'export', unit: 'Wh' },
      ],
    },
    tried: {
      how: 'by its documents, not run',
      version: 'firmware 1.14',
      source: 'shelly-api-docs.shelly.cloud/gen1 (Shelly EM, MQTT)',
    },
    test: TEST,
    connect: [
      'In its web page: Internet & Security, Advanced, enable MQTT.',
      '--device shelly-1-meter --set broker=192.168.1.5,name=shellyem-B9F474',
    ],
  },
  {
    id: 'shelly-1-plug',
    title: 'Shelly Plug S, 1PM, 2.5 of the first generation',
    transport: 'HTTP',
    asks: [HOST, COUNTS],
    driver: {
      kind: 'http',
      url: 'http://{host}/status',
      everyMs: 10_000,
      live: true,
      time: { path: 'unixtime' },
      fields: [{ path: 'meters[0].total', name: 'register', unit: 'Wh', in: 'Wmin' }],
    },
    tried: {
      how: 'by its documents, not run',
      version: 'firmware 1.14',
      source: 'shelly-api-docs.shelly.cloud/gen1 (Plug S, /status)',
    },
    test: TEST,
    connect: ['Nothing: it answers on the local network.', '--device shelly-1-plug --set host=192.168.1.9'],
    found: { type: 'http', name: /^shelly(plug|1pm|switch25)/i, fills: 'host' },
  },
  {
    id: 'shelly-2-plug',
    title: 'Shelly Plus, Pro, Mini and Gen3: plugs and switches that measure',
    transport: 'HTTP',
    asks: [HOST, { name: 'component', question: 'Its component?', usual: 'switch:0' }, COUNTS],
    driver: {
      kind: 'http',
      url: 'http://{host}/rpc/Shelly.GetStatus',
      everyMs: 10_000,
      live: true,
      time: { path: 'sys.unixtime' },
      fields: [{ path: '"{component}".aenergy.total', name: 'register', unit: 'Wh' }],
    },
    tried: {
      how: 'by its documents, not run',
      version: 'firmware 1.4',
      source: 'shelly-api-docs.shelly.cloud/gen2 (Switch, Sys)',
    },
    test: TEST,
    connect: [
      'Nothing: it answers on the local network (pm1:0 for a PM Mini).',
      '--device shelly-2-plug --set host=192.168.1.10',
    ],
    found: { type: 'shelly', name: /plug|pm/i, fills: 'host' },
  },
  {
    id: 'shelly-2-meter',
    title: 'Shelly Pro 3EM and 3EM Gen3',
    transport: 'HTTP',
    asks: [HOST],
    driver: {
      kind: 'http',
      url: 'http://{host}/rpc/Shelly.GetStatus',
      everyMs: 10_000,
      live: true,
      time: { path: 'sys.unixtime' },
      fields: [
        { path: '"emdata:0".total_act', name: 'import', unit: 'Wh' },
        { path: '"emdata:0".total_act_ret', name: 'export', unit: 'Wh' },
      ],
    },
    tried: {
      how: 'by its documents, not run',
      version: 'firmware 1.4',
      source: 'shelly-api-docs.shelly.cloud/gen2 (EMData, Sys)',
    },
    test: TEST,
    connect: ['Nothing: it answers on the local network.', '--device shelly-2-meter --set host=192.168.1.11'],
    found: { type: 'shelly', name: /em/i, fills: 'host' },
  },
  {
    id: 'shelly-2-meter-mqtt',
    title: 'The same by MQTT',
    transport: 'MQTT',
    asks: [...BROKER, { name: 'name', question: 'Its topic prefix, such as shellypro3em-a0b1c2?' }],
    driver: {
      kind: 'mqtt',
      ...LOGIN,
      topic: '{name}/status/emdata:0',
      fields: [
        { path: 'total_act', name: 'import', unit: 'Wh' },
        { path: 'total_act_ret', name: 'export', unit: 'Wh' },
      ],
    },
    tried: {
      how: 'by its documents, not run',
      version: 'firmware 1.4',
      source: 'shelly-api-docs.shelly.cloud/gen2 (MQTT, EMData)',
    },
    test: TEST,
    connect: [
      'In its web page: Settings, MQTT, with “generic status update”.',
      '--device shelly-2-meter-mqtt --set broker=192.168.1.5,name=shellypro3em-a0b1c2',
    ],
  },
]
