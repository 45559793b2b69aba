/** Spanish for codes and facts that all networks share: es.ts says how readers are addressed. English comes from the node itself. */
import type { Lexicon } from './catalogue.ts'

const REASONS = {
  network_wrong:
    'El mensaje nombra otra red. Solo cuenta allí: los mensajes se sellan con el identificador que muestra GET /v1/network.',
  unknown_subject:
    'En el bloque con el que se liquidó la época no hay ningún dispositivo registrado con esta clave. Regístralo: cairn join.',
  signature_invalid:
    'La firma no es la de esta clave sobre estos bytes. Firma la cabecera y el contenido tal como se envían.',
  sequence_used:
    'Este número de secuencia ya se usó, o faltó más tiempo del que puede tardar un mensaje. Suma uno con cada mensaje.',
  key_shared:
    'Dos mensajes con el mismo número de secuencia y distinto contenido: una clave en dos manos. Da a cada dispositivo su propia clave.',
  over_budget:
    'El dispositivo dijo en esta época más de lo que puede decir cualquiera: los hechos muestran cuánto y qué se permite. Cuenta lo que dijo primero. Envía menos a menudo, o varias lecturas en un mensaje.',
  extension_unknown:
    'El mensaje tiene una extensión, y en esta red ninguna significa nada. Quita las extensiones.',
  early: 'La hora del mensaje está más en el futuro de lo que permite la red. Pon en hora el dispositivo.',
  late: 'La hora del mensaje está más en el pasado de lo que permite la red. Envía dentro del plazo indicado.',
  before_registration:
    'La hora del mensaje es anterior al registro del dispositivo. Lo que vino antes no cuenta.',
  moved:
    'Desde entonces el dispositivo se ha mudado o vendido tantas veces que nadie sabe ya dónde se hizo el mensaje, y aquí el lugar importa.',
  resource_unknown: 'El modelo del dispositivo es de un recurso que esta red no tiene.',
  content_type_unknown: 'El recurso del dispositivo no conoce este tipo de contenido.',
  voucher_not_listed:
    'El gobierno no incluye esta clave entre los avales de este tipo, así que no cuenta para nada. Las reglas y la cadena dicen quién avala qué.',
  voucher_subject_unknown:
    'No hay registrado ningún dispositivo con ese identificador, o el tipo es de otro recurso. Aválalo cuando esté registrado.',
  voucher_unknown:
    'No está en vigor ningún aval de esta clave con ese identificador: quizá se haya sustituido o haya terminado.',
  commitment_repeated:
    'Para este intervalo ya se había comprometido algo: cuenta el compromiso que llegó primero.',
  commitments_full:
    'Hay tantos compromisos abiertos de este dispositivo que no se guardan más. Ábrelos, o comprométete a menos de una vez.',
  opening_unknown:
    'Para este intervalo no se había comprometido nada, o ya terminó. El mensaje cuenta como uno sin compromiso.',
  not_permitted:
    'Una regla de esta red excluye de ello a este dispositivo. Los hechos nombran la regla, de qué se trata (join: participar, earn: ganar, consume: gastar) y qué no se cumple; la página de reglas la muestra. No se culpa a nadie.',
  word_malformed:
    'Una palabra que comparten todos los recursos no es como dice docs/protocol.md. Los hechos nombran el campo, el valor y lo correcto.',
}

