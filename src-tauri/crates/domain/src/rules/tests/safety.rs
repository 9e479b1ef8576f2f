//! Rules 21 to 29.

use super::family::{Family, day, tick};
use super::*;
use crate::kinds::*;

fn lipa() -> Family {
    Family::prepared()
}

fn arrange(pair: &mut SafetyPair, with: &[&str]) {
    pair.arrangement = with.iter().map(|a| tick(a)).collect();
}

/// Edin must keep away from Lamija, and both are invited.
fn lamija_and_edin(family: &mut Family, with: &[&str]) {
    let mut pair = SafetyPair {
        id: "child".into(),
        a: Some("edin".into()),
        b: Some("lamija".into()),
        child_consent: true,
        ..Default::default()
    };
    arrange(&mut pair, with);
    family.case.safety_pairs.push(pair);
}

#[test]
fn rule_21_mirela_and_damir_are_not_both_invited_without_an_arrangement() {
    let pair = |f: &mut Family, with: &[&str]| {
        f.pair().b = Some("damir".into());
        arrange(f.pair(), with);
    };
    twin(lipa(), 21, |f| pair(f, &[]), &[(Block, "rule-21", "pair")]);
    twin(
        lipa(),
        21,
        |f| pair(f, &["not_invited"]),
        &[(Block, "rule-21-not-invited", "pair")],
    );
    kept(lipa(), 21, |f| pair(f, &["staggered_times"]));
    kept(lipa(), 21, |f| {
        pair(f, &[]);
        f.pair().lifted_on = Some(day(3, 1));
    });
}

#[test]
fn rule_22_a_date_on_paper_lifts_nothing() {
    let over = |f: &mut Family| f.pair().until = Some(day(3, 10));
    twin(lipa(), 22, over, &[(Block, "rule-22", "pair")]);
    let reviewed_before = |f: &mut Family| {
        over(f);
        f.pair().reviewed_on = Some(day(3, 9));
    };
    twin(lipa(), 22, reviewed_before, &[(Block, "rule-22", "pair")]);
    kept(lipa(), 22, |f| {
        over(f);
        f.pair().reviewed_on = Some(day(3, 11));
    });
    let mut ended = lipa();
    over(&mut ended);
    ended.pair().b = Some("damir".into());
    ended.pair().arrangement.clear();
    assert_eq!(found(&ended, 21).len(), 1, "an ended paper still counts");
}

#[test]
fn rule_23_mirela_and_damir_are_each_spoken_with_alone() {
    let together = |f: &mut Family| f.case.talks[3].alone = false;
    twin(lipa(), 23, together, &[(Warn, "rule-23", "damir")]);
    kept(lipa(), 23, |f| {
        f.case.talks[3].alone = false;
        f.case.referral.screen_violence = Some(Known::No);
    });
}

#[test]
fn rule_24_lamija_is_kept_apart_from_edin() {
    for with in [&["staggered_times"][..], &["by_video_off_site"]] {
        let near = |f: &mut Family| lamija_and_edin(f, with);
        twin(lipa(), 24, near, &[(Block, "rule-24", "child")]);
    }
    let in_room = |f: &mut Family| lamija_and_edin(f, &["by_phone"]);
    twin(lipa(), 24, in_room, &[(Block, "rule-24", "child")]);
    let not_asked = |f: &mut Family| {
        lamija_and_edin(f, &["separate_session"]);
        f.case.safety_pairs[1].child_consent = false;
    };
    twin(
        lipa(),
        24,
        not_asked,
        &[(Block, "rule-24-consent", "child")],
    );
    kept(lipa(), 24, |f| {
        lamija_and_edin(f, &["separate_session"]);
    });
    kept(lipa(), 24, |f| {
        lamija_and_edin(f, &["by_phone"]);
        f.invitation("edin").attend = Some(Attend::Phone);
    });
    kept(lipa(), 24, |f| {
        lamija_and_edin(f, &[]);
        f.invitation("edin").answer = Some(Answer::No);
    });
}

#[test]
fn rule_24_a_separate_session_is_not_the_same_part() {
    let apart = |f: &mut Family| {
        lamija_and_edin(f, &["separate_session"]);
        for attendance in &mut f.case.attendances {
            attendance.part2 = attendance.person.as_deref() != Some("edin");
            if attendance.person.as_deref() == Some("edin") {
                (attendance.part1, attendance.part3) = (false, false);
            }
        }
    };
    kept(Family::with_plan(), 24, apart);
    let same_part = |f: &mut Family| lamija_and_edin(f, &["separate_session"]);
    twin(
        Family::with_plan(),
        24,
        same_part,
        &[(Block, "rule-24", "child")],
    );
}

