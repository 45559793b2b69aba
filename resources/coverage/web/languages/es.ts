/** Spanish of coverage: web/src/languages/es.ts says how readers are addressed, and the words of the field. */
import type { Lexicon, Translated } from '../../../../web/src/languages/catalogue.ts'
import { plural } from '../../../../web/src/languages/language.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'
import type { GATEWAY_EN, MAP_EN, PAGE_EN, WORDS_EN } from '../text.ts'

const some = (count: number, one: string, other: string) =>
  `${formatCount(count)} ${plural(count, { one, other })}`

export const PAGE: Translated<typeof PAGE_EN> = {
  title: 'Cobertura de radio',
  none: 'Esta red no paga por cobertura de radio.',
  lead: 'Las pasarelas llevan paquetes de dispositivos LoRaWAN de otras personas, y cobran por lo que llevaron y está firmado. Aquí nadie ve qué hay en un paquete.',
  waiting:
    'Aún no se ha liquidado nada. La primera ventana de paquetes se liquida unas horas después de terminar.',
  routes: 'Rutas',
  packets: 'Paquetes',
  copies: 'Copias que cuentan',
  beacons: 'Balizas oídas',
  witnesses: 'Testigos que cuentan',
  paid: 'Pagado por consumidores',
  relays: {
    title: 'Intermediarios',
    why: 'Conexiones compartidas, en el orden en que los clientes las prueban. Una semilla sortea quién mira cada una; los dos extremos firman lo que pasó.',
    none: 'Ningún intermediario ofrece su conexión ahora.',
    columns: {
      relay: 'Intermediario',
      price: 'Un millón de bytes',
      found: 'Lo que se halló',
      speed: 'Velocidad',
      first: 'Primer byte tras',
    },
    standings: { carries: 'lleva', unknown: 'no se sabe', fails: 'no lleva nada' },
    draws: (carried, of) => `${formatCount(carried)} de ${some(of, 'sorteo', 'sorteos')}`,
  },
  gateways: 'Pasarelas',
  nobody: 'Aún no hay ninguna pasarela registrada.',
  where: 'Dónde están',
  whereWhy:
    'En cada celda hay una pasarela, más clara cuanto más ganó en la última época. Elige una, y el planificador dice qué ganaría una pasarela allí.',
  columns: { gateway: 'Pasarela', paid: 'Cobró', tokens: 'Tokens', did: 'Qué hizo' },
  newest: epoch => `Época ${epoch}: la última en la que se liquidó algo aquí.`,
  nothing: 'nada que se liquidara en esta época',
  link: 'Dónde se oye LoRa: el mapa',
  planner: '¿Qué ganaría una pasarela aquí?',
  plannerWhy:
    'Calculado con lo que ganaron las pasarelas cercanas en la última época: nadie sabe qué enviarán los dispositivos.',
  here: 'Donde estoy',
  noPlace: 'Este navegador no dice dónde está.',
  typed: 'Latitud y longitud',
  badPlace: 'Eso no es una latitud y una longitud, como 52.37, 4.9.',
  chosen: (place: string) => `Aquí: ${place}`,
  near: (count: number, km: number) =>
    `Hay ${some(count, 'pasarela', 'pasarelas')} a menos de ${formatCount(km)} km.`,
  range: (low: string, high: string) => `En la última época cada una tuvo entre ${low} y ${high}`,
  middle: (median: string) => `la de en medio tuvo ${median}.`,
  alone: (km: number) =>
    `No hay nadie a menos de ${formatCount(km)} km, así que nadie sabe qué hay allí en el aire. Una pasarela gana con dispositivos que envían cerca de ella.`,
  aloneProof: 'Para la cobertura demostrada hacen falta otras que la oigan: sola no gana nada con eso.',
  crowded: (count: number) =>
    `${some(count, 'está', 'están')} a menos de 350 m: lo que se oye tan cerca no demuestra cobertura, y los mismos paquetes llegan dos veces.`,
  shares:
    'Una más comparte el aire con ellas: de un paquete, un consumidor paga tantas copias como pidió, y no más.',
}

