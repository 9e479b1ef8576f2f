//! Families that are hard to draw, in a few words each: `Ana+Ivo: Mara Luka` is a couple with two children.

use super::*;

/// Reads a family: one branch a line, `one+other: children`, `one: children` of a lone parent, `: children` of
/// parents nobody named. `=` a dissolved couple; `~` before a child fostered, `^` adopted, `'` a twin of the one
/// before, `*` the child the conference is about.
pub fn family(text: &str) -> Facts {
    let mut facts = Facts::default();
    let find = |facts: &mut Facts, name: &str| {
        facts
            .people
            .iter()
            .position(|p| p.id == name)
            .unwrap_or_else(|| {
                facts.people.push(Someone {
                    id: name.to_owned(),
                    half: name.chars().count() as f64 * 3.8,
                    main: false,
                    year: None,
                    right_of: None,
                });
                facts.people.len() - 1
            })
    };
    for line in text.lines().map(str::trim).filter(|l| !l.is_empty()) {
        if let Some(home) = line.strip_prefix("home ") {
            let members = home
                .split_whitespace()
                .map(|n| find(&mut facts, n))
                .collect();
            facts.homes.push(Home {
                id: format!("home{}", facts.homes.len()),
                label: home.to_owned(),
                members,
            });
            continue;
        }
        let (parents, children) = line.split_once(':').unwrap_or((line, ""));
        let union = if parents.contains('=') {
            Some(Union::Divorced)
        } else if parents.contains('+') {
            Some(Union::Married)
        } else {
            None
        };
        let parents: Vec<usize> = parents
            .split(['+', '='])
            .map(str::trim)
            .filter(|p| !p.is_empty())
            .map(|p| find(&mut facts, p))
            .collect();
        let mut branch = Branch {
            parents,
            union,
            ..Branch::default()
        };
        for word in children.split_whitespace() {
            let name = word.trim_start_matches(['~', '^', '\'', '*']);
            let person = find(&mut facts, name);
            facts.people[person].main |= word.contains('*');
            let bond = match word.chars().next() {
                Some('~') => Bond::Fostered,
                Some('^') => Bond::Adopted,
                _ => Bond::Birth,
            };
            let twins = u32::from(word.starts_with('\''));
            if let Some(before) = branch.children.last_mut().filter(|_| twins > 0) {
                before.twins = twins;
            }
            branch.children.push(Child {
                person,
                bond,
                twins,
            });
        }
        facts.branches.push(branch);
    }
    facts
}

/// The twelve, with their names.
pub const HARD: [(&str, &str); 12] = [
    (
        "two remarriages with children on both sides",
        "Ante+Ljubica: Zoran Dragana Damir
         Mustafa+Fatima: Selma Emir Mirela
         Damir=Selma: *Lejla *Amar
         Ivana+Damir: Tea
         Selma+Kemal: Adi
         Kemal=Sanja: Nina Dino
         home Ivana Damir Tea
         home Selma Kemal Adi Lejla Amar",
    ),
    (
        "cousins who married",
        "Osman+Hajra: Salih Ismet
         Salih+Zumra: Nedim
         Ismet+Rabija: Azra
         Nedim+Azra: *Lamija *Harun",
    ),
    (
        "twins among half-siblings",
        "Petar=Vesna: Ivan
         Petar+Marija: *Ana 'Iva Luka
         Marija=Josip: Filip",
    ),
    (
        "a child fostered by grandparents",
        "Stjepan+Kata: Mladen Jasna
         Jasna=Goran: *Tin Lea
         Stjepan+Kata: ~Tin",
    ),
    (
        "same-sex parents",
        "Jana+Lucie: *Jakub ^Eliška
         Karel+Hana: Jana Petr
         Milan+Olga: Lucie
         Tomáš: Jakub",
    ),
    (
        "five generations",
        "Цвета: Руска
         Руска+Асен: Иван Пенка
         Иван+Мария: Емине Севда
         Емине+Росен: Мила Ибрям
         Мила: *Бебе
         Пенка+Димо: Калин
         Теменуга: Росен Виолета",
    ),
    (
        "three partners in a row",
        "Mato=Ruža: Ivo
         Mato=Nada: Pero Kata
         Mato+Zora: *Ana
         Zora=Stipe: Luce
         Stipe+Mila: Duje",
    ),
    (
        "partners of two generations",
        "Ivo+Ana: Marko Luka
         Marko+Eva: Petra
         Luka+Petra2: Dino
         Petra+Stari: *Beba
         Djed+Baka: Stari Ana",
    ),
    (
        "adopted, with both families known",
        "Marta+Jan: ^Klára Ondřej
         Lenka=Pavel: *Klára David
         Božena: Lenka Radek
         Jiří+Věra: Jan",
    ),
    (
        "brothers and sisters whose parents nobody named",
        ": Milena Slavica Radovan
         Milena+Dušan: *Jovana Nikola
         Slavica: Bojan
         : Dušan Goran",
    ),
    ("forty people", FORTY),
    ("eighty people", EIGHTY),
];

const FORTY: &str = "Pra1+Pra2: Ded1 Tet1
    Pra3+Pra4: Baka1 Tet2
    Pra5+Pra6: Ded2 Ujo1
    Ded1+Baka1: Otac Strina1 Stric1
    Ded2+Baka2: Majka Tetka1 Ujak1
    Otac=Majka: *Lejla *Amar
    Otac+Nova: Tea
    Majka+Novi: Adi
    Novi=Bivša: Sin Kći
    Stric1+Snaha1: Rod1 Rod2 Rod3
    Strina1+Zet1: Rod4
    Tetka1+Zet2: Rod5 Rod6
    Ujak1+Snaha2: Rod7 Rod8
    Tet1+Muž1: Rod9
    Rod9+Žena9: Rod10
    Tet2: Rod11
    home Otac Nova Tea
    home Majka Novi Adi Lejla Amar";

const EIGHTY: &str = "A1+A2: B1 B2 B3
    A3+A4: B4 B5
    A5+A6: B6 B7 B8
    A7+A8: B9 B10
    B1+B4: C1 C2 C3
    B2+X1: C4 C5
    B3+X2: C6
    B5+X3: C7 C8
    B6+B9: C9 C10 C11
    B7+X4: C12 C13
    B8=X5: C14
    B10+X6: C15 C16
    C1=C9: *D1 *D2 D3
    C1+Y1: D4
    C9+Y2: D5 D6
    Y2=Z1: D7
    C2+Y3: D8 D9
    C3+Y4: D10 D11 D12
    C4+Y5: D13
    C5+Y6: D14 D15
    C6+Y7: D16
    C7+Y8: D17 D18
    C10+Y9: D19 D20
    C11+Y10: D21
    C12+Y11: D22 D23
    C14+Y12: D24
    C15+Y13: D25 D26
    C16=Y14: D27
    D8+W1: E1
    D19+W2: E2 E3
    home C1 Y1 D4
    home C9 Y2 D1 D2 D3 D5 D6";
