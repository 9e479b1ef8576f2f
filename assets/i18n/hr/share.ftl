### The place "Share by file": taking in, making files, the register, the people files are exchanged with.
### Names are never bent: where another language would need a case, put the name after a colon.

frame-share = Razmjena datoteka

share-parts = Što pogledati
share-part-exchange = Preuzimanje i predaja
share-part-register = Evidencija
share-part-people = S kim razmjenjujem

## Taking in: choosing
take-in-heading = Preuzimanje
take-in-what = Priključite stik i odaberite ga, ili odaberite jednu datoteku. Prvo ćete vidjeti što je u njoj.
take-in-choose-stick = Odaberi stik ili mapu
take-in-choose-file = Odaberi datoteku
take-in-file-kind = Datoteke programa { -krug }
take-in-any-file = Sve datoteke
take-in-reading = Čita se do kraja…
take-in-safe = Gledanje ništa ne mijenja, ni ovdje ni na stiku.

## Taking in: what is there
take-in-what-is-there = Što je na stiku
take-in-from = Šalje: { $name }
take-in-from-here = S ovog računala
take-in-made = Izrađeno: { $date } u { $time }.
take-in-only-you = Otvoriti je možete samo vi.
take-in-opens-by-words = Otvara se zaporkom.
take-in-not-altered = Neizmijenjeno
take-in-new-family = Obitelj koje ovdje još nema
take-in-is-here = Ovu obitelj već imate
take-in-nothing-new = Ništa novo
take-in-is-same = Isto
take-in-is-later = Kasnije
take-in-is-erased = Ovdje uklonjeno
take-in-is-compare = Prvo usporediti
take-in-is-questions = Za odabir: { $n }
take-in-is-ready = Spremno
take-in-count = { $kind }: { $what }
take-in-count-added = novo { $n }
take-in-count-changed = izmijenjeno { $n }
take-in-count-removed = uklonjeno { $n }
take-in-more-kinds = { $n ->
    [one] i još { $n } vrsta
    [few] i još { $n } vrste
   *[other] i još { $n } vrsta
}
take-in-now = Preuzmi označeno
take-in-taking = Preuzima se…
take-in-not-now = Ne sada
take-in-promise = Preuzimanje možete poništiti još 30 dana. Na stiku se ništa ne mijenja.

## Taking in: a sender not compared yet, a family removed here
take-in-unchecked = Imate posjetnicu ovog pošiljatelja, ali brojevi još nisu uspoređeni. Prvo ih usporedite telefonom, pa preuzmite datoteku.
take-in-compared = Brojevi su uspoređeni telefonom: isti su
take-in-bring-back = Vrati ovu obitelj
take-in-erased-on = Ovdje je uklonjena ({ $date }). Bez ove oznake ostaje uklonjena.

## Taking in: a file that cannot be read
take-in-words = Zaporka datoteke
take-in-open = Otvori datoteku
take-in-choose-another = Odaberi drugu
take-in-show-card = Pokaži moju posjetnicu

## Taking in: the contents of a file
take-in-details = { $alias }: što donosi datoteka
take-in-until = Rok za preuzimanje: { $date }
take-in-differ = { $n ->
    [one] { $n } podatak se razlikuje
    [few] { $n } podatka se razlikuju
   *[other] { $n } podataka se razlikuje
}
take-in-differ-what = Dvije su osobe napisale različito. Čuva se i jedno i drugo. Nakon preuzimanja birate jedno ili ostavljate oboje.
take-in-notes = { $n ->
    [one] Dodaje se { $n } bilješka, bez izmjena
    [few] Dodaju se { $n } bilješke, bez izmjena
   *[other] Dodaje se { $n } bilješki, bez izmjena
}
take-in-notes-what = Bilješke dviju osoba nikada ne brišu jedna drugu. Stoje jedna pokraj druge, s imenom i vremenom.
take-in-hidden = Skriveno ostaje skriveno
take-in-protected = Zaštićeno ostaje zaštićeno. Datoteka bi otkrila ovo što slijedi. Ovdje sve ostaje kako je bilo, a odlučujete vi: stoji među pitanjima.

