### Čeho si upozornění všímají: jedna jasná věta a to, co pomůže. Nikdo za nic nemůže.
### Jméno stojí na začátku nebo za dvojtečkou, aby se nemuselo skloňovat.
### `rule-<číslo>` a `rule-<číslo>-<varianta>` jsou nálezy, `rule-<číslo>-title` je název upozornění.

## Nezávislost a začátek
rule-1-title = Koordinace je nezávislá na zadavateli
rule-1 = Pracujete pro úřad, který o konferenci pro tuto rodinu žádá: { $office }. Požádejte o koordinaci někoho zvenčí.
rule-1-agency = Pracujete pro úřad, který o konferenci pro tuto rodinu žádá: { $office }. Řekněte to rodině; bude to i ve výkazech.
rule-2-title = Bez jiné služby v této rodině
rule-2 = Tuto osobu znáte ze své jiné služby: { $name }. Požádejte o koordinaci někoho bez takové role.
rule-2-declaration = Vaše prohlášení má datum, ale zatím v něm nestojí, že v této síti nemáte teď ani z dřívějška žádnou jinou službu. Doplňte ho, nebo rodinu předejte.
rule-3-title = Vlastní vazby na síť
rule-3-kin = S touto osobou vás pojí příbuzenství: { $name }. Promluvte si o tom s rodinou a zapište, proč pokračujete, nebo rodinu předejte.
rule-3-friend = S touto osobou vás pojí přátelství: { $name }. Promluvte si o tom s rodinou a zapište, proč pokračujete, nebo rodinu předejte.
rule-3-neighbour = S touto osobou bydlíte v sousedství: { $name }. Promluvte si o tom s rodinou a zapište, proč pokračujete, nebo rodinu předejte.
rule-3-workplace = S touto osobou sdílíte malé pracoviště: { $name }. Promluvte si o tom s rodinou a zapište, proč pokračujete, nebo rodinu předejte.
rule-3-unchecked = Lidé, u kterých zatím není jasné, zda k nim máte vlastní vazbu: { $count }. Na řadě: { $name }. Stačí pohled do seznamu.
rule-4-title = Nejdřív souhlas, potom rozhovor
rule-4 = Rozhovor ({ $day }) je dřív, než rodič nebo poručník souhlasí s tím, že se ozvete. S kým: { $name }. Požádejte nejdřív zadavatele o tento souhlas.
rule-5-title = Rodič nebo poručník souhlasí
rule-5 = Zatím není zapsán souhlas žádného rodiče ani poručníka. Zapište ho, potom lze žádost přijmout.
rule-6-title = Vlastní ano nebo ne dítěte
rule-6 = Může odpovědět samo za sebe a otázka na konferenci ještě nezazněla: { $name }. Zeptejte se a zapište ano, nebo ne.
rule-7-title = První rozhovor se zadavatelem
rule-7 = Pracovní dny od žádosti bez prvního rozhovoru se zadavatelem: { $count }. Zavolejte a domluvte si čas.
rule-8-title = První kontakt s rodinou
rule-8 = Dny bez prvního rozhovoru od chvíle, kdy je tato rodina u vás: { $count }. Stačí krátce zavolat, aby věděli, kdo jste.
rule-9-title = Zprávu čtou nejdřív rodiče
rule-9 = Jiní by dostali zprávu zadavatele dřív, než si ji přečtou rodiče. Přečtěte ji nejdřív s nimi a zapište den.
rule-9-read = Rodiče zatím nemají zprávu zadavatele přečtenou. Přečtěte ji s nimi dřív, než ji dostane někdo jiný.
rule-10-title = Krátká zpráva jasnými slovy
rule-10-pages = Počet stran zprávy zadavatele: { $count }. Rodině stačí dvě; požádejte zadavatele o zkrácení.
rule-10-lines = Počet nepřekročitelných podmínek: { $count }. V hlavě se jich udrží nejvýš pět; zeptejte se zadavatele, na kterých záleží nejvíc.
rule-10-jargon = Ve zprávě stojí úřední slovo: „{ $word }“. Požádejte zadavatele o slovo, které používá rodina.
rule-10-line-jargon = V podmínce { $line } stojí úřední slovo: „{ $word }“. Požádejte zadavatele o slovo, které používá rodina.
rule-11-title = Podmínky v jedné větě
rule-11 = Podmínka { $line } má víc než jednu větu. Udělejte z ní jednu větu, nebo dvě podmínky.
rule-11-short = Podmínka { $line } zatím neříká kdo a co. Napište ji jako jednu větu.
rule-11-solution = Podmínka { $line } zní jako řešení. Zeptejte se zadavatele, co musí být bezpečné, a cestu nechte na rodině.
rule-12-title = Otevřená otázka
rule-12 = Na otázku { $count } lze odpovědět ano, nebo ne. Zkuste „co“, „jak“ nebo „kdo“.
rule-12-solution = V otázce { $count } už je odpověď. Ptejte se na to, co dítě potřebuje, a cestu nechte na rodině.
rule-13-title = Proč to spěchá
rule-13 = Žádost je označená jako naléhavá, ale důvod chybí. Požádejte zadavatele o jednu větu, nebo označení zrušte.

