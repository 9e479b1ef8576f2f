//! Joining two versions of a text.

use krug_log::merge_text;

const BASE: &str = "Baka čuva djecu u petak. Otac plaća prevoz.";

/// Both ways round, for the answer must not depend on who is "mine".
fn merged(base: &str, a: &str, b: &str) -> Option<String> {
    let joined = merge_text(base, a, b);
    assert_eq!(joined, merge_text(base, b, a));
    joined
}

#[test]
fn edits_in_different_places_are_joined() {
    let joined = merged(
        BASE,
        "Baka čuva djecu u subotu. Otac plaća prevoz.",
        "Baka čuva djecu u petak. Otac plaća prevoz i ručak.",
    );
    assert_eq!(
        joined.as_deref(),
        Some("Baka čuva djecu u subotu. Otac plaća prevoz i ručak.")
    );
}

#[test]
fn one_side_unchanged_gives_the_other_side() {
    assert_eq!(merged(BASE, BASE, "Djed.").as_deref(), Some("Djed."));
    assert_eq!(merged(BASE, "", BASE).as_deref(), Some(""));
    assert_eq!(merged(BASE, "Djed.", "Djed.").as_deref(), Some("Djed."));
}

#[test]
fn two_different_edits_of_one_place_are_a_question() {
    let nedjelja = "Baka čuva djecu u nedjelju. Otac plaća prevoz.";
    assert_eq!(
        merged(
            BASE,
            "Baka čuva djecu u subotu. Otac plaća prevoz.",
            nedjelja
        ),
        None
    );
    assert_eq!(merged(BASE, "", nedjelja), None);
}

#[test]
fn two_sentences_added_at_the_same_end_are_a_question() {
    let (a, b) = (format!("{BASE} Tetka kuha."), format!("{BASE} Емине вози."));
    assert_eq!(merged(BASE, &a, &b), None);
    assert_eq!(merged("", "Tetka kuha.", "Емине вози."), None);
}

#[test]
fn edits_with_one_short_word_between_are_a_question() {
    assert_eq!(
        merged(
            "Dolazi petak u pet.",
            "Dolazi subota u pet.",
            "Dolazi petak u šest."
        ),
        None
    );
    let joined = merged(
        "Petak je dan u pet.",
        "Subota je dan u pet.",
        "Petak je dan u šest.",
    );
    assert_eq!(joined.as_deref(), Some("Subota je dan u šest."));
}

#[test]
fn the_same_edit_on_both_sides_is_taken_once() {
    let joined = merged(
        "Damir vozi Hatidžu u petak poslije škole.",
        "Damir vodi Hatidžu u petak poslije škole.",
        "Damir vodi Hatidžu u petak poslije škole, pješke.",
    );
    assert_eq!(
        joined.as_deref(),
        Some("Damir vodi Hatidžu u petak poslije škole, pješke.")
    );
}

#[test]
fn lines_and_spaces_stay_as_written() {
    let base = "- Емине вози\n- Jakub kuha ručak\n\n- Damir plaća  struju\n";
    let a = "- Емине вози децу\n- Jakub kuha ručak\n\n- Damir plaća  struju\n";
    let b = "- Емине вози\n- Jakub kuha ručak\n\n- Damir plaća  vodu\n";
    let joined = merged(base, a, b);
    assert_eq!(
        joined.as_deref(),
        Some("- Емине вози децу\n- Jakub kuha ručak\n\n- Damir plaća  vodu\n")
    );
}

#[test]
fn a_sentence_removed_here_and_one_added_there() {
    let joined = merged(
        "Prva rečenica je ovdje. Druga rečenica je ovdje. Treća rečenica je ovdje.",
        "Druga rečenica je ovdje. Treća rečenica je ovdje.",
        "Prva rečenica je ovdje. Druga rečenica je ovdje. Treća rečenica je ovdje. Četvrta.",
    );
    assert_eq!(
        joined.as_deref(),
        Some("Druga rečenica je ovdje. Treća rečenica je ovdje. Četvrta.")
    );
    let joined = merged(
        "Hatidža čuva. Druga rečenica je ovdje.",
        "Druga rečenica je ovdje.",
        "Hatidža čuva. Druga rečenica je ovdje. Jakub pomaže.",
    );
    assert_eq!(
        joined.as_deref(),
        Some("Druga rečenica je ovdje. Jakub pomaže.")
    );
}

#[test]
fn texts_too_long_to_compare_are_a_question() {
    let text = |word: &str| {
        (0..3_000)
            .map(|n| format!("{word}{n} "))
            .collect::<String>()
    };
    assert_eq!(
        merged(&text("a"), &text("b"), &format!("{}kraj", text("a"))),
        None
    );
}

#[test]
fn what_both_changed_alike_does_not_stand_in_the_way_of_what_one_changed_beside_it() {
    let joined = merged(
        "Damir vozi Hatidžu petkom.",
        "Damir vodi Hatidžu petkom.",
        "Damir vodi Hatidžu subotom.",
    );
    assert_eq!(joined.as_deref(), Some("Damir vodi Hatidžu subotom."));
}
