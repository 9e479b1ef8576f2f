### Ljudi i mapa: krug, ista tabela i okno jedne osobe.

people-views = Kako gledati
people-circle = Krug
people-table-view = Tabela
people-table = Ljudi oko djece
people-add = Dodaj osobu
people-name-hint = Dovoljno je ime ili riječ kao što je „komšinica“.
people-add-parent = { $name }: novi roditelj
people-add-partner = { $name }: nova osoba u paru
people-add-child = { $name }: novo dijete
people-add-sibling = { $name }: novi brat ili sestra
people-add-relative = Dodaj rodbinu ove osobe
people-relative-parent = Roditelj
people-relative-partner = Partner ili partnerica
people-relative-child = Dijete
people-relative-sibling = Brat ili sestra
people-count-family = { $n ->
    [one] { $n } osoba iz porodice
    [few] { $n } osobe iz porodice
   *[other] { $n } osoba iz porodice
}
people-count-others = { $n ->
    [one] { $n } druga osoba
    [few] { $n } druge osobe
   *[other] { $n } drugih osoba
}
people-remove-this = Ukloni: { $what }
people-change-this = Promijeni: { $what }

people-column-name = Ime
people-column-kin = Šta je djetetu
people-column-age = Dob
people-column-near = Bliskost
people-column-bonds = Dom i veze
people-column-reach = Kako do osobe
people-column-talks = Priprema
people-column-answer = Dan
people-column-needs = Potrebe
people-not-yet = još ne
people-needs-interpreter = prevođenje: { $language }
people-invitation = Poziv

people-group-children = Djeca
people-group-mother = Majčina strana
people-group-father = Očeva strana
people-group-both = Obje strane
people-group-open = Prijateljstvo, susjedstvo i drugi
people-group-services = Službe i škole
people-group-organisations = Mjesta i grupe
people-group-left = Više nisu u krugu

people-standing-coming = Dolazi
people-standing-message = Šalje poruku
people-standing-asked = Još nema odgovora
people-standing-not-coming = Ne dolazi
people-standing-not-asked = Još nije pitano
people-standing-excluded = Bez poziva
people-standing-information = Daje informacije
people-mark-hidden = Adresa se čuva
people-mark-safety = Sigurnosna oznaka

people-tie-strong = jaka, daje snagu
people-tie-there = tu kad zatreba
people-tie-thin = tanka, rijetka
people-tie-stress = sada teška
people-tie-broken = bez kontakta
people-tie-help = kuda ide pomoć
people-tie-repaired = opet u kontaktu, nakon prekida

people-legend = Ko je oko djece
people-legend-lead = Bliže sredini znači bliže djeci, riječima porodice. Izaberite osobu da vidite više.
people-legend-ties = Bliskost
people-legend-day = Na sam dan

people-key-arrows = strelice
people-key-move = pomjeranje
people-key-change = promjena
people-key-p = roditelj
people-key-r = partner ili partnerica
people-key-c = dijete
people-key-s = brat ili sestra
people-key-h = dom
people-key-t = bliskost
people-key-i = poziv
people-key-remove = uklanjanje

people-part-who = Ko je to
people-part-needs = Potrebe na taj dan
people-part-wishes = Želje i ponude
people-part-reach = Kako do osobe
people-part-near = Koliko blizu
people-part-bonds = Dom i veze
people-part-known = Ko navodi ime, poznajem li
people-part-safety = Sigurnost
people-part-consents = Saglasnosti

people-add-contact = Dodaj način
people-kept = Zaštićeno. Na ovu stranu se ne učitava.
people-kept-empty = Ovdje ništa nije upisano.
people-kept-write = Upiši novo
people-in-the-middle = Djeca stoje u sredini.
people-add-tie = Reci koliko blizu
people-is-child = Dijete: { $name }
people-is-parent = Roditelj: { $name }
people-who-is-parent = Ko je roditelj?
people-bond-with = S kim
people-add-bond = Dodaj ovaj odnos
people-lives = Ko živi zajedno
people-joins = Živi u domaćinstvu: { $home }
people-new-home = Novo domaćinstvo
people-pairs = Ne smiju se tek tako sresti
people-pair-with = Ne smiju se tek tako sresti: { $name }
people-must-not-meet = Ne smije se tek tako sresti s
people-excluded-heading = Bez poziva
people-exclude = Upiši da ova osoba nema poziv
people-places = Riječi koje se ne štampaju
people-organisation-empty = Još nema mjesta ni grupa. Izaberite osobu i pritisnite O.
op-people-bring = Dodana osoba
people-elsewhere = I u drugim porodicama: { $families }
people-elsewhere-take = Preuzmi odatle ime, organizaciju i otvorene kontakte

people-consent-yes = Da
people-consent-no = Ne
people-consent-back = Povučeno
people-consent-open = Još nije pitano
people-consent-yes-today = Danas rečeno „da“
people-consent-no-today = Danas rečeno „ne“

## Okrenuto porodici
turned-who-is-coming = Ko dolazi
turned-who-belongs = Ko je u krugu
turned-list = Spisak
turned-column-name = Ime
turned-column-kin = Šta je djetetu
turned-column-talked = Razgovor
turned-column-coming = Dan
turned-column-comfort = Da bude ugodno
turned-talked-yes = da
turned-talked-soon = uskoro
turned-coming-coming = Dolazi
turned-coming-message = Šalje poruku
turned-coming-asking = Još pitamo
