//! Rules 30 to 38.

use super::family::{Family, day, tick};
use super::*;
use crate::kinds::*;

fn lipa() -> Family {
    Family::prepared()
}

fn no_talk_with(family: &mut Family, person: &str) {
    family
        .case
        .talks
        .retain(|t| !t.with.iter().any(|id| id == person));
}

#[test]
fn rule_30_tarik_is_met_before_he_is_invited() {
    let child = |f: &mut Family| no_talk_with(f, "tarik");
    twin(lipa(), 30, child, &[(Block, "rule-30-child", "tarik")]);
    let adult = |f: &mut Family| no_talk_with(f, "edin");
    twin(lipa(), 30, adult, &[(Warn, "rule-30", "edin")]);
    let errand = |f: &mut Family| f.case.talks[5].work = Some(Work::Practical);
    twin(lipa(), 30, errand, &[(Warn, "rule-30", "sabina")]);
    let planned = |f: &mut Family| f.case.talks[1].on = Some(day(3, 14));
    twin(lipa(), 30, planned, &[(Block, "rule-30-child", "tarik")]);
}

#[test]
fn rule_31_no_letter_gives_mirela_away() {
    let address = |f: &mut Family| {
        f.invitation("edin").text = "Dođi po Mirelu, Bilino polje 7.".into();
    };
    twin(lipa(), 31, address, &[(Block, "rule-31", "inv-edin")]);
    let word = |f: &mut Family| {
        f.invitation("edin").text = "Razgovor o nasilju u porodici.".into();
    };
    twin(lipa(), 31, word, &[(Block, "rule-31-word", "inv-edin")]);
    let place = |f: &mut Family| f.meeting().access = "kroz Bilino polje 7".into();
    twin(lipa(), 31, place, &[(Block, "rule-31-meeting", "m1")]);
    let question = |f: &mut Family| {
        f.case.questions[0].text = "Kako da ne bude nasilja?".into();
    };
    twin(lipa(), 31, question, &[(Block, "rule-31-question", "q1")]);
    let room = |f: &mut Family| f.meeting().childcare = "Psiholog za žrtve nasilja".into();
    twin(lipa(), 31, room, &[(Block, "rule-31-room", "m1")]);
}

#[test]
fn rule_32_the_place_is_nobodys_own_ground() {
    let office = |f: &mut Family| f.meeting().place_kind = Some(PlaceKind::Office);
    twin(lipa(), 32, office, &[(Warn, "rule-32-office", "m1")]);
    let home = |f: &mut Family| f.meeting().place_kind = Some(PlaceKind::Home);
    twin(lipa(), 32, home, &[(Warn, "rule-32-home", "m1")]);
    kept(lipa(), 32, |f| {
        home(f);
        f.meeting().kind = Some(MeetingKind::Review);
    });
}

#[test]
fn rule_33_lejla_needs_a_room_to_wait_in() {
    let one = |f: &mut Family| f.meeting().rooms = Some(1);
    twin(lipa(), 33, one, &[(Warn, "rule-33", "m1")]);
    kept(lipa(), 33, |f| f.meeting().rooms = Some(3));
}

#[test]
fn rule_34_there_is_food_and_nasiha_can_eat_it() {
    let nothing = |f: &mut Family| f.meeting().food = String::new();
    twin(lipa(), 34, nothing, &[(Warn, "rule-34", "m1")]);
    let diet = |f: &mut Family| f.person("nasiha").needs_diet = "bez šećera".into();
    twin(lipa(), 34, diet, &[(Warn, "rule-34-diet", "nasiha")]);
    kept(lipa(), 34, |f| {
        diet(f);
        f.meeting().food = "Supa, pita, kolač bez šećera".into();
    });
    kept(lipa(), 34, |f| {
        diet(f);
        f.meeting().tick = [tick("diet")].into();
    });
    kept(lipa(), 34, |f| f.person("edin").needs_diet = "Iftar".into());
}

/// Fahrudin needs an interpreter who has agreed to come.
fn interpreted(family: &mut Family) {
    family.person("fahrudin").needs_interpreter = "turski".into();
    let meeting = family.meeting();
    meeting.interpreter = Some("sevgin".into());
    meeting.interpreter_confirmed = true;
    meeting.extra_time = true;
}

#[test]
fn rule_35_an_interpreter_has_agreed_and_there_is_time() {
    kept(lipa(), 35, interpreted);
    let open = |f: &mut Family| {
        interpreted(f);
        f.meeting().interpreter_confirmed = false;
    };
    twin(lipa(), 35, open, &[(Warn, "rule-35", "m1")]);
    let short = |f: &mut Family| {
        interpreted(f);
        f.meeting().extra_time = false;
    };
    twin(lipa(), 35, short, &[(Warn, "rule-35-time", "m1")]);
}

#[test]
fn rule_36_the_day_is_no_shift_of_edin() {
    let shift = |f: &mut Family| {
        f.case.busy.push(Busy {
            id: "shift".into(),
            person: Some("edin".into()),
            from: Some(day(3, 10)),
            until: Some(day(3, 14)),
            ..Default::default()
        });
    };
    twin(lipa(), 36, shift, &[(Warn, "rule-36", "shift")]);
    kept(lipa(), 36, |f| {
        shift(f);
        f.case.busy[0].settled = "Jede tek uveče, javlja se telefonom.".into();
    });
    kept(lipa(), 36, |f| {
        shift(f);
        f.meeting().on = Some(day(3, 15));
    });
}

#[test]
fn rule_37_letters_come_from_the_office() {
    let home = |f: &mut Family| f.meeting().sender_is_home = true;
    twin(lipa(), 37, home, &[(Block, "rule-37", "m1")]);
}

#[test]
fn rule_38_the_family_is_the_greater_part() {
    let office_people = |f: &mut Family, count: usize| {
        for n in 0..count {
            f.add(Person {
                id: format!("work{n}"),
                name: format!("Stručnjak {n}"),
                role: Some(Role::Informant),
                link: Some(Link::None),
                ..Default::default()
            });
        }
    };
    kept(lipa(), 38, |f| office_people(f, 4));
    twin(
        lipa(),
        38,
        |f| office_people(f, 5),
        &[(Hint, "rule-38-balance", "m1")],
    );
    twin(
        lipa(),
        38,
        |f| office_people(f, 10),
        &[(Warn, "rule-38", "m1")],
    );
    let messages = |f: &mut Family| {
        office_people(f, 10);
        for n in 0..10 {
            f.invitation(&format!("work{n}")).answer = Some(Answer::SendsMessage);
        }
    };
    kept(lipa(), 38, messages);
}
