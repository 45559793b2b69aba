/** Spanish of storage: web/src/languages/es.ts says how readers are addressed, and the words of the field. */
import type { Lexicon, Translated } from '../../../../web/src/languages/catalogue.ts'
import { plural } from '../../../../web/src/languages/language.ts'
import { formatCount, number } from '../../../../web/src/languages/numbers.ts'
import type { MINE_EN, PAGE_EN, WORDS_EN } from '../text.ts'

const counted = (count: number, one: string, other: string) =>
  `${formatCount(count)} ${plural(count, { one, other })}`
const shares = (count: number) => counted(count, 'parte', 'partes')
const rounds = (count: number) => counted(count, 'ronda de prueba', 'rondas de prueba')
const disks = (count: number) => counted(count, 'disco', 'discos')

export const PAGE = {
  title: 'Almacenamiento',
  none: 'Esta red no almacena nada.',
  about:
    'Los archivos los cifra quien los guarda, se cortan en partes y se conservan en discos de personas que no se conocen. Cada disco tiene que mostrar hojas de lo que guarda, sin que nadie pudiera saber cuáles se pedirían. Lo que no prueba, no se le paga.',
  lead: 'Archivos en discos de otras personas, probados una y otra vez, y pagados mientras se prueben.',
  how: 'Cómo se prueba',
  notYet: 'todavía no guarda nada',
  asks: (leaves: number, every: string) =>
    `${every} ${plural(leaves, { one: 'se le pide', other: 'se le piden' })} a cada disco ${counted(leaves, 'hoja', 'hojas')}`,
  finds: (lost: string, within: string, confidence: string) =>
    `a quien perdió un ${lost} se le descubre en ${within} con un ${confidence} de confianza`,
  waiting: 'La primera época con discos aún no está liquidada. Aparecerá aquí cuando lo esté.',
  stored: 'Almacenado',
  disks: 'Discos que guardan algo',
  proved: 'Pruebas en la última época',
  missed: 'Sin probar, y sin pagar',
  paid: 'Pagado por ello',
  burned: 'Quemado',
  providers: 'Discos',
  nobody: 'Aún no hay ningún disco registrado. Con cairn provide storage entra uno.',
  columns: {
    disk: 'Disco',
    keeps: 'Guarda',
    record: 'Prueba al menos',
    answers: 'Responde a sondas',
    last: 'Última época',
    price: 'Un GiB, 30 días',
  },
  recordWhy: 'Con un 95 % de confianza, de todas sus rondas: lo que promete un recién llegado es poco.',
  keeps: (bytes: string, deals: number) => `${bytes}, ${shares(deals)}`,
  wasProved: 'probado',
  wasMissed: (missed: number) =>
    missed < 2 ? 'no probado' : `no probado, ${formatCount(missed)} veces seguidas`,
  wasNothing: 'nada que probar',
  never: 'aún sin preguntar',
  check: '¿Qué identificador de contenido tiene este archivo?',
  checkWhy:
    'Se calcula en este dispositivo; no se envía nada a ninguna parte. Las herramientas de Filecoin le dan el mismo nombre, así que cualquiera puede comprobar lo que volvió.',
  choose: 'Un archivo',
  expected: '¿Es este? (opcional)',
  hashing: (done: string, all: string) => `${done} de ${all} …`,
  same: 'Sí, es exactamente este archivo.',
  other: 'No. Es otro archivo, o se ha cambiado.',
  cid: 'Identificador de contenido',
  cidV1: 'Como lo escriben herramientas de Filecoin más antiguas',
  speed: 'Calculado',
  speedIs: (mib: string, seconds: string) => `a ${mib} MiB por segundo, en ${seconds} s`,
  unreadable: (why: string) => `El archivo no se puede leer: ${why}`,
} satisfies Translated<typeof PAGE_EN>

