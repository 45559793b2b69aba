/** Every code that coverage gives, and what it means. */
import { SPENDING_REASONS } from '../../../kernel/allowances/refusal.ts'

export const CARRYING = {
  payload_malformed: 'The payload is not as described for its content type. The facts name what is wrong.',
  not_a_gateway:
    'Only a coverage/gateway says what it carried, sent or heard; the facts say what this device is.',
  not_a_consumer:
    'Only a coverage/consumer asks for packets and signs receipts; the facts say what this device is.',
  time_ahead:
    'The message says something of a time that is after its own. Set the clock (NTP or GPS), and say what was heard once it was.',
  packet_late:
    'The packet was reported when its window was settled, or was heard before the gateway was registered. Packets are reported until so long after the window as the facts say; it is not paid.',
  joins_not_asked_for:
    'The route names no JoinEUIs, so nobody’s request to join is carried for it. It is not paid.',
  packet_twice: 'The gateway has reported this packet for this route before. A copy is paid once.',
  too_many_packets:
    'A gateway reports at most so many packets of a window. What came after that is not counted.',
  route_empty:
    'The route names no DevAddrs and no JoinEUIs, or a range that ends before it begins. Nothing is set aside for it.',
  route_over:
    'The route ends before it arrived, or lasts longer than 400 days. Make one that ends later, or earlier.',
  price_low:
    'What the route offers for a credit is below what the network’s rules ask for, or more than anybody can spend. Offer what the facts say.',
  too_many_routes:
    'A consumer has at most so many routes at a time. This one does not stand: wait until another ends.',
  ...SPENDING_REASONS,
  deposit_short:
    'What is free of the owner’s deposit does not cover the route’s budget, or the map that was ordered. It does not stand: deposit more, or ask for less.',
  route_unknown:
    'There is no such route of this consumer, or it did not stand when the packets were heard. They are not paid.',
  gateway_unknown: 'The receipt names a gateway that is not registered. Nobody is paid by it.',
  receipt_late:
    'The receipt came when the time for receipts of its route was over; the facts say until when it was.',
  packet_replayed:
    'Others heard the same packet at another time, more than four seconds away: it was sent again, or kept and said again, or the gateway’s clock is wrong. These copies are not paid.',
  copy_elsewhere:
    'These copies cannot have been heard where the gateway stands: they are so strong, here and where others heard the same packet, that nothing can have been near to both. Others agree with each other; so it is this one that is unpaid. Look whether the gateway stands where it is registered.',
  copies_contradict:
    'Two copies of a packet are so strong, and so far apart, that one of them was not heard there, and nobody else tells which. They share one pay; nobody is blamed.',
  same_reception:
    'Two gateways say the same levels of nearly every packet, which two antennas never do. They are one observation with one pay: of those for whom the consumer signs, who reported it first has it, and who reported as soon shares it. Who reports what could be read by then has nothing, nor who is not signed for; nobody is blamed.',
  budget_spent:
    'What is set aside for the route does not cover what was carried and signed for. The rest is paid when there is a budget for it; gateways carry no more for it.',
  not_signed:
    'The route is over, and its consumer has not signed for so many credits that the gateway carried. They are not paid. Its agent stops carrying for who does not sign.',
} as const satisfies Record<string, string>

export const MAPPING = {
  no_map:
    'This network makes no map of what gateways hear (its rules: coverage.map), so nobody needs to know.',
  not_a_map_buyer: 'Only a coverage/map-buyer orders the map; the facts say what this device is.',
  place_late:
    'Where the device was came when the packet’s window was settled. It is said until so long after the window as the facts say; the packet is paid as it would have been.',
  place_twice: 'Where the device was is said of this packet already. What was said first counts.',
  too_many_places: 'Of a route and window so many cells are said at most. What came after that is not taken.',
  places_not_vouched:
    'Nobody who is listed vouches for the consumer, so where it says that its devices were is left out of the map; the packets are paid all the same, and nobody is blamed. An issuer of the network can vouch for it.',
  place_impossible:
    'The packets were heard more strongly than free space lets anything through from the cells that the consumer said they were sent in. What these copies say of the cells is left out of the map; they are paid all the same, and nobody is blamed. Look at the cells, or at where the gateway in the facts is registered.',
  orders_full: 'So many orders of this buyer stand already. Wait until one is over.',
  nothing_there:
    'Nothing of these regions is published: a row needs gateways of as many owners on as many days as the facts say. Nothing was paid; ask again when more was heard.',
  order_spent:
    'The map costs more than the order allows in all. It ends with what it has; order again with more.',
} as const satisfies Record<string, string>

export const MESH = {
  handed_in_a_circle:
    'The gateway says that it gave packets to itself, or back to who heard them. Nobody is paid for that.',
} as const satisfies Record<string, string>

export const OUTAGES = {
  outage_odd:
    'The outage ends before it begins or after it is said, is longer than 31 days, or began before the gateway was registered. It is not shown; nothing is paid or lost by it.',
  outage_twice:
    'The gateway has said before of a part of that time that it was cut off; the facts say which. What it said first is shown.',
  outage_contradicted:
    'The gateway was heard by the network in the midst of the time in which it says that it was cut off; the facts say when. It is not shown; nothing is paid or lost by it. Look at its clock.',
} as const satisfies Record<string, string>