export const MAP: Translated<typeof MAP_EN> = {
  title: 'Dónde se oye LoRa',
  lead: 'Con qué fuerza oyen las pasarelas de esta red a los dispositivos y desde dónde: balizas de otras pasarelas y paquetes cuyos consumidores dicen en qué celda estaba el dispositivo. Una celda aparece cuando pasarelas de varios dueños oyeron algo de ella en varios días.',
  notHere: 'Esta red no hace ningún mapa de lo que oyen las pasarelas.',
  none: (owners: number, days: number) =>
    `Aún no hay nada publicado: una celda necesita pasarelas de ${formatCount(owners)} dueños en ${formatCount(days)} días.`,
  figure: 'Qué se muestra',
  figures: { rssi: 'Nivel (RSSI, dBm)', sinr: 'Sobre el ruido (SNR, dB)', age: 'Edad (días)' },
  map: (count: number, figure: string) => `Mapa de ${some(count, 'celda', 'celdas')}: ${figure}`,
  below: (figure: string) => `menos de ${figure}`,
  from: (figure: string) => `${figure} y más`,
  middle: 'En medio',
  cells: 'Celdas',
  owners: (count: number) => `de pasarelas de ${formatCount(count)} dueños y más`,
  edition: 'Publicado el',
  joined: 'Junto con las redes móviles, en el mapa de señal',
  buy: 'Comprar el mapa',
  buyHow:
    'Lo compra un programa: cairn agent con el controlador coverage-map:9470 encarga regiones, paga a aquellos cuyas pasarelas oyeron y responde en su propia máquina. Si funciona aquí, estos enlaces llevan a lo que compró:',
}

export const GATEWAY: Translated<typeof GATEWAY_EN> = {
  consumer: 'Este dispositivo pide paquetes y firma lo que recibe. Lo que gasta está más abajo.',
  none: 'No comunicó nada en esta época.',
  packets: 'Paquetes llevados',
  airtime: 'En el aire',
  heard: 'Balizas oídas',
  strongest: 'El más fuerte',
  weakest: 'El más débil',
  list: 'Paquetes',
  listWhy:
    'Como los firmó. Un paquete se nombra por su hash: de quién es y qué hay en él solo lo sabe su consumidor.',
  more: (count: number) => `y ${formatCount(count)} más`,
  columns: {
    time: 'Oído',
    packet: 'Paquete',
    kind: 'Clase',
    bytes: 'Octetos',
    spread: 'Ensanchado',
    level: 'Nivel',
    noise: 'Sobre el ruido',
    air: 'En el aire',
  },
  kinds: { data: 'datos', join: 'petición de unión', beacon: 'baliza' },
  routes: 'Para quién lleva',
  routesWhy:
    'Firmado es lo que el consumidor ha firmado desde que empezó la ruta; pagado es lo que resultó de ello, en total. Lo que esta pasarela dice que llevó, y nadie ha firmado, no se paga.',
  routeColumns: {
    route: 'Ruta',
    price: 'Un crédito',
    signed: 'Firmado',
    waits: 'Sin firmar',
    paid: 'Pagado',
    left: 'Queda del presupuesto',
  },
  credits: (count: number) => some(count, 'crédito', 'créditos'),
}

