/** Spanish of mobility: web/src/languages/es.ts says how readers are addressed, and the words of the field. */
import type { Lexicon, Translated } from '../../../../web/src/languages/catalogue.ts'
import { plural } from '../../../../web/src/languages/language.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'
import { RIDE_NAMES, RIDE_REASONS } from '../rides/reasons-es.ts'
import type { PAGE_EN, WORDS_EN } from '../text.ts'

const counted = (count: number, one: string, other: string) =>
  `${formatCount(count)} ${plural(count, { one, other })}`
const cells = (count: number) => counted(count, 'celda', 'celdas')

export const PAGE: Translated<typeof PAGE_EN> = {
  title: 'Cartografiar al conducir',
  promise:
    'Este teléfono dice en qué celdas de unos 0,1 km² estuvo en un cuarto de hora, cuánto tiempo y cuántos metros. El camino, los momentos y dónde empiezan y acaban los viajes nunca salen de él.',
  insecure:
    'Los navegadores solo dan un lugar a páginas con https, o en esta misma máquina. Abra esta página con https.',
  noPlace: 'Este navegador no conoce ningún lugar.',
  before: {
    asks: 'Primero el navegador pide permiso para el lugar y, en algunos teléfonos, para el movimiento. No se envía nada antes de que acabe un viaje.',
    sends:
      'Cuando acaba un viaje, se firma una hoja por cada cuarto de hora con una clave que se queda en este navegador, y se envía cuando hay red.',
    sealed:
      'Primero solo sale un sello de ella, para que nadie pueda copiar su viaje; la hoja misma sigue unas horas después, cuando ya nadie más puede contar nada de ese tiempo. Tenga esta página abierta entonces, o alguno de los días siguientes: si no, no se paga.',
    public:
      'Lo que se envía es público después: en qué celdas estuvo este dispositivo y en qué cuarto de hora, sin los extremos de sus viajes. Solo se vende lo que vieron juntos cinco propietarios; en las pruebas está cada hoja por separado, y puede leerlas quien sepa que este dispositivo es suyo. Condúzcalo solo por donde cualquiera pueda saberlo.',
    pays: 'Una celda que nadie vio en mucho tiempo es la que más gana; si varios la ven a la vez, cada uno tiene una parte.',
    costs: 'La pantalla sigue encendida mientras registra: póngalo a cargar, en un soporte.',
  },
  notWanted: 'Esta red no paga por mapas.',
  start: 'Empezar a registrar',
  stop: 'Parar',
  endTrip: 'El viaje ha acabado',
  now: 'Ahora',
  state: 'Estado',
  states: { waits: 'espera un lugar', records: 'registra' },
  held: 'Retenido de este viaje, solo en este teléfono',
  fixes: (count: number) => counted(count, 'posición', 'posiciones'),
  accuracy: 'Precisión',
  speed: 'Velocidad',
  motion: 'Sensor de movimiento',
  motions: { on: 'habla', off: 'no habla: lo que se envía cuenta igualmente' },
  screen: 'Pantalla',
  screens: {
    on: 'sigue encendida',
    off: 'puede apagarse: este navegador no la mantiene encendida, y entonces no se registra nada',
  },
  battery: 'Batería',
  unknown: 'este navegador no lo dice',
  charging: (level: string) => `${level}, cargando`,
  asDevice: 'Este navegador es el dispositivo',
  tracks: {
    title: 'Un trazado de otro aparato',
    only: 'Tomar un trazado en su lugar',
    why: 'Una cámara de coche, un reloj, otra aplicación: su archivo GPX, FIT o CSV se lee en este navegador y se vuelve hojas como si este teléfono hubiera estado allí, sin los extremos de los trayectos. El archivo no va a ninguna parte.',
    file: 'Archivo',
    taken: 'Se vuelven hojas',
    hidden: 'Omitidos cerca de los extremos, o que no dicen nada',
    late: 'Demasiado viejos: la red ya no toma hojas de entonces',
    early: 'De un cuarto de hora que no ha terminado',
    known: 'De un cuarto de hora que este aparato ya ha contado o grabado él mismo',
    unusable: 'Sin hora o sin lugar',
  },
  leaves: 'Lo que sale de este teléfono',
  trips: count => `Mis trayectos, ${formatCount(count)} ${count === 1 ? 'celda' : 'celdas'}`,
  tripsWhy: (sheets, km) =>
    `Mis trayectos: ${km} km en las últimas hojas (${sheets}), como este aparato las contó, de lento a rápido. Dibujado aquí con lo que guarda este aparato; lo que ganó cada una está tras su nombre.`,
  none: 'Todavía nada: un viaje en curso se retiene, para poder omitir sus extremos.',
  sheet: (count: number, km: string, minutes: string) => `${cells(count)}, ${km} km, ${minutes} min`,
  cells: 'Celdas',
  columns: { cell: 'Celda', seconds: 'Segundos', metres: 'Metros' },
  also: (fixes: number, accuracy: number) =>
    `Además: ${counted(fixes, 'posición', 'posiciones')}, con una precisión mediana de ${accuracy} m, y cómo aceleró, frenó, giró y vibró en conjunto.`,
  opens: (when: string) =>
    `Su sello está en camino; la hoja misma se envía a partir de ${when}, mientras esta página esté abierta.`,
  told: { sealed: 'sellada', waiting: 'espera', received: 'recibo', refused: 'rechazada' },
  waiting: (count: number) =>
    count === 1 ? 'Una hoja espera la red.' : `${formatCount(count)} hojas esperan la red.`,
  elsewhere: (count: number) =>
    `${count === 1 ? 'Una hoja espera' : `${formatCount(count)} hojas esperan`} aquí a otra red. Esas hojas nunca se envían a esta; salen cuando este navegador encuentra un nodo de la suya.`,
  noReceipt: 'La respuesta no es un recibo de este nodo para este mensaje.',
}