/** Facts of more than one resource; a unit at the end of a name is written with the value. */
const NAMES = {
  rule: 'regla',
  act: 'se trata de',
  unmet: 'no se cumple',
  notPermitted: 'excluido por la regla',
  cell: 'celda',
  timeMs: 'hora',
  arrivedAtMs: 'llegada',
  earliestMs: 'no antes de',
  latestMs: 'no después de',
  allowedMs: 'permitido',
  untilMs: 'hasta',
  fromMs: 'desde',
  messageTimeMs: 'hora del mensaje',
  registeredAtMs: 'registrado',
  placedAtMs: 'en su lugar desde',
  memoryMs: 'se recuerda desde',
  sequence: 'número de secuencia',
  epoch: 'época',
  epochEndsMs: 'fin de la época',
  slot: 'intervalo',
  slotMs: 'duración de un intervalo',
  model: 'modelo',
  resource: 'recurso',
  contentType: 'tipo de contenido',
  known: 'conocido',
  value: 'valor',
  unit: 'unidad',
  needed: 'necesario',
  field: 'campo',
  word: 'palabra',
  right: 'lo correcto',
  problem: 'error',
  detail: 'detalle',
  order: 'pedido',
  edition: 'edición',
  owners: 'propietarios',
  days: 'días',
  most: 'como máximo',
  at: 'en',
  kept: 'conservado',
  missing: 'falta',
  other: 'otro dispositivo',
  owner: 'propietario',
  asked: 'pedido',
  accepted: 'aceptado',
  left: 'queda',
  amount: 'cantidad',
  total: 'total',
  spent: 'gastado',
  periodEndsMs: 'fin del periodo',
  deposit: 'depósito',
  available: 'disponible',
  needs: 'necesita',
  held: 'espera por',
  heldPpm: 'parte en espera',
  tier: 'nivel',
  records: 'registros',
  readings: 'lecturas',
  rows: 'filas',
  quantity: 'magnitud',
  median: 'mediana',
  retryAfterMs: 'de nuevo tras',
  reason: 'motivo',
  limit: 'límite',
  kid: 'identificador de la clave',
  network: 'red',
  devices: 'dispositivos',
  price: 'precio',
  voucher: 'aval',
  messages: 'mensajes',
  bytes: 'bytes',
  mostMessages: 'mensajes como máximo',
  mostBytes: 'bytes como máximo',
  allowances: 'permisos de gasto',
  deposits: 'depósitos',
  kind: 'tipo',
}

