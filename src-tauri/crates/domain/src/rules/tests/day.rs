//! Rules 39 to 44.

use super::family::{Family, day};
use super::*;
use crate::kinds::*;

fn lipa() -> Family {
    Family::with_plan()
}

#[test]
fn rule_39_every_point_is_told_before_the_family_is_alone() {
    for (point, key) in [
        ("reason", "rule-39-reason"),
        ("strengths", "rule-39-strengths"),
        ("worries", "rule-39-worries"),
        ("bottom_lines", "rule-39-bottom-lines"),
        ("resources", "rule-39-resources"),
        ("consequences", "rule-39-consequences"),
        ("question", "rule-39-question"),
    ] {
        let forgot = |f: &mut Family| {
            f.meeting().told.remove(point);
        };
        twin(lipa(), 39, forgot, &[(Block, key, "m1")]);
    }
    kept(Family::prepared(), 39, |f| f.meeting().told.clear());
}

#[test]
fn rule_40_melisa_stays_at_lamijas_wish_and_lejla_waits_next_door() {
    let lejla = |f: &mut Family| f.meeting().stayed.push("lejla".into());
    twin(lipa(), 40, lejla, &[(Block, "rule-40", "lejla")]);
    let listed = |f: &mut Family| {
        let lejla = f.case.attendances.iter_mut().find(|a| a.id == "att-lejla");
        lejla.unwrap().part2 = true;
    };
    twin(lipa(), 40, listed, &[(Block, "rule-40", "lejla")]);
    let unasked = |f: &mut Family| f.person("melisa").in_private_time = false;
    twin(
        lipa(),
        40,
        unasked,
        &[(Block, "rule-40-advocate", "melisa")],
    );
}

#[test]
fn rule_41_of_private_time_only_the_frame_is_kept() {
    let nobody = |f: &mut Family| f.meeting().stayed.clear();
    twin(lipa(), 41, nobody, &[(Block, "rule-41-stayed", "m1")]);
    for at in ["15:44", "17:31"] {
        let outside = |f: &mut Family| f.case.asked_in[0].at = Some(at.into());
        twin(lipa(), 41, outside, &[(Block, "rule-41-asked", "asked1")]);
    }
    kept(lipa(), 41, |f| {
        f.meeting().private_from = Some("22:30".into());
        f.meeting().private_to = Some("00:30".into());
        f.case.asked_in[0].at = Some("00:10".into());
    });
}

#[test]
fn rule_42_a_short_private_time_is_asked_about() {
    let short = |f: &mut Family| f.meeting().private_to = Some("15:59".into());
    twin(lipa(), 42, short, &[(Hint, "rule-42", "m1")]);
    kept(lipa(), 42, |f| {
        f.meeting().private_to = Some("16:00".into())
    });
    kept(lipa(), 42, |f| {
        short(f);
        f.meeting().outcome = Some(Outcome::NoPlanFamilyChose);
    });
    kept(lipa(), 42, |f| {
        f.meeting().private_from = Some("23:30".into());
        f.meeting().private_to = Some("00:30".into());
    });
}

#[test]
fn rule_43_lejla_stays_until_the_plan_is_read() {
    let early = |f: &mut Family| f.meeting().referrer_left_at = Some("17:30".into());
    twin(lipa(), 43, early, &[(Warn, "rule-43", "m1")]);
    let before_reading = |f: &mut Family| f.meeting().presented_at = None;
    twin(lipa(), 43, before_reading, &[(Warn, "rule-43", "m1")]);
    kept(lipa(), 43, |f| {
        f.meeting().presented_at = None;
        f.meeting().outcome = Some(Outcome::NoPlanTime);
    });
}

#[test]
fn rule_44_nothing_new_on_the_day() {
    let new = |f: &mut Family| f.case.referral.worries_changed_on = Some(day(3, 12));
    twin(lipa(), 44, new, &[(Warn, "rule-44", "referral")]);
    kept(lipa(), 44, |f| {
        new(f);
        f.case.referral.report_read_on = Some(day(3, 12));
    });
}
