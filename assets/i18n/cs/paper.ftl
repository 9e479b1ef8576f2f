### Tištěné papíry. Zdvořile, jasně, krátce. Žádný minulý čas o jedné osobě, žádné jméno uvnitř
### věty: jména stojí za dvojtečkou nebo ve vlastním poli.

## Na každém papíře
paper-logo-alt = { -krug }: kruh lidí
paper-copy-for = Kopie pro: { $name }
paper-everybody = všechny
paper-footer-plan = Plán { $date }, značka { $mark }
paper-footer-date = { $date }, značka { $mark }
paper-footer-page = { $pages ->
    [6] Strana { $page } ze { $pages }
    [7] Strana { $page } ze { $pages }
    [one] Strana { $page } z { $pages }
    [few] Strana { $page } ze { $pages }
    [many] Strana { $page } z { $pages }
   *[other] Strana { $page } z { $pages }
}
paper-footer-original = Originál na papíře, uložen u: { $holder }
paper-printed = Vytištěno: { $date }
paper-draft = Koncept
paper-version = Verze { $n }
paper-replaces = Nahrazuje verzi: { $date }
paper-date = Datum
paper-place = Místo
paper-time = Čas
paper-phone = Telefon
paper-signature = Podpis
paper-continued = pokračování
paper-blank = (nic není napsáno)
paper-greeting = Dobrý den,
paper-sealed-by = Pečeť: { $name }, { $date }
paper-sealed-by-referrer = Pečeť služby, která o setkání požádala: { $name }, { $date }
paper-sealed-by-reviewer = Pečeť po opětovném projití plánu: { $name }, { $date }
paper-seal-means = Pečeť dokládá, že se soubor od té doby nezměnil. Nedokládá, kdo podepsal.
paper-seal-fingerprint = Otisk pečeti: { $fingerprint }
paper-sign-field-coordinator = Pečeť koordinace nad tímto souborem
paper-sign-field-referrer = Digitální podpis, služba, která o setkání požádala, nebo kdo plán znovu prochází
paper-attached = Plán v podobě pro čtení programem

## Plán rodiny
paper-plan-title = Náš plán rodiny
paper-plan-made = Sestavila ho rodina { $when }, { $place }
paper-plan-made-no-place = Sestavila ho rodina { $when }
paper-plan-question = Otázka, na kterou jsme odpověděli
paper-plan-questions = Otázky, na které jsme odpověděli
paper-plan-good = Co už je dobré
paper-plan-do = Co uděláme
paper-plan-number = Č.
paper-plan-what = Co
paper-plan-who = Kdo
paper-plan-with-help = Pomáhá: { $name }
paper-plan-when = Do kdy
paper-plan-know = Jak to poznáme
paper-plan-checks = Dohlíží: { $name }
paper-plan-if-not = Když to nevyjde:
paper-plan-must = musí být v plánu
paper-plan-hard = Když to bude těžké
paper-plan-danger = Když je někdo v ohrožení: { $number }
paper-plan-services = Co slíbily služby
paper-plan-wanted = O co služby žádáme
paper-plan-keeper = Na plán dohlíží
paper-plan-again = Znovu se sejdeme
paper-plan-copies = Kdo dostane kopii
paper-plan-only-steps = jen kroky { $steps }
paper-plan-only-review = jen kdy se znovu sejdeme
paper-plan-private = Co zůstává v rodině
paper-plan-original = List, který napsala rodina
paper-plan-transcribed = Přepsáno z listu rodiny. Platí list rodiny.
paper-plan-voluntary = Toto je dobrovolný plán rodiny. Nemění rozhodnutí soudu ani úřadu.