## Síť
rule-14-title = Široký kruh
rule-14 = Lidé ze strany rodiny, se kterými už jste v kontaktu: { $count }. Kruh potřebuje aspoň čtyři; každého se zeptejte, kdo ještě patří do kruhu.
rule-14-widen = Lidé ze strany rodiny, se kterými už jste v kontaktu: { $count }. Osm a víc lidí unese víc; každého se zeptejte, kdo ještě patří do kruhu.
rule-15-title = Obě strany rodiny
rule-15 = { $side ->
    [mother] Ze strany matky zatím není nikdo v kontaktu. Zeptejte se, kdo by mohl tyto dveře otevřít, nebo zapište, proč zůstávají zavřené.
   *[father] Ze strany otce zatím není nikdo v kontaktu. Zeptejte se, kdo by mohl tyto dveře otevřít, nebo zapište, proč zůstávají zavřené.
}
rule-16-title = Kdo ještě?
rule-16 = Lidé, u kterých zatím nezazněla otázka „kdo ještě patří do kruhu?“: { $count }. Na řadě: { $name }. Zeptejte se při příštím rozhovoru.
rule-17-title = Kdo patří k rodině, říká rodina
rule-17 = Jméno uvádí zadavatel a rodina ho zatím nepotvrdila: { $name }. Zeptejte se rodiny, zda tento člověk patří k ní.
rule-18-title = Jen přes někoho
rule-18 = K této osobě vede cesta jen přes někoho jiného: { $name } ({ $other }). Odeberte její přímé číslo ze seznamu telefonů.
rule-18-invitation = K této osobě vede cesta jen přes někoho jiného: { $name } ({ $other }). Pozvánku neposílejte, nechte ji předat.
rule-19-title = Víc blízkých než placených
rule-19 = Na mapě jsou blízcí lidé: { $a }, a lidé placení za pomoc: { $b }. Zeptejte se rodiny, kdo je jí ještě blízký.
rule-20-title = Na každý krok někdo je
rule-20-died = Krok { $step } stojí na osobě, která už nežije: { $name }. Zeptejte se rodiny, kdo ho převezme.
rule-20-left = Krok { $step } stojí na osobě, která už v kruhu není: { $name }. Zeptejte se rodiny, kdo ho převezme.

