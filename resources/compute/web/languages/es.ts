/** Spanish of compute: web/src/languages/es.ts says how readers are addressed, and the words of the field. */
import type { Lexicon, Translated } from '../../../../web/src/languages/catalogue.ts'
import { formatCount, number } from '../../../../web/src/languages/numbers.ts'
import type { PAGE_EN, WORDS_EN } from '../text.ts'

const machines = (count: number) => `${formatCount(count)} ${count === 1 ? 'máquina' : 'máquinas'}`
const jobs = (count: number) => `${formatCount(count)} ${count === 1 ? 'trabajo' : 'trabajos'}`

export const PAGE: Translated<typeof PAGE_EN> = {
  title: 'Alquilar máquinas',
  none: 'En esta red no se alquilan máquinas.',
  lead: 'Los programas corren en máquinas de otras personas. Quién trabaja para quién se sortea, y un resultado cuenta cuando otras llegan al mismo.',
  waiting: 'La primera época con máquinas aún no está liquidada. Aparecerá aquí cuando lo esté.',
  machines: 'Máquinas en alquiler',
  running: 'Trabajos en curso',
  done: 'Hechos en la última época',
  wrong: 'Hallados falsos en ella',
  paid: 'Pagado por el trabajo en ella',
  burned: 'Quemado en ella',
  nobody:
    'Aún no hay ninguna máquina en alquiler. Ofrece una: cairn join NAME --model compute/worker --driver worker --pair',
  columns: {
    machine: 'Máquina',
    price: '10⁹ unidades de combustible',
    speed: 'Dice que hace',
    record: 'Historial',
    place: 'Registrada',
    uptime: 'Estuvo',
    bond: 'Fianza',
    last: 'Última época',
  },
  unit: 'Una unidad de combustible es más o menos una instrucción; lo que un programa gasta es igual en cada máquina.',
  speedOf: giga => `${giga} × 10⁹ por segundo`,
  whyWrong: 'Otras coincidieron en otra cosa: perdió la fianza que tuviera para ello y descansa.',
  recordOf: (right, wrong, missed) =>
    `${formatCount(right)} bien, ${formatCount(wrong)} mal, ${formatCount(missed)} sin responder`,
  uptimeOf: (part, epochs) => `${part} % de ${formatCount(epochs)} épocas`,
  isNew: 'nueva',
  notOffered: 'ahora no se alquila',
  wasPaid: count => `cobró ${jobs(count)}`,
  works: count => `trabaja en ${jobs(count)}`,
  idle: 'libre',
  jobs: 'Trabajos',
  jobsNone: 'No hay ningún trabajo que aún se recuerde. Los que han terminado se olvidan pronto.',
  jobsMost: (shown, all) => `Se muestran ${formatCount(shown)} de ${formatCount(all)}.`,
  ask: 'Para que calculen algo:',
  live: 'Emisiones en directo que hacen estas máquinas',
  job: 'Trabajo',
  stage: 'Estado',
  who: 'Máquinas',
  why: 'Por qué tantas, y qué fue de él',
  stages: {
    waiting: 'espera máquinas',
    running: 'se calcula',
    opening: 'se compara',
    held: 'hecho, se paga más tarde',
    done: 'hecho',
    over: 'abandonado',
  },
  at: {
    asked: 'trabaja',
    sealed: 'sellado',
    opening: 'debe abrirlo',
    opened: 'abierto',
    right: 'bien',
    wrong: 'mal',
    missed: 'no dio nada a tiempo',
    withheld: 'no lo abrió',
    declined: 'lo devolvió',
  },
  signed: 'con recibo',
  because: {
    needs: count => `Para estar tan seguro como se pidió hacen falta ${machines(count)}.`,
    scan: 'Un análisis de objetivos cuyo propietario lo consiente: solo él puede leer lo que se encontró.',
    fits: 'Una revisión: varias máquinas juzgaron lo que hizo otra, y es lo que se pidió.',
    differs: 'Una revisión: varias máquinas juzgaron lo que hizo otra, y no es lo que se pidió.',
    alone: 'Una máquina sola, con historial y fianza. Se paga en cuanto una prueba por sorpresa la confirme.',
    drawn: 'El sorteo pidió comprobarlo: otras lo calculan también.',
    again: rounds =>
      rounds === 1
        ? 'Los resultados diferían, o se pidió comprobarlo: otras lo calcularon de nuevo.'
        : `Los resultados diferían: se calculó de nuevo ${formatCount(rounds)} veces.`,
    unsigned: 'Está sellado, y quien lo pidió aún no ha firmado el recibo: antes no se abre.',
    no_machine: 'Nadie lo aceptó a tiempo. Lo que estaba reservado vuelve a estar libre.',
    no_agreement: 'No coincidieron máquinas suficientes. No se paga nada.',
    no_consent: 'Su destino no dijo que consiente. No se paga nada.',
    cancelled: 'Se retiró antes de preguntar a nadie.',
    requester_left: 'Quien lo pidió ya no está.',
    failed: how => `Falló el propio programa, igual en todas las máquinas: ${how}.`,
  },
  outcomes: {
    out_of_fuel: 'gastó todo el combustible que podía',
    unreachable: 'se rindió',
    memory_bounds: 'se salió de su memoria',
    table_bounds: 'llamó a lo que no está en su tabla',
    integer: 'un número no cabía',
    call: 'llamó a una función de otra clase',
    depth: 'se llamó a sí mismo demasiadas veces',
    module_refused: 'ninguna máquina puede ejecutarlo',
  },
  how: 'Cómo se comprueba',
  about: audit =>
    `Cada máquina sella su resultado antes de que nadie pueda leerlo, y se lo lleva a quien lo pidió, que firma el recibo. Después se abren y se comparan todos. Una máquina con historial y fianza trabaja sola; al menos el ${audit} de esos resultados se sortea para comprobarlo una vez sellado, así que nadie sabe cuándo se mira. Quien da un resultado falso pierde su fianza, y todo lo que dijo sola se calcula de nuevo.`,
}