export const WORDS: Translated<typeof WORDS_EN> = {
  title: 'Cobertura',
  menu: 'Cobertura',
  spends: 'pagar a pasarelas por paquetes de tus dispositivos',
  spendsMap: 'comprar el mapa de dónde las pasarelas oyen dispositivos, de las regiones que elija',
  use: 'Comprar el mapa de dónde se oye LoRa',
  models: {
    'coverage/gateway': 'Pasarela',
    'coverage/consumer': 'Consumidor de paquetes',
    'coverage/relay': 'Intermediario',
    'coverage/map-buyer': 'Comprador del mapa LoRa',
    'coverage/relay-client': 'Cliente de intermediarios',
  },
  counts: {
    'coverage/map-buyer': (count: number) =>
      some(count, 'comprador del mapa LoRa', 'compradores del mapa LoRa'),
    'coverage/gateway': (count: number) => some(count, 'pasarela', 'pasarelas'),
    'coverage/consumer': (count: number) => some(count, 'consumidor', 'consumidores'),
    'coverage/relay': (count: number) => some(count, 'intermediario', 'intermediarios'),
    'coverage/relay-client': (count: number) =>
      some(count, 'cliente de intermediarios', 'clientes de intermediarios'),
  },
  parts: (count: string) => `${count} partes`,
  contribution: {
    paid: (money: string, routes: number) =>
      `se pagaron ${money} por lo que llevó, en ${some(routes, 'ruta', 'rutas')}`,
    capped: (money: string) => `se dan tokens por ${money} de eso: el tope del día`,
    beacons: (count: string) => `sus balizas contaron ${count}`,
    witnesses: (count: string) => `lo que oyó de otras contó ${count}`,
  },
  epoch: {
    carried: (packets: number, copies: number, routes: number) =>
      `${some(packets, 'paquete', 'paquetes')} en ${some(copies, 'copia', 'copias')} que cuentan, para ${some(routes, 'ruta', 'rutas')}`,
    paid: (money: string) => `${money} pagados`,
    burned: (money: string) => `${money} quemados`,
    heard: (beacons: number, witnesses: number) =>
      `${some(beacons, 'baliza oída', 'balizas oídas')}, ${some(witnesses, 'vez', 'veces')}`,
  },
  gain: (decibels: string) => `antena de ${decibels} dBi`,
  region: (name: string) => `región ${name}`,
  headline: 'Paquetes llevados',
  headlineUnit: 'copias en la última época',
  slogan: (count: number) =>
    `${some(count, 'antena lleva', 'antenas llevan')} paquetes de dispositivos de otras personas.`,
  params: {
    map: 'Una celda del mapa necesita',
    region: 'Región',
    pay: 'Los tokens son para',
    window: 'Los paquetes se liquidan cada',
    settleAfter: 'Un paquete puede comunicarse más tarde en',
    leastPrice: 'Un crédito cuesta al menos',
    leastRelayPrice: 'Un millón de bytes por un intermediario cuesta al menos',
    joinCredits: 'Una petición de unión cuenta como créditos',
    meshPermille: 'De los paquetes que fueron por vecinos, para estos',
    mapPermille: 'La palabra de un consumidor puede traer del mapa, de lo que pagó por paquetes,',
    probes: 'Los intermediarios se miran',
    mostADay: 'Tokens al día por, como máximo',
    feePpm: 'Se quema además',
    toleranceDdb: 'Los niveles pueden desviarse en',
    proof: 'Balizas',
  },
  pays: { use: 'paquetes pagados', coverage: 'cobertura demostrada' },
  noCap: 'sin tope',
  noProbes: 'nunca',
  probesOf: (every, answer) => `cada ${every}; lo dicho de ello llega en ${answer}`,
  noProof: 'no se piden',
  noMap: 'no se hace ningún mapa',
  mapOf: (owners: number, days: number) =>
    `pasarelas de ${formatCount(owners)} dueños en ${formatCount(days)} días`,
  proofOf: (every: string, spread: string, witnesses: number) =>
    `cada ${every}, en ${spread}; ${some(witnesses, 'testigo cuenta', 'testigos cuentan')}`,
}

const MAPPING = {
  no_map:
    'Esta red no hace ningún mapa de lo que oyen las pasarelas (sus reglas: coverage.map), así que nadie necesita saberlo.',
  not_a_map_buyer: 'Solo un coverage/map-buyer encarga el mapa; los datos dicen qué es este dispositivo.',
  place_late:
    'Dónde estaba el dispositivo llegó cuando la ventana del paquete ya estaba liquidada. Se dice hasta tanto después de la ventana como dicen los datos; el paquete se paga como se habría pagado.',
  place_twice: 'Dónde estaba el dispositivo ya está dicho de este paquete. Cuenta lo que se dijo primero.',
  too_many_places:
    'De una ruta y una ventana se dicen como mucho tantas celdas. Lo que llegó después no se toma.',
  places_not_vouched:
    'Nadie de la lista responde por el consumidor, así que dónde dice que estaban sus dispositivos no entra en el mapa; los paquetes se pagan igualmente y no se culpa a nadie. Quien puede responder en la red puede hacerlo por él.',
  place_impossible:
    'Los paquetes se oyeron con más fuerza de la que el espacio libre deja pasar desde las celdas en las que, según el consumidor, se enviaron. Lo que estas copias dicen de las celdas queda fuera del mapa; se pagan igualmente y no se culpa a nadie. Mire las celdas, o dónde está registrada la pasarela de los datos.',
  orders_full: 'Ya valen tantos encargos de este comprador. Espere a que termine uno.',
  nothing_there:
    'De estas regiones no hay nada publicado: una fila necesita pasarelas de tantos dueños en tantos días como dicen los datos. No se pagó nada; pregunte de nuevo cuando se haya oído más.',
  order_spent:
    'El mapa cuesta más de lo que el encargo permite en total. Termina con lo que tiene; encargue de nuevo con más.',
}

