// Spanish, German and French for what is said outright, and a line or two of other languages that people fall back on in need. Written
// without accents, as folded text is. Source: everyday speech and the vocabulary of public help lines, in words of this project. Licence: MIT.

import { concern, frame, type Grammar, quiet, urgent } from '../rules.ts'

export const european: Grammar = {
  isLearned: true,
  parts: {
    'es-want': `quiero|queria|quisiera|deseo|me quiero|necesito|voy a|me voy a|pienso|pienso en|estoy pensando en|pensando en|he pensado en|planeo|tengo ganas de|ganas de|intento|trato de|a punto de|decidi|he decidido|quisiera|me gustaria|ojala pudiera|
      me dan ganas de|estoy por|no puedo dejar de pensar en|sueno con|prefiero|preferiria|estoy planeando|tengo pensado|he intentado|intente|tengo que|debo|deberia|solo quiero|quiero solo`,
    'es-act': `morir/me|matarme|suicidarme|ahorcarme|colgarme|tirarme (de|por|del|al|desde) ..2|lanzarme (de|por|al|a) ..2|acabar con (mi vida|todo|esto|mi existencia)|quitarme la vida|desaparecer (para siempre|del mundo)?|cortarme (las venas|las munecas)?|pegarme un tiro|dejar de (existir|vivir)|
      terminar con (mi vida|todo|mi existencia)|no existir|no despertar ..2|hacerme dano|lastimarme|saltar (del|de|al) ..3|el suicidio|suicidio|la muerte|envenenarme|dormir y no despertar|estar muert~o/a|autolesionarme|herirme|irme de este mundo`,
    'de-self': `umbringen|toten|das leben nehmen|aufhangen|erhangen|erschiessen|vor (den|einen) zug (werfen|schmeissen|springen)|ritzen|schneiden|verletzen|vergiften|ersticken|was antun|etwas antun|weh tun|wehtun|von der brucke sturzen|ertranken|ausloschen|umbringe|tote|erhange|aufhange|ritze|selbst verletzen|umzubringen|zu toten|das leben zu nehmen|etwas anzutun|was anzutun|aufzuhangen|zu erhangen|zu ritzen|zu verletzen|zu erschiessen`,
    'fr-want': `je veux|veux|j veux|jveux|jai envie de|j ai envie de|envie de|je vais|vais|je pense a|pense a|je voudrais|voudrais|jaimerais|je compte|je songe a|je prevois de|jessaie de|jai decide de|je suis sur le point de|jai essaye de|jai failli|
      je dois|je prefere|je ne pense qua|penser a|pensees de|je pense souvent a|je pense tout le temps a|je reve de|il faut que je|je pourrais|je souhaite|je suis pret a|je suis prete a|jenvisage de`,
    'fr-act': `mourir|crever|me tuer|me suicider|suicider|en finir ..3|mettre fin a (mes jours|ma vie|tout)|me pendre|me jeter (par|sous|du|dans|dun) ..2|disparaitre (pour toujours|a jamais|de ce monde)?|me couper|me faire du mal|me faire mal|me tailler (les veines)?|me foutre en lair|
      me buter|plus exister|ne plus exister|ne plus etre la|ne plus vivre|ne plus me reveiller|sauter (du|dans|par|sous) ..2|mouvrir les veines|me mutiler|me scarifier|me noyer|me tirer une balle|la mort|au suicide|etre mort/e|me bruler|suicide|avaler (tous|toutes) ..3`,
    'some-one': `mi (marido|esposo|novio|padre|papa|padrastro|pareja|ex|madre|mama|hermano|tio|abuelo|jefe|esposa|novia|mujer|hijo|exmarido|vecino|profesor)|mein/e (mann|freund|vater|papa|stiefvater|partner|ex|mutter|bruder|onkel|opa|chef|frau|freundin|sohn|lehrer|exfreund|exmann)|
      mon (mari|copain|pere|beau pere|compagnon|ex|conjoint|frere|oncle|grand pere|patron|fils|mec|prof)|ma (mere|femme|copine|belle mere|compagne|soeur)|el|ella|il|elle|er|sie|papa|mama|maman|ellos|ils`,
  },
  groups: [
    {
      of: 'Spanish: suicide',
      means: urgent('suicide'),
      lines: `
        ($es-want) ($es-act)
        (quiero|voy a|quisiera|me quiero) (matarme|morirme|suicidarme|morir)
        me (quiero|voy a|voy|quisiera|gustaria) (a)? (matar|morir|suicidar|ahorcar|tirar (de|por|al)|colgar|quitar la vida|cortar las venas)
        me voy a (matar|suicidar|quitar la vida|morir hoy|ahorcar)
        (ya)? no (quiero|deseo|tengo ganas de|puedo) (mas)? (vivir|seguir viviendo|existir|estar vivo|estar viva|seguir aqui|estar aqui|despertar ..3|seguir con vida|seguir adelante|seguir asi|estar en este mundo)
        (pensamientos|ideas|ideacion|impulsos|intento|plan) (suicidas|suicida|de suicidio|de muerte|de suicidarme|de matarme)
        (pienso|pensando|penso) (mucho|todo el tiempo|siempre|cada dia)? en (suicidarme|el suicidio|matarme|la muerte|morir/me|quitarme)
        ojala (me muera|estuviera muert~o/a|no despertara|me muriera|no hubiera nacido|no existiera|me maten|me matara)
        (carta|nota) de (suicidio|despedida)
        me quiero morir
        (soy|me siento|estoy) (suicida)
        (todos|mi familia|el mundo) (estarian|estaria) mejor sin mi
        (no vale la pena|no tiene sentido) (seguir)? (vivir|viviendo|mi vida|la vida)
        (la vida|mi vida|vivir) (ya)? no (tiene sentido|vale la pena)
        (cansad~o/a|hart~o/a) de (vivir|la vida|existir|estar viv~o/a)`,
    },
    {
      of: 'Spanish: self-harm, overdose, harm, danger',
      means: urgent('self-harm'),
      lines: `
        me (corte|corto|he cortado|estoy cortando|queme|quemo|autolesione|autolesiono|lastimo|lastime|hice dano|hago dano|golpeo) ..3 (los brazos|el brazo|las munecas|las piernas|otra vez|a proposito|anoche|la piel|de nuevo|para sentir|a mi mism~o/a|hoy|las venas|los muslos)
        (volvi|vuelvo|he vuelto) a (cortarme|autolesionarme|lastimarme|hacerme dano)
        (quiero|necesito|ganas de) (cortarme|autolesionarme|hacerme dano|lastimarme|quemarme)
        me (autolesiono|autolesione|hago cortes)`,
    },
    {
      of: 'Spanish: pills taken',
      means: urgent('overdose'),
      lines: `
        (me)? (tome|he tomado|trague|acabo de tomar|acabo de tragar|me tome|tomado|tragado|tomo) ..1 (todas|muchas|demasiadas|un monton de|##|veinte|treinta|cuarenta|diez|un frasco de|una caja de|una caja entera de|un bote de|todo el frasco|toda la caja|la caja entera) (de)? (las|mis|sus)? (pastillas|pildoras|medicamentos|somniferos|paracetamol|ibuprofeno|ansioliticos|lorazepam|diazepam|antidepresivos|medicinas|medicacion)?
        (sobredosis) (de|anoche|hoy)
        (tome|he tomado|trague|bebi|he bebido) (lejia|cloro|veneno|matarratas|raticida)`,
    },
    {
      of: 'Spanish, German, French: being hurt',
      means: urgent('harmed-by-someone'),
      lines: `
        ($some-one) (ayer|anoche|siempre|tambien|todavia|otra vez)? me (pega|pego|golpea|golpeo|viola|violo|amenaza|amenazo|maltrata|abusa|toca|toco|ahorca|ahorco|patea|encierra|persigue|acosa|ha pegado|ha golpeado|va a matar|quiere matar|esta pegando|empuja|estrangula|insulta y|obliga|manosea|forzo|fuerza|quema)
        me (pega|golpea|viola|maltrata|golpean|pegan|maltratan|violaron|violo|golpearon|estan pegando|quiere matar|va a matar|acosan|persiguen|amenazan|tienen encerrad~o/a) ..2
        me (han|ha) (pegado|golpeado|violado|amenazado|maltratado|tocado|agredido|encerrado)
        (dice|dijo|amenaza con|jura) que (me)? ..2 (va a)? (matar|matarme|mata|matara|hacer dano|pegar)
        (amenaza|amenazo|amenazado) con (matarme|pegarme|hacerme dano)
        (tengo miedo|miedo) (de|a) ..1 (mi (marido|esposo|novio|padre|pareja|ex|padrastro)|volver a casa|ir a casa|el|que me (mate|pegue|haga))
        (fui|he sido|estoy siendo|soy) (violad~a/o|abusad~a/o|golpead~a/o|maltratad~a/o|acosad~a/o|amenazad~a/o)
        ($some-one) (hat|haben|will|droht|wird) (mich|mir|damit)? (gestern|wieder|schon wieder|heute|immer|oft)? (mich)? (geschlagen|vergewaltigt|gewurgt|bedroht|getreten|missbraucht|umbringen|angefasst|verprugelt|eingesperrt|verfolgt|wehgetan|umzubringen|zu toten|angegriffen|gestossen|gestalkt|misshandelt|toten|verletzt)
        ($some-one) (schlagt|bedroht|verprugelt|missbraucht|stalkt|verfolgt|tritt|wurgt|vergewaltigt|misshandelt|fasst|zwingt|qualt|sperrt|begrapscht|schlug|beruhrt|prugelt) mich ..2
        ich (werde|wurde|bin) ..4 (geschlagen|vergewaltigt|bedroht|missbraucht|verprugelt|misshandelt|gestalkt|verfolgt|eingesperrt|erpresst|belastigt|angegriffen)
        (er|sie|mein mann|mein vater|mein ex|mein freund) (sagt|droht|hat gesagt|schreibt) ..2 (er|sie)? (mich um|bringt mich um|tote mich|totet mich|mich umzubringen|mich umbringt|mich umbringen)
        (ich)? (habe)? angst (vor (meinem|meiner) (mann|freund|vater|ex|partner|stiefvater|mutter|frau|bruder)|nach hause|dass er mich|dass sie mich|zu hause)
        ($some-one) (ma|me|m a|mavait|veut me|va me|menace de me|ma encore|me|ma) (frappe/e/r|gifl~e/ee/er|battu/e|bat|cogne/e/r|viole/e|menace/e|harcele/e|etrangle/r|tuer|touche/e|agresse/e|insulte et|maltraite/e|tape/e/r|poursuit|suit partout|sequestre/e|enferme/e|force a|brule/e|pousse/e)
        (je|jai) (me fais|suis|me suis fait|ete|ai ete) ..1 (frapper|battre|violer|frappe/e|battu/e|viole/e|harcele/e|harceler|menace/e|menacer|agresse/e|agresser|abuse/e|maltraite/e|sequestre/e|tabasser)
        (menace|jure|dit quil va|dit quelle va|a dit quil allait) (de)? (me)? (tuer|frapper|buter|faire du mal)
        (jai|ai) peur (de (mon (mari|pere|copain|ex|conjoint|beau pere|compagnon|frere)|rentrer|lui|ma mere)|quil me|quelle me|chez moi)`,
    },
    {
      of: 'German: suicide',
      means: urgent('suicide'),
      lines: `
        (ich)? (will|mochte|wurde|werde|muss|sollte|konnte|wollte|kann) (ich)? ..3 (sterben|tot sein|nicht mehr leben|nicht mehr da sein|nicht mehr hier sein|nicht mehr aufwachen|nicht mehr existieren|verschwinden fur immer|schluss machen mit (allem|dem leben)|allem ein ende (setzen|machen|bereiten)|nicht mehr weiterleben|nie wieder aufwachen|einfach weg sein|einschlafen und nicht|mein leben beenden|allem ein ende)
        (will|mochte|werde|wurde|muss|wollte|konnte|kann|versucht|vorhabe|plane|uberlege|uberlegt|gedanken|daran|darf|gedacht|nahe dran|kurz davor|am liebsten) (ich)? ..3 (mich|mir) ..4 ($de-self)
        bringe? mich ..2 um
        bring mich ..2 um
        (denke|denk|dachte|gedanken|nachgedacht|denken) ..4 (suizid|selbstmord|ans sterben|an den tod|daran mich|ans umbringen|mich umzubringen|zu sterben|daran zu sterben|selbsttotung)
        (selbstmord|suizid) ..1 (begehen|machen|gedanken|plane/n|versuch|gedenke|absichten)
        (suizidgedanken|selbstmordgedanken|todessehnsucht|suizidal|lebensmude|selbstmordgefahrdet|suizidplane|selbstmordplane|todeswunsch|suizidversuch)
        (will|mochte|kann|mag|wollte) (ich)? ..2 nicht mehr (leben|weiterleben|weitermachen|weiter|da sein|hier sein|aufwachen|existieren|sein)
        ich (will|mag|kann|mochte) nicht mehr (leben|weiterleben)
        (keinen|kein|keine) (lebenswillen|lebensmut|sinn (mehr)? (im|in meinem|am) leben|sinn mehr|grund (mehr)? (zu|um zu|weiter zu) leben|kraft mehr zu leben|lust mehr (zu|auf das|aufs|auf) ..1 leben)
        (ware|war) (ich)? ..2 (lieber|besser|am liebsten|doch|nur|schon|einfach)? (tot|nie geboren)
        (abschiedsbrief|abschiedsbriefe)
        (allen|alle|euch|ihnen|meine familie|die welt) ..2 (besser|besser dran) ohne mich
        (das)? leben (ist|macht|hat) (nicht mehr|keinen|nichts mehr|einfach nicht mehr) (lebenswert|sinn|wert) ..1
        lebensmude`,
    },
    {
      of: 'German: self-harm and pills',
      means: urgent('self-harm'),
      lines: `
        (habe|hab|ritze|schneide|verletze|will|wieder|verbrenne|schlage) (ich)? (mich|mir) ..4 (geritzt|geschnitten|selbst verletzt|ritzen|verbrannt|selbst|die arme|die pulsadern|in den arm|aufgeschnitten|schneiden|blutig)
        ich (ritze|schneide|verletze|verbrenne) mich
        ich (ritz|schneid) mich
        (selbstverletzung|svv|selbstverletzendes verhalten) ..2 (wieder|ruckfall|druck|gestern|heute)
        (druck|drang) (mich)? zu (ritzen|schneiden|verletzen)`,
    },
    {
      of: 'German and French: pills taken',
      means: urgent('overdose'),
      lines: `
        (habe|hab) ..2 (alle|viele|zu viele|##|zwanzig|dreissig|funfzig|eine ganze packung|eine packung|meine ganzen|die ganze packung|eine uberdosis|den ganzen|lauter|samtliche|eine handvoll) ..2 (tabletten|pillen|schlaftabletten|medikamente|paracetamol|schmerztabletten|ibuprofen|antidepressiva|tilidin|genommen|geschluckt)
        (uberdosis) ..1 (genommen|geschluckt|tabletten)
        (habe|hab) ..3 (bleichmittel|gift|rattengift|putzmittel) ..1 (getrunken|geschluckt)
        (jai|ai|je viens de|viens d|viens davaler) ..1 (pris|avale|prendre|avaler|gobe)? ..1 (tous|toutes|trop de|beaucoup de|plein de|##|vingt|trente|cinquante|une boite|une boite entiere|la boite|toute la boite|tout le|une plaquette|une poignee|mes) ..2 (medicaments|cachets|comprimes|somniferes|dolipranes|doliprane|anxiolytiques|pilules|antidepresseurs|xanax|paracetamol|boite|plaquette|lexomil)
        (jai|ai) (fait|pris) une (overdose|surdose)
        (jai|ai) (bu|avale) ..1 (javel|eau de javel|poison|detergent|mort aux rats)`,
    },
    {
      of: 'French: suicide',
      means: urgent('suicide'),
      lines: `
        ($fr-want) ..1 ($fr-act)
        (veux|veut|peux|envie de|supporte) (plus|pas) ..1 (vivre|exister|etre la|continuer a vivre|me reveiller|rester en vie|etre en vie|de vivre|continuer comme ca|continuer a|de cette vie|etre de ce monde)
        (jai|ai|nai|avoir) plus (envie|la force|le gout|de raison|aucune raison|aucune envie) de (vivre|continuer|rien|me battre|me lever|vie)
        (pensees|idees|pulsions|envies|pensee|idee|intentions|crise) (suicidaires|suicidaire|noires et je veux mourir|de suicide|de mort)
        (je suis|me sens|suis) (suicidaire)
        (je)? (me)? suicide (ce soir|demain|cette nuit)
        (jaimerais|je voudrais|je prefererais|si seulement je pouvais) ..2 (etre mort/e|mourir|ne pas etre ne/e|ne jamais etre ne/e|ne plus me reveiller|disparaitre)
        (lettre|mot|message) dadieu/x
        (vie|ma vie) (na|n a|a) (plus|pas|aucun) (de)? (sens|valeur)
        (marre|fatigue/e|ras le bol) de (vivre|la vie|cette vie|exister)
        (tout le monde|ma famille|les autres|le monde|ils) ..1 (serait|seraient|irait|sera) mieux sans moi
        je vais me (tuer|pendre|suicider|buter|foutre en lair|jeter)`,
    },
    {
      of: 'French: self-harm',
      means: urgent('self-harm'),
      lines: `
        (je|me|jai|recommence a|envie de|besoin de) ..1 (me)? (suis)? (scarifie/r/e|mutile/r|coupe (les|le|encore|a nouveau|volontairement)|taillade/r|brule (avec|les|volontairement|expres)|coupe/e (les veines|les bras|expres|les poignets|les cuisses|encore|hier soir|pour)|suis scarifie/e|automutile/r|fais du mal (expres|encore|volontairement|a moi))
        (je me|me) (scarifie|mutile|automutile|coupe les (bras|veines|cuisses|poignets))`,
    },
    {
      of: 'Spanish, German, French: somebody else, and not being safe',
      means: urgent('someone-else'),
      lines: `
        mi (amig~o/a|herman~o/a|hij~o/a|novi~o/a|madre|padre|marido|esposa|prim~o/a|companer~o/a|mama|papa|mejor amig~o/a) ..4 (se quiere (matar|morir|suicidar)|quiere (suicidarse|morir/se|matarse)|se va a (matar|suicidar)|va a suicidarse|dice que (se quiere|quiere) (morir/se|suicidar/se|matar/se)|se corta|ha tomado pastillas|amenaza con (matarse|suicidarse)|no quiere vivir|intento suicidarse (anoche|hoy|ayer))
        mein/e (beste/r|kleine/r|grosse/r)? (freund/in|bruder|schwester|sohn|tochter|mutter|vater|mann|frau|kollege|kollegin|mitbewohner/in|kumpel|partner/in|kind|ex) ..6 (sich umbringen|sich toten|sich das leben nehmen|nicht mehr leben|sterben will|sich etwas antun|selbstmord|suizid|suizidal|sich umbringt|ritzt sich|sich ritzt|sich was antut|uberdosis|will sterben)
        (mon|ma) (meilleur/e)? (ami/e|frere|soeur|fils|fille|copain|copine|mere|pere|mari|femme|coloc|collegue|cousin/e|pote) ..5 (se suicider|mourir|se tuer|suicidaire|en finir|mettre fin a ses jours|se scarifie|se mutile|a avale ..3|veut plus vivre|sest suicide ce soir|se faire du mal|menace de se tuer)`,
    },
    {
      of: 'Spanish, German, French: not being safe',
      means: urgent('unsafe'),
      lines: `
        (no me siento|no estoy) (segur~o/a|a salvo) ..2
        (tengo miedo de|miedo a) (lo que (pueda|voy a|podria) hacer|hacerme dano|mi mism~o/a|hacer una locura|estar sol~o/a esta noche)
        (fuhle|bin) (ich)? mich? ..2 nicht (mehr)? sicher
        (angst) ..2 (mir|was) ..2 (etwas antue|was antue|was ich mir antue|ich tun konnte|anzutun|etwas anzutun)
        (kann|konnte) (ich)? (nicht|mich nicht) (mehr)? (fur (mich|meine sicherheit) garantieren|fur nichts garantieren)
        (je)? (ne)? (me)? (suis|sens) (pas|plus) en securite
        (jai peur de|peur de) (ce que je (pourrais|vais|peux) (me)? faire|moi meme|me faire du mal|passer a lacte|faire une betise|rester seule ce soir)
        (las voces|stimmen|les voix|la voz|une voix|eine stimme) ..4 (matarme|mate|maten|umbringen|umzubringen|toten|tuer|sauter|mourir|me dicen que|morir|haga dano|springen|sterben|me tue)`,
    },
    {
      of: 'German: not being able to go on; French and Spanish despair',
      means: concern('suicide'),
      lines: `
        (ich kann|kann) (einfach|so)? nicht mehr (weiter|weitermachen|leben|kampfen|so weiterleben)
        (keine hoffnung|hoffnungslos|kein ausweg|keinen ausweg) (mehr)?
        (je nen peux plus|jen peux plus|nen peux plus) ..2 (vivre|vie|tout|mourir|finir)
        (plus daucun espoir|aucun espoir|plus despoir|sans espoir)
        (no puedo mas|ya no puedo mas|no aguanto mas) ..2 (con (mi vida|la vida|todo)|vivir|seguir|quiero)
        (no tengo|ya no tengo|perdi|sin) (esperanza|ganas de vivir|razones para vivir|motivos para vivir)
        (soy|ich bin|je suis) (una|un|eine|nur eine|juste un|quun) (carga|last|poids|fardeau|estorbo) ..3`,
    },
    {
      of: 'Spanish, German, French: idioms and denials',
      means: quiet,
      lines: `
        (me muero|morirme|me estoy muriendo|quiero morirme|muero|morir) de (risa|hambre|sueno|ganas|verguenza|calor|frio|sed|amor|aburrimiento|miedo|curiosidad|la risa|ternura)
        (failli|va|vais|ai failli|jai failli)? (mort/e|mourir|meurs|creve/r|morts|mourais|crevais|envie de mourir) de (rire|faim|soif|fatigue|chaud|chaleur|froid|honte|peur|ennui|sommeil|trouille|envie|joie)
        (veux|vais|envie de) (pas|plus)? mourir (de|avant|vieux|vieille|idiot|sans)
        (no|nunca|jamas|tampoco|ya no) (me)? (quiero|voy a|he querido|quise|pienso|tengo ganas de|he pensado en|pense en|deseo) (me)? (morir/me|matarme|matar|suicidarme|suicidar|hacerme dano|cortarme|lastimarme|acabar con mi vida|el suicidio|la muerte|suicidio)
        (ne|n|jamais|nai|navais|n ai) ..2 (pas|plus|jamais) ..3 ($fr-act|suicidaire/s|envie de mourir|envie de me)
        (je)? (ne)? (veux|pense|suis|voulais|vais) (pas|plus|jamais) ..2 ($fr-act|suicidaire/s)
        (nicht|nie|niemals|keine|kein|nicht mehr|ohne) ..3 (sterben|mich umbringen|umbringen|umzubringen|suizidal|suizidgedanken|selbstmordgedanken|mich ritzen|lebensmude|mir etwas antun|tot sein|geritzt|verletzen|geschlagen|bedroht|suizid)
        (tod|todes|sterbens|sterbe|totet|tot) (mude|langweilig|krank|unglucklich|gelacht|lachen|vor (hunger|lachen|langeweile|scham|hitze|angst|neugier|durst))
        (vor (lachen|scham|hunger|langeweile|peinlichkeit)) ..2 (sterben|gestorben|umgekommen|tot|sterbe)
        (ich)? (sterbe|lache mich tot|lachte mich tot|lachen mich tot|tot gelacht|sterbe vor)
        (para|por) morirse
        (film|roman|buch|pelicula|libro|novela|livre|chanson|cancion|lied|serie|personaje|held|heros|personnage|personnages|protagonista|hauptfigur) ..8 (suicid~e/ar/arse/io/arme|selbstmord|suizid|mourir|morir|sterben|umbringen|tuer|matar/se|muere|meurt|stirbt|umbringt)
        (prevencion|pravention|pravention von|prevention) (del|du|der|de)? (suicidio|suicide|suizid/en|selbstmord)
        (suizidpravention|selbstmordpravention|suicidepravention)
        (se suicido|sest suicide/e|hat sich (das leben genommen|umgebracht|getotet)|murio por suicidio|nahm sich das leben|por suicidio|par suicide|durch suizid) ..4
        (murio|fallecio|mort|morte|decede/e|gestorben|perdi|perdu|verloren) ..5 (suicidio|suicide|suizid|selbstmord)`,
    },
    {
      of: 'Spanish, German, French: long over and well now',
      means: frame('well'),
      lines: `
        (hoy|ahora|heute|aujourdhui|maintenant|jetzt|inzwischen) ..4 (agradecid~o/a|feliz|bien|mejor|froh|glucklich|besser|gut|heureux|heureuse|mieux|content/e|dankbar|vivant/e|estable|reconnaissant/e|viv~o/a)
        (hace anos|vor jahren|il y a des annees|damals|fruher|antes|autrefois|avant)`,
    },
  ],
}

/** What people fall back on in need in languages of which nothing was learned. */
export const otherLanguages: Grammar = {
  isLearned: false,
  parts: {},
  groups: [
    {
      of: 'other languages, the plainest words',
      means: urgent('suicide'),
      lines: `
        죽고 싶(어|다|습|네|은데|고|을)
        (자살하고|자살할|자살하려|자살 생각)
        (살기|살고) 싶지 않
        (살기|사는게) (싫|힘들어 죽)
        (我)? (想死|不想活|不想活了|要自杀|想自杀|想自殺|要自殺|活不下去|想結束生命|想结束生命|去死吧我)
        (quero|vou) (morrer|me matar|me suicidar|tirar minha vida|acabar com (tudo|minha vida)|sumir pra sempre)
        (nao quero mais|nao quero) viver
        (voglio|vorrei) (morire|uccidermi|suicidarmi|farla finita|ammazzarmi)
        non voglio piu vivere
        (ik wil) (dood|niet meer leven|sterven|mezelf van kant maken)
        (хочу умереть|не хочу жить|хочу покончить|покончу с собой|убью себя)
        (quero|queria) (me)? morrer`,
    },
  ],
}