export const WORDS: Translated<typeof WORDS_EN> = {
  title: 'Cálculo',
  menu: 'Máquinas',
  use: 'Haz que tus programas corran en las máquinas de tus vecinos.',
  spends: 'pagar el trabajo que encargas a otros',
  models: { 'compute/worker': 'Máquina en alquiler', 'compute/requester': 'Cliente' },
  counts: {
    'compute/worker': count => `${machines(count)} en alquiler`,
    'compute/requester': count => `${formatCount(count)} ${count === 1 ? 'cliente' : 'clientes'}`,
  },
  units: units => `${number(units)} millonésimas pagadas`,
  contribution: {
    jobs: count =>
      count === 1
        ? 'cobró por 1 resultado que otras confirmaron'
        : `cobró por ${formatCount(count)} resultados que otras confirmaron`,
    asked: count => `trabaja en ${jobs(count)}`,
    streak: count =>
      count === 1
        ? 'su último resultado era correcto'
        : `sus últimos ${formatCount(count)} resultados seguidos eran correctos`,
    wrong: count =>
      count === 1
        ? 'hasta ahora 1 resultado era falso'
        : `hasta ahora ${formatCount(count)} resultados eran falsos`,
    missed: count => `hasta ahora no respondió a tiempo a ${jobs(count)}`,
    slower: percent => `se cree que va al ${percent} de lo que dice`,
  },
  epoch: {
    done: (count, right) => `${jobs(count)} con ${formatCount(right)} resultados correctos`,
    running: count => `${formatCount(count)} en curso`,
    waiting: count => `${formatCount(count)} esperan una máquina`,
    wrong: count => (count === 1 ? '1 resultado era falso' : `${formatCount(count)} resultados eran falsos`),
    paid: amount => `${amount} pagados por ello`,
    burned: amount => `${amount} quemados`,
  },
  params: {
    feePpm: 'De cada pago se quema además',
    auditPpm: 'De los resultados de una sola se comprueban, al menos',
    colludersPpm: 'De todas las máquinas podrían colaborar',
    record: 'Resultados correctos seguidos hasta que una máquina trabaja sola',
    openMs: 'Un resultado sellado se abre en',
    receiveMs: 'Se firma el recibo de un resultado en',
    unsignedPpm: 'Pierde cada parte si nadie firmó el recibo',
    holdMs: 'Lo que una máquina ganó sola espera como mucho',
  },
  slogan: count => `${count} máquinas calculan unas para otras.`,
  headline: 'Trabajos hechos',
  headlineUnit: count => `en la última época, en ${machines(count)}`,
}

