### Štampani obrasci. Uljudno, jasno, kratko, kao u paper.ftl: bez prošlog vremena o jednoj osobi, bez imena u
### rečenici: imena stoje iza dvotačke ili u svom polju.

## Informativni list
paper-info-title = Porodični sastanak
paper-info-second = Šta je to i kako teče
paper-info-lead = Kad je djetetu teško, oni koji ga vole često najbolje znaju šta pomaže. Porodični sastanak ih okuplja, a porodica pravi svoj plan.
paper-info-steps = Kako teče
paper-info-step-1 = Služba ili sama porodica predlaže sastanak. Vi kažete „da“ ili „ne“.
paper-info-step-2 = Osoba koja koordinira sastanak unaprijed razgovara sa svima i pita ko još pripada vašem krugu.
paper-info-step-3 = Na sam dan prvo čujemo šta je dobro, šta nas brine i kakve pomoći ima. Smijete pitati sve.
paper-info-step-4 = Zatim porodica ostaje sama i pravi svoj plan. Ima hrane i ima vremena.
paper-info-step-5 = Plan čitamo zajedno. Služba koja je predložila sastanak kaže da li je dijete s tim planom sigurno.
paper-info-step-6 = Ko želi, dobija kopiju. Za nekoliko sedmica zajedno gledamo kako ide.
paper-info-who = Ko šta radi
paper-info-family = Porodica i prijatelji
paper-info-family-does = prave plan. On je njihov.
paper-info-child = Dijete
paper-info-child-does = njegov glas se čuje: u sobi, preko nekoga kome vjeruje, pismom ili crtežom.
paper-info-coordinator = Koordinacija
paper-info-coordinator-does = nije ni na čijoj strani, svakoga pripremi i čeka u sobi pored dok je porodica sama.
paper-info-referrer = Služba koja je predložila sastanak
paper-info-referrer-does = otvoreno kaže šta vidi i šta mora biti u planu, i daje odgovor na plan.
paper-info-advocate = Neko uz dijete
paper-info-advocate-does = pomaže djetetu da kaže šta želi, ako dijete to hoće.
paper-info-alone = Kad je porodica sama
paper-info-alone-says = U sobi nema nikoga sa strane. Niko ne sluša i niko ne zapisuje ko je šta rekao. Napolje ide samo plan.
paper-info-stays = Šta ostaje među nama
paper-info-stays-1 = Što unaprijed kažete koordinaciji, osim ako pristanete da se to prenese dalje.
paper-info-stays-2 = Što se kaže dok je porodica sama.
paper-info-stays-3 = Vaša adresa i vaš broj.
paper-info-danger = Šta ne može ostati među nama
paper-info-danger-says = Ako je dijete ili neko drugi u opasnosti, koordinacija to mora reći službi koja može pomoći. Kad god to nije opasno, prvo to čujete vi.
paper-info-no = Smijete reći „ne“
paper-info-no-says = Učešće je dobrovoljno. Smijete reći „ne“, doći kasnije, otići ili prestati u svako doba, i ne morate reći zašto. Niko vam to ne smije zamjeriti.
paper-info-noplan = Ako na kraju nema plana, i to je završetak kao svaki drugi.
paper-info-ask = Pitanja
paper-info-call = Nazovite: { $name }, { $phone }

## Isto, lako za čitanje
paper-easy-title = Porodični sastanak
paper-easy-second = Lako za čitanje
paper-easy-1 = Jednom djetetu je teško.
paper-easy-2 = Želimo zajedno pomoći djetetu.
paper-easy-3 = Pozivamo vas na sastanak.
paper-easy-4 = Možete reći „da“. Možete reći „ne“.
paper-easy-5 = Prvo slušamo: Šta je dobro? Šta nas brine?
paper-easy-6 = Zatim je porodica sama.
paper-easy-7 = Porodica pravi plan: Ko šta radi?
paper-easy-8 = Razgovor porodice ostaje u porodici.
paper-easy-9 = Neki ljudi će pomagati. Oni dobijaju plan.
paper-easy-10 = Kasnije pitamo: Pomaže li plan?
paper-easy-11 = Je li neko u opasnosti? To moramo reći službi. Ona može pomoći.
paper-easy-12 = Imate pitanje? Nazovite nas.

