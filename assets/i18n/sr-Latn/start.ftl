### Prvi početak, zaključavanje, lozinka.

## Prvi početak
start-steps = Prvi početak
start-step-of = { $step } od { $of }
start-step-language = Jezik
start-step-about = Vi
start-step-passphrase = Lozinka
start-step-recovery = List za povratak
start-step-begin = Početak
start-next = Dalje
start-back = Nazad

start-welcome = Dobar dan
start-welcome-lead = Krug ostaje na ovom laptopu. Internet mu ne treba i ništa nikome ne šalje.
start-language = Jezik aplikacije

start-about = O vama
start-about-lead = Ovo stoji na pozivima i papirima. Možete da promenite i kasnije.
start-name = Vaše ime
start-name-missing = Upišite ime onako kako treba da stoji na pozivima.
start-role = Kako se zove vaša uloga
start-role-hint = Reč koju koristite za sebe.
# Odvojeno znakom |. Svi oblici su ravnopravni; nijedan se ne uzima sam od sebe.
start-role-words = koordinatorka | koordinator
start-role-missing = Upišite reč koju koristite, na primer: koordinatorka.
start-organisation = Organizacija
start-organisation-hint = Može da ostane prazno.
start-country = Država
start-country-hint = Od nje zavise reči i pravni redovi na papirima.
start-country-missing = Izaberite državu u kojoj radite.

start-passphrase = Vaša lozinka
start-passphrase-lead = Ona zaključava sve. Niko ne može da vam je pronađe i Krug je ne čuva. Četiri ili pet reči bolje su od osam znakova.
start-make = Napravi trezor
start-making = Trezor se pravi…

start-recovery = List za povratak pristupa
start-recovery-lead = Ako se lozinka zaboravi, samo ovaj ključ otvara Krug. Odštampajte list i stavite ga u fioku, dalje od laptopa.
start-recovery-key = Ključ za povratak
start-recovery-file = krug-list-za-povratak-pristupa.pdf
start-recovery-make = Sačuvaj i odštampaj list
start-recovery-kept = List je sačuvan. Odštampajte ga, sklonite na sigurno, pa izbrišite datoteku.
start-recovery-without = Nastavljam bez lista
start-recovery-without-hint = Tada kod zaboravljene lozinke niko ne može da pomogne.
start-recovery-missing = Sačuvajte list ili označite da nastavljate bez njega.

start-ready = { $name }: sve je spremno
start-ready-lead = Tri stvari koje vredi znati:
start-ready-lock = Ctrl L odmah zaključava. Krug se zaključava i sam.
start-ready-turn = F9 okreće ekran prema porodici i sklanja sve što je poverljivo.
start-ready-saved = Sve se čuva samo od sebe. Ctrl Z vraća korak nazad.
start-begin = Počni
start-begin-example = Počni s porodicama za vežbu

## Lozinka
passphrase-new = Nova lozinka
passphrase-again = Još jednom isto
passphrase-show = Pokaži lozinku
passphrase-hide = Sakrij lozinku
passphrase-capitals = Uključena su velika slova (Caps Lock).
passphrase-suggest = Predloži pet reči
passphrase-suggest-again = Drugih pet reči
passphrase-suggest-hint = Smislite s njima malu priču. Tako ostaju u sećanju.
passphrase-use = Uzmi ove reči
passphrase-weak = Slaba
passphrase-fair = Još malo
passphrase-good = Dobra
passphrase-strong = Jaka
passphrase-longer = Neka bude duža. Četiri reči koje ćete zapamtiti bolje su od osam znakova.
passphrase-differs = Ove dve nisu iste. Upišite još jednom.

## Zaključavanje
lock-heading = Zaključano
lock-saved = Sve je sačuvano i zatvoreno.
lock-passphrase = Vaša lozinka
lock-open = Otvori Krug
lock-opening = Otvara se…
lock-pause = { $seconds ->
    [one] Sledeći pokušaj za { $seconds } sekundu
    [few] Sledeći pokušaj za { $seconds } sekunde
   *[other] Sledeći pokušaj za { $seconds } sekundi
}
# Iste reči stoje na listu za povratak pristupa (paper-recovery-use).
lock-forgot = Imam list za povratak pristupa
lock-with-passphrase = Upiši lozinku
lock-recovery-key = Ključ za povratak
lock-recovery-hint = Stoji na listu za povratak pristupa. Razmaci i crtice nisu važni.
lock-salvage = Skupi ono što se još čita
lock-salvage-what = Krug pravi ispravan trezor od svega što se još čita ovde i u rezervnim kopijama. Oštećena datoteka ostaje pored njega, netaknuta.
lock-salvaged = Skupljeno zapisa: { $count }. Čekaju na nešto izgubljeno: { $waiting }. Pregledajte svoje porodice.
lock-foot = Na ovoj stranici nema imena porodica. Krug se zaključava sam, kad se poklopac spusti i na Ctrl L.