const REASONS = {
  payload_malformed: 'El contenido no es como se describe para su clase. Los datos dicen qué está mal.',
  not_a_worker: 'Solo un compute/worker ofrece y trabaja; los datos dicen qué es este dispositivo.',
  not_a_requester: 'Solo un compute/requester encarga trabajo; los datos dicen qué es este dispositivo.',
  spending_not_allowed:
    'El dueño no deja gastar nada a este dispositivo: no lo ha aceptado, o no le ha dado un permiso vigente. Lo pedido no se compra; no se culpa a nadie. El dueño lo permite (cairn allow, o la página «Yo»).',
  not_permitted:
    'Una regla de esta red excluye de ello a este dispositivo. Los hechos nombran la regla, de qué se trata (join: participar, earn: ganar, consume: gastar) y qué no se cumple; la página de reglas la muestra. No se culpa a nadie.',
  allowance_used:
    'El permiso del dueño para este dispositivo no alcanza. Los datos dicen qué se pidió, qué queda y se permite, y hasta cuándo. El dueño puede permitir más (cairn allow).',
  offer_not_of_kind:
    'Un tipo de trabajo que la oferta permite se nombra dos veces, o no con la herramienta con que se hace. Los datos nombran el tipo y lo que sería correcto.',
  demand_not_of_kind:
    'La demanda no se ajusta al tipo de trabajo que pide. Los datos nombran el campo y lo que sería correcto.',
  offer_over: 'La oferta acabaría antes que esta época. Haz una que dure más.',
  demand_over:
    'No se podría preguntar a ninguna máquina antes de que acabe: termina en esta época. Haz que dure más.',
  confidence_too_high:
    'Tanta seguridad necesitaría más máquinas de las que se preguntan nunca; los datos dicen cuántas como mucho. Pide menos, o confirma tú los resultados.',
  due_out_of_range:
    'Un trabajo podría costar más de lo que puede gastar ninguna cuenta. Ofrece menos, o permite menos combustible.',
  not_assigned:
    'El sorteo no pidió ese trabajo a esta máquina, o el trabajo ya terminó. Nadie elige en qué trabaja.',
  commit_late:
    'El resultado se selló fuera de plazo, que corre desde que la máquina pudo saber del trabajo. Los datos dicen hasta cuándo era.',
  committed_already: 'El resultado de ese trabajo ya estaba sellado y queda como estaba. No falta nada.',
  not_asked_to_open: 'Ese resultado aún no debe abrirse, o ya no: otras siguen trabajando en él.',
  reveal_late: 'El sello se abrió fuera de plazo. Los datos dicen hasta cuándo era.',
  seal_wrong: 'Lo dicho no es lo sellado: otro resultado, otro gasto, otra sal, o el sello de otra máquina.',
  not_a_trainer: 'Solo un compute/trainer se une a una tarea y entrena; los datos dicen qué es este aparato.',
  train_malformed:
    'La tarea no es coherente. Los datos nombran el campo y lo que sería correcto: el esquema tiene tantos números como el modelo, no hacen falta más entrenadores de los que se admiten, y cada número de un cambio cabe en dos bytes.',
  train_too_many:
    'Este solicitante ya tiene en entrenamiento tantos modelos como puede; los datos dicen cuántos. Espere a que acabe uno.',
  train_unknown: 'No se entrena ninguna tarea así, o ya terminó. No falta nada.',
  train_join_late: 'El plazo para unirse había terminado. Los datos dicen hasta cuándo era.',
  train_not_asked:
    'La tarea no le pide eso ahora a este entrenador: no salió en el sorteo, es otra ronda o ya lo dijo.',
  train_late:
    'Llegó después del plazo, que corre desde que el entrenador pudo saber de la ronda. Los datos dicen hasta cuándo era.',
  train_seal_wrong: 'Lo dicho no es lo que se selló: otro cambio, otra sal o el sello de otro entrenador.',
  train_update_long:
    'El cambio es más largo de lo que permite la tarea, o de otro tamaño. Los datos dicen cuánto mide y cuánto puede medir: recórtelo.',
  train_vouched:
    'La tarea solo admite entrenadores avalados por alguien, y uno por persona. A este no lo avala nadie.',
  train_twice:
    'Participa otro entrenador del mismo dueño o de la misma persona: un dueño tiene una parte. Los datos lo nombran.',
  train_not_drawn:
    'Se unieron más de los que admite la tarea, y el sorteo eligió a otros. Este no tiene nada malo.',
  train_few: 'Participaron demasiado pocos entrenadores. Lo ganado se paga y el resto vuelve.',
  train_missing:
    'En algunas rondas no llegó ningún cambio a tiempo, o no se abrió lo sellado; esas no se pagan. Los datos dicen en cuántas.',
  train_repeated:
    'Algunos cambios eran iguales, bit a bit, al de otro o a uno de una ronda anterior. Los iguales de una ronda comparten un precio y los de antes no se pagan. Les pasa también a entrenadores honrados con los mismos datos.',
  train_noise:
    'En todas las rondas, estos cambios no se distinguen de lo inventado sin datos, y casi todos los demás sí: no cambian como el modelo, o no siguen el camino de nadie ni el suyo propio. No se pagan. No es una acusación: uno con una o dos filas parece lo mismo.',
  train_opposed:
    'En todas las rondas, estos cambios van contra los demás tanto como la mitad de aquellos van juntos: no se pagan. No es una acusación: unos datos que dicen lo contrario de todos parecen lo mismo.',
  deposit_promised:
    'Lo que queda libre del depósito no cubre estos trabajos en el caso más caro; los datos dicen cuánto necesita uno. No se aceptan: deposita más, o permite menos combustible.',
  too_many_jobs:
    'Un cliente tiene como mucho tantos trabajos a la vez, y pide tantos en una época. Los demás no se aceptan: pídelos cuando algunos estén hechos.',
  job_unknown: 'Este cliente no tiene ese trabajo; quizá ya terminó.',
  cancel_late: 'Ya se preguntó a una máquina, y se le paga lo que hace. Solo lo que espera se puede retirar.',
  challenge_late:
    'Solo lo que dijo una máquina sola y aún no está pagado se puede volver a comprobar. Esto está confirmado o pagado.',
  received_of_nobody:
    'Ninguna máquina de ese nombre trabaja en ese trabajo de este cliente, o ya está decidido. No falta nada.',
  receipt_missing:
    'Nadie firmó a tiempo el recibo de este resultado, y otras que hicieron lo mismo dicen que estaba. Se paga, y máquina y cliente pierden cada uno una parte del precio; los datos dicen cuál. Deja encendido al cliente hasta que firme lo que pidió.',
  receipt_disputed:
    'Esta máquina trabajó sola, nadie firmó a tiempo el recibo de su resultado, y se preguntó a otra, que sí tiene recibo. Cuál de las dos partes no cumplió no lo puede decir nadie: se paga la mitad del precio, y el cliente paga esa mitad de más.',
  receipt_untold:
    'Nadie firmó este resultado a tiempo. Lo juzgan otras, que tendrían que pedírselo a quien lo encargó, así que nadie puede decir si llegó: la máquina no cobra, quien lo encargó paga igualmente el precio y lo que habrían costado las revisiones, y se quema. Deja encendido el solicitante hasta que haya firmado lo que pidió.',
  check_missing:
    'Quien lo encargó firmó este resultado, y ninguna de las máquinas que debían juzgarlo lo hizo: se paga la mitad del precio; la otra, y lo que habrían costado las revisiones, se quema. Deja encendido el solicitante hasta que lo que pidió esté juzgado.',
  witness_differs:
    'La mayoría de las máquinas que miraron vio otra cosa que esta. No se le paga, y nadie la acusa: una fuente que cambia entre dos miradas no se distingue de una mentira. Para ese trabajo se la sortea menos, hasta que vuelva a coincidir con otras.',
  witnesses_differ:
    'Muy pocas de las máquinas que miraron vieron lo mismo, así que no hay resultado. Quien lo pidió paga el precio de cada una: la mitad va a la máquina cuyo resultado firmó, el resto se quema. Haz que la función omita o redondee lo que cambia de un momento a otro, y nombra output como aquello en que deben coincidir.',
  nobody_suits:
    'De las máquinas que ofrecen ahora, menos de las que deben coincidir están registradas en esa región y estuvieron tanto tiempo; los datos dicen cuántas. Los trabajos esperan: pueden llegar máquinas, y las nuevas se prueban de vez en cuando. Nombra una región mayor, o menos presencia, para que te atiendan antes.',
  no_machine:
    'Nadie de quienes ofrecen aceptó el trabajo antes de que acabara: lo reservado vuelve a estar libre. Ofrece más, pide menos, o espera más.',
  no_consent:
    'A tantas máquinas como deben coincidir el destino no les dijo que consiente, y ninguna vio que lo haga: no se paga nada, y lo reservado vuelve a estar libre. Los demás exámenes de quien lo pidió esperan hasta la hora que dicen los datos, más tiempo cada vez, para que nadie haga preguntar a extraños una y otra vez. Pon el consentimiento donde se busca, y déjalo allí.',
  no_agreement:
    'Se preguntó a tantas máquinas, y no coincidieron suficientes. No se paga nada, y lo reservado vuelve a estar libre. Los datos dicen qué fue de los intentos.',
  commit_missing:
    'Se pidieron resultados a la máquina, y no selló ninguno a tiempo; los datos dicen cuántos eran. Se pregunta a otras, y a ella no se le pide nada hasta que vuelva a oírse. La primera vez, hasta que otras confirmen de nuevo lo que hace, eso no es un reproche.',
  reveal_missing:
    'La máquina selló un resultado, y ni ella ni el cliente a quien se lo llevó lo abrieron a tiempo. Eso se toma por falso: se recorta su fianza por ese trabajo, y lo que dijo sola y aún no está pagado lo calculan otras. Lleva lo que sellas, y deja la máquina encendida hasta entonces.',
  result_wrong:
    'Máquinas de tantos otros dueños coincidieron en otro resultado que no pueden estar todos de acuerdo entre sí; los datos dicen cuántos, y cuántos hacen falta. Lo que dijo sola y aún no está pagado vuelve, su fianza se quema, y descansa: nadie le pide nada durante el tiempo que esperan los resultados, el doble cada vez.',
  result_differs:
    'Otras coincidieron en otro resultado, pero no de tantos dueños como hacen falta para acusar a alguien, o donde el cliente eligió un lugar o una herramienta que tiene menos de la mitad de ellos: podrían estar de acuerdo entre sí. Los datos dicen cuántos son, y cuántos hacen falta. No se paga, no se quita nada, y la máquina trabaja de nuevo con otras.',
  result_withdrawn:
    'Un resultado que dio una máquina sola ya no se cree, porque esa máquina dio otro falso. Se calcula de nuevo, o lo reservado vuelve a estar libre.',
  tab_over: 'La cuenta acabaría antes que esta época. Que dure más.',
  tab_for_nobody: 'No hay ninguna máquina registrada con ese nombre, así que no se abrió cuenta para ella.',
  too_many_tabs:
    'Un solicitante tiene como mucho esas cuentas abiertas a la vez; los hechos dicen cuántas. No se abren más: esperar a que acaben algunas.',
  tab_unknown:
    'Este solicitante no tiene esa cuenta: acabó, no estaba cubierta o aún no ha llegado. Se firma todo lo recibido hasta ahora, así que una firma posterior vale también por esta.',
  owed_late:
    'Cuando se firmó, la cuenta había acabado y también el plazo para firmar; los hechos dicen hasta cuándo era.',
  bond_short:
    'Lo que queda libre del depósito no cubre la fianza, o no está permitido: la máquina solo recibe trabajos que otras hacen también.',
}

