/** Spanish of sensing: web/src/languages/es.ts says how readers are addressed, and the words of the field. */

import type { Lexicon, Translated } from '../../../../web/src/languages/catalogue.ts'
import { plural } from '../../../../web/src/languages/language.ts'
import { formatCount, number } from '../../../../web/src/languages/numbers.ts'
import { MARKET_NAMES, MARKET_REASONS } from '../market/languages/es-reasons.ts'
import type { PAGE_EN, WORDS_EN } from '../text.ts'

const counted = (count: number, one: string, other: string) =>
  `${formatCount(count)} ${plural(count, { one, other })}`
const readings = (count: number) => counted(count, 'lectura', 'lecturas')

export const PAGE = {
  title: 'Medir el ruido',
  promise:
    'Este teléfono u ordenador dice cuánto ruido hay a su alrededor. De él salen niveles, nunca sonido: se calculan en el dispositivo, y no se guarda ninguna muestra.',
  insecure:
    'Los navegadores solo dan el micrófono a páginas con https, o en esta misma máquina. Abre esta página con https.',
  listen: 'Escuchar',
  before: {
    asks: 'Primero el navegador pide permiso para el micrófono. No se envía nada hasta que se acepte, más abajo.',
    sends:
      'Después envía su nivel más o menos una vez por minuto, firmado con una clave que se queda en este navegador, mientras esta página esté abierta.',
    pays: 'Una lectura que cuenta gana su parte de lo que esta red paga por tiempo y ruido.',
    costs: 'Escucha todo el tiempo que mide: un teléfono conviene dejarlo en su cargador.',
  },
  first: 'Se está oyendo el primer segundo …',
  level: 'Nivel ahora',
  fast: (db: string) => `Lo más alto: ${db} dB(A), rápido.`,
  clipped: 'Demasiado alto para este micrófono: esos segundos se descartan.',
  octaves: 'Niveles de las octavas',
  minute: 'El último minuto',
  microphone: 'Micrófono',
  rate: 'Frecuencia de muestreo',
  fullBand: 'Ponderación A dentro de la clase 2 de IEC 61672-1.',
  lowRate: 'Por debajo de 44,1 kHz se cortan los agudos, así que los niveles pueden salir bajos.',
  processing: 'Control de ganancia, supresión de ruido, cancelación de eco',
  off: 'desactivados, como se pidió',
  untold: (what: string) => `el navegador no dice si están desactivados: ${what}`,
  processed: (by: string) =>
    `Este navegador cambia el sonido (${by}), aunque se le pidió que no lo hiciera. Lo que se cambia no está medido, así que no se envía nada. Prueba con otro navegador.`,
  calibration: 'Calibración',
  calibrated: {
    usual: (offset: string, uncertainty: string) =>
      `la de un teléfono corriente, ${offset} dB, con un margen de ${uncertainty} dB`,
    model: (offset: string, uncertainty: string) =>
      `la de este modelo, medida por otras personas, ${offset} dB, con un margen de ${uncertainty} dB`,
    person: (offset: string, uncertainty: string) =>
      `con un sonómetro de referencia, ${offset} dB, con un margen de ${uncertainty} dB`,
  },
  calibrate: 'Tengo aquí un sonómetro',
  calibrateWhy:
    'Pon los dos juntos ante un ruido constante y escribe lo que diga el sonómetro. Se guarda en este dispositivo; registrado con el modelo del teléfono, ayuda a otros que tengan el mismo.',
  reference: 'Nivel del sonómetro de referencia en dB(A)',
  setLevel: 'Fijar',
  wrongLevel: 'Un nivel está entre 20 y 130 dB(A).',
  start: 'Empezar a medir para la red',
  elsewhere: (count: number) =>
    `Aquí ${count === 1 ? 'espera una lectura' : `esperan ${formatCount(count)} lecturas`} para otra red. A esta no se envían nunca; saldrán cuando este navegador encuentre un nodo de la suya.`,
  notWanted: 'Esta red no mide el ruido.',
  placeFirst: 'Di primero dónde está: el ruido sin lugar no le dice nada a nadie.',
  sent: 'Lo que se envía',
  asDevice: 'Este navegador es el dispositivo',
  where: {
    away: 'No está donde se registró, así que no se envía nada hasta que vuelva.',
    moving: 'Se mueve a más de 12 km/h, así que no se envía nada.',
  },
  none: 'Todavía no se envía nada: se está oyendo la primera lectura.',
  noReceipt: 'La respuesta no es un recibo de este nodo para este mensaje.',
  hz: (rate: string) => `${rate} Hz.`,
  allSent: 'Cada lectura tiene un recibo firmado.',
  waiting: (count: number) =>
    count === 1
      ? 'Una lectura espera, guardada en este dispositivo, también sin conexión.'
      : `${formatCount(count)} lecturas esperan, guardadas en este dispositivo, también sin conexión.`,
  states: { waiting: 'guardada aquí', received: 'recibida', refused: 'rechazada' },
  stop: 'Parar',
} satisfies Translated<typeof PAGE_EN>

