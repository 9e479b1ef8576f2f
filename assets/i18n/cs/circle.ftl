### Kruh: kresby o tom, kdo je kolem dětí, na co se ještě zeptat a místa z dřívějška.

circle-label = Kruh kolem dětí
circle-summary = Osob v této kresbě: { $people }. Míst a skupin: { $organisations }.
circle-drawing = Kresba
circle-new = Nová kresba
circle-new-lead = Kresba je to, co jeden člověk vypráví v jeden den. V dřívějších kresbách se nic nemění.
circle-new-by = Kdo vypráví?
circle-new-from = Začít od
circle-new-from-empty = Prázdný list
circle-none = Zatím nikdo nekreslil. Všichni stojí podle své role. Vyberte někoho a řekněte, jak blízko je, nebo začněte kresbu.
circle-by-part = Podle role
circle-told = Vypráví: { $name }
circle-on = { $date }, vypráví: { $name }
circle-first = první kresba
circle-shown-hint = Jen tak je vidět na otočené obrazovce a na papíře. Co je těžké, se nikdy neukazuje.
circle-remove-drawing = Odebrat tuto kresbu
circle-print = Vytisknout kruh

circle-rings = Slova pro okruhy
circle-rings-lead = Rodina může okruhům říkat svými slovy.
circle-tray = Zatím není v této kresbě
circle-tray-lead = Vyberte někoho a okruh: 1, 2, 3 nebo 4.
circle-into = Do okruhu: { $ring }
circle-out = Vyjmout z okruhů
circle-how-near = Jak blízko: { $name }
circle-moved = { $name }: { $ring }
circle-key-rings = okruh
circle-key-outwards = o okruh ven, dovnitř
circle-beside-over = nahoře: { $name }
circle-beside-under = dole: { $name }

circle-compare = Vedle sebe
circle-compare-lead = Jak kruh rostl od jedné kresby ke druhé.
circle-joined = Nově tady: { $names }
circle-count = V okruzích: { $counts }

## Otočeno k rodině
circle-draw-together = Kreslíme společně
circle-draw-together-lead = Vyberte někoho a pak klepněte na okruh.
circle-draw-done = Máme hotovo
circle-place-first = Nejdřív někoho vyberte.
circle-turned-none = Zatím tu není vidět žádná kresba.

## Na co se ještě zeptat
circle-ask-next = Na co se ještě zeptat
circle-gap-friends = { $name }: zatím tu není nikdo z kamarádů dítěte. Koho by si dítě přálo?
circle-gap-mother = Ze strany matky tu zatím nikdo není. Koho by šlo oslovit?
circle-gap-father = Ze strany otce tu zatím nikdo není. Koho by šlo oslovit?
circle-gap-beyond = Zatím tu nejsou žádní přátelé ani sousedé. Kdo minule přiložil ruku k dílu?
circle-gap-paid = Lidí placených za pomoc je víc než těch, kdo jsou prostě nablízku. Kdo tu ještě je?
circle-not-asked = Na otázku „kdo ještě patří k rodině?“ zatím čekají:
circle-asked = Dnes zazněla
circle-who-else = Kdo ještě?
circle-prompts = Otázky, které rozšiřují kruh
circle-prompt-1 = Kdo přišel na poslední svatbu, pohřeb nebo oslavu, kdo na Vánoce?
circle-prompt-2 = Kdo vám půjčil peníze, auto nebo nářadí?
circle-prompt-3 = U koho bylo dítě, když byl někdo v nemocnici?
circle-prompt-4 = Kdo zná příbuzné v cizině?
circle-prompt-5 = Komu dítě loni volalo nebo psalo?
circle-prompt-6 = Kdo ze školy, z oddílu, z kroužku, z kostela?
circle-prompt-7 = Kdo ze sousedů má klíč?
circle-prompt-8 = S kým jste ztratili spojení a chybí vám?
circle-prompt-9 = Koho by mrzelo, kdybychom se nezeptali?
circle-prompt-10 = A kdo ze strany druhého rodiče?

## Místa a lidé z dřívějška
circle-stays = Místa a lidé z dřívějška
circle-stays-lead = Společně s dítětem: kde všude byl tvůj domov, kdo tam byl a byl na tebe hodný? Hledají se jen hodní lidé.
circle-stay-add = Přidat místo
circle-stay-person = Přidat jako osobu: { $name }
circle-stay-empty = Zatím tu není žádné místo. Začněte prvním, na které si dítě vzpomíná.

organisation-about = O tomto místě
organisation-about-lead = Pro papír „Kdo co nabízí“. Jen úřady a organizace a jejich vlastní čísla.
