// Which of the languages in Latin letters a text is written in, by its small words: German raises every noun, and a small word of
// Spanish or French must not pass for a name that the English lexicon does not know.
import { cue } from '../lexicon/index.ts'
import { oneOf } from './one-of.ts'
import type { Tongue } from './replace.ts'
import type { Word } from './tokens.ts'

const small: Readonly<Record<'de' | 'es' | 'fr' | 'en', ReadonlySet<string>>> = {
  en: new Set(
    'the a an and or but if of to in on at by for with from is are was were be been have has had do does did not no i you he she it we they my your his her our their this that what who when where how so just can will would could me him us them im its dont really about up out then there as because'.split(
      ' ',
    ),
  ),
  de: new Set(
    `guten hallo nummer termin meinem abend nacht suppe vom beim zum bei mit dem deren uns euch wurde geht gerade endlich leider zwei drei stunden tage wochen monate allein zuhause der die das den dem des ein eine einen einem einer eines und oder aber wenn weil dass ob als wie wo wer was warum ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein meine meinen meinem meiner dein deine sein seine
    ist sind war waren bin bist habe hat haben hatte hatten wird werden wurde kann konnte muss musste will wollte soll sollte darf nicht kein keine keinen nur auch noch schon mal immer nie heute gestern morgen jetzt dann da hier dort mit von zu zum
    zur bei nach aus auf an am im in vor fur uber unter durch gegen ohne um bis seit zwischen sehr mehr viel wenig gut schlecht lang lange ganz alle alles etwas nichts jemand niemand man so doch denn ja nein bitte danke hallo liebe lieber ruf
    rufe ging geht gehe kam komme machte mache sagte sage schreibe schlafe lebe wohne arbeite manchmal oft vielleicht wieder zuruck weg mal jahre jahr schreib sommer herbst winter fruhling gott nehme fuhle denke glaube hoffe brauche gehore weine tag tage nacht woche monat zeit leben bruder schwester mutter vater eltern freund freundin frau
    herr mann kind kinder haus arzt arztin tur suppe angst hilfe wort worte welt hand weg heute frage heisse heisst`.split(
      /\s+/,
    ),
  ),
  es: new Set(
    `vivimos correo anos años gatos perro cama mañana manana tarde luego casi solo sola sin hacer ir ver salir dormir comer nervios taller medicacion pastillas ansiedad miedo el la los las un una unos unas pero si  porque que como donde quien cuando yo tu ella nosotros ellos ellas me te se nos le les lo mi mis tu tus su sus nuestro nuestra es son soy eres somos era eran fue fui estoy esta estan estaba
    estaban ser estar he ha han habia hay tengo tiene tenia tener no ni nunca siempre tambien muy mas menos poco mucho todo toda todos nada algo alguien nadie de del al en con sin por para sobre entre desde hasta hoy ayer manana ahora luego
    despues antes aqui alli ya bien mal mejor peor gracias hola vivo vive trabajo quiero puedo puede dormi naci escribeme llamo llama escribo pregunto espera hermana hermano madre padre hijo hija amigo amiga doctor doctora senor senora ano anos
    veces horas tres cuatro cinco duermo despierto grito tomo voy siento creo espero pienso necesito lloro llevo hago dejo veo salgo dios ayer anoche semanas meses verdad llamame llama ayudame tomaba empece deje perdi dia dias noche semana mes vez casa gente invierno primavera verano otono consejos compania sueno`.split(
      /\s+/,
    ),
  ),
  fr: new Set(
    `suis mon c'est j'ai pluie matin soir seul seule dormir manger merci groupe café ans chaque pluie rue il_y tellement vraiment l'hopital faim peur le la les un une des du de et ou mais si parce que qui quoi comment quand je j tu il elle on nous vous ils elles me te se mon ma mes ton ta tes son sa ses notre nos votre leur leurs ce cet cette ces est suis es sommes sont etait
    etaient ai as avons ont avait etre avoir ne pas plus jamais toujours aussi tres peu beaucoup tout toute tous rien quelque quelqu personne en dans avec sans pour sur sous entre depuis jusque chez par vers aujourd'hui hier demain maintenant
    puis apres avant ici la deja bien mal mieux merci bonjour habite j'habite j'ai j'etais qu'il qu'elle n'ai n'est c'est l'hiver d'un d'une m'a m'appelle s'appelle t'ai l'on porte ouverte laisse prete livre ans an jour nuit semaine mois fois maison gens
    ca au aux quand dieu appelle appelez ecris prends pense crois sens espere veux peux dors pleure vais viens fais dis sais reste bois mange printemps automne appelle-moi ami amie frere soeur mere pere enfant madame monsieur docteur silence conseils numero ouvert fenetre sortie`.split(
      /\s+/,
    ),
  ),
}

export type LatinTongue = keyof typeof small

const cueOf = {
  en: cue(() => small.en),
  de: cue(() => small.de),
  es: cue(() => small.es),
  fr: cue(() => small.fr),
} as const
const anyTongue = cueOf.en | cueOf.de | cueOf.es | cueOf.fr
// A capital may be a name (Ella, Luz, Mona); only the word for "I" may open a sentence and count.
const raisedCue = cue(() =>
  `ich je yo me mi mein meine meinen wir nous j'ai i heute gestern wenn weil manchmal seit nach der das ein eine guten hallo mis hoy ayer tengo soy estoy vivo vivimos trabajo cuando pero hola gracias llevo el los las una j'habite c'est quand mais depuis avec dans merci bonjour hier le les une mon mes`.split(
    /\s+/,
  ),
)

const unmistakable =
  "meine|meinen|heute|gestern|manchmal|tengo|estoy|vivo|vivimos|trabajo|hola|gracias|j'habite|j'ai|c'est|bonjour|merci|guten|hallo|ich|wir"

export const isSmallWord = (key: string, tongue: LatinTongue): boolean => tongue !== 'en' && small[tongue].has(key)

export function tongueOfWords(words: readonly Word[], locale: string): LatinTongue {
  // One foreign small word is no language: names and streets are full of them.
  const count = { en: 1.5, de: 0, es: 0, fr: 0 }
  const preferred = locale.slice(0, 2).toLowerCase()
  if (preferred === 'de' || preferred === 'es' || preferred === 'fr') count[preferred] += 1.5
  for (let index = 0; index < words.length && index < 200; index += 1) {
    const { cues, casing, key } = words[index] as Word
    // l'automne, j'attends, qu'on: French alone joins its small words so.
    if (key.length > 4 && key.charCodeAt(1) === 39 && /^[ljcn]'[a-z]{3}/.test(key)) count.fr += 1
    if (!(cues & anyTongue) || (casing !== 'lower' && !(cues & raisedCue))) continue
    const weight = casing !== 'lower' && oneOf(unmistakable, key) ? 2 : 1
    if (cues & cueOf.en) count.en += weight
    if (cues & cueOf.de) count.de += weight
    if (cues & cueOf.es) count.es += weight
    if (cues & cueOf.fr) count.fr += weight
  }
  let best: LatinTongue = 'en'
  for (const tongue of ['de', 'es', 'fr'] as const)
    if (count[tongue] > count[best] || (tongue === preferred && count[tongue] === count[best])) best = tongue
  return best
}

/** The language of the brackets is that of the words around them; where there are no words, that of the writer. */
export const bracketTongue = (isJapanese: boolean, isWordless: boolean, tongue: LatinTongue, locale: string): Tongue =>
  isJapanese || (isWordless && locale.startsWith('ja')) ? 'ja' : tongue