const CARRYING = {
  payload_malformed: 'El contenido no es como se describe para su tipo. Los hechos dicen qué está mal.',
  not_a_gateway:
    'Solo un coverage/gateway dice qué llevó, envió u oyó; los hechos dicen qué es este dispositivo.',
  not_a_consumer:
    'Solo un coverage/consumer pide paquetes y firma recibos; los hechos dicen qué es este dispositivo.',
  time_ahead:
    'El mensaje habla de una hora posterior a la suya. Pon en hora el reloj (NTP o GPS), y di lo oído una vez oído.',
  packet_late:
    'El paquete se comunicó cuando su ventana estaba liquidada, o se oyó antes de registrar la pasarela. Se comunica hasta tanto después de la ventana como dicen los hechos; no se paga.',
  joins_not_asked_for:
    'La ruta no nombra ningún JoinEUI, así que para ella no se lleva ninguna petición de unión. No se paga.',
  packet_twice: 'La pasarela ya había comunicado este paquete para esta ruta. Una copia se paga una vez.',
  too_many_packets:
    'Una pasarela comunica como máximo tantos paquetes de una ventana. Lo que llegó después no cuenta.',
  route_empty:
    'La ruta no nombra DevAddrs ni JoinEUIs, o un intervalo que acaba antes de empezar. Nada se reserva para ella.',
  route_over: 'La ruta acaba antes de llegar, o dura más de 400 días. Haz una que acabe más tarde, o antes.',
  price_low:
    'Lo que la ruta ofrece por un crédito está por debajo de lo que piden las reglas, o es más de lo que alguien puede gastar. Ofrece lo que dicen los hechos.',
  too_many_routes:
    'Un consumidor tiene como máximo tantas rutas a la vez. Esta no vale: espera a que acabe otra.',
  spending_not_allowed:
    'El propietario no deja que este dispositivo gaste nada: no lo ha aceptado, o no le ha dado un permiso de gasto en vigor. Lo pedido no se compra; no se culpa a nadie. El propietario lo permite (cairn allow, o la página «Lo mío»).',
  not_permitted:
    'Una regla de esta red excluye de ello a este dispositivo. Los hechos nombran la regla, de qué se trata (join: participar, earn: ganar, consume: gastar) y qué no se cumple; la página de reglas la muestra. No se culpa a nadie.',
  allowance_used:
    'El permiso de gasto del propietario para este dispositivo no deja tanto. Los hechos dicen qué se pidió, qué queda y qué se permite en el periodo y en total, y cuándo terminan el periodo y el permiso (ms). El propietario puede permitir más (cairn allow).',
  deposit_short:
    'Lo libre del depósito del propietario no cubre el presupuesto de la ruta. No vale: deposita más, o pide menos.',
  route_unknown: 'Este consumidor no tiene tal ruta, o no valía cuando se oyeron los paquetes. No se pagan.',
  gateway_unknown: 'El recibo nombra una pasarela que no está registrada. No paga a nadie.',
  receipt_late:
    'El recibo llegó cuando había pasado el tiempo para recibos de su ruta; los hechos dicen hasta cuándo era.',
  packet_replayed:
    'Otras oyeron el mismo paquete a otra hora, a más de cuatro segundos: se envió otra vez, o se guardó y se dijo otra vez, o el reloj de la pasarela va mal. Estas copias no se pagan.',
  copy_elsewhere:
    'Estas copias no pueden haberse oído donde está la pasarela: son tan fuertes, aquí y donde otras oyeron el mismo paquete, que nada estuvo cerca de ambas. Otras coinciden entre sí; por eso es esta la que no se paga. Mira si la pasarela está donde está registrada.',
  copies_contradict:
    'Dos copias de un paquete son tan fuertes y están tan lejos que una no se oyó allí, y nadie más dice cuál. Comparten un pago; no se culpa a nadie.',
  same_reception:
    'Dos pasarelas dicen los mismos niveles de casi todos los paquetes, lo que dos antenas nunca hacen. Son una observación con un pago: de aquellas para las que firma el consumidor lo tiene la que informó primero, y la que informó igual de pronto lo comparte. La que informa de lo que ya se podía leer no tiene nada, ni aquella para la que no se firma; no se culpa a nadie.',
  budget_spent:
    'Lo reservado para la ruta no cubre lo llevado y firmado. El resto se paga cuando haya presupuesto; las pasarelas no llevan más para ella.',
  not_signed:
    'La ruta ha acabado, y su consumidor no ha firmado tantos créditos que la pasarela llevó. No se pagan. Su agente deja de llevar para quien no firma.',
}

