### Sam prozor: traka, zaglavlje, kartice, podnožje, dijalozi, polja, Traži, Porodice, Pomoć, Podešavanja.
### Rečenice su kratke. Imena se ne menjaju po padežima: stoje iza dve tačke, u nizu ili ih nema.

## Traka, zaglavlje i podnožje
frame-rail = Glavno
frame-today = Danas
frame-families = Porodice
frame-help = Pomoć
frame-settings = Podešavanja
frame-family = Porodica
frame-referral = Novi predlog
frame-tabs = Ova porodica
frame-find = Traži
frame-turn = Okreni porodici
frame-lock = Zaključaj
frame-close = Zatvori
frame-no-conference = Konferencija još nema dan
frame-conference-on = Konferencija: { $date }
frame-conference-at = Konferencija: { $date }, { $time }
frame-conference-today = Konferencija je danas, { $date }
frame-bigger-letters = Veća slova
frame-help-here = Pomoć za ovaj ekran
frame-note = Nova beleška
frame-undo = Poništi poslednji korak
frame-redo = Vrati poništeno
frame-good-morning = Dobro jutro · { $name }
frame-good-day = Dobar dan · { $name }
frame-good-evening = Dobro veče · { $name }

key-ctrl = Ctrl
key-shift = Shift
key-find = Ctrl K
key-lock = Ctrl L

status-saved = Sačuvano na ovom laptopu u { $time }
status-all-saved = Sve je sačuvano na ovom laptopu
status-not-saved = Još nije sačuvano. Sve upisano i dalje je ovde.
status-copy = Poslednja rezervna kopija: { $date }
status-no-copy = Još nema rezervne kopije
status-offline = Radi bez interneta

## Kartice porodice
tab-journey = Put
tab-people = Ljudi i mapa
tab-preparation = Priprema
tab-day = Dan
tab-plan = Plan
tab-reviews = Praćenje
tab-notes = Beleške
tab-papers = Papiri
tab-journey-empty = Počnite posetom.
tab-people-empty = Na mapi još nema nikoga.
tab-preparation-empty = Na mapi još nema nikoga.
tab-day-empty = Konferencija još nema datum.
tab-plan-empty = Plan se ovde piše rečima porodice.
tab-reviews-empty = Sastanak praćenja još nije planiran.
tab-notes-empty = Beleške ostaju kod vas. Ne štampaju se ni za koga.
tab-papers-empty = Još nema papira.
tab-referral-empty = Porodica počinje predlogom.

## Osam stanica
journey-line = Put
journey-bar = Stanica { $step } od { $of }: { $name }
journey-count-of = razgovori: { $n } od { $of }
journey-bar-done = pređeno stanica: { $done } od { $of }
station-referral = Predlog
station-consent = Porodica kaže „da“
station-circle = Ko pripada
station-preparing = Priprema
station-conference = Konferencija
station-shared = Plan podeljen
station-review = Praćenje
station-closing = Završetak
station-is-done = gotovo
station-is-now = sada
station-is-ahead = tek dolazi

## Porodice
families-heading = Vaše porodice
families-count = { $count ->
    [one] { $count } porodica · imena su u spisku skrivena
    [few] { $count } porodice · imena su u spisku skrivena
   *[other] { $count } porodica · imena su u spisku skrivena
}
families-family = Porodica
families-journey = Put
families-next = Šta sledi
families-when = Kada
families-sample = Za vežbu
families-new = Novi predlog
families-show = Koje porodice
families-show-open = Otvorene
families-show-ended = Završene
families-show-all = Sve
families-closed = Završeno
families-keep-until = Čuva se do { $date }
families-keep-over = Treba ukloniti od { $date }
families-remove = Ukloni …
families-remove-heading = Ukloni { $alias } zauvek
families-remove-lead = Nestaje sve što se ovde čuva o ovoj porodici: ljudi, beleške, plan i papiri. Povratka nema.
families-remove-stays = Papiri i datoteke koji su predati ostaju kod onih koji ih imaju. Za datoteke u spisku i dalje stoji kome su predate, za papire više ne. Rezervne kopije u fascikli aplikacije Krug čuvaju porodicu još oko četiri nedelje rada.
families-remove-type = Za nastavak upišite kodno ime: { $alias }
families-remove-do = Ukloni zauvek
families-removed = Porodica je uklonjena.
families-none-here = Ovde nema nijedne.
families-unreadable = { $count ->
    [one] { $count } porodica ne može da se pročita. Ništa nije menjano. Rezervna kopija je možda cela: pogledajte u Podešavanjima.
    [few] { $count } porodice ne mogu da se pročitaju. Ništa nije menjano. Rezervna kopija je možda cela: pogledajte u Podešavanjima.
   *[other] { $count } porodica ne može da se pročita. Ništa nije menjano. Rezervna kopija je možda cela: pogledajte u Podešavanjima.
}
families-empty = Još nema nijedne porodice. Počnite predlogom ili isprobajte porodicu za vežbu.
families-try-example = Isprobaj porodice za vežbu

