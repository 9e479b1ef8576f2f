### Tištěné formuláře. Zdvořile, jasně, krátce, jako v paper.ftl: žádný minulý čas o jedné osobě, žádné jméno uvnitř
### věty: jména stojí za dvojtečkou nebo ve vlastním poli.

## Informační list
paper-info-title = Rodinné setkání
paper-info-second = Co to je a jak probíhá
paper-info-lead = Když je dítěti těžko, ti, kdo ho mají rádi, často nejlépe vědí, co pomáhá. Rodinné setkání je svede dohromady a rodina sestaví svůj vlastní plán.
paper-info-steps = Jak probíhá
paper-info-step-1 = O setkání požádá služba nebo sama rodina. Vy řeknete „ano“, nebo „ne“.
paper-info-step-2 = Člověk, který setkání koordinuje, předem mluví se všemi a ptá se, kdo ještě patří do Vašeho kruhu.
paper-info-step-3 = V ten den nejdřív vyslechneme, co je dobré, co nám dělá starosti a jaká je pomoc. Můžete se zeptat na všechno.
paper-info-step-4 = Potom zůstane rodina sama a sestaví svůj plán. Je tu jídlo a je dost času.
paper-info-step-5 = Plán si společně přečteme. Služba, která o setkání požádala, řekne, jestli je s tímto plánem dítě v bezpečí.
paper-info-step-6 = Kdo chce, dostane kopii. Za několik týdnů se společně podíváme, jak to jde.
paper-info-who = Kdo co dělá
paper-info-family = Rodina a přátelé
paper-info-family-does = sestaví plán. Je jejich.
paper-info-child = Dítě
paper-info-child-does = je slyšet: v místnosti, přes někoho, komu věří, dopisem nebo obrázkem.
paper-info-coordinator = Koordinace
paper-info-coordinator-does = nestojí na ničí straně, každého připraví a čeká ve vedlejší místnosti, když je rodina sama.
paper-info-referrer = Služba, která o setkání požádala
paper-info-referrer-does = otevřeně řekne, co vidí a co musí být v plánu, a na plán odpoví.
paper-info-advocate = Někdo po boku dítěte
paper-info-advocate-does = pomáhá dítěti říct, co chce, pokud si to dítě přeje.
paper-info-alone = Když je rodina sama
paper-info-alone-says = V místnosti není nikdo zvenčí. Nikdo neposlouchá a nikdo si nezapisuje, kdo co řekl. Ven jde jen plán.
paper-info-stays = Co zůstává mezi námi
paper-info-stays-1 = Co předem řeknete koordinaci, ledaže budete souhlasit, aby se to předalo dál.
paper-info-stays-2 = Co se řekne, když je rodina sama.
paper-info-stays-3 = Vaše adresa a Vaše číslo.
paper-info-danger = Co mezi námi zůstat nemůže
paper-info-danger-says = Když je dítě nebo někdo jiný v ohrožení, koordinace to musí říct službě, která může pomoci. Kdykoli je to bezpečné, dozvíte se to jako první.
paper-info-no = Můžete říct „ne“
paper-info-no-says = Účast je dobrovolná. Můžete říct „ne“, přijít později, odejít nebo kdykoli přestat a nemusíte říkat proč. Nikdo Vám to nesmí mít za zlé.
paper-info-noplan = Když nakonec plán není, je to konec jako každý jiný.
paper-info-ask = Otázky
paper-info-call = Zavolejte: { $name }, { $phone }

## Totéž, snadné čtení
paper-easy-title = Rodinné setkání
paper-easy-second = Snadné čtení
paper-easy-1 = Jednomu dítěti je těžko.
paper-easy-2 = Chceme dítěti společně pomoci.
paper-easy-3 = Zveme Vás na setkání.
paper-easy-4 = Můžete říct „ano“. Můžete říct „ne“.
paper-easy-5 = Nejdřív posloucháme: Co je dobré? Co nám dělá starosti?
paper-easy-6 = Potom je rodina sama.
paper-easy-7 = Rodina sestaví plán: Kdo co dělá?
paper-easy-8 = Rozhovor rodiny zůstane v rodině.
paper-easy-9 = Někteří lidé budou pomáhat. Ti dostanou plán.
paper-easy-10 = Později se zeptáme: Pomáhá plán?
paper-easy-11 = Je někdo v ohrožení? To musíme říct službě. Ta může pomoci.
paper-easy-12 = Máte otázku? Zavolejte nám.

