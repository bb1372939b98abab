// Places to turn to: read from prompts/resources, asked by country and need, told in the reader's words.
export { earliestDay, isStale } from './age.ts'
export { type Country, countriesToChoose, countryName, languageName } from './countries.ts'
export { type Help, type HelpNeed, type HelpQuestion, helpFor, type Listed } from './help.ts'
export { type OpenState, openAt } from './hours.ts'
export { loadResources, type ResourcePlaces } from './load.ts'
export { type Door, doors, type Hours, kinds, type Localised, type Resource, type ResourceKind } from './resource.ts'
export {
  loadSchemes,
  resourcesOf,
  type Scheme,
  type SchemePage,
  type Schemes,
  type SchemesOfCountry,
  schemePages,
  schemesFor,
  tellScheme,
  tellStaleSchemes,
} from './schemes.ts'
export { tellStale } from './stale.ts'
export { placeName, resourceAsText, type ToldResource, telephoneLink, tellName, tellResource } from './tell.ts'
export { emergencyNumber, tellEmergency, tellGaps } from './tell-help.ts'
export { type Say, type Telling, tellHours, tellOpen } from './tell-hours.ts'
