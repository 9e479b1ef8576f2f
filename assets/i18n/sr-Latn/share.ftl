### The place "Share by file": taking in, making files, the register, the people files are exchanged with.
### Names are never bent: where another language would need a case, put the name after a colon.

frame-share = Razmena datoteka

share-parts = Šta pogledati
share-part-exchange = Preuzimanje i predaja
share-part-register = Evidencija
share-part-people = S kim razmenjujem

## Taking in: choosing
take-in-heading = Preuzimanje
take-in-what = Priključite stik i izaberite ga, ili izaberite jednu datoteku. Prvo ćete videti šta je u njoj.
take-in-choose-stick = Izaberi stik ili fasciklu
take-in-choose-file = Izaberi datoteku
take-in-file-kind = Datoteke programa { -krug }
take-in-any-file = Sve datoteke
take-in-reading = Čita se do kraja…
take-in-safe = Gledanje ništa ne menja, ni ovde ni na stiku.

## Taking in: what is there
take-in-what-is-there = Šta je na stiku
take-in-from = Šalje: { $name }
take-in-from-here = Sa ovog računara
take-in-made = Napravljeno: { $date } u { $time }.
take-in-only-you = Samo vi možete da je otvorite.
take-in-opens-by-words = Otvara se lozinkom.
take-in-not-altered = Neizmenjeno
take-in-new-family = Porodica koje ovde još nema
take-in-is-here = Ovu porodicu već imate
take-in-nothing-new = Ništa novo
take-in-is-same = Isto
take-in-is-later = Kasnije
take-in-is-erased = Ovde uklonjeno
take-in-is-compare = Prvo uporediti
take-in-is-questions = Za izbor: { $n }
take-in-is-ready = Spremno
take-in-count = { $kind }: { $what }
take-in-count-added = novo { $n }
take-in-count-changed = izmenjeno { $n }
take-in-count-removed = uklonjeno { $n }
take-in-more-kinds = { $n ->
    [one] i još { $n } vrsta
    [few] i još { $n } vrste
   *[other] i još { $n } vrsta
}
take-in-now = Preuzmi označeno
take-in-taking = Preuzima se…
take-in-not-now = Ne sada
take-in-promise = Preuzimanje možete da poništite još 30 dana. Na stiku se ništa ne menja.

## Taking in: a sender not compared yet, a family removed here
take-in-unchecked = Imate vizitkartu ovog pošiljaoca, ali brojevi još nisu upoređeni. Prvo ih uporedite telefonom, pa preuzmite datoteku.
take-in-compared = Brojevi su upoređeni telefonom: isti su
take-in-bring-back = Vrati ovu porodicu
take-in-erased-on = Ovde je uklonjena ({ $date }). Bez ove oznake ostaje uklonjena.

## Taking in: a file that cannot be read
take-in-words = Lozinka datoteke
take-in-open = Otvori datoteku
take-in-choose-another = Izaberi drugu
take-in-show-card = Pokaži moju vizitkartu

## Taking in: the contents of a file
take-in-details = { $alias }: šta donosi datoteka
take-in-until = Rok za preuzimanje: { $date }
take-in-differ = { $n ->
    [one] { $n } podatak se razlikuje
    [few] { $n } podatka se razlikuju
   *[other] { $n } podataka se razlikuje
}
take-in-differ-what = Dve osobe su napisale različito. Čuva se i jedno i drugo. Posle preuzimanja birate jedno ili ostavljate oboje.
take-in-notes = { $n ->
    [one] Dodaje se { $n } beleška, bez izmena
    [few] Dodaju se { $n } beleške, bez izmena
   *[other] Dodaje se { $n } beleški, bez izmena
}
take-in-notes-what = Beleške dve osobe nikada ne brišu jedna drugu. Stoje jedna pored druge, s imenom i vremenom.
take-in-hidden = Skriveno ostaje skriveno
take-in-protected = Zaštićeno ostaje zaštićeno. Datoteka bi otkrila ovo što sledi. Ovde sve ostaje kako je bilo, a odlučujete vi: stoji među pitanjima.