## Bezpečí
rule-21-title = Kdo se nesmí jen tak potkat
rule-21 = { $a } a { $b }: pozvánku mají oba lidé, a jen tak se potkat nesmějí. Nejdřív pro ně vyberte bezpečnostní ujednání.
rule-21-not-invited = { $a } a { $b }: pozvánku mají oba lidé, ale jeden z nich přijít neměl. Vezměte jednu pozvánku zpět, nebo vyberte jiné ujednání.
rule-22-title = Datum samo nic neruší
rule-22 = { $a } a { $b }: papír platil do: { $day }. Ujednání zůstává, dokud se na něj znovu nepodíváte.
rule-23-title = Rozhovor o samotě
rule-23 = Rozhovor o samotě teprve čeká: { $name }. Najděte klidnou hodinu bez kohokoli dalšího.
rule-24-title = Dítě se s někým nemá potkat
rule-24 = { $a } a { $b } by byli ve stejné části setkání. Vyberte oddělené setkání, dopis nebo telefon.
rule-24-consent = { $a } a { $b }: je domluveno, jak se nepotkají, ale souhlas dítěte nebo poručníka zatím chybí. Zeptejte se a souhlas zapište.
rule-25-title = Bez pozvání, a přesto je slyšet
rule-25-date = Bez pozvání, a chybí den rozhodnutí: { $name }. Doplňte den.
rule-25-decider = Bez pozvání, a chybí, kdo o tom rozhoduje: { $name }. Doplňte kdo.
rule-25-reason = Bez pozvání, a chybí druh důvodu: { $name }. Vyberte jeden; podrobnosti nejsou potřeba.
rule-25-told = Bez pozvání, a není jasné, zda to tato osoba ví: { $name }. Zapište den, kdy se to dozvídá, nebo že se jí to záměrně neříká.
rule-25-view = Bez pozvání, a zatím bez možnosti být slyšet: { $name }. Vyberte nějakou, například dopis.
rule-25-invited = Podle rozhodnutí bez pozvání, ale pozvánka existuje: { $name }. Vezměte ji zpět, nebo se na rozhodnutí znovu podívejte.
rule-25-decision = { $a } a { $b }: ujednání říká „bez pozvání“, ale rozhodnutí zatím není. Zapište, koho se týká.
rule-26-title = Hovor, který ukáže číslo
rule-26 = { $a } a { $b }: hovor by ukázal chráněné číslo. Ať volá kancelář, nebo číslo skryjte.
rule-27-title = Kdo tlumočí
rule-27-child = K tlumočení je zapsáno dítě: { $name }. Požádejte o tlumočení někoho mimo rodinu.
rule-27-participant = K tlumočení je zapsán někdo, kdo se účastní: { $name }. Požádejte o tlumočení někoho zvenčí; v soukromém čase vybírá rodina.
rule-27-restriction = Tlumočící osoba musí být stranou od někoho z přítomných: { $name }. Požádejte někoho jiného.
rule-28-title = Domluveno dřív, než se otevřou dveře
rule-28-word = Na tento den zatím není smluvené slovo. Domluvte ho s těmi, které chrání.
rule-28-leaving = Pořadí příchodů a odchodů není domluvené. Domluvte, kdo jde první a kdo koho doprovodí.
rule-29-title = Nová obava o bezpečí
rule-29 = Někdo může být právě teď v ohrožení. Zavolejte pohotovostní službu nebo { $number } a zapište jen kdy a komu.
rule-29-to-whom = Obava je předaná dál, ale zatím není zapsáno komu. Doplňte název služby.

## Pozvánka a praktické věci
rule-30-title = Všichni jsou připraveni
rule-30 = Má pozvánku, ale zatím bez přípravného rozhovoru: { $name }. Pro začátek stačí krátce zavolat.
rule-30-child = Má pozvánku, ale zatím bez přípravy: { $name }. Nejdřív se s dítětem sejděte.
rule-31-title = Dopis, který nikoho neprozradí
rule-31 = Chráněný údaj stojí v dopise. Komu: { $name }. Odeberte číslo, adresu nebo místo.
rule-31-word = V dopise stojí slovo, které leká: „{ $word }“. Komu: { $name }. Řekněte to mírněji, nebo to nechte na rozhovor.
rule-31-meeting = Chráněný údaj stojí v místě setkání nebo v popisu cesty a byl by v každém dopise. Odeberte ho.
rule-31-question = Otázka je v každém dopise a stojí v ní slovo, které leká: „{ $word }“. Najděte s rodinou jiné.
rule-31-room = V místě, popisu cesty nebo v nabídce stojí slovo, které leká, a bylo by v každém dopise: „{ $word }“. Řekněte to mírněji.
rule-32-title = Místo, které nepatří žádné straně
rule-32-office = Místo patří úřadu. Na neutrálním místě se mluví snáz; pokud zůstane, zapište proč.
rule-32-home = Místo je domov někoho, kdo přijde. Na neutrálním místě se snáz mluví i odchází; pokud zůstane, zapište proč.
rule-33-title = Dvě místnosti
rule-33 = Je tu jen jedna místnost. Najděte druhou, aby ostatní mohli během soukromého času čekat nablízku.
rule-34-title = Jídlo pro všechny
rule-34 = Jídlo zatím není naplánované. Zeptejte se rodiny, kdo rád vaří.
rule-34-diet = Zatím není vyřešeno, co smí jíst: { $name }. Podívejte se na jídelníček, nebo to zaškrtněte v seznamu k místnosti.
rule-35-title = Tlumočení a dost času
rule-35 = Potřebuje tlumočení, které zatím není domluvené: { $name }. Domluvte ho a zapište souhlas.
rule-35-time = Potřebuje tlumočení a čas zatím není delší: { $name }. Přidejte ještě polovinu.
rule-36-title = Den, který se hodí
rule-36 = Den se nehodí každému: { $name }, { $day }. Zeptejte se, zda by byl lepší jiný, nebo zapište, jak se to vyřešilo.
rule-37-title = Dopisy chodí z kanceláře
rule-37 = Adresa odesílatele je váš domov. Dejte na dopisy adresu kanceláře.
rule-38-title = Rodina je větší část
rule-38 = Přijde lidí z rodiny: { $a }, pracovně: { $b }. Zeptejte se, kdo z těch pracovních by mohl říct své a odejít.
rule-38-balance = Přijde lidí z rodiny: { $a }, pracovně: { $b }. Dobrá míra je dvakrát tolik lidí z rodiny; zeptejte se, kdo ještě patří do kruhu.

