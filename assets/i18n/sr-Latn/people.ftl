### Ljudi i mapa: krug, ista tabela i okno jedne osobe.

people-views = Kako gledati
people-circle = Krug
people-table-view = Tabela
people-table = Ljudi oko dece
people-add = Dodaj osobu
people-name-hint = Dovoljno je ime ili reč kao što je „komšinica”.
people-add-parent = { $name }: novi roditelj
people-add-partner = { $name }: nova osoba u paru
people-add-child = { $name }: novo dete
people-add-sibling = { $name }: novi brat ili sestra
people-add-relative = Dodaj rodbinu ove osobe
people-relative-parent = Roditelj
people-relative-partner = Partner ili partnerka
people-relative-child = Dete
people-relative-sibling = Brat ili sestra
people-invitation = Poziv
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
people-change-this = Promeni: { $what }

people-column-name = Ime
people-column-kin = Šta je detetu
people-column-age = Uzrast
people-column-near = Bliskost
people-column-bonds = Dom i veze
people-column-reach = Kako do osobe
people-column-talks = Priprema
people-column-answer = Dan
people-column-needs = Potrebe
people-not-yet = još ne
people-needs-interpreter = prevođenje: { $language }

people-group-children = Deca
people-group-mother = Majčina strana
people-group-father = Očeva strana
people-group-both = Obe strane
people-group-open = Prijateljstvo, komšiluk i drugi
people-group-services = Službe i škole
people-group-organisations = Mesta i grupe
people-group-left = Više nisu u krugu

people-standing-coming = Dolazi
people-standing-message = Šalje poruku
people-standing-asked = Još nema odgovora
people-standing-not-coming = Ne dolazi
people-standing-not-asked = Još nije pitano
people-standing-excluded = Bez poziva
people-standing-information = Daje informacije
people-mark-hidden = Adresa se čuva
people-mark-safety = Bezbednosna oznaka

people-tie-strong = jaka, daje snagu
people-tie-there = tu kad zatreba
people-tie-thin = tanka, retka
people-tie-stress = sada teška
people-tie-broken = bez kontakta
people-tie-help = kuda ide pomoć
people-tie-repaired = opet u kontaktu, posle prekida

people-legend = Ko je oko dece
people-legend-lead = Bliže sredini znači bliže deci, rečima porodice. Izaberite osobu da vidite više.
people-legend-ties = Bliskost
people-legend-day = Na sam dan

people-key-arrows = strelice
people-key-move = pomeranje
people-key-change = promena
people-key-p = roditelj
people-key-r = partner ili partnerka
people-key-c = dete
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
people-part-known = Ko navodi ime, da li se poznajemo
people-part-safety = Bezbednost
people-part-consents = Saglasnosti

people-add-contact = Dodaj način
people-kept = Zaštićeno. Na ovu stranicu se ne učitava.
people-kept-empty = Ovde ništa nije upisano.
people-kept-write = Upiši novo
people-in-the-middle = Deca stoje u sredini.
people-add-tie = Reci koliko blizu
people-is-child = Dete: { $name }
people-is-parent = Roditelj: { $name }
people-who-is-parent = Ko je roditelj?
people-bond-with = S kim
people-add-bond = Dodaj ovaj odnos
people-lives = Ko živi zajedno
people-joins = Živi u domaćinstvu: { $home }
people-new-home = Novo domaćinstvo
people-pairs = Ne smeju tek tako da se sretnu
people-pair-with = Ne smeju tek tako da se sretnu: { $name }
people-must-not-meet = S kim ne sme tek tako da se sretne
people-excluded-heading = Bez poziva
people-exclude = Upiši da ova osoba nema poziv
people-places = Reči koje se ne štampaju
people-organisation-empty = Još nema mesta ni grupa. Izaberite osobu i pritisnite O.
op-people-bring = Dodata osoba
people-elsewhere = I u drugim porodicama: { $families }
people-elsewhere-take = Preuzmi odatle ime, organizaciju i otvorene kontakte

people-consent-yes = Da
people-consent-no = Ne
people-consent-back = Povučeno
people-consent-open = Još nije pitano
people-consent-yes-today = Danas rečeno „da”
people-consent-no-today = Danas rečeno „ne”

## Okrenuto porodici
turned-who-is-coming = Ko dolazi
turned-who-belongs = Ko je u krugu
turned-list = Spisak
turned-column-name = Ime
turned-column-kin = Šta je detetu
turned-column-talked = Razgovor
turned-column-coming = Dan
turned-column-comfort = Da bude prijatno
turned-talked-yes = da
turned-talked-soon = uskoro
turned-coming-coming = Dolazi
turned-coming-message = Šalje poruku
turned-coming-asking = Još pitamo
