//! Rules 45 to 52.

use super::family::{Family, day, ids};
use super::*;
use crate::kinds::*;

fn lipa() -> Family {
    Family::with_plan()
}

#[test]
fn rule_45_a_step_says_who_what_and_when() {
    let nobody = |f: &mut Family| f.step(2).who.clear();
    twin(lipa(), 45, nobody, &[(Block, "rule-45-who", "step2")]);
    let removed = |f: &mut Family| f.step(2).who = ids(&["somebody-removed"]);
    twin(lipa(), 45, removed, &[(Block, "rule-45-who", "step2")]);
    let nothing = |f: &mut Family| f.step(3).what = "  ".into();
    twin(lipa(), 45, nothing, &[(Block, "rule-45-what", "step3")]);
    let no_day = |f: &mut Family| f.step(4).when = String::new();
    twin(lipa(), 45, no_day, &[(Block, "rule-45-when", "step4")]);
    kept(lipa(), 45, |f| {
        no_day(f);
        f.step(4).any_time = true;
    });
    kept(lipa(), 45, |f| {
        no_day(f);
        f.step(4).due = Some(day(4, 1));
    });
}

#[test]
fn rule_46_alma_is_asked_before_a_step_rests_on_her() {
    let absent = |f: &mut Family| f.case.attendances.retain(|a| a.id != "att-alma");
    twin(lipa(), 46, absent, &[(Block, "rule-46", "alma")]);
    let never_came = |f: &mut Family| {
        let alma = f.case.attendances.iter_mut().find(|a| a.id == "att-alma");
        let alma = alma.unwrap();
        (alma.part1, alma.part2, alma.part3) = (false, false, false);
    };
    twin(lipa(), 46, never_came, &[(Block, "rule-46", "alma")]);
    kept(lipa(), 46, |f| {
        never_came(f);
        let alma = f.case.attendances.iter_mut().find(|a| a.id == "att-alma");
        alma.unwrap().way = Some(Attend::Phone);
    });
    let agreement = |on| Agreement {
        person: Some("alma".into()),
        choice: Some(AgreementChoice::AskedLater),
        on,
        ..Default::default()
    };
    kept(lipa(), 46, |f| {
        absent(f);
        f.case.agreements.push(agreement(Some(day(3, 16))));
    });
    let undated = |f: &mut Family| {
        absent(f);
        f.case.agreements.push(agreement(None));
    };
    twin(lipa(), 46, undated, &[(Block, "rule-46", "alma")]);
}

#[test]
fn rule_47_tarik_carries_no_step_and_no_child_watches_a_grown_up() {
    let tarik = |f: &mut Family| f.step(2).who.push("tarik".into());
    twin(lipa(), 47, tarik, &[(Warn, "rule-47", "step2")]);
    let watch = |f: &mut Family| f.step(3).watches_adult = true;
    twin(lipa(), 47, watch, &[(Warn, "rule-47-watch", "step3")]);
    kept(lipa(), 47, |f| f.step(2).who.push("lamija".into()));
}

#[test]
fn rule_48_every_bottom_line_is_met() {
    let open = |f: &mut Family| f.step(4).meets.clear();
    twin(lipa(), 48, open, &[(Warn, "rule-48", "line3")]);
    kept(lipa(), 48, |f| {
        open(f);
        f.case.bottom_lines[2].met_by = "Škola već ima broj.".into();
    });
    kept(Family::prepared(), 48, |_| {});
}

#[test]
fn rule_49_hatidza_does_not_carry_everything() {
    let much = |f: &mut Family| {
        f.step(2).who.push("hatidza".into());
        f.step(3).who.push("hatidza".into());
    };
    twin(lipa(), 49, much, &[(Warn, "rule-49", "hatidza")]);
    kept(lipa(), 49, |f| f.step(2).who.push("hatidza".into()));
    kept(lipa(), 49, |f| {
        for number in 1..=5 {
            f.step(number).who = ids(&["mirela"]);
        }
    });
    kept(lipa(), 49, |f| {
        much(f);
        f.case.steps.truncate(3);
    });
}

#[test]
fn rule_50_both_sides_and_the_childs_wish_are_in_the_plan() {
    let no_father = |f: &mut Family| {
        f.step(3).who = ids(&["alma"]);
        f.step(5).who = ids(&["mirela"]);
    };
    twin(lipa(), 50, no_father, &[(Warn, "rule-50", "father")]);
    let no_wish = |f: &mut Family| f.step(5).child_wish = false;
    twin(lipa(), 50, no_wish, &[(Hint, "rule-50-wish", "plan")]);
    kept(lipa(), 50, |f| {
        no_father(f);
        for gone in ["damir", "fahrudin", "nasiha", "edin"] {
            f.person(gone).left_on = Some(day(3, 1));
        }
    });
}

#[test]
fn rule_51_what_a_court_has_fixed_is_not_changed_in_passing() {
    let custody = |f: &mut Family| f.step(3).touches_decision = true;
    twin(lipa(), 51, custody, &[(Block, "rule-51", "step3")]);
    let no_why = |f: &mut Family| {
        custody(f);
        f.step(3).needs_decision = Some(Decision::NotNeeded);
    };
    twin(lipa(), 51, no_why, &[(Warn, "rule-51-why", "step3")]);
    kept(lipa(), 51, |f| {
        custody(f);
        f.step(3).needs_decision = Some(Decision::Court);
    });
    kept(lipa(), 51, |f| {
        no_why(f);
        f.step(3).decision_note = "Samo telefon, viđanje ostaje isto.".into();
    });
}

#[test]
fn rule_52_a_service_in_a_step_can_be_reached() {
    let service = |f: &mut Family| f.step(4).service = "Centar za mentalno zdravlje".into();
    twin(lipa(), 52, service, &[(Warn, "rule-52", "step4")]);
    for known in [
        |s: &mut Step| s.service_contact = "prijemni šalter".into(),
        |s: &mut Step| s.service_agreed = true,
        |s: &mut Step| s.service_open = true,
    ] {
        kept(lipa(), 52, |f| {
            service(f);
            known(f.step(4));
        });
    }
}