## Okrenuto porodici
turn-which = Koja porodica sedi za stolom?
turn-nobody = Još nema nijedne porodice.
turned-heading = Porodica može da vidi ovaj ekran
turned-what = Beleške, adrese, brojevi telefona, bezbednosne oznake i druge porodice nisu učitane.
turned-back = Okreni nazad
turned-pages = Šta gledamo
turned-people = Ljudi
turned-day = Dan
turned-plan = Plan
turned-journey = Put
turned-people-empty = Na mapi još nema nikoga.
turned-journey-empty = Ovde se vidi dokle smo stigli.
turned-plan-empty = Plan tek treba da nastane, i to vaš.
turned-question = Da li je ekran opet samo vaš?
turned-question-how = F9 ili Enter ga okreće nazad. Sve drugo ga ostavlja porodici.
turned-yes = Da, okreni nazad
turned-no = Neka ostane porodici

## Krug stolica
seat-coming = dolazi
seat-present = tu je
seat-waiting = čeka se odgovor
seat-message = šalje poruku
seat-not-coming = ne dolazi

## Bezbednosne napomene, sklopljene
safety-fold-heading = { $count ->
    [one] { $count } bezbednosna napomena
    [few] { $count } bezbednosne napomene
   *[other] { $count } bezbednosnih napomena
}
safety-fold-hidden = Na ovom ekranu skriveno. Za porodicu se nikada ne štampa.
safety-fold-show = Pokaži na 30 sekundi
safety-fold-hide = Sakrij

## Polja i zapisi
record-try-again = Pokušaj ponovo
record-left-unsaved = Nešto upisano još nije sačuvano. Čeka ovde do novog pokušaja.
field-not-said = Nije rečeno
field-nothing-chosen = Izaberi
field-nobody = Još niko
field-new-person = Dodaj: { $name }
time-not-understood = Upišite sate i minute, na primer 09:30.

calendar-day = Dan
calendar-month = Mesec
calendar-year = Godina
calendar-open = Kalendar
calendar-month-before = Prethodni mesec
calendar-month-after = Sledeći mesec
calendar-planned-example = 28 11, sub, +3
calendar-incomplete = Upišite dan, mesec i godinu sa četiri cifre.
calendar-not-a-day = Upišite dan brojevima.
calendar-no-such-month = Meseci idu od 1 do 12.
calendar-month-has = { $month }: poslednji dan je { $days }.
calendar-not-understood = Upišite dan, na primer 28 11, sub ili +3.
calendar-long = { $weekday }, { $day }. { $month } { $year }.
calendar-short = { $short } { $day }. { $month_short }
calendar-plain = { $day }. { $month } { $year }.
calendar-weekday-1 = ponedeljak
calendar-weekday-2 = utorak
calendar-weekday-3 = sreda
calendar-weekday-4 = četvrtak
calendar-weekday-5 = petak
calendar-weekday-6 = subota
calendar-weekday-7 = nedelja
calendar-weekday-short-1 = pon
calendar-weekday-short-2 = uto
calendar-weekday-short-3 = sre
calendar-weekday-short-4 = čet
calendar-weekday-short-5 = pet
calendar-weekday-short-6 = sub
calendar-weekday-short-7 = ned
# Meseci unutar datuma, kao i na papirima: „28. novembar”.
calendar-month-1 = januar
calendar-month-2 = februar
calendar-month-3 = mart
calendar-month-4 = april
calendar-month-5 = maj
calendar-month-6 = jun
calendar-month-7 = jul
calendar-month-8 = avgust
calendar-month-9 = septembar
calendar-month-10 = oktobar
calendar-month-11 = novembar
calendar-month-12 = decembar
# Meseci koji stoje sami, na primer na vrhu kalendara.
calendar-month-alone-1 = Januar
calendar-month-alone-2 = Februar
calendar-month-alone-3 = Mart
calendar-month-alone-4 = April
calendar-month-alone-5 = Maj
calendar-month-alone-6 = Jun
calendar-month-alone-7 = Jul
calendar-month-alone-8 = Avgust
calendar-month-alone-9 = Septembar
calendar-month-alone-10 = Oktobar
calendar-month-alone-11 = Novembar
calendar-month-alone-12 = Decembar
calendar-month-short-1 = jan
calendar-month-short-2 = feb
calendar-month-short-3 = mar
calendar-month-short-4 = apr
calendar-month-short-5 = maj
calendar-month-short-6 = jun
calendar-month-short-7 = jul
calendar-month-short-8 = avg
calendar-month-short-9 = sep
calendar-month-short-10 = okt
calendar-month-short-11 = nov
calendar-month-short-12 = dec