## Isto, za dijete
paper-young-title = Sastanak o tebi
paper-young-1 = Mnogo ljudi te voli. Oni će sjesti zajedno i razmisliti kako da ti bude dobro.
paper-young-2 = Možeš biti tu. Možeš biti tu samo malo. Možeš i ne doći. Sve je to u redu.
paper-young-3 = Možeš reći šta želiš. Možeš to napisati ili nacrtati. Neko to može reći umjesto tebe.
paper-young-4 = Ti biraš ko sjedi pored tebe.
paper-young-5 = Kad ti je previše, digni ruku. Onda je pauza.
paper-young-6 = Zatim tvoja porodica pravi plan. Taj plan treba biti dobar za tebe.
paper-young-7 = Ništa od ovoga nije tvoja krivica.
paper-young-ask = Možeš pitati šta god hoćeš. Pitaj:
paper-young-say = Šta želim reći:

## Saglasnost za učešće i za ono što se čuva
paper-consent-title = Moja saglasnost
paper-consent-second = za učešće i za ono što se o meni čuva
paper-consent-lead = Svaki red je odluka za sebe. Možete se predomisliti u svako doba.
paper-consent-what = Na šta pristajem
paper-consent-yes = da
paper-consent-no = ne
paper-consent-contact = Koordinacija mi se smije javiti.
paper-consent-conference = Učestvujem na porodičnom sastanku.
paper-consent-sharing = Ove činjenice se smiju reći ovim ljudima:
paper-consent-data = Ono što piše ispod smije se čuvati.
paper-consent-kept = Šta se čuva
paper-consent-kept-says = Moje ime, kako do mene, moja veza s djetetom i na šta ovdje pristajem. Ništa od onoga što se kaže dok je porodica sama.
paper-consent-where = Gdje
paper-consent-where-says = Šifrirano na računaru koordinacije. Ništa od toga nije na internetu.
paper-consent-long = Koliko dugo
paper-consent-long-says = Još { $months } nakon što završi naš zajednički rad. Zatim se sve to uklanja s računara koordinacije.
paper-consent-sees = Ko to vidi
paper-consent-sees-says = Koordinacija. Svi drugi vide samo ono što piše u planu ili ono na šta pristajem.
paper-consent-stop = Kako prestati
paper-consent-stop-says = Dovoljna je jedna riječ koordinaciji, bez razloga. Što piše u planu koji je već podijeljen, tamo i ostaje.
paper-consent-explained = Ko objašnjava i na kojem jeziku
paper-consent-interpreter = Prevođenje
paper-consent-child = Za dijete: djetetovo vlastito „da“, i to ovako
paper-consent-young-title = Moje da i moje ne
paper-consent-young-lead = O ovome odlučuješ ti. Možeš reći ne. Možeš se i predomisliti.
paper-consent-young-contact = Osoba koja priprema sastanak smije razgovarati sa mnom.
paper-consent-young-conference = Želim biti na porodičnom sastanku.
paper-consent-young-sharing = Ovo od mene smije se reći drugima:
paper-consent-young-data = Moje ime smije biti zapisano za ovaj sastanak.
paper-consent-young-long = Tvoje ime se čuva još { $months } nakon što završimo. Zatim se uklanja. Na internetu nema ništa.
paper-consent-young-name = Moje ime ili crtež
paper-consent-young-grown = I odrasla osoba koja je odgovorna za mene kaže „da“