const PROVING = {
  outage_odd:
    'La interrupción termina antes de empezar o después de comunicarse, dura más de 31 días o empezó antes de que la pasarela se registrara. No se muestra; por ella no se paga ni se pierde nada.',
  outage_twice:
    'La pasarela ya había dicho de una parte de ese tiempo que estaba aislada; los datos dicen cuál. Se muestra lo que dijo primero.',
  outage_contradicted:
    'La red oyó a la pasarela en medio del tiempo en que dice haber estado aislada; los datos dicen cuándo. No se muestra; por ella no se paga ni se pierde nada. Revise su reloj.',
  handed_in_a_circle:
    'La pasarela dice que dio paquetes a sí misma, o de vuelta a quien los oyó. Por eso no se paga a nadie.',
  probe_not_asked:
    'Ninguna semilla sorteó a este cliente para mirar ese intermediario, ni a este intermediario como origen. Lo que dice de ello no cuenta.',
  probe_twice: 'El dispositivo ya ha dicho qué resultó de esa prueba. Cuenta lo que dijo primero.',
  probe_late:
    'Lo que resultó de la prueba se dijo cuando su plazo había terminado; los datos dicen hasta cuándo era. No se culpa a nadie.',
  probe_failed:
    'Cuatro quintos de los propietarios sorteados para traer algo por el intermediario, tres al menos, no pudieron, aunque el origen respondía; los datos dicen cuántos hablaron. No pierde más que su lugar: dos veces seguidas, y se ofrece después de todos los demás hasta que uno de los próximos sorteos halle que lleva. Mire si su dirección se alcanza desde fuera.',
  not_a_relay: 'Solo un coverage/relay ofrece su conexión; los hechos dicen qué es este dispositivo.',
  not_a_relay_client:
    'Solo un coverage/relay-client abre sesiones con intermediarios y firma por bytes; los hechos dicen qué es este dispositivo.',
  relay_over:
    'La oferta o la sesión termina antes de llegar, o dura más de 400 días. Haga una que termine más tarde, o antes.',
  relay_unknown: 'La sesión nombra un intermediario que no está registrado. No se reserva nada para ella.',
  too_many_sessions:
    'Un cliente tiene como mucho tantas sesiones a la vez. Esta no vale: espere a que otra termine.',
  session_unknown:
    'No hay tal sesión de este cliente con este intermediario, o ya terminó. El recibo no paga nada.',
  draw_unknown:
    'Ninguna semilla de esa época pide ya balizas, o todavía no. El nodo dice cuáles lo hacen (el estado de la pasarela).',
  beacon_twice: 'La pasarela ya ha dicho qué envió para ese sorteo. Cuenta lo que dijo primero.',
  beacon_late:
    'El secreto de la baliza llegó cuando había pasado su tiempo, o antes de que pasara el de los testigos. Se dice cuando ya no pueden llegar testigos, y tanto tiempo después como ellos tuvieron; los hechos dicen cuándo.',
  beacon_off_schedule:
    'La baliza no se envió cuando la semilla lo pedía: los hechos dicen cuándo se envió y cuándo debía. Pon en hora el reloj (NTP o GPS).',
  not_asserted:
    'La pasarela no tiene lugar, o uno más grueso que la resolución 11 de H3. La cobertura es de un lugar: registra uno (cairn device).',
  too_many_witnesses:
    'Una pasarela dice como máximo de tantas balizas de un sorteo que las oyó. Lo que llegó después no cuenta.',
  witness_late:
    'El testigo llegó cuando había pasado el tiempo para testigos de ese sorteo: entonces pueden decirse los secretos, y cualquiera podría saber qué había en las balizas. Los hechos dicen hasta cuándo era.',
  beacon_unknown: 'Nadie ha dicho que enviara lo que se oyó, o su baliza no cuenta. No se culpa a nadie.',
  witness_twice: 'La pasarela ya ha dicho que oyó esta baliza.',
  self_witness: 'Una pasarela no es testigo de su propia baliza.',
  own_witness:
    'Ambas pasarelas son de un propietario, así que una no demuestra nada de la otra. Las de otros sí.',
  lag_too_long:
    'La baliza se oyó a más de cuatro segundos de cuando su emisora dice que la envió. Pon en hora ambos relojes (NTP o GPS).',
  frequency_differs: 'La baliza se oyó en otro canal que el que pedía la semilla.',
  spreading_differs: 'La baliza se oyó con otro ensanchado que el que pedía la semilla.',
  region_differs: 'Las dos pasarelas dicen estar en regiones de radio distintas.',
  too_near:
    'Las dos están a menos de ocho celdas (unos 350 m): que se oigan no demuestra cobertura. Las que están más lejos sí.',
  rssi_too_strong:
    'La baliza se oyó más fuerte de lo que el espacio libre deja pasar desde donde su emisora está registrada hasta donde está el testigo. Una está en otro sitio, o envía o gana más de lo que dice: mira el lugar y gainDdbi de ambas.',
  no_valid_beacon:
    'Nadie oyó las balizas de la pasarela en 48 horas, así que lo que oye no cuenta. Mira su antena, y si envía.',
  no_valid_witness:
    'La pasarela no ha oído la baliza de nadie en 48 horas, así que las suyas no cuentan. Mira su antena.',
  not_drawn:
    'Oyeron la baliza más testigos de los que cuentan; la semilla sorteó otros. A nadie le sirve ser más rápido.',
  closed_circle:
    'Estas pasarelas se oyen entre sí y a nadie más, aunque cerca hay otras a las que se oye. Lo que ganan espera hasta que alguien más oiga a una de ellas o sea oído.',
  same_levels:
    'Dos pasarelas dicen los mismos niveles de casi todas las balizas, lo que dos antenas nunca hacen. Son una observación con un pago: lo tiene la que lo dijo primero, y la que lo dijo igual de pronto lo comparte. La que dice lo que ya se podía leer no tiene nada; no se culpa a nadie.',
  place_wrong:
    'Lo que la pasarela oye y cómo se la oye contradice su lugar según tres propietarios o más, que coinciden entre sí. No gana nada con ese sorteo: está en otro sitio. Registra dónde está; no cuesta nada.',
  not_vouched:
    'Nadie de la lista responde de la pasarela, así que lo que gana por cobertura espera. Quien responda lo libera; si no, se paga cuando pase el plazo de la red para eso.',
}