## Vraćanje
history-done = { $what }
history-undo-done = Poništeno: { $what }
history-redo-done = Ponovo urađeno: { $what }
history-take-back = Poništi
history-again = Vrati
op-save = Promenjeno: { $kind }
op-remove = Uklonjeno: { $kind }
op-restore = Vraćeno: { $kind }
op-other = poslednji korak
op-plan-seal = Zapečaćeno: plan
op-plan-answer = Upisano: odgovor predlagača na plan
op-plan-move-step = Pomereno: korak plana
op-plan-next-version = Početo: sledeća verzija plana
op-private-time-note = Zapisano: porodično vreme
op-papers-make = Napravljeno: papir
op-papers-make-all = Napravljeno: svi papiri
op-journey-answer-check = Odgovoreno: provera

failure-no-answer = Krug nije odgovorio. Sve upisano i dalje je ovde.

## Traži
find-label = Tražite osobu, porodicu, papir ili komandu
find-placeholder = Ime, kodno ime, komanda
find-results = Pronađeno
find-hits = Ljudi, porodice i papiri
find-commands = Komande
find-count = { $count ->
    [0] Ništa nije pronađeno
    [one] Pronađeno: { $count }
    [few] Pronađeno: { $count }
   *[other] Pronađeno: { $count }
}
find-nothing = Ništa nije pronađeno za „{ $text }”.

## Kako se šta zove
kind-family = porodica
kind-referral = predlog
kind-independence = nezavisnost
kind-transition = trenutak na putu
kind-person = osoba
kind-contact = način da se do nekoga dođe
kind-protected-place = zaštićeno mesto
kind-relation = odnos
kind-household = domaćinstvo
kind-organisation = mesto ili grupa
kind-drawing = crtež kruga
kind-tie = bliskost
kind-stay = mesto gde je dete živelo
kind-side-gap = strana porodice koje nema
kind-safety = bezbednost
kind-safety-pair = ko ne sme da se sretne
kind-exclusion = bez poziva
kind-question = pitanje
kind-bottom-line = uslov od kog se ne odstupa
kind-consent = saglasnost
kind-talk = razgovor
kind-invitation = poziv
kind-offer = ponuda službe
kind-busy = vreme koje ne odgovara
kind-meeting = sastanak
kind-asked-in = poziv koordinaciji da uđe
kind-attendance = prisutnost
kind-plan = plan
kind-step = korak plana
kind-promise = obećanje službe
kind-agreement = ime pod planom
kind-release = šta neko dobija od plana
kind-plan-version = verzija plana
kind-copy = kopija plana
kind-progress = kako korak ide
kind-scale = skala
kind-feedback = upitnik
kind-note = beleška
kind-todo = šta treba uraditi
kind-paper = papir
kind-turn-to = osoba kojoj se može obratiti
kind-at-home = korak kod kuće
kind-reason = razlog
kind-cost = trošak

