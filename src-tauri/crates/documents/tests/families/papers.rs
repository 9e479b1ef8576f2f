//! The other papers of the invented families, in every language where the words are Krug's own.

use chrono::NaiveTime;
use krug_documents::Document;
use krug_documents::agenda::{Agenda, agenda, usual};
use krug_documents::display::{Colour, Move, Path, Stroke};
use krug_documents::document::{Picture, PictureWords};
use krug_documents::face::Face;
use krug_documents::invitation::{Form, Invitation, Offers, invitation};
use krug_documents::map::{MapSheet, map};
use krug_documents::names::{Review, SealNote};
use krug_documents::no_plan::{Ending, NoPlanPaper, no_plan};
use krug_documents::question::{QuestionSheet, question};
use krug_documents::recovery::{RecoverySheet, recovery};
use krug_i18n::Language;

use super::{day, javor, lipa};

pub fn recovery_sheet(language: Language) -> RecoverySheet {
    let groups = [
        "8KQ2", "M4TZ", "7HRW", "3CXE", "9DVA", "P6NY", "J2FG", "W8K4", "Q7TM", "Z3HC", "X9RE",
        "D6VP", "A4NJ",
    ];
    RecoverySheet {
        language,
        vault: "Otvoreni krug, Zenica".to_owned(),
        made_on: day(2026, 11, 23),
        groups: groups.iter().map(|group| (*group).to_owned()).collect(),
    }
}

pub fn question_sheet(language: Language) -> QuestionSheet {
    let lipa = lipa();
    QuestionSheet {
        language,
        children: lipa.children,
        on: lipa.made_on,
        questions: vec![lipa.question],
        must_haves: vec![
            "Djeca nijednu noć nisu sama bez odraslog.".to_owned(),
            "Najviše dva neopravdana izostanka mjesečno.".to_owned(),
            "Škola ima jedan broj na koji se neko javlja.".to_owned(),
        ],
        prompts: Vec::new(),
        next_door: "Jasna".to_owned(),
    }
}

pub fn letter(language: Language) -> Invitation {
    Invitation {
        form: Form::Family,
        language,
        greeting: "Draga Ramiza,".to_owned(),
        invited_by: "Mirela, Damir, Lamija i Tarik".to_owned(),
        about: "Želimo zajedno razgovarati o tome kako da djeca imaju mirne dane i kad mama mora u bolnicu.".to_owned(),
        on: day(2026, 3, 14),
        hours: NaiveTime::from_hms_opt(14, 30, 0).zip(NaiveTime::from_hms_opt(19, 0, 0)),
        place: "Omladinski dom, Zenica".to_owned(),
        access: "prizemlje, ulaz bez stepenica".to_owned(),
        people: Some(15),
        spoken: "bosanski".to_owned(),
        offers: Offers { food: true, children: true, transport: true, interpreter: false },
        reply_by: Some(day(2026, 3, 9)),
        coordinator: "Jasna Perić".to_owned(),
        reach: "nezavisna koordinatorica, 060 555 070, ponedjeljak do subote od 9 do 19".to_owned(),
        made_on: day(2026, 2, 27),
    }
}

pub fn day_sheet(language: Language) -> Agenda {
    Agenda {
        language,
        children: "Lamija, Tarik i Ajla".to_owned(),
        on: day(2026, 3, 14),
        place: "Omladinski dom, Zenica".to_owned(),
        parts: usual(language, NaiveTime::from_hms_opt(14, 30, 0)),
        rules: Vec::new(),
    }
}

