/** Was gemeldet wird, auf Deutsch. */
import type { AlertWords } from './words.ts'

const epochsOf = (count: number) =>
  count === 1 ? 'in der neuesten abgerechneten Epoche' : `in den ${count} neuesten abgerechneten Epochen`

export const DE: AlertWords = {
  welcome: {
    title: 'Meldungen sind an',
    text: network => `Hier erfahren Sie, was sich in ${network} ändert.`,
  },
  away: {
    title: 'Der Knoten antwortet nicht',
    text: url =>
      `Unter ${url} antwortet nichts. Geräte senden inzwischen an andere Orakel oder behalten, was sie gemessen haben.`,
  },
  behind: {
    title: waiting => `${waiting} Epochen warten auf die Abrechnung`,
    text: settled =>
      `Die neueste abgerechnete ist ${settled ?? 'noch keine'}. Nichts geht verloren: Was wartet, wird später bezahlt. Warum, steht unter „Betrieb“ und in cairn status.`,
  },
  well: {
    title: 'Der Knoten kommt wieder mit',
    text: settled => `Abgerechnet bis Epoche ${settled ?? '– noch keine'}.`,
  },
  rulesFit: {
    title: 'Der Knoten kann nach den kommenden Regeln abrechnen',
    text: 'Es ist nichts zu tun.',
  },
  rulesUnfit: {
    title: days => `In ${days} Tagen kommen Regeln, nach denen der Knoten nicht abrechnen kann`,
    text: (epoch, why) =>
      `Sie gelten ab Epoche ${epoch}. ${why === '' ? 'Niemand, der gefragt wurde, hat sie im Wortlaut: cairn govern bring NETWORK gibt sie dem Knoten.' : `Dieser Version von cairn fehlt etwas: ${why}. Bis dahin die Version starten, die der Vorschlag nennt.`}`,
  },
  heard: {
    title: name => `${name} ist wieder zu hören`,
    text: messages =>
      messages === 1
        ? 'Eine Nachricht zählte in der neuesten abgerechneten Epoche.'
        : `${messages} Nachrichten zählten in der neuesten abgerechneten Epoche.`,
  },
  silent: {
    title: name => `${name} schweigt`,
    text: (name, epochs) =>
      `Keine Nachricht zählte ${epochsOf(epochs)}. Hat es Strom und Netz? cairn explain ${name} sagt, ob etwas abgelehnt wurde.`,
  },
  unregistered: {
    title: name => `${name} ist nicht registriert`,
    text: 'Im Register steht es nicht: Es wurde entfernt oder nie eingetragen. Was es sagt, wird abgelehnt.',
  },
  usual: {
    title: name => `${name} verdient wieder wie üblich`,
    text: (percent, epochs) =>
      `Höchstens ${percent} % neben dem, was es in den ${epochs} Epochen davor verdiente.`,
  },
  less: {
    title: name => `${name} verdient weniger als üblich`,
    text: (name, percent, epochs) =>
      `${percent} % weniger als in den ${epochs} Epochen davor. cairn explain ${name} zeigt, wie es dazu kam.`,
  },
  more: {
    title: name => `${name} verdient mehr als üblich`,
    text: (name, percent, epochs) =>
      `${percent} % mehr als in den ${epochs} Epochen davor. cairn explain ${name} zeigt, wie es dazu kam.`,
  },
  signs: {
    title: name => `${name} unterschreibt wieder`,
    text: epoch => `Die Unterschrift steht unter Epoche ${epoch}.`,
  },
  missing: {
    title: (name, first) => `${name} hat Epoche ${first} nicht unterschrieben`,
    text: (first, count) =>
      `Die Unterschrift fehlt unter ${count === 1 ? `Epoche ${first}` : `den neuesten ${count} abgerechneten Epochen`}. Für Epochen ohne Unterschrift wird nichts bezahlt: cairn doctor, auf der Maschine des Orakels, sagt, was nicht stimmt.`,
  },
  many: {
    silent: count => `${count} Geräte schweigen`,
    heard: count => `${count} Geräte sind wieder zu hören`,
    unregistered: count => `${count} Geräte sind nicht registriert`,
    less: count => `${count} Geräte verdienen weniger als üblich`,
    more: count => `${count} Geräte verdienen mehr als üblich`,
    usual: count => `${count} Geräte verdienen wieder wie üblich`,
    more_of: count => ` und ${count} weitere`,
  },
}
