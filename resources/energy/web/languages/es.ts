/** Spanish of energy: web/src/languages/es.ts says how readers are addressed, and the words of the field. */
import type { Lexicon, Translated } from '../../../../web/src/languages/catalogue.ts'
import { plural } from '../../../../web/src/languages/language.ts'
import { formatCount, number } from '../../../../web/src/languages/numbers.ts'
import type { DAY_EN, PAGE_EN, WORDS_EN } from '../text.ts'

const homes = (count: number) => `${formatCount(count)} ${plural(count, { one: 'hogar', other: 'hogares' })}`
const meters = (count: number) =>
  `${formatCount(count)} ${plural(count, { one: 'contador', other: 'contadores' })}`

export const PAGE = {
  title: 'Comunidad energética',
  none: 'Esta red no comparte energía.',
  waiting: 'La primera época con contadores aún no está liquidada. Aparecerá aquí cuando lo esté.',
  noMeters: 'Aún no hay ningún contador registrado. Con cairn join entra uno.',
  home: 'Hogar',
  mine: 'mío',
  panels: (watts: number) => `paneles de ${number(watts / 1000)} kW`,
  noPanels: 'sin paneles',
  day: (epoch: number) => `Este hogar en la época ${epoch}`,
  silent: 'Su contador no dijo en esta época nada que cuente.',
  listening: 'A la escucha de su contador …',
  heard: 'Se acaba de oír a su contador:',
  bill: 'Factura',
  alone: 'Solo con la red eléctrica',
  saved: 'Ahorrado al compartir',
  selfSufficiency: 'Autosuficiencia',
  selfConsumption: 'Autoconsumo',
  made: 'Producido por sus paneles',
  taken: 'Tomado de fuera',
  given: 'Entregado',
  ofWhich: (all: string, neighbours: string) => `${all}, de ellos ${neighbours} con vecinos`,
  prices: 'Mis precios',
  pricesWhy:
    'Por kWh. Lo que quede vacío es como lo tenga la red eléctrica. El contador los presenta como órdenes para cada intervalo venidero.',
  onePrice: 'Este mercado tiene un precio para todos, por el que nadie puja.',
  notPaired: 'Solo el navegador que dejó entrar a este contador puede fijar sus precios.',
  buy: 'Compro como máximo a',
  sell: 'Vendo como mínimo a',
  setPrices: 'Fijar mis precios',
  priceSet: 'Dejado para el contador: lo recoge en segundos, si está en marcha.',
  wrongPrice: 'Un precio es un número, por ejemplo 0,18.',
  together: 'Todos los hogares juntos',
  traded: 'Comerciado entre vecinos',
  price: 'Precio medio',
  orders: 'Órdenes',
  ordersOf: (orders: number, slots: number) =>
    orders === 0
      ? 'ninguna: todos comercian a lo que cobra y da la red eléctrica'
      : `${meters(orders)} con precio propio, en ${formatCount(slots)} intervalos`,
  ordersWhy:
    'Lo que cada hogar pagaría como máximo y cobraría como mínimo por un kWh, y lo que compró y vendió en esta época.',
  orderColumns: ['Hogar', 'Compra como máximo a', 'Comprado', 'Vende como mínimo a', 'Vendido'],
  asGrid: 'como la red',
  fromGrid: 'Tomado de la red eléctrica',
  toGrid: 'Entregado a la red eléctrica',
  spared: 'CO₂ que ahorró el comercio entre vecinos',
  sparedOf: (mass, grams, source) => `${mass}, a ${grams} g por kWh (${source})`,
  sparedWhy:
    'Contado como lo que la red emite de media por la misma cantidad. Sin vecinos, el mismo sol habría ido a la red.',
  market: 'Los últimos intervalos del mercado',
  noTrade:
    'No se comerció nada: ningún hogar tenía excedente mientras otro necesitaba energía, o los compradores no tienen depósito.',
  deals: (count: number) => (count === 1 ? '1 trato' : `${formatCount(count)} tratos`),
} satisfies Translated<typeof PAGE_EN>

