// English function words that decide whose a sentence is and whether it is denied. Source: closed word classes of English grammar and
// everyday kinship and role words, written for this project. Licence: MIT, as the project. Apostrophes are left out, as writers do.

export const selves = `i im ive id ill me my myself mine we were_we weve us our ima imma iam`

export const yous = `you your youre youve youd youll yourself u ur yourselves`

export const others = `he she they him her them his their hes shes theyre theyve hed shed theyd himself herself themselves
  who whoever someone somebody anyone anybody everyone everybody people those patients veterans vets soldiers teens teenagers kids children
  women men man woman guy girl boy person character hero heroine protagonist author writer singer actor narrator
  mother mom mum mommy mama father dad daddy papa brother sister son daughter husband wife partner boyfriend girlfriend bf gf ex
  uncle aunt cousin grandma grandpa grandmother grandfather nan friend friends mate roommate flatmate neighbour neighbor colleague coworker
  teacher doctor therapist nurse boss client patient student students members member stepdad stepmom stepfather stepmother fiance fiancee niece nephew`

/** Words that turn a sentence around. Two of them turn it back ("I can't stop wanting to die"). */
export const deniers = `not dont didnt doesnt never wont wouldnt cant cannot couldnt isnt wasnt arent werent havent hasnt hadnt aint no without
  nor neither stop stopped stopping quit shouldnt nothing hardly dnt refuse refused against instead`

/** Not a denial of the wish: who "can't" do it may well want to. */
export const softDeniers = `cant cannot couldnt shouldnt`

export const joiners = `but and because cause cuz bc so since although though however yet while when if unless until except then after before`

export const usedTo = `used`

export const told = `said says told`
