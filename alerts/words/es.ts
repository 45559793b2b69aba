/** Lo que se avisa, en español. */
import type { AlertWords } from './words.ts'

const epochsOf = (count: number) =>
  count === 1 ? 'en la última época liquidada' : `en las ${count} últimas épocas liquidadas`

export const ES: AlertWords = {
  welcome: {
    title: 'Los avisos están activados',
    text: network => `Aquí se le avisa de lo que cambia en ${network}.`,
  },
  away: {
    title: 'El nodo no responde',
    text: url =>
      `Nada responde en ${url}. Mientras tanto, los dispositivos envían a otros oráculos o guardan lo que midieron.`,
  },
  behind: {
    title: waiting => `${waiting} épocas esperan a ser liquidadas`,
    text: settled =>
      `La última liquidada es ${settled ?? 'ninguna todavía'}. No se pierde nada: lo que espera se paga más tarde. El porqué está en «Operación» y en cairn status.`,
  },
  well: {
    title: 'El nodo vuelve a estar al día',
    text: settled =>
      settled === undefined ? 'Aún no hay ninguna época liquidada.' : `Liquidado hasta la época ${settled}.`,
  },
  rulesFit: {
    title: 'El nodo puede seguir las reglas que vienen',
    text: 'No hay que hacer nada.',
  },
  rulesUnfit: {
    title: days => `Dentro de ${days} días llegan reglas que el nodo no puede seguir`,
    text: (epoch, why) =>
      `Rigen desde la época ${epoch}. ${why === '' ? 'Nadie a quien se preguntó tiene el documento: cairn govern bring NETWORK se lo da al nodo.' : `A esta versión de cairn le falta algo: ${why}. Inicia antes la que nombra la propuesta.`}`,
  },
  heard: {
    title: name => `${name} vuelve a oírse`,
    text: messages =>
      messages === 1
        ? 'Uno de sus mensajes contó en la última época liquidada.'
        : `${messages} de sus mensajes contaron en la última época liquidada.`,
  },
  silent: {
    title: name => `${name} está en silencio`,
    text: (name, epochs) =>
      `Ninguno de sus mensajes contó ${epochsOf(epochs)}. Compruebe si tiene corriente y red: cairn explain ${name} dice si algo fue rechazado.`,
  },
  unregistered: {
    title: name => `${name} no está registrado`,
    text: 'No está en el registro: fue retirado o nunca se dio de alta. Lo que dice se rechaza.',
  },
  usual: {
    title: name => `${name} vuelve a ganar lo habitual`,
    text: (percent, epochs) =>
      `A menos de un ${percent} % de lo que ganó en las ${epochs} épocas anteriores.`,
  },
  less: {
    title: name => `${name} gana menos de lo habitual`,
    text: (name, percent, epochs) =>
      `Un ${percent} % menos que en las ${epochs} épocas anteriores. cairn explain ${name} muestra cómo se llegó a ello.`,
  },
  more: {
    title: name => `${name} gana más de lo habitual`,
    text: (name, percent, epochs) =>
      `Un ${percent} % más que en las ${epochs} épocas anteriores. cairn explain ${name} muestra cómo se llegó a ello.`,
  },
  signs: {
    title: name => `${name} vuelve a firmar`,
    text: epoch => `Su firma está en la época ${epoch}.`,
  },
  missing: {
    title: (name, first) => `${name} no firmó la época ${first}`,
    text: (first, count) =>
      `Falta su firma en ${count === 1 ? `la época ${first}` : `las ${count} últimas épocas liquidadas`}. No cobra por las épocas que no firma: cairn doctor, en su máquina, dice qué falla.`,
  },
  many: {
    silent: count => `${count} dispositivos están en silencio`,
    heard: count => `${count} dispositivos vuelven a oírse`,
    unregistered: count => `${count} dispositivos no están registrados`,
    less: count => `${count} dispositivos ganan menos de lo habitual`,
    more: count => `${count} dispositivos ganan más de lo habitual`,
    usual: count => `${count} dispositivos vuelven a ganar lo habitual`,
    more_of: count => ` y ${count} más`,
  },
}
