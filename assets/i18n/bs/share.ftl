### The place "Share by file": taking in, making files, the register, the people files are exchanged with.
### Names are never bent: where another language would need a case, put the name after a colon.

frame-share = Razmjena datoteka

share-parts = Šta pogledati
share-part-exchange = Preuzimanje i predaja
share-part-register = Evidencija
share-part-people = S kim razmjenjujem

## Taking in: choosing
take-in-heading = Preuzimanje
take-in-what = Priključite stik i izaberite ga, ili izaberite jednu datoteku. Prvo ćete vidjeti šta je u njoj.
take-in-choose-stick = Izaberi stik ili folder
take-in-choose-file = Izaberi datoteku
take-in-file-kind = Datoteke programa { -krug }
take-in-any-file = Sve datoteke
take-in-reading = Čita se do kraja…
take-in-safe = Gledanje ništa ne mijenja, ni ovdje ni na stiku.

## Taking in: what is there
take-in-what-is-there = Šta je na stiku
take-in-from = Šalje: { $name }
take-in-from-here = S ovog računara
take-in-made = Napravljeno: { $date } u { $time }.
take-in-only-you = Otvoriti je možete samo vi.
take-in-opens-by-words = Otvara se lozinkom.
take-in-not-altered = Neizmijenjeno
take-in-new-family = Porodica koje ovdje još nema
take-in-is-here = Ovu porodicu već imate
take-in-nothing-new = Ništa novo
take-in-is-same = Isto
take-in-is-later = Kasnije
take-in-is-erased = Ovdje uklonjeno
take-in-is-compare = Prvo uporediti
take-in-is-questions = Za izbor: { $n }
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
take-in-unchecked = Imate vizitku ovog pošiljaoca, ali brojevi još nisu upoređeni. Prvo ih uporedite telefonom, pa preuzmite datoteku.
take-in-compared = Brojevi su upoređeni telefonom: isti su
take-in-bring-back = Vrati ovu porodicu
take-in-erased-on = Ovdje je uklonjena ({ $date }). Bez ove oznake ostaje uklonjena.

## Taking in: a file that cannot be read
take-in-words = Lozinka datoteke
take-in-open = Otvori datoteku
take-in-choose-another = Izaberi drugu
take-in-show-card = Pokaži moju vizitku

## Taking in: the contents of a file
take-in-details = { $alias }: šta donosi datoteka
take-in-until = Rok za preuzimanje: { $date }
take-in-differ = { $n ->
    [one] { $n } podatak se razlikuje
    [few] { $n } podatka se razlikuju
   *[other] { $n } podataka se razlikuje
}
take-in-differ-what = Dvije osobe su napisale različito. Čuva se i jedno i drugo. Poslije preuzimanja birate jedno ili ostavljate oboje.
take-in-notes = { $n ->
    [one] Dodaje se { $n } bilješka, bez izmjena
    [few] Dodaju se { $n } bilješke, bez izmjena
   *[other] Dodaje se { $n } bilješki, bez izmjena
}
take-in-notes-what = Bilješke dvije osobe nikada ne brišu jedna drugu. Stoje jedna pored druge, s imenom i vremenom.
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
share-make-colleague-what = porodice koje označite, za predaju ili za zajednički rad
share-make-own = Sve na moj drugi računar
share-make-own-what = { $n ->
    [0] još nema nijedne porodice
    [one] { $n } porodica, u cijelosti
    [few] { $n } porodice, u cijelosti
   *[other] { $n } porodica, u cijelosti
}
share-make-office = Za ured
share-make-office-what = samo brojevi, nijedna porodica
share-make-plan = Za predlagača
share-make-plan-what = plan koji se predaje i ništa drugo
share-make-copy = Sigurnosna kopija
share-make-copy-what = cijeli laptop, za vašu ladicu
share-which-families = Koje porodice
share-opens-by = Kako se otvara
share-opens-by-card = Na računaru te osobe
share-opens-by-words = Lozinkom
share-receiver = Za koga
share-receiver-unchecked = { $who } (brojevi još nisu upoređeni)
share-receiver-compare = Brojevi ovog računara još nisu upoređeni. Prvo ih uporedite telefonom, da datoteka ne ode nikome drugom.
share-no-cards = Još nemate ničiju vizitku. Dodajte je pod „S kim razmjenjujem“ ili koristite lozinku.
share-no-own = Vaš drugi računar ovdje još nije poznat. Tamo sačuvajte njegovu vizitku, pa je ovdje dodajte pod „S kim razmjenjujem“ i označite da je računar vaš.
share-to-people = Na spisak ljudi
share-computer = { $name }, { $device }
share-words = Riječi koje otvaraju datoteku
share-words-tell = Recite ih telefonom. Nikada ih ne pišite na stik i ne šaljite ih uz datoteku.
share-words-other = Druge riječi
share-with-notes = S mojim bilješkama
share-with-notes-hint = Bez ove oznake ovdje ostaju vaše bilješke, i one o sigurnosti, spisak onoga što treba uraditi i razlozi koje ste zapisali za sebe.
share-with-safety = S podacima o sigurnosti
share-with-safety-hint = Bez ove oznake ovdje ostaje ko se ne smije sresti, ko nema poziv i svako zaštićeno mjesto, broj i adresa. Ko preuzima porodicu, treba te podatke.
share-make-final = Predana datoteka se ne može povući. Upisuje se u evidenciju.
share-choose-and-make = Izaberi stik i napravi
share-choose-and-save = Izaberi mjesto i sačuvaj
share-making = Pravi se { $n } od { $of }…
share-made = Ponovo je pročitano i sve je cijelo. Stik sada možete izvaditi.
share-made-until = Rok za preuzimanje: { $date }
share-not-made = Ova porodica se nije mogla predati: { $alias }
share-plan-what = Predlagač dobija zapečaćeni plan kao PDF i ništa drugo. Može se otvoriti na svakom računaru.
share-plan-saved = Plan je sačuvan. Može se predati predlagaču.
share-copy-what = Sve što je u programu { -krug }, zaključano kao i ovdje. Otvara se vašom lozinkom ili ključem za povrat.
share-copy-drawer = Držite stik odvojeno od laptopa.
share-copy-making = Kopija se pravi i ponovo čita…