## Taking in: done
take-in-done = Preuzeto je
take-in-done-new = { $n ->
    [0] ništa novo
    [one] { $n } nova izmjena
    [few] { $n } nove izmjene
   *[other] { $n } novih izmjena
}
take-in-done-guarded = { $n ->
    [one] · { $n } podatak ostaje zaštićen
    [few] · { $n } podatka ostaju zaštićena
   *[other] · { $n } podataka ostaje zaštićeno
}
take-in-questions-open = { $n ->
    [one] { $n } pitanje čeka vaš odgovor.
    [few] { $n } pitanja čekaju vaš odgovor.
   *[other] { $n } pitanja čeka vaš odgovor.
}
take-in-to-questions = Na pitanja

## Taking back what came in
take-in-back = Poništi
take-in-back-this = Poništi: { $alias }
take-in-back-heading = { $alias }: poništiti preuzimanje
take-in-back-what = Ono što je stiglo s ovom datotekom uklanja se, kao da nije ni stiglo. Ono što ste sami napisali ostaje. Datoteka na stiku se ne dira.
take-in-back-done = Preuzimanje je poništeno: { $alias }
take-in-back-on = Poništeno: { $date }

## Making a file
share-make = Nova datoteka
share-make-colleague = Za kolegicu ili kolegu
share-make-colleague-what = obitelji koje označite, za predaju ili za zajednički rad
share-make-own = Sve na moje drugo računalo
share-make-own-what = { $n ->
    [0] još nema nijedne obitelji
    [one] { $n } obitelj, u cijelosti
    [few] { $n } obitelji, u cijelosti
   *[other] { $n } obitelji, u cijelosti
}
share-make-office = Za ured
share-make-office-what = samo brojevi, nijedna obitelj
share-make-plan = Za upućivatelja
share-make-plan-what = plan koji se predaje i ništa drugo
share-make-copy = Sigurnosna kopija
share-make-copy-what = cijelo računalo, za vašu ladicu
share-which-families = Koje obitelji
share-opens-by = Kako se otvara
share-opens-by-card = Na računalu te osobe
share-opens-by-words = Zaporkom
share-receiver = Za koga
share-receiver-unchecked = { $who } (brojevi još nisu uspoređeni)
share-receiver-compare = Brojevi ovog računala još nisu uspoređeni. Prvo ih usporedite telefonom, da datoteka ne ode nikome drugom.
share-no-cards = Još nemate ničiju posjetnicu. Dodajte je pod „S kim razmjenjujem” ili upotrijebite zaporku.
share-no-own = Vaše drugo računalo ovdje još nije poznato. Ondje spremite njegovu posjetnicu, pa je ovdje dodajte pod „S kim razmjenjujem” i označite da je računalo vaše.
share-to-people = Na popis ljudi
share-computer = { $name }, { $device }
share-words = Riječi koje otvaraju datoteku
share-words-tell = Recite ih telefonom. Nikada ih ne pišite na stik i ne šaljite ih uz datoteku.
share-words-other = Druge riječi
share-with-notes = S mojim bilješkama
share-with-notes-hint = Bez ove oznake ovdje ostaju vaše bilješke, i one o sigurnosti, popis onoga što treba učiniti i razlozi koje ste zapisali za sebe.
share-with-safety = S podacima o sigurnosti
share-with-safety-hint = Bez ove oznake ovdje ostaje tko se ne smije susresti, tko nema poziv i svako zaštićeno mjesto, broj i adresa. Tko preuzima obitelj, treba te podatke.
share-make-final = Predana se datoteka ne može povući. Upisuje se u evidenciju.
share-choose-and-make = Odaberi stik i izradi
share-choose-and-save = Odaberi mjesto i spremi
share-making = Izrađuje se { $n } od { $of }…
share-made = Ponovno je pročitano i sve je cijelo. Stik sada možete izvaditi.
share-made-until = Rok za preuzimanje: { $date }
share-not-made = Ova se obitelj nije mogla predati: { $alias }
share-plan-what = Upućivatelj dobiva zapečaćeni plan kao PDF i ništa drugo. Može se otvoriti na svakom računalu.
share-plan-saved = Plan je spremljen. Može se predati upućivatelju.
share-copy-what = Sve što je u programu { -krug }, zaključano kao i ovdje. Otvara se vašom zaporkom ili ključem za povrat.
share-copy-drawer = Držite stik odvojeno od računala.
share-copy-making = Kopija se izrađuje i ponovno čita…