## Taking in: done
take-in-done = Preuzeto je
take-in-done-new = { $n ->
    [0] ništa novo
    [one] { $n } nova izmena
    [few] { $n } nove izmene
   *[other] { $n } novih izmena
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
share-make-colleague = Za koleginicu ili kolegu
share-make-colleague-what = porodice koje označite, za predaju ili za zajednički rad
share-make-own = Sve na moj drugi računar
share-make-own-what = { $n ->
    [0] još nema nijedne porodice
    [one] { $n } porodica, u celosti
    [few] { $n } porodice, u celosti
   *[other] { $n } porodica, u celosti
}
share-make-office = Za kancelariju
share-make-office-what = samo brojevi, nijedna porodica
share-make-plan = Za predlagača
share-make-plan-what = plan koji se predaje i ništa drugo
share-make-copy = Rezervna kopija
share-make-copy-what = ceo laptop, za vašu fioku
share-which-families = Koje porodice
share-opens-by = Kako se otvara
share-opens-by-card = Na računaru te osobe
share-opens-by-words = Lozinkom
share-receiver = Za koga
share-receiver-unchecked = { $who } (brojevi još nisu upoređeni)
share-receiver-compare = Brojevi ovog računara još nisu upoređeni. Prvo ih uporedite telefonom, da datoteka ne ode nikome drugom.
share-no-cards = Još nemate ničiju vizitkartu. Dodajte je pod „S kim razmenjujem” ili koristite lozinku.
share-no-own = Vaš drugi računar ovde još nije poznat. Tamo sačuvajte njegovu vizitkartu, pa je ovde dodajte pod „S kim razmenjujem” i označite da je računar vaš.
share-to-people = Na spisak ljudi
share-computer = { $name }, { $device }
share-words = Reči koje otvaraju datoteku
share-words-tell = Recite ih telefonom. Nikada ih ne pišite na stik i ne šaljite ih uz datoteku.
share-words-other = Druge reči
share-with-notes = S mojim beleškama
share-with-notes-hint = Bez ove oznake ovde ostaju vaše beleške, i one o bezbednosti, spisak onoga što treba uraditi i razlozi koje ste zapisali za sebe.
share-with-safety = S podacima o bezbednosti
share-with-safety-hint = Bez ove oznake ovde ostaje ko ne sme da se sretne, ko nema poziv i svako zaštićeno mesto, broj i adresa. Pri preuzimanju porodice ti podaci su potrebni.
share-make-final = Predata datoteka ne može da se povuče. Upisuje se u evidenciju.
share-choose-and-make = Izaberi stik i napravi
share-choose-and-save = Izaberi mesto i sačuvaj
share-making = Pravi se { $n } od { $of }…
share-made = Ponovo je pročitano i sve je celo. Sada možete da izvadite stik.
share-made-until = Rok za preuzimanje: { $date }
share-not-made = Ova porodica nije mogla da se preda: { $alias }
share-plan-what = Predlagač dobija zapečaćeni plan kao PDF i ništa drugo. Može da se otvori na svakom računaru.
share-plan-saved = Plan je sačuvan. Može da se preda predlagaču.
share-copy-what = Sve što je u programu { -krug }, zaključano kao i ovde. Otvara se vašom lozinkom ili ključem za povratak.
share-copy-drawer = Držite stik odvojeno od laptopa.
share-copy-making = Kopija se pravi i ponovo čita…

## Numbers for the office
figures-heading = Za kancelariju: samo brojevi
figures-what-is-given = Kancelarija dobija ove brojeve i ništa drugo. Porodice za vežbu se ne broje.
figures-from = Od
figures-to = Do
figures-table = Brojevi
figures-what = Šta
figures-number = Broj
figures-few = manje od 5
figures-left-out = izostavljeno
figures-few-why = Mali brojevi se ne navode, jer bi neko po njima mogao da se prepozna. Uz njih se izostavlja i poneki veći broj, da mali ne mogu da se izračunaju.
figures-referrals-received = Primljeni predlozi
figures-referrals-accepted = Prihvaćeni predlozi
figures-referrals-declined = Odbijeni predlozi
figures-conferences-held = Održane konferencije
figures-conferences-with-plan = … s planom
figures-conferences-without-plan = … bez plana
figures-conferences-adjourned = … s nastavkom
figures-plans-accepted-by-referrer = Planovi koje je predlagač prihvatio
figures-reviews-held = Održani sastanci praćenja
figures-children-concerned = Deca o kojoj se razgovaralo na konferencijama
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
figures-support-childcare = Porodice s podrškom: čuvanje dece
figures-hours-of-talks = Sati razgovora
figures-days-referral-to-conference = Dani od predloga do konferencije (medijana)

## Families between computers
share-states = Stanje po porodicama
share-no-families = Još nema nijedne porodice.
share-state = Stanje
share-state-only-here = Samo ovde
share-state-given = Predato
share-state-not-yet-given = Još nije predato
share-state-same = Isto
share-not-given = { $n ->
    [one] { $n } izmena još nije predata
    [few] { $n } izmene još nisu predate
   *[other] { $n } izmena još nije predato
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
share-given-none = Sa ovog računara još ništa nije otišlo.
share-when = Kada
share-what = Šta
share-what-case = Porodica
share-what-figures = Brojevi za kancelariju
share-what-report = Izveštaj za donatora
share-what-plan = Plan za predlagača
share-what-backup = Rezervna kopija
share-what-card = Moja vizitkarta
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
share-came-hint = Preuzimanje može da se poništi još 30 dana.
share-from = Ko šalje
share-new = Nove izmene

## People, cards, numbers to compare
colleagues-heading = S kim razmenjujem
colleagues-none = Ovde još nema nikoga. Dodajte vizitkartu koleginice ili kolege, pa datoteke mogu da se zaključaju samo za taj računar.
colleagues-own = Moja vizitkarta
colleagues-device = Naziv ovog računara
colleagues-device-hint = Stoji na vašoj vizitkarti, da bi vaša dva računara mogla da se razlikuju.
colleagues-figures = Brojevi za poređenje telefonom
colleagues-figures-own = Moji brojevi, za čitanje telefonom
colleagues-figures-theirs = Brojevi druge strane, koje ona čita vama
colleagues-own-text = Tekst moje vizitkarte
colleagues-how-to-compare = Pozovite broj koji imate od ranije. Pročitajte jedno drugom svih osam grupa.
colleagues-differ = Ako se ijedna grupa razlikuje, ne stavljajte oznaku i ne preuzimajte nijednu datoteku sa tog računara.
colleagues-save-card = Sačuvaj vizitkartu kao datoteku
colleagues-print-card = Odštampaj list
colleagues-card-saved = Vizitkarta je sačuvana.
colleagues-card-file = krug-vizitkarta.krugcard
colleagues-sheet-file = krug-vizitkarta.pdf
colleagues-card-what = Na vizitkarti nema ničega tajnog. Ko je ima, može da zaključa datoteke tako da ih otvara samo ovaj računar.
colleagues-qr = Vizitkarta kao kvadratni kod
colleagues-checked = Upoređeno: { $date }
colleagues-unchecked = Još nije upoređeno
colleagues-only-met = Poznato iz datoteke
colleagues-own-computer = Moj računar
colleagues-own-computer-of = Moj računar: { $who }
colleagues-other-key = Još jedna vizitkarta s ovim imenom
colleagues-other-key-what = Postoji još jedna vizitkarta s ovim imenom, a brojevi su drugi. Možda je to drugi računar, a možda se pod tim imenom javlja neko drugi. Pitajte telefonom.
colleagues-key-changed = Ovo ime poznajete s drugim brojevima. Možda je to novi računar, a možda se pod tim imenom javlja neko drugi. Uporedite brojeve telefonom pre nego što dodate vizitkartu.
colleagues-known = Ovu vizitkartu već imate.
colleagues-compare = Uporedi sada
colleagues-compare-this = Uporedi sada: { $who }
colleagues-compare-with = Uporedi brojeve: { $who }
colleagues-compare-later = Možete da ih uporedite i kasnije. Dotad će vas na to podsetiti prva datoteka sa tog računara.
colleagues-add = Dodaj vizitkartu
colleagues-card-text = Tekst vizitkarte
colleagues-card-text-hint = Počinje znakovima KRUG1.
colleagues-card-choose = Izaberi datoteku s vizitkartom
colleagues-card-file-kind = Vizitkarte programa { -krug }
colleagues-card-read = Pogledaj
colleagues-is-own = Ovo je moj drugi računar
colleagues-is-own-hint = Za datoteke sa vaših računara brojevi više ne moraju da se porede.
colleagues-remove-who = Ukloni: { $who }
colleagues-remove-what = Za ovaj računar više neće moći da se prave datoteke, a za datoteku sa njega opet treba uporediti brojeve. Ono što je razmenjeno ostaje.
colleagues-removed = Uklonjeno: { $who }

## Help
help-share = Razmena datoteka
help-share-what = Porodice, brojevi i rezervne kopije prenose se stikom sa računara na računar, bez interneta.
help-share-how =
    Jednom razmenite vizitkarte i telefonom uporedite osam brojeva.
    Izaberite stik: prvo vidite šta je na njemu, pa preuzimate ono što označite.
    Gde su dve osobe napisale različito, čuva se oboje dok ne izaberete.
    Preuzimanje može da se poništi još 30 dana.

figures-report = Izveštaj za donatora
figures-report-lead = Isti brojevi kao papir, uz metodu u pet rečenica i odgovore iz upitnika. Bez imena i bez brojeva manjih od pet.
figures-report-language = Jezik izveštaja
figures-report-save = Sačuvaj izveštaj kao PDF
figures-report-saved = Izveštaj je sačuvan.
share-make-report-what = papir sa brojevima, bez imena