## Jména a souhlas
paper-names-title = Podpisy
paper-names-together = Byli jsme u toho a s plánem souhlasíme.
paper-names-name = Jméno
paper-names-relation = Vztah k dětem
paper-names-signature = Podpis
paper-names-copy = Kopie
paper-names-children = { $names }: jméno, obrázek, nebo nic
paper-agree-yes = souhlasí
paper-agree-remark = souhlasí s poznámkou:
paper-agree-task = ví o plánu a bere si úkol
paper-agree-waiting = ještě se zeptáme
paper-agree-ink = perem na papíře
paper-agree-drawn = nakresleno na obrazovce
paper-agree-voice = hlasem, před svědkem: { $witness }
paper-agree-afterwards = dotaz po setkání, { $date }
paper-agree-on-behalf = v zastoupení: { $name }. Důvod: { $reason }
paper-agree-steps = kroky { $steps }

## Řádky pro lidi mimo rodinu
paper-referrer-title = Odpověď služby, která o setkání požádala
paper-referrer-accepts = přijímá plán
paper-referrer-changes = přijímá plán se změnami:
paper-referrer-refuses = plán nepřijímá, protože:
paper-referrer-senior = je potřeba rozhodnutí nadřízené osoby, do: { $date }
paper-referrer-waiting = zatím bez odpovědi
paper-referrer-who = Jméno a pracovní místo
paper-coordinator-title = Koordinace
paper-coordinator-row = Mým úkolem byla organizace setkání. Obsah plánu není můj.
paper-interpreter-title = Tlumočení
paper-interpreter-row = Tlumočím věrně vše, co se řekne, nic nepřidávám a nechávám si to pro sebe. Jazyky: { $languages }
paper-advocate-title = Obhajoba dítěte
paper-advocate-row = Názor dítěte zazněl, a to takto:

## Tentokrát bez plánu
paper-noplan-title = Byli jsme spolu
paper-noplan-met = Rodina se sešla { $when }, { $place }
paper-noplan-met-no-place = Rodina se sešla { $when }
paper-noplan-lead = Tentokrát plán není. I to je konec jako každý jiný a nikdo za něj nemůže.
paper-noplan-adjourned = Setkání bude pokračovat jiný den.
paper-noplan-time = Nestačil čas.
paper-noplan-chose = Rodina se rozhodla teď plán nesestavovat.
paper-noplan-not-accepted = Plán existuje. Služba, která o setkání požádala, ho nemůže přijmout.
paper-noplan-together = Lidé přišli a mluvili spolu. To zůstává.
paper-noplan-words = Co chce rodina službě říct
paper-noplan-agreed = Na čem se přesto shodneme
paper-noplan-next = Co bude dál
paper-noplan-next-who = Kdo
paper-noplan-service = Co služba udělá, jak předem oznámila
paper-noplan-again = Když se budeme chtít znovu sejít
paper-noplan-again-call = Zavolejte kdykoli: { $name }, { $phone }

## List pro obnovení přístupu
paper-recovery-title = List pro obnovení přístupu
paper-recovery-what = Tímto klíčem jde trezor otevřít, když se heslo zapomene. Jiná cesta není a nikdo jiný klíč nemá.
paper-recovery-keep = Uložte tento list doma, tam, kde máte důležité papíry. Ne do tašky s notebookem a ne na fotku.
paper-recovery-warning = Kdo má tento list a počítač, může přečíst všechno.
paper-recovery-vault = Trezor
paper-recovery-date = Datum
paper-recovery-key = Klíč
paper-recovery-code-alt = Tentýž klíč jako čtvercový kód
paper-recovery-use = Až bude potřeba: otevřete { -krug }, zvolte „Mám list pro obnovení“ a napište klíč skupinu po skupině. Na mezerách a velkých písmenech nezáleží.
paper-recovery-lost = Když se list ztratí nebo ho uvidí někdo jiný: v Nastavení vytiskněte nový. Starý klíč tím přestane platit.
paper-recovery-check = Za týden se { -krug } zeptá na poslední skupinu, aby bylo jisté, že list existuje.

