### Tiskani obrasci. Uljudno, jasno, kratko, kao u paper.ftl: bez prošlog vremena o jednoj osobi, bez imena u
### rečenici: imena stoje iza dvotočke ili u svojem polju.

## Informativni list
paper-info-title = Obiteljski sastanak
paper-info-second = Što je to i kako teče
paper-info-lead = Kad je djetetu teško, oni koji ga vole često najbolje znaju što pomaže. Obiteljski ih sastanak okuplja, a obitelj izrađuje svoj plan.
paper-info-steps = Kako teče
paper-info-step-1 = Služba ili sama obitelj predlaže sastanak. Vi kažete „da” ili „ne”.
paper-info-step-2 = Osoba koja koordinira sastanak unaprijed razgovara sa svima i pita tko još pripada vašem krugu.
paper-info-step-3 = Na sam dan prvo čujemo što je dobro, što nas brine i kakve pomoći ima. Smijete pitati sve.
paper-info-step-4 = Zatim obitelj ostaje sama i izrađuje svoj plan. Ima hrane i ima vremena.
paper-info-step-5 = Plan čitamo zajedno. Služba koja je predložila sastanak kaže je li dijete s tim planom sigurno.
paper-info-step-6 = Tko želi, dobiva kopiju. Za nekoliko tjedana zajedno gledamo kako ide.
paper-info-who = Tko što radi
paper-info-family = Obitelj i prijatelji
paper-info-family-does = izrađuju plan. On je njihov.
paper-info-child = Dijete
paper-info-child-does = njegov se glas čuje: u sobi, preko nekoga kome vjeruje, pismom ili crtežom.
paper-info-coordinator = Koordinacija
paper-info-coordinator-does = nije ni na čijoj strani, svakoga pripremi i čeka u susjednoj sobi dok je obitelj sama.
paper-info-referrer = Služba koja je predložila sastanak
paper-info-referrer-does = otvoreno kaže što vidi i što mora biti u planu, i daje odgovor na plan.
paper-info-advocate = Netko uz dijete
paper-info-advocate-does = pomaže djetetu reći što želi, ako dijete to hoće.
paper-info-alone = Kad je obitelj sama
paper-info-alone-says = U sobi nema nikoga sa strane. Nitko ne sluša i nitko ne zapisuje tko je što rekao. Iz sobe izlazi samo plan.
paper-info-stays = Što ostaje među nama
paper-info-stays-1 = Ono što unaprijed kažete koordinaciji, osim ako pristanete da se to prenese dalje.
paper-info-stays-2 = Ono što se kaže dok je obitelj sama.
paper-info-stays-3 = Vaša adresa i vaš broj.
paper-info-danger = Što ne može ostati među nama
paper-info-danger-says = Ako je dijete ili netko drugi u opasnosti, koordinacija to mora reći službi koja može pomoći. Kad god to nije opasno, prvo to čujete vi.
paper-info-no = Smijete reći „ne”
paper-info-no-says = Sudjelovanje je dobrovoljno. Smijete reći „ne”, doći kasnije, otići ili prestati u svako doba, i ne morate reći zašto. Nitko vam to ne smije zamjeriti.
paper-info-noplan = Ako na kraju nema plana, i to je završetak kao svaki drugi.
paper-info-ask = Pitanja
paper-info-call = Nazovite: { $name }, { $phone }

## Isto, lako za čitanje
paper-easy-title = Obiteljski sastanak
paper-easy-second = Lako za čitanje
paper-easy-1 = Jednom je djetetu teško.
paper-easy-2 = Želimo zajedno pomoći djetetu.
paper-easy-3 = Pozivamo vas na sastanak.
paper-easy-4 = Možete reći „da”. Možete reći „ne”.
paper-easy-5 = Prvo slušamo: Što je dobro? Što nas brine?
paper-easy-6 = Zatim je obitelj sama.
paper-easy-7 = Obitelj izrađuje plan: Tko što radi?
paper-easy-8 = Razgovor obitelji ostaje u obitelji.
paper-easy-9 = Neki će ljudi pomagati. Oni dobivaju plan.
paper-easy-10 = Kasnije pitamo: Pomaže li plan?
paper-easy-11 = Je li netko u opasnosti? To moramo reći službi. Ona može pomoći.
paper-easy-12 = Imate pitanje? Nazovite nas.