export const WORDS = {
  title: 'Almacenamiento',
  menu: 'Discos',
  use: 'Guarda archivos con tus vecinos.',
  spends: 'pagar el almacenamiento de tus archivos',
  models: { 'storage/provider': 'Disco', 'storage/consumer': 'Bóveda', 'storage/prober': 'Sonda' },
  counts: {
    'storage/provider': disks,
    'storage/consumer': (count: number) => counted(count, 'bóveda', 'bóvedas'),
    'storage/prober': (count: number) => counted(count, 'sonda', 'sondas'),
  },
  units: (units: number) => `${number(units)} millonésimas pagadas`,
  contribution: {
    keeps: (bytes: string, count: number) => `guarda ${bytes} en ${shares(count)}`,
    proved: (count: number) =>
      `${plural(count, { one: 'se mostró', other: 'se mostraron' })} ${rounds(count)}`,
    missed: (count: number) =>
      `${rounds(count)} ${plural(count, { one: 'se perdió y no se pagó', other: 'se perdieron y no se pagaron' })}`,
    row: (count: number) => `se perdieron ${formatCount(count)} seguidas`,
    answers: (percent: string) => `responde al ${percent} de quienes le piden hojas`,
    silent: 'últimamente no ha respondido',
    copied: 'parte de ello es copia de lo que otro ofreció antes, y por eso no gana tokens',
  },
  epoch: {
    kept: (bytes: string, count: number) => `${bytes} guardados en ${disks(count)}`,
    proved: (count: number) => `${rounds(count)} ${plural(count, { one: 'mostrada', other: 'mostradas' })}`,
    missed: (count: number) => `${rounds(count)} ${plural(count, { one: 'perdida', other: 'perdidas' })}`,
    paid: (amount: string) => `${amount} pagados por ello`,
    burned: (amount: string) => `de ello, ${amount} quemados`,
  },
  params: {
    audit: {
      name: 'Un disco que ha perdido',
      value: (loss: string, within: string, confidence: string) =>
        `un ${loss} de lo que guarda se descubre en ${within}, con un ${confidence} de confianza`,
    },
    every: 'Un disco prueba lo que guarda cada',
    spans: {
      faultsMs: 'Quien no prueba nada pierde sus archivos tras',
      graceMs: 'Quien debe lecturas conserva sus archivos aún',
    },
    counts: {
      challenges: 'Hojas que se piden en cada prueba',
      answerEpochs: 'Épocas en las que puede llegar una prueba',
      probes: 'Discos que mira cada sondeador en una época',
    },
    fee: 'De cada pago se destruye',
  },
  space: (gib: number) => `sitio para ${number(gib)} GiB`,
  slogan: (count: number) => `${disks(count)} se guardan los archivos unos a otros.`,
  headline: 'Archivos guardados',
  headlineUnit: (unit: string, proved: number) =>
    `${unit}, ${counted(proved, 'prueba', 'pruebas')} en la última época`,
} satisfies Translated<typeof WORDS_EN>

export const MINE = {
  price: '¿Cuánto cuesta?',
  priceWhy: 'Cada archivo se corta en partes para varios discos; bastan algunas para recomponerlo.',
  size: 'Tamaño',
  days: 'Durante cuánto',
  dayCount: (days: number) => (days === 365 ? 'un año' : `${formatCount(days)} días`),
  spread: 'Con qué seguridad',
  spreads: (needed: number, all: number) => `${needed} discos cualesquiera de ${all}`,
  costs: 'Cuesta, con la comisión de la red',
  nobody: (count: number) => `Aquí no hay ${count} discos. Elige menos.`,
  mebibytes: (mib: number) => (mib < 1024 ? `${mib} MiB` : `${number(mib / 1024)} GiB`),
  how: 'Para guardar archivos, deja entrar una bóveda y dale lo que haya que guardar:',
  mine: 'Mis archivos',
  none: 'En este navegador no hay ninguna cuenta abierta. Cuando la haya, aquí se verán archivos y depósito.',
  noVault: 'Esta cuenta todavía no tiene bóveda.',
  deposit: 'Depósito',
  deposited: 'Ingresado',
  spent: 'Gastado',
  locked: 'Apartado para lo prometido',
  available: 'Queda para gastar',
  payIn: 'Ingresar con:',
  columns: {
    file: 'Archivo',
    size: 'Tamaño',
    shares: 'Partes',
    until: 'Guardado hasta',
    paid: 'Pagado hasta ahora',
  },
  sharesOf: (proved: number, all: number) => `${proved} de ${all} probadas`,
  receipts: 'Pagado, época a época',
  nothing: 'Ahora no se guarda nada para ella.',
  epoch: 'Época',
  paidFor: 'Pagado por almacenamiento',
} satisfies Translated<typeof MINE_EN>

