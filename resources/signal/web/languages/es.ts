/** Spanish of signal: web/src/languages/es.ts says how readers are addressed, and the words of the field. */
import type { Lexicon, Translated } from '../../../../web/src/languages/catalogue.ts'
import { plural } from '../../../../web/src/languages/language.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'
import type { DEVICE_EN, MEASURE_EN, PAGE_EN, WORDS_EN } from '../text.ts'

const some = (count: number, one: string, other: string) =>
  `${formatCount(count)} ${plural(count, { one, other })}`

export const PAGE: Translated<typeof PAGE_EN> = {
  title: 'Señal',
  lead: 'Con qué fuerza se oyen las redes móviles y qué tan rápido es el camino por ellas, según lo que midieron los miembros de esta red. Una celda aparece cuando varios propietarios midieron allí en varios días, y nunca quién ni cuándo.',
  notHere: 'Esta red no hace un mapa de la señal.',
  none: (owners: number, days: number) =>
    `Aún no hay nada publicado: una celda necesita mediciones de ${some(owners, 'propietario', 'propietarios')} en ${some(days, 'día', 'días')}.`,
  technology: 'Tecnología',
  operator: 'Operador',
  all: 'Todas',
  unknown: 'no dicho',
  figure: 'Qué se muestra',
  figures: {
    rsrp: 'Fuerza (RSRP, dBm)',
    rssi: 'Toda la potencia (RSSI, dBm)',
    sinr: 'Sobre el ruido (SINR, dB)',
    downKbps: 'Bajada (Mbit/s)',
    upKbps: 'Subida (Mbit/s)',
    rtt: 'Ida y vuelta (ms)',
    age: 'Edad (días)',
  },
  map: (count: number, figure: string) => `Mapa de ${some(count, 'celda', 'celdas')}: ${figure}`,
  nothingThere: 'Nadie ha medido esto allí todavía.',
  below: (figure: string) => `menos de ${figure}`,
  from: (figure: string) => `${figure} o más`,
  middle: 'En el medio',
  cells: 'Celdas',
  edition: 'Publicado el',
  oldest: 'Lo más antiguo',
  days: (count: number) => (count === 1 ? 'de hace un día' : `de hace ${formatCount(count)} días`),
  today: 'de ese día',
  owners: (count: number) => `de ${formatCount(count)} propietarios o más`,
  networks: 'Redes',
  columns: {
    network: 'Red',
    cells: 'Celdas',
    strength: 'Fuerza',
    down: 'Bajada',
    up: 'Subida',
    trip: 'Ida y vuelta',
  },
  who: 'Quién mide',
  whoWhy: 'En la época liquidada más reciente. Lo que no se pagó, y por qué, está en la página de cada uno.',
  whoColumns: { device: 'Dispositivo', earned: 'Fichas', did: 'Qué hizo' },
  nobody: 'Nadie mide todavía.',
  nothing: 'nada que se liquidara en esta época',
  buy: 'Comprar el mapa',
  buyHow:
    'Un programa lo compra: cairn agent con el controlador signal-map:9460 pide regiones, paga a quienes midieron y responde en su propia máquina. Si funciona en esta, estos enlaces llevan a lo que compró:',
  measure: 'Medir con este teléfono u ordenador',
}