## Isto, za dijete
paper-young-title = Sastanak o tebi
paper-young-1 = Mnogo ljudi te voli. Oni će sjesti zajedno i razmisliti kako da ti bude dobro.
paper-young-2 = Možeš biti tu. Možeš biti tu samo malo. Možeš i ne doći. Sve je to u redu.
paper-young-3 = Možeš reći što želiš. Možeš to napisati ili nacrtati. Netko to može reći umjesto tebe.
paper-young-4 = Ti biraš tko sjedi pokraj tebe.
paper-young-5 = Kad ti je previše, digni ruku. Onda je stanka.
paper-young-6 = Zatim tvoja obitelj izrađuje plan. Taj plan treba biti dobar za tebe.
paper-young-7 = Ništa od ovoga nije tvoja krivnja.
paper-young-ask = Možeš pitati što god hoćeš. Pitaj:
paper-young-say = Što želim reći:

## Privola za sudjelovanje i za ono što se čuva
paper-consent-title = Moja privola
paper-consent-second = za sudjelovanje i za ono što se o meni čuva
paper-consent-lead = Svaki je redak odluka za sebe. Možete se predomisliti u svako doba.
paper-consent-what = Na što pristajem
paper-consent-yes = da
paper-consent-no = ne
paper-consent-contact = Koordinacija mi se smije javiti.
paper-consent-conference = Sudjelujem na obiteljskom sastanku.
paper-consent-sharing = Ove se činjenice smiju reći ovim ljudima:
paper-consent-data = Ono što piše ispod smije se čuvati.
paper-consent-kept = Što se čuva
paper-consent-kept-says = Moje ime, kako do mene, moja veza s djetetom i na što ovdje pristajem. Ništa od onoga što se kaže dok je obitelj sama.
paper-consent-where = Gdje
paper-consent-where-says = Šifrirano na računalu koordinacije. Ništa od toga nije na internetu.
paper-consent-long = Koliko dugo
paper-consent-long-says = Još { $months } nakon što završi naš zajednički rad. Zatim se sve to uklanja s računala koordinacije.
paper-consent-sees = Tko to vidi
paper-consent-sees-says = Koordinacija. Svi drugi vide samo ono što piše u planu ili ono na što pristajem.
paper-consent-stop = Kako prestati
paper-consent-stop-says = Dovoljna je jedna riječ koordinaciji, bez razloga. Što piše u planu koji je već podijeljen, tamo i ostaje.
paper-consent-explained = Tko objašnjava i na kojem jeziku
paper-consent-interpreter = Prevođenje
paper-consent-child = Za dijete: djetetovo vlastito „da”, i to ovako
paper-consent-young-title = Moje da i moje ne
paper-consent-young-lead = O ovome odlučuješ ti. Možeš reći ne. Možeš se i predomisliti.
paper-consent-young-contact = Osoba koja priprema sastanak smije razgovarati sa mnom.
paper-consent-young-conference = Želim biti na obiteljskom sastanku.
paper-consent-young-sharing = Ovo od mene smije se reći drugima:
paper-consent-young-data = Moje ime smije biti zapisano za ovaj sastanak.
paper-consent-young-long = Tvoje ime se čuva još { $months } nakon što završimo. Zatim se uklanja. Na internetu nema ništa.
paper-consent-young-name = Moje ime ili crtež
paper-consent-young-grown = I odrasla osoba koja je odgovorna za mene kaže „da“

## List onih koji donose informacije
paper-informant-title = Što donosim na sastanak
paper-informant-lead = Jedna stranica, jasne riječi, na sam dan ništa novo: obitelj ovaj list čita unaprijed.
paper-informant-see = Što vidimo
paper-informant-well = Što ide dobro
paper-informant-worry = Što nas brine
paper-informant-rule = Dijagnoza samo uz pristanak te osobe.
paper-informant-who = Ime, radno mjesto, telefon na poslu

