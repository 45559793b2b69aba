/** Was die Seite der Spiegel sagt, auf Deutsch. */
import type { Translated } from '../languages/catalogue.ts'
import type { EN } from './text.ts'

export const TEXT: Translated<typeof EN> = {
  title: 'Andere Chains',
  lead: 'Ein Spiegel ist ein Vertrag auf einer anderen Chain, der glaubt, was die Orakel dieses Netzes hier unterschrieben haben, und dort auszahlt, aus einem Topf, den jemand gefüllt hat.',
  none: 'Alle werden auf der eigenen Chain des Netzes bezahlt: Die Verwaltung hat keinen Spiegel auf einer anderen benannt.',
  noneHow: 'So entsteht einer, im Terminal; danach benennt ihn die Verwaltung:',
  chain: id => `Auf Chain ${id}`,
  contract: 'Vertrag',
  home: 'Daheim zahlt als neueste',
  epoch: epoch => `Epoche ${epoch}`,
  noEpoch: 'noch keine',
  lookWith: wallet => `Dort nachsehen, mit ${wallet}`,
  lookAgain: 'Noch einmal nachsehen',
  lookWhy:
    'Was dort steht, kann nur jene Chain sagen. Ihre Wallet fragt sie und wechselt zu ihr; diesem Knoten wird dafür nicht geglaubt.',
  noWallet:
    'Was dort steht, kann nur jene Chain sagen, und diese Seite fragt keine andere Chain: Eine Wallet in diesem Browser kann es, oder ein Terminal.',
  noAccount: 'Mit einem Konto sehen Sie hier, was ein Spiegel Ihnen schuldet.',
  inTerminal: 'Im Terminal:',
  looking: 'Jene Chain wird gefragt …',
  looked: 'Das steht dort.',
  foreign: 'Dieser Vertrag ist der Spiegel eines anderen Netzes: Er zahlt nichts von diesem.',
  root: 'Wurzel, die dort zahlt',
  isHome: epoch => `die von Epoche ${epoch}, wie sie daheim steht`,
  notHome: epoch =>
    `nicht, was daheim für Epoche ${epoch} steht: Der Wächter dort sollte anhalten und ablehnen, was kommt`,
  nothingYet: 'Dort ist noch kein Kopf einer Epoche angekommen, oder keiner hat lange genug gewartet.',
  behind: 'Wie weit zurück',
  behindBy: epochs =>
    `${epochs === 1 ? '1 Epoche' : `${epochs} Epochen`}: Was seither verdient wurde, ist noch nicht dort`,
  level: 'gar nicht',
  pool: 'In seinem Topf',
  paid: 'Wurde dort gezahlt',
  breaker: 'Darf jetzt hinaus',
  stale: 'Glaubt Orakeln bis',
  staleOver: 'nicht mehr: Zu lange kam nichts, sein Wächter muss die Orakel neu benennen',
  paused: when => `Er ist bis ${when} angehalten: Vorher wird dort nichts gezahlt.`,
  owed: 'Schuldet Ihnen, nach dem, was hier berechnet ist',
  owedNothing: 'nichts: Sie haben nicht gewählt, dort bezahlt zu werden, oder seither kam nichts',
  due: 'Dort können Sie jetzt abholen',
  dueNothing: 'nichts',
  poolShort: 'So viel ist nicht im Topf: Was fehlt, wartet dort, bis ihn jemand füllt.',
  claim: amount => `${amount} dort abholen`,
  claiming: 'Ihre Wallet fragt Sie …',
  claimed: transaction => `Auf jener Chain gesendet: ${transaction}`,
  fill: 'Den Topf füllen',
  fillHow: (symbol: string) => `Betrag, ${symbol} jener Chain`,
  fillSend: 'Einlegen',
  fillWords:
    'Ihre Wallet erlaubt es zuerst und zahlt das Gas jener Chain. Was eingelegt ist, geht nur durch Abholen hinaus: Niemand nimmt es wieder heraus.',
  fillAmount: 'Das ist kein Betrag.',
  filling: 'Warten auf die Wallet …',
  filled: (amount: string, hash: string) => `${amount} eingelegt: ${hash}`,
  claimGas: 'Ihre Wallet zahlt das Gas jener Chain. Gezahlt wird an Ihr Konto dort, wer auch immer abholt.',
  choose: 'Um ab der nächsten Epoche dort bezahlt zu werden, im Terminal:',
  back: 'Und wieder daheim:',
  carry: 'Er bleibt zurück, wo niemand Köpfe hinträgt. Jeder kann es:',
  bridge: 'Was eine Brücke hinzufügte',
  bridgeWords:
    'Nichts hier bewegt Token zwischen Chains: Wer den Topf füllt, hat sie über eine Brücke jener Chain gebracht. Eine bestehende Brücke zwischen Kasse und Topf füllte ihn ohne jemandes Versprechen, und eine, die Nachrichten trägt, könnte auch Wurzeln bringen; jede fügt eigene Beteiligte hinzu, denen man trauen muss.',
}