export const MEASURE: Translated<typeof MEASURE_EN> = {
  title: 'Mida su red',
  promise:
    'Este navegador mide qué tan rápido es el camino a máquinas de esta red, y lo dice con una celda de unos 0,1 km² y un cuarto de hora. Su lugar, el momento y su número nunca salen de él.',
  insecure:
    'Los navegadores dan un lugar solo a páginas con https, o en esta misma máquina. Abra esta página con https.',
  noPlace: 'Este navegador no conoce ningún lugar.',
  before: {
    way: 'Su navegador se conecta directamente a un reflector, una máquina que un miembro tiene para esto: idas y vueltas, unos megabytes de bajada y otros de subida. En ese camino no hay ningún nodo, así que lo que se mide es el suyo.',
    drawn:
      'Con qué reflectores puede medir lo sortea la semilla, dos cada vez, para que nadie elija el de un amigo. El marco en que se hace alcanza esa única máquina y no ve nada de esta página.',
    lesser:
      'Ambos llevan el tiempo, y cuenta lo menor de los dos. El reflector ve su dirección de internet, como todo servidor, y no dónde está usted.',
    levels: 'Un navegador no puede decir con qué fuerza oye una antena. Un módem con un agente sí.',
    sealed:
      'Primero solo se envía un sello, para que nadie pueda copiarlo; la medición misma sigue unas horas después. Tenga entonces esta página abierta, o uno de los días siguientes: si no, no se paga.',
    public:
      'Lo que se envía es público después: en qué celdas midió este dispositivo y en qué cuarto de hora. Deje fuera donde vive.',
    costs: 'Cada medición mueve unos megabytes de su tarifa de datos.',
  },
  notWanted: 'Esta red no paga por mediciones.',
  start: 'Empezar',
  stop: 'Terminar',
  asDevice: 'Este navegador es el dispositivo',
  technology: 'Tecnología',
  operator: 'Código del operador, si lo conoce',
  operatorRight: 'Un país y una red, como 262-01.',
  kinds: {
    cellular: 'Móvil, no sé cuál',
    gsm: '2G (GSM)',
    umts: '3G (UMTS)',
    lte: '4G (LTE)',
    nr: '5G (NR)',
    lora: 'LoRa',
  },
  wifi: 'Ahora está en wifi: esa no es la red móvil. Desactívelo y mida después.',
  measure: 'Medir aquí',
  steps: {
    place: 'Espera su lugar …',
    draw: 'Pregunta a quién sorteó la semilla …',
    way: 'Mide el camino …',
  },
  notDrawn:
    'Aún no hay ningún reflector sorteado para este dispositivo. La semilla de una época próxima sortea; vuelva un poco más tarde.',
  noReflector: (why: string) =>
    `Ningún reflector sorteado para este dispositivo responde ahora a este navegador: ${why}`,
  hidden: 'Está en un lugar que dejó fuera: de aquí no se dice nada.',
  down: 'Bajada',
  up: 'Subida',
  trip: 'Ida y vuelta',
  jitter: 'Varía en',
  hide: 'Dejar fuera donde estoy',
  hideWhy:
    'A unos cientos de metros de aquí nunca se dice nada. El centro de lo que se deja fuera está junto a este lugar, y se queda en este navegador.',
  zones: (count: number) => some(count, 'lugar queda fuera', 'lugares quedan fuera'),
  leaves: 'Qué sale de este navegador',
  none: 'Nada todavía: lo que mide se dice cuando acaba su cuarto de hora.',
  sheet: (tests: number) => some(tests, 'medición', 'mediciones'),
  columns: { cell: 'Celda', network: 'Red', down: 'Bajada', up: 'Subida', trip: 'Ida y vuelta' },
  opens: (when: string) =>
    `Su sello va en camino; la medición misma se envía a partir de ${when}, mientras esta página esté abierta.`,
  told: { sealed: 'sellada', waiting: 'espera', received: 'recibo', refused: 'rechazada' },
  waiting: (count: number) =>
    count === 1 ? 'Una espera a la red.' : `${formatCount(count)} esperan a la red.`,
  noReceipt: 'La respuesta no es un recibo de este nodo por este mensaje.',
}

