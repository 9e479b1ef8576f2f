### Štampani obrasci. Učtivo, jasno, kratko, kao u paper.ftl: bez prošlog vremena o jednoj osobi, bez imena u
### rečenici: imena stoje iza dve tačke ili u svom polju.

## Informativni list
paper-info-title = Porodični sastanak
paper-info-second = Šta je to i kako teče
paper-info-lead = Kad je detetu teško, oni koji ga vole često najbolje znaju šta pomaže. Porodični sastanak ih okuplja, a porodica pravi svoj plan.
paper-info-steps = Kako teče
paper-info-step-1 = Služba ili sama porodica predlaže sastanak. Vi kažete „da” ili „ne”.
paper-info-step-2 = Osoba koja koordinira sastanak unapred razgovara sa svima i pita ko još pripada vašem krugu.
paper-info-step-3 = Na sam dan prvo čujemo šta je dobro, šta nas brine i kakve pomoći ima. Smete da pitate sve.
paper-info-step-4 = Zatim porodica ostaje sama i pravi svoj plan. Ima hrane i ima vremena.
paper-info-step-5 = Plan čitamo zajedno. Služba koja je predložila sastanak kaže da li je dete s tim planom bezbedno.
paper-info-step-6 = Ko želi, dobija kopiju. Za nekoliko nedelja zajedno gledamo kako ide.
paper-info-who = Ko šta radi
paper-info-family = Porodica i prijatelji
paper-info-family-does = prave plan. On je njihov.
paper-info-child = Dete
paper-info-child-does = njegov glas se čuje: u sobi, preko nekoga kome veruje, pismom ili crtežom.
paper-info-coordinator = Koordinacija
paper-info-coordinator-does = nije ni na čijoj strani, svakoga pripremi i čeka u sobi pored dok je porodica sama.
paper-info-referrer = Služba koja je predložila sastanak
paper-info-referrer-does = otvoreno kaže šta vidi i šta mora biti u planu, i daje odgovor na plan.
paper-info-advocate = Neko uz dete
paper-info-advocate-does = pomaže detetu da kaže šta želi, ako dete to hoće.
paper-info-alone = Kad je porodica sama
paper-info-alone-says = U sobi nema nikoga sa strane. Niko ne sluša i niko ne zapisuje ko je šta rekao. Napolje ide samo plan.
paper-info-stays = Šta ostaje među nama
paper-info-stays-1 = Što unapred kažete koordinaciji, osim ako pristanete da se to prenese dalje.
paper-info-stays-2 = Što se kaže dok je porodica sama.
paper-info-stays-3 = Vaša adresa i vaš broj.
paper-info-danger = Šta ne može da ostane među nama
paper-info-danger-says = Ako je dete ili neko drugi u opasnosti, koordinacija mora to da kaže službi koja može da pomogne. Kad god to nije opasno, prvo to čujete vi.
paper-info-no = Smete da kažete „ne”
paper-info-no-says = Učešće je dobrovoljno. Smete da kažete „ne”, da dođete kasnije, da odete ili da prestanete u svako doba, i ne morate da kažete zašto. Niko ne sme da vam to zameri.
paper-info-noplan = Ako na kraju nema plana, i to je završetak kao svaki drugi.
paper-info-ask = Pitanja
paper-info-call = Pozovite: { $name }, { $phone }

## Isto, lako za čitanje
paper-easy-title = Porodični sastanak
paper-easy-second = Lako za čitanje
paper-easy-1 = Jednom detetu je teško.
paper-easy-2 = Želimo zajedno da pomognemo detetu.
paper-easy-3 = Pozivamo vas na sastanak.
paper-easy-4 = Možete da kažete „da”. Možete da kažete „ne”.
paper-easy-5 = Prvo slušamo: Šta je dobro? Šta nas brine?
paper-easy-6 = Zatim je porodica sama.
paper-easy-7 = Porodica pravi plan: Ko šta radi?
paper-easy-8 = Razgovor porodice ostaje u porodici.
paper-easy-9 = Neki ljudi će pomagati. Oni dobijaju plan.
paper-easy-10 = Kasnije pitamo: Da li plan pomaže?
paper-easy-11 = Da li je neko u opasnosti? To moramo da kažemo službi. Ona može da pomogne.
paper-easy-12 = Imate pitanje? Pozovite nas.