## Numbers for the office
figures-heading = Za ured: samo brojevi
figures-what-is-given = Ured dobija ove brojeve i ništa drugo. Porodice za vježbu se ne broje.
figures-from = Od
figures-to = Do
figures-table = Brojevi
figures-what = Šta
figures-number = Broj
figures-few = manje od 5
figures-left-out = izostavljeno
figures-few-why = Mali brojevi se ne navode, jer bi se po njima neko mogao prepoznati. Uz njih se izostavlja i poneki veći broj, da se mali ne mogu izračunati.
figures-referrals-received = Primljeni prijedlozi
figures-referrals-accepted = Prihvaćeni prijedlozi
figures-referrals-declined = Odbijeni prijedlozi
figures-conferences-held = Održane konferencije
figures-conferences-with-plan = … s planom
figures-conferences-without-plan = … bez plana
figures-conferences-adjourned = … s nastavkom
figures-plans-accepted-by-referrer = Planovi koje je predlagač prihvatio
figures-reviews-held = Održani sastanci praćenja
figures-children-concerned = Djeca o kojoj se razgovaralo na konferencijama
figures-people-who-came = Ljudi koji su došli
figures-families-closed = Završene porodice
figures-support-educational = Porodice s podrškom: obrazovanje
figures-support-health = Porodice s podrškom: zdravlje
figures-support-material = Porodice s podrškom: materijalna
figures-support-economic = Porodice s podrškom: posao i prihodi
figures-support-psychosocial = Porodice s podrškom: psihosocijalna
figures-support-legal = Porodice s podrškom: pravna
figures-support-housing = Porodice s podrškom: stanovanje
figures-support-documents = Porodice s podrškom: dokumenti
figures-support-childcare = Porodice s podrškom: čuvanje djece
figures-hours-of-talks = Sati razgovora
figures-days-referral-to-conference = Dani od prijedloga do konferencije (medijan)

## Families between computers
share-states = Stanje po porodicama
share-no-families = Još nema nijedne porodice.
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
share-with-unknown = osoba koje nema na vašem spisku
share-by-words = ko god zna lozinku
share-questions = Pitanja
share-questions-open = { $n ->
    [one] { $n } pitanje
    [few] { $n } pitanja
   *[other] { $n } pitanja
}

## The register
share-given = Šta je otišlo
share-given-none = S ovog računara još ništa nije otišlo.
share-when = Kada
share-what = Šta
share-what-case = Porodica
share-what-figures = Brojevi za ured
share-what-report = Izvještaj za donatora
share-what-plan = Plan za predlagača
share-what-backup = Sigurnosna kopija
share-what-card = Moja vizitka
share-for = Za koga
share-until = Do
share-ran-out = rok je prošao
share-left-out = { $n ->
    [one] { $n } zapis izostavljen
    [few] { $n } zapisa izostavljena
   *[other] { $n } zapisa izostavljeno
}
share-collected = Vraćeno ili uništeno
share-came = Šta je stiglo
share-came-none = Još ništa nije stiglo.
share-came-hint = Preuzimanje se može poništiti još 30 dana.
share-from = Ko šalje
share-new = Nove izmjene