export const DEVICE: Translated<typeof DEVICE_EN> = {
  said: 'Qué dijo',
  saidWhy:
    'Lo que firmó en esta época, de cuartos de hora que ya habían acabado. Celdas y cuartos de hora, como cualquiera puede leerlos.',
  none: 'No abrió ninguna hoja en esta época.',
  sights: 'Oído',
  tests: 'Mediciones del camino',
  columns: {
    when: 'Cuarto de hora',
    cell: 'Celda',
    network: 'Red',
    strength: 'RSRP',
    quality: 'RSRQ',
    noise: 'SINR',
    all: 'RSSI',
  },
  testColumns: {
    when: 'Cuarto de hora',
    cell: 'Celda',
    network: 'Red',
    reflector: 'Reflector',
    down: 'Bajada',
    up: 'Subida',
    trip: 'Ida y vuelta',
  },
  more: (count: number) => `y ${formatCount(count)} más`,
  drawn: 'Reflectores sorteados ahora para él',
  drawnNone: 'Aún no hay ninguno sorteado.',
  saw: 'Mediciones que vio',
  sawWhy: 'Según su propio reloj. De lo que dicen ambos cuenta lo menor.',
  sawNone: 'No vio ninguna medición en esta época.',
  sawColumns: { when: 'Empezó', device: 'Dispositivo', down: 'Bajada', up: 'Subida', trip: 'Ida y vuelta' },
  orders: 'Sus pedidos del mapa',
  ordersNone: 'No tiene ningún pedido.',
  orderColumns: { regions: 'Regiones', until: 'Hasta', paid: 'Pagado', left: 'Queda', rows: 'Estado' },
  stands: 'vigente',
}

export const WORDS: Translated<typeof WORDS_EN> = {
  title: 'Señal',
  menu: 'Señal',
  join: 'Mida su red',
  use: 'Comprar el mapa de la señal',
  spends: 'comprar el mapa de la señal de las regiones que elija',
  models: {
    'signal/phone': 'Teléfono que mide',
    'signal/modem': 'Módem que mide',
    'signal/reflector': 'Reflector de la red',
    'signal/consumer': 'Comprador del mapa de la señal',
  },
  counts: {
    'signal/phone': (count: number) => some(count, 'teléfono que mide', 'teléfonos que miden'),
    'signal/modem': (count: number) => some(count, 'módem', 'módems'),
    'signal/reflector': (count: number) => some(count, 'reflector', 'reflectores'),
    'signal/consumer': (count: number) => some(count, 'comprador del mapa', 'compradores del mapa'),
  },
  units: (whole: string) => `${whole} celdas frescas`,
  contribution: {
    heard: (count: number) => `${some(count, 'red se oyó', 'redes se oyeron')} en celdas`,
    tested: (count: number) => `${some(count, 'medición', 'mediciones')} del camino contaron`,
    lately: (count: number) =>
      `${formatCount(count)} de ellas acababan de pagarse, y no ganaron nada otra vez`,
    reflected: (count: number) => `${some(count, 'medición', 'mediciones')} de otros reflejó`,
    nothing: 'nada de ello contó',
  },
  epoch: (sheets: number, heard: number, tested: number, devices: number) =>
    `${some(sheets, 'hoja', 'hojas')} de ${some(devices, 'dispositivo', 'dispositivos')}: ${formatCount(heard)} redes en celdas, ${some(tested, 'medición', 'mediciones')} del camino`,
  url: (address: string) => `responde en ${address}`,
  slogan: (count: number) =>
    `${some(count, 'receptor mide', 'receptores miden')} qué tan bien se oyen las redes móviles.`,
  headline: 'Medido para el mapa',
  headlineUnit: 'redes en celdas en la última época',
  params: {
    map: 'Una celda del mapa necesita',
    refresh: 'Una celda vuelve a estar fresca tras',
    duplicate: 'Una celda no paga a nadie de nuevo en',
    tested: 'Del valor de una celda, por una medición del camino',
    reflected: 'De lo que gana una medición, para su reflector',
    settleAfter: 'Un sello puede llegar tarde en',
    openFor: 'Después, lo sellado puede abrirse durante',
    remember: 'Una hoja se reconoce durante',
    every: 'Los reflectores se sortean cada',
    mostMps: 'Lo más rápido en un cuarto de hora',
    mostFlightMps: 'Lo más rápido de una hoja a la siguiente',
    constantCells: 'Un receptor dice más de un nivel de tantas celdas',
    declared: 'Todos por quienes nadie responde tienen del fondo',
  },
  map: (owners: number, days: number) =>
    `mediciones de ${some(owners, 'propietario', 'propietarios')} en ${some(days, 'día', 'días')}`,
}