## Totéž, pro dítě
paper-young-title = Setkání o tobě
paper-young-1 = Hodně lidí tě má rádo. Sednou si spolu a budou přemýšlet, jak ti může být dobře.
paper-young-2 = Můžeš být u toho. Můžeš být u toho jen chvíli. Můžeš i nepřijít. To všechno je v pořádku.
paper-young-3 = Můžeš říct, co chceš. Můžeš to napsat nebo nakreslit. Někdo to může říct za tebe.
paper-young-4 = Ty si vybíráš, kdo sedí vedle tebe.
paper-young-5 = Když je toho moc, zvedni ruku. Potom je přestávka.
paper-young-6 = Potom tvoje rodina sestaví plán. Má být pro tebe dobrý.
paper-young-7 = Nic z toho není tvoje vina.
paper-young-ask = Můžeš se zeptat na všechno. Odpoví ti:
paper-young-say = Co chci říct:

## Souhlas s účastí a s tím, co se uchovává
paper-consent-title = Můj souhlas
paper-consent-second = s účastí a s tím, co se o mně uchovává
paper-consent-lead = Každý řádek je samostatné rozhodnutí. Kdykoli ho můžete změnit.
paper-consent-what = S čím souhlasím
paper-consent-yes = ano
paper-consent-no = ne
paper-consent-contact = Koordinace se mi smí ozvat.
paper-consent-conference = Účastním se rodinného setkání.
paper-consent-sharing = Tyto údaje se smějí říct těmto lidem:
paper-consent-data = Co stojí níže, se smí uchovávat.
paper-consent-kept = Co se uchovává
paper-consent-kept-says = Moje jméno, jak mě zastihnout, jaký mám vztah k dítěti a s čím tady souhlasím. Nic z toho, co se řekne, když je rodina sama.
paper-consent-where = Kde
paper-consent-where-says = Zašifrováno v počítači koordinace. Nic z toho není na internetu.
paper-consent-long = Jak dlouho
paper-consent-long-says = Ještě { $months } po skončení naší společné práce. Potom se to všechno z počítače koordinace odstraní.
paper-consent-sees = Kdo to vidí
paper-consent-sees-says = Koordinace. Všichni ostatní vidí jen to, co je v plánu, nebo to, s čím souhlasím.
paper-consent-stop = Jak přestat
paper-consent-stop-says = Stačí jedno slovo koordinaci, bez důvodu. Co je v plánu, který už je rozdaný, tam zůstane.
paper-consent-explained = Kdo vysvětluje a v jakém jazyce
paper-consent-interpreter = Tlumočení
paper-consent-child = U dítěte: vlastní „ano“ dítěte, a to takto
paper-consent-young-title = Moje ano a moje ne
paper-consent-young-lead = O tomhle rozhoduješ ty. Můžeš říct ne. Můžeš si to později i rozmyslet.
paper-consent-young-contact = Člověk, který setkání připravuje, se mnou smí mluvit.
paper-consent-young-conference = Chci být na rodinném setkání.
paper-consent-young-sharing = Tohle ode mě se smí říct ostatním:
paper-consent-young-data = Moje jméno smí být zapsáno kvůli tomuto setkání.
paper-consent-young-long = Tvoje jméno se uchovává ještě { $months } poté, co skončíme. Potom se odstraní. Na internetu nic není.
paper-consent-young-name = Moje jméno nebo obrázek
paper-consent-young-grown = I dospělý, který za mě odpovídá, říká „ano“

## List těch, kdo přinášejí informace
paper-informant-title = Co přináším na setkání
paper-informant-lead = Jedna strana, jasná slova, v ten den nic nového: rodina čte tento list předem.
paper-informant-see = Co vidíme
paper-informant-well = Co se daří
paper-informant-worry = Co nám dělá starosti
paper-informant-rule = Diagnóza jen se souhlasem toho, koho se týká.
paper-informant-who = Jméno, pracovní místo, telefon do práce

