/** Devices that publish to a local broker: Tasmota, Shelly, zigbee2mqtt, ESPHome, Home Assistant's statestream, LoRaWAN servers. */
import * as v from 'valibot'
import { ConfigError } from '../../kit/config-error.ts'
import { fields, listOf, maybe, optionReader, text, unlessSaid } from '../../kit/options.ts'
import { createReadings, READING_OPTIONS, type ReadingOptions } from '../../kit/reading/readings.ts'
import { defineDriver } from '../../kit/service.ts'
import { type Broker, hearTopics } from './hear-topics.ts'

interface MqttOptions extends ReadingOptions, Broker {}

const BROKER = v.pipe(
  text,
  v.transform(typed => (/^[a-z]+:\/\//.test(typed) ? typed : `mqtt://${typed}`)),
  v.check(
    typed => /^(mqtts?|wss?):$/.test(URL.parse(typed)?.protocol ?? ''),
    'a broker is needed, such as mqtt://192.168.1.5:1883',
  ),
)

const read = optionReader(
  fields({
    broker: BROKER,
    username: maybe(text),
    password: maybe(text),
    /** Besides those that the fields name by `of`. */
    topic: maybe(text),
    topics: unlessSaid(listOf(text), []),
    ...READING_OPTIONS,
  }),
)

export const mqtt = defineDriver<MqttOptions>({
  kind: 'mqtt',
  readOptions(raw) {
    const { topic, topics: more, ...options } = read(raw)
    const named = options.fields.flatMap(({ of }) => of ?? [])
    const topics = [...new Set([...(topic === undefined ? [] : [topic]), ...more, ...named])]
    if (topics.length === 0) throw new ConfigError('topic', 'a topic is needed, such as tele/plug/SENSOR')
    return { ...options, topics }
  },
  async run(options, context) {
    const readings = createReadings(options, context)
    await hearTopics(options, readings, context)
    readings.stop()
  },
})