export const WORDS: Translated<typeof WORDS_EN> = {
  title: 'Mapas',
  models: {
    'mobility/phone': 'Teléfono que cartografía',
    'mobility/car': 'Coche que cartografía',
    'mobility/rider': 'Pasajero',
    'mobility/consumer': 'Comprador de mapas',
  },
  counts: {
    'mobility/phone': (count: number) => counted(count, 'teléfono', 'teléfonos'),
    'mobility/car': (count: number) => counted(count, 'coche', 'coches'),
    'mobility/rider': (count: number) => counted(count, 'pasajero', 'pasajeros'),
    'mobility/consumer': (count: number) => counted(count, 'comprador de mapas', 'compradores de mapas'),
  },
  units: (whole: string) => `${whole} celdas frescas`,
  contribution: {
    seen: (count: number, km: string, sheets: number) =>
      `${cells(count)} en ${km} km, en ${counted(sheets, 'cuarto de hora', 'cuartos de hora')}`,
    shared: (count: number) =>
      `en ${formatCount(count)} de ellos se movió junto a otros, y comparte con ellos`,
    lately: (count: number) => `${cells(count)} acababan de pagarse, y no ganaron nada otra vez`,
    lone: (count: number) => `${cells(count)} donde pocos más conducen se pagaron en parte`,
    objects: (count: number) =>
      count === 1
        ? 'se pagó una cosa vista en la calle'
        : `se pagaron ${formatCount(count)} cosas vistas en la calle`,
  },
  epoch: (sheets: number, km: string, devices: number) =>
    `${counted(sheets, 'hoja', 'hojas')} de ${counted(devices, 'dispositivo', 'dispositivos')}, ${km} km`,
  vehicle: (commitment: string) => `vehículo ${commitment}`,
  headline: 'Recorrido para el mapa',
  headlineUnit: 'km en la última época',
  params: {
    refresh: 'Una celda vuelve a ser fresca tras',
    settleAfter: 'Una hoja, o su sello, puede llegar tarde',
    openFor: 'Después, lo sellado puede abrirse durante',
    sealsFrom: 'Las hojas solo cuentan selladas desde',
    vehicleRest: 'Tras oírse un dispositivo más nuevo de un vehículo, uno anterior descansa',
    remember: 'Una hoja se reconoce durante',
    declared: 'Todos aquellos de los que nadie responde tienen del fondo',
    duplicate: 'Una celda no paga otra vez a nadie durante',
    lone: 'Donde pocos más conducen una celda paga',
    map: 'Un lugar del mapa necesita',
  },
  map: (owners: number, days: number) =>
    `recorridos de ${counted(owners, 'propietario', 'propietarios')} en ${counted(days, 'día', 'días')}`,
  join: 'Cartografiar al conducir',
}