export const WORDS = {
  title: 'Energía',
  menu: 'Energía',
  use: 'Compra la electricidad de tus vecinos.',
  spends: 'comprar por ti energía de tus vecinos',
  models: { 'energy/meter': 'Contador' },
  counts: { 'energy/meter': meters },
  contribution: {
    made: (kwh: string) => `${kwh} producidos por sus paneles, hora a hora`,
    gap: (kwh: string) => `${kwh} más en horas en las que no se le oyó`,
    counted: (kwh: string) => `de ello se contaron ${kwh}`,
    flows: (taken: string, given: string) => `${taken} tomados de fuera y ${given} entregados`,
    shared: (bought: string, sold: string) =>
      `de ello, ${bought} comprados a vecinos y ${sold} vendidos a ellos`,
    yieldRatio: (percent: string) =>
      `produjo un ${percent} de lo que dieron en otros sitios paneles como estos`,
    tiers: {
      founding: 'es uno de los primeros contadores de aquí, a los que se cree hasta un límite',
      declared: 'sus paneles son los declarados, que nadie avala',
      vouched: 'alguien avala sus paneles',
    },
  },
  epoch: {
    traded: (kwh: string, price: string, paid: string) =>
      `${kwh} comerciados entre vecinos a ${price} el kWh, ${paid} en total`,
    nothing: 'no se comerció nada entre vecinos',
    notYet:
      'todavía no hubo mercado: el de cada hora espera a que llegue todo lo que se dijo de ella a tiempo',
    grid: (taken: string, given: string) =>
      `${taken} tomados de la red eléctrica, ${given} entregados a ella`,
    orders: (count: number) =>
      `${homes(count)} ${plural(count, { one: 'puso', other: 'pusieron' })} un precio propio`,
    unpaid: (count: number) =>
      `${homes(count)} no ${plural(count, { one: 'pudo', other: 'pudieron' })} comprar: no quedaba depósito`,
    denied: (count: number) =>
      `${meters(count)} no ${plural(count, { one: 'puede', other: 'pueden' })} gastar el depósito del propietario`,
  },
  panels: (kw: string) => `paneles de ${kw}`,
  storage: (kwh: string) => `batería de ${kwh}`,
  connection: (kw: string) => `conexión de ${kw}`,
  params: {
    detector: 'Lo que se parece más a un engaño que a sus vecinos espera, según el modelo',
    retail: 'Lo que cobra la red eléctrica por un kWh',
    feedIn: 'Lo que da la red eléctrica por un kWh',
    market: 'Cómo comercian los vecinos',
    markets: {
      uniform: 'a un precio por hora, entre lo que da y lo que cobra la red eléctrica',
      'static-key': 'lo que sobra se reparte en partes fijas',
      'dynamic-key': 'lo que sobra se reparte según la necesidad',
      sdr: 'a un precio que depende de cuánto sobra',
    },
    slot: 'Un intervalo del mercado dura',
    settleAfter: 'Un intervalo se liquida tras',
    declared: 'Los paneles que nadie avala cuentan hasta',
    keys: {
      name: 'Partes fijas de lo que se comparte',
      none: 'ninguna: lo reparte el mercado',
      some: (count: number) =>
        `de ${plural(count, { one: '1 contador', other: `${formatCount(count)} contadores` })}`,
    },
    founding: 'Los de los primeros contadores, hasta',
    share: 'Los paneles declarados tienen como máximo esta parte de todo',
    carbon: 'Lo que emite un kWh de la red',
    carbonOf: (grams, source) => `${grams} g de CO₂ (${source})`,
  },
  registers: {
    import: 'Tomado de fuera, contado hasta ahora',
    export: 'Entregado, contado hasta ahora',
    generation: 'Producido por sus paneles, contado hasta ahora',
  },
  slogan: (count: number) => `${homes(count)} comparten su sol.`,
  headline: 'Comerciado entre vecinos',
  headlineUnit: 'kWh en la última época',
} satisfies Translated<typeof WORDS_EN>