export const WORDS = {
  title: 'Tiempo y ruido',
  join: 'Medir el ruido con él',
  models: {
    'sensing/station': 'Estación meteorológica',
    'sensing/phone': 'Teléfono',
    'sensing/noise': 'Sensor de ruido',
    'sensing/consumer': 'Comprador de datos',
  },
  counts: {
    'sensing/station': (count: number) =>
      counted(count, 'estación meteorológica', 'estaciones meteorológicas'),
    'sensing/phone': (count: number) => counted(count, 'teléfono', 'teléfonos'),
    'sensing/noise': (count: number) => counted(count, 'sensor de ruido', 'sensores de ruido'),
    'sensing/consumer': (count: number) => counted(count, 'comprador de datos', 'compradores de datos'),
  },
  quantities: {
    temperature: 'Temperatura',
    humidity: 'Humedad',
    pressure: 'Presión atmosférica',
    windSpeed: 'Viento',
    windDirection: 'Dirección del viento',
    soundLevel: 'Ruido',
  },
  units: readings,
  contribution: {
    passed: (passed: number, asked: number, quantities: number) =>
      `se contaron ${formatCount(passed)} de ${readings(asked)}, de ${counted(quantities, 'magnitud', 'magnitudes')}`,
    failed: (count: number) =>
      `${readings(count)} no ${plural(count, { one: 'pasó', other: 'pasaron' })} una comprobación de la propia estación`,
    differing: (count: number) =>
      `${readings(count)} ${plural(count, { one: 'difirió', other: 'difirieron' })} de las de los vecinos`,
    waiting: (count: number) =>
      `${readings(count)} ${plural(count, { one: 'espera', other: 'esperan' })} a las de los vecinos`,
    missing: (count: number) => `${readings(count)} no ${plural(count, { one: 'llegó', other: 'llegaron' })}`,
    isolated: (count: number) =>
      `${readings(count)} no ${plural(count, { one: 'tenía', other: 'tenían' })} vecinos con los que compararse`,
    disagreeing: (count: number) =>
      `${readings(count)} no ${plural(count, { one: 'coincidió', other: 'coincidieron' })} con las de los vecinos durante mucho tiempo`,
    toldBefore: (count: number) => `${readings(count)} ya las habían dado otros en el mismo lugar`,
    sameAs: 'sus lecturas son las de otra estación',
    derived: (count: number) =>
      `${plural(count, { one: '1 magnitud se deriva', other: `${formatCount(count)} magnitudes se derivan` })} de otras estaciones`,
    noPlace: 'no está en ningún lugar, así que nadie puede ser su vecino',
    held: (part: string) => `el ${part} de su recompensa espera, por los motivos de abajo`,
    tiers: {
      founding: 'es una de las primeras estaciones de aquí, a las que se cree hasta un límite',
      declared: 'nadie la avala',
      recorded: 'nadie la avala, y sus vecinos coinciden con ella desde hace tres meses',
      vouched: 'alguien la avala',
    },
  },
  params: {
    detector: 'Lo que se parece más a un engaño que a sus vecinos espera, según el modelo',
    quantities: 'Qué se mide',
    interval: 'Una lectura cuenta cada',
    catchUp: 'Una lectura puede llegar tarde por',
    ahead: 'Su reloj puede ir adelantado por',
    forget: 'Lo acostumbrado de una estación se olvida tras',
    cellResolution: 'Un lugar es una celda H3 de resolución',
    capacityPerCell: 'Estaciones pagadas en un lugar, como máximo',
    declared: {
      name: 'Estaciones que nadie avala',
      value: (perCell: string, station: string, share: string) =>
        `${perCell} en un lugar; cada una cuenta como máximo por un ${station}, todas juntas por un ${share} del fondo`,
    },
    market: {
      name: 'Lo medido se vende',
      value: (owners: string, price: string, fee: string, delay: string) =>
        `una hora de una celda en la que midieron ${owners} propietarios; ${price} USD por mil si no se dice otra cosa, y además se quema el ${fee}; un día sale como pronto ${delay} después de acabar`,
    },
    neighbours: {
      name: 'Comparada con',
      value: (fewest: string, most: string) => `de ${fewest} a ${most} vecinos`,
    },
  },
  room: (free: number) =>
    free === 0
      ? 'aquí no se pagan más estaciones'
      : `sitio para ${plural(free, { one: 'una estación más', other: `${formatCount(free)} estaciones más` })} que alguien avale`,
  epoch: {
    counted: (count: number, stations: number) =>
      `se contaron ${readings(count)} de ${counted(stations, 'estación', 'estaciones')}`,
    failed: (count: number) =>
      `${readings(count)} no ${plural(count, { one: 'pasó', other: 'pasaron' })} una comprobación`,
    differing: (count: number) =>
      `${readings(count)} ${plural(count, { one: 'difirió', other: 'difirieron' })} de las de los vecinos`,
    weather: (means: string) => `la mediana de todas: ${means}`,
  },
  altitude: (metres: number) => `${number(metres)} m sobre el mar`,
  slogan: (stations: number) => `${formatCount(stations)} estaciones miden en común.`,
  headline: 'Lecturas del tiempo que contaron',
  headlineUnit: 'en la última época',
  last: 'Última lectura',
  none: 'No hay nada que mostrar de lo que midió en esta época.',
  day: (day: string) => `Sus lecturas del ${day}, y las de sus vecinos.`,
  lineIs: (name: string) =>
    `La línea es ${name}, la banda todas las estaciones de alrededor, los trazos su mediana.`,
  alone: (name: string) => `La línea es ${name}. No hay ninguna otra estación alrededor.`,
  median: 'Mediana de los vecinos',
  range: 'Rango de los vecinos',
  time: 'Hora',
} satisfies Translated<typeof WORDS_EN>

