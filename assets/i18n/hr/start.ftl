### Prvi početak, zaključavanje, zaporka.

## Prvi početak
start-steps = Prvi početak
start-step-of = { $step } od { $of }
start-step-language = Jezik
start-step-about = Vi
start-step-passphrase = Zaporka
start-step-recovery = List za povrat
start-step-begin = Početak
start-next = Dalje
start-back = Natrag

start-welcome = Dobar dan
start-welcome-lead = Krug ostaje na ovom računalu. Internet mu ne treba i ništa nikome ne šalje.
start-language = Jezik aplikacije

start-about = O vama
start-about-lead = Ovo stoji na pozivima i papirima. Možete promijeniti i kasnije.
start-name = Vaše ime
start-name-missing = Upišite ime onako kako treba stajati na pozivima.
start-role = Kako se zove vaša uloga
start-role-hint = Riječ koju koristite za sebe.
# Odvojeno znakom |. Svi oblici su ravnopravni; nijedan se ne uzima sam od sebe.
start-role-words = koordinatorica | koordinator
start-role-missing = Upišite riječ koju koristite, na primjer: koordinatorica.
start-organisation = Organizacija
start-organisation-hint = Može ostati prazno.
start-country = Država
start-country-hint = O njoj ovise riječi i pravni redovi na papirima.
start-country-missing = Odaberite državu u kojoj radite.

start-passphrase = Vaša zaporka
start-passphrase-lead = Ona zaključava sve. Nitko vam je ne može pronaći i Krug je ne čuva. Četiri ili pet riječi bolje su od osam znakova.
start-make = Izradi trezor
start-making = Trezor se izrađuje…

start-recovery = List za povrat pristupa
start-recovery-lead = Ako se zaporka zaboravi, samo ovaj ključ otvara Krug. Ispišite list i stavite ga u ladicu, dalje od računala.
start-recovery-key = Ključ za povrat
start-recovery-file = krug-list-za-povrat-pristupa.pdf
start-recovery-make = Spremi i ispiši list
start-recovery-kept = List je spremljen. Ispišite ga, sklonite na sigurno, pa izbrišite datoteku.
start-recovery-without = Nastavljam bez lista
start-recovery-without-hint = Tada kod zaboravljene zaporke nitko ne može pomoći.
start-recovery-missing = Spremite list ili označite da nastavljate bez njega.

start-ready = { $name }: sve je spremno
start-ready-lead = Tri stvari koje vrijedi znati:
start-ready-lock = Ctrl L odmah zaključava. Krug se zaključava i sam.
start-ready-turn = F9 okreće zaslon prema obitelji i sklanja sve što je povjerljivo.
start-ready-saved = Sve se čuva samo od sebe. Ctrl Z vraća korak natrag.
start-begin = Počni
start-begin-example = Počni s obiteljima za vježbu

## Zaporka
passphrase-new = Nova zaporka
passphrase-again = Još jednom isto
passphrase-show = Pokaži zaporku
passphrase-hide = Sakrij zaporku
passphrase-capitals = Uključena su velika slova (Caps Lock).
passphrase-suggest = Predloži pet riječi
passphrase-suggest-again = Drugih pet riječi
passphrase-suggest-hint = Smislite s njima malu priču. Tako ostaju u sjećanju.
passphrase-use = Uzmi ove riječi
passphrase-weak = Slaba
passphrase-fair = Još malo
passphrase-good = Dobra
passphrase-strong = Jaka
passphrase-longer = Neka bude duža. Četiri riječi koje ćete zapamtiti bolje su od osam znakova.
passphrase-differs = Ove dvije nisu iste. Upišite još jednom.

## Zaključavanje
lock-heading = Zaključano
lock-saved = Sve je spremljeno i zatvoreno.
lock-passphrase = Vaša zaporka
lock-open = Otvori Krug
lock-opening = Otvara se…
lock-pause = { $seconds ->
    [one] Sljedeći pokušaj za { $seconds } sekundu
    [few] Sljedeći pokušaj za { $seconds } sekunde
   *[other] Sljedeći pokušaj za { $seconds } sekundi
}
# Iste riječi stoje na listu za povrat pristupa (paper-recovery-use).
lock-forgot = Imam list za povrat pristupa
lock-with-passphrase = Upiši zaporku
lock-recovery-key = Ključ za povrat
lock-recovery-hint = Stoji na listu za povrat pristupa. Razmaci i crtice nisu važni.
lock-salvage = Skupi ono što se još čita
lock-salvage-what = Krug izrađuje ispravan trezor od svega što se još čita ovdje i u sigurnosnim kopijama. Oštećena datoteka ostaje pokraj njega, netaknuta.
lock-salvaged = Skupljeno zapisa: { $count }. Čekaju na nešto izgubljeno: { $waiting }. Pregledajte svoje obitelji.
lock-foot = Na ovoj stranici nema imena obitelji. Krug se zaključava sam, kad se poklopac spusti i na Ctrl L.
