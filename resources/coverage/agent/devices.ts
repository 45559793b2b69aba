/** Gateways that people have, and how they are read. */
import type { Ask, DeviceRow, NetworkWishes } from '../../../agent/kit/device-row.ts'
import { CONSENT } from './relay/consent.ts'

const TEST = 'resources/coverage/agent/gateway/gateway.test.ts'
const PORT: Ask = {
  name: 'port',
  question: 'On which UDP port of this machine (its forwarder’s serv_port_up and serv_port_down)?',
  usual: '1700',
  isNumber: true,
}
const HOST: Ask = {
  name: 'host',
  question: 'Who may speak to that port: 127.0.0.1 for this machine alone, 0.0.0.0 for the local network?',
  usual: '127.0.0.1',
}
const EUIS: Ask = {
  name: 'eui',
  question: 'Its EUI (16 digits), so that no other gateway is let in?',
  optional: true,
}
const REACHES: Ask = {
  name: 'reaches',
  question:
    'May consumers’ endpoints lead into networks of your own (10.0.0.0/8, commas between)? Nothing, where they may not.',
  optional: true,
}
const STATION_PORT: Ask = {
  name: 'port',
  question: 'On which TCP port of this machine (the port in the station’s tc.uri)?',
  usual: '3001',
  isNumber: true,
}
const BROKER: Ask = {
  name: 'broker',
  question: 'At which broker does it speak (mqtt://HOST:PORT, with USER:PASSWORD@ where it wants them)?',
  usual: 'mqtt://127.0.0.1:1883',
}
const REGION: Ask = {
  name: 'region',
  question: 'In which region does it listen: EU868 or US915?',
  usual: 'EU868',
}
const CERT: Ask = {
  name: 'cert',
  question: 'A file with a certificate (PEM) for wss://? Nothing for ws://, in your own network alone.',
  optional: true,
}
const KEY: Ask = { name: 'key', question: 'And the file with its key?', optional: true }
const driver = {
  kind: 'coverage-gateway',
  port: '{port}',
  host: '{host}',
  gateways: '{eui}',
  reaches: '{reaches}',
}

const UPLINK: readonly Ask[] = [
  {
    name: 'consent',
    question: `Other people’s traffic will leave by your address: who is harmed by it, and your provider, comes to you first, and in some places you answer for it. Ask your provider and your law whether you may. To go on, write: ${CONSENT}`,
  },
  {
    name: 'allow',
    question: 'Where may it go, and nowhere else (example.org, *.example.org:443+8443, commas between)?',
  },
  { name: 'url', question: 'Where do clients reach this machine (http://YOUR.ADDRESS:PORT)?' },
  { name: 'port', question: 'On which TCP port does it listen?', usual: '8443', isNumber: true },
  {
    name: 'host',
    question: 'On which address: 127.0.0.1 for this machine alone, 0.0.0.0 for everybody?',
    usual: '0.0.0.0',
  },
  { name: 'price', question: 'For how many base units a million bytes?', usual: '1000' },
]

export const COVERAGE_DEVICES: readonly DeviceRow[] = [
  {
    id: 'lora-packet-forwarder',
    of: 'coverage',
    title:
      'LoRaWAN gateway with Semtech’s packet forwarder (RAK, Dragino, Kerlink, MultiTech, Milesight, IMST and most others)',
    transport: 'UDP, it brings',
    asks: [PORT, HOST, EUIS, REACHES],
    driver,
    tried: {
      how: 'by its documents, not run',
      version: 'GWMP 2 and 1',
      source:
        'Lora-net/packet_forwarder, PROTOCOL.TXT, and a forwarder of our tests that was written from it',
    },
    test: TEST,
    connect: [
      'In its packet forwarder: server_address this machine’s address, serv_port_up and serv_port_down 1700.',
      '--device lora-packet-forwarder',
    ],
  },
  {
    id: 'lora-basics-station',
    of: 'coverage',
    title: 'LoRaWAN gateway with LoRa Basics Station (RAK, Dragino, Kerlink, MultiTech, Milesight, TTIG)',
    transport: 'WebSocket, it brings',
    asks: [STATION_PORT, HOST, EUIS, REGION, CERT, KEY, REACHES],
    driver: { ...driver, speaks: 'station', region: '{region}', cert: '{cert}', key: '{key}' },
    tried: {
      how: 'by its documents, not run',
      version: 'LNS protocol 2',
      source: 'doc.sm.tc/station, and a station of our tests that was written from it',
    },
    test: 'resources/coverage/agent/station/station.test.ts',
    connect: [
      'In its tc.uri: ws:// and this machine’s address and port, in your own network alone; or wss:// with a certificate and its key, and its authority in tc.trust.',
      '--device lora-basics-station',
    ],
  },
  {
    id: 'chirpstack-gateway',
    of: 'coverage',
    title:
      'LoRaWAN gateway with ChirpStack’s MQTT forwarder or gateway bridge (ChirpStack Gateway OS, RAK, Dragino)',
    transport: 'MQTT, at your broker',
    asks: [BROKER, EUIS, REACHES],
    driver: {
      kind: 'coverage-gateway',
      speaks: 'mqtt',
      broker: '{broker}',
      gateways: '{eui}',
      reaches: '{reaches}',
    },
    tried: {
      how: 'by its documents, not run',
      version: 'ChirpStack 4, protobuf and JSON',
      source: 'chirpstack/chirpstack 038e45e8, api/proto/gw/gw.proto',
    },
    test: 'resources/coverage/agent/chirpstack/chirpstack.test.ts',
    connect: [
      'Its forwarder writes to your broker as it does; whoever else can write to that broker can say anything.',
      '--device chirpstack-gateway',
    ],
  },
  {
    id: 'uplink-relay',
    of: 'coverage',
    title: 'This machine’s own uplink, shared with clients of the network (a proxy, HTTP CONNECT)',
    transport: 'TCP, it brings',
    asks: UPLINK,
    driver: {
      kind: 'coverage-relay',
      consent: '{consent}',
      allow: '{allow}',
      url: '{url}',
      port: '{port}',
      host: '{host}',
      price: '{price}',
    },
    tried: { how: 'run', version: 'HTTP/1.1', source: 'RFC 9110, CONNECT' },
    test: 'resources/coverage/agent/relay/relay.test.ts',
    connect: [
      'Off until you say what it means; it carries to what you list, and to public addresses alone.',
      '--device uplink-relay',
    ],
  },
]

/** It wants no readings: gateways say what they carried. */
export const COVERAGE_WISHES: NetworkWishes = { resource: 'coverage', quantities: () => undefined }