## Isto, za dete
paper-young-title = Sastanak o tebi
paper-young-1 = Mnogo ljudi te voli. Oni će sesti zajedno i razmisliti kako da ti bude dobro.
paper-young-2 = Možeš da budeš tu. Možeš da budeš tu samo malo. Možeš i da ne dođeš. Sve je to u redu.
paper-young-3 = Možeš da kažeš šta želiš. Možeš to da napišeš ili nacrtaš. Neko to može da kaže umesto tebe.
paper-young-4 = Ti biraš ko sedi pored tebe.
paper-young-5 = Kad ti je previše, digni ruku. Onda je pauza.
paper-young-6 = Zatim tvoja porodica pravi plan. Taj plan treba da bude dobar za tebe.
paper-young-7 = Ništa od ovoga nije tvoja krivica.
paper-young-ask = Možeš da pitaš šta god hoćeš. Pitaj:
paper-young-say = Šta želim da kažem:

## Saglasnost za učešće i za ono što se čuva
paper-consent-title = Moja saglasnost
paper-consent-second = za učešće i za ono što se o meni čuva
paper-consent-lead = Svaki red je odluka za sebe. Možete da se predomislite u svako doba.
paper-consent-what = Na šta pristajem
paper-consent-yes = da
paper-consent-no = ne
paper-consent-contact = Koordinacija sme da mi se javi.
paper-consent-conference = Učestvujem na porodičnom sastanku.
paper-consent-sharing = Ove činjenice smeju da se kažu ovim ljudima:
paper-consent-data = Ono što piše ispod sme da se čuva.
paper-consent-kept = Šta se čuva
paper-consent-kept-says = Moje ime, kako do mene, moja veza s detetom i na šta ovde pristajem. Ništa od onoga što se kaže dok je porodica sama.
paper-consent-where = Gde
paper-consent-where-says = Šifrovano na računaru koordinacije. Ništa od toga nije na internetu.
paper-consent-long = Koliko dugo
paper-consent-long-says = Još { $months } pošto se završi naš zajednički rad. Zatim se sve to uklanja sa računara koordinacije.
paper-consent-sees = Ko to vidi
paper-consent-sees-says = Koordinacija. Svi drugi vide samo ono što piše u planu ili ono na šta pristajem.
paper-consent-stop = Kako prestati
paper-consent-stop-says = Dovoljna je jedna reč koordinaciji, bez razloga. Što piše u planu koji je već podeljen, tamo i ostaje.
paper-consent-explained = Ko objašnjava i na kom jeziku
paper-consent-interpreter = Prevođenje
paper-consent-child = Za dete: sopstveno „da” deteta, i to ovako
paper-consent-young-title = Moje da i moje ne
paper-consent-young-lead = O ovome odlučuješ ti. Možeš da kažeš ne. Možeš i da se predomisliš.
paper-consent-young-contact = Osoba koja priprema sastanak sme da razgovara sa mnom.
paper-consent-young-conference = Želim da budem na porodičnom sastanku.
paper-consent-young-sharing = Ovo od mene sme da se kaže drugima:
paper-consent-young-data = Moje ime sme da bude zapisano za ovaj sastanak.
paper-consent-young-long = Tvoje ime se čuva još { $months } pošto završimo. Zatim se uklanja. Na internetu nema ničega.
paper-consent-young-name = Moje ime ili crtež
paper-consent-young-grown = I odrasla osoba koja je odgovorna za mene kaže „da“