## List s otázkou a soukromý čas rodiny
paper-question-title = Otázka pro nás
paper-question-titles = Otázky pro nás
paper-question-must = Toto musí být v plánu
paper-question-talk = Můžeme si promluvit i o tomto
paper-question-ours = Co se řekne v této místnosti, zůstává naše. Ven jde jen plán.
paper-question-call = Když nás budete potřebovat: { $name }, ve vedlejší místnosti.
paper-prompt-1 = Co si dítě přeje, aby bylo jinak?
paper-prompt-2 = Co už funguje, a proto to zachováme?
paper-prompt-3 = Co dělá starosti nám samotným?
paper-prompt-4 = Jak na otázku odpovíme, bod po bodu?
paper-prompt-5 = Kdo může co, jak často, odkdy?
paper-prompt-6 = Co když někdo onemocní nebo zapomene?
paper-prompt-7 = Podle čeho poznáme, že to jde dobře, nebo špatně?
paper-prompt-8 = Kdo dohlíží na plán?
paper-prompt-9 = Jakou pomoc chceme od služeb a od koho?
paper-prompt-10 = Je v plánu všechno, co v něm musí být?
paper-prompt-11 = Co řekneme těm, kdo tu nejsou?
paper-prompt-12 = Kdy se znovu sejdeme?
paper-who-title = Kdo je kdo
paper-who-next-door = Ve vedlejší místnosti
paper-door-come = Prosíme, vstupte
paper-door-not-yet = Prosíme, ještě ne

## Pozvánka
paper-invitation-title = Pozvánka na rodinné setkání
paper-invitation-who = Zvou Vás
paper-invitation-helped = Pomáhá: { $name }
paper-invitation-why = O co jde
paper-invitation-when = Kdy
paper-invitation-hours = od { $from }, nejpozději do { $to }
paper-invitation-open-end = Vezmeme si tolik času, kolik potřebujeme.
paper-invitation-where = Kde
paper-invitation-access = Jak se tam dostat a vejít
paper-invitation-comes = Kdo přijde
paper-invitation-count = { $n ->
    [one] asi { $n } člověk
    [few] asi { $n } lidé
    [many] asi { $n } člověka
   *[other] asi { $n } lidí
}
paper-invitation-chosen = rodina a přátelé, které si rodina vybrala
paper-invitation-language = Jazyk setkání
paper-invitation-language-other = Dejte vědět, pokud potřebujete jiný jazyk nebo tlumočení.
paper-invitation-happens = Co se bude dít
paper-invitation-happens-1 = Nejdřív vyslechneme informace a na cokoli se zeptáme.
paper-invitation-happens-2 = Potom zůstane rodina sama a sestaví svůj plán.
paper-invitation-happens-3 = Nakonec si plán společně přečteme a domluvíme se, kdo co udělá.
paper-invitation-private = Zatímco rodina mluví, všichni ostatní čekají v jiné místnosti. Nikdo neposlouchá a nikdo si nic nezapisuje.
paper-invitation-silent = Kdo nechce, nemusí mluvit.
paper-invitation-free = Přijít je Vaše dobrá vůle, ne povinnost.
paper-invitation-food = Bude něco k jídlu.
paper-invitation-children = Pro děti je připraven koutek a někdo, kdo s nimi bude.
paper-invitation-transport = Pomůžeme s dopravou.
paper-invitation-interpreter = Tlumočení je zajištěno.
paper-invitation-bring = Pokud chcete, přineste: nápad, fotku, něco dobrého.
paper-invitation-cannot = Když nemůžete přijít, můžete poslat vzkaz, který někdo přečte, nebo se zúčastnit po telefonu.
paper-invitation-worry = Když Vám něco dělá starosti, zavolejte. Co mi řeknete, zůstane mezi námi, ledaže by byl někdo v ohrožení.
paper-invitation-reply-by = Prosíme o odpověď do: { $date }
paper-invitation-child-title = Pozvánka pro tebe
paper-invitation-child-greeting = Ahoj!
paper-invitation-child-lead = Tvoje rodina a přátelé se sejdou, aby společně vymysleli, co pro tebe bude dobré. Zveme i tebe.
paper-invitation-child-happens = Nejdřív dospělí řeknou, co vědí, a ty se můžeš ptát na všechno. Potom si tvoje rodina udělá svůj plán. Na konci ho společně přečteme.
paper-invitation-child-say = Můžeš říct, co si přeješ, napsat to, nakreslit nebo poprosit někoho, aby to řekl za tebe. Nemusíš říkat nic.
paper-invitation-child-free = Můžeš přijít, přijít jen na část nebo nepřijít. Odejít ven můžeš kdykoli.
paper-invitation-child-beside = Celou dobu může být vedle tebe někdo, komu věříš. Řekni mi, kdo to má být.
paper-invitation-child-worry = Když ti něco dělá starosti, zavolej mi nebo to řekni dospělému, kterému věříš.
paper-invitation-professional-tell = V první části prosím krátce a jednoduše řekněte, co víte a co může Vaše služba nabídnout.
paper-invitation-professional-wait = Když rodina mluví sama, nikdo další v místnosti není.
paper-invitation-message-title = Pár slov pro rodinné setkání
paper-invitation-message-lead = Rodina se sejde, aby si udělala svůj plán, a ráda by slyšela i Vás.
paper-invitation-message-how = Můžete napsat dopis, nahrát pár slov nebo někoho poprosit, aby je řekl za Vás. Váš vzkaz vezmu na setkání a tam se přečte nebo pustí.
paper-invitation-message-free = Je to Vaše svobodná volba. Když nic nepošlete, nikdo se neptá proč.
paper-invitation-message-by = Prosíme o vzkaz do: { $date }
paper-invitation-slip = Moje odpověď
paper-invitation-slip-phone = (nebo po telefonu)
paper-invitation-slip-name = Jméno
paper-invitation-slip-comes = Přijdu
paper-invitation-slip-message = Nemohu, ale posílám vzkaz
paper-invitation-slip-phone-in = Chci se zúčastnit po telefonu
paper-invitation-slip-unsure = Ještě nevím, zavolejte mi
paper-invitation-slip-transport = Potřebuji dopravu
paper-invitation-slip-children = Přijdu s dětmi, kolik:
paper-invitation-slip-interpreter = Potřebuji tlumočení, jazyk:
paper-invitation-slip-food = Co nejím:
paper-invitation-slip-other = Jiné:

