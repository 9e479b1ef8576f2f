//! The circle without a mouse: people are put into rings, ties told, a second drawing begun and laid beside the
//! first; turned to the family, Lejla puts her friend nearer. No barrier in light and dark, in circle and table.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::driver::wait_for;
use crate::page::Page;
use crate::tree::{at_rest, at_the_table, core, focused, into_the_picture, tells, types};

/// Who or what has the focus, by the first words a listener hears.
const FOCUS: &str = "const at = document.activeElement;
  return at ? (at.getAttribute('aria-label') || at.textContent || '').trim() : ''";
/// Rings of everybody in the picture, by name: as the listener hears them.
const HEARD: &str = "return Object.fromEntries([...document.querySelectorAll('svg [data-id]')].map((one) => {
  const words = one.getAttribute('aria-label').split(', '); return [words[0], words.slice(1).join(', ')]; }))";

fn focus(page: &Page) -> String {
    let at = page.driver().script(FOCUS, json!([]));
    at.as_str().unwrap_or_default().to_owned()
}

fn heard(page: &Page) -> Value {
    page.driver().script(HEARD, json!([]))
}

/// Goes on by Tab until something of this name has the focus.
fn tabs_to(page: &Page, name: &str) {
    for _ in 0..120 {
        if focus(page).starts_with(name) {
            return;
        }
        page.driver().keys(&["Tab"]);
    }
    panic!("{name} is not reached by Tab");
}

/// Walks with arrows through the picture to somebody in it.
fn walks_to(page: &Page, name: &str) {
    into_the_picture(page);
    for _ in 0..40 {
        let here = focused(page)
            .split(", ")
            .next()
            .unwrap_or_default()
            .to_owned();
        if here == name {
            return;
        }
        let places: BTreeMap<String, (f64, f64)> =
            serde_json::from_value(at_rest(page)).expect("places");
        let first = |name: &str| name.split(' ').next().unwrap_or_default().to_owned();
        let (from, to) = (places[&first(&here)], places[&first(name)]);
        let across = if to.0 < from.0 {
            "ArrowLeft"
        } else {
            "ArrowRight"
        };
        let down = if to.1 < from.1 {
            "ArrowUp"
        } else {
            "ArrowDown"
        };
        let wide = (to.0 - from.0).abs() > (to.1 - from.1).abs();
        let keys = if wide { [across, down] } else { [down, across] };
        let moved = keys.iter().any(|key| {
            page.driver().keys(&[key]);
            std::thread::sleep(std::time::Duration::from_millis(60));
            focused(page).split(", ").next() != Some(here.as_str())
        });
        assert!(moved, "no way on from {here} to {name}");
    }
    panic!("{name} is not reached by arrows");
}

/// Somebody in the picture or below it is put into a ring with a digit.
fn puts(page: &Page, name: &str, ring: &str, words: &str) {
    if heard(page).get(name).is_some() {
        walks_to(page, name);
    } else {
        tabs_to(page, name);
    }
    page.driver().keys(&[ring]);
    wait_for(&format!("{name} in ring {ring}"), || {
        let now = heard(page);
        now[name]
            .as_str()
            .is_some_and(|said| said.contains(words))
            .then_some(())
    });
}

fn to_the_circle(page: &Page) {
    into_the_picture(page);
    page.driver().keys(&["v"]);
    page.first("svg .middle");
}

