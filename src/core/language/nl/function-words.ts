import { list } from "../list";

/**
 * Lidwoorden, voornaamwoorden, voorzetsels, voegwoorden, hulpwerkwoorden en dergelijke. Closed classes, from any
 * school grammar.
 */
export const functionWords = list(`
  aan achter af al alle allemaal alleen alles als altijd ander andere anderen anders ben bent beide bij bijna binnen boven buiten daar daarbij daardoor daarmee daarna
  daarom daarop daarvan daarvoor dan dat de deze dezelfde die dit door doordat dus echter een één eens eerder eigen elk elkaar elke en enige enkel
  enkele er eraan erbij erin ermee erop ertoe eruit ervan ervoor even eventueel geen gelijk genoeg haar had hadden heb hebben hebt heeft hem hen
  het hetzelfde hier hierbij hierdoor hiermee hierop hiervoor hij hoe hoeft hoeven hun ieder iedere iedereen iemand iets ik in indien ipv is
  ja je jij jou jouw jullie kan kon konden kun kunnen kunt liever maar mag me mee meer meest men mensen met mij mijn minder misschien
  moest moet moeten mogelijk mogen mij na naar naast nadat niemand niet niets nietvoor nog nooit nu of om omdat omheen onder ondanks ons onze ook op opdat
  over overal per rond sinds slechts sommige staan steeds straks tegen tegelijk tenzij terug terwijl te tijdens toch toe toen tot totdat tussen
  uit uw vaak van vanaf vanuit vanwege veel via volgens voor voordat waar waarbij waardoor waarin waarmee waarom waarop waarover waartoe waarvan waarvoor wanneer
  want waren was wat we weer weinig wel welke werd werden wie wij wil willen wilt word worden wordt zal zelf zelfs zich zij zijn zo zo'n
  zoals zodat zoveel zolang zonder zou zouden zowel zullen dichtbij mezelf onszelf jezelf zichzelf mevr m.b.t. m.b.v. o.a. t.a.v. t.b.v. t.o.v. i.p.v. i.v.m. bijv. bijvoorbeeld
  langs richting samen ten ter zodra 's
`);

/**
 * Words that are the same in English, or that do not tell the language for another reason. Compiled for this project.
 */
export const notOnlyDutch = list(`
  half kind   af al are as bent bond die dat_ had in is me men of over per so ten toe via want was we were wet wide per kan_ mag dan hun_ nu or made see
  been even rond_ elk_ door will
`);