## Šta sledi
next-referral = Zapisati predlog
next-acknowledge = Javiti predlagaču da je predlog stigao
next-baseline = Zapisati kako je na početku
next-independence = Dati izjavu o nezavisnosti
next-accept = Prihvatiti ili odbiti
next-first-visit = Prva poseta
next-question = Dogovoriti pitanje
next-conflict-check = { $n ->
    [one] Reći da li poznajete još { $n } osobu
    [few] Reći da li poznajete još { $n } osobe
   *[other] Reći da li poznajete još { $n } osoba
}
next-meet = { $n ->
    [one] Razgovarati sa još { $n } osobom
    [few] Razgovarati sa još { $n } osobe
   *[other] Razgovarati sa još { $n } osoba
}
next-set-date = Izabrati dan za konferenciju
next-invite = Poslati pozive
next-answers = Čuti odgovor: { $names }
next-report-read = Pročitati izveštaj s porodicom
next-conference = Konferencija
next-meet-again = Ponovo se sastati
next-seal = Zapečatiti plan
next-copies = Podeliti kopije
next-review = Sastanak praćenja
next-close = Završiti
next-after-no-plan = Razgovarati s porodicom o tome šta želi
next-own = { $text }

## Kad nešto stoji na putu: šta se desilo, šta je sigurno, šta uraditi
failure-locked = Krug je zaključan. Sve je sačuvano.
failure-turned = Porodica može da vidi ovaj ekran. Prvo ga okrenite nazad.
failure-no-vault = Na ovom laptopu još nema trezora.
failure-vault-exists = Na ovom laptopu već postoji trezor. U njemu ništa nije menjano.
failure-occupied = U fascikli aplikacije Krug su druge datoteke. Premestite ih, pa pokušajte ponovo.
failure-wrong-secret = Time se ne otvara. Proverite Caps Lock i tastaturu.
failure-recovery-mistyped = U ključu za povratak ima greška u kucanju. Uporedite ga s listom, grupu po grupu.
failure-sheet-other = Ovo nije poslednja grupa sa lista ovog trezora. Pogledajte ponovo ili u Podešavanjima napravite novi list.
failure-damaged = Krug ne može da pročita trezor. Ništa nije menjano. Ono što se još čita, ovde i u rezervnim kopijama, može da se skupi.
failure-damaged-slot = Oštećen je deo koji otvara lozinka. Ključ za povratak i dalje otvara Krug.
failure-damaged-recovery = Oštećen je deo koji otvara ključ za povratak. Lozinka i dalje otvara Krug.
failure-damaged-backup = Ova rezervna kopija nije cela. Ništa iz nje nije preuzeto. Izaberite stariju.
failure-newer = Ovo je napisao noviji Krug. Ništa nije izgubljeno. Ažurirajte Krug, pa otvorite.
failure-in-use = Ovo je već otvoreno u drugom prozoru aplikacije Krug. Prvo zatvorite taj.
failure-too-hard = Datoteka ključa traži više memorije nego što je razumno. Ništa nije otvoreno. Otvorite Krug ključem za povratak.
failure-disk-full = Disk je pun. Sve upisano i dalje je ovde. Oslobodite prostor, pa pritisnite „Pokušaj ponovo”.
failure-disk = Disk ili stik ne odgovara. Ono što ste napisali još je tu. Pogledajte da li je uključen, pa pokušajte ponovo.
failure-file = Datoteka ne može da se pročita ili zapiše. Izaberite drugo mesto.
failure-not-allowed = Krug ovde ne sme da piše. Izaberite drugo mesto.
failure-too-big = Ova datoteka je prevelika. Izaberite datoteku do 64 megabajta.
failure-problems = Nešto nedostaje.
failure-stopped = Ovo još ne može da se uradi:
failure-undo-nothing = Nema ničega što bi moglo da se poništi.
failure-redo-nothing = Nema ničega što bi moglo da se vrati.
failure-undo-built-upon = Ovo više ne može da se poništi: na tome već stoji nešto novije.
failure-bad-request = Krug nije razumeo sam sebe. Sve upisano i dalje je ovde.
failure-internal = Krug je pogrešio. Sve upisano i dalje je ovde. Zaključajte i ponovo otvorite.
failure-certificate-kind = Krug ne može da koristi ovu vrstu sertifikata. Treba sertifikat sa ključem RSA (2048 do 4096 bita) ili P-256. Pitajte onoga ko ga je izdao.
failure-paper-changed = Danas bi na ovom papiru pisalo nešto drugo: promenili su se zapisi o porodici, pisma vaše kancelarije ili sam Krug. Zato se ne izdaje ponovo; molimo, napravite ga iznova.
failure-certificate-passphrase = Ta lozinka ne otvara ovaj sertifikat.
failure-certificate-time = Ovaj sertifikat danas ne važi.
failure-certificate-unfit = Ovaj sertifikat nije namenjen za pečaćenje papira.