## Oč se žádá
paper-referral-title = Oč se žádá
paper-referral-received = Žádost ze dne
paper-referral-by = Kdo žádá
paper-referral-children = Děti
paper-referral-language = Jazyk
paper-referral-first = První rozhovor
paper-referral-asked = Oč se žádá, slovo od slova
paper-referral-well = Co se daří
paper-referral-worry = Co dělá starosti službě
paper-referral-nothing = Co se může stát, když se nic nezmění
paper-referral-offers = Co lze nabídnout
paper-referral-without = Co služba udělá, když plán nebude
paper-referral-family = Co na to říká rodina

## Jména
paper-name-sheet-lead = Tento list patří k plánu se stejným dnem a stejnou značkou.

## List pro vyhodnocovací setkání
paper-review-lead = Ke každému kroku: obličej, a když chcete, jeden řádek.
paper-review-what = Co
paper-review-how = Jak to jde
paper-review-lines = Dělá se pořád všechno, co musí být v plánu?
paper-review-next = Znovu se sejdeme
paper-review-more = Co je ještě potřeba říct

## Dotazník pro službu, která o setkání požádala
paper-feedback-referrer-title = Jaké to bylo? Pro službu, která o setkání požádala
paper-feedback-referrer-lead = Odpovědi se jen počítají, spolu s dalšími. Odpovězte prosím otevřeně.
paper-feedback-referrer-1 = Plán odpovídá na otázku.
paper-feedback-referrer-2 = V plánu je všechno, co v něm musí být.
paper-feedback-referrer-3 = Kroky se dají splnit.
paper-feedback-referrer-4 = Plán je v nejlepším zájmu dítěte.
paper-feedback-referrer-5 = Moje role na setkání byla jasná.
paper-feedback-referrer-6 = Dobře se nám spolupracovalo.

## Pro soukromý čas rodiny
paper-pack-title = Pro soukromý čas rodiny
paper-pack-plan = Náš plán
paper-pack-plan-lead = Pište, jak chcete: sem, na velký list, ve vlastním pořadí.
paper-pack-week = Náš týden
paper-pack-map = Kdo je kolem nás
paper-who-lead = Kdo zůstává v místnosti
paper-who-out = Ve vedlejší místnosti, na zavolání

## Stránka pro dítě
paper-child-all = Tohle pro tebe dělají ostatní:
paper-picture-bed = postel a měsíc
paper-picture-ball = míč
paper-picture-walk = dva lidé ruku v ruce
paper-picture-school = škola
paper-picture-phone = telefon se srdcem
paper-picture-meal = miska a lžíce
paper-picture-book = otevřená kniha
paper-picture-home = dům
paper-picture-bus = autobus
paper-picture-heart = srdce
paper-face-good = usměvavý obličej
paper-face-middling = obličej ani veselý, ani smutný
paper-face-bad = smutný obličej
paper-face-changed = dvě šipky: změněno
paper-circle-to-mark = kolečko k označení

## List na lednici a kartičky
paper-fridge-span = od { $from } do { $to }
paper-fridge-any = Kdykoli se to hodí
paper-fridge-free = Dny jsou volné: napište, kdo co dělá.

## Na supervizi
paper-supervision-title = Na supervizi
paper-supervision-lead = Bez jmen, bez míst, bez dat.
paper-supervision-who = Kdo je kdo
paper-supervision-days = Dny od žádosti
paper-supervision-day = den { $n }
paper-supervision-asked = přišla žádost
paper-supervision-talk = první rozhovor
paper-supervision-met = rodina se sešla
paper-supervision-review = vyhodnocovací setkání
paper-supervision-happened = Co se stalo
paper-supervision-dilemma = Dilema
paper-supervision-ask = Na co se chci zeptat
paper-supervision-child = dítě
paper-supervision-mother-side = strana matky
paper-supervision-father-side = strana otce
paper-supervision-both-sides = obě strany
paper-supervision-friend = přátelé a sousedé
paper-supervision-service = služba