## Den
rule-39-title = Všechno zazní, než je rodina sama
rule-39-reason = Zatím nezaznělo, proč se scházíme. Řekněte to a zaškrtněte.
rule-39-strengths = Zatím nezaznělo, co se daří. Požádejte zadavatele, ať to řekne, a zaškrtněte.
rule-39-worries = Zatím nezazněly starosti. Požádejte zadavatele, ať je řekne, a zaškrtněte.
rule-39-bottom-lines = Zatím nezazněly nepřekročitelné podmínky. Požádejte zadavatele, ať je přečte, a zaškrtněte.
rule-39-resources = Zatím nezaznělo, co mohou služby nabídnout. Požádejte každou, ať to řekne, a zaškrtněte.
rule-39-consequences = Zatím nezaznělo, co bude, když plán nebude. Požádejte zadavatele, ať to řekne, a zaškrtněte.
rule-39-question = Otázka se zatím nečetla. Přečtěte ji nahlas a zaškrtněte.
rule-40-title = Rodina sama
rule-40 = Účast je pracovní, a přesto je u soukromého času zaškrtnuto: { $name }. Soukromý čas patří rodině; požádejte o počkání ve vedlejší místnosti.
rule-40-advocate = Obhájce dítěte zůstává jen na přání dítěte: { $name }. Zeptejte se dítěte a jeho přání zapište.
rule-41-title = Ze soukromého času není žádný záznam
rule-41-stayed = Soukromý čas začal a není zapsáno, kdo v místnosti zůstal. Zapište, kdo v ní je, a nic víc.
rule-41-asked = Čas, kdy vás rodina zavolala, je mimo soukromý čas. Podívejte se na hodinu znovu.
rule-42-title = Krátký soukromý čas
rule-42 = Minuty soukromého času: { $count }. Možná má rodina plán připravený předem. Pokud ne, nabídněte víc času.
rule-43-title = Zadavatel slyší plán
rule-43 = Odchod zadavatele je dřív než čtení plánu. Zavolejte ještě dnes, aby rodina měla odpověď.
rule-44-title = V den setkání nic nového
rule-44 = Některá starost se změnila až po tom, co si zprávu přečetli rodiče. Přečtěte s nimi nová slova ještě před setkáním.