const REASONS = {
  payload_malformed: 'El contenido no es como se describe para su tipo. Los hechos dicen qué está mal.',
  not_a_provider:
    'Solo un storage/provider acepta tratos y prueba; los hechos dicen qué es este dispositivo.',
  not_a_consumer:
    'Solo un storage/consumer hace tratos y firma recibos; los hechos dicen qué es este dispositivo.',
  not_a_prober:
    'Solo un storage/prober dice cómo responden los proveedores; los hechos dicen qué es este dispositivo.',
  probe_not_asked:
    'La semilla de aquella época no pidió a esta sonda que mirara eso, o ya se había dicho. Nadie elige a quién mira.',
  probe_late:
    'La sonda llegó cuando había pasado el plazo para responder por aquella época; los hechos dicen hasta cuándo era. Entonces no dice nada del proveedor.',
  retrieval_failed:
    'Cuatro quintas partes de un grupo de sondas, que la semilla sacó de varios propietarios, no obtuvieron ninguna hoja. Lo que gana espera hasta que un grupo obtenga una. Mira si su dirección es accesible desde fuera.',
  retrieval_refused:
    'Un grupo tras otro no obtuvo ninguna hoja, tanto como puede durar un corte: lo que guarda no gana tokens hasta que un grupo obtenga una. Mira si su dirección es accesible desde fuera.',
  not_served:
    'Lo probado aún no se paga, porque ningún grupo de sondas avaladas ha obtenido una hoja: no reciben nada, o aún no han mirado (los hechos dicen desde cuándo; −1 si aún no). Se paga en cuanto uno obtenga una, y un trato nuevo que nadie mira, tras una semana; lo que aún espere al terminar un trato vuelve a su cliente.',
  not_looked_at:
    'Ningún grupo de sondas ha obtenido aún una hoja de ello, así que sus tokens esperan. Se liberan cuando uno lo haga; la semilla lo sortea por sí sola.',
  answers_late:
    'Sus hojas llegan más de cuatro veces más tarde que las de la red, así que podrían traerse de otro sitio. Sus tokens esperan hasta que un grupo reciba respuesta a tiempo; no se culpa a nadie.',
  deposit_promised:
    'Lo libre del depósito no cubre estas partes hasta su fin, con una lectura y la comisión; los hechos dicen qué necesita una. No tienen trato: deposita más, o termina otros.',
  deal_faulted:
    'El proveedor no probó nada durante demasiado tiempo, así que el trato terminó. Lo apartado para él vuelve; la parte tiene que guardarse en otro sitio.',
  deal_over: 'El trato terminaría antes que esta época. Haz uno que dure más.',
  spending_not_allowed:
    'El propietario no deja que este dispositivo gaste nada: no lo ha aceptado, o no le ha dado un permiso de gasto en vigor. Lo pedido no se compra; no se culpa a nadie. El propietario lo permite (cairn allow, o la página «Lo mío»).',
  not_permitted:
    'Una regla de esta red excluye de ello a este dispositivo. Los hechos nombran la regla, de qué se trata (join: participar, earn: ganar, consume: gastar) y qué no se cumple; la página de reglas la muestra. No se culpa a nadie.',
  allowance_used:
    'El permiso de gasto del propietario para este dispositivo no deja tanto. Los hechos dicen qué se pidió, qué queda y qué se permite en el periodo y en total, y cuándo terminan el periodo y el permiso (ms). El propietario puede permitir más (cairn allow).',
  due_out_of_range:
    'Lo que la parte podría costar como máximo, guardada hasta el final y leída tan a menudo como se puede firmar, es más de lo que puede gastar una cuenta. Ofrécela por menos, o por menos tiempo.',
  piece_odd:
    'La pieza está vacía, o su árbol es más alto de lo que pide su tamaño. Nómbrala con el CID que tienen sus bytes.',
  not_asked:
    'Para aquella época ya no se pide prueba, o todavía no: la semilla se conoce desde la época siguiente, y se responde en unas pocas.',
  proof_late:
    'La respuesta llegó pasado su plazo, que corre desde que todos pudieron conocer la semilla. Los hechos dicen hasta cuándo era.',
  proven_already: 'Aquella época ya estaba probada. No falta nada.',
  proof_incomplete: 'La prueba tiene menos o más hojas de las que pidió la semilla.',
  leaf_wrong:
    'Una hoja no está en la pieza que había que guardar: los hechos nombran la pregunta, el trato y la hoja. Lo que no se prueba no se paga.',
  too_many_offers:
    'Un cliente ofrece en una época como máximo tantas partes, y tiene como máximo tantos tratos a la vez. Las demás no tienen trato: ofrécelas en la siguiente, o termina algunos.',
  provider_unknown:
    'El trato nombra a un proveedor que no está registrado como storage/provider. Esa parte no tiene trato.',
  piece_stored_twice:
    'Otro trato de este cliente tiene exactamente los mismos bytes. Una parte se cifra solo para su proveedor, para que dos no puedan guardar una misma copia.',
  deal_unknown: 'No existe ese trato de este dispositivo; quizá haya terminado.',
  proof_missing: 'No llegó ninguna prueba a tiempo: estos tratos no se pagan por aquella época.',
  deposit_spent:
    'El depósito del cliente, o lo que le permite su propietario, no cubrió lo leído durante todo el plazo de gracia, así que el trato terminó. Deposita o permite más, y vuelve a hacerlo.',
}

const NAMES = {
  everyMs: 'prueba cada',
  audit: 'auditoría',
  lossPpm: 'pérdida',
  withinMs: 'descubierta en',
  confidencePpm: 'confianza',
  challenges: 'preguntas por ronda',
  answerEpochs: 'épocas para responder',
  probes: 'sondas por época',
  faultsMs: 'el trato termina sin prueba tras',
  graceMs: 'plazo de gracia',
  feePpm: 'comisión',
  deal: 'trato',
  deals: 'tratos',
  share: 'parte',
  size: 'tamaño',
  height: 'altura',
  due: 'debido',
  number: 'número',
  leaf: 'hoja',
  given: 'dado',
  points: 'puntos',
  faulted: 'sin probar',
  missed: 'perdidas',
  proven: 'probadas',
  served: 'servido',
  bytes: 'bytes',
  sinceMs: 'desde',
  provider: 'proveedor',
  spaceGib: 'sitio (GiB)',
}

export const LEXICON: Lexicon = { reasons: REASONS, names: NAMES }