const REASONS = {
  ...RIDE_REASONS,
  payload_malformed: 'El contenido no es una hoja como se describe. Los hechos dicen qué está mal.',
  not_over:
    'El cuarto de hora no había acabado cuando se hizo el mensaje. Ponga en hora el dispositivo y envíe la hoja después.',
  too_late: 'La hoja llegó demasiado después de su cuarto de hora. Envíela dentro del tiempo indicado.',
  before_registered:
    'El cuarto de hora acabó antes de registrarse el dispositivo. Solo cuenta lo que viene después.',
  not_sealed:
    'La hoja no es la que el dispositivo había sellado dentro del plazo de su cuarto de hora, así que podría ser una copia de lo que otros recorrieron. Actualice un dispositivo que no sella; selle cada hoja a tiempo y abra esa misma.',
  quarter_sealed: 'El dispositivo ya selló una hoja de este cuarto de hora; cuenta el primer sello.',
  seals_from:
    'El dispositivo no sella sus hojas, así que puede copiarlas quien las vea. A partir del momento que dicen los hechos, esas hojas no ganan nada en esta red: actualícelo antes.',
  seal_awaited:
    'El sello que abre esta hoja aún no ha entrado; puede que la lista de un oráculo lo omitiera. Cuenta en cuanto esté el sello.',
  quarter_counted: 'El dispositivo ya envió una hoja de este cuarto de hora; cuenta la primera.',
  too_long:
    'Las celdas de la hoja suman más segundos de los que tiene un cuarto de hora. Cuente cada segundo en una celda.',
  parked:
    'El dispositivo apenas se movió, así que no vio nada nuevo. Un teléfono aparcado no gana nada, y no se culpa a nadie.',
  far_apart:
    'Nada que circule por una carretera llega a todas estas celdas en un cuarto de hora. Omita las posiciones que saltan.',
  too_many_cells:
    'No se pueden cruzar tantas celdas en un camino tan corto. Omita las posiciones que saltan.',
  too_hard:
    'El dispositivo dice que aceleró o frenó más tiempo del que puede un vehículo de carretera. Compruebe cómo se leen sus velocidades.',
  does_not_shake:
    'El receptor se movió y el sensor de movimiento no notó nada, como sobre una mesa o en un transbordador tranquilo. No cuenta, y no se culpa a nadie.',
  does_not_push:
    'Lo que notó el sensor de movimiento no concuerda con cómo cambió la velocidad según el receptor, como cuando se repite un viaje antiguo junto a un teléfono agitado. No cuenta, y no se culpa a nadie; lleve el teléfono en un soporte.',
  drawn:
    'Ningún receptor dice una sola precisión o velocidad, ni va tan recto, durante tanto tiempo: el camino parece dibujado. Use las posiciones del propio receptor.',
  odometer_differs:
    'El camino no es el que contó el cuentakilómetros del vehículo. Compruebe en qué vehículo está el dispositivo.',
  charge_rises:
    'La batería se llenó más deprisa de lo que puede llenarla un vehículo en marcha. Compruebe cómo se lee su carga.',
  too_fast:
    'El camino por esta celda es más largo de lo que se puede recorrer en sus segundos, con la precisión del receptor. Como en un tren rápido o un avión, no cuenta, y no se culpa a nadie.',
  no_motion_sensor:
    'Ningún sensor de movimiento habla junto al receptor, así que no se pudo saber si el dispositivo vibraba.',
  no_accuracy: 'El receptor no dice su precisión, así que no se pudo saber si el camino está dibujado.',
  leapt: 'Ni un avión llega aquí tan pronto desde donde estaba antes el dispositivo. La hoja no cuenta.',
  odometer_back:
    'El cuentakilómetros marca menos que antes. La hoja no cuenta; compruebe en qué vehículo está el dispositivo.',
  copied:
    'Esta hoja es igual en demasiadas celdas a una que había llegado antes. No gana nada; conduzca usted.',
  seen_lately:
    'La mayoría de estas celdas acababan de pagarse: verlas otra vez no gana nada, ni quita nada a quien venga después. No se culpa a nadie; conduzca por otro sitio, o más tarde.',
  lone_region:
    'En esta región conducen menos propietarios de los que el mapa necesita, así que aún no se puede publicar nada de ella, y una celda se paga en parte. No se culpa a nadie; se paga entera cuando conducen bastantes.',
  sighting_elsewhere:
    'Estos avistamientos son de lugares por los que el viaje no pasó. Un avistamiento cuenta en el viaje en que se hizo.',
  sighting_slow:
    'En estos avistamientos el aparato estaba parado o casi: quien está parado ve lo mismo una y otra vez. No se acusa a nadie, como en un atasco.',
  sighting_burst:
    'En un lugar se vieron a la vez tantas clases y direcciones como en un cartel o una pantalla. Ninguna cuenta, y no se acusa a nadie.',
  picture_again:
    'Estas imágenes ya se habían dicho, o muestran lo mismo en dos lugares, como lo que está pegado al parabrisas o se ve en una pantalla. No cuentan.',
  few_sightings:
    'Una sesión cuenta a partir de los avistamientos que dicen los hechos. No se acusa a nadie; los siguientes cuentan con estos.',
  sighting_waits:
    'Nadie más ha visto aún estas cosas en otro momento. Se pagan cuando lo haga otro propietario.',
  sighting_again:
    'Estas cosas se acababan de ver, o las vio por última vez el mismo propietario: vale más la mirada de otro. No se acusa a nadie.',
  sighting_denied:
    'Quienes pasaron no vieron estas cosas, así que quien las había dicho no puede decirlas otra vez. Otros dos sí.',
  object_denied:
    'Esta cosa ya no está, según quienes pasaron. No se acusa a nadie: puede que se la hayan llevado.',
  often_denied:
    'Se negaron más cosas de este propietario de las que siguen en pie, por otros que pasaron antes y después. Sus avistamientos no cuentan por un tiempo; la cámara debe mirar a la calle.',
  not_a_consumer:
    'Solo compra el mapa un dispositivo registrado como mobility/consumer, para que se pregunte a su propietario cuánto puede gastar.',
  orders_full: 'Ya hay tantos pedidos de este comprador. Espere a que acabe uno.',
  nothing_there:
    'De estas regiones no hay nada publicado: una fila necesita recorridos de tantos propietarios en tantos días como dicen los hechos. No se pagó nada; pregunte de nuevo cuando se haya conducido más.',
  order_spent:
    'El mapa cuesta más de lo que el pedido permite en total. Acaba con lo que tiene; pida de nuevo con más.',
  deposit_short:
    'Lo que queda libre del depósito del propietario no cubre el mapa. Deposite más y pida de nuevo.',
  spending_not_allowed:
    'El propietario no deja gastar nada a este dispositivo: no lo ha aceptado, o no hay permiso que valga. No se compra nada; no se culpa a nadie. El propietario lo permite (cairn allow, o la página «Yo»).',
  not_permitted:
    'Una regla de esta red excluye de ello a este dispositivo. Los hechos nombran la regla, de qué se trata (join: participar, earn: ganar, consume: gastar) y qué no se cumple; la página de reglas la muestra. No se culpa a nadie.',
  allowance_used:
    'El permiso del propietario para este dispositivo no alcanza. Los hechos dicen cuánto se pidió, cuánto queda y hasta cuándo. El propietario puede permitir más (cairn allow).',
  together:
    'Otros se movieron todo el tiempo junto a este dispositivo: es una observación y se paga una vez, a partes iguales. No se culpa a nadie.',
  same_vehicle:
    'Hay otro dispositivo registrado para el mismo vehículo: un vehículo gana una vez. De los que tienen aval lo recibe el último registrado; si no, se reparte.',
  newer_device:
    'Otro dispositivo de este vehículo se registró después, alguien responde de él y se le oyó en el tiempo que dicen los hechos: él tiene lo que gana el vehículo. Para que este vuelva a ganar, el propietario retira el otro, o se termina su aval. No se culpa a nadie.',
  not_vouched:
    'Nadie de la lista responde del dispositivo, así que lo que gana espera. Un aval lo libera; si no, se paga cuando acaba el plazo de la red.',
}

