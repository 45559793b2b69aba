/**
 * MQTT packets whose numbers are written when they are needed. Unless told otherwise, the codec that broker and clients share
 * makes all 65,536 of them in advance, each a buffer of its own: nine megabytes in each process, that every collection walks.
 * Loaded for its effect by whoever opens a broker or a connection.
 */
import mqttPacket from 'mqtt-packet'

mqttPacket.writeToStream.cacheNumbers = false