const REASONS = {
  payload_malformed:
    'El contenido no es un paquete SenML en CBOR como se describe. Los hechos dicen qué está mal.',
  no_quantity:
    'Ninguna entrada del paquete es de una magnitud que mida esta red. Llama a las entradas como la red.',
  quantity_unknown: 'La red no mide esta magnitud. La lectura no se cuenta.',
  unit_wrong: 'La lectura está en otra unidad que la de la red, o en ninguna. Conviértela antes de firmar.',
  no_value: 'La entrada no tiene un número como valor.',
  sentinel: 'El valor es el que da este tipo de sensor cuando no tiene nada que decir. Se toma por ausente.',
  out_of_range: 'Ningún sensor de este tipo puede medir tal valor. Revisa el sensor y su cableado.',
  parts_missing: 'El nivel llegó sin todas sus partes a la misma hora. Envíalas en el mismo paquete.',
  parts_differ: 'Las partes no suman el nivel. El sonómetro, o alguien después de él, cambió una de ellas.',
  time_ahead: 'La lectura se hizo después que su mensaje. Pon en hora el dispositivo.',
  too_late: 'La lectura se hizo demasiado antes de que llegara su mensaje. Envía dentro del plazo indicado.',
  before_place: 'La lectura se hizo antes de que el dispositivo se registrara en su lugar actual.',
  time_repeated: 'Ya hay una lectura de esta magnitud para esta hora; cuenta la primera.',
  jump: 'El valor cambió más de lo que puede desde la última lectura buena, alejándose de la mediana anterior.',
  constant: 'El valor lleva sin moverse más de lo que esta magnitud puede estar quieta. Revisa el sensor.',
  too_coarse:
    'El menor cambio habitual de la estación es más basto de lo que necesita la red. Ayuda un sensor de pasos más finos.',
  slot_counted:
    'Una lectura de este intervalo ya se contó en una época anterior, y un intervalo se paga una vez.',
  no_history: 'Antes de esta lectura había demasiado pocas para juzgar su cambio.',
  level_changed: 'El valor saltó y se quedó; se toma como el nuevo nivel.',
  saturated: 'El valor está quieto en aire saturado, donde los sensores lo hacen.',
  frozen: 'El valor está quieto con helada, donde los sensores pueden tener hielo.',
  may_stand:
    'Quizá el valor lleve demasiado tiempo quieto, pero faltan lecturas anteriores. Las espera, y no cuenta si ninguna dice otra cosa.',
  calm: 'El valor está quieto en aire en calma, donde puede estarlo.',
  dark: 'El valor está quieto en la oscuridad, donde puede estarlo.',
  quiet: 'El valor está quieto donde hay tan poco ruido como el propio del micrófono, y puede estarlo.',
  neighbours_differ:
    'Hay lecturas que difieren de lo que explican los vecinos y la diferencia habitual de la estación. Cuentan, porque también difieren una costa, un tejado y un frente; si la estación ve el mismo tiempo se juzga por cómo cambia de un día a otro.',
  bias: 'La diferencia habitual de la estación con sus vecinos se ha hecho grande a todas horas. Revisa la calibración y la ubicación.',
  clone:
    'La serie es igual a la de otra estación, que se había comprometido con ella antes de que esta pudiera fijarse. No gana nada; mide por ti, y comprométete.',
  same_series:
    'La serie es igual a la de otra estación. Es una sola observación y se paga una vez, a partes iguales, o a las avaladas; no se culpa a nadie. Quien se compromete con lo que mide no es copia de nadie.',
  derived:
    'La serie sigue una con la que se había comprometido un vecino, o la media de todas, más de cerca que dos estaciones, y se dijo cuando eso ya podía leerse. No gana nada. Dila antes de que acabe el intervalo, o comprométete.',
  cell_full:
    'Otros dijeron antes la misma magnitud de esta celda y este intervalo, o estaban aquí primero. Gana una celda libre, y una estación que alguien avale.',
  no_place:
    'El dispositivo está registrado sin una celda H3 válida, o con una más amplia que la de la red, así que nadie sabe qué mide. Registra un lugar con la resolución que dicen las reglas, o más fina.',
  not_vouched:
    'Nadie de la lista avala la estación, así que lo que gana espera. Un aval lo libera; también que acompañe a estaciones avaladas, dicho antes de que nadie pudiera saber lo que dicen; y treinta días de lecturas en su lugar. Si no, se paga cuando pasa el plazo de la red para ello.',
  too_lonely:
    'Hay demasiado pocos vecinos de otros propietarios a su altitud, o lo que mide no se compara con nadie, así que no hay nada independiente que lo confirme. Espera a que lo haya, también por otra magnitud de la estación; lo que nadie puede comparar, a que la estación haya dado a tiempo sus lecturas durante treinta días en su lugar; o a que pase el plazo de la red para ello.',
  too_new:
    'Desde que está la estación, el tiempo de los vecinos no ha cambiado lo bastante para saber si ve lo mismo. Lo que gana espera hasta entonces.',
  does_not_follow:
    'Cuando el tiempo cambia de un día a otro, la estación no acompaña a sus vecinos. Lo que gana espera, se libera cuando lo haga, y se pierde donde vecinos avalados, dos al menos, dicen con seguridad que no lo hace. No se culpa a nadie: revisa la ubicación, el ventilador y el cable, y registra la altitud.',
  model_suspects:
    'El detector de la red, un modelo de sus reglas, cree que lo que la estación dice de una magnitud se parece desde hace semanas más a lo de un tramposo que a lo de una estación; los hechos dicen en qué. No se culpa a nadie. Lo que gana esa magnitud espera hasta que se haya parecido a la de una estación durante una semana, o hasta que pase el plazo de la red para ello.',
}