## List onih koji donose informacije
paper-informant-title = Šta donosim na sastanak
paper-informant-lead = Jedna strana, jasne riječi, na sam dan ništa novo: porodica ovaj list čita unaprijed.
paper-informant-see = Šta vidimo
paper-informant-well = Šta ide dobro
paper-informant-worry = Šta nas brine
paper-informant-rule = Dijagnoza samo uz pristanak te osobe.
paper-informant-who = Ime, radno mjesto, telefon na poslu

## Šta se traži
paper-referral-title = Šta se traži
paper-referral-received = Zatraženo
paper-referral-by = Ko traži
paper-referral-children = Djeca
paper-referral-language = Jezik
paper-referral-first = Prvi razgovor
paper-referral-asked = Šta se traži, od riječi do riječi
paper-referral-well = Šta ide dobro
paper-referral-worry = Šta brine službu
paper-referral-nothing = Šta se može desiti ako se ništa ne promijeni
paper-referral-offers = Šta se može ponuditi
paper-referral-without = Šta služba radi ako nema plana
paper-referral-family = Šta porodica kaže na to

## Imena
paper-name-sheet-lead = Ovaj list pripada planu s istim danom i istom oznakom.

## List za sastanak praćenja
paper-review-lead = Za svaki korak: jedno lice i, ako želite, jedan red.
paper-review-what = Šta
paper-review-how = Kako ide
paper-review-lines = Radi li se i dalje sve što mora biti u planu?
paper-review-next = Opet se vidimo
paper-review-more = Šta još treba reći

## Upitnik za službu koja je predložila sastanak
paper-feedback-referrer-title = Kako je bilo? Za službu koja je predložila sastanak
paper-feedback-referrer-lead = Odgovori se samo broje, zajedno s drugima. Molimo, odgovorite iskreno.
paper-feedback-referrer-1 = Plan odgovara na pitanje.
paper-feedback-referrer-2 = U planu je sve što mora biti u njemu.
paper-feedback-referrer-3 = Koraci se mogu ostvariti.
paper-feedback-referrer-4 = Plan je u najboljem interesu djeteta.
paper-feedback-referrer-5 = Moja uloga na sastanku bila je jasna.
paper-feedback-referrer-6 = Dobro smo sarađivali.

## Za porodično vrijeme
paper-pack-title = Za porodično vrijeme
paper-pack-plan = Naš plan
paper-pack-plan-lead = Pišite kako želite: ovdje, na velikom papiru, svojim redom.
paper-pack-week = Naša sedmica
paper-pack-map = Ko je oko nas
paper-who-lead = Oni koji ostaju u sobi
paper-who-out = U sobi pored, na poziv

## Dječija strana
paper-child-all = Ovo drugi rade za tebe:
paper-picture-bed = krevet i mjesec
paper-picture-ball = lopta
paper-picture-walk = dvije osobe koje se drže za ruke
paper-picture-school = škola
paper-picture-phone = telefon sa srcem
paper-picture-meal = zdjela i kašika
paper-picture-book = otvorena knjiga
paper-picture-home = kuća
paper-picture-bus = autobus
paper-picture-heart = srce
paper-face-good = nasmijano lice
paper-face-middling = lice ni veselo ni tužno
paper-face-bad = tužno lice
paper-face-changed = dvije strelice: promijenjeno
paper-circle-to-mark = kružić za označavanje

## List za frižider i kartice
paper-fridge-span = od { $from } do { $to }
paper-fridge-any = Kad god odgovara
paper-fridge-free = Dani su slobodni: upišite ko šta radi.

