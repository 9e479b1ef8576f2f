//! Rules 1 to 13.

use super::family::{Family, day};
use super::*;
use crate::kinds::*;

fn lipa() -> Family {
    Family::prepared()
}

#[test]
fn rule_1_jasna_does_not_work_for_the_office_that_refers() {
    let csr = |f: &mut Family| f.case.independence.employer = "csr  Zenica".into();
    twin(lipa(), 1, csr, &[(Block, "rule-1", "independence")]);
    let by_lejla = |f: &mut Family| {
        f.case.referral.office = String::new();
        f.person("lejla").organisation = "Otvoreni krug".into();
    };
    twin(lipa(), 1, by_lejla, &[(Block, "rule-1", "independence")]);
    let grade_three = |f: &mut Family| {
        f.case.independence.employer = "CSR Zenica".into();
        f.case.independence.grade = Some(Grade::Agency);
    };
    twin(
        lipa(),
        1,
        grade_three,
        &[(Warn, "rule-1-agency", "independence")],
    );
    kept(lipa(), 1, |f| {
        f.case.independence.employer = String::new();
        f.case.referral.office = String::new();
    });
}

#[test]
fn rule_2_jasna_gave_no_service_to_anybody_here() {
    let served = |f: &mut Family| f.person("nasiha").link = Some(Link::Service);
    twin(lipa(), 2, served, &[(Block, "rule-2", "nasiha")]);
    let half = |f: &mut Family| f.case.independence.no_service = false;
    twin(
        lipa(),
        2,
        half,
        &[(Block, "rule-2-declaration", "independence")],
    );
    kept(lipa(), 2, |f| {
        f.person("nasiha").link = Some(Link::Service);
        f.person("nasiha").left_on = Some(day(2, 20));
    });
}

#[test]
fn rule_3_own_ties_are_weighed_again_when_somebody_is_added() {
    for (link, key) in [
        (Link::Kin, "rule-3-kin"),
        (Link::Friend, "rule-3-friend"),
        (Link::Neighbour, "rule-3-neighbour"),
        (Link::Workplace, "rule-3-workplace"),
    ] {
        let tie = |f: &mut Family| f.person("alma").link = Some(link);
        twin(lipa(), 3, tie, &[(Warn, key, "alma")]);
    }
    let added = |f: &mut Family| f.person("edin").link = None;
    twin(lipa(), 3, added, &[(Hint, "rule-3-unchecked", "edin")]);
    kept(lipa(), 3, |f| {
        f.person("edin").link = None;
        f.person("edin").link_checked_on = Some(day(2, 20));
    });
}

#[test]
fn rule_4_nobody_of_the_family_is_visited_before_mirela_agreed() {
    let early = |f: &mut Family| {
        f.case.talks[4].on = Some(day(2, 2));
    };
    twin(lipa(), 4, early, &[(Block, "rule-4", "talk-hatidza")]);
    let by_aunt = |f: &mut Family| {
        f.case.consents[0].person = Some("sabina".into());
        f.case.talks.truncate(1);
    };
    twin(lipa(), 4, by_aunt, &[(Block, "rule-4", "talk-lamija")]);
    let withdrawn = |f: &mut Family| f.case.consents[0].withdrawn_on = Some(day(2, 16));
    twin(lipa(), 4, withdrawn, &[(Block, "rule-4", "talk-alma")]);
    kept(lipa(), 4, |f| {
        f.case.consents.clear();
        f.case.talks.retain(|t| t.id == "talk-lejla");
    });
}

#[test]
fn rule_5_a_parent_has_said_yes_before_the_referral_is_accepted() {
    let nobody = |f: &mut Family| {
        f.case
            .consents
            .retain(|c| c.person.as_deref() != Some("mirela"))
    };
    twin(lipa(), 5, nobody, &[(Block, "rule-5", "referral")]);
    let withdrawn = |f: &mut Family| {
        for consent in &mut f.case.consents {
            consent.withdrawn_on = Some(day(2, 9));
        }
    };
    twin(lipa(), 5, withdrawn, &[(Block, "rule-5", "referral")]);
    kept(lipa(), 5, |f| {
        f.case.consents.clear();
        f.case.referral.declined_on = Some(day(2, 5));
    });
}

#[test]
fn rule_6_lamija_answers_for_herself_and_tarik_is_too_young() {
    let not_asked = |f: &mut Family| f.case.consents.retain(|c| c.id != "c3");
    twin(lipa(), 6, not_asked, &[(Warn, "rule-6", "lamija")]);
    let told_age = |f: &mut Family| {
        f.case.consents.retain(|c| c.id != "c3");
        f.person("lamija").birth_year = None;
        f.person("lamija").age = "12 godina".into();
    };
    twin(lipa(), 6, told_age, &[(Warn, "rule-6", "lamija")]);
    kept(lipa(), 6, |f| {
        f.case.consents[2].given_on = None;
        f.case.consents[2].declined_on = Some(day(2, 10));
    });
    kept(lipa(), 6, |f| {
        f.case.consents.retain(|c| c.id != "c3");
        f.person("lamija").birth_year = None;
        f.person("lamija").age = "12 sedmica".into();
    });
}