export const RELAYING = {
  not_a_relay: 'Only a coverage/relay offers its uplink; the facts say what this device is.',
  not_a_relay_client:
    'Only a coverage/relay-client opens sessions with relays and signs for bytes; the facts say what this device is.',
  relay_over:
    'The offer or session ends before it arrived, or lasts longer than 400 days. Make one that ends later, or earlier.',
  relay_unknown: 'The session names a relay that is not registered. Nothing is set aside for it.',
  too_many_sessions:
    'A client has at most so many sessions at a time. This one does not stand: wait until another ends.',
  session_unknown:
    'There is no such session of this client with this relay, or it is over. Nothing is paid by the receipt.',
  probe_not_asked:
    'No seed drew this client to look at that relay, or this relay as where it fetches from. What it says of it does not count.',
  probe_twice: 'The device has said before what came of that probe. What it said first counts.',
  probe_late:
    'What came of the probe was said when the time for it was over; the facts say until when it was. Nobody is blamed.',
  probe_failed:
    'Four fifths of the owners whom a seed drew to fetch something through the relay, three at least, could not, though where they fetched from could be reached; the facts say how many spoke. Nothing is lost by it but its place: twice in a row, and it is offered after all others until one of the next draws finds it carrying. Look whether its address can be reached from outside.',
} as const satisfies Record<string, string>

export const PROVING = {
  draw_unknown:
    'No seed of that epoch asks for beacons any more, or yet. The node says which do (the state of the gateway).',
  beacon_twice: 'The gateway has said before what it sent for that draw. What it said first counts.',
  beacon_late:
    'The beacon’s secret came when the time for it was over, or before the time for witnesses was. It is said after witnesses may come, and as long after that as they had; the facts say when.',
  beacon_off_schedule:
    'The beacon was not sent when the seed asked for it: the facts say when it was, and when it should have been. Set the clock (NTP or GPS).',
  not_asserted:
    'The gateway has no place, or one that is coarser than H3 resolution 11. Coverage is of a place: register one (cairn device).',
  too_many_witnesses:
    'A gateway says of at most so many beacons of a draw that it heard them. What came after that is not counted.',
  witness_late:
    'The witness came when the time for witnesses of that draw was over: then beacons’ secrets may be said, and anybody could know what was in them. The facts say until when it was.',
  beacon_unknown:
    'Nobody has said that it sent what was heard, or its beacon does not count. Nobody is blamed.',
  witness_twice: 'The gateway has said before that it heard this beacon.',
  self_witness: 'A gateway does not witness its own beacon.',
  own_witness:
    'Both gateways are of one owner, so one of them is not evidence of the other. Gateways of others are.',
  lag_too_long:
    'The beacon was heard more than four seconds from when its sender says that it was sent. Set both clocks (NTP or GPS).',
  frequency_differs: 'The beacon was heard on another channel than the seed asked for.',
  spreading_differs: 'The beacon was heard at another spreading factor than the seed asked for.',
  region_differs: 'The two gateways say that they are in different radio regions.',
  too_near:
    'The two stand fewer than eight cells (some 350 m) from each other: hearing each other proves no coverage. Gateways that stand further apart do.',
  rssi_too_strong:
    'The beacon was heard more strongly than free space lets anything through from where its sender is registered to where the witness is. One of them stands elsewhere, or sends or gains more than it says: look at place and gainDdbi of both.',
  no_valid_beacon:
    'The gateway’s own beacons were heard by nobody for 48 hours, so what it hears does not count. Look at its antenna, and whether it sends.',
  no_valid_witness:
    'The gateway has heard nobody’s beacon for 48 hours, so its own do not count. Look at its antenna.',
  not_drawn:
    'More witnesses heard the beacon than count; the seed drew others. Nobody is better off by being faster.',
  closed_circle:
    'These gateways hear each other and nobody else, though others stand near by who are heard by others. What they earn waits until somebody else hears one of them or is heard.',
  same_levels:
    'Two gateways say the same levels of nearly every beacon, which two antennas never do. They are one observation with one pay: who said it first has it, and who said it as soon shares it. Who says what could be read by then has nothing; nobody is blamed.',
  place_wrong:
    'What the gateway hears and how it is heard contradicts its place by the word of three owners or more, who agree with each other. It earns nothing by that draw: it stands elsewhere. Register where it is; that costs nothing.',
  not_vouched:
    'Nobody who is listed vouches for the gateway, so what it earns by coverage waits. A voucher releases it; else it is paid when the network’s time for that is over.',
} as const satisfies Record<string, string>

export const COVERAGE_REASONS = {
  ...CARRYING,
  ...MAPPING,
  ...MESH,
  ...OUTAGES,
  ...RELAYING,
  ...PROVING,
} as const satisfies Record<string, string>

export type CoverageReason = keyof typeof COVERAGE_REASONS