## Numbers for the office
figures-heading = Za ured: samo brojevi
figures-what-is-given = Ured dobiva ove brojeve i ništa drugo. Obitelji za vježbu se ne broje.
figures-from = Od
figures-to = Do
figures-table = Brojevi
figures-what = Što
figures-number = Broj
figures-few = manje od 5
figures-left-out = izostavljeno
figures-few-why = Mali se brojevi ne navode jer bi se po njima netko mogao prepoznati. Uz njih se izostavlja i pokoji veći broj, da se mali ne mogu izračunati.
figures-referrals-received = Primljena upućivanja
figures-referrals-accepted = Prihvaćena upućivanja
figures-referrals-declined = Odbijena upućivanja
figures-conferences-held = Održane konferencije
figures-conferences-with-plan = … s planom
figures-conferences-without-plan = … bez plana
figures-conferences-adjourned = … s nastavkom
figures-plans-accepted-by-referrer = Planovi koje je upućivatelj prihvatio
figures-reviews-held = Održani sastanci praćenja
figures-children-concerned = Djeca o kojoj se razgovaralo na konferencijama
figures-people-who-came = Ljudi koji su došli
figures-families-closed = Završene obitelji
figures-support-educational = Obitelji s podrškom: obrazovanje
figures-support-health = Obitelji s podrškom: zdravlje
figures-support-material = Obitelji s podrškom: materijalna
figures-support-economic = Obitelji s podrškom: posao i prihodi
figures-support-psychosocial = Obitelji s podrškom: psihosocijalna
figures-support-legal = Obitelji s podrškom: pravna
figures-support-housing = Obitelji s podrškom: stanovanje
figures-support-documents = Obitelji s podrškom: dokumenti
figures-support-childcare = Obitelji s podrškom: čuvanje djece
figures-hours-of-talks = Sati razgovora
figures-days-referral-to-conference = Dani od upućivanja do konferencije (medijan)

## Families between computers
share-states = Stanje po obiteljima
share-no-families = Još nema nijedne obitelji.
share-state = Stanje
share-state-only-here = Samo ovdje
share-state-given = Predano
share-state-not-yet-given = Još nije predano
share-state-same = Isto
share-not-given = { $n ->
    [one] { $n } izmjena još nije predana
    [few] { $n } izmjene još nisu predane
   *[other] { $n } izmjena još nije predano
}
share-with-whom = S kim
share-with-self = vi
share-with-unknown = osoba koje nema na vašem popisu
share-by-words = tko god zna zaporku
share-questions = Pitanja
share-questions-open = { $n ->
    [one] { $n } pitanje
    [few] { $n } pitanja
   *[other] { $n } pitanja
}

## The register
share-given = Što je otišlo
share-given-none = S ovog računala još ništa nije otišlo.
share-when = Kada
share-what = Što
share-what-case = Obitelj
share-what-figures = Brojevi za ured
share-what-report = Izvještaj za donatora
share-what-plan = Plan za upućivatelja
share-what-backup = Sigurnosna kopija
share-what-card = Moja posjetnica
share-for = Za koga
share-until = Do
share-ran-out = rok je prošao
share-left-out = { $n ->
    [one] { $n } zapis izostavljen
    [few] { $n } zapisa izostavljena
   *[other] { $n } zapisa izostavljeno
}
share-collected = Vraćeno ili uništeno
share-came = Što je stiglo
share-came-none = Još ništa nije stiglo.
share-came-hint = Preuzimanje se može poništiti još 30 dana.
share-from = Tko šalje
share-new = Nove izmjene