## Průběh dne
paper-agenda-title = Náš den
paper-agenda-arrive = Příchod, něco k pití
paper-agenda-welcome = Přivítání, zahájení podle přání rodiny
paper-agenda-round = Kolečko: kdo jsem pro dítě
paper-agenda-rules = Jak spolu mluvíme
paper-agenda-today = Jak bude dnešek probíhat
paper-agenda-referrer = Služba, která o setkání požádala: co je dobré, co jí dělá starosti, co musí být v plánu, co může nabídnout
paper-agenda-informants = Další, kdo přinášejí informace
paper-agenda-questions = Naše otázky pro ně
paper-agenda-question = Otázka pro rodinu
paper-agenda-private = Rodina sama, s jídlem, bez časového omezení
paper-agenda-clear = Vrací se koordinace: je všechno jasné?
paper-agenda-answer = Vrací se služba: její odpověď na plán
paper-agenda-sign = Podpisy, kopie, kdo dohlíží na plán, kdy se znovu sejdeme
paper-agenda-feedback = Jaké to bylo? Kartička pro každého
paper-agenda-thanks = Poděkování a cesta domů
paper-agenda-break = Přestávka, kdykoli ji někdo potřebuje
paper-rules-title = Jak spolu mluvíme
paper-rule-1 = Jeden mluví, ostatní poslouchají.
paper-rule-2 = Bez obviňování. Díváme se dopředu.
paper-rule-3 = Slova dítěte mají přednost.
paper-rule-4 = Telefony jsou ztlumené.
paper-rule-5 = Každý smí odejít z místnosti.
paper-rule-6 = Co se tu řekne, zůstane tady. Plán ne.
paper-rule-7 = Přestávka kdykoli.
paper-rule-8 = Všichni jedí.