#[test]
fn a_circle_is_drawn_from_the_keyboard_and_with_the_child() {
    let (page, case) = at_the_table("light");
    tells(&page, "Lejla", "p", "Damir 37, Selma 34", "Selma");
    core(
        &page,
        "record.save",
        json!({ "case": case, "kind": "person", "id": null, "seen": null,
                "set": { "name": "Dunja", "role": "friend", "child": true } }),
    );
    to_the_circle(&page);
    // Nobody has drawn: by the part they play. The first digit begins the first drawing.
    page.shows("Nobody has drawn yet");
    wait_for("Dunja stands by the part she plays", || {
        heard(&page).get("Dunja").is_some().then_some(())
    });
    puts(&page, "Selma", "1", "Closest");
    wait_for("the others wait", || {
        (heard(&page).as_object().map(serde_json::Map::len) == Some(2)).then_some(())
    });
    puts(&page, "Dunja", "3", "School, sport");
    // How near, in one keystroke: strength with the arrows, Enter closes.
    walks_to(&page, "Selma");
    page.driver().keys(&["t"]);
    page.first("dialog[open] input:focus");
    page.driver().keys(&["ArrowDown"]);
    page.driver().keys(&[" "]);
    page.driver().keys(&["Enter"]);
    wait_for("strong is heard", || {
        let now = heard(&page)["Selma"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        (now.contains("strong") && page.driver().css("dialog[open]").is_empty()).then_some(())
    });
    // A place in one line; it stands with school and sport.
    walks_to(&page, "Lejla");
    page.driver().keys(&["o"]);
    page.first("dialog[open] input:focus");
    types(&page, "FK Čelik");
    page.driver().keys(&["Enter"]);
    wait_for("the club stands in the drawing", || {
        let now = heard(&page);
        let ring = now["FK Čelik"]
            .as_str()
            .unwrap_or_default()
            .contains("School");
        (ring && page.driver().css("dialog[open]").is_empty()).then_some(())
    });
    page.picture("breza-circle");
    assert_eq!(page.cut(), Vec::<String>::new());
    assert_eq!(page.barriers(), Vec::<String>::new());

    // A second drawing starts from the first; side by side both are seen.
    page.press("New drawing");
    page.first("dialog[open]");
    tabs_to(&page, "New drawing");
    page.driver().keys(&["Enter"]);
    wait_for("the sheet is closed", || {
        page.driver().css("dialog[open]").is_empty().then_some(())
    });
    let lines = || core(&page, "map.circle", json!({ "case": case }))["drawings"].clone();
    assert_eq!(lines().as_array().map(Vec::len), Some(2));
    assert_eq!(lines()[1]["counts"], json!([1, 0, 2, 0]));
    page.press("Side by side");
    page.shows("School, sport");
    page.picture("breza-side-by-side");
    assert_eq!(page.cut(), Vec::<String>::new());
    assert_eq!(page.barriers(), Vec::<String>::new());
    page.press("Side by side");

    // Lejla draws on the turned screen: Dunja is nearest to her.
    let newest = lines()[1]["id"].clone();
    core(
        &page,
        "record.save",
        json!({ "case": case, "kind": "drawing", "id": newest, "seen": null, "set": { "shown": true } }),
    );
    page.driver().keys(&["F9"]);
    for choice in ["People", "Circle"] {
        page.driver().click(&page.named("radio", choice));
    }
    page.press("Draw together");
    tabs_to(&page, "Selma");
    page.picture("breza-with-the-child");
    assert_eq!(page.cut(), Vec::<String>::new());
    assert_eq!(page.barriers(), Vec::<String>::new());
    walks_to(&page, "Dunja");
    page.driver().keys(&["1"]);
    wait_for("Dunja is nearest", || {
        let now = heard(&page)["Dunja"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        now.contains("Najbliže").then_some(())
    });
    // The second F9 says that it is meant.
    page.driver().keys(&["F9"]);
    page.driver().keys(&["F9"]);
    page.first("nav.rail");
    let counts = lines()[1]["counts"].clone();
    assert_eq!(counts, json!([2, 0, 1, 0]));

    // The table twin by day.
    page.driver().click(&page.named("radio", "Table"));
    page.first("main table");
    assert_eq!(page.barriers(), Vec::<String>::new());
    page.driver().click(&page.named("radio", "Circle"));

    // What was drawn comes out of the printer: the menu leads to the paper, and the page shows it.
    page.press("More");
    page.press("Print the circle");
    let kind = page.named("field", "Kind");
    assert_eq!(page.driver().property(&kind, "value"), "circle");
    page.first("main figure svg");
    page.picture("breza-circle-paper");
}

#[test]
fn circle_and_table_have_no_barrier_by_night() {
    let (page, _) = at_the_table("dark");
    tells(&page, "Lejla", "p", "Damir 37, Selma 34", "Selma");
    to_the_circle(&page);
    puts(&page, "Selma", "1", "Closest");
    page.picture("breza-circle-dark");
    assert_eq!(page.barriers(), Vec::<String>::new());
    walks_to(&page, "Selma");
    page.driver().keys(&["v"]);
    page.first("[role=grid], table");
    page.picture("breza-table-dark");
    assert_eq!(page.barriers(), Vec::<String>::new());
}