problem-alias-needed = Izaberite kodno ime.
problem-alias-used = Ovo kodno ime već ima druga porodica: { $alias }.
problem-by-operation = Ovo se ne upisuje rukom.
problem-choice = Izaberite nešto od ponuđenog.
problem-closed = Ova porodica je završena. Prvo je ponovo otvorite.
problem-date = Ovaj dan ne može da se pročita.
problem-date-needed = Nedostaje dan.
problem-day-not-open = Konferencija još nije počela.
problem-gone = Ovoga više nema.
problem-not-for-work = Iz druge porodice može da se preuzme samo neko ko je tu zbog posla. Upišite ovu osobu ponovo.
problem-information-first = Prvo dolazi informativni deo.
problem-independence-first = Prvo dajte izjavu o nezavisnosti: datum i za koga radite.
problem-letters = Ovi znakovi ne mogu da se odštampaju: { $letters }
problem-lock-minutes = Izaberite između 1 i 60 minuta.
problem-meeting-ended = Ovaj sastanak je završen.
problem-meeting-open = Ovaj sastanak još nije završen.
problem-name-needed = Upišite bar ime ili reč kao što je „komšinica”.
problem-names-drawn = Ispod ovih reči već je nacrtano ime. Prvo uklonite nacrtana imena, pa ih ponovo zatražite.
problem-no-meeting = Još nema sastanka.
problem-no-drawing = Još nema crteža koji porodica sme da vidi. Otvorite krug i izaberite koji će videti.
problem-no-private-time = Porodično vreme nije u toku.
problem-number = Upišite broj.
problem-passphrase-empty = Upišite lozinku.
problem-passphrase-short = Neka bude duža. Četiri reči koje ćete zapamtiti bolje su od osam znakova.
problem-person-paired = Neko ne sme da se sretne s ovom osobom. Prvo to ukinite pod Bezbednost ili upišite da više nije u krugu.
problem-plan-empty = Plan još nema nijedan korak.
problem-plan-open = Plan još nije zapečaćen.
problem-plan-sealed = Plan je zapečaćen. Za izmenu počnite sledeću verziju.
problem-private-time = Porodično vreme je u toku. Dok traje, ništa ne može da se menja.
problem-private-first = O planu se dogovara tek posle porodičnog vremena. Prvo zapišite kad je bilo.
problem-protected-words = U ovim rečima stoji zaštićeno mesto. Ne štampaju se.
problem-reader = Izaberite ko će ovo čitati.
problem-reason-needed = Upišite zašto.
problem-recovery-printed = Ovaj list više nije u memoriji aplikacije Krug. Novi može da se napravi u Podešavanjima.
problem-reader-excluded = Ova osoba nije pozvana i ne dobija takav papir. Od plana može da dobije pojedine korake: izaberite ih ispod njenog imena.
problem-not-released = Porodica nije rekla šta ova osoba dobija od plana. Upišite ovde: ceo plan, neke korake ili samo kada se opet vidite.
problem-number-without-yes = U tome stoji broj ili adresa ({ $name }) bez pristanka za one koji to čitaju. Pitajte, ili to izostavite.
problem-number-not-released = U njemu stoji broj ili adresa ({ $name }) bez pristanka za ovog čitaoca. Pitajte, ili dajte pojedine korake.
problem-steps-gone = Nijedan od koraka izabranih za ovu osobu nije u planu. Izaberite ponovo šta dobija.
problem-not-ended = Rad sa ovom porodicom nije završen. Prvo ga završite; onda može da se ukloni.
problem-other-alias = To nije kodno ime ove porodice.
problem-keep-months = Izaberite od 1 do 240 meseci.
problem-no-review-day = Plan ne navodi dan kada se opet vidite. Izaberite ponovo šta ova osoba dobija.
problem-sender-home = Privatna adresa ne sme da stoji ovde.
problem-stage = To ne odgovara mestu na kojem je porodica sada.
problem-time = Upišite sate i minute, na primer 09:30.
problem-too-long = Ovo je predugo. Broj znakova koji stane: { $most }.
problem-unknown = Krug ovo ne poznaje.

## Porodično vreme koje je još trajalo kad se Krug zatvorio
private-running = { $alias }: porodično vreme je još u toku
private-running-since = Počelo je u { $time }. Krug je u međuvremenu bio zatvoren i u njemu nema ničega što je porodica rekla.
private-resume = Vrati stranicu porodici
private-ended-at = Završilo se u
private-finish = Upiši kraj