## People, cards, numbers to compare
colleagues-heading = S kim razmjenjujem
colleagues-none = Ovdje još nema nikoga. Dodajte posjetnicu kolegice ili kolege, pa se datoteke mogu zaključati samo za to računalo.
colleagues-own = Moja posjetnica
colleagues-device = Naziv ovog računala
colleagues-device-hint = Stoji na vašoj posjetnici, da se vaša dva računala mogu razlikovati.
colleagues-figures = Brojevi za usporedbu telefonom
colleagues-figures-own = Moji brojevi, za čitanje telefonom
colleagues-figures-theirs = Brojevi druge strane, koje ona čita vama
colleagues-own-text = Tekst moje posjetnice
colleagues-how-to-compare = Nazovite broj koji imate otprije. Pročitajte jedno drugom svih osam skupina.
colleagues-differ = Ako se ijedna skupina razlikuje, ne stavljajte oznaku i ne preuzimajte nijednu datoteku s tog računala.
colleagues-save-card = Spremi posjetnicu kao datoteku
colleagues-print-card = Ispiši list
colleagues-card-saved = Posjetnica je spremljena.
colleagues-card-file = krug-posjetnica.krugcard
colleagues-sheet-file = krug-posjetnica.pdf
colleagues-card-what = Na posjetnici nema ničega tajnog. Tko je ima, može zaključati datoteke tako da ih otvara samo ovo računalo.
colleagues-qr = Posjetnica kao kvadratni kod
colleagues-checked = Uspoređeno: { $date }
colleagues-unchecked = Još nije uspoređeno
colleagues-only-met = Poznato iz datoteke
colleagues-own-computer = Moje računalo
colleagues-own-computer-of = Moje računalo: { $who }
colleagues-other-key = Još jedna posjetnica s ovim imenom
colleagues-other-key-what = Postoji još jedna posjetnica s ovim imenom, a brojevi su drugi. Možda je to drugo računalo, a možda se pod tim imenom javlja netko drugi. Pitajte telefonom.
colleagues-key-changed = Ovo ime poznajete s drugim brojevima. Možda je to novo računalo, a možda se pod tim imenom javlja netko drugi. Usporedite brojeve telefonom prije nego što dodate posjetnicu.
colleagues-known = Ovu posjetnicu već imate.
colleagues-compare = Usporedi sada
colleagues-compare-this = Usporedi sada: { $who }
colleagues-compare-with = Usporedi brojeve: { $who }
colleagues-compare-later = Možete ih usporediti i kasnije. Dotad će vas na to podsjetiti prva datoteka s tog računala.
colleagues-add = Dodaj posjetnicu
colleagues-card-text = Tekst posjetnice
colleagues-card-text-hint = Počinje znakovima KRUG1.
colleagues-card-choose = Odaberi datoteku s posjetnicom
colleagues-card-file-kind = Posjetnice programa { -krug }
colleagues-card-read = Pogledaj
colleagues-is-own = Ovo je moje drugo računalo
colleagues-is-own-hint = Za datoteke s vaših računala brojevi se više ne moraju uspoređivati.
colleagues-remove-who = Ukloni: { $who }
colleagues-remove-what = Za ovo se računalo više neće moći izrađivati datoteke, a za datoteku s njega opet treba usporediti brojeve. Ono što je razmijenjeno ostaje.
colleagues-removed = Uklonjeno: { $who }

## Help
help-share = Razmjena datoteka
help-share-what = Obitelji, brojevi i sigurnosne kopije prenose se stikom s računala na računalo, bez interneta.
help-share-how =
    Jednom razmijenite posjetnice i telefonom usporedite osam brojeva.
    Odaberite stik: prvo vidite što je na njemu, pa preuzimate ono što označite.
    Gdje su dvije osobe napisale različito, čuva se oboje dok ne odaberete.
    Preuzimanje se može poništiti još 30 dana.

figures-report = Izvješće za donatora
figures-report-lead = Isti brojevi kao papir, uz metodu u pet rečenica i odgovore iz upitnika. Bez imena i bez brojeva manjih od pet.
figures-report-language = Jezik izvješća
figures-report-save = Spremi izvješće kao PDF
figures-report-saved = Izvješće je spremljeno.
share-make-report-what = papir s brojevima, bez imena
