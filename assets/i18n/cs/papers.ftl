### Karta „Papíry“. Názvy uložených polí stojí v kinds.ftl.

papers-parts = Papíry
papers-part-make = Vytvořit papír
papers-part-made = Vytvořené papíry
papers-which = Který papír
papers-when-before = Před setkáním
papers-when-day = Na den setkání
papers-when-plan = Plán
papers-when-after = Potom
papers-everybody = Prázdné znamená pro všechny.
papers-empty-form = Prázdné znamená formulář k vyplnění.
papers-for-everybody = všichni
papers-family-language = Jazyk rodiny
papers-choose-reader = Pozvánka je pro jednoho člověka. Vyberte, pro koho.
papers-save = Uložit PDF
papers-save-hint = PDF se uloží tam, kam vyberete, a otevře se, aby se dalo vytisknout. V názvu souboru je krycí jméno, žádná jména lidí.
papers-saved = { $n ->
    [one] Uloženo: { $n } strana
    [few] Uloženo: { $n } strany
    [many] Uloženo: { $n } strany
   *[other] Uloženo: { $n } stran
}
papers-saved-again = Uloženo znovu, přesně tak, jak se předávalo
papers-no-viewer = PDF je uloženo. Otevřete ho v kterémkoli programu na PDF a tam ho vytiskněte.
papers-sealed = Zapečetěno, značka { $mark }
papers-zoom = Velikost stran
papers-zoom-whole = Celá strana
papers-zoom-width = Na šířku
papers-zoom-large = Velké
papers-pages = Strany
papers-page = Strana { $n } z celkem { $of }
papers-again = Uložit znovu
papers-older = starší než plán

## Pohled na soubor
papers-verify = Podívat se na pečeť souboru
papers-verify-choose = Vybrat PDF
papers-seal-by = Čí pečeť
papers-seal-mine = vaše vlastní pečeť
papers-seal-when = Kdy
papers-seal-certificate = Certifikát
papers-seal-self = Vytvořen vlastním klíčem: jméno v něm je jen vlastní údaj toho, kdo klíč má.
papers-seal-issued = Certifikát uvádí vydavatele. Krug vydavatele neověřuje; porovnejte otisk s tím, kdo pečetil.
papers-seal-fingerprint = Otisk
papers-seal-means = Pečeť říká, že se soubor od té doby nezměnil a kterým klíčem je zapečetěný. Neříká, kdo podepsal plán; od toho jsou jména a podpisy perem.
papers-seal-add = Přidat moji pečeť
papers-seal-as = Pečetím
papers-seal-as-coordinator = za koordinaci
papers-seal-as-referrer = za službu, která o setkání požádala
papers-seal-as-reviewer = po opětovném projití plánu
papers-seal-says = Říká
papers-seal-added = Pečeť je přidána. Nový soubor obsahuje celý původní.
problem-seal-changed = Pečeť se přidává jen k souboru, který je takový, jaký byl zapečetěn. Vyžádejte si soubor znovu.
problem-seal-room = V tomto souboru není místo pro další pečeť.
papers-save-all = Uložit všechny do složky
papers-save-all-hint = Každý list, který teď lze vytvořit, každý ve svém souboru.
papers-saved-all = Uložené listy: { $papers }, stránky: { $pages }
papers-not-made = Nešlo vytvořit

papers-looks = Jak vypadá
papers-beside-none = jeden jazyk
papers-shows = Co na něm stojí
papers-reading = Čte se to snadno?
papers-reading-counts = Slova: { $words }, věty: { $sentences }. Věty delší než 20 slov: { $long }. Slova delší než 14 písmen: { $letters }.
papers-reading-note = Jsou to jen počty. Slova rodiny zůstávají, jak jsou.
papers-translate = Slova pro druhý jazyk
papers-translate-hint = Píše je někdo, kdo mluví oběma jazyky. Krug nic nepřekládá; kde je pole prázdné, jsou na papíře řádky k vyplnění.
papers-print = Vytisknout
papers-printer = Tiskárna
papers-copies = Počet kopií
papers-both-sides = Oboustranně
papers-printed = Odesláno do tiskárny
papers-no-printer = Nenašla se žádná tiskárna. Uložte PDF a vytiskněte ho v jiném programu.
papers-print-hint = Krug po sobě nenechá žádný soubor a v seznamu tiskárny není ničí jméno. Některé tiskárny si nechávají, co vytiskly: u cizí tiskárny se zeptejte.
papers-booklet-hint = Tiskněte oboustranně, s otočením podél kratší strany, a uprostřed přeložte.
papers-scan = Převzít podepsaný list
papers-scan-lead = Vyberte fotku nebo sken listu podepsaného perem. Krug ho otočí, papír vybělí a vynechá, kde a kdy fotka vznikla.
papers-scan-choose = Vybrat fotku nebo sken
papers-scan-file-kind = Fotka nebo sken
papers-scan-sheet = List { $n }
scan-known = Kód na něm říká, který papír to je.
scan-unknown = V kódu je značka { $mark } a žádný papír této rodiny s ní nevznikl. Podívejte se, zda je to správná rodina.
scan-no-code = Žádný kód se na něm nedá přečíst. Vyberte, který papír to je.
papers-scan-paper = Který papír
papers-scan-page = Strana
papers-scan-leave-out = Vynechat
papers-scan-take = Uložit
papers-scan-taken = Podepsaný list je uložen
papers-scan-reading = Čtu list …
papers-scan-none = Pro tuto rodinu zatím není žádný list k podpisu. Nejdřív ho vytvořte, pak se může vrátit.
papers-returned-saved = Obrázek listu je uložen
papers-returned = Podepsané listy, které se vrátily
papers-returned-show = Podívat se na něj
papers-returned-by-eye = vybráno ručně
papers-returned-held = Má ho u sebe: { $name }
papers-hand-over = Předáno
papers-handed-on = předáno: { $date }
papers-number = č. { $n }
papers-printed-times = vytištěno { $n }×