const NAMES = {
  quantities: 'magnitudes',
  temperature: 'temperatura',
  humidity: 'humedad',
  pressure: 'presión atmosférica',
  windSpeed: 'viento',
  windDirection: 'dirección del viento',
  soundLevel: 'ruido',
  interval: 'intervalo',
  catchUp: 'se admite con retraso hasta',
  ahead: 'adelanto hasta',
  forget: 'se olvida tras',
  cellResolution: 'resolución de las celdas',
  capacityPerCell: 'sitios por celda',
  declared: 'sin aval',
  perCell: 'por celda',
  station: 'por estación',
  share: 'parte de todo',
  neighbours: 'vecinos',
  fewest: 'como mínimo',
  vouched: 'con aval',
  within: 'dentro de',
  stationsInCell: 'estaciones en la celda',
  elsewhere: 'en otro sitio',
  passed: 'pasaron',
  failed: 'no pasaron',
  waiting: 'en espera',
  countedMs: 'contado hasta',
  figures: 'cifras',
  altitudeM: 'altitud (m)',
  countsPpm: 'cuenta un',
  asWord: 'cuenta como mera palabra',
  tooNew: 'demasiado nuevo',
  tooLonely: 'demasiado solo',
  doesNotFollow: 'no acompaña',
  suspect: 'halladas por el detector',
  modelSays: 'el detector dice',
  detector: 'detector',
  byVouched: 'según avalados',
  agreedByVouched: 'de ellos acompañados',
}

export const LEXICON: Lexicon = {
  reasons: { ...REASONS, ...MARKET_REASONS },
  names: { ...MARKET_NAMES, ...NAMES },
}