const ALONE = {
  payload_malformed: 'El contenido no es como se describe para su tipo. Los datos dicen qué está mal.',
  not_a_measurer:
    'Los reflectores y los compradores no miden nada. Un dispositivo que mide se registra como signal/phone o signal/modem.',
  not_a_reflector:
    'Solo un signal/reflector dice qué vio de una medición; los datos dicen qué es este dispositivo.',
  not_over:
    'El cuarto de hora no había acabado cuando se hizo el mensaje. Ajuste el reloj del dispositivo y envíe después.',
  before_registered:
    'El cuarto de hora acabó antes de que se registrara el dispositivo. Solo cuenta lo que sigue.',
  too_late: 'El mensaje llegó demasiado después de su cuarto de hora. Envíe dentro del tiempo que se indica.',
  time_ahead: 'El mensaje dice algo de un tiempo posterior al suyo. Ajuste el reloj (NTP o GPS).',
  quarter_sealed: 'El dispositivo ya ha sellado una hoja de este cuarto de hora; cuenta el primer sello.',
  quarter_counted: 'El dispositivo ya ha dicho una hoja de este cuarto de hora; cuenta la primera.',
  not_sealed:
    'La hoja no es lo que el dispositivo había sellado a tiempo para su cuarto de hora, así que podría ser una copia de lo que otros midieron. Selle cada hoja a tiempo y abra esa misma.',
  far_apart:
    'Nada en tierra llega a todas estas celdas en un cuarto de hora. Deje fuera las posiciones que saltan.',
  too_constant:
    'Un receptor que se lleva por tantas celdas lee más de un nivel; este leyó el mismo en todas, como uno que se cuelga, o una tabla que alguien inventó. La hoja no cuenta.',
  out_of_bounds:
    'Ningún receptor de tal red comunica este nivel, o tal red no tiene ninguno de ese nombre. Los datos dicen cuál, y qué puede comunicarse. No cuenta; mire cómo lo lee el controlador.',
  levels_contradict:
    'De una celda, RSRQ es RSRP menos RSSI y lo que añade el número de bloques de recursos (de 7,8 a 24,4 dB). Estos niveles no son ni de lejos de un momento y una celda. No cuentan; mire cómo los lee el controlador.',
  cell_twice: 'La hoja dice la misma red de la misma celda dos veces; cuenta la primera.',
  seal_awaited:
    'El sello que abre esta hoja no ha llegado aún; la lista de un oráculo puede haberlo omitido. La hoja cuenta en cuanto haya un sello que llegara a tiempo.',
  reflected_twice: 'El reflector ya ha dicho qué vio de esta medición; cuenta la primera palabra.',
  too_many_reflected:
    'Un reflector dice de tantas mediciones a la vez como mucho qué vio. Lo que vino después no cuenta.',
}