## Za superviziju
paper-supervision-title = Za superviziju
paper-supervision-lead = Bez imena, bez mjesta, bez datuma.
paper-supervision-who = Ko je ko
paper-supervision-days = Dani od prijedloga
paper-supervision-day = dan { $n }
paper-supervision-asked = stigao je prijedlog
paper-supervision-talk = prvi razgovor
paper-supervision-met = porodica se sastala
paper-supervision-review = sastanak praćenja
paper-supervision-happened = Šta se desilo
paper-supervision-dilemma = Dilema
paper-supervision-ask = Šta želim pitati
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
paper-day-people = Koliko ljudi se očekuje
paper-day-children = od toga djece
paper-day-food = Hrana
paper-day-diets = Ne jedu sve
paper-day-transport = Treba im prevoz
paper-day-childcare = Djeca za čuvanje
paper-day-interpreter = Prevođenje
paper-day-phone = Učestvuju telefonom
paper-day-message = Šalju poruku
paper-day-bring = Ponijeti
paper-day-bring-1 = Pitanje, tok dana i „Kako razgovaramo“ za zid
paper-day-bring-2 = Papiri za porodično vrijeme, olovke, veliki papir
paper-day-bring-3 = Voda, maramice, igračke, sat na koji niko ne mora gledati
paper-day-bring-4 = Upitnici i kutija
paper-day-bring-5 = Odštampani obrasci plana i kopije na papiru za sve
paper-day-room = Soba
paper-day-room-1 = Druga soba za one koji čekaju
paper-day-room-2 = Stolice u krugu, niko na čelu stola
paper-day-room-3 = Izlaz je slobodan i svi znaju gdje je
paper-day-room-4 = Kartica na vratima
paper-day-found = Ako nađete ovaj list, molimo vratite ga ovamo: { $office }

paper-labels-title = Naljepnice
paper-labels-lead = Samo šifra. Izrežite po isprekidanim linijama.
paper-taxi-title = Vožnje
paper-taxi-lead = Slovo za svaku vožnju. Adresu upišite rukom i list držite kod sebe; poslije ga pocijepajte.
paper-taxi-who = Ko
paper-taxi-from = Odakle
paper-taxi-there = Tamo u
paper-taxi-back = Nazad u
paper-taxi-needs = Treba
paper-taxi-call = Ako nešto iskrsne, zovite
paper-taxi-child = dječije sjedalo
paper-directory-title = Ko šta nudi
paper-directory-lead = Mjesta i službe oko nas. Brojevi su brojevi ureda. Pitajte prije nego što krenete: radno vrijeme se mijenja.
paper-directory-offers = Nudi
paper-directory-for-whom = Za koga
paper-directory-address = Gdje
paper-directory-phone = Telefon
paper-directory-hours = Radi
paper-directory-way-in = Kako do njih
paper-directory-checked = Provjereno
paper-directory-not-checked = Još nije provjereno
paper-report-title = Porodične grupne konferencije: izvještaj
paper-report-method = Metoda u pet rečenica
paper-report-method-1 = Služba postavlja pitanje; učešće je dobrovoljno.
paper-report-method-2 = Nezavisni koordinator okuplja porodicu i prijatelje i sve priprema.
paper-report-method-3 = Porodica nasamo pravi svoj plan; u prostoriji nema nikoga iz službi.
paper-report-method-4 = Služba kaže je li plan siguran za dijete.
paper-report-method-5 = Nakon nekoliko sedmica svi se ponovo sastaju i gledaju kako ide.
paper-report-outcomes = Kako su konferencije završile
paper-report-no-plan = Bez plana je ishod, a ne neuspjeh: porodica se sastala i služba zna šta ona misli.
paper-report-supports = Vrste podrške u planovima
paper-report-support = Vrsta podrške
paper-report-no-supports = Nijedan plan iz ovog perioda ne navodi vrstu podrške.
paper-report-supports-how = Porodice u čijem planu neka služba daje takvu podršku. Porodica se za jednu vrstu broji jednom, a može se brojati za više njih.
paper-report-feedback = Kako je bilo onima koji su došli
paper-report-no-feedback = U ovom periodu nema zapisanih povratnih informacija.
paper-report-group = Ko
paper-report-sheets = Listova
paper-report-mean = Prosjek