#[test]
fn rule_25_goran_is_not_invited_and_heard_all_the_same() {
    type Gap = (fn(&mut Exclusion), &'static str);
    let gaps: [Gap; 6] = [
        (|e| e.decided_on = None, "rule-25-date"),
        (|e| e.decided_by = String::new(), "rule-25-decider"),
        (|e| e.reason = None, "rule-25-reason"),
        (|e| e.not_told = false, "rule-25-told"),
        (|e| e.view = None, "rule-25-view"),
        (|e| e.view = Some(Arrangement::NotInvited), "rule-25-view"),
    ];
    for (gap, key) in gaps {
        let change = |f: &mut Family| gap(&mut f.case.exclusions[0]);
        twin(lipa(), 25, change, &[(Block, key, "out")]);
    }
    let invited = |f: &mut Family| {
        f.invitation("alma").person = Some("goran".into());
    };
    twin(lipa(), 25, invited, &[(Block, "rule-25-invited", "out")]);
    let undecided = |f: &mut Family| f.case.exclusions.clear();
    twin(
        lipa(),
        25,
        undecided,
        &[(Block, "rule-25-decision", "pair")],
    );
    kept(lipa(), 25, |f| {
        f.case.exclusions[0].not_told = false;
        f.case.exclusions[0].told_on = Some(day(2, 14));
    });
}

#[test]
fn rule_26_a_call_shows_no_kept_number() {
    let call = |f: &mut Family| {
        arrange(f.pair(), &["by_phone"]);
        f.pair().shows_number = true;
    };
    twin(lipa(), 26, call, &[(Warn, "rule-26", "pair")]);
    kept(lipa(), 26, |f| arrange(f.pair(), &["by_phone"]));
}

fn sevgin(family: &mut Family) {
    family.add(Person {
        id: "sevgin".into(),
        name: "Севгин Хасан".into(),
        role: Some(Role::Interpreter),
        link: Some(Link::None),
        ..Default::default()
    });
    family.meeting().interpreter = Some("sevgin".into());
}

#[test]
fn rule_27_sevgin_translates_and_no_relative_does() {
    kept(lipa(), 27, sevgin);
    let child = |f: &mut Family| f.meeting().interpreter = Some("lamija".into());
    twin(lipa(), 27, child, &[(Block, "rule-27-child", "lamija")]);
    let sister = |f: &mut Family| f.meeting().interpreter = Some("sabina".into());
    twin(
        lipa(),
        27,
        sister,
        &[(Block, "rule-27-participant", "sabina")],
    );
    let restricted = |f: &mut Family| {
        sevgin(f);
        f.pair().b = Some("sevgin".into());
    };
    twin(
        lipa(),
        27,
        restricted,
        &[(Block, "rule-27-restriction", "sevgin")],
    );
}

#[test]
fn rule_27_in_private_time_the_family_chooses_who_translates() {
    let ayshe_style = |f: &mut Family| {
        sevgin(f);
        f.meeting().stayed.push("sevgin".into());
    };
    kept(Family::with_plan(), 27, ayshe_style);
    kept(Family::with_plan(), 40, ayshe_style);
}

#[test]
fn rule_28_signal_word_and_leaving_order_exist_where_somebody_must_keep_away() {
    let no_word = |f: &mut Family| f.case.safety.signal_word = " ".into();
    twin(lipa(), 28, no_word, &[(Block, "rule-28-word", "safety")]);
    let no_order = |f: &mut Family| f.case.safety.leaving_order = String::new();
    twin(
        lipa(),
        28,
        no_order,
        &[(Block, "rule-28-leaving", "safety")],
    );
    kept(lipa(), 28, |f| {
        f.case.safety = Safety::default();
        f.case.safety_pairs.clear();
    });
}

#[test]
fn rule_29_a_worry_about_danger_goes_to_the_duty_service() {
    let open = |f: &mut Family| f.case.safety.worry_open = true;
    twin(lipa(), 29, open, &[(Warn, "rule-29", "safety")]);
    let mut worry = lipa();
    open(&mut worry);
    assert_eq!(found(&worry, 29)[0].args["number"], "122");
    let half = |f: &mut Family| f.case.safety.worry_reported_on = Some(day(3, 12));
    twin(lipa(), 29, half, &[(Warn, "rule-29-to-whom", "safety")]);
    kept(lipa(), 29, |f| {
        half(f);
        f.case.safety.worry_reported_to = "Dežurna služba CSR".into();
    });
}