## List na den setkání, pro koordinaci
paper-day-title = List na den setkání
paper-day-lead = Do tašky koordinace. Nejsou na něm žádná jména.
paper-day-begins = Začátek
paper-day-people = Kolik lidí čekáme
paper-day-children = z toho dětí
paper-day-food = Jídlo
paper-day-diets = Nejedí všechno
paper-day-transport = Potřebují odvoz
paper-day-childcare = Děti k hlídání
paper-day-interpreter = Tlumočení
paper-day-phone = Účastní se po telefonu
paper-day-message = Posílají vzkaz
paper-day-bring = Vzít s sebou
paper-day-bring-1 = Otázka, průběh dne a „Jak spolu mluvíme“ na zeď
paper-day-bring-2 = Papíry pro soukromý čas rodiny, pera, velký list
paper-day-bring-3 = Voda, kapesníky, hračky, hodiny, které nikdo nemusí hlídat
paper-day-bring-4 = Dotazníky a krabice
paper-day-bring-5 = Vytištěné formuláře plánu a papírové kopie pro všechny
paper-day-room = Místnost
paper-day-room-1 = Druhá místnost pro ty, kdo čekají
paper-day-room-2 = Židle v kruhu, nikdo v čele stolu
paper-day-room-3 = Cesta ven je volná a všichni o ní vědí
paper-day-room-4 = Kartička na dveřích
paper-day-found = Pokud tento list najdete, vraťte ho prosím sem: { $office }

paper-labels-title = Štítky
paper-labels-lead = Jen krycí jméno. Stříhejte podle přerušovaných čar.
paper-taxi-title = Jízdy
paper-taxi-lead = Každá jízda má písmeno. Adresu napište rukou a list mějte u sebe. Potom ho roztrhejte.
paper-taxi-who = Kdo
paper-taxi-from = Odkud
paper-taxi-there = Tam v
paper-taxi-back = Zpět v
paper-taxi-needs = Je potřeba
paper-taxi-call = Kdyby se něco stalo, volejte
paper-taxi-child = dětská sedačka
paper-directory-title = Kdo co nabízí
paper-directory-lead = Místa a služby kolem nás. Čísla jsou do kanceláří. Než tam půjdete, zeptejte se: otevírací doba se mění.
paper-directory-offers = Nabízí
paper-directory-for-whom = Pro koho
paper-directory-address = Kde
paper-directory-phone = Telefon
paper-directory-hours = Otevřeno
paper-directory-way-in = Jak toho využít
paper-directory-checked = Ověřeno dne
paper-directory-not-checked = Zatím neověřeno
paper-report-title = Rodinné konference: zpráva
paper-report-method = Metoda v pěti větách
paper-report-method-1 = O konferenci žádá služba; účast je dobrovolná.
paper-report-method-2 = Nezávislá koordinátorka nebo koordinátor svolá rodinu a její přátele a všechny připraví.
paper-report-method-3 = Rodina o samotě sestaví svůj vlastní plán; v místnosti není nikdo ze služeb.
paper-report-method-4 = Služba řekne, jestli je s tímto plánem dítě v bezpečí.
paper-report-method-5 = Za několik týdnů se všichni znovu sejdou a podívají se, jak to jde.
paper-report-outcomes = Jak konference skončily
paper-report-no-plan = Konec bez plánu je výsledek, ne neúspěch: rodina se sešla a služba ví, co si rodina myslí.
paper-report-supports = Druhy podpory v plánech
paper-report-support = Druh podpory
paper-report-no-supports = Žádný plán z tohoto období druh podpory neuvádí.
paper-report-supports-how = Rodiny, v jejichž plánu některá služba takovou podporu dává. Rodina se u jednoho druhu počítá jednou a může se počítat u více druhů.
paper-report-feedback = Jaké to bylo pro ty, kdo přišli
paper-report-no-feedback = Za toto období nejsou zapsané žádné dotazníky.
paper-report-group = Od koho
paper-report-sheets = Listy
paper-report-mean = Průměr