const NAMES = {
  ...RIDE_NAMES,
  refresh: 'fresca de nuevo tras',
  settleAfter: 'puede llegar tarde',
  openFor: 'para abrir, durante',
  remember: 'se reconoce durante',
  sealsFrom: 'sello necesario desde',
  sealsFromMs: 'sello necesario desde',
  vehicleRest: 'el dispositivo anterior descansa',
  restMs: 'descansa',
  newer: 'dispositivo más nuevo',
  heardIn: 'oído en el cuarto de hora',
  mostMps: 'm/s como máximo',
  mostFlightMps: 'm/s como máximo sin decir nada',
  leastM: 'm como mínimo',
  leastCellM: 'm por celda como mínimo',
  mostHardS: 'segundos bruscos como máximo',
  leastShake: 'vibración mínima, mm/s²',
  leastPush: 'concordancia mínima, %',
  agree: 'concordancia, %',
  drawnFixes: 'posiciones que dicen algo',
  odometerSlackM: 'margen del cuentakilómetros, m',
  mostFasterMps2: 'aceleración máxima, m/s²',
  mostSlowerMps2: 'frenado máximo, m/s²',
  odometer: 'margen del cuentakilómetros',
  mostCharge: 'carga máxima',
  streak: 'más por nivel de racha',
  declared: 'sin aval, entre todos',
  endMs: 'fin',
  startMs: 'comienzo',
  timeMs: 'hora del mensaje',
  registeredAtMs: 'registrado',
  dueBeforeMs: 'antes de',
  arrivedAtMs: 'llegó',
  fixedAtMs: 'fijada',
  sealDueBeforeMs: 'sello antes de',
  seals: 'sellos',
  thatArrivedAtMs: 'aquella llegó',
  problem: 'problema',
  detail: 'detalle',
  seconds: 'segundos',
  metres: 'metros',
  most: 'como máximo',
  least: 'como mínimo',
  cells: 'celdas',
  fasterCmps2: 'aceleró, cm/s²',
  slowerCmps2: 'frenó, cm/s²',
  hardS: 'segundos bruscos',
  mostFasterCmps2: 'aceleración máxima, cm/s²',
  mostSlowerCmps2: 'frenado máximo, cm/s²',
  shake: 'vibración, mm/s²',
  fixes: 'posiciones',
  accuracies: 'precisiones distintas',
  speeds: 'velocidades distintas',
  turnedDeg: 'giró, grados',
  odometerM: 'cuentakilómetros, m',
  before: 'antes',
  after: 'después',
  mostPpm: 'máximo, ppm',
  quarter: 'cuarto de hora',
  ofQuarter: 'aquel cuarto de hora',
  now: 'ahora',
  others: 'otros',
  sheets: 'hojas',
  shared: 'compartidas',
  lately: 'recién pagadas',
  lone: 'donde conducen pocos',
  duplicate: 'no paga otra vez durante',
  sightings: 'avistamientos',
  objects: 'cosas vistas',
  seen: 'visto',
  missed: 'no visto',
  denied: 'negadas',
  count: 'cuántos',
  object: 'cosa',
  kind: 'clase',
  heading: 'dirección',
  hourShare: 'parte por la hora',
  hourRefresh: 'hora fresca de nuevo tras',
  loneAfter: 'se da por vacía tras',
  map: 'mapa',
  of: 'de',
  owners: 'propietarios',
  days: 'días',
  ppm: 'ppm',
  withinMs: 'en',
  order: 'pedido',
  edition: 'edición',
  rows: 'filas',
  standing: 'en curso',
  asked: 'pedido por',
  left: 'queda',
  model: 'tipo',
  needed: 'necesario',
}

export const LEXICON: Lexicon = { reasons: REASONS, names: NAMES }
