### Karta „Plán“ a její stránka otočená k rodině. Názvy uložených polí stojí v kinds.ftl.

plans-heading = Plán rodiny
plans-draft = Verze { $n }, píše se
plans-sealed = Verze { $n } je zapečetěná
plans-parts = Části plánu
plans-part-steps = Kroky
plans-part-hard = Když to bude těžké
plans-part-services = Služby
plans-part-names = Jména
plans-part-home = Doma
plans-preview = Náhled a tisk

## Kroky
plans-number = Číslo
plans-what = Co, slovy rodiny
plans-more = Více
plans-more-of = Více o kroku { $n }
plans-add-step = Přidat krok
plans-keys = Enter upravuje, Tab jde dál, Alt se šipkou krok přesune, Del ho odebere, Ctrl Z vrátí zpět. Slova se nikdy neopravují.
plans-no-words = zatím beze slov
plans-nobody = zatím nikdo
plans-no-date = zatím bez data
plans-any-time = kdykoli
plans-must-have = podmínka { $n }
plans-service = služba
plans-wish = přání dítěte
plans-take-out = Odebrat: { $name }
plans-step = Krok { $n }
plans-step-service = Služba
plans-step-decision = Rozhoduje se jinde
plans-meets = Které podmínky plní
plans-move-up = Posunout nahoru
plans-move-down = Posunout dolů
plans-remove-step = Odebrat tento krok
plans-words = Vlastními slovy rodiny
plans-words-hint = Platí vlastní list rodiny. Kroky se z něj přepisují a nikdy ho nenahrazují.

## Když to bude těžké, služby
plans-hard-lines = Co potom uděláme
plans-keeper = Na plán dohlíží
plans-again = Znovu se sejdeme
plans-promises = Co slíbily služby
plans-promises-none = Zatím žádná služba nic neslíbila.
plans-add-promise = Přidat slib
plans-remove-promise = Odebrat tento slib
plans-asked-services = Služby v krocích
plans-service-agreed = souhlasí
plans-service-open = zatím bez souhlasu

## Jména
plans-name-sheet = Vytisknout k podpisu perem
plans-names-none = Zatím nikdo neřekl, že přijde. Přidejte jméno níže.
plans-names-add = Přidat jméno
plans-copy = Kopie
plans-more-about = Více: { $name }
plans-release-hint = To lze říct i změnit také po zapečetění plánu; plán zůstává, jak je.
plans-pad-open = Otevřít plochu k podpisu
plans-pad-anew = Nakreslit znovu
plans-pad-heading = { $name }: tady se podepište, nebo předejte pero dál
plans-pad-child = { $name }: tvoje jméno, obrázek, nebo nic
plans-pad-lead = Kreslete prstem, perem nebo myší. Souhlasit lze i hlasem, nebo vůbec nepodepsat.
plans-pad-lead-child = Můžeš to nechat prázdné. I to je v pořádku.
plans-pad-drawn = Nakresleno: { $name }
plans-pad-empty = Prázdná plocha k podpisu: { $name }
plans-pad-worth = Uloží se jen čáry, ne jak rychle nebo jak silně se kreslily.
plans-pad-short = Je to celé jméno?
plans-pad-yes = Ano, je
plans-pad-done = Hotovo
plans-pad-again = Znovu
plans-drawn-on = nakresleno: { $date }
plans-worth = Tři různé věci
plans-worth-ink = Podpis rodiny. Originál je papír s podpisy perem.
plans-worth-pad = Znamení souhlasu: prostý elektronický podpis. Vlastnoruční podpis nenahrazuje všude.
plans-worth-seal = Pečeť
plans-worth-seal-what = Vaše, na souboru. Dokládá, že se soubor nezměnil, ne kdo podepsal.

## Po straně
plans-before = Než se plán rozdá
plans-before-none = Upozornění se tu objeví, až bude na co se podívat.
plans-fine-who = Každý krok někoho má
plans-fine-when = Každý krok má čas
plans-fine-lines = Každá podmínka má odpověď
plans-fine-keeper = Na plán dohlíží: { $name }
plans-fine-review = Vyhodnocovací setkání: { $date }
plans-fine-read = Plán je přečtený dětem
plans-checks-more = { $n ->
    [one] Ještě { $n }
    [few] Ještě { $n }
    [many] Ještě { $n }
   *[other] Ještě { $n }
}
plans-checks-fewer = Méně
plans-answer-none = Odpověď zatím není zapsaná.
plans-answer-write = Zapsat odpověď
plans-answer-reason-hint = Vlastními slovy zadavatele, jak v ten den zazněla.
plans-answer-keep = Uložit odpověď
plans-withheld = Nevytiskne se
plans-versions = Verze
plans-version = Verze { $n }, značka { $mark }
plans-version-sealed = Zapečetěno: { $date } { $time }, pečeť: { $name }
plans-seal = Zapečetit plán
plans-no-plan = Tentokrát bez plánu
plans-no-plan-hint = Obojí je konec jako každý jiný.
plans-seal-what = Pečeť uchová tuto verzi navždy, tak jak teď je, a na každou stranu dá její značku o čtyřech znacích.
plans-seal-after = Vrátit to nejde. Když se něco změní, přijde po ní další verze.
plans-seal-worth = Pečeť dokládá, že se soubor nezměnil. Nedokládá, kdo podepsal.
plans-seal-now = Zapečetit teď
plans-seal-back = Zpět k plánu
plans-seal-done = Verze { $n } je zapečetěná, značka { $mark }
plans-sealed-hint = Tuto verzi lze jen číst. Co se změní, patří do další; na jména a na odpověď zadavatele se zeptáme znovu.
plans-next-version = Psát další verzi

## Otočeno k rodině
plans-our-plan = Náš plán
plans-not-shown = (tady se neukazuje)
plans-if-not = Když to nevyjde:

## K listu na lednici, stránce pro dítě a kartičkám
plan-week = Na lednici
plan-week-hint = Označte, kdy se tento krok dělá. Bez označení stojí pod týdnem.
plan-week-cell = { $day }, { $part }
plan-for-child = Na stránce pro dítě
plan-for-child-hint = Krátce, jak by se to řeklo dítěti. Když taková slova nemá žádný krok, jsou na stránce kroky tak, jak je napsala rodina.
plans-home-none = Až budou kroky napsané, mohou viset na lednici a stát na stránce pro dítě.
plans-home-no-picture = Bez obrázku
plan-turn-to = Když je těžko, na koho se obrátit
plan-turn-to-lead = Pro každého nejvýš tři lidé, na kartičky do peněženky a na stránku pro dítě. Číslo se vytiskne jen se souhlasem toho, komu patří.
plan-turn-to-of = Komu je těžko: { $name }
plan-turn-to-add = Přidat člověka
plan-turn-to-none = Zatím nikdo není vybraný.
plan-turn-to-number = S číslem na kartičce
plan-turn-to-no-number = Bez čísla na kartičce
plan-turn-to-number-how = Číslo je na kartičce, když to stojí u kontaktu toho člověka, v poli „{ $field }“.
plan-turn-to-left-out = Na kartičce nebude
plan-turn-to-other = Kartička pro někoho dalšího
problem-turn-to-full = Už jsou zapsaní tři lidé. Nejdřív někoho odeberte.
problem-reader-child = Tato stránka je pro dítě. Vyberte, pro které.
problem-no-cards = Zatím není vybráno, na koho se kdo může obrátit. Vybírá se to u plánu.