const NAMES = {
  task: 'tarea',
  wrong: 'quien respondió otra cosa',
  round: 'ronda',
  length: 'longitud',
  tab: 'cuenta',
  feePpm: 'comisión',
  auditPpm: 'comprobaciones',
  colludersPpm: 'confabuladas',
  record: 'historial',
  openMs: 'plazo para abrir',
  receiveMs: 'plazo para el recibo',
  unsignedPpm: 'pérdida sin recibo',
  holdMs: 'espera como mucho',
  job: 'trabajo',
  jobs: 'trabajos',
  first: 'el primero',
  fuel: 'combustible',
  rightFuel: 'combustible correcto',
  due: 'debido',
  machine: 'máquina',
  code: 'motivo',
  confidence: 'seguridad pedida',
  free: 'libre',
  said: 'dicho',
  withdrawn: 'retirados',
  cut: 'quemado de la fianza',
  bond: 'fianza',
  bondLeft: 'queda de la fianza',
  withinMs: 'plazo',
  copies: 'intentos',
  causes: 'qué fue de ellos',
  because: 'por',
  sealed: 'sellado',
  stage: 'estado',
  paid: 'pagado',
  burned: 'quemado',
  streak: 'correctos seguidos',
  pacePpm: 'ritmo creído',
  perGiga: 'precio de 10⁹',
  speed: 'ritmo',
  near: 'región',
  uptimePpm: 'estuvo',
  seenEpochs: 'épocas vistas',
  needs: 'hacen falta',
  offering: 'ofrecen',
  there: 'de ellas allí',
  suiting: 'de ellas presentes',
  machines: 'máquinas',
  untilMs: 'hasta',
}

export const LEXICON: Lexicon = { reasons: REASONS, names: NAMES }