## Podešavanja
settings-recovered = Otvoreno je ključem za povratak. Izaberite sada novu lozinku; umesto stare važi ključ za povratak.
settings-look = Izgled
settings-language = Jezik aplikacije
settings-theme = Svetlo i tamno
settings-theme-system = Kao sistem
settings-theme-light = Svetlo
settings-theme-dark = Tamno
settings-letters = Veličina slova
settings-self = Vi
settings-office-address = Adresa kancelarije, za pisma
settings-office-phone = Telefon kancelarije, za pisma
settings-keep = Čuvaj porodicu posle završetka
settings-keep-hint = Tako stoji na saglasnosti koju ljudi potpisuju. Kada vreme istekne, to piše na spisku porodica.
settings-lock = Zaključavanje
settings-lock-after = Automatski zaključaj posle
settings-lock-hint = Takođe kad se spusti poklopac i na Ctrl L.
settings-minutes = { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minuta
   *[other] { $minutes } minuta
}
settings-passphrase = Promena lozinke
settings-passphrase-old = Dosadašnja lozinka
settings-passphrase-change = Promeni
settings-passphrase-changed = Lozinka je promenjena.
settings-sheet = List za povratak pristupa
settings-sheet-what = Izgubljen je ili ga je neko video? Napravite novi; stari list tada više ništa ne otvara.
settings-sheet-new = Napravi novi list
settings-sheet-warning = Stari list odmah prestaje da važi, i za rezervne kopije. Pripremite štampač ili sigurno mesto za datoteku.
settings-sheet-made = Ovo je novi ključ. Prikazuje se samo sada.
settings-copies = Rezervne kopije
settings-copies-hint = Kopije su zaključane istom lozinkom.
settings-copy-now = Napravi kopiju sada
settings-copy-making = Kopija se pravi…
settings-restore = Vrati
settings-restore-heading = Vraćanje iz rezervne kopije
settings-restore-what = Kopija ({ $when }): vraća se ono čega ovde nema. Ništa se ne uklanja.
settings-restored = { $count ->
    [0] Ništa nije nedostajalo.
    [one] Vraćeno: { $count } izmena
    [few] Vraćeno: { $count } izmene
   *[other] Vraćeno: { $count } izmena
}
settings-no-copies = Još nema rezervne kopije.
today-sheet = Da li je list za povratak pristupa još tu?
today-sheet-what = Uzmite ga i upišite poslednju grupu ključa. Krug to pita samo jednom.
today-sheet-group = Poslednja grupa na listu
today-sheet-there = Tu je
today-sheet-later = Kasnije
today-sheet-thanks = List odgovara ovom trezoru.
settings-seal = Pečat na papirima
settings-seal-self = Sopstveni sertifikat aplikacije Krug. Pokazuje da papir nije menjan; ne dokazuje ko ste.
settings-seal-file = Sertifikat iz datoteke.
settings-seal-none = Još nema sertifikata.
settings-seal-fingerprint = Otisak:
settings-seal-until = Važi do: { $date }
settings-seal-choose = Uzmi sertifikat iz datoteke
settings-seal-file-kind = Sertifikat (PKCS #12)
settings-seal-passphrase = Lozinka datoteke
settings-seal-use = Koristi ga
settings-seal-own = Opet koristi sertifikat aplikacije Krug
settings-stamp-room = U mojim pečatima ostavi mesta za vremenski žig
settings-stamp-room-hint = Samo za kancelarije koje moraju da dokažu kada je plan zapečaćen. Svaka zapečaćena datoteka je veća za 24 kB.
settings-seal-unseen = Moji pečati se ne vide na strani
settings-seal-unseen-hint = Oni su u datoteci i nalaze se kad se proverava pečat. Na štampanom papiru ništa ne kaže da je plan zapečaćen.
settings-about = O aplikaciji
settings-about-what = Krug pomaže u pripremi porodičnih konferencija, samo na ovom laptopu i bez interneta.
settings-version = Verzija { $version }
settings-example-remove = Ukloni porodice za vežbu

## Pomoć
help-topics = Stranice pomoći
help-keys = Tasteri
help-back = Nazad na prethodno mesto
help-key-move = kretanje
help-key-open = otvara
help-key-tabs = kartice jedne porodice
help-key-esc = zatvara jedan sloj
help-key-turn-twice = jednom okreće, dvaput vraća
help-start = Početak
help-start-what = Krug čuva papire i datume porodičnih konferencija, da vi možete da gledate ljude.
help-start-how =
    Sve se čuva samo od sebe. Nema dugmeta za čuvanje, a Ctrl Z vraća korak nazad.
    U spiskovima porodice stoje pod kodnim imenom. Imena se vide samo unutar porodice.
    Pre nego što vam neko pogleda preko ramena, pritisnite F9 ili Ctrl L.
help-today = Danas
help-today-what = Šta sledi, u svim porodicama, pod kodnim imenom.
help-today-how =
    Porodicu otvarate tasterom Enter ili klikom.
    Ono što kasni stoji ovde s razlogom, i nigde drugde za sve porodice zajedno.
help-families = Porodice
help-families-what = Sve porodice, dokle je koja stigla i šta sledi.
help-families-how =
    Osam malih crta je osam stanica puta.
    Porodica počinje novim predlogom.
    Porodica za vežbu je tu da na njoj vežbate. Njena traka je prugasta.
help-referral = Novi predlog
help-referral-what = Šta se traži, ko traži i za koju decu.
help-referral-how =
    Potrebno je samo kodno ime. Sve drugo može da dođe kasnije.
    Šta se traži, zapišite rečima predlagača.
    Sve upisano već je sačuvano kao nacrt.
help-journey = Put
help-journey-what = Gde je ova porodica i šta sledi.
help-journey-how =
    Stanice su mapa, a ne vrata. Možete da idete i drugim redom.
    Svaki sledeći korak može da se uradi, odloži uz reč zašto ili izostavi.
help-people = Ljudi i mapa
help-people-what = Ko pripada porodici i koliko su jedni drugima blizu.
help-people-how =
    Prvo dodajte ime. Sve drugo može da dođe kasnije.
    Srodstvo se piše rečju koju koristi porodica.
    Tabela pokazuje iste ljude i sluša iste tastere.
help-preparation = Priprema
help-preparation-what = S kim je razgovor već bio, ko dolazi i šta kome treba.
help-preparation-how =
    Svaki razgovor zapišite u nekoliko reči.
    Odgovor može biti da, ne, poruka ili još ne. Sve je u redu.
help-day = Dan
help-day-what = Konferencija: gde, kada, kojim redom.
help-day-how =
    Označavajte imena kako ljudi dolaze.
    Porodično vreme nema granice. Porodica kaže kad je spremna.
    Ako neko nije bezbedan, prekinite sastanak.
help-plan = Plan
help-plan-what = Plan rečima porodice.
help-plan-how =
    Upišite šta je porodica napisala, onako kako je napisala. Ništa se ne ispravlja.
    Provere sa strane samo upozoravaju. Nijedna vas ne zaustavlja.
    Plan s imenima dobija pečat. Izmenom nastaje nova verzija.
    Završetak bez plana je završetak kao i svaki drugi.
help-reviews = Praćenje
help-reviews-what = Šta je obećano i kako je išlo.
help-reviews-how =
    Svaki korak je urađen, delimično urađen, nije urađen ili je promenjen, uz reči porodice.
    Mogu da se dodaju novi koraci.
help-notes = Beleške
help-notes-what = Vaše beleške i razgovori. Ne dobija ih niko.
help-notes-how =
    Beleške se nikada ne štampaju ni za koga.
    Označite šta želite da ponesete na superviziju.
help-papers = Papiri
help-papers-what = Sve što je odštampano ili primljeno.
help-papers-how =
    Pogledajte papir pre štampanja.
    Pored njega stoji šta je izostavljeno i zašto.
help-turning = Okretanje ekrana
help-turning-what = F9 porodici pokazuje ono što porodica sme da vidi, i ništa drugo ne učitava.
help-turning-how =
    Okvir je boje meda, a slova su veća.
    Skrivene adrese, beleške i bezbednosne oznake uopšte se ne učitavaju.
    Za vraćanje dvaput pritisnite F9.
help-private-time = Porodično vreme
help-private-time-what = Dok je porodica sama, laptop je zaključan iza stranice s pitanjem.
help-private-time-how =
    Stranica pokazuje pitanje i ono što mora biti u svakom planu. Na njoj ne može ništa da se napiše.
    Porodica može velikim dugmetom da vas pozove da uđete.
    Krug opet otvara samo vaša lozinka.
help-settings = Podešavanja
help-settings-what = Kako Krug izgleda, kad se zaključava i gde su rezervne kopije.
help-settings-how =
    Svaka promena se odmah čuva.
    Često pravite rezervnu kopiju, a list za povratak pristupa držite u fioci, ne uz laptop.

## Porodično vreme
curtain-heading = Vaše porodično vreme
curtain-alone = Ovde ste samo vi. Ništa se ne snima i niko ne gleda.
curtain-language = Jezik
curtain-question = Pitanje za nas
curtain-must-haves = Ovo mora biti u planu
curtain-prompts = Možemo da razgovaramo i o ovome
curtain-prompt-who = Ko može da nam pomogne?
curtain-prompt-strength = Šta već ide dobro?
curtain-prompt-fails = Šta ako ne uspe?
curtain-prompt-again = Kada se opet vidimo?
curtain-come-in = Molimo, uđite
curtain-yours = Plan je vaš. Vi odlučujete da li ćete ga dati.
curtain-done = Završili smo
curtain-about = O čemu se radi?
curtain-about-lead = Ne morate ništa da pišete. Na vrata dolazi: { $name }.
curtain-about-process = Kako teče sastanak
curtain-about-information = Nešto što smo čuli
curtain-called = Molimo, uđite: { $name }
curtain-called-lead = Porodica vas poziva.
curtain-back = Nazad na našu stranicu
curtain-give-back = Molimo, vratite laptop: { $name }
curtain-give-back-lead = Stranica je zatvorena. Papire ponesite sa sobom ili ih predajte, kako želite.
curtain-turn-first = Prvo okrenite laptop prema sebi.
curtain-not-yet = Još nismo završili

op-papers-print = Odštampano: papir
op-papers-take-back = Preuzeto: potpisani list
failure-printer = Štampač nije preuzeo papir za štampanje. Proverite da li je uključen i povezan, ili sačuvajte PDF i odštampajte ga iz drugog programa.
failure-not-a-picture = Ovo nije slika koju Krug može da pročita. Izaberite fotografiju ili sken u formatu JPEG, PNG ili PDF.
failure-other-scan = Krug ne može da pročita ovu vrstu skena. Ponovo skenirajte list kao JPEG ili ga fotografišite.
failure-not-letters = Ovo nije datoteka s pismima kancelarije. Ništa nije menjano.
problem-sealed-sheets = Zapečaćeni plan čuva se onako kako je zapečaćen: jedna strana na listu, u svojim bojama. Drugačiji izgled izaberite samo za štampanje.
problem-copies = Izaberite od 1 do 50 kopija.
problem-printer = Ovog štampača više nema. Izaberite drugi.
problem-no-sheets = Izaberite bar jedan list koji treba sačuvati.
problem-sheet-again = Ovaj list je već preuzet. Nalazi se među napravljenim papirima.
problem-page = Ovaj papir ima strane od 1 do { $n }.
problem-danger-word = Reč „{ $word }” plaši onoga ko dobije pismo. Izaberite drugu.
settings-letterhead = Pisma kancelarije
settings-letters-lead = Pozivi, informativni listovi, saglasnosti i upitnici mogu da nose vašu sliku, vašu adresu i vaše rečenice. Ono što pripada porodici ne nosi ih nikada.
settings-letters-picture = Slika na vrhu pisama
settings-letters-choose = Izaberi sliku
settings-letters-picture-kind = Slika (PNG, JPEG)
settings-letters-remove = Ukloni sliku
settings-letters-no-picture = Još nema slike.
settings-letters-address = Uz sliku, na kraju pisama stoje naziv, adresa i telefon iz dela „Vi”.
settings-letters-sentences = Sopstvene rečenice
settings-letters-kind = Na kom papiru
settings-letters-top = Ispod naslova
settings-letters-end = Na kraju
settings-letters-give = Sačuvaj za koleginice i kolege
settings-letters-take = Preuzmi iz datoteke
settings-letters-file-kind = Pisma kancelarije
settings-letters-given = Sačuvano. U datoteci nema ničega o porodicama.
settings-letters-taken = Slika i rečenice sada su one iz datoteke.
settings-letters-take-what = Slika i rečenice iz datoteke zameniće vaše.
