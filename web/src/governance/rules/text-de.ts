/** Was die Seite sagt, auf der andere Regeln vorgeschlagen werden, auf Deutsch. */
import type { Translated } from '../../languages/catalogue.ts'
import type { EN } from './text.ts'

export const TEXT: Translated<typeof EN> = {
  title: 'Andere Regeln vorschlagen',
  lead: 'Ändern Sie, was Sie wollen, lesen Sie in Worten, was das ist, und lassen Sie diesen Browser ausrechnen, wer mehr und wer weniger verdient hätte. Wer genug Stimmen hat, schlägt es dann vor: Die Regeln kommen mit dem Vorschlag auf die Chain.',
  rewards: 'Wie jeder Teil verteilt wird',
  staking: 'Einlagen',
  hardware: 'Was Geräte kosten, für die Amortisation',
  yes: 'ja',
  no: 'nein',
  units: {
    count: '',
    percent: '%',
    span: 's, m, h, d, w oder y',
    tokens: '',
    money: '',
    digits: '',
    flag: '',
    text: '',
  },
  unread: {
    count: 'Das ist keine ganze Zahl.',
    percent: 'Das ist kein Teil von hundert.',
    span: 'Das ist keine Zeit: eine ganze Zahl und s, m, h, d, w oder y.',
    tokens: 'Das ist kein Betrag.',
    money: 'Das ist kein Betrag.',
    digits: 'Das ist keine ganze Zahl.',
    flag: 'Wählen Sie eines.',
    text: 'Hier muss etwas stehen.',
  },
  document: 'Alles als ein Dokument',
  documentLead:
    'Für Listen, Modelle und eine andere Art der Ausgabe, für die es oben kein Feld gibt, und für Regeln, die Sie von anderswo haben. Was eine Abstimmung nicht ändern kann, wird beim Prüfen abgelehnt.',
  documentTake: 'Dies übernehmen',
  documentWrong: why => `Das lässt sich nicht lesen: ${why}`,
  nothing: 'Noch nichts.',
  startAgain: 'Von den geltenden Regeln neu beginnen',
  checkLead:
    'Ihr Browser hält diese Regeln zuerst an alles, woran sie gebunden sind: was eine Abstimmung ändern kann, die Obergrenze des Starts, die Grenzen jeder Ressource. Dann rechnet er die letzten Epochen aus den Belegen, die die Orakel unterschrieben haben, noch einmal ab, unter den jetzigen Regeln und unter diesen. Bei jedem kommen dieselben Zahlen heraus.',
  check: 'Prüfen und hier ausrechnen',
  propose: 'Vorschlagen',
  wallet: 'Ein Vorschlag kostet Gas: Wählen Sie eine Wallet auf der Seite „Meine“.',
  checkFirst: 'Prüfen Sie zuerst, oben.',
  named: 'Diese Regeln heißen',
  epoch: 'Ab Epoche',
  tooSoon: epoch => `Die Abstimmung braucht ihre Zeit: frühestens ab Epoche ${epoch}.`,
  words: 'Warum, für die, die abstimmen; die erste Zeile ist der Titel',
  noWords: 'Sagen Sie, warum.',
  gas: 'Ihre Wallet zahlt das Gas. Was Sie schreiben, steht auf der Chain, und die Regeln mit ihm.',
  how: 'Aus einer Netzdatei, im Terminal:',
}