const TOGETHER = {
  leapt:
    'Ni siquiera un avión llega aquí tan pronto desde donde estaba antes el dispositivo. La hoja no cuenta.',
  copied:
    'Esta hoja dice los mismos niveles de las mismas celdas que una que podía leerse antes de que se sellara. No gana nada; mida usted mismo.',
  same_reading:
    'Otro dispositivo dijo exactamente los mismos niveles de las mismas celdas, cosa que dos receptores nunca hacen. Son una observación, y se paga una vez en partes iguales. No se culpa a nadie.',
  seen_lately:
    'La mayor parte de lo que dice esta hoja se había pagado un momento antes: verlo otra vez es un duplicado, no gana nada y no quita nada a uno posterior. No se culpa a nadie; mida en otro lugar, o más tarde.',
  not_reflected:
    'Ningún reflector firmó que vio estas mediciones, de este dispositivo y en este cuarto de hora. No se paga la velocidad que solo dice el propio dispositivo.',
  reflector_not_drawn:
    'El reflector no estaba entre los que la semilla había sorteado para este dispositivo, así que podría ser el de un amigo. Mida el camino a los que nombra el nodo.',
  own_reflector:
    'El reflector es del propietario del propio dispositivo, así que su palabra no es la de otro.',
  test_empty: 'En estas mediciones no se movió nada, y se hicieron muy pocas idas y vueltas: no dicen nada.',
  networks_full:
    'Se oyen más redes de las que pueden distinguirse. Estas no se cuentan hasta que se olviden otras.',
  not_vouched:
    'Nadie de la lista responde por el dispositivo, así que lo que gana espera. Un aval lo libera; si no, se paga cuando acabe el plazo de la red para eso.',
  not_a_consumer:
    'Solo un dispositivo registrado como signal/consumer compra el mapa, para que se pregunte a su propietario qué puede gastar.',
  orders_full: 'Ya hay tantos pedidos vigentes de este comprador. Espere a que acabe uno.',
  nothing_there:
    'De estas regiones no hay nada publicado: una fila necesita mediciones de tantos propietarios en tantos días como dicen los datos. No se pagó nada; pregunte de nuevo cuando se haya medido más.',
  order_spent:
    'El mapa cuesta más de lo que el pedido permite en total. Acaba con lo que tiene; pida de nuevo con más.',
  deposit_short:
    'Lo que queda libre del depósito del propietario no cubre el mapa. Deposite más y pida de nuevo.',
  spending_not_allowed:
    'El propietario no deja a este dispositivo gastar nada: no lo ha aceptado, o no hay ningún permiso de gasto vigente. Lo que se pidió no se compra; no se culpa a nadie. El propietario puede permitirlo (cairn allow, o la página de lo suyo).',
  not_permitted:
    'Una regla de esta red excluye de ello a este dispositivo. Los hechos nombran la regla, de qué se trata (join: participar, earn: ganar, consume: gastar) y qué no se cumple; la página de reglas la muestra. No se culpa a nadie.',
  allowance_used:
    'El permiso de gasto del propietario para este dispositivo no deja tanto. Los datos dicen qué se pidió, qué queda y qué se permite en el periodo y en total, y cuándo acaban el periodo y el permiso (ms). El propietario puede permitir más (cairn allow).',
}

const NAMES = {
  map: 'mapa',
  refresh: 'fresca tras',
  duplicate: 'duplicado en',
  tested: 'mediciones',
  reflected: 'reflejadas',
  settleAfter: 'puede llegar tarde en',
  openFor: 'puede abrirse durante',
  remember: 'se reconoce durante',
  every: 'se sortean cada',
  mostMps: 'lo más rápido, m/s',
  mostFlightMps: 'lo más rápido de hoja a hoja, m/s',
  constantCells: 'celdas de un nivel',
  declared: 'sin aval',
  heard: 'oídas',
  lately: 'recién pagadas',
  quarter: 'cuarto de hora',
  quarters: 'cuartos de hora',
  network: 'red',
  level: 'nivel',
  value: 'valor',
  rsrp: 'RSRP, dBm/10',
  rsrq: 'RSRQ, dB/10',
  rssi: 'RSSI, dBm/10',
  sinr: 'SINR, dB/10',
  metres: 'metros',
  cells: 'celdas',
  test: 'medición',
  tests: 'mediciones',
  sights: 'vistas',
  seals: 'sellos',
  sealDueBeforeMs: 'sello antes de',
  startMs: 'inicio',
  endMs: 'fin',
  at: 'a las',
  prints: 'huellas',
  others: 'otros',
  of: 'de',
  dueBeforeMs: 'antes de',
  withinMs: 'en',
  least: 'al menos',
}

export const LEXICON: Lexicon = { reasons: { ...ALONE, ...TOGETHER }, names: NAMES }