## Stránka pro dítě, list na lednici, kartička
paper-child-title = { $name }: můj plán
paper-child-hard = Když je ti těžko, můžeš to říct:
paper-child-again = Všichni se zase uvidíme
paper-child-again-say = Tehdy řekneš, jestli je plán pro tebe dobrý.
paper-child-draw = Tady můžeš nakreslit nebo napsat, co chceš
paper-fridge-title = Kdo co dělá
paper-fridge-morning = ráno
paper-fridge-afternoon = odpoledne
paper-fridge-night = noc
paper-fridge-hard = Když je těžko
paper-fridge-numbers = Čísla
paper-fridge-add = Sem můžeme něco dopsat
paper-fridge-consent = Čísla jsou vytištěna jen se souhlasem těchto lidí
paper-card-hard = Když je mi těžko
paper-card-any-time = Zavolat se dá vždycky.
paper-card-emergency = Tísňová linka: { $number }
paper-card-cut = Vystřihněte podle plné čáry, přeložte podle přerušované.

## Vyhodnocovací setkání a dotazník
paper-review-title = Jak jde plán?
paper-review-step-note = Vašimi slovy
paper-review-going = daří se
paper-review-partly = zčásti
paper-review-not = zatím ne
paper-review-changed = změněno
paper-review-new = Nové kroky
paper-review-child = Jak je dítěti?
paper-feedback-title = Jaké to bylo?
paper-feedback-lead = Nepište jméno. List vhoďte do krabice. Nikdo ho nemusí vyplnit.
paper-feedback-scale-1 = vůbec ne
paper-feedback-scale-2 = trochu
paper-feedback-scale-3 = většinou
paper-feedback-scale-4 = úplně
paper-feedback-1 = Předem bylo jasné, co se bude dít.
paper-feedback-2 = Kdo setkání vedl, nestál na ničí straně.
paper-feedback-3 = Měli jsme dost času o samotě.
paper-feedback-4 = Moje slova byla slyšet.
paper-feedback-5 = Díky tomuto plánu se cítím bezpečně.
paper-feedback-6 = Plán je náš, ne cizí.
paper-feedback-7 = Takové setkání by pomohlo i jiné rodině.
paper-feedback-next = Co by mělo být příště jinak?
paper-feedback-child-title = Pro děti: jaké to bylo pro tebe?
paper-feedback-child-felt = Bylo mi
paper-feedback-child-heard = Poslouchali mě
paper-feedback-child-plan = Plán je pro mě
paper-feedback-child-circle = Zakroužkuj obličej. Můžeš i kreslit na druhou stranu.
paper-feedback-counted = Odpovědi se počítají beze jmen

# The family tree.
paper-map-legend = Dvojitý okraj: dítě, o které jde. Přeškrtnuto: už nežije. Plná čára: manželství nebo stálý vztah; přerušovaná: žijí spolu, nebo osvojení či pěstounská péče; tečkovaná: chodí spolu, nebo není jisté. Čárky napříč: nežijí spolu. Tečkovaný okraj: jeden domov.

# The circle.
paper-circle = Kdo je kolem nás
paper-circle-told = Tak to vidí: { $name }
paper-circle-legend = Blíž ke středu znamená blíž k dětem, slovy toho, kdo vypráví. Dvojitá čára: velká blízkost; jednoduchá: když je potřeba; tečkovaná: malá, zřídka; dvě čárky: bez kontaktu; s kroužkem: znovu v kontaktu. Šipka ukazuje, kam jde pomoc. Šestiúhelník: místo nebo skupina.

paper-two-languages = Vlevo: vlastní slova rodiny. Vpravo: slova od někoho, kdo mluví oběma jazyky. Kde jsou prázdné řádky, zatím nikdo nic nenapsal.
paper-events = Jak kdo souhlasí:
paper-event-ink = vlastní rukou
paper-event-pad = na obrazovce
paper-event-voice = ústně před svědkem ({ $witness })
paper-event-voice-alone = ústně
paper-event-not = bez podpisu
paper-event-task = s úkolem, po seznámení s plánem
paper-event-remark = s poznámkou
paper-held-by = List podepsaný na papíře má u sebe: { $name }.