/** About messages that became no evidence, and about questions that pages ask. */
const PROBLEMS = {
  body_too_large: [
    'El contenido es mayor que el límite',
    'Envía menos de una vez: divide el lote o el paquete.',
  ],
  message_malformed: [
    'Estos bytes no son un mensaje',
    'Envía un COSE_Sign1 (RFC 9052) con la cabecera de docs/protocol.md.',
  ],
  cbor_truncated: ['El CBOR termina antes de tiempo', 'Envía el mensaje entero.'],
  cbor_trailing: [
    'Después del final del mensaje siguen bytes',
    'Envía un mensaje cada vez, o un lote como un único array CBOR.',
  ],
  cbor_noncanonical: [
    'El CBOR no es determinista',
    'Codifica según RFC 8949 §4.2.1: formas cortas, longitudes definidas, claves ordenadas.',
  ],
  cbor_depth: ['El CBOR está anidado demasiado hondo', 'Aplana el contenido; se leen 16 niveles.'],
  cbor_type: [
    'El CBOR contiene un tipo que los mensajes no usan',
    'Usa enteros, decimales, texto, bytes, arrays, mapas, true, false y null.',
  ],
  cbor_utf8: ['Un texto del CBOR no es UTF-8', 'Codifica el texto en UTF-8.'],
  cbor_duplicate_key: ['Un mapa del CBOR tiene una clave dos veces', 'Da cada clave una sola vez.'],
  header_missing: [
    'A la cabecera protegida le falta un campo',
    'Da alg, content type, kid, net, seq y time en la cabecera protegida.',
  ],
  header_unknown: [
    'La cabecera protegida tiene un campo que los mensajes no usan',
    'Quita todos los demás campos.',
  ],
  header_malformed: [
    'Un campo de la cabecera protegida es de un tipo equivocado',
    'Da seq y time como enteros desde 0, content type como texto, net como 33 bytes, y ext como mapa o nada.',
  ],
  version_unknown: [
    'El mensaje es de otra versión de los formatos',
    'Séllalo en los formatos de la versión 2: `net` empieza con el byte 2.',
  ],
  network_wrong: [
    'El mensaje nombra otra red',
    'Sella los mensajes con el identificador de red que muestra GET /v1/network; un mensaje para otra red va allí.',
  ],
  extension_unknown: [
    'El mensaje tiene una extensión, y en esta red ninguna significa nada',
    'Quita `ext` de la cabecera protegida.',
  ],
  unprotected_header: [
    'La cabecera sin proteger no está vacía',
    'Fuera de la firma no cuenta nada: déjala vacía.',
  ],
  kid_malformed: [
    'El identificador de la clave no es el de un dispositivo',
    'Usa como kid la huella COSE de la clave, de 32 bytes (RFC 9679).',
  ],
  alg_unsupported: [
    'No se conoce el algoritmo de la firma',
    'Firma con ES256 (−7) o EdDSA sobre Ed25519 (−8), el algoritmo de la clave registrada.',
  ],
  signature_malformed: [
    'La firma tiene una longitud equivocada',
    'Una firma son 64 bytes: r ‖ s, o la firma Ed25519.',
  ],
  time_implausible: [
    'La hora del mensaje no puede ser una hora de esta red',
    'Pon en hora el dispositivo; GET /v1/clock dice la hora de la red.',
  ],
  unknown_key: [
    'Ningún dispositivo registrado tiene esta clave',
    'Regístralo con `cairn join`; un registro nuevo se conoce en segundos.',
  ],
  signature_invalid: [
    'La firma no es la de esta clave sobre estos bytes',
    'Firma la cabecera protegida y el contenido exactamente como se envían.',
  ],
  node_away: [
    'El nodo que hay detrás de esta entrada no responde',
    'Los mensajes se aceptan igualmente; para lo demás, preguntar de nuevo pasado `retryAfterMs`.',
  ],
  rules_changed: [
    'Por una votación, desde esta época rigen otras reglas',
    'Iniciar el nodo con el archivo de red que se votó; `cairn node` y `cairn up` pasan a él por sí solos.',
  ],
  rules_missing: [
    'Por una votación, desde esta época rigen otras reglas, y nadie a quien se preguntó tiene el documento',
    'Dáselo a cualquier nodo de la red: cairn govern bring NETWORK. Los demás lo toman de allí.',
  ],
  rules_unfit: [
    'Por una votación, desde esta época rigen otras reglas que esta versión de cairn no puede seguir',
    '`why` dice qué le falta. Inicia la versión que nombra la propuesta, con los mismos datos.',
  ],
  rules_unknown: [
    'La cadena no nombra estas reglas',
    'GET /v1/rules dice cuáles rigen, cuáles vienen y cuáles se guardan.',
  ],
  resource_unknown: [
    'El modelo del dispositivo no es de ningún recurso de esta red',
    'Registra el dispositivo con un modelo que aparezca en GET /v1/network.',
  ],
  content_type_unknown: [
    'El recurso del dispositivo no conoce este tipo de contenido',
    'Usa uno de los tipos que figuran en `known`.',
  ],
  rate_limited: [
    'Demasiados mensajes en demasiado poco tiempo',
    'Espera `retryAfterMs` y sigue después; conserva los mensajes.',
  ],
  receipt_refused: [
    'Estos bytes no son ninguna promesa de un oráculo de esta red',
    'Envía el recibo tal como lo dio el oráculo; `why` dice qué falla.',
  ],
  receipts_busy: [
    'Esperan más recibos de los que se pueden cotejar con las pruebas',
    'Conserva el recibo y preséntalo más tarde o a otro nodo.',
  ],
  queue_full: [
    'El nodo tiene en espera más mensajes de los que puede',
    'Espera `retryAfterMs` y vuelve a enviar.',
  ],
  store_full: [
    'El disco del nodo está lleno',
    'Conserva el mensaje y envíalo más tarde, o a otro oráculo. Operador: haz sitio.',
  ],
  store_failed: [
    'El nodo no pudo guardar el mensaje',
    'Conserva el mensaje y envíalo más tarde. Operador: mira el registro.',
  ],
  clock_unknown: [
    'El reloj del nodo y el de la cadena no coinciden, así que no se puede dar fe de ninguna llegada',
    'Conserva el mensaje y envíalo más tarde. Operador: pon en hora el reloj, o mira si la cadena está parada.',
  ],
  stopping: [
    'El nodo se está deteniendo',
    'Conserva el mensaje y vuelve a enviarlo cuando el nodo haya vuelto.',
  ],
  page_none: ['Esta red no trae esa página', 'GET /v1/pages enumera las que trae.'],
  device_unreachable: [
    'Ahora no se puede llegar allí al dispositivo',
    'Registra dónde responde como su dato url (https desde fuera). `why` dice si no hay ninguno, si lleva a una red privada, o si espera preguntas en este nodo y ahora no está o calla.',
  ],
  call_unproved: [
    'Quien espera preguntas prueba primero su clave y muestra el billete de ahora',
    'POST /v1/called con una prueba para este nodo y momento; `why` dice qué no era correcto.',
  ],
  node_busy: [
    'A este nodo se le pregunta más, o preguntas más, de lo que cabe a la vez',
    'Espera `retryAfterMs`, recoge las respuestas que están en camino y pregunta otra vez; o pregunta a otro oráculo.',
  ],
  calls_busy: [
    'A este dispositivo se le pregunta más, o preguntas más, de lo que cabe a la vez',
    'Espera `retryAfterMs` y pregunta otra vez.',
  ],
  not_found: ['Aquí no hay nada', 'GET /openapi.json enumera todas las rutas.'],
  message_unknown: [
    'Este nodo nunca vio el mensaje',
    'Pregunta con el identificador del mensaje, o con el SHA-256 de los bytes enviados.',
  ],
  epoch_unknown: [
    'Esta época todavía no existe',
    'GET /v1/clock dice la época en curso; una época aparece cuando se cierra.',
  ],
  device_unknown: [
    'Ningún dispositivo registrado tiene este identificador',
    'GET /v1/devices enumera los dispositivos.',
  ],
  relay_none: [
    'Este nodo no envía transacciones de otros',
    'Envíala tú con `cairn claim` o `cairn join`, o pide a un nodo cuyo operador pague el gas.',
  ],
  relay_busy: [
    'Este nodo ha enviado ya tantas transacciones de otros como puede',
    'Espera `retryAfterMs`, o envíala tú.',
  ],
  nothing_to_claim: [
    'La cuenta no tiene nada que cobrar ahora',
    'Lo ganado se puede cobrar cuando ha pasado el plazo de impugnación de su época.',
  ],
  offer_none: [
    'Nadie le ha hecho todavía una oferta a este dispositivo',
    'Abre el enlace que muestra el dispositivo y déjalo entrar.',
  ],
  consent_malformed: [
    'Estos bytes no son un consentimiento firmado por un dispositivo',
    'Envía lo que dice docs/protocol.md, firmado por el dispositivo.',
  ],
  registration_refused: [
    'El registro rechazó el dispositivo',
    'Mira `reason` entre los hechos. Si es not_owner o bond_too_small, la red pide una fianza a los propietarios: usa `cairn join --bond`.',
  ],
  allowance_malformed: [
    'Estos bytes no son un permiso de gasto firmado por una cuenta',
    'Envía la palabra `allowance` como dice docs/protocol.md, con la firma de la cuenta.',
  ],
  allowance_refused: [
    'El registro rechazó el permiso de gasto',
    'Mira `reason` entre los hechos: NonceUsed si la cuenta firmó uno más nuevo para este dispositivo (vuelve a pedir el nonce), NotAllowed si la firma no es la de la cuenta sobre estas mismas condiciones.',
  ],
  vote_malformed: [
    'Estos bytes no son un voto, una delegación ni un bloqueo firmados',
    'Abre de nuevo la página de propuestas y firma otra vez: escribe lo que el nodo lee.',
  ],
  vote_refused: [
    'El contrato rechazó lo que se firmó',
    'Mira `reason` entre los hechos: NoVotes si la cuenta no tenía votos cuando empezó la votación, NoLock si no ha bloqueado nada, TooLittle si el bloqueo guarda menos de lo que este nodo lleva, NotOver o Nothing si no hay bloqueo terminado, VotedAlready si ya votó en la región, NoVoter si allí no tiene votos, TooMuchGas si costaría más de lo que cuesta un voto, NotSigned si la firma no es la de la cuenta sobre estas mismas condiciones, InvalidAccountNonce si ha firmado otra cosa desde entonces, GovernorAlreadyCastVote si ya votó, Expired o VotesExpiredSignature si llegó demasiado tarde.',
  ],
  stakes_none: [
    'En esta red nadie puede hacer staking ahí',
    'La gobernanza nombra el contrato: docs/staking.md.',
  ],
  votes_none: ['Los tenedores no gobiernan esta red', 'GET /v1/governance dice quién lo hace.'],
  acceptance_malformed: [
    'Estos bytes no son una aceptación de un dispositivo firmada por una cuenta',
    'Envía lo que dice docs/protocol.md, firmado por la cuenta.',
  ],
  acceptance_refused: [
    'El registro rechazó la aceptación',
    'Mira `reason` entre los hechos: NotOffered si no hay nada que aceptar, BadAcceptance si la firma no es la de la cuenta sobre este dispositivo y su nonce actual.',
  ],
  credits_none: [
    'Los miembros de esta red no pagan con créditos',
    'Pagan con dinero estable: `cairn deposit`.',
  ],
  purchase_malformed: [
    'Estos bytes no son una compra de créditos firmada por una cuenta',
    'Envía lo que dice docs/credits.md, firmado por la cuenta.',
  ],
  purchase_refused: [
    'El contrato de los créditos rechazó la compra',
    'Mira `reason` entre los hechos: Dormant si ahora no cuenta ningún precio (el dinero sigue comprando), TooFew si el precio se ha vuelto, Limited si hoy se compró demasiado, NonceUsed si la cuenta ha comprado desde entonces (vuelve a preguntar), NotSigned si la firma no es la de la cuenta sobre estas mismas condiciones; ERC20InsufficientBalance o ERC20InsufficientAllowance si no tiene tanto o permitió menos.',
  ],
  message_dropped: [
    'El mensaje llegó, y este nodo ya no lo guarda',
    'Está en el paquete de su época: `cairn audit --epoch` vuelve a calcular qué fue de él.',
  ],
  region_no_vote: [
    'La cuenta no tiene voto en esta región',
    'Tiene voto quien posee allí un dispositivo que ha contado últimamente y que lleva allí el tiempo que dicen las reglas: GET /v1/accounts/ADDRESS/regions.',
  ],
  epoch_dropped: [
    'Este nodo ya no guarda lo que una época tan antigua dice de cada dispositivo',
    'Se deduce del paquete de la época: `cairn audit --epoch` lo vuelve a calcular. `keptFrom` es la época más antigua que está aquí.',
  ],
  erasure_none: [
    'Ninguna regla de esta red deja que los dueños borren lo que dijeron sus aparatos',
    'Sus miembros pueden votar una: `erasure` en `regulation` de las reglas (docs/regulation.md).',
  ],
  erasure_malformed: ['La petición de borrado no tiene la forma de una', 'Los datos dicen qué está mal.'],
  erasure_unsigned: [
    'La petición de borrado no está firmada por su cuenta',
    'Firmarla de nuevo con la clave de esa cuenta.',
  ],
  erasure_early: [
    'Las épocas que se quieren borrar no son lo bastante antiguas',
    'Pedir ahora las que están por debajo de `erasableBelow`, y las otras más tarde.',
  ],
  erasure_stranger: [
    'La cuenta no tiene el aparato, ni lo tuvo, hasta donde se recuerda',
    'Solo quien lo tuvo hace borrar lo que dijo.',
  ],
  evidence_erased: [
    'Su dueño hizo borrar lo que dijo el aparato',
    'Lo que se ganó, y que los mensajes llegaron, sigue ahí; nadie puede calcular la época otra vez.',
  ],
  epoch_unsettled: [
    'La época todavía no está en la cadena',
    'Sus pruebas son públicas cuando lo está. GET /v1/epochs/{epoch} dice su fase.',
  ],
  snapshot_missing: [
    'El archivo todavía no está, o ya no',
    'Un paquete aparece cuando su época está en la cadena; el estado y el libro de cuentas, cuando se calcula.',
  ],
  parameter_invalid: ['Un parámetro no es como debe', 'GET /openapi.json dice la forma de cada uno.'],
  chain_unreachable: [
    'La cadena no responde',
    'Se siguen recibiendo mensajes y las épocas esperan; mira la URL RPC y la cadena.',
  ],
  internal: ['El nodo falló en esta petición', 'Operador: mira el registro; es un fallo del programa.'],
  check_failed: [
    'El hilo que comprobaba este mensaje ha terminado',
    'Vuelve a enviarlo: otro hilo ha ocupado su lugar. Operador: mira el registro.',
  ],
  alerts_none: [
    'Este nodo no envía avisos',
    'Su operador lo arranca con --alerts mailto:ADDRESS. `cairn watch` avisa a un webhook desde cualquier máquina.',
  ],
  alert_malformed: [
    'Esto no es una petición de avisos',
    'Envía lo que dice GET /openapi.json; `place` y `right` entre los hechos dicen qué está mal.',
  ],
  alert_unsigned: [
    'La cuenta no firmó esta petición',
    'Firma exactamente estas condiciones con la clave de la cuenta, para esta red; los monederos que son contratos no pueden.',
  ],
  alert_expired: [
    'La petición no vale ahora, o vale demasiado tiempo',
    'Que termine entre ahora y dentro de `days` días, por la hora real.',
  ],
  alert_stranger: [
    'La cuenta no tiene ningún dispositivo en esta red ni opera ninguno de sus oráculos',
    'Da de alta primero un dispositivo. Un operador nombra su propia cuenta con --alerts-for.',
  ],
  push_service_unknown: [
    'Este nodo no envía a ese servicio push',
    'Envía a los de los navegadores que conoce. Su operador nombra otro con --push-service.',
  ],
  push_failed: [
    'El servicio push no aceptó el primer mensaje',
    'Vuelve a intentarlo más tarde. Si `why` es un estado 4xx o `gone`, vuelve a activarlos en el navegador.',
  ],
  alerts_busy: ['Desde esta dirección llegaron demasiadas peticiones de avisos', 'Espera `retryAfterMs`.'],
  alerts_full: [
    'Este nodo tiene tantos suscriptores como admite',
    'Pide a otro nodo de la red, o usa `cairn watch`.',
  ],
  alert_unknown: [
    'Este nodo no tiene tal suscripción',
    'Terminó, no existió nunca, o `auth` es otro. Vuelve a activarlos en el navegador.',
  ],
  oracle_required: [
    'De una época que todavía no está en la cadena solo saben los oráculos',
    'Vuelve a preguntar cuando la época esté en la cadena, o muestra quién pregunta: docs/protocol.md, Between oracles.',
  ],
} as const

export const CODES: Lexicon = { reasons: REASONS, names: NAMES, problems: PROBLEMS }