## Plán a dohoda
rule-45-title = Kdo, co a kdy
rule-45-who = Krok { $step } zatím nemá nikoho, kdo ho udělá. Zeptejte se rodiny kdo.
rule-45-what = Krok { $step } zatím neříká co. Zeptejte se rodiny na její slova.
rule-45-when = Krok { $step } zatím nemá den ani jak často. Zeptejte se do kdy nebo jak často; „podle domluvy“ také stačí.
rule-46-title = Každý s úkolem o něm ví
rule-46 = Úkol v kroku { $step }, a bez účasti na setkání: { $name }. Zeptejte se a zapište den souhlasu.
rule-47-title = Děti nesou málo
rule-47 = V kroku { $step } je zapsáno malé dítě: { $name }. Zeptejte se, zda by vedle něj mohl stát někdo dospělý.
rule-47-watch = Krok { $step } chce po dítěti, aby dávalo pozor na dospělého. Zeptejte se, kdo jiný by mohl.
rule-48-title = Každá podmínka je splněná
rule-48 = Podmínka { $line } zatím nepatří k žádnému kroku. Spojte ji s krokem, nebo zapište, jak je splněná.
rule-49-title = Spravedlivě rozdělené kroky
rule-49 = { $name }: kroky { $count } z celkem { $of }. Jemně se zeptejte, zda se někdo může přidat.
rule-50-title = V plánu je každý
rule-50 = { $side ->
    [mother] Strana matky zatím nedělá žádný krok. Zeptejte se, čím by chtěla přispět.
   *[father] Strana otce zatím nedělá žádný krok. Zeptejte se, čím by chtěla přispět.
}
rule-50-wish = Žádný krok není označený jako přání samotného dítěte. Zeptejte se dítěte, nebo takový krok označte.
rule-51-title = Co určil soud nebo úřad
rule-51 = Krok { $step } se dotýká něčeho, co určil soud nebo úřad. Zapište, čí rozhodnutí potřebuje.
rule-51-why = U kroku { $step } je zapsáno, že rozhodnutí nepotřebuje. Zapište několika slovy proč.
rule-52-title = Služby jsou k zastižení
rule-52 = V kroku { $step } stojí služba bez kontaktu nebo bez souhlasu. Doplňte, jak ji zastihnout, nebo označte, že zatím nesouhlasí.
rule-53-title = Odpověď zadavatele
rule-53 = Zadavatel plán nepřijal a na jeho důvod zatím nikdo neodpověděl. Nechte odpovědět rodinu, nebo to nechte jako výsledek.
rule-53-reason = Zadavatel plán nepřijal a důvod chybí. Zeptejte se na něj ještě týž den.
rule-53-day = Odpověď zadavatele má jiný den než setkání. Důvod se říká týž den; podívejte se na datum znovu.
rule-54-title = Sejdeme se znovu
rule-54 = Vyhodnocovací setkání zatím nemá den. Zeptejte se rodiny, kdy se chce znovu sejít.
rule-54-late = Vyhodnocovací setkání: { $day }. Obvykle bývá asi po tolika měsících: { $count }. Zeptejte se, zda by šel dřívější den.
rule-55-title = Když to nevyjde
rule-55 = Na kroku { $step } hodně závisí a záložní plán zatím chybí. Zeptejte se, co bude, když to nevyjde.
rule-55-guardian = Plán zatím nemá strážce. Zeptejte se rodiny, kdo by na něj chtěl dohlížet.
rule-56-title = Co je zapečetěné, zůstává
rule-56 = Zapečetěná verze { $count } je dál než plán, který se píše. Než budete pokračovat, požádejte o pomoc.
rule-56-twice = Verze { $count } je zapečetěná dvakrát, možná na dvou noteboocích. Nechte si oba papíry a řekněte rodině, který platí.
rule-57-title = Bez plánu je to také v pořádku
rule-57-offer = Tentokrát rodina plán nesestavila, a je to v pořádku. Nabídněte jiný den, kdyby o něj stála.
rule-58-title = Nikdo není pro ani proti
rule-58-meeting = Slova rodiny pro zadavatele možná prozrazují, kdo je pro a kdo proti: „{ $word }“. Zeptejte se, zda to má být na papíře.
rule-58-agreement = Poznámka možná prozrazuje, kdo je pro a kdo proti: { $name }, „{ $word }“. Zeptejte se, zda to má být na papíře.
rule-58-step = Krok { $step } možná prozrazuje, kdo je pro a kdo proti: „{ $word }“. Zeptejte se, zda to má být na papíře.
rule-58-plan = Plán možná prozrazuje, kdo je pro a kdo proti: „{ $word }“. Zeptejte se, zda to má být na papíře.

## Papír a soukromí
rule-59-title = Žádný papír nikoho neprozradí
rule-59-plan = Chráněný údaj stojí ve slovech plánu. Požádejte rodinu o jiné slovo, například „doma“.
rule-59-step = Chráněný údaj stojí v kroku { $step }. Požádejte rodinu o jiné slovo, například „doma“.
rule-59-promise = Chráněný údaj stojí ve slibu některé služby. Odeberte ho.
rule-59-agreement = Chráněný údaj stojí v poznámce, kterou má: { $name }. Požádejte o jiné slovo.
rule-59-question = Chráněný údaj stojí v otázce { $count }. Najděte s rodinou jiné slovo.
rule-59-line = Chráněný údaj stojí v podmínce { $line }. Požádejte zadavatele o jiné slovo.
rule-59-report = Chráněný údaj stojí ve zprávě zadavatele. Požádejte zadavatele, ať ho vynechá.
rule-59-family = Chráněný údaj stojí v krycím jménu nebo v závěrečných slovech rodiny. Vyberte jiné slovo.
rule-59-offer = Chráněný údaj stojí v nabídce. Odeberte ho.
rule-59-meeting = Chráněný údaj stojí v tom, co se o setkání tiskne. Odeberte ho.
rule-59-person = Chráněný údaj stojí v tom, co se tiskne o této osobě: { $name }. Podívejte se na vztah, místo, organizaci a potřeby.
rule-59-home = Chráněný údaj stojí v názvu domácnosti. Vyberte název jako „U babičky“.
rule-59-progress = Chráněný údaj stojí ve slovech o tom, jak krok jde. Najděte jiné slovo.
rule-60-title = Čísla se tisknou jen se souhlasem
rule-60 = V plánu stojí číslo nebo adresa a chybí souhlas, že je smí vidět každý, kdo plán čte: { $name }. Zeptejte se, nebo je odeberte.
rule-60-step = V kroku { $step } stojí číslo nebo adresa a chybí souhlas, že je smí vidět každý, kdo plán čte: { $name }. Zeptejte se, nebo je odeberte.