## List onih koji donose informacije
paper-informant-title = Šta donosim na sastanak
paper-informant-lead = Jedna strana, jasne reči, na sam dan ništa novo: porodica ovaj list čita unapred.
paper-informant-see = Šta vidimo
paper-informant-well = Šta ide dobro
paper-informant-worry = Šta nas brine
paper-informant-rule = Dijagnoza samo uz pristanak te osobe.
paper-informant-who = Ime, radno mesto, telefon na poslu

## Šta se traži
paper-referral-title = Šta se traži
paper-referral-received = Zatraženo
paper-referral-by = Ko traži
paper-referral-children = Deca
paper-referral-language = Jezik
paper-referral-first = Prvi razgovor
paper-referral-asked = Šta se traži, od reči do reči
paper-referral-well = Šta ide dobro
paper-referral-worry = Šta brine službu
paper-referral-nothing = Šta može da se desi ako se ništa ne promeni
paper-referral-offers = Šta može da se ponudi
paper-referral-without = Šta služba radi ako nema plana
paper-referral-family = Šta porodica kaže na to

## Imena
paper-name-sheet-lead = Ovaj list pripada planu s istim danom i istom oznakom.

## List za sastanak praćenja
paper-review-lead = Za svaki korak: jedno lice i, ako želite, jedan red.
paper-review-what = Šta
paper-review-how = Kako ide
paper-review-lines = Da li se i dalje radi sve što mora biti u planu?
paper-review-next = Opet se vidimo
paper-review-more = Šta još treba reći

## Upitnik za službu koja je predložila sastanak
paper-feedback-referrer-title = Kako je bilo? Za službu koja je predložila sastanak
paper-feedback-referrer-lead = Odgovori se samo broje, zajedno s drugima. Molimo, odgovorite iskreno.
paper-feedback-referrer-1 = Plan odgovara na pitanje.
paper-feedback-referrer-2 = U planu je sve što mora biti u njemu.
paper-feedback-referrer-3 = Koraci mogu da se ostvare.
paper-feedback-referrer-4 = Plan je u najboljem interesu deteta.
paper-feedback-referrer-5 = Moja uloga na sastanku bila je jasna.
paper-feedback-referrer-6 = Dobro smo sarađivali.

## Za porodično vreme
paper-pack-title = Za porodično vreme
paper-pack-plan = Naš plan
paper-pack-plan-lead = Pišite kako želite: ovde, na velikom papiru, svojim redom.
paper-pack-week = Naših sedam dana
paper-pack-map = Ko je oko nas
paper-who-lead = Oni koji ostaju u sobi
paper-who-out = U sobi pored, na poziv

## Dečja strana
paper-child-all = Ovo drugi rade za tebe:
paper-picture-bed = krevet i mesec
paper-picture-ball = lopta
paper-picture-walk = dve osobe koje se drže za ruke
paper-picture-school = škola
paper-picture-phone = telefon sa srcem
paper-picture-meal = činija i kašika
paper-picture-book = otvorena knjiga
paper-picture-home = kuća
paper-picture-bus = autobus
paper-picture-heart = srce
paper-face-good = nasmejano lice
paper-face-middling = lice ni veselo ni tužno
paper-face-bad = tužno lice
paper-face-changed = dve strelice: promenjeno
paper-circle-to-mark = kružić za označavanje

## List za frižider i kartice
paper-fridge-span = od { $from } do { $to }
paper-fridge-any = Kad god odgovara
paper-fridge-free = Dani su slobodni: upišite ko šta radi.

## Za superviziju
paper-supervision-title = Za superviziju
paper-supervision-lead = Bez imena, bez mesta, bez datuma.
paper-supervision-who = Ko je ko
paper-supervision-days = Dani od predloga
paper-supervision-day = dan { $n }
paper-supervision-asked = stigao je predlog
paper-supervision-talk = prvi razgovor
paper-supervision-met = porodica se sastala
paper-supervision-review = sastanak praćenja
paper-supervision-happened = Šta se desilo
paper-supervision-dilemma = Dilema
paper-supervision-ask = Šta želim da pitam
paper-supervision-child = dete
paper-supervision-mother-side = majčina strana
paper-supervision-father-side = očeva strana
paper-supervision-both-sides = obe strane
paper-supervision-friend = prijateljstvo ili komšiluk
paper-supervision-service = služba

