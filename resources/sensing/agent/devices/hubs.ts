/** Sensors by hubs, LoRaWAN servers, brokers and addresses. */
import { VALUES } from '../../../../agent/kit/device-row.ts'
import { BROKER, LOGIN, PORT, type Row, TEST } from './row.ts'

export const HUBS: readonly Row[] = [
  {
    id: 'home-assistant',
    title: 'Home Assistant, by its websocket API',
    transport: 'websocket',
    asks: [
      { name: 'url', question: 'Its address?', usual: 'http://homeassistant.local:8123' },
      { name: 'token', question: 'A long-lived token (your profile, Security)?' },
      { ...VALUES, question: 'Which entities, as temperature@sensor.ID=state:Cel; several with ; between?' },
    ],
    driver: {
      kind: 'home-assistant',
      url: '{url}',
      token: '{token}',
      time: { path: 'last_updated' },
      fields: '{values}',
    },
    tried: {
      how: 'by its documents, not run',
      version: '2025.1',
      source: 'developers.home-assistant.io (websocket API, state_changed)',
    },
    test: TEST,
    connect: [
      'Make a long-lived token in your profile.',
      '--device home-assistant --set "url=http://homeassistant.local:8123,token=…,values=temperature@sensor.porch=state:Cel"',
    ],
    found: { type: 'home-assistant', fills: 'url' },
  },
  {
    id: 'home-assistant-rest',
    title: 'Home Assistant, by its REST API',
    transport: 'HTTP',
    asks: [
      { name: 'url', question: 'Its address?', usual: 'http://homeassistant.local:8123' },
      { name: 'token', question: 'A long-lived token (your profile, Security)?' },
      { ...VALUES, question: 'Which entities, as temperature@sensor.ID=state:Cel; several with ; between?' },
    ],
    driver: {
      kind: 'http',
      url: '{url}/api/states/',
      headers: { authorization: 'Bearer {token}' },
      time: { path: 'last_updated' },
      fields: '{values}',
    },
    tried: {
      how: 'by its documents, not run',
      version: '2025.1',
      source: 'developers.home-assistant.io (REST API, /api/states)',
    },
    test: TEST,
    connect: [
      'Make a long-lived token in your profile.',
      '--device home-assistant-rest --set "url=http://homeassistant.local:8123,token=…,values=temperature@sensor.porch=state:Cel"',
    ],
  },
  {
    id: 'home-assistant-statestream',
    title: 'Home Assistant, by MQTT Statestream',
    transport: 'MQTT',
    asks: [
      ...BROKER,
      {
        ...VALUES,
        question: 'Which topics, as temperature@BASE/sensor/ID/state=:Cel; several with ; between?',
      },
    ],
    driver: { kind: 'mqtt', ...LOGIN, fields: '{values}' },
    tried: {
      how: 'by its documents, not run',
      version: '2025.1',
      source: 'www.home-assistant.io/integrations/mqtt_statestream',
    },
    test: TEST,
    connect: [
      'In configuration.yaml: mqtt_statestream: base_topic: homeassistant.',
      '--device home-assistant-statestream --set "broker=192.168.1.5,values=temperature@homeassistant/sensor/porch/state=:Cel"',
    ],
  },
  {
    id: 'chirpstack',
    title: 'LoRaWAN device by ChirpStack v4, by MQTT',
    transport: 'MQTT',
    asks: [
      ...BROKER,
      { name: 'application', question: 'The application’s id?' },
      { name: 'eui', question: 'The device’s EUI?' },
      VALUES,
    ],
    driver: {
      kind: 'mqtt',
      ...LOGIN,
      topic: 'application/{application}/device/{eui}/event/up',
      time: { path: 'time' },
      fields: '{values}',
    },
    tried: {
      how: 'by its documents, not run',
      version: '4.11',
      source: 'www.chirpstack.io/docs (MQTT integration, event up)',
    },
    test: TEST,
    connect: [
      'Give the device profile a codec, so that events have an object.',
      '--device chirpstack --set "application=…,eui=…,values=temperature=object.temperature:Cel"',
    ],
  },
  {
    id: 'chirpstack-http',
    title: 'LoRaWAN device by ChirpStack v4, by HTTP',
    transport: 'HTTP, it brings',
    asks: [
      PORT,
      { name: 'secret', question: 'What the integration sends as header “authorization”?', optional: true },
      VALUES,
    ],
    driver: {
      kind: 'receiver',
      port: '{port}',
      header: { authorization: '{secret}' },
      time: { path: 'time' },
      fields: '{values}',
    },
    tried: {
      how: 'by its documents, not run',
      version: '4.11',
      source: 'www.chirpstack.io/docs (HTTP integration, event up)',
    },
    test: TEST,
    connect: [
      'In the application: Integrations, HTTP, JSON, http://this-machine:8126/, a header “authorization”.',
      '--device chirpstack-http --set "secret=…,values=temperature=object.temperature:Cel"',
    ],
  },
  {
    id: 'the-things-stack',
    title: 'LoRaWAN device by The Things Stack v3, by MQTT',
    transport: 'MQTT',
    asks: [
      { name: 'broker', question: 'Its MQTT server?', usual: 'mqtts://eu1.cloud.thethings.network:8883' },
      { name: 'username', question: 'APPLICATION@TENANT, such as weather@ttn?' },
      { name: 'password', question: 'An API key that may read uplinks?' },
      { name: 'device', question: 'The device’s id?' },
      VALUES,
    ],
    driver: {
      kind: 'mqtt',
      ...LOGIN,
      topic: 'v3/{username}/devices/{device}/up',
      time: { path: 'uplink_message.received_at' },
      fields: '{values}',
    },
    tried: {
      how: 'by its documents, not run',
      version: '3.30',
      source: 'www.thethingsindustries.com/docs (MQTT server, uplink message)',
    },
    test: TEST,
    connect: [
      'In the application: Integrations, MQTT, and a payload formatter.',
      '--device the-things-stack --set "username=weather@ttn,password=…,device=porch,values=temperature=uplink_message.decoded_payload.temperature:Cel"',
    ],
  },
  {
    id: 'the-things-stack-webhook',
    title: 'LoRaWAN device by The Things Stack v3, by webhook',
    transport: 'HTTP, it brings',
    asks: [
      PORT,
      { name: 'secret', question: 'What the webhook sends as header “authorization”?', optional: true },
      VALUES,
    ],
    driver: {
      kind: 'receiver',
      port: '{port}',
      header: { authorization: '{secret}' },
      time: { path: 'uplink_message.received_at' },
      fields: '{values}',
    },
    tried: {
      how: 'by its documents, not run',
      version: '3.30',
      source: 'www.thethingsindustries.com/docs (webhooks, uplink message)',
    },
    test: TEST,
    connect: [
      'In the application: Webhooks, custom, JSON, uplink messages alone, a header “authorization”.',
      '--device the-things-stack-webhook --set "secret=…,values=temperature=uplink_message.decoded_payload.temperature:Cel"',
    ],
  },
  {
    id: 'http-number',
    title: 'Anything that answers over HTTP',
    transport: 'HTTP',
    asks: [{ name: 'url', question: 'The address that is asked?' }, VALUES],
    driver: { kind: 'http', url: '{url}', fields: '{values}' },
    tried: { how: 'run', version: '–', source: 'an HTTP server of Node 24' },
    test: TEST,
    connect: [
      'Look at what it answers in a browser.',
      '--device http-number --set "url=http://192.168.1.21/,values=temperature=t:Cel"',
    ],
  },
  {
    id: 'mqtt-number',
    title: 'Anything that publishes numbers or JSON',
    transport: 'MQTT',
    asks: [...BROKER, { name: 'topic', question: 'Its topic?', optional: true }, VALUES],
    driver: { kind: 'mqtt', ...LOGIN, topic: '{topic}', fields: '{values}' },
    tried: { how: 'run', version: 'aedes 1.2.0', source: 'a broker of this repository' },
    test: TEST,
    connect: [
      'Look at what it publishes: mosquitto_sub -v -t "#".',
      '--device mqtt-number --set "broker=192.168.1.5,values=temperature@porch/t=:Cel"',
    ],
  },
]