export const DAY = {
  title: 'El día por horas',
  sub: 'Sobre la línea, lo que se usó y de dónde vino; debajo, lo que se entregó y a quién.',
  day: 'Día',
  before: 'El día anterior',
  after: 'El día siguiente',
  compare: 'Comparar con el día anterior',
  hour: 'Hora',
  none: 'Su contador no dijo nada de este día.',
  early:
    'El primer día se muestra aquí cuando se han liquidado todas sus horas: las lecturas pueden seguir llegando un rato.',
  own: 'Sol propio',
  bought: 'De vecinos',
  grid: 'De la red eléctrica',
  sold: 'A vecinos',
  given: 'A la red eléctrica',
  price: 'Precio de un kWh',
  used: 'Usado',
  usedBefore: 'Usado el día anterior',
  ofOwn: (percent: string) => `un ${percent} de sol propio`,
  ofDay: 'del día',
} satisfies Translated<typeof DAY_EN>

const REASONS = {
  payload_malformed:
    'El contenido no es un paquete SenML (ni una orden) como se describe. Los hechos dicen qué está mal.',
  no_register: 'El paquete no trae ningún registro. Llama a las entradas import, export o generation.',
  unit_wrong: 'Los registros van en Wh o kWh. Otras unidades no se cuentan.',
  register_not_whole:
    'Los registros son Wh enteros desde 0; un registro en kWh tiene como máximo tres decimales.',
  register_out_of_range: 'Los registros están por debajo de 2^48 Wh. Nada en el mundo ha contado más.',
  register_sentinel:
    'El valor es el que da este tipo de dispositivo cuando no tiene nada que decir. Se toma por ausente.',
  register_missing:
    'La lectura de un contador lleva los registros de lo tomado y lo entregado a una misma hora.',
  too_many_readings: 'Un mensaje lleva como máximo 3 000 lecturas. Envía las demás en otro.',
  off_boundary:
    'La lectura no está al final de un intervalo del mercado. Envía los registros en los límites de los intervalos.',
  time_repeated:
    'Ya hay una lectura de estos registros para esta hora; cuenta la primera. Los hechos dicen qué se conserva de esta.',
  reading_before_registration:
    'La lectura es de antes del registro del dispositivo, o de un lugar que ya se olvidó. Se cuenta desde la primera posterior.',
  time_ahead: 'La lectura lleva una fecha posterior a la del mensaje que la trae.',
  reading_late:
    'La lectura llegó cuando había pasado el plazo de su intervalo. Cuenta, pero su energía se liquida con la red eléctrica.',
  slot_settled:
    'Los registros del contador ya se contaron más allá de esta hora. La energía no se pierde: está en los registros de una lectura posterior.',
  reading_contradicted:
    'Lecturas posteriores a esta se contaron antes de que llegara, y no se siguen de ella. Los hechos dicen qué se conserva de ella.',
  register_reset:
    'Un registro es menor que antes. El recuento empieza de nuevo aquí; por el hueco no se paga nada.',
  register_beyond_capacity:
    'Más energía de la que pueden llevar en ese tiempo la conexión o los paneles registrados (pvW; ninguno si no están registrados). No se paga nada por ella; el recuento empieza de nuevo aquí.',
  clock_wrong:
    'Producción solar con el sol muy por debajo del horizonte: el reloj o la zona horaria están mal. El recuento empieza de nuevo aquí.',
  export_exceeds_generation:
    'Se entregó más de lo que se produjo, y no hay registrada ninguna batería. El recuento empieza de nuevo aquí.',
  counters_differ:
    'Se entregó algo más de lo que se produjo: dos contadores que difieren en centésimas o en un paso, o paneles sin contador. Lo producido cuenta; no se culpa a nadie.',
  generation_unmetered:
    'Una batería puede entregar lo que tomó de la red eléctrica. Donde hay una registrada, se vende lo entregado hasta lo que se tomó y produjo, y solo se abona el registro de producción de un inversor, por días.',
  above_clear_sky:
    'Más producción de la que suele dar un cielo despejado; los bordes de las nubes lo consiguen. No se culpa a nadie.',
  order_late: 'Una orden se da antes de que empiece su intervalo.',
  order_too_far: 'Una orden se da como mucho dos días antes de su intervalo.',
  orders_not_used:
    'El mercado de esta red tiene un precio para todos y no acepta órdenes. Lo que se mide se reparte.',
  order_malformed:
    'Una orden es {slot, side, price, wh}, con slot al comienzo de un intervalo y enteros desde 0; los hechos dicen dónde terminan price (millonésimas de la moneda por kWh) y wh.',
  no_deposit:
    'El depósito no cubre el intervalo al precio de la red eléctrica, así que el miembro compró de ella.',
  spending_not_allowed:
    'El propietario no deja que este dispositivo gaste nada: no lo ha aceptado, o no le ha dado un permiso de gasto en vigor. Lo pedido no se compra; no se culpa a nadie. El propietario lo permite (cairn allow, o la página «Lo mío»).',
  not_permitted:
    'Una regla de esta red excluye de ello a este dispositivo. Los hechos nombran la regla, de qué se trata (join: participar, earn: ganar, consume: gastar) y qué no se cumple; la página de reglas la muestra. No se culpa a nadie.',
  allowance_used:
    'El permiso de gasto del propietario para este dispositivo no deja tanto. Los hechos dicen qué se pidió, qué queda y qué se permite en el periodo y en total, y cuándo terminan el periodo y el permiso (ms). El propietario puede permitir más (cairn allow).',
  yield_low:
    'La producción de una semana por kW está por debajo de la mitad de la mediana de los vecinos cercanos. Haz revisar los paneles.',
  yield_high:
    'La producción de una semana por kW supera la mediana de los vecinos cercanos más que la de cualquier hogar honrado. Lo que cuenta se recorta a lo habitual, y pesa según el exceso.',
  same_as_another:
    'Demasiadas lecturas son iguales a las de otro contador hasta el último paso. Son una sola observación y comparten una sola paga, que va primero a quienes están avalados; no se acusa a nadie. Quienes comparten una instalación registran su nombre, el mismo (plant).',
  copies_another:
    'Las lecturas repiten las de otro contador, que se había comprometido con ellas, y se dijeron cuando ya podían leerse. No ganan nada. Quienes comparten una instalación registran su nombre, ambos el mismo (plant), o se comprometen (commitMs). Solo es una acusación donde las lecturas llegaron, en tres días o más, más tarde de lo que una llegada puede estar mal fechada.',
  not_vouched:
    'Nadie de la lista avala los paneles, así que cuentan hasta un límite y lo que ganan espera. El aval de un instalador o de la distribuidora lo libera; si no, se paga cuando pasa el plazo de la red para ello.',
  no_place:
    'El contador no tiene celda, o una demasiado amplia para tener vecinos y un sol propio. Lo que gana espera. Registra una celda de resolución 5 o más fina.',
  too_new:
    'Todavía no hay cinco días enteros que comparar con los vecinos. Lo que gana espera hasta que coincidan.',
  too_lonely:
    'Menos de tres propietarios de la zona tienen paneles, así que no hay nada independiente que lo confirme. Lo que gana espera a que lo haya, o a que pase el plazo de la red para ello.',
  dark_week:
    'La semana fue demasiado oscura para comparar: bajo nubes de lluvia los vecinos reales difieren en el doble. Lo que gana espera hasta la próxima clara.',
  model_suspects:
    'El detector de la red, un modelo de sus reglas, cree que la semana del contador se parece más a la de un tramposo que a la de un hogar; los hechos dicen en qué. No se culpa a nadie. Lo que gana espera hasta que se haya parecido a un hogar durante una semana, o hasta que pase el plazo de la red para ello.',
}

const NAMES = {
  retail: 'precio de la red eléctrica',
  feedIn: 'pago por lo entregado',
  market: 'mercado',
  slotMs: 'duración de un intervalo',
  settleAfterMs: 'liquidación tras',
  carbon: 'emisiones de la red',
  keys: 'partes fijas',
  declaredW: 'paneles sin aval hasta',
  foundingW: 'paneles de los primeros contadores hasta',
  declaredPpm: 'mayor parte de paneles declarados',
  detector: 'detector',
  register: 'registro',
  byWh: 'en',
  exportWh: 'entregado',
  importWh: 'tomado',
  generationWh: 'producido',
  clearWh: 'con cielo despejado',
  yieldRatioPpm: 'rendimiento relativo',
  dueBeforeMs: 'antes de',
  mostAheadMs: 'como máximo con antelación de',
  priceBelow: 'precio por debajo de',
  whBelow: 'Wh por debajo de',
  elsewhere: 'en otro sitio',
  side: 'lado',
  wh: 'Wh',
}

export const LEXICON: Lexicon = { reasons: REASONS, names: NAMES }
