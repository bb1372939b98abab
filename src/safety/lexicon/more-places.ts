// Districts, counties, regions and small towns that people name as where they live, which a list of cities lacks. General knowledge,
// written by hand: English-speaking countries first, some districts of large cities elsewhere.

const names = `
hackney peckham brixton camberwell deptford lewisham catford lambeth stockwell kennington vauxhall battersea clapham balham tooting streatham wandsworth putney fulham hammersmith acton ealing hounslow brentford chiswick paddington kilburn willesden harlesden cricklewood hendon finchley barnet enfield edmonton tottenham walthamstow leyton leytonstone
stratford ilford barking dagenham romford havering poplar limehouse wapping shoreditch hoxton haggerston dalston islington holloway archway highgate hampstead camden euston bermondsey rotherhithe woolwich eltham bexley bromley penge croydon norwood sydenham dulwich mitcham merton wimbledon surbiton twickenham richmond southwark whitechapel mile-end stepney
toxteth bootle speke anfield everton wavertree kirkby huyton knowsley birkenhead wallasey moss-side hulme ancoats salford eccles prestwich rusholme levenshulme fallowfield didsbury wythenshawe chorlton gorton ardwick handsworth erdington sparkbrook smethwick edgbaston selly-oak bordesley harborne digbeth aston chapeltown harehills headingley armley beeston
hyson-green sneinton easton stokes-croft bedminster totterdown fishponds knowle-west leith gorbals govan partick maryhill easterhouse castlemilk drumchapel pollokshields springburn dennistoun possilpark morningside portobello muirhouse pilton craigmillar wester-hailes splott grangetown canton butetown ely-bridge riverside roath cathays
cornwall devon dorset somerset wiltshire hampshire sussex kent surrey essex suffolk norfolk cambridgeshire hertfordshire bedfordshire buckinghamshire oxfordshire berkshire gloucestershire herefordshire worcestershire shropshire staffordshire warwickshire northamptonshire leicestershire rutland lincolnshire nottinghamshire derbyshire cheshire merseyside lancashire yorkshire
durham cumbria northumberland teesside tyneside wearside humberside wirral anglesey gwynedd powys ceredigion pembrokeshire carmarthenshire glamorgan gwent clwyd denbighshire flintshire monmouthshire fife lothian ayrshire lanarkshire renfrewshire perthshire angus aberdeenshire moray argyll caithness sutherland orkney shetland lewis-island skye islay arran hebrides
antrim armagh tyrone fermanagh donegal leitrim roscommon mayo connemara clare limerick kerry tipperary waterford wexford wicklow kildare laois offaly westmeath longford cavan monaghan meath louth carlow kilkenny ballymun tallaght finglas cabra crumlin drimnagh rathmines ranelagh dundrum blanchardstown clondalkin
bronx harlem bushwick williamsburg bedford-stuyvesant flatbush crown-heights astoria tribeca soho greenpoint brownsville compton inglewood watts venice-beach silverlake echo-park koreatown oakland-hills tenderloin pilsen englewood wrigleyville bronzeville dorchester roxbury mattapan fishtown kensington germantown anacostia ballard capitol-hill
appalachia ozarks catskills adirondacks poconos hamptons rockaways rockaway everglades
fitzroy brunswick footscray coburg preston-melbourne northcote collingwood dandenong frankston geelong bendigo ballarat wodonga shepparton mildura wagga dubbo tamworth armidale orange-nsw lismore coffs toowoomba rockhampton gladstone bundaberg cairns townsville alice-springs katherine broome kalgoorlie geraldton fremantle glenelg elizabeth-sa
newtown redfern glebe marrickville parramatta blacktown penrith campbelltown bankstown cabramatta otara manukau mangere papakura waitakere porirua upper-hutt whanganui gisborne invercargill oamaru timaru taupo whakatane kaitaia northland southland otago canterbury
scarborough etobicoke mississauga brampton parkdale kensington-market saskatchewan manitoba nunavut yukon labrador newfoundland gaspesie saguenay okanagan kootenays
kreuzberg neukolln wedding-berlin marzahn pankow friedrichshain moabit schoneberg charlottenburg altona wandsbek harburg ehrenfeld nippes schwabing sendling belleville menilmontant montreuil saint-denis aubervilliers bobigny villeurbanne lavapies vallecas carabanchel usera malasana gracia sants raval
kerala goa gujarat rajasthan punjab haryana bihar odisha assam nagaland manipur sindh balochistan khyber sylhet mirpur kashmir ladakh tamil-nadu karnataka telangana maharashtra
soweto khayelitsha alexandra-township gugulethu mitchells-plain transkei limpopo mpumalanga gauteng kwazulu mathare kibera kawangware mombasa kisumu eldoret enugu onitsha aba-nigeria calabar
okinawa hokkaido kyushu shikoku tohoku kansai kanto shibuya shinjuku ikebukuro setagaya nerima adachi katsushika
`
export const morePlaces: readonly string[] = names
  .trim()
  .split(/\s+/)
  .filter((word) => !/-/.test(word))
