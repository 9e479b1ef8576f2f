### Priprema: razgovori, saglasnosti, pozivi, popisi za označavanje.

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
preparation-column-invitation = Poziv poslan
preparation-column-answer = Dan
preparation-column-needs = Potrebe
preparation-column-ticked = Popis
preparation-ticked = { $n } od { $of }
preparation-not-sent = još ne
preparation-key-open = otvara
preparation-key-map = pokazuje na mapi
preparation-talks = Razgovori
preparation-add-talk = Dodaj razgovor
preparation-no-talk = Još nema razgovora. Za početak je dovoljan kratak telefonski razgovor.
preparation-note-left = Namjerno kratko. Preostalo znakova: { $n }
preparation-busy = Vrijeme koje ne odgovara
preparation-add-busy = Dodaj vrijeme
preparation-sent-on = Poziv poslan: { $date }
preparation-invitation = Poziv: { $name }
preparation-not-invited-yet = Za ovu osobu još nema poziva.
preparation-begin-invitation = Počni poziv
preparation-sent-today = Poslano danas
preparation-gaps = Strana do koje se nije došlo
preparation-no-gaps = Ništa nije zapisano. Ako jedna strana porodice ostane zatvorena, dovoljna je rečenica zašto.
preparation-add-gap = Zapiši zašto

## Popisi koji se prolaze prije konferencije
preparation-list-adult = Zajedno smo prošli
preparation-list-child = Prošli smo s djetetom
preparation-list-referrer = Prošli smo s predlagačem
preparation-list-advocate = Prošli smo sa zagovornikom djeteta
person-tick-purpose = Svojim riječima kaže čemu sastanak služi
person-tick-question = Pitanje je pročitano
person-tick-bottom-lines = Uslovi su pročitani
person-tick-phases = Zna tri dijela dana
person-tick-private-time = Zna da porodično vrijeme pripada samo porodici
person-tick-leave = Zna da se uvijek može otići
person-tick-who-comes = Zna ko dolazi
person-tick-who-not = Zna ko ne dolazi, ako se to osobe tiče
person-tick-wishes = Pitano je za želje
person-tick-worries = Pitano je za brige
person-tick-offer = Pitano je: šta mogu ponuditi?
person-tick-needs = Pitano je za potrebe na taj dan
person-tick-safety-alone = O sigurnosti je pitano nasamo
person-tick-data-notice = Ima list o tome šta se čuva
person-tick-consents = Pitano je za sve četiri saglasnosti
person-tick-reach = Zna kako do mene
person-tick-leaflet = Ima letak za svoju dob
person-tick-choice = Izbor učešća: sve, dio, telefonom, preko nekoga, pismo ili ne
person-tick-sits-beside = Zna se ko sjedi pored
person-tick-stop-card = Ima karticu „stop“
person-tick-advocate = Zagovornik je izabran
person-tick-message = Ima poruku za porodicu, ili je ne želi
person-tick-comfort = Misli se na igračku, telefon, užinu
person-tick-feedback = Čut će šta je iz toga nastalo
person-tick-report = Izvještaj je jasan, najviše dvije strane, i roditelji ga čitaju prvi
person-tick-lines-clear = Najviše pet uslova, i svaki se može provjeriti
person-tick-offers = Ponude s imenima, telefonima i vremenom čekanja
person-tick-authority = Na sam dan može pristati, ili zna koga nazvati
person-tick-stays = Ostaje do kraja
person-tick-review = Dolazi na sastanak praćenja
person-tick-nothing-new = Na sam dan ne donosi ništa novo
person-tick-role-sheet = Ima list o ulozi
person-tick-alone-with-child = Bilo je vremena nasamo s djetetom
person-tick-wishes-written = Želje djeteta su zapisane
person-tick-independent = Govori samo za dijete
person-tick-no-promises = Zna šta ne smije obećati