## People, cards, numbers to compare
colleagues-heading = S kim razmjenjujem
colleagues-none = Ovdje još nema nikoga. Dodajte vizitku kolegice ili kolege, pa se datoteke mogu zaključati samo za taj računar.
colleagues-own = Moja vizitka
colleagues-device = Naziv ovog računara
colleagues-device-hint = Stoji na vašoj vizitki, da se vaša dva računara mogu razlikovati.
colleagues-figures = Brojevi za poređenje telefonom
colleagues-figures-own = Moji brojevi, za čitanje telefonom
colleagues-figures-theirs = Brojevi druge strane, koje ona čita vama
colleagues-own-text = Tekst moje vizitke
colleagues-how-to-compare = Nazovite broj koji imate od ranije. Pročitajte jedno drugom svih osam grupa.
colleagues-differ = Ako se ijedna grupa razlikuje, ne stavljajte oznaku i ne preuzimajte nijednu datoteku s tog računara.
colleagues-save-card = Sačuvaj vizitku kao datoteku
colleagues-print-card = Odštampaj list
colleagues-card-saved = Vizitka je sačuvana.
colleagues-card-file = krug-vizitka.krugcard
colleagues-sheet-file = krug-vizitka.pdf
colleagues-card-what = Na vizitki nema ničega tajnog. Ko je ima, može zaključati datoteke tako da ih otvara samo ovaj računar.
colleagues-qr = Vizitka kao kvadratni kod
colleagues-checked = Upoređeno: { $date }
colleagues-unchecked = Još nije upoređeno
colleagues-only-met = Poznato iz datoteke
colleagues-own-computer = Moj računar
colleagues-own-computer-of = Moj računar: { $who }
colleagues-other-key = Još jedna vizitka s ovim imenom
colleagues-other-key-what = Postoji još jedna vizitka s ovim imenom, a brojevi su drugi. Možda je to drugi računar, a možda se pod tim imenom javlja neko drugi. Pitajte telefonom.
colleagues-key-changed = Ovo ime poznajete s drugim brojevima. Možda je to novi računar, a možda se pod tim imenom javlja neko drugi. Uporedite brojeve telefonom prije nego što dodate vizitku.
colleagues-known = Ovu vizitku već imate.
colleagues-compare = Uporedi sada
colleagues-compare-this = Uporedi sada: { $who }
colleagues-compare-with = Uporedi brojeve: { $who }
colleagues-compare-later = Možete ih uporediti i kasnije. Dotad će vas na to podsjetiti prva datoteka s tog računara.
colleagues-add = Dodaj vizitku
colleagues-card-text = Tekst vizitke
colleagues-card-text-hint = Počinje znakovima KRUG1.
colleagues-card-choose = Izaberi datoteku s vizitkom
colleagues-card-file-kind = Vizitke programa { -krug }
colleagues-card-read = Pogledaj
colleagues-is-own = Ovo je moj drugi računar
colleagues-is-own-hint = Za datoteke s vaših računara brojevi se više ne moraju porediti.
colleagues-remove-who = Ukloni: { $who }
colleagues-remove-what = Za ovaj računar se više neće moći praviti datoteke, a za datoteku s njega opet treba uporediti brojeve. Ono što je razmijenjeno ostaje.
colleagues-removed = Uklonjeno: { $who }

## Help
help-share = Razmjena datoteka
help-share-what = Porodice, brojevi i sigurnosne kopije prenose se stikom s računara na računar, bez interneta.
help-share-how =
    Jednom razmijenite vizitke i telefonom uporedite osam brojeva.
    Izaberite stik: prvo vidite šta je na njemu, pa preuzimate ono što označite.
    Gdje su dvije osobe napisale različito, čuva se oboje dok ne izaberete.
    Preuzimanje se može poništiti još 30 dana.

figures-report = Izvještaj za donatora
figures-report-lead = Isti brojevi kao papir, s metodom u pet rečenica i povratnim informacijama. Bez imena i bez broja ispod pet.
figures-report-language = Jezik izvještaja
figures-report-save = Sačuvaj izvještaj kao PDF
figures-report-saved = Izvještaj je sačuvan.
share-make-report-what = papir s brojevima, bez imena