#[test]
fn rule_7_the_referrer_is_met_within_five_working_days() {
    let waiting = |f: &mut Family| {
        f.case.referral.baseline_on = None;
        f.today = day(2, 11);
    };
    twin(lipa(), 7, waiting, &[(Warn, "rule-7", "referral")]);
    kept(lipa(), 7, |f| {
        f.case.referral.baseline_on = None;
        f.today = day(2, 10);
    });
    kept(lipa(), 7, |f| {
        f.case.referral.baseline_on = None;
        f.case.family.hold_since = Some(day(2, 6));
    });
}

#[test]
fn rule_8_the_family_hears_from_jasna_within_a_week() {
    let silent = |f: &mut Family| {
        f.case.talks.retain(|t| t.id == "talk-lejla");
        f.today = day(2, 13);
    };
    twin(lipa(), 8, silent, &[(Warn, "rule-8", "referral")]);
    kept(lipa(), 8, |f| {
        f.case.talks.clear();
        f.today = day(2, 12);
    });
}

#[test]
fn rule_9_mirela_and_damir_read_the_report_first() {
    let unread = |f: &mut Family| f.case.referral.report_read_on = None;
    twin(lipa(), 9, unread, &[(Block, "rule-9", "referral")]);
    let too_late = |f: &mut Family| f.case.referral.report_read_on = Some(day(2, 21));
    twin(lipa(), 9, too_late, &[(Block, "rule-9", "referral")]);
    let not_yet_given = |f: &mut Family| {
        f.case.referral.report_read_on = None;
        f.case.referral.report_given_on = None;
    };
    twin(
        lipa(),
        9,
        not_yet_given,
        &[(Hint, "rule-9-read", "referral")],
    );
}

#[test]
fn rule_10_the_report_is_short_and_plain() {
    let long = |f: &mut Family| f.case.referral.report_pages = Some(3);
    twin(lipa(), 10, long, &[(Hint, "rule-10-pages", "referral")]);
    let many = |f: &mut Family| {
        let line = f.case.bottom_lines[0].clone();
        f.case
            .bottom_lines
            .extend([line.clone(), line.clone(), line]);
    };
    twin(lipa(), 10, many, &[(Hint, "rule-10-lines", "referral")]);
    let office = |f: &mut Family| {
        f.case.referral.worries = "Porodica je disfunkcionalna.".into();
    };
    twin(lipa(), 10, office, &[(Hint, "rule-10-jargon", "referral")]);
    let line = |f: &mut Family| {
        f.case.bottom_lines[1].text = "Nema više intervencija policije.".into();
    };
    twin(lipa(), 10, line, &[(Hint, "rule-10-line-jargon", "line2")]);
}

#[test]
fn rule_11_a_bottom_line_is_one_sentence_without_an_answer() {
    let two = |f: &mut Family| {
        f.case.bottom_lines[0].text = "Djeca nisu sama. Škola ima broj.".into();
    };
    twin(lipa(), 11, two, &[(Block, "rule-11", "line1")]);
    let word = |f: &mut Family| f.case.bottom_lines[2].text = "Škola".into();
    twin(lipa(), 11, word, &[(Block, "rule-11-short", "line3")]);
    let answer = |f: &mut Family| {
        f.case.bottom_lines[1].text = "Lamija mora živjeti kod bake.".into();
    };
    twin(lipa(), 11, answer, &[(Warn, "rule-11-solution", "line2")]);
    kept(lipa(), 11, |f| {
        f.case.bottom_lines[1].text = "Djeca ne smiju živjeti s ujakom.".into();
    });
}

#[test]
fn rule_12_the_question_is_open() {
    let closed = |f: &mut Family| {
        f.case.questions[0].text = "Može li Hatidža paziti djecu?".into();
    };
    twin(lipa(), 12, closed, &[(Warn, "rule-12", "q1")]);
    let answered = |f: &mut Family| {
        f.case.questions[0].text = "Kako da Lamija živi kod bake?".into();
    };
    twin(lipa(), 12, answered, &[(Warn, "rule-12-solution", "q1")]);
    for (language, question) in [
        ("bg", "Дали Емине да остане?"),
        ("cs", "Může Jakub bydlet jinde?"),
        ("en", "Will Jakub go to school?"),
    ] {
        let closed = |f: &mut Family| {
            f.case.family.language = language.into();
            f.case.questions[0].text = question.into();
        };
        twin(lipa(), 12, closed, &[(Warn, "rule-12", "q1")]);
    }
}

#[test]
fn rule_13_urgent_says_why_and_turns_off_no_consent() {
    let urgent = |f: &mut Family| f.case.referral.kind = Some(ReferralKind::Urgent);
    twin(lipa(), 13, urgent, &[(Block, "rule-13", "referral")]);
    let mut urgent = lipa();
    urgent.case.referral.kind = Some(ReferralKind::Urgent);
    urgent.case.referral.urgent_reason = "Mirela ide u bolnicu u petak.".into();
    assert_eq!(found(&urgent, 13), []);
    urgent.case.consents.clear();
    assert_eq!(found(&urgent, 5).len(), 1);
    assert_eq!(found(&urgent, 6).len(), 1);
    assert!(!found(&urgent, 4).is_empty());
}