/// The first meeting of the Czech family, which ended without a plan.
pub fn without_plan() -> NoPlanPaper {
    let javor = javor();
    NoPlanPaper {
        language: javor.language,
        children: javor.children,
        met_on: day(2026, 2, 21),
        place: javor.place,
        question: javor.question,
        ending: Some(Ending::Adjourned),
        words: "Bez táty o tom rozhodovat nechceme.".to_owned(),
        agreed: vec![
            "Jakub spí do příště u babičky a dědy.".to_owned(),
            "Dan pro něj ráno chodí.".to_owned(),
        ],
        next: vec![
            (
                "Petr Zelený".to_owned(),
                "zavolá Markovi a domluví cestu z Brna".to_owned(),
            ),
            ("Jarmila".to_owned(), "dá vědět ostatním".to_owned()),
        ],
        service: vec!["OSPOD do té doby nic nepodává.".to_owned()],
        review: Some(Review {
            date: day(2026, 3, 14),
            time: NaiveTime::from_hms_opt(10, 0, 0),
            place: "na stejném místě".to_owned(),
        }),
        call: Some(("Petr Zelený".to_owned(), "777 555 070".to_owned())),
        copies: vec!["Všichni, kdo tu byli".to_owned(), "OSPOD".to_owned()],
        names: javor.names,
        reader: "Jarmila".to_owned(),
        copy_number: 2,
        mark: "R4MC".to_owned(),
        seal_note: Some(SealNote {
            coordinator: "Petr Zelený".to_owned(),
            seen: true,
        }),
    }
}

/// Every paper but the plan, each under a name for its file.
/// A couple with a child in one home.
fn map_sheet(language: Language) -> MapSheet {
    let at = |x: f32, y: f32| {
        vec![
            Move::To(x - 18.0, y - 18.0),
            Move::Line(x + 18.0, y - 18.0),
            Move::Curve([x + 22.0, y - 10.0, x + 22.0, y + 10.0, x + 18.0, y + 18.0]),
            Move::Line(x - 18.0, y + 18.0),
        ]
    };
    let shape = |way: Vec<Move>, closed, dash| Path {
        way,
        closed,
        fill: closed.then_some(Colour(255, 255, 255)),
        stroke: Some(Stroke {
            width: 1.4,
            colour: Colour::INK,
            dash,
            round: false,
        }),
    };
    let names = if language.bcp47().contains("Cyrl") || language == Language::Bg {
        ["Жељка", "Ђорђе", "Ћирo"].map(|n| n.replace('o', "о"))
    } else {
        ["Željka", "Đorđe", "Anežka"].map(str::to_owned)
    };
    let places = [(60.0, 40.0), (160.0, 40.0), (110.0, 150.0)];
    let words = names.iter().zip(places).map(|(name, (x, y))| PictureWords {
        x,
        y: y + 34.0,
        size: 13.0,
        face: Face::SansSemi,
        text: name.clone(),
    });
    MapSheet {
        language,
        children: names[2].clone(),
        made_on: day(2026, 11, 20),
        picture: Picture {
            told: Vec::new(),
            width: 220.0,
            height: 200.0,
            shapes: [
                shape(
                    vec![
                        Move::To(20.0, 10.0),
                        Move::Line(200.0, 10.0),
                        Move::Line(200.0, 190.0),
                        Move::Line(20.0, 190.0),
                    ],
                    true,
                    Some((2.0, 2.6)),
                ),
                shape(
                    vec![Move::To(78.0, 40.0), Move::Line(142.0, 40.0)],
                    false,
                    None,
                ),
                shape(
                    vec![Move::To(110.0, 40.0), Move::Line(110.0, 132.0)],
                    false,
                    Some((5.0, 3.5)),
                ),
            ]
            .into_iter()
            .chain(places.map(|(x, y)| shape(at(x, y), true, None)))
            .collect(),
            words: words.collect(),
            alt: names.join(". "),
        },
    }
}

pub fn all() -> Vec<(String, Document)> {
    let mut done = vec![("no-plan-cs".to_owned(), no_plan(&without_plan()))];
    for language in Language::ALL {
        let code = language.code();
        done.push((
            format!("recovery-{code}"),
            recovery(&recovery_sheet(language)),
        ));
        done.push((
            format!("question-{code}"),
            question(&question_sheet(language)),
        ));
        done.push((format!("invitation-{code}"), invitation(&letter(language))));
        done.push((format!("map-{code}"), map(&map_sheet(language))));
        done.push((format!("agenda-{code}"), agenda(&day_sheet(language))));
    }
    done
}
