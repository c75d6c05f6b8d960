import type { syntax as english } from "../en/syntax";

export const syntax: typeof english = {
  reservedSign: ({ words, sign }) =>
    `YAML houdt “${sign}” aan het begin van een waarde voor zichzelf. Tussen aanhalingstekens is “${words}” gewoon tekst.`,
  blockSign: ({ words, sign }) =>
    `YAML leest “${sign}” als het begin van een blok regels. Tussen aanhalingstekens staat “${words}” er zoals het er staat.`,
  afterQuote: ({ words }) =>
    `YAML laat de waarde ophouden bij het tweede aanhalingsteken. Met aanhalingstekens om het geheel is ${words} één tekst.`,
  afterBracket: ({ words }) =>
    `YAML leest het haakje als het begin van een lijst of een reeks sleutels. Tussen aanhalingstekens is “${words}” tekst.`,
  colonInside: ({ words }) =>
    `YAML leest de dubbele punt in “${words}” als het eind van een sleutel. Tussen aanhalingstekens hoort hij bij de tekst.`,
  listOnKeyLine: () => "Een lijst begint op de regel onder haar sleutel, elk onderdeel met `- `.",
  spaceAfterColon: ({ words }) => `Na “${words}” komt een spatie, zodat YAML een sleutel ziet.`,
  spaceAfterDash: ({ words }) =>
    `Na het streepje van “${words}” komt een spatie, zodat YAML een onderdeel van een lijst ziet.`,
  withoutKey: ({ words }) =>
    `Wat is “${words}”? Hier verwacht YAML een sleutel met een dubbele punt, of een onderdeel dat met \`- \` begint.`,
  tab: () => "YAML staat geen tabs toe aan het begin van een regel. Spaties wel.",
  indent: ({ words }) =>
    words === ""
      ? "Voor deze regel ontbreekt iets."
      : `“${words}” springt anders in dan de regels waar het bij lijkt te horen.`,
  escape: ({ words }) =>
    `Tussen dubbele aanhalingstekens betekent “${words}” niets. Is de backslash zelf bedoeld?`,
  openQuote: ({ sign }) => `Deze ${sign} opent een tekst tussen aanhalingstekens die nergens eindigt.`,
  openBracket: ({ sign }) => `Deze ${sign} wordt nergens gesloten.`,
  other: ({ words }) =>
    words === ""
      ? "Vanaf hier is dit niet als YAML te lezen."
      : `Vanaf “${words}” is dit niet als YAML te lezen.`,
  quoteIt: () => "Zet het tussen aanhalingstekens",
  insertSpace: () => "Voeg een spatie in",
  useSpaces: () => "Gebruik spaties",
  doubleBackslash: () => "Schrijf een backslash",
  closeIt: ({ sign }) => `Sluit het met ${sign} aan het eind van de regel`,
  duplicateKey: ({ key }) => `\`${key}\` staat er al. Welke van de twee geldt?`,
  firstKey: ({ key }) => `\`${key}\` staat hier voor het eerst.`,
  circularAlias: ({ words }) => `\`${words}\` staat in datgene waar het naar verwijst.`,
  aliasBomb: ({ words }) =>
    `Uitgeschreven zouden \`${words}\` en de rest dit bestand vele malen groter maken, dus wordt het niet gelezen.`,
  secondDocument: () =>
    "Een doelenbestand is één document, en hier begint een tweede. Kan dat een eigen bestand worden?",
  conflict: () => "Een samenvoeging liet hier beide versies staan. Welke geldt?",
  conflictGoesOn: () => "Dit teken hoort bij hetzelfde conflict.",
  notText: () =>
    "Dit is geen tekst: hier staat een teken dat in geen tekst voorkomt. Is het een doelenbestand, bewaard als UTF-8?",
  tooDeep: () => "Vanaf hier is dit meer dan 100 lagen diep, en dat wordt niet gelezen.",
  unreadable: () => "Dit bestand is niet als YAML te lezen.",
  lostText: ({ words }) =>
    `YAML leest “${words}” als opmerking, dus het gaat verloren. Tussen aanhalingstekens blijft het.`,
};