## Što se traži
paper-referral-title = Što se traži
paper-referral-received = Zatraženo
paper-referral-by = Tko traži
paper-referral-children = Djeca
paper-referral-language = Jezik
paper-referral-first = Prvi razgovor
paper-referral-asked = Što se traži, od riječi do riječi
paper-referral-well = Što ide dobro
paper-referral-worry = Što brine službu
paper-referral-nothing = Što se može dogoditi ako se ništa ne promijeni
paper-referral-offers = Što se može ponuditi
paper-referral-without = Što služba radi ako nema plana
paper-referral-family = Što obitelj kaže na to

## Imena
paper-name-sheet-lead = Ovaj list pripada planu s istim danom i istom oznakom.

## List za sastanak praćenja
paper-review-lead = Za svaki korak: jedno lice i, ako želite, jedan redak.
paper-review-what = Što
paper-review-how = Kako ide
paper-review-lines = Radi li se i dalje sve što mora biti u planu?
paper-review-next = Opet se vidimo
paper-review-more = Što još treba reći

## Upitnik za službu koja je predložila sastanak
paper-feedback-referrer-title = Kako je bilo? Za službu koja je predložila sastanak
paper-feedback-referrer-lead = Odgovori se samo broje, zajedno s drugima. Molimo, odgovorite iskreno.
paper-feedback-referrer-1 = Plan odgovara na pitanje.
paper-feedback-referrer-2 = U planu je sve što mora biti u njemu.
paper-feedback-referrer-3 = Koraci se mogu ostvariti.
paper-feedback-referrer-4 = Plan je u najboljem interesu djeteta.
paper-feedback-referrer-5 = Moja je uloga na sastanku bila jasna.
paper-feedback-referrer-6 = Dobro smo surađivali.

## Za privatno obiteljsko vrijeme
paper-pack-title = Za privatno obiteljsko vrijeme
paper-pack-plan = Naš plan
paper-pack-plan-lead = Pišite kako želite: ovdje, na velikom papiru, svojim redom.
paper-pack-week = Naš tjedan
paper-pack-map = Tko je oko nas
paper-who-lead = Oni koji ostaju u sobi
paper-who-out = U susjednoj sobi, na poziv

## Dječja stranica
paper-child-all = Ovo drugi rade za tebe:
paper-picture-bed = krevet i mjesec
paper-picture-ball = lopta
paper-picture-walk = dvije osobe koje se drže za ruke
paper-picture-school = škola
paper-picture-phone = telefon sa srcem
paper-picture-meal = zdjela i žlica
paper-picture-book = otvorena knjiga
paper-picture-home = kuća
paper-picture-bus = autobus
paper-picture-heart = srce
paper-face-good = nasmijano lice
paper-face-middling = lice ni veselo ni tužno
paper-face-bad = tužno lice
paper-face-changed = dvije strelice: promijenjeno
paper-circle-to-mark = kružić za označavanje

## List za hladnjak i kartice
paper-fridge-span = od { $from } do { $to }
paper-fridge-any = Kad god odgovara
paper-fridge-free = Dani su slobodni: upišite tko što radi.

## Za superviziju
paper-supervision-title = Za superviziju
paper-supervision-lead = Bez imena, bez mjesta, bez datuma.
paper-supervision-who = Tko je tko
paper-supervision-days = Dani od upućivanja
paper-supervision-day = dan { $n }
paper-supervision-asked = stiglo je upućivanje
paper-supervision-talk = prvi razgovor
paper-supervision-met = obitelj se sastala
paper-supervision-review = sastanak praćenja
paper-supervision-happened = Što se dogodilo
paper-supervision-dilemma = Dvojba
paper-supervision-ask = Što želim pitati
paper-supervision-child = dijete
paper-supervision-mother-side = majčina strana
paper-supervision-father-side = očeva strana
paper-supervision-both-sides = obje strane
paper-supervision-friend = prijateljstvo ili susjedstvo
paper-supervision-service = služba