const NAMES = {
  map: 'mapa',
  region: 'región',
  pay: 'los tokens son para',
  window: 'ventana',
  settleAfter: 'puede comunicarse más tarde en',
  leastPrice: 'un crédito cuesta al menos',
  leastRelayPrice: 'un millón de bytes cuesta al menos',
  from: 'desde',
  until: 'hasta',
  spokeMs: 'oída a las',
  joinCredits: 'una petición de unión cuenta',
  meshPermille: 'para quienes llevan, milésimas',
  mapPermille: 'la palabra de un consumidor en el mapa, milésimas',
  probes: 'pruebas de intermediarios',
  origin: 'oído por',
  to: 'a',
  relay: 'intermediario',
  client: 'cliente',
  carried: 'llevó',
  spoke: 'hablaron',
  drawn: 'sorteados',
  mostADay: 'al día como máximo',
  feePpm: 'tasa',
  toleranceDdb: 'los niveles pueden desviarse, dB/10',
  proof: 'balizas',
  addrs: 'intervalos de DevAddrs',
  joins: 'intervalos de JoinEUIs',
  least: 'al menos',
  beacons: 'balizas',
  witnesses: 'testigos',
  day: 'día',
  with: 'con',
  of: 'de',
  heardMs: 'oído',
  heardBy: 'oído por',
  draw: 'sorteo',
  sentMs: 'enviado',
  wantedMs: 'pedido',
  cell: 'celda',
  cells: 'celdas',
  metres: 'metros',
  signalDdbm: 'señal, dBm/10',
  mostDdbm: 'como máximo, dBm/10',
  frequencyHz: 'frecuencia, Hz',
  wantedHz: 'pedida, Hz',
  sf: 'ensanchado',
  wanted: 'pedido',
  mostMs: 'como máximo',
  times: 'veces',
  owners: 'propietarios',
  agree: 'coinciden',
  gateways: 'pasarelas',
  ownersNear: 'propietarios cerca',
  route: 'ruta',
  routes: 'rutas',
  credits: 'créditos',
  gateway: 'pasarela',
  hash: 'hash',
  packets: 'paquetes',
  windowMs: 'ventana',
  rssi: 'nivel, dBm/10',
  otherRssi: 'nivel de la otra, dBm/10',
  othersMs: 'otras lo oyeron',
  firstMs: 'primer informe',
  signedFor: 'firmado',
  paid: 'pagado',
  counted: 'contado',
}

export const LEXICON: Lexicon = { reasons: { ...CARRYING, ...MAPPING, ...PROVING }, names: NAMES }