## List za dan sastanka, za koordinaciju
paper-day-title = List za dan sastanka
paper-day-lead = Za torbu koordinacije. Na njemu nema imena.
paper-day-begins = Početak
paper-day-people = Koliko ljudi se očekuje
paper-day-children = od toga dece
paper-day-food = Hrana
paper-day-diets = Ne jedu sve
paper-day-transport = Treba im prevoz
paper-day-childcare = Deca za čuvanje
paper-day-interpreter = Prevođenje
paper-day-phone = Učestvuju telefonom
paper-day-message = Šalju poruku
paper-day-bring = Poneti
paper-day-bring-1 = Pitanje, tok dana i „Kako razgovaramo” za zid
paper-day-bring-2 = Papiri za porodično vreme, olovke, veliki papir
paper-day-bring-3 = Voda, maramice, igračke, sat na koji niko ne mora da gleda
paper-day-bring-4 = Upitnici i kutija
paper-day-bring-5 = Odštampani obrasci plana i kopije na papiru za sve
paper-day-room = Soba
paper-day-room-1 = Druga soba za one koji čekaju
paper-day-room-2 = Stolice u krugu, niko u čelu stola
paper-day-room-3 = Izlaz je slobodan i svi znaju gde je
paper-day-room-4 = Kartica na vratima
paper-day-found = Ako nađete ovaj list, molimo vratite ga ovamo: { $office }

paper-labels-title = Nalepnice
paper-labels-lead = Samo kodno ime. Isecite po isprekidanim linijama.
paper-taxi-title = Vožnje
paper-taxi-lead = Slovo za svaku vožnju. Adresu upišite rukom i list držite kod sebe; posle ga pocepajte.
paper-taxi-who = Ko
paper-taxi-from = Odakle
paper-taxi-there = Tamo u
paper-taxi-back = Nazad u
paper-taxi-needs = Treba
paper-taxi-call = Ako nešto iskrsne, pozovite
paper-taxi-child = dečje sedište
paper-directory-title = Ko šta nudi
paper-directory-lead = Mesta i službe oko nas. Brojevi su službeni. Pitajte pre nego što krenete: radno vreme se menja.
paper-directory-offers = Nudi
paper-directory-for-whom = Za koga
paper-directory-address = Gde
paper-directory-phone = Telefon
paper-directory-hours = Radno vreme
paper-directory-way-in = Kako doći do njih
paper-directory-checked = Provereno
paper-directory-not-checked = Još nije provereno
paper-report-title = Porodične konferencije: izveštaj
paper-report-method = Metoda u pet rečenica
paper-report-method-1 = Služba postavlja pitanje; učešće je dobrovoljno.
paper-report-method-2 = Nezavisna koordinacija okuplja porodicu i njene prijatelje i svakoga pripremi.
paper-report-method-3 = Porodica nasamo pravi svoj plan; u prostoriji nema nikoga iz službi.
paper-report-method-4 = Služba kaže da li je dete s tim planom bezbedno.
paper-report-method-5 = Posle nekoliko nedelja svi se opet sastaju i gledaju kako ide.
paper-report-outcomes = Kako su se konferencije završile
paper-report-no-plan = I kad nema plana, to je ishod, a ne neuspeh: porodica se sastala i služba zna šta porodica misli.
paper-report-supports = Vrste podrške u planovima
paper-report-support = Vrsta podrške
paper-report-no-supports = Nijedan plan iz ovog perioda ne navodi vrstu podrške.
paper-report-supports-how = Porodice u čijem planu neka služba daje takvu podršku. Porodica se za jednu vrstu broji jednom, a može da se broji za više njih.
paper-report-feedback = Kako je bilo onima koji su došli
paper-report-no-feedback = Za ovaj period nema odgovora iz upitnika.
paper-report-group = Ko
paper-report-sheets = Listova
paper-report-mean = Prosek
