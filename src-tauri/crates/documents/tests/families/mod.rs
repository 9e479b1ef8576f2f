//! Five invented families whose plans are printed in the tests; any likeness is chance.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

pub mod papers;

use chrono::{NaiveDate, NaiveTime};
use krug_documents::document::Strokes;
use krug_documents::names::{Agreement, Beside, NameRow, Review, SealNote};
use krug_documents::plan::{Parts, PlanPaper, ReferrerAnswer, ReferrerKind, StepRow};
use krug_i18n::Language;

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a real day")
}

fn strings(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// Each row: what, who, when, how we will know, if not, must-haves.
type Row<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str, &'a [u32]);

fn steps(rows: &[Row<'_>]) -> Vec<StepRow> {
    rows.iter()
        .zip(1..)
        .map(
            |((what, who, when, known, if_not, must_have), number)| StepRow {
                help: String::new(),
                picture: None,
                number,
                what: (*what).to_owned(),
                who: (*who).to_owned(),
                when: (*when).to_owned(),
                known: (*known).to_owned(),
                if_not: (*if_not).to_owned(),
                must_have: must_have.to_vec(),
            },
        )
        .collect()
}

fn name(name: &str, kin: &str, agreement: Agreement, copy: bool) -> NameRow {
    NameRow {
        name: name.to_owned(),
        kin: kin.to_owned(),
        child: false,
        agreement,
        beside: Beside::Nothing,
        copy,
    }
}

/// A scribble like a hand's.
pub fn scribble(seed: u32) -> Strokes {
    let points = (0..60_u32)
        .map(|at| {
            let t = at as f32 / 59.0;
            let wave = (t * 21.0 + seed as f32).sin() * (14.0 - 9.0 * t);
            let slow = (t * 5.0 + seed as f32 * 0.7).cos() * 6.0;
            (t * 180.0 + slow, 30.0 + wave + slow)
        })
        .collect();
    Strokes {
        width: 200.0,
        height: 60.0,
        strokes: vec![points, vec![(20.0, 52.0), (150.0, 46.0)]],
    }
}

fn paper(language: Language, children: &str, made_on: NaiveDate) -> PlanPaper {
    PlanPaper {
        language,
        children: children.to_owned(),
        made_on,
        place: String::new(),
        question: String::new(),
        strengths: String::new(),
        original: String::new(),
        steps: Vec::new(),
        if_hard: Vec::new(),
        promises: Vec::new(),
        guardian: String::new(),
        review: None,
        copies: Vec::new(),
        names: Vec::new(),
        events: Vec::new(),
        held_by: String::new(),
        referrer: None,
        reader: String::new(),
        copy_number: 0,
        mark: "7K2Q".to_owned(),
        parts: Parts::All,
        seal_note: None,
    }
}

/// Bosnian: ten steps, which break over two pages.
pub fn lipa() -> PlanPaper {
    PlanPaper {
        place: "Omladinski dom, Zenica".to_owned(),
        question: "Šta nam treba i ko će šta raditi da Lamija, Tarik i Ajla svakog dana stignu u školu i vrtić i da imaju mir kad mama ode u bolnicu?".to_owned(),
        original: "S papira na zidu: mir u kući, svako jutro u školu, mama nije sama.".to_owned(),
        strengths: "Djeca vole školu. Baka i dedo su blizu, komšije imaju ključ. Lamija zna kuhati tarhanu, Tarik pamti sve rođendane.".to_owned(),
        steps: steps(&[
            ("Baka Hatidža noći kod djece čim Mirela ode u bolnicu.", "Hatidža, zamjena Ivo", "odmah", "Alma vidi svjetlo u kuhinji", "dolazi Sabina", &[1]),
            ("Alma pokuca u 7:15 i vidi jesu li svi krenuli.", "Alma", "svaki školski dan od 16. 3.", "kalendar na frižideru", "pokuca Senad", &[2]),
            ("Senad vozi Ajlu u vrtić ponedjeljkom, srijedom i petkom, a nana Nasiha ostale dane.", "Senad, Nasiha", "od 16. 3.", "vrtić nas ne mora zvati", "vozi Fahrudin", &[2]),
            ("Teta Ramiza radi zadaću s Lamijom i Tarikom.", "Ramiza", "utorak i četvrtak u 17 h", "sveska na stolu", "Lamija javi Sabini", &[]),
            ("Tata Damir zove djecu svako veče i dolazi kući svake druge subote.", "Damir", "od 15. 3.", "djeca precrtaju dan", "zove Edin", &[]),
            ("Edin šalje 200 KM mjesečno za topli obrok i prevoz.", "Edin", "do 5. u mjesecu", "Sabina vodi papir", "", &[]),
            ("Mirela ide na kontrole i kaže Sabini kad joj je teže. Sabina smije nazvati doktoricu.", "Mirela, Sabina", "do 30. 3., onda svakog mjeseca", "Mirela sama kaže", "Hatidža pita", &[]),
            ("Škola zove jedan broj, Sabinin.", "Sabina, razrednica", "od 16. 3.", "potvrda iz škole", "", &[3]),
            ("Vedran vodi Tarika na trening.", "Vedran", "subotom", "Tarik priča", "Tarik bira nešto drugo", &[]),
            ("Lamijina želja: nedjelja je naš dan, bez posla i bez telefona.", "svi u stanu", "nedjeljom", "Lamija daje ocjenu", "razgovaramo", &[]),
        ]),
        if_hard: strings(&[
            "Ako Mirela mora u bolnicu noću, prvo zove Almu, pa mamu.",
            "Ako se dvoje posvađaju, stanu i nastave sutra uz kafu.",
            "Ako je neko u opasnosti: 122.",
        ]),
        promises: strings(&[
            "Centar za socijalni rad (Lejla): zove svakog prvog u mjesecu.",
            "Škola: istog dana javlja Sabini ako neko nije došao.",
        ]),
        guardian: "Alma, pita sve svake druge nedjelje".to_owned(),
        review: Some(Review {
            date: day(2026, 5, 16),
            time: NaiveTime::from_hms_opt(11, 0, 0),
            place: "kod bake Hatidže".to_owned(),
        }),
        copies: strings(&["Svi koji su bili s nama", "Centar za socijalni rad", "Škola: samo korak 8"]),
        names: vec![
            NameRow { name: "Lamija".to_owned(), kin: "kćerka".to_owned(), child: true, agreement: Agreement::Pad(scribble(9)), beside: Beside::Nothing, copy: true },
            NameRow { name: "Tarik".to_owned(), kin: "sin".to_owned(), child: true, agreement: Agreement::Waiting, beside: Beside::Nothing, copy: true },
            name("Mirela Suljkan", "mama", Agreement::Pad(scribble(1)), true),
            name("Damir Suljkan", "tata", Agreement::Pad(scribble(2)), true),
            name("Hatidža Marčeta", "baka", Agreement::Ink, true),
            name("Ivo Marčeta", "dedo", Agreement::Ink, false),
            name("Sabina Marčeta", "tetka", Agreement::Pad(scribble(4)), true),
            NameRow { beside: Beside::AskedLater(day(2026, 3, 15)), ..name("Edin Suljkan", "amidža", Agreement::Ink, true) },
            name("Alma Delić", "komšinica", Agreement::Voice { witness: "Jasna Perić".to_owned() }, true),
            NameRow { beside: Beside::Remark("subotom, dok traje sezona".to_owned()), ..name("Vedran Kos", "trener", Agreement::Pad(scribble(5)), false) },
        ],
        events: Vec::new(),
        held_by: String::new(),
        referrer: Some(ReferrerAnswer {
            kind: ReferrerKind::Accepts,
            reason: String::new(),
            name: "Lejla Tucak, Centar za socijalni rad".to_owned(),
        }),
        reader: "Hatidža".to_owned(),
        copy_number: 3,
        seal_note: Some(SealNote { coordinator: "Jasna Perić".to_owned(), seen: true }),
        ..paper(Language::Bs, "Lamija, Tarik i Ajla", day(2026, 3, 14))
    }
}

/// The Bosnian plan of six steps that the look was designed on.
pub fn mostar() -> PlanPaper {
    PlanPaper {
        place: "Dom zajednice, Mostar".to_owned(),
        question: "Kako zajedno da pomognemo da Amar i Lejla budu sigurni, idu u školu i viđaju i mamu i tatu dok mama uči novi posao?".to_owned(),
        strengths: "Amar igra fudbal. Lejla se rado smije s rođacima i pomaže u kući. Živimo blizu jedni drugih, a nenina vrata nikad nisu zaključana.".to_owned(),
        steps: steps(&[
            ("Nena Fatima prespava kod nas kad mama radi noćnu.", "Fatima", "od ponedjeljka 30. 11.", "Raspored smjena stoji na frižideru", "", &[1]),
            ("Tata vozi Amara na trening i vraća ga do 19 sati.", "Damir", "utorkom i četvrtkom", "Trener Kemal ga vidi tamo", "", &[]),
            ("Lejla nazove ujnu Azru kad joj je teško, a Azra se uvijek javi.", "Azra, Lejla", "kad god zatreba", "Lejla kaže kad se opet vidimo", "", &[]),
            ("Neko javi školi prije 8 ako Lejla ostaje kod kuće.", "Selma ili Emir", "svaki školski dan", "Spisak kod razrednice", "", &[2]),
            ("Djed Ante čuva Amara subotom.", "Ante", "kako kome odgovara", "Amar priča šta su radili", "", &[]),
            ("Tražimo pomoć oko zadaće u Porodičnom centru.", "Selma", "do petka 11. 12.", "Amela daje broj", "", &[]),
        ]),
        if_hard: strings(&[
            "Ako se mami promijeni smjena, prvo zove Fatimu, pa Emira.",
            "Ako se Amar i tata posvađaju, stanu i probaju opet sutra. Trener Kemal može pomoći.",
            "Ako je neko u opasnosti: 122.",
        ]),
        promises: strings(&[
            "Centar za socijalni rad (Amela): zove jednom mjesečno i prihvata ovaj plan.",
            "Škola (g. Hadžić): istog dana javlja Selmi ako Lejla nije došla.",
            "Porodični centar: pomoć oko zadaće od decembra.",
        ]),
        guardian: "Emir, zove sve prve nedjelje u mjesecu".to_owned(),
        review: Some(Review {
            date: day(2027, 2, 27),
            time: NaiveTime::from_hms_opt(11, 0, 0),
            place: "kod Fatime".to_owned(),
        }),
        copies: strings(&["Svi koji su potpisali", "Centar za socijalni rad (Amela)", "Škola: samo koraci 4 i 6"]),
        names: vec![
            name("Selma Kovač", "mama", Agreement::Pad(scribble(1)), true),
            name("Damir Marić", "tata", Agreement::Pad(scribble(2)), true),
            name("Fatima Kovač", "nena", Agreement::Pad(scribble(3)), true),
            name("Emir Kovač", "dajdža", Agreement::Pad(scribble(5)), true),
            name("Azra Kovač", "ujna", Agreement::Ink, false),
            name("Ante Marić", "djed", Agreement::Ink, true),
            name("Jasna Simić", "komšinica", Agreement::Ink, true),
        ],
        reader: "Fatima".to_owned(),
        ..paper(Language::Bs, "Amar i Lejla", day(2026, 11, 28))
    }
}

/// Bulgarian, with a letter that needs a combining mark.
pub fn yavor() -> PlanPaper {
    PlanPaper {
        place: "читалището, Стара Загора".to_owned(),
        question: "От какво имаме нужда и кой с какво ще помогне, за да расте малкият Яни в сигурност при мама Емине, а тя да може да учи?".to_owned(),
        strengths: "Яни расте и се смее. Емине сама̀ го кърми и иска да учи. Всички живеем наблизо и се обаждаме.".to_owned(),
        steps: steps(&[
            ("Яни и Емине живеят на уговореното място до края на септември; всяка нощ там спи и някой от домашните.", "Емине, Гюлтен, Айше", "от 18.04.", "Надежда минава всяка седмица", "Надежда намира кой", &[1]),
            ("Айше гледа Яни всеки делник от 8 до 13 ч., докато Емине е на училище.", "Айше", "от 20.04.", "Емине е в час", "Гюлтен", &[1]),
            ("Дениз вози Емине и Яни на прегледите.", "Дениз", "по графика на сестрата", "подпис в картона", "Иван Стоев", &[3]),
            ("Асен праща 150 евро на месец за Яни.", "Асен", "до 1-во число", "Гюлтен показва разписката", "", &[]),
            ("Баба Фатме готви в сряда и в неделя, Гюлтен носи и чисти заедно с Емине.", "Фатме, Гюлтен", "от 22.04.", "Емине казва", "баба Руска", &[]),
            ("Мила учи с Емине математика и български.", "Мила", "вторник и петък", "бележникът", "", &[]),
            ("Ѝ трябва място в училище: съветничката го пази и дава индивидуален план.", "Стела Никова", "до 4 май", "писмо от училището", "", &[]),
        ]),
        if_hard: strings(&["Ако Емине е уморена, звъни на Айше, после на Надежда.", "Ако някой е в опасност: 112."]),
        promises: strings(&["Отдел „Закрила на детето“ (Вълева): идва веднъж месечно.", "Медицинската сестра: прегледи по графика."]),
        guardian: "Надежда, минава всяка неделя".to_owned(),
        review: Some(Review { date: day(2026, 7, 11), time: NaiveTime::from_hms_opt(11, 0, 0), place: "при баба Фатме".to_owned() }),
        copies: strings(&["Всички, които подписаха", "Отдел „Закрила на детето“"]),
        names: vec![
            name("Емине Асенова", "майка", Agreement::Pad(scribble(6)), true),
            name("Гюлтен Асенова", "баба", Agreement::Ink, true),
            name("Айше Асенова", "леля", Agreement::Ink, true),
            name("Надежда Кирова", "кръстница", Agreement::Voice { witness: "Силвия Танева".to_owned() }, true),
        ],
        reader: "Емине".to_owned(),
        ..paper(Language::Bg, "Яни", day(2026, 4, 18))
    }
}

/// Serbian in Cyrillic.
pub fn novi_sad() -> PlanPaper {
    PlanPaper {
        place: "Дом културе, Нови Сад".to_owned(),
        question: "Како заједно да помогнемо да Вук и Јана буду безбедни, иду у школу и виђају оба родитеља?".to_owned(),
        strengths: "Вук воли фудбал, Јана црта. Бакина врата су увек отворена. Љиља и Његош живе у истој улици.".to_owned(),
        steps: steps(&[
            ("Бака Љубица спава код нас кад мама ради ноћу.", "Љубица", "од понедељка 30. 11.", "распоред смена на фрижидеру", "долази ујак Ђорђе", &[1]),
            ("Тата води Вука на тренинг и враћа га до 19 сати.", "Његош", "уторком и четвртком", "тренер га види", "", &[]),
            ("Јана зове тетку Џени кад јој је тешко.", "Џени, Јана", "кад год треба", "Јана нам каже", "", &[]),
            ("Неко јави школи пре осам ако Јана остаје код куће.", "Снежана или Ђорђе", "сваки школски дан", "списак код разредне", "", &[2]),
        ]),
        if_hard: strings(&["Ако се мами промени смена, прво зове Љубицу.", "Ако је неко у опасности: 192."]),
        promises: strings(&["Центар за социјални рад: зове једном месечно."]),
        guardian: "Ђорђе, зове све прве недеље у месецу".to_owned(),
        review: Some(Review { date: day(2027, 2, 27), time: NaiveTime::from_hms_opt(11, 0, 0), place: "код Љубице".to_owned() }),
        copies: strings(&["Сви који су потписали"]),
        names: vec![
            name("Снежана Ковач", "мама", Agreement::Pad(scribble(7)), true),
            name("Његош Марић", "тата", Agreement::Ink, true),
            name("Љубица Ковач", "бака", Agreement::Ink, false),
        ],
        reader: "Љубица".to_owned(),
        ..paper(Language::SrCyrl, "Вук и Јана", day(2026, 11, 28))
    }
}

/// Czech, with one-letter words at many places.
pub fn javor() -> PlanPaper {
    PlanPaper {
        place: "komunitní centrum, Chrudim".to_owned(),
        question: "Co se má změnit a kdo s čím pomůže, aby měl Jakub kde být, chodil do školy a aby se doma dalo žít?".to_owned(),
        strengths: "Jakub umí opravit skoro všechno. S dědou si rozumí, s Danem se drží od školky. V neděli k nám chodí celá rodina.".to_owned(),
        steps: steps(&[
            ("Jakub bydlí ve všední dny u babičky a dědy, o víkendu doma nebo u táty.", "Jakub, Jarmila, Zdeněk", "od 16. 3.", "děda to píše do kalendáře", "Petra Lišková, po domluvě", &[1]),
            ("Tomáš jde na dvě schůzky o vzteku a s Jakubem mluví u stolu a s Radkem.", "Tomáš, Radek", "do 30. 4.", "řekne to na setkání", "přijede Radek", &[3]),
            ("Radek volá Jakubovi v neděli v 19 h a ptá se na týden.", "Radek", "každou neděli", "Jakub to zvedne", "Ondřej", &[]),
            ("Jakub jde do školy s Danem; když v 6:45 nevstane, budí ho děda.", "Jakub, Dan, Zdeněk", "od 16. 3.", "výpis absence", "učitelka zavolá Lence", &[2]),
            ("Děda a Jakub opravují motorku.", "Zdeněk, Jakub", "úterý a čtvrtek", "motorka jede", "", &[]),
            ("Táta Marek přijede každou druhou sobotu a zaplatí doučování, 1 500 Kč.", "Marek", "od 28. 3.", "Jakub řekne", "pošle vzkaz", &[]),
            ("Eliška a Jakub mají sobotní palačinky.", "Lenka, Jakub", "v sobotu", "Eliška dá razítko", "", &[]),
        ]),
        if_hard: strings(&["Když to bouchne, jde Jakub na půl hodiny k sousedovi a Lenka napíše „v pořádku“.", "Když je někdo v nebezpečí: 112."]),
        promises: strings(&["OSPOD (Alena Horáková): zavolá jednou za měsíc.", "Škola: při chybění píše ještě ten den."]),
        guardian: "Ondřej, ptá se každý druhý pátek".to_owned(),
        review: Some(Review { date: day(2026, 6, 13), time: NaiveTime::from_hms_opt(14, 0, 0), place: "u dědy v dílně".to_owned() }),
        copies: strings(&["Všichni, kdo tu byli", "OSPOD"]),
        names: vec![
            name("Lenka Dvořáková", "máma", Agreement::Ink, true),
            name("Tomáš Dvořák", "nevlastní táta", Agreement::NotSigning, true),
            name("Zdeněk Novotný", "děda", Agreement::Ink, true),
        ],
        reader: "Zdeněk".to_owned(),
        ..paper(Language::Cs, "Jakub", day(2026, 3, 14))
    }
}

/// English.
pub fn rowan() -> PlanPaper {
    PlanPaper {
        place: "Harbour Hall, Bristol".to_owned(),
        question: "How can all of us make sure that Ayla and Finn are safe, get to school and see both their parents while Mum starts her new job?".to_owned(),
        strengths: "Finn loves football. Ayla helps at home and laughs with her cousins. We all live close by, and Nan’s door is never locked.".to_owned(),
        steps: steps(&[
            ("Nan sleeps at ours when Mum works nights.", "Nan", "from Monday 30 Nov", "The rota hangs on the fridge", "Uncle Joe comes", &[1]),
            ("Dad drives Finn to training and brings him back by seven.", "Sam", "Tuesdays and Thursdays", "The coach sees him there", "", &[]),
            ("Somebody rings the school before eight if Ayla stays at home.", "Kate or Joe", "every school day", "The list in the office", "", &[2]),
        ]),
        if_hard: strings(&["If Mum’s shift changes she rings Nan first, then Joe.", "If somebody is in danger: 999."]),
        promises: strings(&["Children’s services: a call once a month.", "School: a message on the same day."]),
        guardian: "Joe, rings everybody on the first Sunday of the month".to_owned(),
        review: Some(Review { date: day(2027, 2, 27), time: NaiveTime::from_hms_opt(11, 0, 0), place: "at Nan’s".to_owned() }),
        copies: strings(&["Everybody who signed", "School: only step 3"]),
        names: vec![
            name("Kate Rowan", "mum", Agreement::Ink, true),
            name("Sam Rowan", "dad", Agreement::OnBehalf { by: "Joe Rowan".to_owned(), reason: "at sea until March".to_owned() }, true),
        ],
        reader: "Nan".to_owned(),
        ..paper(Language::En, "Ayla and Finn", day(2026, 11, 28))
    }
}