## List za dan sastanka, za koordinaciju
paper-day-title = List za dan sastanka
paper-day-lead = Za torbu koordinacije. Na njemu nema imena.
paper-day-begins = Početak
paper-day-people = Koliko se ljudi očekuje
paper-day-children = od toga djece
paper-day-food = Hrana
paper-day-diets = Ne jedu sve
paper-day-transport = Treba im prijevoz
paper-day-childcare = Djeca za čuvanje
paper-day-interpreter = Prevođenje
paper-day-phone = Sudjeluju telefonom
paper-day-message = Šalju poruku
paper-day-bring = Ponijeti
paper-day-bring-1 = Pitanje, tijek dana i „Kako razgovaramo” za zid
paper-day-bring-2 = Papiri za privatno obiteljsko vrijeme, olovke, veliki papir
paper-day-bring-3 = Voda, maramice, igračke, sat na koji nitko ne mora gledati
paper-day-bring-4 = Upitnici i kutija
paper-day-bring-5 = Ispisani obrasci plana i kopije na papiru za sve
paper-day-room = Soba
paper-day-room-1 = Druga soba za one koji čekaju
paper-day-room-2 = Stolci u krugu, nitko na čelu stola
paper-day-room-3 = Izlaz je slobodan i svi znaju gdje je
paper-day-room-4 = Kartica na vratima
paper-day-found = Ako nađete ovaj list, molimo vratite ga ovamo: { $office }

paper-labels-title = Naljepnice
paper-labels-lead = Samo kodno ime. Izrežite po isprekidanim crtama.
paper-taxi-title = Vožnje
paper-taxi-lead = Slovo za svaku vožnju. Adresu upišite rukom i list držite kod sebe; poslije ga poderite.
paper-taxi-who = Tko
paper-taxi-from = Odakle
paper-taxi-there = Tamo u
paper-taxi-back = Natrag u
paper-taxi-needs = Treba
paper-taxi-call = Ako nešto iskrsne, nazovite
paper-taxi-child = dječja sjedalica
paper-directory-title = Tko što nudi
paper-directory-lead = Mjesta i službe oko nas. Brojevi su službeni. Pitajte prije nego što krenete: radno vrijeme se mijenja.
paper-directory-offers = Nudi
paper-directory-for-whom = Za koga
paper-directory-address = Gdje
paper-directory-phone = Telefon
paper-directory-hours = Radno vrijeme
paper-directory-way-in = Kako doći do njih
paper-directory-checked = Provjereno
paper-directory-not-checked = Još nije provjereno
paper-report-title = Obiteljske grupne konferencije: izvješće
paper-report-method = Metoda u pet rečenica
paper-report-method-1 = Služba postavlja pitanje; sudjelovanje je dobrovoljno.
paper-report-method-2 = Neovisna koordinacija okuplja obitelj i njezine prijatelje i svakoga pripremi.
paper-report-method-3 = Obitelj nasamo izrađuje svoj plan; u prostoriji nema nikoga iz službi.
paper-report-method-4 = Služba kaže je li dijete s tim planom sigurno.
paper-report-method-5 = Nakon nekoliko tjedana svi se opet sastaju i gledaju kako ide.
paper-report-outcomes = Kako su konferencije završile
paper-report-no-plan = I kad nema plana, to je ishod, a ne neuspjeh: obitelj se sastala i služba zna što obitelj misli.
paper-report-supports = Vrste podrške u planovima
paper-report-support = Vrsta podrške
paper-report-no-supports = Nijedan plan iz ovog razdoblja ne navodi vrstu podrške.
paper-report-supports-how = Obitelji u čijem planu neka služba daje takvu podršku. Obitelj se za jednu vrstu broji jednom, a može se brojiti za više njih.
paper-report-feedback = Kako je bilo onima koji su došli
paper-report-no-feedback = Za ovo razdoblje nema odgovora iz upitnika.
paper-report-group = Tko
paper-report-sheets = Listova
paper-report-mean = Prosjek
