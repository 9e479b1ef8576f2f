### Příprava: rozhovory, souhlasy, pozvánky, seznamy k zaškrtávání.

preparation-show = Koho ukázat
preparation-show-all = Všechny
preparation-show-to-ask = Ještě se zeptat
preparation-coming = přijde: { $n }
preparation-waiting = čekáme na odpověď: { $n }
preparation-messages = { $n ->
    [one] { $n } vzkaz
    [few] { $n } vzkazy
    [many] { $n } vzkazu
   *[other] { $n } vzkazů
}
preparation-not-asked = ještě se zeptáme: { $n }
preparation-for = Na konferenci: { $date }
preparation-no-day = Konference zatím nemá den. Pozvánky ho potřebují.
preparation-nobody-left = Každý dostal otázku a od každého je odpověď.
preparation-table = Příprava jednotlivých lidí
preparation-column-name = Jméno
preparation-column-talks = Rozhovory
preparation-column-consents = Souhlasy
preparation-column-invitation = Pozvánka dne
preparation-column-answer = Den
preparation-column-needs = Potřeby
preparation-column-ticked = Seznam
preparation-ticked = { $n } z celkem { $of }
preparation-not-sent = zatím ne
preparation-key-open = otevřít
preparation-key-map = ukázat na mapě
preparation-talks = Rozhovory
preparation-add-talk = Přidat rozhovor
preparation-no-talk = Zatím žádný rozhovor. Pro začátek stačí krátce zavolat.
preparation-note-left = Záměrně krátce. Zbývá znaků: { $n }
preparation-busy = Časy, které se nehodí
preparation-add-busy = Přidat čas
preparation-sent-on = Pozvánka odeslána: { $date }
preparation-invitation = Pozvánka: { $name }
preparation-not-invited-yet = Pro tuto osobu zatím není pozvánka.
preparation-begin-invitation = Začít pozvánku
preparation-sent-today = Odesláno dnes
preparation-gaps = Strana, se kterou se nedaří být v kontaktu
preparation-no-gaps = Nic není zapsáno. Když jedna strana rodiny zůstane zavřená, stačí věta proč.
preparation-add-gap = Zapsat proč

## Seznamy, které se procházejí před setkáním
preparation-list-adult = Projdeme společně
preparation-list-child = Projdeme s dítětem
preparation-list-referrer = Projdeme se zadavatelem
preparation-list-advocate = Probráno s obhájcem dítěte
person-tick-purpose = Říká vlastními slovy, k čemu setkání je
person-tick-question = Otázka je přečtená
person-tick-bottom-lines = Nepřekročitelné podmínky jsou přečtené
person-tick-phases = Zná tři části dne
person-tick-private-time = Ví, že soukromý čas patří jen rodině
person-tick-leave = Ví, že odejít lze kdykoli
person-tick-who-comes = Ví, kdo přijde
person-tick-who-not = Ví, kdo nepřijde, pokud se to této osoby týká
person-tick-wishes = Zazněla otázka na přání
person-tick-worries = Zazněla otázka na starosti
person-tick-offer = Zazněla otázka: co mohu nabídnout?
person-tick-needs = Zazněla otázka na potřeby v ten den
person-tick-safety-alone = Otázka na bezpečí zazněla o samotě
person-tick-data-notice = Má list o tom, co se uchovává
person-tick-consents = Zazněly otázky na všechny čtyři souhlasy
person-tick-reach = Ví, jak mě zastihnout
person-tick-leaflet = Má leták pro svůj věk
person-tick-choice = Má vybráno, jak se účastnit: celé, část, po telefonu, přes někoho, dopis, nebo vůbec
person-tick-sits-beside = Víme, kdo sedí vedle
person-tick-stop-card = Má kartičku „stop“
person-tick-advocate = Má vybraného obhájce
person-tick-message = Má vzkaz pro rodinu, nebo ho nechce
person-tick-comfort = Je myšleno na hračku, telefon, svačinu
person-tick-feedback = Dozví se, jak to dopadlo
person-tick-report = Zpráva je jasná, má nejvýš dvě strany a rodiče ji čtou první
person-tick-lines-clear = Nejvýš pět podmínek a každou lze ověřit
person-tick-offers = Nabídky se jmény, telefony a čekací dobou
person-tick-authority = Může v ten den souhlasit, nebo ví, komu zavolat
person-tick-stays = Zůstane až do konce
person-tick-review = Přijde na vyhodnocovací setkání
person-tick-nothing-new = V ten den nepřinese nic nového
person-tick-role-sheet = Má list o své roli
person-tick-alone-with-child = Je za námi čas o samotě s dítětem
person-tick-wishes-written = Přání dítěte jsou zapsaná
person-tick-independent = Mluví jen za dítě
person-tick-no-promises = Ví, co neslibovat
