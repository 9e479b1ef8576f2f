### Priprema: razgovori, saglasnosti, pozivi, spiskovi za označavanje.

preparation-show = Koga pokazati
preparation-show-all = Sve
preparation-show-to-ask = Još treba pitati
preparation-coming = dolazi: { $n }
preparation-waiting = čeka se odgovor: { $n }
preparation-messages = { $n ->
    [one] { $n } poruka
    [few] { $n } poruke
   *[other] { $n } poruka
}
preparation-not-asked = nije pitano: { $n }
preparation-for = Za konferenciju: { $date }
preparation-no-day = Konferencija još nema dan. Za pozive je potreban.
preparation-nobody-left = Svi su pitani i od svih ima odgovora.
preparation-table = Priprema svake osobe
preparation-column-name = Ime
preparation-column-talks = Razgovori
preparation-column-consents = Saglasnosti
preparation-column-invitation = Poziv poslat
preparation-column-answer = Dan
preparation-column-needs = Potrebe
preparation-column-ticked = Spisak
preparation-ticked = { $n } od { $of }
preparation-not-sent = još ne
preparation-key-open = otvara
preparation-key-map = pokazuje na mapi
preparation-talks = Razgovori
preparation-add-talk = Dodaj razgovor
preparation-no-talk = Još nema razgovora. Za početak je dovoljan kratak telefonski razgovor.
preparation-note-left = Namerno kratko. Preostalo znakova: { $n }
preparation-busy = Vreme koje ne odgovara
preparation-add-busy = Dodaj vreme
preparation-sent-on = Poziv poslat: { $date }
preparation-invitation = Poziv: { $name }
preparation-not-invited-yet = Za ovu osobu još nema poziva.
preparation-begin-invitation = Počni poziv
preparation-sent-today = Poslato danas
preparation-gaps = Strana do koje se nije došlo
preparation-no-gaps = Ništa nije zapisano. Ako jedna strana porodice ostane zatvorena, dovoljna je rečenica zašto.
preparation-add-gap = Zapiši zašto

## Spiskovi koji se prolaze pre konferencije
preparation-list-adult = Zajedno smo prošli
preparation-list-child = Prošli smo s detetom
preparation-list-referrer = Prošli smo s predlagačem
preparation-list-advocate = Prošli smo sa zagovornikom deteta
person-tick-purpose = Svojim rečima kaže čemu sastanak služi
person-tick-question = Pitanje je pročitano
person-tick-bottom-lines = Uslovi su pročitani
person-tick-phases = Zna tri dela dana
person-tick-private-time = Zna da porodično vreme pripada samo porodici
person-tick-leave = Zna da uvek može da se ode
person-tick-who-comes = Zna ko dolazi
person-tick-who-not = Zna ko ne dolazi, ako se to osobe tiče
person-tick-wishes = Pitano je za želje
person-tick-worries = Pitano je za brige
person-tick-offer = Pitano je: šta mogu da ponudim?
person-tick-needs = Pitano je za potrebe na taj dan
person-tick-safety-alone = O bezbednosti je pitano nasamo
person-tick-data-notice = Ima list o tome šta se čuva
person-tick-consents = Pitano je za sve četiri saglasnosti
person-tick-reach = Zna kako do mene
person-tick-leaflet = Ima letak za svoj uzrast
person-tick-choice = Izbor učešća: sve, deo, telefonom, preko nekoga, pismo ili ne
person-tick-sits-beside = Zna se ko sedi pored
person-tick-stop-card = Ima karticu „stop”
person-tick-advocate = Zagovornik je izabran
person-tick-message = Ima poruku za porodicu, ili je ne želi
person-tick-comfort = Misli se na igračku, telefon, užinu
person-tick-feedback = Čuće šta je iz toga nastalo
person-tick-report = Izveštaj je jasan, najviše dve strane, i roditelji ga čitaju prvi
person-tick-lines-clear = Najviše pet uslova, i svaki može da se proveri
person-tick-offers = Ponude s imenima, telefonima i vremenom čekanja
person-tick-authority = Na sam dan može da pristane, ili zna koga da pozove
person-tick-stays = Ostaje do kraja
person-tick-review = Dolazi na sastanak praćenja
person-tick-nothing-new = Na sam dan ne donosi ništa novo
person-tick-role-sheet = Ima list o ulozi
person-tick-alone-with-child = Bilo je vremena nasamo s detetom
person-tick-wishes-written = Želje deteta su zapisane
person-tick-independent = Govori samo za dete
person-tick-no-promises = Zna šta ne sme da obeća
